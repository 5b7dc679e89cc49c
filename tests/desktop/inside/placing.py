"""Placing the chosen project in every way, its history and its form, as a user does it."""

from dataclasses import replace

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeForm, QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QTreeView,
)

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.city_layers.layer_tree import layer_of
from konin_smart_plugin.gui.workspaces import project_workspace

CODE = "SM-04"
VIEW = QgsRectangle(6500000, 5781200, 6502000, 5782800)


def drive(window):
    window.drawn()
    window.panels()
    desk = Desk(window)
    desk.choose(CODE)
    return {
        "menu": desk.menu_texts(),
        "point": desk.point(),
        "undone": desk.undo(),
        "line": desk.line(),
        "area": desk.area(),
        "escape": desk.escape(),
        "copied": desk.copy(),
        "typed": desk.type_coordinates(),
        "zone": desk.zone(),
        "conflict": desk.conflict(),
        "outside": desk.outside(),
        "follows": desk.follows(),
        "history": desk.history(),
        "form": desk.edit(),
    }


class Desk:
    def __init__(self, window):
        self.window = window
        self.canvas = window.iface.mapCanvas()
        self.listed = window.find(QListView, "KoninCatalogueList")
        self.button = window.find(QToolButton, "KoninPlace")
        self.store = GeoPackageStore(project_workspace().gpkg)
        self.canvas.setExtent(VIEW)
        window.drawn()

    def choose(self, code):
        rows = range(self.listed.model().rowCount())
        codes = [self.listed.model().index(row, 0).data(Qt.ItemDataRole.UserRole).code for row in rows]
        self.listed.setFocus()
        self.listed.setCurrentIndex(self.listed.model().index(codes.index(code), 0))

    def chosen(self):
        return self.listed.currentIndex().data(Qt.ItemDataRole.UserRole)

    def sites(self):
        return self.store.read()[CODE].sites

    def newest(self, layer):
        """Return the newest site that the map's own layer shows."""
        features = list(layer_of(QgsProject.instance(), layer).getFeatures())
        newest = max(features, key=lambda feature: feature.id())
        about = {name: newest[name] for name in ("code", "site_id", "accuracy", "origin")}
        shape = shapely.from_wkb(bytes(newest.geometry().asWkb()))
        return about | {"wkt": shapely.to_wkt(shape, rounding_precision=2), "bounds": shape.bounds}

    def take(self, name):
        """Open the menu and take one of its ways."""
        self.button.menu().aboutToShow.emit()
        action = next(one for one in self.button.menu().actions() if one.objectName() == f"Konin_{name}")
        assert action.isEnabled(), name
        action.trigger()
        self.window.settle()

    def menu_texts(self):
        menu = self.button.menu()
        menu.popup(self.button.mapToGlobal(QPoint(0, 0)))
        self.window.rest(0.3)
        self.window.picture("placing_menu", menu)
        texts = [(action.text(), action.isEnabled()) for action in menu.actions() if action.text()]
        menu.close()
        return texts

    def pixel(self, x, y, offset=0):
        point = self.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(point.x()) + offset, round(point.y()))

    def click(self, x, y, button=Qt.MouseButton.LeftButton, offset=0):
        at = self.pixel(x, y, offset)
        QTest.mouseMove(self.canvas.viewport(), at)
        self.window.rest(0.1)
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, at)
        self.window.rest(0.1)

    def message(self):
        self.window.rest(0.2)
        self.window.settle()
        item = self.window.iface.messageBar().currentItem()
        return item.text() if item else ""

    def press_message_button(self):
        item = self.window.iface.messageBar().currentItem()
        self.window.click(item.findChild(QPushButton, "KoninMessageButton"))
        self.window.settle()

    def point(self):
        """Click six pixels beside the bus stop, which snapping must catch."""
        self.take("place_point")
        hint = self.message()
        beside = self.pixel(6500500, 5781995, 6)
        snapping = self.canvas.snappingUtils()  # QGIS prepares it in the background
        self.window.wait(lambda: snapping.snapToMap(beside).isValid(), 20, "snapping")
        self.click(6500500, 5781995, offset=6)
        self.window.picture("placing_point")
        seen = {"hint": hint, "message": self.message(), **self.newest("project_points")}
        return seen | {"chosen": self.chosen().code, "known": len(self.chosen().sites)}

    def undo(self):
        self.press_message_button()
        return {
            "message": self.message(),
            "sites": len(self.sites()),
            "known": len(self.chosen().sites),
            "on_map": layer_of(QgsProject.instance(), "project_points").featureCount(),
        }

    def line(self):
        """Draw four vertices, take two back (one with each key), draw another, end."""
        self.take("place_line")
        for x in (6500400, 6500800, 6501200, 6501600):
            self.click(x, 5781600)
        self.window.press(self.canvas, Qt.Key.Key_Backspace)
        QTest.keyClick(self.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.window.rest(0.2)
        self.click(6500800, 5782400)
        self.window.picture("placing_line_drawing")
        self.click(6500800, 5782400, Qt.MouseButton.RightButton)
        return {
            "message": self.message(),
            "pixel": self.canvas.mapUnitsPerPixel(),
            **self.newest("project_lines"),
        }

    def area(self):
        self.take("place_area")
        for x, y in ((6501000, 5781400), (6501600, 5781400), (6501600, 5781800)):
            self.click(x, y)
        self.click(6501600, 5781800, Qt.MouseButton.RightButton)
        seen = {"message": self.message(), **self.newest("project_areas")}
        self.window.picture("placing_area")
        return seen

    def escape(self):
        before, tool = len(self.sites()), self.canvas.mapTool()
        self.take("place_line")
        drawing = self.canvas.mapTool() is not tool
        self.click(6500400, 5781600)
        self.click(6500800, 5781600)
        self.window.press(self.canvas, Qt.Key.Key_Escape)
        self.window.rest()
        return {
            "drawing": drawing,
            "given_back": self.canvas.mapTool() is tool,
            "new": len(self.sites()) - before,
            "message": self.message(),
        }

    def copy(self):
        """Copy two features of a layer in degrees."""
        layer = QgsVectorLayer("Point?crs=EPSG:4326", "Wizja lokalna", "memory")
        points = [(18.02, 52.17), (18.03, 52.18), (18.04, 52.19)]
        features = [QgsFeature() for _ in points]
        for feature, xy in zip(features, points, strict=True):
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*xy)))
        layer.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(layer)
        layer.selectByIds([1, 2])
        before = len(self.sites())
        self.button.menu().aboutToShow.emit()
        text = next(a.text() for a in self.button.menu().actions() if a.objectName() == "Konin_place_copy")
        self.take("place_copy")
        seen = {"text": text, "message": self.message(), "new": len(self.sites()) - before}
        seen |= self.newest("project_points")
        back = QgsCoordinateReferenceSystem("EPSG:2177"), layer.crs()
        to_degrees = QgsCoordinateTransform(*back, QgsProject.instance())
        places = [QgsPointXY(*site.geometry.coords[0]) for site in self.sites() if site.origin == "copied"]
        degrees = sorted([round(one.x(), 8), round(one.y(), 8)] for one in map(to_degrees.transform, places))
        QgsProject.instance().removeMapLayer(layer.id())
        return seen | {"degrees": degrees}

    def type_coordinates(self):
        self.take("place_typed")
        dialog = self.window.find(QDialog, "KoninCoordinates")
        text, answer = dialog.findChild(QLineEdit), dialog.findChild(QLabel, "KoninCoordinatesAnswer")
        place = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        seen = {"modal": dialog.isModal(), "empty": (answer.text(), place.isEnabled())}
        self.window.type_in(text, "48,85; 2,35")
        seen["paris"] = (answer.text(), place.isEnabled())
        text.clear()
        self.window.type_in(text, "5 781 500; 6 500 300")
        seen["answer"] = answer.text()
        self.window.picture("placing_coordinates", dialog)
        self.window.click(place)
        return seen | {"message": self.message(), **self.newest("project_points")}

    def zone(self):
        self.take("place_zone")
        seen = {"without": self.message()}
        layer = layer_of(QgsProject.instance(), "zones")
        feature = QgsFeature(layer.fields())
        feature["zone_id"], feature["name"] = "Z2", "Zatorze"
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(6501000, 5781500, 6501200, 5781700)))
        layer.startEditing()
        layer.addFeature(feature)
        assert layer.commitChanges(), layer.commitErrors()
        self.take("place_zone")
        dialog = self.window.find(QInputDialog, "KoninZones")
        box = dialog.findChild(QComboBox)
        seen |= {"modal": dialog.isModal(), "zones": [box.itemText(row) for row in range(box.count())]}
        self.window.picture("placing_zone", dialog)
        dialog.accept()
        return seen | {"message": self.message(), **self.newest("project_areas")}

    def conflict(self):
        """Somebody else changes the project while its site is being drawn."""
        self.take("place_point")
        before = len(self.sites())
        self.store.save([replace(self.store.read()[CODE], status="in_progress")], "ewa")
        self.click(6500700, 5781700)
        seen = {"message": self.message(), "refused": len(self.sites()) - before}
        self.window.picture("placing_conflict")
        self.press_message_button()
        return seen | {
            "again": self.message(),
            "new": len(self.sites()) - before,
            "status": self.chosen().status,
        }

    def outside(self):
        self.canvas.setExtent(QgsRectangle(6504000, 5781200, 6506000, 5782800))
        self.window.drawn()
        self.take("place_point")
        self.click(6505000, 5782000)
        return {"message": self.message()}

    def follows(self):
        """Another program changes the catalogue: the panel must show it by itself."""
        self.store.save([replace(self.store.read()[CODE], priority=1)], "ewa")
        self.window.wait(lambda: self.chosen().priority == 1, 10, "the changed project in the panel")
        return True

    def history(self):
        self.window.click(self.window.find(QToolButton, "KoninProject_history"))
        self.window.settle()
        dialog = self.window.find(QDialog, "KoninHistory")
        model = dialog.findChild(QTreeView).model()
        rows = [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        self.window.picture("placing_history", dialog)
        self.window.click(dialog.findChild(QPushButton, "KoninHistoryExport"))
        self.window.rest(1)
        algorithm = next(
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QgsProcessingAlgorithmDialogBase) and one.isVisible()
        )
        seen = {
            "modal": dialog.isModal(),
            "rows": rows,
            "file": algorithm.createProcessingParameters()["HISTORY"],
        }
        algorithm.runButton().click()
        self.window.wait(lambda: bool(algorithm.results()), what="the exported history")
        algorithm.close()
        dialog.close()
        return seen

    def edit(self):
        self.window.click(self.window.find(QToolButton, "KoninProject_edit"))
        self.window.rest(1)
        form = self.window.shown(QgsAttributeForm)
        layer, modal = form.layer(), form.window().isModal()
        form.changeAttribute("title", "Droga rowerowa do dworca PKP")
        self.window.picture("placing_form", form.window())
        form.window().accept()
        self.window.rest(0.2)
        self.window.settle()
        return {
            "modal": modal,
            "stored": self.store.read()[CODE].title,
            "panel": self.chosen().title,
            "editing": layer.isEditable(),
        }
