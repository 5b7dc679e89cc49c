import pytest
from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
)

pytestmark = pytest.mark.usefixtures("qgis_processing")


def run(extent, system=0, scale=10_000):
    from konin_smart_plugin.processing_provider.sheet_index import SheetIndex

    values = {"EXTENT": extent, "SYSTEM": system, "SCALE": scale, "OUTPUT": "memory:"}
    return processing.run(SheetIndex().create(), values)["OUTPUT"]


def names(layer):
    return [feature["sheet"] for feature in layer.getFeatures()]


def test_pl_2000_by_rows_from_the_north_west():
    layer = run("6515000,6525000,5784000,5786000 [EPSG:2177]")
    # East 515–525 km: columns 22 (508–516), 23 (516–524), 24 (524–532); north 5784–5786: rows 173, 172.
    assert names(layer) == [f"6.{row}.{column}" for row in (173, 172) for column in (22, 23, 24)]
    assert layer.crs().authid() == "EPSG:2177"
    assert {feature.geometry().area() for feature in layer.getFeatures()} == {40_000_000.0}


def test_another_zone_has_its_own_crs():
    layer = run("21.0,21.01,52.2,52.21 [EPSG:4326]", scale=500)
    assert layer.crs().authid() == "EPSG:2178"
    assert all(name.startswith("7.") for name in names(layer))


def test_pl_1992_frames_are_meridians_and_parallels():
    layer = run("18.3,18.301,52.22,52.221 [EPSG:4258]", system=1)
    assert names(layer) == ["N-34-133-B-c-1"]
    assert layer.crs().authid() == "EPSG:2180"
    # The sheet's south-west corner is 52°12.5′ N, 18°15′ E.
    to_metres = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4258"), layer.crs(), QgsProject())
    corner = to_metres.transform(QgsPointXY(18.25, 52 + 12.5 / 60))
    nearest = next(layer.getFeatures()).geometry().closestVertex(corner)
    assert nearest[4] < 1e-6


def test_too_many_sheets_and_places_outside_poland_are_refused():
    with pytest.raises(QgsProcessingException, match="sheets at 1:500"):
        run("6400000,6600000,5500000,6000000 [EPSG:2177]", scale=500)
    with pytest.raises(QgsProcessingException, match="outside Poland"):
        run("2,3,48,49 [EPSG:4326]")
    with pytest.raises(QgsProcessingException, match="no sheets at 1:25000"):
        run("18.3,18.301,52.22,52.221 [EPSG:4258]", scale=25_000)
