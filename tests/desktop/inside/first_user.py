"""The first five minutes: from an empty QGIS to an exported sheet and a report, by buttons alone."""

import time

from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
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
    _turn_to(window, panels, panels.gaps)
    seen["answers"] = [_ask(window, panels, row) for row in (0, 3)]
    done("two questions")
    _ask(window, panels, 0)
    window.click(panels.gaps.answer.buttons["projects"])
    window.wait(lambda: not panels.gaps.at_work, seconds=150, what="the projects that help")
    seen["helping"] = panels.gaps.last.answer.text
    window.click(panels.gaps.answer.list_button)
    window.picture(f"first_user_{window.facts['name']}_helping")
    done("projects that help")
    _turn_to(window, panels, panels.gaps)
    window.click(panels.gaps.answer.buttons["report"])
    window.wait(panels.gaps.answer.link.text, seconds=120, what="the report")
    seen["report"] = [file.suffix for file in (city / "reports").iterdir()]
    done("report")
    window.click(panels.gaps.answer.buttons["sheet"])
    make = window.find(QPushButton, "KoninMakeSheet")
    window.click(make)  # says that the project is not saved
    window.rest(1)
    window.click(make)
    window.wait(lambda: "sheets" in panels.sheets.answer.text(), seconds=150, what="the link to the sheet")
    seen["sheet"] = [file.suffix for file in (city / "sheets").iterdir()]
    window.picture(f"first_user_{window.facts['name']}_sheet")
    done("sheet")
    return seen


def _create(window, city):
    window.click(window.find(QPushButton, "Konin_start_create_workspace"))
    dialog = window.algorithm_dialog()
    folder = next(line for line in dialog.findChildren(QLineEdit) if line.isVisible())
    folder.clear()
    window.type_in(folder, str(city))
    window.picture(f"first_user_{window.facts['name']}_create", dialog)
    window.click(dialog.runButton())
    window.wait(lambda: QgsProject.instance().fileName(), seconds=240, what="the demo's project")
    dialog.close()
    window.drawn()


def _find(window, panels):
    search = window.find(QgsFilterLineEdit, "KoninCatalogueSearch")
    window.type_in(search, "park")
    window.press(search, Qt.Key.Key_Return)
    window.drawn()
    QTest.keyClick(search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.press(search, Qt.Key.Key_Delete)
    return panels.catalogue.chosen().code


def _place(window, panels):
    """Give a project that has no site yet one by its coordinates."""
    placing = panels.catalogue.filters.placing
    window.choose(placing, "not_placed")
    window.pick(panels.catalogue.list, panels.catalogue.projects.index(0, 0))
    project = panels.catalogue.chosen()
    window.take(panels.catalogue.for_project.place, "Konin_place_typed")
    window.wait(lambda: window.main.findChild(QDialog, "KoninCoordinates"), what="the coordinates")
    dialog = window.find(QDialog, "KoninCoordinates")
    window.type_in(dialog.findChild(QLineEdit), "52,223; 18,251")
    window.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    window.wait(lambda: _sites(panels, project.code), what="the new site in the catalogue")
    window.choose(placing, "")
    return {"code": project.code, "sites": _sites(panels, project.code)}


def _sites(panels, code):
    projects = panels.catalogue.projects.catalogue.projects
    return next(len(project.sites) for project in projects if project.code == code)


def _turn_to(window, panels, panel):
    """Click the tab of the panel."""
    row = next(row for row in range(panels.count()) if panels.widget(row).widget() is panel)
    bar = panels.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(row).center())
    window.rest(0.3)
    assert panels.currentIndex() == row


def _ask(window, panels, row):
    questions = panels.gaps.box.list
    window.pick(questions, questions.model().index(row, 0))
    window.click(window.find(QPushButton, "KoninAsk"))
    window.wait(lambda: not panels.gaps.at_work, seconds=150, what="the answer")
    window.drawn()
    return panels.gaps.last.answer.text
