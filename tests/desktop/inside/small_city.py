"""An open workspace: find a project, see it on the map, ask a question."""

from qgis.core import QgsProject
from qgis.gui import QgsAttributeForm, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QListView,
    QListWidget,
    QPushButton,
    QTreeWidget,
)


def drive(window):
    window.drawn()
    panels = window.panels()
    return {
        "catalogue": _catalogue(window),
        "form": _form(window),
        "layers": _layers(window, panels),
        "gaps": _gaps(window, panels),
        "sheets": _sheets(window, panels),
        "locator": _locator(window),
    }


def _catalogue(window):
    search = window.find(QgsFilterLineEdit, "KoninCatalogueSearch")
    summary = window.find(QLabel, "KoninCatalogueSummary")
    listed = window.find(QListView, "KoninCatalogueList")
    canvas = window.iface.mapCanvas()
    seen = {"all": summary.text(), "rows": _rows(listed)}
    window.picture("small_city_catalogue")
    window.type_in(search, "laka")
    seen["found"] = _rows(listed)
    seen["found_summary"] = summary.text()
    window.press(search, Qt.Key.Key_Return)
    window.drawn()
    seen["extent"] = canvas.extent().toString(0)
    seen["park_in_view"] = canvas.extent().contains(_park())
    seen["view_width"] = canvas.extent().width()
    search.clear()
    area = window.find(QComboBox, "KoninCatalogue_area")
    area.setCurrentIndex(area.findData("economy_mobility"))
    seen["of_area"] = _rows(listed)
    area.setCurrentIndex(0)
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(_rows(listed).index("SM-04"), 0))
    before = canvas.extent().toString(0)
    window.press(listed, Qt.Key.Key_Return)
    window.rest()
    seen["no_site"] = window.iface.messageBar().currentItem().text()
    seen["map_stays"] = canvas.extent().toString(0) == before
    window.iface.messageBar().clearWidgets()
    return seen


def _form(window):
    """Open the first project's form with the keyboard."""
    listed = window.find(QListView, "KoninCatalogueList")
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(0, 0))
    listed.actions()[1].trigger()
    window.rest(1)
    form = window.shown(QgsAttributeForm)
    window.picture("small_city_form", form.window())
    layer = form.layer()
    seen = {"code": form.feature()["code"], "editing": layer.isEditable(), "modal": form.window().isModal()}
    form.window().close()
    layer.rollBack()
    return seen


def _park():
    from qgis.core import QgsRectangle

    return QgsRectangle(6501000, 5783000, 6501300, 5783200)


def _rows(listed):
    return [
        listed.model().index(row, 0).data(Qt.ItemDataRole.UserRole).code
        for row in range(listed.model().rowCount())
    ]


def _layers(window, panels):
    panels.setCurrentIndex(1)
    tree = window.find(QTreeWidget, "KoninLayers")
    window.picture("small_city_layers")
    item = tree.findItems("Przystanki autobusowe", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)[0]
    layer = QgsProject.instance().mapLayersByName("Przystanki autobusowe (DEMO)")[0]
    node = QgsProject.instance().layerTreeRoot().findLayer(layer)
    shown = node.itemVisibilityChecked()
    item.setCheckState(0, Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked)
    switched = node.itemVisibilityChecked() != shown
    node.setItemVisibilityChecked(shown)
    follows = (item.checkState(0) == Qt.CheckState.Checked) == shown
    return {"row": [item.text(column) for column in range(3)], "switched": switched, "follows": follows}


def _gaps(window, panels):
    panels.setCurrentIndex(2)
    questions = window.find(QListWidget, "KoninQuestions")
    answer = window.find(QLabel, "KoninAnswer")
    seen = {"questions": [questions.item(row).text() for row in range(questions.count())]}
    window.click(window.find(QPushButton, "KoninAsk"))
    window.wait(answer.text, what="the answer about bus stops")
    window.drawn()
    seen["bus_stops"] = answer.text()
    seen["layers"] = [layer.name() for layer in QgsProject.instance().layerTreeRoot().layerOrder()]
    window.picture("small_city_gaps")
    questions.setCurrentRow(3)
    window.click(window.find(QPushButton, "KoninAsk"))
    window.wait(lambda: " ha " in answer.text(), what="the answer about sensors")
    seen["sensors"] = answer.text()
    questions.setCurrentRow(1)
    window.click(window.find(QPushButton, "KoninAsk"))
    window.rest(0.5)
    seen["green"] = answer.text()
    return seen


def _sheets(window, panels):
    panels.setCurrentIndex(3)
    folder = window.folder / "sheets"
    panels.sheets.choices.folder.setFilePath(str(folder))
    panels.sheets.choices.format.setCurrentIndex(panels.sheets.choices.format.findText("PNG"))
    panels.sheets.choices.paper.setCurrentIndex(panels.sheets.choices.paper.findData("A4"))
    QgsProject.instance().setDirty(True)
    button, answer = window.find(QPushButton, "KoninMakeSheet"), window.find(QLabel, "KoninSheetAnswer")
    window.click(button)
    asked = {"answer": answer.text(), "button": button.text(), "unsaved": QgsProject.instance().isDirty()}
    answer.clear()
    window.click(button)
    window.wait(answer.text, what="the sheet")
    window.picture("small_city_sheets")
    return {
        "asked": asked,
        "answer": answer.text(),
        "files": sorted(file.suffix for file in folder.iterdir() if file.is_file()),
    }


def _locator(window):
    """Type into QGIS's search line and take the first answer."""
    dock = window.dock()
    dock.close()
    window.iface.mapCanvas().zoomToFullExtent()
    line = window.search_line().findChild(QgsFilterLineEdit)
    window.type_in(line, "kp laka")
    window.rest(1)
    window.press(line, Qt.Key.Key_Return)
    window.rest(0.5)
    window.picture("small_city_locator")
    return {"dock": dock.isVisible(), "width": window.iface.mapCanvas().extent().width()}
