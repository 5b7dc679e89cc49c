"""The database of the open project does not answer: the window does, and the dock says what is the matter."""

from qgis.PyQt.QtWidgets import QLabel, QPushButton
from window import Stalls


def drive(window):
    dock, watch = window.dock(), Stalls(window.main)
    text, button = (
        dock.opening.findChild(kind, name)
        for kind, name in ((QLabel, "KoninOpening"), (QPushButton, "KoninTryAgain"))
    )
    window.wait(lambda: dock.reading is not None, what="the connecting")
    name = window.facts["name"]
    seen = {"waiting": text.text(), "offered_early": button.isVisible()}
    window.picture(f"server_away_{name}_waiting")
    window.wait(button.isVisible, what="the refusal")
    seen |= {"failed": text.text(), "page": dock.pages.currentWidget() is dock.opening}
    _wall, seen["work"] = watch.end()
    window.picture(f"server_away_{name}")
    window.click(button)
    seen["again"] = text.text()
    window.wait(button.isVisible, what="the second refusal")
    return seen
