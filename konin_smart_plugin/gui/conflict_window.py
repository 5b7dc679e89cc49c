"""Somebody else has changed what I am about to save: what stays, value by value."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..catalogue.conflict_texts import field_text, value_text
from ..catalogue.conflicts import Conflict, Difference
from ..translation import tr, user_language

WIDTH, HEIGHT = 1000, 420
LINE = 23  # characters
FIELD, BEFORE, MINE, THEIRS, CHOICE = range(5)


class ConflictWindow(QDialog):
    """One row for each change; where both have changed a value, a choice. Nothing is chosen for the user."""

    def __init__(
        self, conflicts: Sequence[tuple[Conflict, Sequence[Difference]]], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("KoninConflicts")
        self.setWindowTitle(tr("Changed by others in the meantime"))
        self.resize(WIDTH, HEIGHT)
        self.choices: dict[tuple[str, str, str], QComboBox] = {}
        text = QLabel(
            tr("Others have saved these projects since you began to edit. Choose what is to stay."), self
        )
        text.setWordWrap(True)
        self.table = self._table()
        for conflict, differences in conflicts:
            self._add_project(conflict, differences)
        self.table.expandAll()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Save | buttons.Cancel, self)
        self.buttons.button(buttons.Save).setText(tr("Save"))
        self.buttons.button(buttons.Cancel).setText(tr("Keep editing"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (text, self.table, self.buttons):
            layout.addWidget(widget)
        self._allow_saving()

    def given_up(self) -> set[tuple[str, str, str]]:
        """Return the keys of my changes that the user gives up."""
        return {key for key, box in self.choices.items() if box.currentData() == THEIRS}

    def _table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setObjectName("KoninConflictsTable")
        table.setAccessibleName(tr("Changes"))
        table.setHeaderLabels([tr("Field"), tr("Before"), tr("Mine"), tr("Stored now"), tr("What stays")])
        table.header().setStretchLastSection(False)
        for column in range(table.columnCount()):
            fits = column in (FIELD, CHOICE)
            mode = QHeaderView.ResizeMode.ResizeToContents if fits else QHeaderView.ResizeMode.Stretch
            table.header().setSectionResizeMode(column, mode)
        table.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        return table

    def _add_project(self, conflict: Conflict, differences: Sequence[Difference]) -> None:
        theirs = conflict.theirs
        text = tr("{code}: removed by somebody else").format(code=conflict.mine.code)
        if theirs is not None:
            text = tr("{code}: saved by {who}").format(code=theirs.code, who=theirs.updated_by or "?")
        top = QTreeWidgetItem(self.table, [text])
        top.setFirstColumnSpanned(True)
        for difference in differences:
            self._add_difference(top, difference)

    def _add_difference(self, top: QTreeWidgetItem, difference: Difference) -> None:
        language = user_language()
        sides = (difference.base, difference.mine, difference.theirs)
        # Texts are compared whole: QTreeWidget does not break their lines by itself.
        values = [fill(value_text(difference.field, value, language), LINE) for value in sides]
        item = QTreeWidgetItem(top, [field_text(difference, language), *values])
        for column in range(CHOICE):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignTop)
        if not difference.clashes:
            item.setText(CHOICE, tr("mine") if difference.is_mine else tr("stored now"))
            return
        box = QComboBox(self.table)
        box.setObjectName("KoninConflict_" + "_".join(difference.key))
        box.setAccessibleName(item.text(FIELD))
        for title, value in ((tr("Choose…"), FIELD), (tr("mine"), MINE), (tr("stored now"), THEIRS)):
            box.addItem(title, value)
        box.currentIndexChanged.connect(self._allow_saving)
        self.choices[difference.key] = box
        self.table.setItemWidget(item, CHOICE, _at_the_top(box))

    def _allow_saving(self) -> None:
        """Let the user save when every choice is made."""
        open_ones = any(box.currentData() == FIELD for box in self.choices.values())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setDisabled(open_ones)


def _at_the_top(box: QComboBox) -> QWidget:
    """Return a place for the box in which it does not grow as high as a row of several lines."""
    place = QWidget()
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(box)
    layout.addStretch(1)
    return place


def ask(
    conflicts: Sequence[tuple[Conflict, Sequence[Difference]]], parent: QWidget | None
) -> set[tuple[str, str, str]] | None:
    """Let the user choose; return the keys of the changes given up, None for not saving yet."""
    window = ConflictWindow(conflicts, parent)
    accepted = window.exec() == QDialog.DialogCode.Accepted
    given_up = window.given_up() if accepted else None
    window.deleteLater()  # not on closing: then the choices would be gone before they are read
    return given_up
