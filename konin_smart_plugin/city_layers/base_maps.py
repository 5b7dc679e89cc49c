"""Base maps of public services under the layers; nothing is fetched before the map is switched on."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsDataSourceUri, QgsLayerMetadata, QgsProject, QgsRasterLayer

from ..analysis.errors import PlanError
from ..layer_io.http import service_of, with_parameters
from ..layer_io.workspace import Workspace
from ..preferences import addresses
from .project_file import change_project, project_language
from .specs import SourceSpec

BASE_MAP_PROPERTY = "konin/base_map"
TILES = {
    "SERVICE": "WMTS",
    "REQUEST": "GetTile",
    "VERSION": "1.0.0",
    "LAYER": "ORTOFOTOMAPA",
    "STYLE": "default",
    "FORMAT": "image/jpeg",
    "TILEMATRIXSET": "EPSG:3857",
}
DEEPEST_ZOOM = "19"


@dataclass(frozen=True)
class BaseMap:
    """A map of tiles: QGIS's address of it, its name in the project's tree and whose it is."""

    name: str
    uri: str
    source: SourceSpec


def orthophoto_uri() -> str:
    """Return the orthophoto in Web Mercator tiles, for which QGIS need not ask the service anything first."""
    query = "&".join(f"{name}={value}" for name, value in TILES.items())
    address = f"{addresses().orthophoto}?{query}&TILEMATRIX=EPSG:3857:{{z}}&TILEROW={{y}}&TILECOL={{x}}"
    return _uri({"type": "xyz", "zmin": "0", "zmax": DEEPEST_ZOOM, "url": address})


def bdot10k_uri() -> str:
    """Return the map of BDOT10k in its only tiles, those of EPSG:2180; QGIS asks for the service's list."""
    capabilities = with_parameters(addresses().bdot10k_map, {"SERVICE": "WMTS", "REQUEST": "GetCapabilities"})
    return _uri(
        {
            "crs": "EPSG:2180",
            "tileMatrixSet": "EPSG:2180",
            "layers": "BDOT10k",
            "styles": "default",
            "format": "image/png",
            "url": capabilities,
        }
    )


def _uri(parts: dict[str, str]) -> str:
    uri = QgsDataSourceUri()
    for name, value in parts.items():
        uri.setParam(name, value)
    return bytes(uri.encodedUri()).decode()


def add_base_map(workspace: Workspace, base_map: BaseMap) -> None:
    """Put the base map below all layers of the workspace's project, switched off; an earlier one goes.

    Raises PlanError if the service cannot be reached where QGIS has to ask it first.
    """
    change_project(workspace.project_file, lambda project: _add(project, base_map))


def _add(project: QgsProject, base_map: BaseMap) -> None:
    language = project_language(project)
    layer = QgsRasterLayer(base_map.uri, base_map.source.title[language], "wms")
    earlier = [
        known
        for known in project.mapLayers().values()
        if known.customProperty(BASE_MAP_PROPERTY) == base_map.name
    ]
    if not layer.isValid() or not project.addMapLayer(layer, addToLegend=False):
        raise PlanError(
            "The map of {service} cannot be opened. Check the connection to the internet.",
            service=service_of(addresses().bdot10k_map),
        )
    for known in earlier:
        project.removeMapLayer(known)
    layer.setCustomProperty(BASE_MAP_PROPERTY, base_map.name)
    layer.setMetadata(_metadata(base_map.source, language))
    project.layerTreeRoot().addLayer(layer).setItemVisibilityChecked(False)


def _metadata(source: SourceSpec, language: str) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata()
    metadata.setTitle(source.title[language])
    metadata.setRights([source.attribution[language]])
    metadata.setLicenses([source.licence[language]])
    return metadata
