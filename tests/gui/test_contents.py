"""What the panels show of a workspace, from a file and a database; what others write is noticed."""

import shutil

import pytest
from databases import opened
from small_workspace import make_workspace

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.gui.contents import Unreadable, contents_of, read_contents
from konin_smart_plugin.layer_io.postgis import Service
from konin_smart_plugin.layer_io.workspace import open_workspace

OUTLINE = "POLYGON ((18.2 52.2, 18.3 52.2, 18.3 52.3, 18.2 52.3, 18.2 52.2))"
PROJECT = Project("SM-01", "Łąka", status="planned", scope="citywide")


@pytest.fixture(scope="module")
def folder(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("city") / "konin"
    make_workspace(folder, OUTLINE)
    return folder


@pytest.fixture(params=["GeoPackage", "PostGIS"])
def address(request, folder, tmp_path):
    """The workspace of two desks."""
    shutil.copytree(folder, tmp_path / "konin")
    if request.param == "GeoPackage":
        return str(tmp_path / "konin")
    request.getfixturevalue("postgis").take(tmp_path / "konin" / "konin.gpkg")
    return Service("konin_anna").address


def test_contents_are_the_workspace_as_it_is(address):
    open_store(open_workspace(address)).save([PROJECT], "jan")
    contents = read_contents([address])
    assert contents.writable
    assert [project.code for project in contents.catalogue.projects] == ["SM-01"]
    assert contents.catalogue.texts == ["sm 01 sm01 laka"]
    assert contents.catalogue.crs == "EPSG:2177"
    assert contents.layers["boundary"].count == 1


def test_what_a_colleague_saves_changes_the_mark(address):
    mine = open_workspace(address)
    before = contents_of(mine).mark
    open_store(open_workspace(address)).save([PROJECT], "jan")
    assert mine.change_mark() != before


def test_a_damaged_catalogue_leaves_the_layers(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "konin")
    with opened(tmp_path / "konin" / "konin.gpkg") as database:
        database.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = 'project_points'")
    contents = read_contents([str(tmp_path / "konin")])
    assert isinstance(contents.catalogue, Unreadable)
    assert contents.layers["boundary"].count == 1


def test_a_file_that_is_no_workspace_is_passed_over_and_a_database_is_not(folder, tmp_path, monkeypatch):
    (tmp_path / "konin.gpkg").write_text("nothing")
    assert read_contents([str(tmp_path / "konin.gpkg")]) is None
    assert read_contents([str(tmp_path / "konin.gpkg"), str(folder)]).layers["boundary"].count == 1
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "none.conf"))
    with pytest.raises(PlanError, match="nowhere"):
        read_contents(["service=nowhere"])
