"""Something is at work, and the user closes, replaces or removes what it works with."""

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import loadPlugin, startPlugin, unloadPlugin

NAME = "konin_smart_plugin"
BUS_STOPS = 0


def drive(window):
    job = JOBS[window.facts["job"]]
    if window.facts.get("leave_at_work"):  # QGIS is closed when this returns
        return {"at_work": job(window)}
    return {event: _meanwhile(window, job, event) for event in EVENTS}


def _meanwhile(window, job, event):
    """Begin the job, let the event happen while it is at work, and wait until nothing is."""
    file = QgsProject.instance().fileName()
    seen = {"at_work": job(window)}
    before = set(QgsProject.instance().mapLayers())
    EVENTS[event](window)
    window.rest(0.5)
    panels = window.dock().panels if "plugin" in window.traces() else None
    window.wait(lambda: _idle(panels), 240, "the end of the work")
    window.rest(1)
    message = window.iface.messageBar().currentItem()
    seen |= {
        "new_layers_in": [
            Path(layer.source().split("|")[0]).parent.name for layer in _layers() if layer.id() not in before
        ],
        "answer": panels.gaps.answer.sentence.text() if panels else "",
        "sheet": panels.sheets.answer.text() if panels else "",
        "message": message.text() if message else "",
    }
    window.picture(f"closing_{window.facts['job']}_{event}")
    _as_before(window, file)
    return seen


def _idle(panels):
    """Return whether neither QGIS nor a panel is at work; a new dock has no panels yet."""
    panels_rest = panels is None or (not panels.gaps.at_work and panels.sheets.run is None)
    return panels_rest and not QgsApplication.taskManager().activeTasks()


def _layers():
    return QgsProject.instance().mapLayers().values()


def _as_before(window, file):
    if "plugin" not in window.traces():
        assert loadPlugin(NAME)
        assert startPlugin(NAME)
    window.iface.messageBar().clearWidgets()
    window.dock().setUserVisible(True)
    QgsProject.instance().setDirty(False)
    window.iface.addProject(file)
    window.rest(0.6)
    window.panels()
    dock = window.dock()
    window.wait(lambda: dock.pages.currentWidget() is dock.panels and dock.panels.shown, what="the panels")


def _question(window):
    panels = window.panels()
    panels.bring(panels.gaps)
    panels.gaps.box.list.setCurrentRow(BUS_STOPS)
    window.click(window.find(QPushButton, "KoninAsk"))
    return _working(window, panels.gaps)


def _report(window):
    panels = window.panels()
    panels.bring(panels.gaps)
    panels.gaps.box.list.setCurrentRow(BUS_STOPS)
    window.click(window.find(QPushButton, "KoninAsk"))
    window.wait(lambda: not panels.gaps.at_work, 240, "the answer")
    window.drawn()
    window.click(panels.gaps.answer.buttons["report"])
    return _working(window, panels.gaps)


def _sheet(window):
    panels = window.panels()
    QgsProject.instance().setDirty(False)
    panels.bring(panels.sheets)
    window.click(window.find(QPushButton, "KoninMakeSheet"))
    return _working(window, panels.sheets)


def _working(window, panel):
    """Wait until QGIS's task is at work; return whether it still is."""
    window.wait(lambda: panel.run and panel.run.task, 60, "the work")
    window.rest(0.3)
    return panel.run is not None


def _opening(window):
    """The project was opened a moment ago: the panels' modules are being read, or the workspace is, anew."""
    dock = window.dock()
    dock.refresh()
    return dock.panels is None or dock.reading is not None


def _reload(_window):
    assert unloadPlugin(NAME)
    assert loadPlugin(NAME)
    assert startPlugin(NAME)


def _new_project(window):
    QgsProject.instance().setDirty(False)
    window.iface.newProject()


def _other_project(window):
    QgsProject.instance().setDirty(False)
    window.iface.addProject(window.facts["other"])


JOBS = {"question": _question, "report": _report, "sheet": _sheet, "opening": _opening}
EVENTS = {
    "dock closed": lambda window: window.dock().close(),
    "layers removed": lambda _window: QgsProject.instance().removeAllMapLayers(),
    "project closed": _new_project,
    "project replaced": _other_project,
    "plugin reloaded": _reload,
    "plugin unloaded": lambda _window: unloadPlugin(NAME),
}
