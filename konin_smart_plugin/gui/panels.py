"""The panels of an open workspace, a tab each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QTabWidget, QWidget

from ..analysis.errors import library_missing
from ..translation import sentence, tr
from .turns import take_turns

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..layer_io.workspace import Workspace
    from .answer_layers import Asked
    from .contents import Contents


class Panels(QTabWidget):
    """Catalogue, layers, gaps and sheets; a panel whose library is missing says so in its place.

    ``changed`` says that a panel has changed the workspace, which must be read again.
    """

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.shown: Workspace | None = None
        self.catalogue = self._add("catalogue_panel", "CataloguePanel", tr("Catalogue"))
        self.layers = self._add("layers_panel", "LayersPanel", tr("Layers"))
        self.gaps = self._add("gaps_panel", "GapsPanel", tr("Gaps"))
        self.sheets = self._add("sheets_panel", "SheetsPanel", tr("Sheets"))

        if not isinstance(self.catalogue, NoPanel):
            self.catalogue.changed.connect(self.changed)
        if not isinstance(self.gaps, NoPanel):
            self._go_on_from_answers()

    def _go_on_from_answers(self) -> None:
        """Show the projects of an answer in the catalogue, and its map on a sheet."""

        def show_helping(codes: tuple[str, ...]) -> None:
            self.catalogue.show_only(codes)
            self.bring(self.catalogue)

        def fill_in_sheet(asked: Asked) -> None:
            self.sheets.fill_in(asked)
            self.bring(self.sheets)

        self.gaps.helped.connect(show_helping)
        self.gaps.sheet_wanted.connect(fill_in_sheet)
        self.gaps.data_wanted.connect(lambda: self.bring(self.layers))

    def show_contents(self, contents: Contents) -> None:
        """Let every panel show this workspace, one after the other; ``shown`` tells when all do."""
        self.shown = None
        panels = (self.catalogue, self.layers, self.gaps, self.sheets)
        steps = [partial(panel.show_contents, contents) for panel in panels]
        take_turns([*steps, partial(setattr, self, "shown", contents.workspace)], self)

    def bring(self, panel: QWidget) -> None:
        """Bring the panel's tab to the front."""
        tabs = [self.widget(row) for row in range(self.count())]
        self.setCurrentWidget(next(tab for tab in tabs if tab.widget() is panel))

    def close_down(self) -> None:
        """Let go of the project and stop what is at work."""
        for panel in (self.catalogue, self.layers, self.gaps, self.sheets):
            panel.close_down()

    def _add(self, module: str, class_name: str, title: str) -> QWidget:
        """Add a tab that scrolls, so that no panel can make the QGIS window higher than the screen."""
        try:
            make: Callable[..., QWidget] = getattr(import_module(f".{module}", __package__), class_name)
        except ImportError as error:
            panel: QWidget = NoPanel(sentence(library_missing(error)), self)
        else:
            panel = make(self.iface, self)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(panel)
        self.addTab(scroll, title)
        return panel


class NoPanel(QLabel):
    """Stands where a panel cannot, and says which library is missing."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setObjectName("KoninMissingLibrary")
        self.setWordWrap(True)
        self.setMargin(self.fontMetrics().height())
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_contents(self, contents: Contents) -> None:
        """Show nothing of it."""

    def close_down(self) -> None:
        """Let go of nothing."""
