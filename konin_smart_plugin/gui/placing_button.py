"""The button *Place*: every way to give the chosen project a site."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shapely
from qgis.core import Qgis, QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QInputDialog, QMenu, QSizePolicy, QToolButton, QWidget

from ..analysis.errors import PlanError
from ..catalogue.coordinates import CoordinateReader
from ..catalogue.model import Project, Site
from ..catalogue.site_placing import drawn_sites
from ..translation import sentence, tr, translatable
from . import algorithms
from .background_reading import read_in_background
from .icons import icon
from .placing_coordinates import CoordinatesWindow
from .placing_sites import SitePlacer
from .placing_sources import layers_with_selection, selected_sites, zones
from .placing_tool import PlacingTool

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

DRAWN = {
    Qgis.GeometryType.Point: ("place_point", translatable("Point on the map")),
    Qgis.GeometryType.Line: ("place_line", translatable("Line on the map")),
    Qgis.GeometryType.Polygon: ("place_area", translatable("Area on the map")),
}


class PlacingButton(QToolButton):
    """Opens a menu for the project that ``chosen`` returns; ``placer`` stores what the user gives."""

    def __init__(self, iface: QgisInterface, chosen: Callable[[], Project | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.chosen = chosen
        self.placer = SitePlacer(iface, self)
        self.tool: PlacingTool | None = None  # the map does not keep its tool alive
        self.setObjectName("KoninPlace")
        self.setIcon(icon("place_projects"))
        self.setText(tr("Place"))
        self.setToolTip(tr("Give the chosen project a site, or find the sites of all by address or parcel"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().setObjectName("KoninPlaceMenu")
        self.menu().aboutToShow.connect(self._fill_menu)

    def _fill_menu(self) -> None:
        """Offer what is possible now: without a chosen project only the search for all."""
        menu, project = self.menu(), self.chosen()
        menu.clear()
        menu.addSection(project.code if project else tr("Choose a project in the list first"))
        for kind, (name, title) in DRAWN.items():
            self._add(name, tr(title), partial(self._draw, project, kind), project is not None)
        count = sum(layer.selectedFeatureCount() for layer in layers_with_selection())
        copy = tr("{n} selected features", n=count).format(n=count) if count else tr("Selected features")
        self._add("place_copy", copy, partial(self._copy, project), project is not None and count > 0)
        self._add("place_typed", tr("Coordinates…"), partial(self._type, project), project is not None)
        self._add("place_zone", tr("A whole zone…"), partial(self._choose_zone, project), project is not None)
        menu.addSeparator()
        self._add("place_projects", tr("All projects by address or parcel…"), self._search, True)

    def _add(self, name: str, title: str, triggered: Callable[[], None], enabled: bool) -> None:
        action = self.menu().addAction(icon(name), title)
        action.setObjectName(f"Konin_{name}")
        action.setEnabled(enabled)
        action.triggered.connect(lambda: self._try(triggered))

    def _try(self, way: Callable[[], None]) -> None:
        """Go this way; what stands against it is said."""
        try:
            way()
        except PlanError as error:
            self.placer.refuse(sentence(error))

    def _draw(self, project: Project, kind: Qgis.GeometryType) -> None:
        tool = self.tool = PlacingTool(self.iface, kind, self.placer.crs())
        tool.captured.connect(lambda shape: self._try(lambda: self._drawn(project, shape)))
        tool.deactivated.connect(self.placer.be_silent)
        self.iface.mapCanvas().setMapTool(tool)
        self.placer.say(tool.hint(), Qgis.MessageLevel.Info)

    def _drawn(self, project: Project, shape: QgsGeometry) -> None:
        self.placer.place(project, drawn_sites(shapely.from_wkb(bytes(shape.asWkb()))))

    def _copy(self, project: Project) -> None:
        self.placer.place(project, selected_sites(self.placer.crs()))

    def _type(self, project: Project) -> None:
        """Open the window for coordinates; the city, which tells likely ones, is read in the background."""

        def open_window(reader: CoordinateReader) -> None:
            window = CoordinatesWindow(project.code, reader, self.window())
            window.entered.connect(lambda site: self.placer.place(project, [site]))
            window.show()

        crs = self.placer.crs()
        read_in_background(
            lambda: CoordinateReader(crs, self.placer.store().city()), open_window, self.placer.refuse
        )

    def _search(self) -> None:
        """Open the search by address and parcel; what it finds is shown when it is done."""
        parameters = {"WORKSPACE": self.placer.workspace().address}
        algorithms.show_dialog(
            self.iface, "place_projects", parameters, lambda _results: self.placer.refresh()
        )

    def _choose_zone(self, project: Project) -> None:
        """Let the user choose among the workspace's zones."""
        workspace, crs = self.placer.workspace(), self.placer.crs()
        read_in_background(
            lambda: zones(workspace, crs), partial(self._offer_zones, project), self.placer.refuse
        )

    def _offer_zones(self, project: Project, of_name: dict[str, Site]) -> None:
        """Open a window with the zones, which does not block."""
        if not of_name:
            self.placer.refuse(tr("The workspace has no zones yet. Get them first in the panel Layers."))
            return
        window = QInputDialog(self.window())
        window.setObjectName("KoninZones")
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowTitle(tr("Place {code} in a zone").format(code=project.code))
        window.setLabelText(tr("Zone"))
        window.setComboBoxItems(sorted(of_name))
        window.setOkButtonText(tr("Place it"))
        window.setCancelButtonText(tr("Cancel"))
        window.textValueSelected.connect(lambda name: self.placer.place(project, [of_name[name]]))
        window.show()
