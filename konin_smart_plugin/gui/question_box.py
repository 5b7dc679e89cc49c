"""Choosing a question and its one setting."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .question import Question, Setting, sensor_kinds

FARTHEST_M = 20_000
STEP_M = 50


class QuestionBox(QWidget):
    """The list of questions; ``asked`` gives the question and its setting."""

    asked = pyqtSignal(object, object)

    def __init__(self, questions: Sequence[Question], parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setObjectName("KoninQuestions")
        self.list.setAccessibleName(tr("Questions"))
        self.list.setWordWrap(True)
        for question in questions:
            item = QListWidgetItem(question.title(question.usual), self.list)
            item.setData(Qt.ItemDataRole.UserRole, question)
        self.distance = self._distance_box()
        self.kind = self._kind_box()
        self.button = QPushButton(tr("Answer"), self)
        self.button.setObjectName("KoninAsk")
        self.form = QFormLayout()
        self.form.addRow(tr("Distance"), self.distance)
        self.form.addRow(tr("Kind of sensor"), self.kind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(self.form)
        layout.addWidget(self.button)
        self.list.currentItemChanged.connect(self._choose)
        self.list.activated.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self.distance.valueChanged.connect(self._retitle)
        self.kind.currentIndexChanged.connect(self._retitle)
        self.list.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.doItemsLayout()
        self._fit_list()

    def setting(self) -> Setting:
        """Return the setting as it stands."""
        return Setting(self.distance.value(), self.kind.currentData())

    def question(self) -> Question:
        """Return the chosen question."""
        return self.list.currentItem().data(Qt.ItemDataRole.UserRole)

    def _ask(self, _index: QModelIndex | bool = False) -> None:
        self.asked.emit(self.question(), self.setting())

    def _choose(self) -> None:
        """Offer the setting that the question has, at its usual value."""
        usual = self.question().usual
        if usual.distance:
            self.distance.setValue(int(usual.distance))
        if usual.kind:
            self.kind.setCurrentIndex(self.kind.findData(usual.kind))
        self._show_row(self.distance, bool(usual.distance))
        self._show_row(self.kind, bool(usual.kind))

    def _retitle(self) -> None:
        self.list.currentItem().setText(self.question().title(self.setting()))

    def _show_row(self, widget: QWidget, shown: bool) -> None:
        widget.setVisible(shown)
        self.form.labelForField(widget).setVisible(shown)

    def _distance_box(self) -> QSpinBox:
        box = QSpinBox(self)
        box.setObjectName("KoninDistance")
        box.setAccessibleName(tr("Distance"))
        box.setRange(STEP_M, FARTHEST_M)
        box.setSingleStep(STEP_M)
        box.setSuffix(" m")
        return box

    def _kind_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("KoninSensorKind")
        box.setAccessibleName(tr("Kind of sensor"))
        for code, title in sensor_kinds().items():
            box.addItem(title, code)
        return box

    def _fit_list(self) -> None:
        """Make the list as high as its questions, some of which take two lines where it is narrow."""
        last = self.list.visualItemRect(self.list.item(self.list.count() - 1))
        self.list.setFixedHeight(last.bottom() + 1 + 2 * self.list.frameWidth())
