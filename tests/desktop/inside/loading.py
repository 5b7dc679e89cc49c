"""Enable, disable, enable again: what is in the window each time."""

from qgis.core import QgsProject
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMenu
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
        "panel_menu": _entries(window, "mPanelMenu"),
        "option_pages": _option_pages(window),
    }


def _entries(window, menu):
    return sum("Konin" in action.text() for action in window.find(QMenu, menu).actions())


def _option_pages(window):
    """Open QGIS's options as a user does, and count the plugin's pages in them."""
    counts = []

    def look():
        dialog = QApplication.activeModalWidget()
        pages = dialog.findChildren(QgsOptionsPageWidget)
        counts.append(sum(type(page).__name__ == "OptionsPage" for page in pages))
        dialog.reject()

    QTimer.singleShot(1500, look)
    window.iface.showOptionsDialog()
    return counts[0]
