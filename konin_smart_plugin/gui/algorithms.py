"""The plugin's algorithms as the window uses them: every button runs one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import Qt

from .module_reading import of_algorithm, read_modules

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

Results = Mapping[str, Any]


def algorithm(name: str) -> QgsProcessingAlgorithm:
    """Return ``konin:<name>`` as the toolbox holds it."""
    return QgsApplication.processingRegistry().algorithmById(f"konin:{name}")


def show_dialog(
    iface: QgisInterface,
    name: str,
    parameters: Mapping[str, object],
    when_done: Callable[[Results], None] | None = None,
) -> None:
    """Open the algorithm's dialog, filled in; QGIS stays usable beside it.

    ``when_done`` gets the results of every run that succeeded. A missing library is said instead.
    """
    read_modules([of_algorithm(name)], lambda: _open(iface, name, parameters, when_done))


def _open(
    iface: QgisInterface,
    name: str,
    parameters: Mapping[str, object],
    when_done: Callable[[Results], None] | None,
) -> None:
    from qgis import processing

    able, reason = algorithm(name).canExecute()
    if not able:
        iface.messageBar().pushWarning("Konin Smart Plan", reason)
        return
    dialog = processing.createAlgorithmDialog(f"konin:{name}", dict(parameters))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if when_done:
        dialog.algorithmFinished.connect(lambda succeeded, results: succeeded and when_done(results))
    dialog.show()
