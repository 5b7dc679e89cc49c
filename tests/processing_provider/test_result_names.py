"""What people read of a result: every column has a name in both languages, every reason a word."""

import pytest
from qgis.core import QgsVectorLayer

from konin_smart_plugin.analysis import access, access_summary
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.processing_provider import (
    green_rule_summary,
    green_supply_summary,
    standards_summary,
    transit_summary,
)
from konin_smart_plugin.processing_provider.access_to_services import AccessToServices

X, Y = 6_500_000, 5_790_000


@pytest.mark.parametrize(
    ("spec", "columns"),
    [
        ("access_summary", access_summary.COLUMNS),
        ("standards_13f_summary", standards_summary.COLUMNS),
        ("green_3_30_300_summary", green_rule_summary.COLUMNS),
        ("green_supply_summary", green_supply_summary.COLUMNS),
        ("transit_access_summary", transit_summary.COLUMNS),
    ],
)
def test_every_column_of_a_summary_has_a_name(spec, columns):
    assert [field.name for field in load_specs()[spec].fields] == [*columns, "scenario"]


@pytest.mark.parametrize("spec", ["access_bands", "standards_13f"])
def test_every_reason_has_a_word(spec):
    reasons = {access.BEYOND, access.UNREACHABLE, access.NO_STREET, access.NO_GEOMETRY}
    assert set(load_specs()[spec].field("reason").values) == reasons


@pytest.fixture
def town(make_layer):
    street = [(f"LINESTRING ({X} {Y}, {X + 1000} {Y})", True)]
    return {
        "DEMAND": make_layer("Point", {"residents": float}, [(f"POINT ({X + 900} {Y})", 7.0)]),
        "WEIGHT_FIELD": "residents",
        "SERVICES": make_layer("Point", {}, [(f"POINT ({X} {Y})",)]),
        "STREETS": make_layer("LineString", {"foot": bool}, street),
        "OUTPUT": "memory:",
    }


def test_all_outputs_read_in_polish(run, town, tmp_path, monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "pl")
    files = {name: tmp_path / f"{name}.gpkg" for name in ("OUTPUT", "GAPS", "SUMMARY")}
    run(AccessToServices, {**town, **{name: str(path) for name, path in files.items()}})
    own = {"fid", "residents"}  # the input is no layer of a workspace
    for path in files.values():
        layer = QgsVectorLayer(str(path), "result", "ogr")
        layer.loadDefaultStyle()
        nameless = [field.name() for i, field in enumerate(layer.fields()) if not layer.attributeAlias(i)]
        assert set(nameless) <= own
    history = "\n".join(layer.metadata().history())
    assert "TRAVEL = 0 (Pieszo)" in history
    assert "brak ulicy w pobliżu: 0" in history


def test_a_table_in_a_file_of_several_goes_by_its_own_name(run, town, tmp_path):
    from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage

    gpkg = tmp_path / "konin.gpkg"
    tables = {name: TableSchema("point", (FieldSchema("n", "real"),)) for name in ("homes", "shops")}
    create_geopackage(gpkg, tables, town["DEMAND"].crs(), {})
    with pytest.raises(Exception, match="layer shops is empty"):
        run(AccessToServices, {**town, "SERVICES": f"{gpkg}|layername=shops"})
