"""The first five minutes: from an empty QGIS to an exported sheet and a report, by buttons alone."""

import time

from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton

import konin_smart_plugin


def drive(window):
    begun = time.monotonic()
    city = window.folder / "konin"
    seen = {"plugin": konin_smart_plugin.__file__, "seconds": {}}

    def done(job):
        seen["seconds"][job] = round(time.monotonic() - begun, 1)

    _create(window, city)
    panels = window.panels()
    done("demo workspace")
    seen["found"] = _find(window, panels)
    done("project found")
    seen["placed"] = _place(window, panels)
    done("another placed")
    panels.bring(panels.gaps)
    seen["answers"] = [_ask(window, panels, row) for row in (0, 3)]
    done("two questions")
    panels.gaps.box.list.setCurrentRow(0)
    window.click(panels.gaps.answer.buttons["projects"])
    window.wait(lambda: panels.gaps.run is None, seconds=150, what="the projects that help")
    seen["helping"] = panels.gaps.last.answer.text
    window.click(panels.gaps.answer.list_button)
    window.picture(f"first_user_{window.facts['name']}_helping")
    done("projects that help")
    panels.bring(panels.gaps)
    window.click(panels.gaps.answer.buttons["report"])
    window.wait(panels.gaps.answer.link.text, seconds=120, what="the report")
    seen["report"] = [file.suffix for file in (city / "reports").iterdir()]
    done("report")
    window.click(panels.gaps.answer.buttons["sheet"])
    make = window.find(QPushButton, "KoninMakeSheet")
    for _ in range(2):  # the first press says that the project is not saved
        window.click(make)
        window.rest(1)
    window.wait((city / "sheets").is_dir, seconds=120, what="the sheet")
    window.wait(lambda: "sheets" in panels.sheets.answer.text(), what="the link to the sheet")
    seen["sheet"] = [file.suffix for file in (city / "sheets").iterdir()]
    window.picture(f"first_user_{window.facts['name']}_sheet")
    done("sheet")
    return seen


def _create(window, city):
    window.click(window.find(QPushButton, "Konin_start_create_workspace"))
    dialog = window.algorithm_dialog()
    dialog.setParameters({"FOLDER": str(city), "CRS": "EPSG:2177", "DEMO": True})
    dialog.runButton().click()
    window.wait(lambda: QgsProject.instance().fileName(), seconds=240, what="the demo's project")
    dialog.close()
    window.drawn()


def _find(window, panels):
    search = window.find(QgsFilterLineEdit, "KoninCatalogueSearch")
    window.type_in(search, "park")
    window.press(search, Qt.Key.Key_Return)
    window.drawn()
    search.clear()
    return panels.catalogue.chosen().code


def _place(window, panels):
    """Give a project that has no site yet one by its coordinates."""
    placing = panels.catalogue.filters.placing
    placing.setCurrentIndex(placing.findData("not_placed"))
    panels.catalogue.list.setCurrentIndex(panels.catalogue.wanted.index(0, 0))
    project = panels.catalogue.chosen()
    menu = panels.catalogue.for_project.place.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.objectName() == "Konin_place_typed").trigger()
    window.wait(lambda: window.main.findChild(QDialog, "KoninCoordinates"), what="the coordinates")
    dialog = window.find(QDialog, "KoninCoordinates")
    window.type_in(dialog.findChild(QLineEdit), "52,223; 18,251")
    window.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    window.rest(1)
    placing.setCurrentIndex(0)
    now = {one.code: len(one.sites) for one in panels.projects()}
    return {"code": project.code, "sites": now[project.code]}


def _ask(window, panels, row):
    panels.gaps.box.list.setCurrentRow(row)
    window.click(window.find(QPushButton, "KoninAsk"))
    window.wait(lambda: panels.gaps.run is None, seconds=150, what="the answer")
    window.drawn()
    return panels.gaps.last.answer.text
