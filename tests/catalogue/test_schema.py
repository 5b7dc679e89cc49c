"""The triggers keep rules, history and version whoever writes: sqlite3, OGR or QGIS."""

import sqlite3

import pytest
from databases import opened
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.layer_io.gpkg_file import transaction


def query(gpkg, sql):
    database = sqlite3.connect(gpkg)
    rows = database.execute(sql).fetchall()
    database.close()
    return rows


def log_of(gpkg):
    return query(gpkg, "SELECT changed_by, row_key, field_name, old_value, new_value FROM change_log")


def test_plain_sqlite_may_edit_projects(gpkg):
    with opened(gpkg) as database:
        database.execute("INSERT INTO projects (code, title, updated_by) VALUES ('A', 'One', 'ola')")
        database.execute("UPDATE projects SET title = 'Two', updated_by = 'jan' WHERE code = 'A'")
        database.execute("UPDATE projects SET title = 'Two' WHERE code = 'A'")
    assert log_of(gpkg) == [("ola", "A", "code", None, "A"), ("jan", "A", "title", "One", "Two")]
    ((version, created, updated),) = query(gpkg, "SELECT version, created_at, updated_at FROM projects")
    assert version == 2
    assert created <= updated


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("title", "NULL"),
        ("end_year", "2019"),
        ("start_year", "1066"),
        ("budget_pln", "-1"),
        ("priority", "6"),
        ("status", "'soon'"),
        ("area", "'elsewhere'"),
    ],
)
def test_the_database_refuses_what_validation_calls_an_error(gpkg, column, value):
    with opened(gpkg) as database:
        database.execute("INSERT INTO projects (code, title, start_year) VALUES ('A', 'One', 2020)")
        with pytest.raises(sqlite3.IntegrityError, match=column):
            database.execute(f"UPDATE projects SET {column} = {value}")
    assert len(log_of(gpkg)) == 1


def test_the_database_refuses_a_project_without_a_code(gpkg):
    with opened(gpkg) as database, pytest.raises(sqlite3.IntegrityError, match="code"):
        database.execute("INSERT INTO projects (code, title) VALUES (' ', 'One')")


def test_a_code_may_not_be_used_twice(gpkg):
    with opened(gpkg) as database:
        database.execute("INSERT INTO projects (code, title) VALUES ('A', 'One')")
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            database.execute("INSERT INTO projects (code, title) VALUES ('A', 'Two')")


def test_ogr_edits_are_logged_and_a_new_code_takes_the_sites_along(gpkg):
    dataset = ogr.Open(str(gpkg), update=1)
    projects, points = dataset.GetLayerByName("projects"), dataset.GetLayerByName("project_points")
    project = ogr.Feature(projects.GetLayerDefn())
    project["code"], project["title"] = "A", "One"
    assert projects.CreateFeature(project) == ogr.OGRERR_NONE
    site = ogr.Feature(points.GetLayerDefn())
    site["code"] = "A"
    site.SetGeometry(ogr.CreateGeometryFromWkt("POINT(1 2)"))
    assert points.CreateFeature(site) == ogr.OGRERR_NONE
    project = projects.GetNextFeature()
    project["code"] = "B"
    assert projects.SetFeature(project) == ogr.OGRERR_NONE
    del projects, points, project, site, dataset
    assert query(gpkg, "SELECT code, site_id FROM project_points") == [("B", "A/P1")]
    assert (None, "B", "code", "A", "B") in log_of(gpkg)


def test_qgis_edits_are_logged(gpkg):
    projects = QgsVectorLayer(f"{gpkg}|layername=projects", "projects")
    points = QgsVectorLayer(f"{gpkg}|layername=project_points", "points")
    project = QgsFeature(projects.fields())
    project["code"], project["title"] = "A", "One"
    assert projects.startEditing()
    assert projects.addFeature(project)
    assert projects.commitChanges(), projects.commitErrors()
    site = QgsFeature(points.fields())
    site["code"] = "A"
    site.setGeometry(QgsGeometry.fromWkt("Point(1 2)"))
    assert points.startEditing()
    assert points.addFeature(site)
    assert points.commitChanges(stopEditing=False), points.commitErrors()
    (stored,) = points.getFeatures()
    points.changeGeometry(stored.id(), QgsGeometry.fromWkt("Point(3 4)"))
    assert points.commitChanges(), points.commitErrors()
    (project,) = projects.getFeatures()
    assert projects.startEditing()
    projects.changeAttributeValue(project.id(), projects.fields().lookupField("status"), "done")
    assert projects.commitChanges(), projects.commitErrors()
    del projects, points
    fields = [(key, field) for _, key, field, _, _ in log_of(gpkg)]
    assert fields == [("A", "code"), ("A/P1", "site_id"), ("A/P1", "geom"), ("A", "status")]


def test_a_deleted_project_stays_in_the_history(gpkg):
    with opened(gpkg) as database:
        database.execute("INSERT INTO projects (code, title, budget_pln) VALUES ('A', 'One', 5)")
        database.execute("DELETE FROM projects")
    deleted = {field: old for _, _, field, old, new in log_of(gpkg) if new is None}
    assert deleted == {"code": "A", "title": "One", "budget_pln": "5.0"}


def test_applying_the_schema_again_changes_nothing(gpkg):
    before = query(gpkg, "SELECT name, sql FROM sqlite_master ORDER BY name")
    apply_catalogue_schema(gpkg)
    assert query(gpkg, "SELECT name, sql FROM sqlite_master ORDER BY name") == before


def test_a_schema_change_keeps_a_copy_of_a_file_with_projects(gpkg):
    with opened(gpkg) as database:
        database.execute("INSERT INTO projects (code, title) VALUES ('A', 'One')")
        database.execute("ALTER TABLE projects ADD COLUMN remarks TEXT")
    copy = apply_catalogue_schema(gpkg)
    assert query(copy, "SELECT code FROM projects") == [("A",)]
    assert (
        "remarks" not in query(copy, "SELECT sql FROM sqlite_master WHERE name = 'projects_log_update'")[0][0]
    )
    with opened(gpkg) as database:
        database.execute("UPDATE projects SET remarks = 'soon'")
    assert (None, "A", "remarks", None, "soon") in log_of(gpkg)
    assert apply_catalogue_schema(gpkg) is None


def test_a_missing_table_is_told(tmp_path):
    empty = tmp_path / "empty.gpkg"
    ogr.GetDriverByName("GPKG").CreateDataSource(str(empty))
    with pytest.raises(PlanError, match="projects"):
        apply_catalogue_schema(empty)


IN_BOTH_TABLES = pytest.mark.parametrize(
    ("table", "change"), [("projects", "title = 'x'"), ("project_points", "label = 'x'")]
)


@IN_BOTH_TABLES
def test_a_row_that_says_an_older_version_was_edited_is_refused(gpkg, table, change):
    with transaction(gpkg) as database:
        database.execute("INSERT INTO projects (code, title) VALUES ('A', 'One')")
        database.execute("INSERT INTO project_points (code, label) VALUES ('A', 'One')")
        (start,) = database.execute(f"SELECT version FROM {table}").fetchone()
        database.execute(f"UPDATE {table} SET {change}, version = {-start}")
        assert database.execute(f"SELECT version FROM {table}").fetchone() == (start + 1,)
        with pytest.raises(sqlite3.IntegrityError, match="in the meantime"):
            database.execute(f"UPDATE {table} SET {change.replace('x', 'y')}, version = {-start}")
        database.execute(f"UPDATE {table} SET version = {-start - 1}")  # nothing has changed
        assert database.execute(f"SELECT version FROM {table}").fetchone() == (start + 1,)


@IN_BOTH_TABLES
def test_a_pasted_row_counts_its_versions_anew(gpkg, table, change):
    """QGIS copies the version, and changing the copy before it is saved turns it below zero."""
    with transaction(gpkg) as database:
        database.execute("INSERT INTO projects (code, title, version) VALUES ('A', 'One', -3)")
        database.execute("INSERT INTO project_points (code, label, version) VALUES ('A', 'One', -3)")
        (start,) = database.execute(f"SELECT version FROM {table}").fetchone()
        assert start > 0
        database.execute(f"UPDATE {table} SET {change}, version = version")
        assert database.execute(f"SELECT version FROM {table}").fetchone() == (start + 1,)


def test_an_older_file_learns_to_count_the_versions_of_sites(gpkg):
    with transaction(gpkg) as database:
        names = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%version%'"
        )
        for (name,) in names.fetchall():
            database.execute(f"DROP TRIGGER {name}")
        for table in ("project_points", "project_lines", "project_areas"):
            database.execute(f"ALTER TABLE {table} DROP COLUMN version")
        database.execute("INSERT INTO projects (code, title) VALUES ('A', 'One')")
        database.execute("INSERT INTO project_points (code) VALUES ('A')")
    copy = apply_catalogue_schema(gpkg)
    assert copy.is_file()
    with transaction(gpkg) as database:
        database.execute("UPDATE project_points SET label = 'x', version = -1")
        assert database.execute("SELECT version FROM project_points").fetchone() == (2,)
        with pytest.raises(sqlite3.IntegrityError, match="in the meantime"):
            database.execute("UPDATE project_points SET label = 'y', version = -1")
    assert apply_catalogue_schema(gpkg) is None
