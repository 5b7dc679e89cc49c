"""How long QGIS's window does not answer while the plugin works on a city of a million residents."""

from qgis.PyQt.QtWidgets import QPushButton


def drive(window):
    panels = window.panels()
    window.rest(4)
    stalls = {"layers": window.stalled(lambda: panels.bring(panels.layers), lambda: True, "layers")}
    panels.bring(panels.gaps)
    panels.gaps.box.list.setCurrentRow(0)
    ask = window.find(QPushButton, "KoninAsk")
    stalls["bus stops"] = window.stalled(
        lambda: window.click(ask), lambda: not panels.gaps.at_work, "bus stops"
    )
    return {"stalls": stalls, "answer": panels.gaps.last.answer.text}
