"""The panel *Gaps*: ready questions, answered in the background with a number and a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..analysis.errors import PlanError
from ..city_layers.layer_state import layer_states
from ..city_layers.specs import load_specs
from ..translation import sentence, tr, user_language
from . import commands
from .answer_layers import add_answer, destinations, show_map
from .background_run import BackgroundRun
from .button_row import ButtonRow
from .map_view import zoom_to_layers
from .progress_row import ProgressRow
from .question_box import QuestionBox
from .questions import QUESTIONS, Question, Results, Setting
from .share_bar import ShareBar

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..layer_io.workspace import Workspace


class GapsPanel(QWidget):
    """Choose a question, ask it, read the answer."""

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.workspace: Workspace | None = None
        self.run: BackgroundRun | None = None
        self.box = QuestionBox(QUESTIONS, self)
        self.box.asked.connect(self.ask)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self.cancel)
        self.answer = QLabel(self)
        self.answer.setObjectName("KoninAnswer")
        self.answer.setWordWrap(True)
        self.answer.setFont(_larger(self.answer.font()))
        self.bar = ShareBar(self)
        layout = QVBoxLayout(self)
        for widget in (self.box, self.progress, self.answer, self.bar):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.buttons = ButtonRow(iface, commands.AFTER_AN_ANSWER)
        layout.addWidget(self.buttons)

    def show_workspace(self, workspace: Workspace) -> None:
        """Ask about this workspace from now on."""
        if self.workspace != workspace:
            self.cancel()
            self._say("")
        self.workspace = workspace

    def ask(self, question: Question, setting: Setting) -> None:
        """Run the question's algorithm in the background."""
        try:
            missing = self._missing(question)
            if missing:
                self._say(
                    tr("To answer this, the workspace needs: {layers}.").format(layers=", ".join(missing))
                )
                return
            outputs = destinations(self.workspace, question)
        except PlanError as error:
            self._say(sentence(error))
            return
        parameters = question.parameters(self.workspace, setting) | outputs
        self.run = BackgroundRun(question.algorithm, parameters, self)
        self.run.progressed.connect(self.progress.move)
        self.run.done.connect(lambda results: self._show(question, setting, results))
        self.run.failed.connect(self._fail)
        self._say("")
        self.box.setEnabled(False)
        self.progress.begin(question.title(setting))
        self.run.start()

    def cancel(self) -> None:
        """Stop the question that is being answered, if there is one."""
        if self.run:
            self.run.cancel()
            self._say(tr("Cancelled."))
        self._rest()

    def close_down(self) -> None:
        """Stop the question that is being answered, if there is one."""
        self.cancel()

    def _missing(self, question: Question) -> list[str]:
        """Return the titles of the layers that the question needs and that are empty."""
        states = layer_states(self.workspace)
        empty = [name for name in question.needs if name not in states or not states[name].count]
        return [load_specs()[name].title[user_language()] for name in empty]

    def _show(self, question: Question, setting: Setting, results: Results) -> None:
        self._rest()
        show_map(question.map, self.iface.layerTreeView().layerTreeModel())
        layers = [add_answer(results[output], spec) for output, spec in question.outputs.items()]
        zoom_to_layers(self.iface.mapCanvas(), layers)
        answer = question.answer(results, setting)
        self._say(answer.text)
        self.bar.show_share(answer.served, answer.total)

    def _fail(self, reason: str) -> None:
        self._rest()
        self._say(reason)
        self.iface.messageBar().pushWarning("Konin Smart Plan", reason)

    def _say(self, text: str) -> None:
        self.answer.setText(text)
        self.bar.hide()

    def _rest(self) -> None:
        self.run = None
        self.progress.end()
        self.box.setEnabled(True)


def _larger(font: QFont) -> QFont:
    font.setPointSizeF(font.pointSizeF() * 1.25)
    return font
