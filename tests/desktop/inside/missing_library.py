"""A library is hidden: what the dock and the toolbox say, and what works all the same."""

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QLabel, QPushButton


def drive(window):
    panels = window.panels()
    missing = panels.findChildren(QLabel, "KoninMissingLibrary")
    seen = {
        "tabs": [panels.tabText(row) for row in range(panels.count())],
        "missing": [label.text() for label in missing],
        "projects": len(window.dock().projects().projects),
        "refused": _refused(),
    }
    window.picture(f"missing_{window.facts['hidden']}")
    if panels.gaps in missing:
        return seen
    panels.bring(panels.gaps)
    window.click(window.find(QPushButton, "KoninAsk"))
    answer = window.find(QLabel, "KoninAnswer")
    window.wait(answer.text, what="an answer")
    seen["answer"] = answer.text()
    report = panels.gaps.answer.buttons["report"]
    seen["report"] = ""
    if report.isEnabled():
        window.click(report)
        window.wait(panels.gaps.answer.link.text, what="the report's refusal")
        seen["report"] = panels.gaps.answer.link.text()
    return seen


def _refused():
    """Return the sentence of every algorithm that cannot run, by its name."""
    algorithms = QgsApplication.processingRegistry().providerById("konin").algorithms()
    able = {algorithm.name(): algorithm.create().canExecute() for algorithm in algorithms}
    return {name: reason for name, (can, reason) in able.items() if not can}
