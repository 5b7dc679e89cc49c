"""Work that must be done on the main thread, in steps between which QGIS answers its user."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer


def take_turns(steps: Iterable[Callable[[], None]], owner: QObject) -> None:
    """Take one step in each turn of the event loop, as long as ``owner`` lives."""
    rest = iter(steps)

    def take_next() -> None:
        step = None if sip.isdeleted(owner) else next(rest, None)
        if step is not None:
            step()
            QTimer.singleShot(0, take_next)

    take_next()
