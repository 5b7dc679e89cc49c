"""Registers the plugin's parts with QGIS and takes all of them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .processing_provider.provider import KoninProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class KoninSmartPlan:
    """The plugin as QGIS knows it."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: KoninProvider | None = None

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process needs."""
        self.provider = KoninProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the plugin's parts to the QGIS window."""
        self.initProcessing()

    def unload(self) -> None:
        """Take everything back."""
        QgsApplication.processingRegistry().removeProvider(self.provider)
        self.provider = None
