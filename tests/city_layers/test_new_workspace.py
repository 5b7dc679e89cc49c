"""A new workspace is whole or not there, and nothing that was there before is lost."""

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers import new_workspace
from konin_smart_plugin.city_layers.first_contents import konin_outline, outline_contents
from konin_smart_plugin.city_layers.new_workspace import NewWorkspace, create_workspace
from konin_smart_plugin.city_layers.project_file import project_language, written_language
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.table import Table

CRS_2177 = QgsCoordinateReferenceSystem("EPSG:2177")


@pytest.fixture
def wanted(tmp_path, qgis_app):
    return NewWorkspace(
        folder=tmp_path / "Obszar Łężyn",
        crs=CRS_2177,
        language="pl",
        contents=konin_outline(),
        write_rasters=lambda _folder: None,
    )


def changed(wanted, **values):
    return NewWorkspace(**{**wanted.__dict__, **values})


def test_has_every_layer_of_the_specs(wanted):
    workspace = create_workspace(wanted, overwrite=False)
    expected = {spec.name for spec in load_specs().values() if spec.in_workspace}
    assert set(workspace.layer_names()) == expected


def test_fields_are_those_of_the_specs(wanted):
    workspace = create_workspace(wanted, overwrite=False)
    for spec in load_specs().values():
        if spec.in_workspace:
            fields = workspace.layer(spec.name).fields().names()
            assert fields == ["fid", *(field.name for field in spec.fields)], spec.name


def test_outline_is_konin_in_pl2000(wanted):
    # The facts give 82.754 km2 in EPSG:2177; the outline's ring is rounded to 1 m, so 0.1 % is kept free.
    boundary = next(create_workspace(wanted, overwrite=False).layer("boundary").getFeatures())
    assert boundary["teryt"] == "3062011"
    assert boundary["synthetic"] == False  # noqa: E712 - QGIS gives NULL or a bool
    assert boundary.geometry().area() / 1e6 == pytest.approx(82.754, rel=1e-3)


def test_another_crs_moves_the_outline_there(wanted):
    workspace = create_workspace(
        changed(wanted, crs=QgsCoordinateReferenceSystem("EPSG:2180")), overwrite=False
    )
    # 82.655 km2 in EPSG:2180, as the facts say.
    boundary = next(workspace.layer("boundary").getFeatures())
    assert workspace.crs.authid() == "EPSG:2180"
    assert boundary.geometry().area() / 1e6 == pytest.approx(82.655, rel=1e-3)


def test_project_opens_with_relative_paths_after_the_folder_is_moved(wanted, tmp_path):
    create_workspace(wanted, overwrite=False)
    moved = tmp_path / "elsewhere"
    wanted.folder.rename(moved)
    project = QgsProject()
    assert project.read(str(moved / "konin.qgz"))
    assert len(project.mapLayers()) == len([spec for spec in load_specs().values() if spec.in_workspace])
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert project.crs() == CRS_2177
    assert project_language(project) == "pl"
    assert written_language(moved / "konin.qgz") == "pl"


def test_names_follow_the_language(wanted):
    workspace = create_workspace(changed(wanted, language="en"), overwrite=False)
    project = QgsProject()
    project.read(str(workspace.project_file))
    assert project.mapLayersByName("Streets and roads")
    assert not project.mapLayersByName("Ulice i drogi")


def test_refuses_an_existing_workspace(wanted):
    create_workspace(wanted, overwrite=False)
    before = sorted(path.stat().st_mtime_ns for path in wanted.folder.iterdir())
    with pytest.raises(PlanError, match="already a workspace"):
        create_workspace(wanted, overwrite=False)
    assert sorted(path.stat().st_mtime_ns for path in wanted.folder.iterdir()) == before
    assert list(wanted.folder.parent.iterdir()) == [wanted.folder]


def test_overwrite_keeps_the_old_workspace_under_another_name(wanted):
    create_workspace(wanted, overwrite=False)
    (wanted.folder / "notes.txt").write_text("mine")
    create_workspace(wanted, overwrite=True)
    others = [path for path in wanted.folder.parent.iterdir() if path != wanted.folder]
    assert len(others) == 1
    assert (others[0] / "notes.txt").read_text() == "mine"
    assert (others[0] / "konin.gpkg").is_file()
    assert not (wanted.folder / "notes.txt").exists()


def test_refuses_a_folder_of_other_files(wanted):
    wanted.folder.mkdir()
    (wanted.folder / "photo.jpg").write_bytes(b"x")
    with pytest.raises(PlanError, match="holds other files"):
        create_workspace(wanted, overwrite=True)
    assert list(wanted.folder.iterdir()) == [wanted.folder / "photo.jpg"]


def test_takes_an_empty_folder(wanted):
    wanted.folder.mkdir()
    assert create_workspace(wanted, overwrite=False).gpkg.is_file()


def test_refuses_degrees(wanted):
    with pytest.raises(PlanError, match="does not measure in metres"):
        create_workspace(changed(wanted, crs=QgsCoordinateReferenceSystem("EPSG:4326")), overwrite=False)
    assert not wanted.folder.exists()


def test_refuses_a_boundary_without_area():
    line = Table(np.array([shapely.LineString([(0, 0), (1, 1)])]), {}, CRS_2177)
    with pytest.raises(PlanError, match="no polygon with an area"):
        outline_contents(line, "roads", "test")


def test_a_failure_in_the_middle_leaves_nothing(wanted, monkeypatch):
    def fail(*_args):
        raise PlanError("No project today.")

    monkeypatch.setattr(new_workspace, "write_project", fail)
    with pytest.raises(PlanError, match="No project today"):
        create_workspace(wanted, overwrite=False)
    assert list(wanted.folder.parent.iterdir()) == []


def test_a_full_disk_leaves_nothing(wanted, small_disk):
    with pytest.raises(PlanError, match=r"disk.* full"):
        create_workspace(changed(wanted, folder=small_disk("size=300k") / "city"), overwrite=False)
    assert list(small_disk.folder.iterdir()) == []


def test_a_read_only_folder_is_said(wanted, small_disk):
    with pytest.raises(PlanError, match="is read-only"):
        create_workspace(changed(wanted, folder=small_disk("ro") / "city"), overwrite=False)


def test_change_log_is_kept_from_the_start(wanted):
    workspace = create_workspace(wanted, overwrite=False)
    layer = QgsVectorLayer(f"{workspace.gpkg}|layername=projects", "projects", "ogr")
    assert "version" in layer.fields().names()


@pytest.mark.usefixtures("qgis_app")
def test_the_language_is_found_in_the_projects_text(tmp_path):
    project = QgsProject()
    for name, value in (("aaa", "x"), ("language", "en"), ("workspace", "service=miasto")):
        project.writeEntry("konin_smart_plan", name, value)
    project.writeEntry("another_plugin", "language", "de")
    file = tmp_path / "konin.qgz"
    assert project.write(str(file))
    assert written_language(file) == "en"


@pytest.mark.parametrize("content", [None, b"", b"no zip"])
def test_without_a_project_it_is_polish(tmp_path, content):
    file = tmp_path / "konin.qgz"
    if content is not None:
        file.write_bytes(content)
    assert written_language(file) == "pl"
