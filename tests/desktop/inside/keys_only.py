"""The jobs of a day with the keyboard alone: each key goes to what has the keyboard."""

import shutil

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLabel

KEYS = Qt.Key
PAUSE_MS = 350
MOST_STOPS = 40


def drive(window):
    window.panels()
    window.drawn()
    hands = Hands(window)
    return {
        "shortcut": hands.shortcut(),
        "search": hands.search(),
        "form": hands.form(),
        "typed": hands.type_coordinates(),
        "escape": hands.escape(),
        "layer": hands.layer(),
        "question": hands.question(),
        "sheet": hands.sheet(),
        "locator": hands.locator(),
    }


class Hands:
    def __init__(self, window):
        self.window = window
        self.panels = window.panels()
        window.main.activateWindow()
        window.rest(0.3)

    def at(self):
        """Return what the next key goes to."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window.main

    def keys(self, *keys):
        """Press the keys one after the other; a menu that one of them opens gets the next."""
        for number, key in enumerate(keys):
            QTimer.singleShot(PAUSE_MS * number, lambda key=key: self._press(key))
        self.window.rest(PAUSE_MS * (len(keys) + 1) / 1000)

    def _press(self, key):
        print("key", key, "to", self.at(), self.name(), flush=True)
        if isinstance(key, str):
            QTest.keyClicks(self.at(), key)
        else:
            key, modifiers = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
            QTest.keyClick(self.at(), key, modifiers)

    def name(self):
        return self.at().objectName()

    def go(self, name):
        """Press Tab until the keyboard is at the part of this name."""
        for _ in range(MOST_STOPS):
            if self.name() == name:
                return
            self.keys(KEYS.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def take(self, name):
        """Open the menu of the button with the space bar, go down to the entry of this name, and take it."""

        def step():
            menu = QApplication.activePopupWidget()
            chosen = menu and menu.activeAction()
            print("menu", menu, chosen and chosen.objectName(), flush=True)
            if chosen and chosen.objectName() == name:
                QTest.keyClick(menu, KEYS.Key_Return)
                return
            if menu:
                QTest.keyClick(menu, KEYS.Key_Down)
            QTimer.singleShot(PAUSE_MS, step)

        QTimer.singleShot(PAUSE_MS, step)
        self._press(KEYS.Key_Space)
        self.window.rest(0.5)

    def shortcut(self):
        own = next(
            one for one in self.window.main.findChildren(QAction) if one.objectName() == "Konin_go_to_dock"
        )
        same = [
            one.text() for one in self.window.main.findChildren(QAction) if one.shortcut() == own.shortcut()
        ]
        self.window.dock().close()
        self.window.iface.mapCanvas().setFocus()
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.keys((KEYS.Key_K, control))
        return {"same": same, "dock": self.window.dock().isVisible(), "at": self.name()}

    def search(self):
        canvas = self.window.iface.mapCanvas()
        self.keys("laka", KEYS.Key_Down)
        seen = {"at": self.name(), "chosen": self.panels.catalogue.chosen().code}
        self.keys(KEYS.Key_Return)
        self.window.drawn()
        return seen | {"width": canvas.extent().width()}

    def form(self):
        """Open the chosen project's form, type another title, save with Enter."""
        self.keys(KEYS.Key_F2)
        self.window.wait(lambda: self.window.dialog("QgsAttributeDialog"), what="the form")
        form = self.window.dialog("QgsAttributeDialog")
        form.activateWindow()
        self.window.rest(0.3)
        inside = form.isAncestorOf(self.at())
        self.keys(KEYS.Key_Tab, KEYS.Key_End, " nowa", KEYS.Key_Return)
        self.window.wait(lambda: self._title().endswith(" nowa"), 20, "the new title")
        return {
            "inside": inside,
            "closed": self.window.dialog("QgsAttributeDialog") is None,
            "title": self._title(),
        }

    def _title(self):
        return self._project().title

    def _sites(self):
        return len(self._project().sites)

    def _project(self):
        projects = self.panels.catalogue.projects.catalogue.projects
        return next(project for project in projects if project.code == "ZI-01")

    def type_coordinates(self):
        """Open the menu of places with the space bar, choose coordinates, type them, place with Enter."""
        before = self._sites()
        self._back_to_list()
        self.go("KoninPlace")
        self.take("Konin_place_typed")
        self.window.wait(lambda: self.window.dialog("CoordinatesWindow"), what="the coordinates")
        self.window.dialog("CoordinatesWindow").activateWindow()
        self.window.rest(0.3)
        at = self.name()
        self.keys("6501000; 5782000", KEYS.Key_Return)
        self.window.wait(lambda: self._sites() > before, 10, "the new site")
        return {"at": at, "new": self._sites() - before}

    def _back_to_list(self):
        self._tab("Katalog")
        self.keys(KEYS.Key_Down)

    def escape(self):
        canvas = self.window.iface.mapCanvas()
        tool = canvas.mapTool()
        self._back_to_list()
        self.go("KoninPlace")
        self.take("Konin_place_point")
        drawing = canvas.mapTool() is not tool
        self.keys(KEYS.Key_Escape)
        return {"drawing": drawing, "given_back": canvas.mapTool() is tool}

    def _tab(self, title):
        """Press the dock's shortcut until this tab is in front and has the keyboard."""
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.window.main.activateWindow()
        self.window.rest(0.2)
        for _ in range(self.panels.count() + 1):
            self.keys((KEYS.Key_K, control))
            if self.panels.tabText(self.panels.currentIndex()) == title:
                return
        raise AssertionError(f"no tab {title}")

    def layer(self):
        self._tab("Warstwy")
        self.go("KoninLayers")
        tree = self.at()
        self.keys(KEYS.Key_Home, KEYS.Key_Down)
        item = tree.currentItem()
        before = item.checkState(0)
        self.keys(KEYS.Key_Space)
        return {"layer": item.text(0), "switched": item.checkState(0) != before}

    def question(self):
        self._tab("Luki")
        self.go("KoninQuestions")
        self.keys(KEYS.Key_Home, KEYS.Key_Return)
        self.window.wait(lambda: not self.panels.gaps.at_work, what="the answer")
        self.window.drawn()
        self.go("KoninAnswer_project_impact")
        self.keys(KEYS.Key_Space)
        self.window.wait(lambda: not self.panels.gaps.at_work, what="the projects")
        self.window.drawn()
        return {"answer": self.window.find(QLabel, "KoninAnswer").text()}

    def sheet(self):
        folder = self.window.folder / "sheets"
        self._tab("Arkusze")
        self.panels.sheets.choices.folder.setFilePath(str(folder))
        self.go("KoninSheetPaper")
        self.keys("A4")
        paper = self.at().currentText()
        self.go("KoninMakeSheet")
        self.keys(KEYS.Key_Space)  # says that the project is not saved
        self.keys(KEYS.Key_Space)
        self.window.wait(lambda: self.panels.sheets.answer.text() and folder.is_dir(), what="the sheet")
        self.window.wait(lambda: list(folder.glob("*.pdf")), what="the sheet's file")
        shutil.rmtree(folder)
        return {"paper": paper, "dirty": QgsProject.instance().isDirty()}

    def locator(self):
        self.window.iface.mapCanvas().zoomToFullExtent()
        self.window.drawn()
        wide = self.window.iface.mapCanvas().extent().width()
        self.keys((KEYS.Key_K, Qt.KeyboardModifier.ControlModifier), "kp laka")
        self.window.rest(1)
        self.keys(KEYS.Key_Return)
        self.window.drawn()
        return {"nearer": self.window.iface.mapCanvas().extent().width() < wide}
