"""Konin Smart Plan, a QGIS plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import KoninSmartPlan


def classFactory(iface: QgisInterface) -> KoninSmartPlan:  # noqa: N802 - QGIS fixes this name
    """Return the plugin; QGIS calls this when it loads the package."""
    from .plugin import KoninSmartPlan

    return KoninSmartPlan(iface)
