"""Base maps in a project: below everything, switched off, credited, and silent until they are looked at."""

import pytest
from loopback import Answer, loopback
from qgis.core import (
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.base_maps import BaseMap, add_base_map, bdot10k_uri, orthophoto_uri
from konin_smart_plugin.city_layers.specs import load_sources

CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="{address}?">
<ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues>
</ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
<Contents><Layer><ows:Title>BDOT10k</ows:Title><ows:WGS84BoundingBox>
<ows:LowerCorner>14 49</ows:LowerCorner><ows:UpperCorner>24 55</ows:UpperCorner></ows:WGS84BoundingBox>
<ows:Identifier>BDOT10k</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
<Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>EPSG:2180</TileMatrixSet></TileMatrixSetLink>
</Layer>
<TileMatrixSet><ows:Identifier>EPSG:2180</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::2180</ows:SupportedCRS>
<TileMatrix><ows:Identifier>EPSG:2180:0</ows:Identifier><ScaleDenominator>7559538.928601667</ScaleDenominator>
<TopLeftCorner>850000 100000</TopLeftCorner><TileWidth>512</TileWidth><TileHeight>512</TileHeight>
<MatrixWidth>1</MatrixWidth><MatrixHeight>1</MatrixHeight></TileMatrix></TileMatrixSet></Contents></Capabilities>"""


@pytest.fixture
def server():
    with loopback() as started:
        yield started


def project_of(workspace):
    project = QgsProject()
    assert project.read(str(workspace.project_file))
    return project


def test_the_orthophoto_asks_for_nothing_until_it_is_shown(workspace, server, monkeypatch):
    monkeypatch.setenv("KONIN_ADDRESS_ORTHOPHOTO", server.on("/orto", Answer(status=500)))
    base_map = BaseMap("orthophoto", orthophoto_uri(), load_sources()["gugik_orthophoto"])
    add_base_map(workspace, base_map)
    add_base_map(workspace, base_map)
    project = project_of(workspace)
    node = project.layerTreeRoot().children()[-1]
    assert node.name() == "Ortofotomapa"
    assert not node.itemVisibilityChecked()
    assert node.layer().isValid()
    assert node.layer().crs().authid() == "EPSG:3857"
    assert node.layer().metadata().rights() == ["Źródło: ortofotomapa, GUGiK"]
    assert len([layer for layer in project.mapLayers().values() if layer.name() == "Ortofotomapa"]) == 1
    assert server.asked == []


def test_the_orthophoto_asks_for_tiles_when_it_is_shown(server, monkeypatch, qgis_app):
    monkeypatch.setenv("KONIN_ADDRESS_ORTHOPHOTO", server.on("/orto", Answer(status=404)))
    layer = QgsRasterLayer(orthophoto_uri(), "orto", "wms")
    settings = QgsMapSettings()
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(2030000, 6830000, 2031000, 6831000))  # Konin
    settings.setOutputSize(QSize(100, 100))
    settings.setLayers([layer])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    asked = server.asked[0][1]
    assert (asked["REQUEST"], asked["LAYER"], asked["FORMAT"]) == ("GetTile", "ORTOFOTOMAPA", "image/jpeg")
    # Tiles of zoom z are 40075016.7 / 2^z m wide; column and row count from the north-western corner.
    zoom = int(asked["TILEMATRIX"].removeprefix("EPSG:3857:"))
    tile = 40075016.686 / 2**zoom
    columns = {int((20037508.343 + x) // tile) for x in (2030000, 2030500, 2031000)}
    assert int(asked["TILECOL"]) in columns


def test_the_topographic_map_comes_in_the_official_tiles(workspace, server, monkeypatch):
    address = server.address + "/bdot"
    server.on("/bdot", Answer(CAPABILITIES.format(address=address), kind="text/xml"))
    monkeypatch.setenv("KONIN_ADDRESS_BDOT10K_MAP", address)
    add_base_map(workspace, BaseMap("bdot10k_map", bdot10k_uri(), load_sources()["gugik_bdot10k"]))
    project = project_of(workspace)
    layer = project.layerTreeRoot().children()[-1].layer()
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:2180"
    assert {asked[1].get("REQUEST") for asked in server.asked} == {"GetCapabilities"}


def test_a_map_that_cannot_be_reached_is_said(workspace, monkeypatch):
    with loopback() as gone:
        monkeypatch.setenv("KONIN_ADDRESS_BDOT10K_MAP", gone.address + "/bdot")
    before = workspace.project_file.read_bytes()
    with pytest.raises(PlanError, match="cannot be opened"):
        add_base_map(workspace, BaseMap("bdot10k_map", bdot10k_uri(), load_sources()["gugik_bdot10k"]))
    assert workspace.project_file.read_bytes() == before
