"""A workspace is named by its GeoPackage or its folder."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.workspace import open_workspace, table_of


@pytest.fixture
def folder(tmp_path):
    schemas = {
        "boundary": TableSchema("polygon", (FieldSchema("name", "text"),)),
        "change_log": TableSchema("none", (FieldSchema("row_key", "text"),)),
    }
    create_geopackage(tmp_path / "konin.gpkg", schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    return tmp_path


def test_both_names_open_it(folder):
    for text in (str(folder), str(folder / "konin.gpkg"), f" {folder}/ "):
        workspace = open_workspace(text)
        assert workspace.gpkg == folder / "konin.gpkg"
        assert workspace.folder == folder
        assert workspace.project_file == folder / "konin.qgz"


def test_what_it_holds(folder):
    workspace = open_workspace(str(folder))
    assert sorted(workspace.layer_names()) == ["boundary", "change_log"]
    assert workspace.crs.authid() == "EPSG:2177"
    assert workspace.layer("change_log").fields().names() == ["fid", "row_key"]
    with pytest.raises(PlanError, match=r"konin\.gpkg has no layer lakes"):
        workspace.layer("lakes")


@pytest.mark.parametrize("text", ["", "   ", "/nowhere/konin.gpkg", "{folder}/.."])
def test_there_is_none(folder, text):
    with pytest.raises(PlanError, match="There is no workspace at"):
        open_workspace(text.format(folder=folder))


def test_a_file_of_another_kind(tmp_path):
    (tmp_path / "konin.gpkg").write_text("nothing")
    with pytest.raises(PlanError, match="is not a workspace"):
        open_workspace(str(tmp_path))


def test_a_password_in_the_name_of_a_database_is_refused():
    address = "postgresql://anna:secret@server/konin"  # pragma: allowlist secret
    for text in ("service=konin password=secret", address):
        with pytest.raises(PlanError, match="the login belongs into the PostgreSQL service file") as refusal:
            open_workspace(text)
        assert "secret" not in str(refusal.value)


def test_the_table_that_an_address_names(folder):
    assert table_of(open_workspace(str(folder)).source("boundary")) == "boundary"
    assert table_of("service='konin' key='fid' table=\"konin\".\"bus_stops\" (geom)") == "bus_stops"
    assert table_of("/somewhere/stops.geojson") == ""
