"""The button that replaces one layer by real data: one entry for every source it may come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from ..translation import tr
from . import commands
from .icons import icon

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class RealDataButton(QToolButton):
    """Offers, for the layer chosen in the panel, the sources of real data; an entry opens their dialog."""

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self._iface = iface
        self._layer = ""
        self.setObjectName("KoninRealData")
        self.setIcon(icon("download_layer"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self.choose("", "")

    def choose(self, layer: str, title: str) -> None:
        """Offer what there is for the layer of this name, called ``title``; "" for none."""
        self._layer = layer
        self.setEnabled(bool(layer))
        text = tr("Replace “{layer}” by real data") if layer else tr("Choose a layer to replace by real data")
        self.setText(text.format(layer=title))
        self.setToolTip(self.text())

    def open_at(self, place: QPoint) -> None:
        """Show the sources at a place on the screen."""
        if self._layer:
            self.menu().popup(place)

    def _fill(self) -> None:
        from ..city_layers.real_sources import ways_to_real_data  # shapely, which a panel can do without

        self.menu().clear()
        for way in ways_to_real_data(self._layer):
            action = self.menu().addAction(icon(way.algorithm), way.title)
            action.triggered.connect(
                lambda _checked, way=way: commands.run(
                    self._iface, commands.of_algorithm(way.algorithm), **way.parameters
                )
            )
        if self.menu().isEmpty():
            self.menu().addAction(tr("This layer is drawn by hand or comes from the city office")).setEnabled(
                False
            )
