"""Registers the plugin's parts with QGIS and takes all of them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .processing_provider.later import LaterAlgorithm, at_once
from .processing_provider.provider import KoninProvider

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgisInterface

    from .gui.desktop import Desktop
    from .processing_provider.algorithm import KoninAlgorithm
    from .processing_provider.contents import Entry


class KoninSmartPlan:
    """The plugin as QGIS knows it."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: KoninProvider | None = None
        self.desktop: Desktop | None = None

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process needs, which has no window."""
        self._provide(at_once)

    def initGui(self) -> None:
        """Add the plugin's parts to the QGIS window."""
        from .gui.desktop import Desktop

        self._provide(LaterAlgorithm)
        self.desktop = Desktop(self.iface)

    def unload(self) -> None:
        """Take everything back."""
        if self.desktop:
            self.desktop.close()
            self.desktop = None
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None

    def _provide(self, algorithm: Callable[[Entry], KoninAlgorithm]) -> None:
        self.provider = KoninProvider(algorithm)
        QgsApplication.processingRegistry().addProvider(self.provider)
