"""What the catalogue's list shows: the search line, the choices, and whether only what the map shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QToolButton, QVBoxLayout, QWidget

from ..catalogue.search import CITYWIDE, NOT_PLACED, PLACED
from ..catalogue.vocabularies import AREA, STATUS, THEME, Vocabulary
from ..translation import tr, user_language
from .icons import icon
from .keyboard import tab_through
from .map_view import seen_ground
from .placeholders import ask_for
from .projects_model import Wanted

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

REST_MS = 200


class CatalogueFilters(QWidget):
    """``changed`` comes when something else is wanted, also when the map moves and its view counts."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, order: QComboBox, parent: QWidget) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.search = self._search_line()
        self.area = _choice("area", tr("All areas"), _terms(AREA))
        self.theme = _choice("theme", tr("Every theme"), _terms(THEME))
        self.status = _choice("status", tr("Every status"), _terms(STATUS))
        places = {PLACED: tr("Placed"), NOT_PLACED: tr("Not placed yet"), CITYWIDE: tr("Whole city")}
        self.placing = _choice("placing", tr("Placed or not"), places)
        self.in_view = QCheckBox(tr("Only what the map shows"), self)
        self.in_view.setObjectName("KoninCatalogue_in_view")
        self.only: frozenset[str] = frozenset()
        self.only_button = QToolButton(self)
        self.only_button.setObjectName("KoninCatalogue_only")
        self.only_button.setToolTip(tr("Show every project again"))
        self.only_button.setIcon(icon("remove"))
        self.only_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.only_button.hide()
        self.only_button.clicked.connect(lambda: self.show_only(()))
        self.rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._lay_out(order)
        self.search.textChanged.connect(self.changed)
        for choice in (self.area, self.theme, self.status, self.placing):
            choice.currentIndexChanged.connect(self.changed)
        self.in_view.toggled.connect(self.changed)
        self.rest.timeout.connect(self.changed)
        canvas.extentsChanged.connect(self._follow_map)

    def wanted(self, crs: str) -> Wanted:
        """Return what is wanted; the catalogue's sites are in ``crs``."""
        return Wanted(
            query=self.search.text(),
            area=self.area.currentData(),
            status=self.status.currentData(),
            theme=self.theme.currentData(),
            placing=self.placing.currentData(),
            codes=self.only,
            view=seen_ground(self.canvas, crs) if self.in_view.isChecked() and crs else None,
        )

    def show_only(self, codes: Sequence[str]) -> None:
        """Want no other projects than these; of no codes all."""
        self.only = frozenset(codes)
        text = tr("Only the {n} projects that close the gap", n=len(codes))
        self.only_button.setText(text.format(n=len(codes)))
        self.only_button.setVisible(bool(codes))
        self.changed.emit()

    def clear(self) -> None:
        """Want every project again."""
        self.show_only(())
        self.search.clear()
        for choice in (self.area, self.theme, self.status, self.placing):
            choice.setCurrentIndex(0)
        self.in_view.setChecked(False)

    def close_down(self) -> None:
        """Let go of the map."""
        self.canvas.extentsChanged.disconnect(self._follow_map)
        self.rest.stop()

    def _follow_map(self) -> None:
        if self.in_view.isChecked():
            self.rest.start()

    def _search_line(self) -> QgsFilterLineEdit:
        line = QgsFilterLineEdit(self)
        line.setObjectName("KoninCatalogueSearch")
        line.setShowSearchIcon(True)
        ask_for(line, tr("Title, code, address or unit"))
        line.setAccessibleName(tr("Search the catalogue"))
        return line

    def _lay_out(self, order: QComboBox) -> None:
        grid = QGridLayout()
        grid.addWidget(self.area, 0, 0)
        grid.addWidget(self.theme, 0, 1)
        grid.addWidget(self.status, 1, 0)
        grid.addWidget(self.placing, 1, 1)
        grid.addWidget(order, 2, 0)
        grid.addWidget(self.in_view, 2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addLayout(grid)
        layout.addWidget(self.only_button)
        choices = (self.area, self.theme, self.status, self.placing, order)
        tab_through(self.search, *choices, self.in_view, self.only_button)


def _terms(vocabulary: Vocabulary) -> dict[str, str]:
    return {code: vocabulary.title(code, user_language()) for code in vocabulary.codes}


def _choice(name: str, any_text: str, titles: Mapping[str, str]) -> QComboBox:
    """Return a choice among the titles by their codes; the first entry, "", stands for any."""
    box = QComboBox()
    box.setObjectName(f"KoninCatalogue_{name}")
    box.setAccessibleName(any_text)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.addItem(any_text, "")
    for code, title in titles.items():
        box.addItem(title, code)
        box.setItemData(box.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
    return box
