"""The panel *Gaps*: ready questions, answered in the background with a number and a map."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from itertools import takewhile
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..city_layers.layer_state import empty_layers
from ..city_layers.specs import load_specs
from ..translation import tr, user_language
from .answer_box import AnswerBox
from .answer_layers import Asked, add_answer, destinations, report_file, show_map
from .background_reading import BackgroundReading, read_in_background
from .background_run import BackgroundRun
from .contents import Unreadable
from .map_view import zoom_to_layers
from .progress_row import ProgressRow
from .question import Parameters, Question, Results, Setting
from .question_box import QuestionBox
from .questions import HELPING_PROJECTS, QUESTIONS
from .turns import take_turns

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer
    from qgis.gui import QgisInterface

    from ..layer_io.workspace import Workspace
    from .contents import Contents

REPORT = "gap_report"


class GapsPanel(QWidget):
    """Choose a question, ask it, read the answer, go on from it.

    ``helped`` gives the codes of the projects that close a gap, ``sheet_wanted`` what was asked and answered.
    """

    helped = pyqtSignal(tuple)
    sheet_wanted = pyqtSignal(object)
    data_wanted = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.workspace: Workspace | None = None
        self.preparing: BackgroundReading | None = None
        self.run: BackgroundRun | None = None
        self.asked: dict[str, Asked] = {}
        self.last: Asked | None = None
        self.invented: frozenset[str] = frozenset()
        self.box = QuestionBox(QUESTIONS, self)
        self.box.asked.connect(self.ask)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self.cancel)
        self.answer = AnswerBox(self)
        self.answer.helping.connect(self._ask_who_helps)
        self.answer.listed.connect(lambda: self.helped.emit(self.last.answer.codes))
        self.answer.sheet.connect(lambda: self.sheet_wanted.emit(self.last))
        self.answer.data.connect(self.data_wanted)
        self.answer.report.connect(self.make_report)
        layout = QVBoxLayout(self)
        for widget in (self.box, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self.answer, 1)
        QgsProject.instance().cleared.connect(self._leave_project)

    def show_contents(self, contents: Contents) -> None:
        """Ask about this workspace from now on."""
        if self.workspace != contents.workspace:
            self.cancel()
            self.asked, self.last = {}, None
            self.answer.clear()
        self.workspace = contents.workspace
        states = {} if isinstance(contents.layers, Unreadable) else contents.layers
        self.invented = frozenset(name for name, state in states.items() if state.synthetic)

    def ask(self, question: Question, setting: Setting) -> None:
        """Look in the background whether the question can be answered, and run its algorithm there."""
        self.answer.clear()
        self._begin(question.title(setting))
        self.preparing = read_in_background(
            partial(_prepare, self.workspace, question, setting),
            lambda prepared: self._ask(question, setting, *prepared),
            self._refuse,
        )

    def make_report(self) -> None:
        """Put the latest answer to every question asked so far into a report, in the background."""
        file = report_file(self.workspace)
        parameters = {
            "WORKSPACE": self.workspace.address,
            "RESULTS": [layer for asked in self.asked.values() for layer in asked.files],
            "TITLE": self.last.title,
            "OUTPUT": str(file),
        }
        self._begin(tr("Report"))
        self.answer.setEnabled(False)
        run = self._run(REPORT, parameters)
        run.done.connect(lambda results: self._end_report(_link(results["OUTPUT"])))
        run.failed.connect(lambda reason: self._end_report(escape(reason)))

    def cancel(self) -> None:
        """Stop the question that is being answered, or the report; an answer stays that was there before."""
        if self.preparing:
            self.preparing.drop()
        if self.run:
            self.run.cancel()
        if self.run and self.run.name == REPORT:
            self.answer.show_link(tr("Cancelled."))
        elif self.at_work:
            self.answer.say(tr("Cancelled."))
        self._rest()

    def close_down(self) -> None:
        """Stop what is at work, and let go of the project."""
        QgsProject.instance().cleared.disconnect(self._leave_project)
        self.cancel()

    def _leave_project(self) -> None:
        """Stop what is at work: its layers must not come into another project."""
        if self.at_work:
            self.cancel()
            self.iface.messageBar().pushInfo(
                "Konin Smart Plan", tr("The work was stopped, because its project was closed.")
            )

    def _ask_who_helps(self) -> None:
        """Ask which projects close the gap of the last answer."""
        question, setting = self.last.question, self.last.setting
        self.ask(HELPING_PROJECTS, Setting(distance=setting.distance, layer=question.closed_by))

    def _ask(
        self, question: Question, setting: Setting, missing: Sequence[str], parameters: Parameters
    ) -> None:
        self.preparing = None
        if missing:
            self._rest()
            text = tr("To answer this, the workspace needs: {layers}.")
            self.answer.say_missing(text.format(layers=", ".join(missing)))
            return
        run = self._run(question.algorithm, parameters)
        run.done.connect(lambda results: self._show(question, setting, results))
        run.failed.connect(self._fail)

    def _show(self, question: Question, setting: Setting, results: Results) -> None:
        """Put the answer on the map, layer by layer, and then say it; a cancel in between ends that."""
        layers: list[QgsVectorLayer] = []
        model = self.iface.layerTreeView().layerTreeModel()
        add = [
            partial(add_answer, results[output], spec, question, setting, layers)
            for output, spec in question.outputs.items()
        ]
        say = partial(self._say, question, setting, results)
        zoom = partial(zoom_to_layers, self.iface.mapCanvas(), layers)
        run, steps = self.run, [partial(show_map, question.map, model), *add, zoom, say]
        take_turns(takewhile(lambda _step: self.run is run, steps), self)

    def _say(self, question: Question, setting: Setting, results: Results) -> None:
        self._rest()
        answer = question.answer(results, setting)
        files = tuple(
            results[output] for output in (*question.outputs, *question.tables) if output in results
        )
        self.last = self.asked[question.name] = Asked(question, setting, answer, files)
        heading = question.title(setting)
        if self.invented.intersection(question.needs):
            heading = f"{heading}\n{tr('DEMO: invented data')}"
        self.answer.show_answer(heading, answer, may_be_helped=question is not HELPING_PROJECTS)
        self._tell_elsewhere(answer.text)

    def _fail(self, reason: str) -> None:
        self._rest()
        self.answer.say(reason)
        self.iface.messageBar().pushWarning("Konin Smart Plan", reason)

    def _end_report(self, text: str) -> None:
        self._rest()
        self.answer.show_link(text)
        self._tell_elsewhere(text)

    def _tell_elsewhere(self, text: str) -> None:
        """Tell what came of it in QGIS's message bar where this panel is not seen."""
        if not self.isVisible():
            self.iface.messageBar().pushInfo("Konin Smart Plan", text)

    @property
    def at_work(self) -> bool:
        """Whether a question is being answered or a report made."""
        return self.preparing is not None or self.run is not None

    def _begin(self, what: str) -> None:
        """Let nothing else be asked until ``what`` is done."""
        self.progress.begin(what)
        self.box.setEnabled(False)

    def _run(self, algorithm: str, parameters: Parameters) -> BackgroundRun:
        self.run = BackgroundRun(algorithm, parameters)
        self.run.progressed.connect(self.progress.move)
        self.run.start()
        return self.run

    def _refuse(self, reason: str) -> None:
        self._rest()
        self.answer.say(reason)

    def _rest(self) -> None:
        self.preparing = self.run = None
        self.box.setEnabled(True)
        self.answer.setEnabled(True)
        self.progress.end()


def _prepare(workspace: Workspace, question: Question, setting: Setting) -> tuple[list[str], Parameters]:
    """Return the titles of the empty layers that the question needs, and what to run it with."""
    empty = empty_layers(workspace, question.needs)
    if empty:
        return [load_specs()[name].title[user_language()] for name in empty], {}
    return [], question.parameters(workspace, setting) | destinations(workspace, question)


def _link(file: str) -> str:
    """Return where the report is, as a text that opens it."""
    link = QUrl.fromLocalFile(file).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    text = escape(tr("The report is in the file {file}."))
    return text.format(file=f'<a href="{link}">{escape(file)}</a>')
