"""What a drive can do with the window it runs in; imported inside QGIS only."""

import importlib
import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgsLocatorWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QObject, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QMenu, QMessageBox, QToolBar, QWidget

ORDER = json.loads(os.environ["KONIN_DRIVE"])
MESSAGES = []
ALGORITHM = "QgsProcessingAlgorithmDialogBase"
LEVELS = {
    Qgis.MessageLevel.Info: "Info",
    Qgis.MessageLevel.Warning: "Warning",
    Qgis.MessageLevel.Critical: "Critical",
}


def listen():
    """Keep every message QGIS logs."""
    QgsApplication.messageLog().messageReceived.connect(_keep)


def _keep(text, tag, level):
    MESSAGES.append((tag, LEVELS.get(level, str(level)), text))
    print(*MESSAGES[-1], sep=" | ", file=sys.stderr, flush=True)
    if "Traceback (most recent call last)" in text:  # QGIS would now wait for somebody to close its dialog
        _write({}, text)
        os._exit(1)


def start():
    """Run the drive when QGIS has come to rest."""
    QTimer.singleShot(500, _run)


def _run():
    begin = time.monotonic()
    failure, answers = "", {}
    try:
        answers = importlib.import_module(ORDER["drive"]).drive(Window())
    except Exception:
        failure = traceback.format_exc()
    _write(answers, failure, time.monotonic() - begin)
    _leave()


def _write(answers, failure, seconds=0.0):
    result = {"answers": answers, "failure": failure, "messages": MESSAGES, "seconds": seconds}
    Path(ORDER["result"]).write_text(json.dumps(result, default=str), encoding="utf-8")


def _leave():
    from qgis.utils import iface

    QgsProject.instance().setDirty(False)
    QTimer.singleShot(1000, _agree)
    if not ORDER["facts"].get("leave_at_work"):
        for widget in QApplication.topLevelWidgets():
            if widget is not iface.mainWindow() and widget.isVisible():
                widget.close()
        QgsApplication.taskManager().cancelAll()
    QTimer.singleShot(3000, _tell_what_blocks)
    iface.actionExit().trigger()


def _agree():
    """Let QGIS stop what is at work, about which it asks; then close it again: it does not end by itself."""
    from qgis.utils import iface

    asked = QApplication.activeModalWidget()
    if isinstance(asked, QMessageBox):
        print("QGIS asks:", asked.text(), file=sys.stderr, flush=True)
        asked.button(QMessageBox.StandardButton.Yes).click()
    elif not QgsApplication.taskManager().activeTasks():
        QgsProject.instance().setDirty(False)
        iface.actionExit().trigger()
        return
    QTimer.singleShot(1000, _agree)


def _tell_what_blocks():
    """Write into the log which dialog keeps QGIS from ending."""
    dialog = QApplication.activeModalWidget()
    if dialog:
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        print("QGIS is kept open by:", dialog.windowTitle(), texts, file=sys.stderr, flush=True)


class Stalls(QObject):
    """Wants to be called every few milliseconds, and notices how late it is.

    ``work`` is the longest time that the window's own thread was busy meanwhile: on a machine that has
    other work to do, the window may wait for a processor, which is not the plugin's fault.
    """

    def __init__(self, parent):
        super().__init__(parent)
        self.longest, self.last = 0.0, time.monotonic()
        self.work, self.busy = 0.0, time.thread_time()
        self.timer = QTimer(self, interval=5, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._beat)
        self.timer.start()

    def _beat(self):
        now = time.monotonic()
        self.longest, self.last = max(self.longest, now - self.last), now
        busy = time.thread_time()
        self.work, self.busy = max(self.work, busy - self.busy), busy

    def end(self):
        """Stop measuring; return the longest stall and the longest work in it, in seconds."""
        self._beat()
        self.timer.stop()
        return self.longest, self.work


class Window:
    """The QGIS window as a user sees it."""

    def __init__(self):
        from qgis.utils import iface

        self.iface = iface
        self.main = iface.mainWindow()
        self.facts = ORDER["facts"]
        self.folder = Path(ORDER["folder"])
        ratio = self.main.devicePixelRatioF()
        self.main.setGeometry(0, 0, *(int(length / ratio) for length in ORDER["size"]))
        browser, layers = (self.find(QDockWidget, name) for name in ("Browser", "Layers"))
        browser.close()
        self.rest(0.3)
        self.main.resizeDocks([layers], [self.main.width() // 5], Qt.Orientation.Horizontal)
        self.rest(0.3)

    def rest(self, seconds=0.2):
        """Let QGIS work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def wait(self, condition, seconds=60, what="the condition"):
        """Let QGIS work until the condition holds."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(f"{what} did not come in {seconds} s")
            self.rest(0.05)

    def settle(self):
        """Wait until what the plugin reads in the background is read and shown."""
        from konin_smart_plugin.gui.background_reading import is_reading

        self.wait(lambda: not is_reading(), what="what is being read")
        if self.dock().panels:
            self.wait(lambda: self.dock().panels.shown, what="the panels")
        self.rest(0.1)

    def drawn(self):
        """Wait until the map is drawn."""
        canvas = self.iface.mapCanvas()
        for pause in (0.6, 0.3):  # the map begins to draw a moment after it was changed
            self.rest(pause)
            self.wait(lambda: not canvas.isDrawing(), what="the drawn map")

    def stalls(self):
        """Begin to measure how long QGIS's window does not answer; ``.longest`` tells, in seconds."""
        return Stalls(self.main)

    def stalled(self, work, done, what):
        """Do ``work`` until ``done()``; return the longest stall and the window's longest work."""
        self.drawn()
        watch = self.stalls()
        work()
        self.wait(done, seconds=600, what=what)
        self.rest(0.5)
        return watch.end()

    def picture(self, name, widget=None):
        """Save a picture of the window (or of one widget) as build/screenshots/name.png."""
        self.rest(0.2)
        path = Path(ORDER["screenshots"]) / f"{name}.png"
        assert (widget or self.main).grab().save(str(path)), path
        return str(path)

    def dock(self):
        """Return the plugin's dock."""
        return self.find(QDockWidget, "KoninDock")

    def panels(self):
        """Return the dock's panels when the workspace of the open project is shown in them."""
        dock = self.dock()
        self.wait(lambda: dock.panels and dock.panels.shown, what="the panels")
        return dock.panels

    def find(self, kind, name):
        """Return the window's visible part of this object name."""
        found = self.main.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} named {name}"
        return found

    def shown(self, kind):
        """Return the visible widget of this QGIS class, which PyQt may know as a plain QWidget only."""
        widgets = (w for w in QApplication.allWidgets() if w.isVisible())
        return next(sip.cast(w, kind) for w in widgets if w.metaObject().className() == kind.__name__)

    def dialog(self, kind):
        """Return the visible window of this class of QGIS's or ours, or None; QGIS's with its own methods."""
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return next((one for one in shown if one.inherits(kind) or type(one).__name__ == kind), None)

    def algorithm_dialog(self):
        """Return the window of the algorithm that is to be run, when it is there."""
        self.wait(lambda: self.dialog(ALGORITHM), what="the algorithm's window")
        return self.dialog(ALGORITHM)

    def search_line(self):
        """Return QGIS's own search in the status bar."""
        return self.find(QWidget, "LocatorWidget")

    def type_in(self, widget, text):
        """Type as a user does."""
        widget.setFocus()
        QTest.keyClicks(widget, text)

    def press(self, widget, key):
        """Press one key."""
        QTest.keyClick(widget, key)

    def click(self, button):
        """Click a button that is there to be clicked."""
        assert button.isVisible() and button.isEnabled(), button.objectName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def pick(self, view, index):
        """Click a row of a list."""
        view.scrollTo(index)
        self.rest(0.1)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def choose(self, box, data):
        """Open a box and choose the entry of these data with the keys."""
        box.setFocus()
        self.press(box, Qt.Key.Key_Home)
        for _ in range(box.findData(data)):
            self.press(box, Qt.Key.Key_Down)
        assert box.currentData() == data, box.objectName()

    def take(self, button, name):
        """Open the menu of a button and click its entry of this name."""

        def click():
            menu = QApplication.activePopupWidget()
            entry = next(action for action in menu.actions() if action.objectName() == name)
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())

        QTimer.singleShot(500, click)
        self.click(button)
        self.rest(0.3)

    def traces(self):
        """Return everything in the window and in QGIS's registries that bears the plugin's name."""
        from qgis.utils import plugins

        bears = [w for kind in (QDockWidget, QMenu, QToolBar) for w in self.main.findChildren(kind)]
        names = [f"{type(w).__name__} {w.objectName()}" for w in bears if "konin" in w.objectName().lower()]
        bar = [
            f"menu {action.text()}" for action in self.main.menuBar().actions() if "Konin" in action.text()
        ]
        registry = QgsApplication.processingRegistry()
        providers = [
            f"provider {provider.id()}" for provider in registry.providers() if provider.id() == "konin"
        ]
        locator = sip.cast(self.search_line(), QgsLocatorWidget).locator()
        filters = [f"locator {item.name()}" for item in locator.filters() if "konin" in item.name()]
        loaded = ["plugin"] if "konin_smart_plugin" in plugins else []
        return sorted(names + bar + providers + filters + loaded)
