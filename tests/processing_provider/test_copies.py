"""Copies for others: the open-data page, and the field with its changes taken back."""

import errno
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProject
from small_workspace import make_workspace

from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.city_layers import copies
from konin_smart_plugin.city_layers.moving import move_to_postgis
from konin_smart_plugin.layer_io.postgis import Service
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace, open_workspace
from konin_smart_plugin.processing_provider.export_field_copy import ExportFieldCopy
from konin_smart_plugin.processing_provider.export_history import ExportHistory
from konin_smart_plugin.processing_provider.export_public import ExportPublic
from konin_smart_plugin.processing_provider.import_field_copy import ImportFieldCopy

OUTLINE = "POLYGON((18.2 52.2, 18.3 52.2, 18.3 52.3, 18.2 52.3, 18.2 52.2))"
POINT = shapely.Point(6518000, 5789000)


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("made") / "city", OUTLINE)


@pytest.fixture(params=["GeoPackage", "PostGIS"])
def workspace(request, made, tmp_path):
    """Two projects; the office has added a field for its notes."""
    gpkg = Path(shutil.copytree(made.folder, tmp_path / "city")) / "konin.gpkg"
    dataset = ogr.Open(str(gpkg), update=1)
    dataset.GetLayerByName("projects").CreateField(ogr.FieldDefn("notes", ogr.OFTString))
    del dataset
    found = GeoPackageWorkspace(gpkg)
    projects = [
        Project("SM-01", "Stops", lead_unit="ZDM", sites=(Site(POINT, label="A"),)),
        Project("SM-02", "App"),
    ]
    open_store(found).save(projects, "anna")
    if request.param == "PostGIS":
        request.getfixturevalue("postgis")
        found, _ = move_to_postgis(found, Service("konin"), "pl", lambda _share: None)
    return found


def test_the_public_copy_holds_nothing_internal(run, workspace, tmp_path):
    file = tmp_path / "public.gpkg"
    run(ExportPublic, {"WORKSPACE": workspace.address, "OUTPUT": str(file)})
    dataset = ogr.Open(str(file))
    tables = {dataset.GetLayer(n).GetName(): dataset.GetLayer(n) for n in range(dataset.GetLayerCount())}
    assert set(tables) == {"projects", "project_points", "project_lines", "project_areas"}
    fields = {field.name for field in tables["projects"].schema}
    assert not fields & {"notes", "updated_by", "version", "created_at", "updated_at", "document", "photo"}
    assert {"code", "title", "budget_pln", "lead_unit"} <= fields
    assert [row["title"] for row in tables["projects"]] == ["Stops", "App"]
    (site,) = tables["project_points"]
    assert (site["code"], site.GetGeometryRef().GetX()) == ("SM-01", 6518000)
    assert b"anna" not in file.read_bytes()
    with pytest.raises(QgsProcessingException, match="exists already"):
        run(ExportPublic, {"WORKSPACE": workspace.address, "OUTPUT": str(file)})


@pytest.mark.parametrize("last_step", ["write_snapshot", "write_tables"])
def test_a_copy_has_its_name_only_when_it_is_whole(run, workspace, tmp_path, monkeypatch, last_step):
    """Whoever is killed in the last step, or finds the disk full, leaves nothing that looks like a copy."""
    folder, file = tmp_path / "out" / "tablet", tmp_path / "out" / "public.gpkg"
    (tmp_path / "out").mkdir()

    def killed(*_given):
        assert not folder.exists()
        assert not file.exists()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(copies, last_step, killed)
    given = {"WORKSPACE": workspace.address, "LANGUAGE": "pl"}
    with pytest.raises(QgsProcessingException, match="disk is full"):
        if last_step == "write_snapshot":
            run(ExportFieldCopy, given | {"FOLDER": str(folder)})
        else:
            run(ExportPublic, given | {"OUTPUT": str(file)})
    assert list((tmp_path / "out").iterdir()) == []


def test_a_full_disk_holds_no_half_copy(run, workspace, small_disk):
    disk = small_disk("size=1600k")
    given = {"WORKSPACE": workspace.address}
    for algorithm, name, to in (
        (ExportFieldCopy, "FOLDER", "tablet"),
        (ExportPublic, "OUTPUT", "public.gpkg"),
    ):
        (disk / "ballast").write_bytes(bytes(900_000))
        with pytest.raises(QgsProcessingException, match="disk is full"):
            run(algorithm, given | {name: str(disk / to)})
        assert [one.name for one in disk.iterdir()] == ["ballast"]


def test_fields_to_leave_out_are_the_users_choice(run, workspace, tmp_path):
    file = tmp_path / "public.gpkg"
    run(
        ExportPublic,
        {"WORKSPACE": workspace.address, "OUTPUT": str(file), "INTERNAL": "lead_unit, updated_by"},
    )
    fields = set(GeoPackageWorkspace(file).layer("projects").fields().names())
    assert "lead_unit" not in fields
    assert "version" in fields


@pytest.fixture
def copy(run, workspace, tmp_path):
    """The folder on the tablet."""
    run(
        ExportFieldCopy,
        {"WORKSPACE": workspace.address, "FOLDER": str(tmp_path / "tablet"), "LANGUAGE": "pl"},
    )
    return tmp_path / "tablet"


def in_field(copy, **changes):
    """Change SM-01 on the tablet, as QField does."""
    store = open_store(GeoPackageWorkspace(copy / "konin.gpkg"))
    store.save([replace(store.read()["SM-01"], **changes)], "tablet")


def in_office(workspace, **changes):
    store = open_store(workspace)
    store.save([replace(store.read()["SM-01"], **changes)], "jan")


def take_back(run, workspace, copy, rows, **more):
    given = {"FOLDER": str(copy), "WORKSPACE": workspace.address, "CONFLICTS": "memory:"}
    results, log = run(ImportFieldCopy, given | more)
    return results["SAVED"], results["LEFT"], rows(results["CONFLICTS"]), log


def test_the_copy_opens_with_relative_paths(copy):
    project = QgsProject()
    assert project.read(str(copy / "konin.qgz"))
    layers = project.mapLayers().values()
    assert all(layer.isValid() and layer.source().startswith(str(copy / "konin.gpkg")) for layer in layers)
    with zipfile.ZipFile(copy / "konin.qgz") as file:
        assert not any(str(copy) in file.read(name).decode("utf-8", "replace") for name in file.namelist())
    moved = copy.rename(copy.with_name("elsewhere"))
    again = QgsProject()
    assert again.read(str(moved / "konin.qgz"))
    assert all(layer.isValid() for layer in again.mapLayers().values())


def test_changes_of_both_come_together_and_twice_is_once(run, workspace, copy, rows):
    moved = (
        Site(shapely.Point(6518005, 5789000), "SM-01/P1", "A"),
        Site(shapely.Point(6518100, 5789000), label="new"),
    )
    in_field(copy, sites=moved, description="seen")
    in_office(workspace, budget_pln=5.0)
    assert take_back(run, workspace, copy, rows)[:3] == (1, 0, [])
    project = open_store(workspace).read()["SM-01"]
    assert (project.budget_pln, project.description) == (5.0, "seen")
    assert [(site.label, site.geometry.x) for site in project.sites] == [("A", 6518005), ("new", 6518100)]
    assert take_back(run, workspace, copy, rows)[:3] == (0, 0, [])
    assert open_store(workspace).read()["SM-01"] == project


def test_a_value_that_both_changed_is_left_until_somebody_chooses(run, workspace, copy, rows):
    in_field(copy, title="Field", status="done")
    in_office(workspace, title="Office")
    before = open_store(workspace).read()
    saved, left, conflicts, log = take_back(run, workspace, copy, rows)
    assert (saved, left) == (0, 1)
    (conflict,) = conflicts
    assert [
        conflict[name] for name in ("code", "field", "original", "in_field", "in_catalogue", "decision")
    ] == [
        "SM-01",
        "title",
        "Stops",
        "Field",
        "Office",
        "open",
    ]
    assert "others have changed the same values: SM-01" in log
    assert open_store(workspace).read() == before
    take_back(run, workspace, copy, rows, CHOICES=["SM-01", "", "title", "theirs"])
    project = open_store(workspace).read()["SM-01"]
    assert (project.title, project.status) == ("Office", "done")


def test_the_field_may_be_preferred_and_a_check_writes_nothing(run, workspace, copy, rows):
    in_field(copy, title="Field")
    in_office(workspace, title="Office")
    assert take_back(run, workspace, copy, rows, PREFER=1, DRY_RUN=True)[0] == 1
    assert open_store(workspace).read()["SM-01"].title == "Office"
    take_back(run, workspace, copy, rows, PREFER=1)
    assert open_store(workspace).read()["SM-01"].title == "Field"


def test_a_copy_without_its_original_is_refused(run, workspace, copy, rows):
    (copy / "konin_original.json").unlink()
    with pytest.raises(QgsProcessingException, match="no copy for the field"):
        take_back(run, workspace, copy, rows)


def test_the_history_by_project_day_and_editor(run, workspace, tmp_path, rows):
    in_office(workspace, title="=1+1", budget_pln=7.5)
    day = open_store(workspace).history()[0].changed_at[:10]
    given = {"WORKSPACE": workspace.address, "OUTPUT": "memory:", "LANGUAGE": "en"}
    file = tmp_path / "history.csv"
    results, _ = run(ExportHistory, given | {"CODE": "SM-01", "EDITOR": "jan", "FILE": str(file)})
    found = [
        (row["code"], row["field"], row["old_value"], row["new_value"]) for row in rows(results["OUTPUT"])
    ]
    assert sorted(found) == [("SM-01", "Budget [PLN]", "", "7.5"), ("SM-01", "Title", "Stops", "=1+1")]
    assert "'=1+1" in file.read_text("utf-8-sig")
    assert run(ExportHistory, given | {"UNTIL": "2020-01-01"})[0]["COUNT"] == 0
    assert run(ExportHistory, given | {"SINCE": "2020-01-01", "EDITOR": "anna"})[0]["COUNT"] == 3
    with pytest.raises(QgsProcessingException, match="YYYY-MM-DD"):
        run(ExportHistory, given | {"SINCE": "yesterday"})
    with pytest.raises(QgsProcessingException, match="knows no project SM-77"):
        run(ExportHistory, given | {"CODE": "SM-77"})
    assert open_workspace(workspace.address)
    assert len(day) == 10


def test_a_photo_outside_the_workspace_stays_where_it_is(run, made, tmp_path):
    """A photo's address may lead to a folder beside the workspace, where the copy's own would be the same."""
    folder = Path(shutil.copytree(made.folder, tmp_path / "city"))
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").write_bytes(b"photo")
    (folder / "b.jpg").write_bytes(b"photo")
    open_store(open_workspace(str(folder))).save(
        [Project("SM-01", "Stops", photo="../photos/a.jpg"), Project("SM-02", "App", photo="b.jpg")], "anna"
    )
    run(ExportFieldCopy, {"WORKSPACE": str(folder), "FOLDER": str(tmp_path / "field" / "copy")})
    assert (tmp_path / "field" / "copy" / "b.jpg").is_file()
    assert not (tmp_path / "field" / "photos").exists()
    run(ExportFieldCopy, {"WORKSPACE": str(folder), "FOLDER": str(tmp_path / "copy")})
    assert (tmp_path / "photos" / "a.jpg").read_bytes() == b"photo"
