"""The plugin's algorithms as the window uses them: every button runs one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt

Results = Mapping[str, Any]


def in_toolbox(name: str) -> bool:
    """Return whether the toolbox offers the algorithm."""
    return QgsApplication.processingRegistry().algorithmById(f"konin:{name}") is not None


def show_dialog(
    name: str, parameters: Mapping[str, object], when_done: Callable[[Results], None] | None = None
) -> None:
    """Open the algorithm's dialog, filled in; QGIS stays usable beside it.

    ``when_done`` gets the results of every run that succeeded.
    """
    from qgis import processing

    dialog = processing.createAlgorithmDialog(f"konin:{name}", dict(parameters))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if when_done:
        dialog.algorithmFinished.connect(lambda succeeded, results: succeeded and when_done(results))
    dialog.show()
