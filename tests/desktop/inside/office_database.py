"""The office's PostGIS from an empty desk: open, browse, place, edit, and meet a colleague's change."""

from dataclasses import replace

from qgis.core import QgsProject
from qgis.gui import QgsAttributeForm, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QToolButton

CODE = "SM-04"
PRIORITY = {"MINE": 2, "THEIRS": 3}


def drive(window):
    window.click(window.find(QPushButton, "Konin_start_open_database"))
    dialog = window.algorithm_dialog()
    seen = {"told": window.iface.messageBar().currentItem().text()}
    window.click(dialog.runButton())
    window.wait(lambda: QgsProject.instance().fileName(), what="the database's project")
    dialog.close()
    panels = window.panels()
    window.drawn()
    seen |= {
        "listed": [project.code for project in panels.catalogue.projects.shown],
        "providers": sorted({one.providerType() for one in QgsProject.instance().mapLayers().values()}),
    }
    window.picture("office_database")
    seen["found"] = _find(window, panels)
    seen["placed"] = _place(window, panels)
    seen["mine"] = _conflict(window, panels, "MINE", "Moja nazwa")
    seen["theirs"] = _conflict(window, panels, "THEIRS", "Inna moja nazwa")
    return seen


def _find(window, panels):
    search = window.find(QgsFilterLineEdit, "KoninCatalogueSearch")
    window.type_in(search, "dworca")
    window.press(search, Qt.Key.Key_Return)
    return panels.catalogue.chosen().code


def _place(window, panels):
    window.take(panels.catalogue.for_project.place, "Konin_place_typed")
    window.wait(lambda: window.main.findChild(QDialog, "KoninCoordinates"), what="the coordinates")
    dialog = window.find(QDialog, "KoninCoordinates")
    window.type_in(dialog.findChild(QLineEdit), "6501000; 5782000")
    window.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    window.wait(lambda: panels.catalogue.chosen() and panels.catalogue.chosen().sites, what="the site")
    return window.iface.messageBar().currentItem().text()


def _conflict(window, panels, choice, title):
    """Change a title in the form while Jan changes title and priority in the database; then save."""
    from konin_smart_plugin.gui import conflict_window

    panels.catalogue.show_code(CODE)
    window.click(window.find(QToolButton, "KoninProject_edit"))
    window.wait(lambda: window.dialog("QgsAttributeDialog"), what="the form")
    form = window.shown(QgsAttributeForm)
    form.changeAttribute("title", title)
    _as_jan(choice)
    shown = {}

    def choose():
        dialog = window.dialog("ConflictWindow")
        if dialog is None:
            QTimer.singleShot(200, choose)
            return
        shown["may_save_at_once"] = _save(dialog).isEnabled()
        window.picture(f"office_database_{choice}", dialog)
        for box in dialog.choices.values():
            window.choose(box, getattr(conflict_window, choice))
        window.click(_save(dialog))

    QTimer.singleShot(200, choose)
    form.window().accept()
    window.wait(lambda: panels.catalogue.chosen().priority == PRIORITY[choice], 20, "what Jan has saved")
    window.rest(1)
    chosen = panels.catalogue.chosen()
    window.picture(f"office_database_{choice}_after")
    return shown | {"title": chosen.title, "priority": chosen.priority, "status": chosen.status}


def _save(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


def _as_jan(choice):
    """Save another title and priority as a colleague at another desk."""
    from konin_smart_plugin.catalogue.stores import open_store
    from konin_smart_plugin.layer_io.workspace import open_workspace

    store = open_store(open_workspace("service=konin_jan"))
    known = store.read()[CODE]
    store.save([replace(known, title=f"Nazwa Jana {choice}", priority=PRIORITY[choice])], "jan")
