"""Sheets made and looked at beside other work: what stays in the project, and what a cancel leaves."""

from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsProject
from qgis.PyQt.QtWidgets import QApplication, QPushButton

OWN = "Podgląd arkusza"


def drive(window):
    panels = window.panels()
    panels.bring(panels.sheets)
    choices = panels.sheets.choices
    choices.folder.setFilePath(str(window.folder / "sheets"))
    choices.paper.setCurrentIndex(choices.paper.findData("A4"))
    project = QgsProject.instance()
    own = QgsPrintLayout(project)
    own.setName(OWN)
    project.layoutManager().addLayout(own)
    assert project.write()
    seen = {"cancelled": _cancel(window, panels)}
    _preview(window, panels)
    seen["shown"] = {"layouts": _layouts(), "dirty": project.isDirty()}
    _close(window)
    seen["closed"] = {"layouts": _layouts(), "dirty": project.isDirty()}
    _preview(window, panels)
    changed = project.layoutManager().layoutByName(f"{OWN} 2")
    changed.undoStack().beginCommand(changed, "label")
    changed.addLayoutItem(QgsLayoutItemLabel(changed))
    changed.undoStack().endCommand()
    _close(window)
    seen["changed"] = {"layouts": _layouts(), "dirty": project.isDirty()}
    project.setDirty(False)
    _preview(window, panels, meanwhile=lambda: project.setTitle("Nowy tytuł"))
    seen["edited_meanwhile"] = {"layouts": _layouts(), "dirty": project.isDirty()}
    _close(window)
    seen["closed_edited"] = {"layouts": _layouts(), "dirty": project.isDirty()}
    assert project.write()
    _preview(window, panels)
    assert project.write()
    _close(window)
    seen["saved"] = {"layouts": _layouts(), "dirty": project.isDirty()}
    window.click(window.find(QPushButton, "KoninPreviewSheet"))
    run, ended = panels.sheets.run, []
    run.ended.connect(lambda: ended.append(1))
    window.iface.newProject()
    window.wait(lambda: ended, seconds=120, what="the end of the work")
    window.rest(0.5)
    seen["another_project"] = {"layouts": _layouts(), "dirty": project.isDirty()}
    return seen


def _cancel(window, panels):
    """Begin to make a sheet and change one's mind."""
    window.click(window.find(QPushButton, "KoninMakeSheet"))
    run = panels.sheets.run
    ended = []
    run.ended.connect(lambda: ended.append(1))
    window.wait(lambda: run.task is not None, what="the work")
    window.click(panels.sheets.progress.button)
    text = panels.sheets.answer.text()
    window.wait(lambda: ended, what="the end of the work")
    folder = window.folder / "sheets"
    return {"text": text, "files": [file.name for file in folder.iterdir()] if folder.is_dir() else []}


def _preview(window, panels, meanwhile=lambda: None):
    window.click(window.find(QPushButton, "KoninPreviewSheet"))
    window.wait(lambda: panels.sheets.run and panels.sheets.run.task, what="the work")
    meanwhile()
    window.wait(lambda: panels.sheets.run is None and _designer(), what="the layout window")
    window.rest(0.5)


def _close(window):
    _designer().close()
    window.wait(lambda: _designer() is None, what="the closed layout window")
    window.rest(0.3)


def _layouts():
    return sorted(layout.name() for layout in QgsProject.instance().layoutManager().printLayouts())


def _designer():
    shown = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    return next((w for w in shown if w.metaObject().className() == "QgsLayoutDesignerDialog"), None)
