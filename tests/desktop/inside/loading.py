"""Enable, disable, enable again: what is in the window each time."""

from qgis.core import QgsProject
from qgis.utils import loadPlugin, startPlugin, unloadPlugin

NAME = "konin_smart_plugin"


def drive(window):
    answers = {"enabled": _state(window)}
    window.picture("loading_enabled")
    assert unloadPlugin(NAME)
    window.rest(0.5)
    answers["disabled"] = _state(window)
    assert loadPlugin(NAME)
    assert startPlugin(NAME)
    window.rest(0.5)
    answers["again"] = _state(window)
    return answers


def _state(window):
    project = QgsProject.instance()
    signals = {"readProject": project.readProject, "cleared": project.cleared, "saved": project.projectSaved}
    return {
        "traces": window.traces(),
        "listeners": {name: project.receivers(signal) for name, signal in signals.items()},
        "panel_menu": sum(
            "Konin" in action.text()
            for action in window.iface.mainWindow()
            .findChild(type(window.main.menuBar().actions()[0].menu()), "mPanelMenu")
            .actions()
        ),
    }
