"""A project's history in a window of its own, which does not block QGIS."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..catalogue.history import HistoryLine
from ..catalogue.model import Project
from ..translation import locale, tr
from .icons import icon
from .projects_model import title

WIDTH, HEIGHT = 900, 420


class HistoryWindow(QDialog):
    """Who changed what and when, the newest first; ``export`` writes the whole catalogue's history."""

    def __init__(
        self, project: Project, lines: Sequence[HistoryLine], export: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("KoninHistory")
        self.setWindowTitle(tr("History of {code}").format(code=project.code))
        self.resize(WIDTH, HEIGHT)
        heading = QLabel(title(project), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self.button = QPushButton(icon("export_catalogue"), tr("Export…"), self)
        self.button.setObjectName("KoninHistoryExport")
        self.button.setToolTip(tr("Write the catalogue and the history of all its projects to files"))
        self.button.clicked.connect(export)
        foot = QHBoxLayout()
        foot.addWidget(QLabel(tr("{n} changes", n=len(lines)).format(n=len(lines)), self), 1)
        foot.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(self._table(lines), 1)
        layout.addLayout(foot)

    def _table(self, lines: Sequence[HistoryLine]) -> QTreeView:
        model = QStandardItemModel(0, 6, self)
        model.setHorizontalHeaderLabels(
            [tr("When"), tr("Changed by"), tr("In"), tr("Field"), tr("Old value"), tr("New value")]
        )
        for line in lines:
            model.appendRow([_item(text) for text in _texts(line)])
        view = QTreeView(self)
        view.setObjectName("KoninHistoryTable")
        view.setModel(model)
        view.setRootIsDecorated(False)
        view.setAlternatingRowColors(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.header().setStretchLastSection(True)
        return view


def _texts(line: HistoryLine) -> tuple[str, ...]:
    return (
        _moment(line.changed_at),
        line.changed_by,
        line.subject,
        line.field,
        line.old_value,
        line.new_value,
    )


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setToolTip(text)
    return item


def _moment(text: str) -> str:
    """Return the moment in the user's own time, as the language writes it."""
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return locale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else text
