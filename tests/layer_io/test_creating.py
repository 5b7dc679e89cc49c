"""A new GeoPackage is complete or not there."""

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsFieldConstraints, QgsVectorLayer, QgsWkbTypes

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io import creating
from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage

SCHEMAS = {
    "stops": TableSchema(
        "point",
        (
            FieldSchema("code", "text", not_null=True, unique=True),
            FieldSchema("open", "boolean", default=True),
            FieldSchema("label", "text", default="it's"),
            FieldSchema("day", "date"),
        ),
    ),
    "streets": TableSchema("line", ()),
    "parks": TableSchema("polygon", ()),
    "log": TableSchema("none", (FieldSchema("value", "real", default=1.5),)),
}


def create(path):
    create_geopackage(path, SCHEMAS, QgsCoordinateReferenceSystem("EPSG:2177"), {})


def layer(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def test_the_tables_are_as_declared(tmp_path):
    path = tmp_path / "new.gpkg"
    create(path)
    kinds = [QgsWkbTypes.displayString(layer(path, name).wkbType()) for name in SCHEMAS]
    assert kinds == ["Point", "MultiLineString", "MultiPolygon", "NoGeometry"]
    assert layer(path, "parks").crs().authid() == "EPSG:2177"
    stops = layer(path, "stops")
    assert [(field.name(), field.typeName()) for field in stops.fields()] == [
        ("fid", "Integer64"),
        ("code", "String"),
        ("open", "Boolean"),
        ("label", "String"),
        ("day", "Date"),
    ]
    constraints = stops.fieldConstraints(1)
    assert constraints & QgsFieldConstraints.Constraint.ConstraintNotNull
    assert constraints & QgsFieldConstraints.Constraint.ConstraintUnique
    assert stops.dataProvider().defaultValue(3) == "it's"
    assert layer(path, "log").dataProvider().defaultValue(1) == 1.5
    assert [found.name for found in tmp_path.iterdir() if found.suffix == ".gpkg"] == ["new.gpkg"]


def test_an_existing_file_is_kept(tmp_path):
    path = tmp_path / "old.gpkg"
    path.write_text("mine")
    with pytest.raises(PlanError, match="exists already"):
        create(path)
    assert path.read_text() == "mine"


@pytest.mark.parametrize("switch", [gdal.UseExceptions, gdal.DontUseExceptions])
def test_a_missing_folder(tmp_path, switch):
    # Another plugin may have switched GDAL to exceptions.
    switch()
    try:
        with pytest.raises(PlanError, match="cannot be written: there is no folder"):
            create(tmp_path / "nowhere" / "new.gpkg")
        create(tmp_path / "new.gpkg")
    finally:
        gdal.DontUseExceptions()


def test_an_incomplete_file_is_not_kept(tmp_path, monkeypatch):
    # The third table is never made, as on a full disk.
    make_table = creating._create_table

    def stop_at_parks(dataset, name, schema, srs):
        if name != "parks":
            make_table(dataset, name, schema, srs)

    monkeypatch.setattr(creating, "_create_table", stop_at_parks)
    with pytest.raises(PlanError, match="could not be made"):
        create(tmp_path / "new.gpkg")
    assert list(tmp_path.iterdir()) == []
