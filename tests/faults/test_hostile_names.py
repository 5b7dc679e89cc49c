"""Names of fields, tables and layers are names, whatever SQL, HTML or expression they look like."""

import pytest
from osgeo import ogr, osr
from qgis.core import QgsVectorLayer

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables
from konin_smart_plugin.processing_provider.access_to_services import AccessToServices

NAMES = [
    "a'; DROP TABLE stops; --",
    'a"; DROP TABLE stops; --',
    "a) FROM stops; DELETE FROM stops; --",
    "<script>alert(1)</script>",
    "[% env('HOME') %]",
    "@project_home",
    "żółć gęślą jaźń",
    "select",
    "%s {0} {field}",
]
ROWS = [(0, 0, 5.0), (1_000, 0, 7.0)]


def city(path, name):
    """Make a GeoPackage of stops and of residents, their number in a field of that name."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(2177)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for layer_name, field, places in (("residents", name, ROWS), ("stops", "departures", ROWS[:1])):
        layer = dataset.CreateLayer(layer_name, system, ogr.wkbPoint)
        assert layer.CreateField(ogr.FieldDefn(field, ogr.OFTReal)) == 0
        for x, y, value in places:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField(0, value)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({6_518_000 + x} {5_789_000 + y})"))
            assert layer.CreateFeature(feature) == 0
    del dataset, layer
    residents, stops = (
        QgsVectorLayer(f"{path}|layername={layer}", layer) for layer in ("residents", "stops")
    )
    assert residents.isValid()
    assert stops.isValid()
    return residents, stops


@pytest.mark.parametrize("name", NAMES)
def test_a_field_is_read_by_its_whole_name(qgis_app, tmp_path, name):
    residents, stops = city(tmp_path / "city.gpkg", name)
    table = read_layer(residents, [name])
    assert table.columns[name].tolist() == [5.0, 7.0]
    assert stops.featureCount() == 1


@pytest.mark.parametrize("name", NAMES)
def test_an_analysis_counts_by_such_a_field_and_keeps_it(qgis_app, run, rows, tmp_path, name):
    # One stop where the first 5 residents live; the other 7 live 1,000 m away.
    residents, stops = city(tmp_path / "city.gpkg", name)
    parameters = {"DEMAND": residents, "WEIGHT_FIELD": name, "SERVICES": stops, "DISTANCES": "500"}
    outputs, _ = run(
        AccessToServices, {**parameters, "OUTPUT": f"ogr:dbname='{tmp_path}/out.gpkg' table='o' (geom)"}
    )
    assert (outputs["TOTAL"], outputs["COVERED"]) == (12, 5)
    result = QgsVectorLayer(f"{tmp_path}/out.gpkg|layername=o", "o")
    assert [row["distance_m"] for row in rows(result)] == [0, 1_000]
    assert [row[name] for row in rows(result)] == [5, 7]
    assert stops.featureCount() == 1


@pytest.mark.parametrize("name", NAMES)
def test_the_writer_knows_no_such_table_or_column_and_changes_nothing(qgis_app, tmp_path, name):
    gpkg = tmp_path / "city.gpkg"
    residents, _ = city(gpkg, "residents")
    before = gpkg.read_bytes()
    rows = read_layer(residents, ["residents"])
    other = Table(rows.geometry, {name: rows.columns["residents"]}, rows.crs)
    for table, content in ((name, rows), ("residents", other)):
        with pytest.raises(PlanError):
            write_tables(gpkg, {table: TableContent(content)})
    assert gpkg.read_bytes() == before
