"""From a question to the projects that help, a map sheet looked at, and a report."""

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QToolButton


def drive(window):
    panels = window.panels()
    panels.bring(panels.gaps)
    name = window.facts["name"]
    seen = {"cancelled": _cancel(window, panels)}
    window.click(window.find(QPushButton, "KoninAsk"))
    _answered(window, panels)
    seen["question"] = panels.gaps.last.title
    seen["answer"] = panels.gaps.last.answer.text
    window.click(panels.gaps.answer.buttons["projects"])
    _answered(window, panels)
    seen["helping"] = panels.gaps.last.answer.text
    seen["bars"] = [(bar.title, bar.text) for bar in panels.gaps.answer.bars.bars]
    window.picture(f"{name}_helping")
    window.click(panels.gaps.answer.list_button)
    window.drawn()
    only = window.find(QToolButton, "KoninCatalogue_only")
    seen["listed"] = [project.code for project in panels.catalogue.projects.shown]
    seen["only"] = only.text()
    window.picture(f"{name}_listed")
    window.click(only)
    seen["all_again"] = len(panels.catalogue.projects.shown)
    seen["report"] = _report(window, panels)
    seen["sheet"] = _sheet(window, panels)
    return seen


def _answered(window, panels):
    window.wait(lambda: not panels.gaps.at_work, what="the answer")
    window.drawn()


def _cancel(window, panels):
    """Ask and change one's mind."""
    window.click(window.find(QPushButton, "KoninAsk"))
    button = panels.gaps.progress.button
    window.click(button)
    window.rest(1)
    results = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    return {
        "answer": window.find(QLabel, "KoninAnswer").text(),
        "button_gone": not button.isVisible(),
        "layers": results,
        "ask_again": window.find(QPushButton, "KoninAsk").isEnabled(),
    }


def _report(window, panels):
    panels.bring(panels.gaps)
    before = _legend()
    window.click(panels.gaps.answer.buttons["report"])
    link = panels.gaps.answer.link
    window.wait(link.text, what="the report")
    files = sorted((Path(QgsProject.instance().absolutePath()) / "reports").iterdir())
    return {"link": link.text(), "file": files[-1].read_text(encoding="utf-8"), "legend": (before, _legend())}


def _legend():
    """Return what the legend of the answer on the map says."""
    layer = QgsProject.instance().mapLayersByName("Dostępność usług: przystanki, 400 m")[-1]
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def _sheet(window, panels):
    """Ask again, fill in a sheet with the answer, look at it and make it."""
    panels.gaps.box.list.setCurrentRow(0)
    window.click(window.find(QPushButton, "KoninAsk"))
    _answered(window, panels)
    window.click(panels.gaps.answer.buttons["sheet"])
    choices = panels.sheets.choices
    choices.folder.setFilePath(str(window.folder / "sheets"))
    choices.paper.setCurrentIndex(choices.paper.findData("A4"))
    seen = {"title": choices.title.text(), "template": choices.template.currentData()}
    look = window.find(QPushButton, "KoninPreviewSheet")
    for _ in range(2):  # the first press only says that the project is not saved
        window.click(look)
        window.rest(0.5)
    window.wait(_designer, what="the layout window")
    window.rest(1)
    window.picture(f"{window.facts['name']}_preview", _designer())
    seen["layouts"] = [layout.name() for layout in QgsProject.instance().layoutManager().printLayouts()]
    seen["dirty"] = QgsProject.instance().isDirty()
    _designer().close()
    window.click(window.find(QPushButton, "KoninMakeSheet"))
    window.wait(lambda: panels.sheets.run is None, what="the sheet")
    window.rest(0.5)
    window.picture(f"{window.facts['name']}_sheets")
    seen["remembered"] = _remembered(window)
    seen["files"] = sorted(file.suffix for file in (window.folder / "sheets").iterdir())
    return seen


def _remembered(window):
    """Open the saved project again in a QGIS that was elsewhere in the meantime."""
    panels = window.panels()
    file, choices = QgsProject.instance().fileName(), panels.sheets.choices
    window.iface.newProject()
    window.wait(
        lambda: window.dock().pages.currentWidget() is window.dock().start_page, what="the start page"
    )
    choices.paper.setCurrentIndex(choices.paper.count() - 1)
    choices.title.clear()
    panels.sheets.workspace = None  # as in a QGIS that has not seen this workspace yet
    window.iface.addProject(file)
    window.wait(choices.title.text, what="the sheet that the project keeps")
    return {"paper": choices.paper.currentData(), "title": choices.title.text()}


def _designer():
    shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    return next((w for w in shown if w.metaObject().className() == "QgsLayoutDesignerDialog"), None)
