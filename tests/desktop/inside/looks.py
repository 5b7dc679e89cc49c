"""Every screen of the plugin, with the demo city: a picture of each, what cannot be read, and all texts."""

from dataclasses import replace

from legible import message_is_cut, texts, troubles
from pictures import show_map
from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QWidget,
)


def drive(window):
    look = Look(window)
    for screen in (
        look.catalogue,
        look.placing,
        look.windows,
        look.layers,
        look.gaps,
        look.sheets,
        look.options,
    ):
        screen()
    look.start()
    return {"pictures": look.pictures, "troubles": look.troubles, "texts": sorted(look.texts)}


class Look:
    def __init__(self, window):
        self.window = window
        self.panels = window.panels()
        self.pictures, self.troubles, self.texts = [], {}, set()

    def at(self, name, root=None, picture=None):
        """Look at the dock's page, or at a window of its own."""
        window = self.window
        window.rest(0.3)
        root = root or window.dock().pages.currentWidget()
        found = troubles(root)
        if found:
            self.troubles[name] = found
        self.texts.update(texts(root))
        shown = picture or (root if root.isWindow() else None)
        window.picture(f"{window.facts['name']}_{name}", shown)
        self.pictures.append(name)

    def bring(self, panel):
        self.panels.bring(panel)
        self.window.iface.messageBar().clearWidgets()
        self.window.drawn()

    def catalogue(self):
        window, catalogue = self.window, self.panels.catalogue
        show_map(window, "catalogue")
        self.bring(catalogue)
        self.at("catalogue")
        search = window.find(QgsFilterLineEdit, "KoninCatalogueSearch")
        window.type_in(search, "park")
        catalogue.list.setCurrentIndex(catalogue.projects.index(0, 0))
        catalogue.show_on_map(catalogue.projects.index(0, 0))
        window.drawn()
        self.at("catalogue_found")
        window.type_in(search, "qqq")
        self.at("catalogue_nothing_found")
        catalogue.show_only([project.code for project in catalogue.projects.catalogue.projects[:3]])
        window.drawn()
        self.at("catalogue_only")
        catalogue.filters.clear()

    def placing(self):
        window, catalogue = self.window, self.panels.catalogue
        catalogue.show_code(catalogue.projects.catalogue.projects[0].code)
        menu = catalogue.for_project.place.menu()
        menu.popup(catalogue.for_project.place.mapToGlobal(QPoint(0, 0)))
        self.at("place_menu", menu)
        menu.close()
        self._place("place_typed")
        typed = window.find(QDialog, "KoninCoordinates")
        self.at("coordinates", typed)
        window.type_in(typed.findChild(QLineEdit), "48,85; 2,35")
        self.at("coordinates_refused", typed)
        typed.close()
        self._place("place_zone")
        zones = window.find(QInputDialog, "KoninZones")
        self.at("zones", zones)
        zones.reject()
        self._place("place_line")
        self.at("placing_hint", picture=window.main)
        if message_is_cut(window.iface.messageBar()):
            self.troubles["message"] = [window.iface.messageBar().currentItem().text()]
        window.press(window.iface.mapCanvas(), Qt.Key.Key_Escape)

    def _place(self, way):
        menu = self.panels.catalogue.for_project.place.menu()
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.objectName() == f"Konin_{way}").trigger()
        self.window.rest(0.5)

    def windows(self):
        window = self.window
        window.click(window.find(QToolButton, "KoninProject_edit"))
        window.wait(lambda: window.dialog("QgsAttributeDialog"), what="the form")
        self.at("form", window.dialog("QgsAttributeDialog"))
        window.dialog("QgsAttributeDialog").reject()
        window.click(window.find(QToolButton, "KoninProject_history"))
        window.wait(lambda: window.dialog("HistoryWindow"), what="the history")
        self.at("history", window.dialog("HistoryWindow"))
        window.dialog("HistoryWindow").close()
        conflicts = _conflict_window(self.panels.catalogue.projects.catalogue.projects[0], window.main)
        conflicts.show()
        self.at("conflicts", conflicts)
        conflicts.close()

    def layers(self):
        window = self.window
        self.bring(self.panels.layers)
        show_map(window, "green")
        window.drawn()
        self.at("layers")
        tree = window.find(QTreeWidget, "KoninLayers")
        rows = [group.child(row) for group in _groups(tree) for row in range(group.childCount())]
        tree.setCurrentItem(max(rows, key=lambda one: len(one.text(0))))
        self.at("layer_chosen")
        tree.setCurrentItem(next(one for one in rows if one.data(0, Qt.ItemDataRole.UserRole) == "streets"))
        menu = window.find(QToolButton, "KoninRealData").menu()
        menu.popup(tree.mapToGlobal(QPoint(0, 0)))
        self.at("real_data_menu", menu)
        entry = next(action for action in menu.actions() if action.isEnabled())
        menu.close()
        entry.trigger()
        self.at("real_data_dialog", picture=window.algorithm_dialog())
        window.algorithm_dialog().close()

    def gaps(self):
        window, gaps = self.window, self.panels.gaps
        self.bring(gaps)
        self.at("gaps_empty")
        gaps.answer.say_missing(_missing_layers())
        self.at("gaps_missing")
        window.click(window.find(QPushButton, "KoninAsk"))
        window.rest(0.3)
        self.at("gaps_running")
        self._answered()
        self.at("gaps")
        window.click(gaps.answer.buttons["projects"])
        self._answered()
        self.at("gaps_helping")
        gaps.box.list.setCurrentRow(3)
        self.at("gaps_sensors")

    def _answered(self):
        self.window.wait(lambda: not self.panels.gaps.at_work, seconds=240, what="the answer")
        self.window.drawn()

    def sheets(self):
        window = self.window
        self.bring(self.panels.sheets)
        self.at("sheets")
        QgsProject.instance().setDirty(True)
        window.click(window.find(QPushButton, "KoninMakeSheet"))
        self.at("sheets_unsaved")

    def options(self):
        """Look at the page in QGIS's own window of options, which blocks."""

        def look():
            options = QApplication.activeModalWidget()
            try:
                page = next(
                    one for one in options.findChildren(QWidget) if type(one).__name__ == "OptionsPage"
                )
                self.at("options", page, options)
            finally:
                options.reject()

        QTimer.singleShot(2500, look)
        self.window.iface.showOptionsDialog(self.window.main, "Konin Smart Plan")

    def start(self):
        window = self.window
        QgsProject.instance().setDirty(False)
        window.iface.newProject()
        dock = window.dock()
        window.wait(lambda: dock.pages.currentWidget() is dock.start_page, what="the start page")
        self.at("start")
        window.click(window.find(QPushButton, "Konin_start_create_workspace"))
        self.at("start_dialog", picture=window.algorithm_dialog())
        window.algorithm_dialog().close()


def _groups(tree):
    return [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]


def _missing_layers():
    from konin_smart_plugin.city_layers.specs import load_specs
    from konin_smart_plugin.translation import tr, user_language

    titles = [load_specs()[name].title[user_language()] for name in ("residents", "bus_stops", "streets")]
    return tr("To answer this, the workspace needs: {layers}.").format(layers=", ".join(titles))


def _conflict_window(project, parent):
    """Return the window of a project whose title, status and budget two people have changed."""
    from konin_smart_plugin.catalogue.conflicts import Conflict, differences
    from konin_smart_plugin.gui.conflict_window import ConflictWindow

    mine = replace(project, title=f"{project.title} – etap drugi", status="done", budget_pln=1_234_567.0)
    theirs = replace(
        project,
        title=f"{project.title} – wspólnie z gminami powiatu",
        status="suspended",
        priority=1,
        updated_by="ewa.nowak",
    )
    return ConflictWindow([(Conflict(mine, theirs), differences(project, mine, theirs))], parent)
