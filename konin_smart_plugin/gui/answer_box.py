"""The answer to a question: the sentence, a small chart, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..translation import tr
from .bar_chart import BarChart
from .icons import icon
from .question import Answer
from .share_bar import ShareBar


class AnswerBox(QWidget):
    """``helping``, ``listed``, ``sheet`` and ``report`` say which button was pressed."""

    helping = pyqtSignal()
    listed = pyqtSignal()
    sheet = pyqtSignal()
    report = pyqtSignal()
    data = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setObjectName("KoninAnswered")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence = QLabel(self)
        self.sentence.setObjectName("KoninAnswer")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setFont(_larger(self.sentence.font()))
        self.share = ShareBar(self)
        self.bars = BarChart(self)
        self.link = QLabel(self)
        self.link.setObjectName("KoninReportLink")
        self.link.setWordWrap(True)
        self.link.setOpenExternalLinks(True)
        self.list_button = self._button(
            "zoom", tr("Show them in the catalogue"), tr("List only these projects"), self.listed
        )
        self.data_button = self._button(
            "download_layer", tr("Get the missing data"), tr("Open the panel Layers"), self.data
        )
        self.buttons = {
            "projects": self._button(
                "project_impact",
                tr("Show the projects that help"),
                tr("Which projects close this gap"),
                self.helping,
            ),
            "sheet": self._button(
                "export_sheets", tr("Map sheet"), tr("Fill in a map sheet with this answer"), self.sheet
            ),
            "report": self._button(
                "gap_report", tr("Report"), tr("Put the answers so far into a report"), self.report
            ),
        }
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Show no answer."""
        self.say("")
        for button in self.buttons.values():
            button.setEnabled(False)

    def say(self, text: str) -> None:
        """Show a sentence that is no answer."""
        self.sentence.setText(text)
        self.heading.hide()
        self.link.hide()
        self.list_button.hide()
        self.data_button.hide()
        self.share.hide()
        self.bars.show_bars(())

    def say_missing(self, text: str) -> None:
        """Say which data are missing, and offer the way to them."""
        self.say(text)
        self.data_button.show()

    def show_answer(self, question: str, answer: Answer, *, may_be_helped: bool) -> None:
        """Show what was asked, which may no longer be what is chosen, and the answer.

        ``may_be_helped``: whether projects could close the gap that it tells of.
        """
        self.say(answer.text)
        self.heading.setText(question)
        self.heading.show()
        self.share.show_shares(answer.within_pct, answer.beyond_pct)
        self.bars.show_bars(answer.bars, answer.whole)
        self.list_button.setVisible(bool(answer.codes))
        for name, button in self.buttons.items():
            button.setEnabled(name != "projects" or may_be_helped)

    def show_link(self, text: str) -> None:
        """Show where the report is."""
        self.link.setText(text)
        self.link.show()

    def _button(self, name: str, text: str, hint: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(name), text, self)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setObjectName(f"KoninAnswer_{name}")
        button.setToolTip(hint)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for name in ("sheet", "report"):
            row.addWidget(self.buttons[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        shown = (self.sentence, self.share, self.bars, self.list_button, self.data_button, self.link)
        for widget in (self.heading, *shown):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons["projects"])
        layout.addLayout(row)


def _larger(font: QFont) -> QFont:
    font.setPointSizeF(font.pointSizeF() * 1.25)
    return font
