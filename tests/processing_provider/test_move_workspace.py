"""A workspace into PostGIS and back: nothing is lost, and no login is written anywhere."""

import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
import shapely
from qgis.core import Qgis, QgsApplication, QgsProcessingException, QgsProject
from small_workspace import make_workspace

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.layer_io.gpkg_file import transaction
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.layer_io.writing import TableContent
from konin_smart_plugin.map_sheets.overview import layer_of_table
from konin_smart_plugin.processing_provider.create_workspace import CreateWorkspace
from konin_smart_plugin.processing_provider.make_project import MakeProject
from konin_smart_plugin.processing_provider.move_workspace import MoveWorkspace
from konin_smart_plugin.processing_provider.update_workspace import UpdateWorkspace

OUTLINE = "POLYGON((18.2 52.2, 18.3 52.2, 18.3 52.3, 18.2 52.3, 18.2 52.2))"


@pytest.fixture
def gpkg(tmp_path, qgis_app):
    """A workspace with a history, a deleted site, a field of the office's own and values easily lost."""
    gpkg = make_workspace(tmp_path / "city", OUTLINE).gpkg
    store = GeoPackageStore(gpkg)
    sites = (
        Site(shapely.Point(6518000.1, 5789000.7), label="A"),
        Site(shapely.Point(6518000.123456789, 5789000.2), label="B"),
        Site(shapely.LineString([(0.1, 0.2), (1 / 3, 2 / 3)])),
        Site(shapely.box(0, 0, 1, 1).difference(shapely.box(0.2, 0.2, 0.4, 0.4))),
    )
    text = "\\N \\ tab\there\nand „Łódź”, 100 %; 'quoted' \"twice\""
    store.save([Project("SM-01", text, budget_pln=0.1 + 0.2, sites=sites)], "anna")
    first = store.read()["SM-01"]
    store.save(
        [replace(first, sites=first.sites[:1] + first.sites[2:], priority=3, photo="zdjęcia/a.jpg")], "jan"
    )
    with transaction(gpkg) as file:
        file.execute("ALTER TABLE trees ADD COLUMN warden TEXT")
        file.executemany(
            "INSERT INTO trees (fid, species, height_m, fetched_at, synthetic, warden) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [
                (7, "Dąb", 1e-300, "2026-05-09T10:00:00.123Z", 1, None),
                (9, None, None, None, None, ""),
                (12, "", -0.0, "1999-12-31T23:59:59.000Z", 0, "x"),
            ],
        )
    (gpkg.parent / "dsm.tif").write_bytes(b"heights")
    (gpkg.parent / "zdjęcia").mkdir()
    (gpkg.parent / "zdjęcia" / "a.jpg").write_bytes(b"photo")
    return gpkg


def content(gpkg):
    """Return every row of every table, with the types of the values and of the columns."""
    with closing(sqlite3.connect(gpkg)) as file:
        found = {}
        for (name,) in file.execute("SELECT table_name FROM gpkg_contents"):
            columns = [(row[1], row[2], row[3]) for row in file.execute(f"PRAGMA table_info({name})")]
            rows = file.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
            found[name] = (columns, [[(type(value), value) for value in row] for row in rows])
        found["numbers"] = dict(
            file.execute(
                "SELECT name, seq FROM sqlite_sequence WHERE seq > 0 "
                "AND name IN (SELECT table_name FROM gpkg_contents)"
            )
        )
        return found


def test_there_and_back_loses_nothing(run, postgis, gpkg, tmp_path):
    before = content(gpkg)
    there, log = run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin", "LANGUAGE": "pl"})
    assert there["WORKSPACE"] == "service=konin"
    assert "trees: 3 rows" in log
    team = open_workspace("service=konin_anna")
    assert open_store(team).read() == GeoPackageStore(gpkg).read()
    assert open_store(team).history() == GeoPackageStore(gpkg).history()
    run(MoveWorkspace, {"FROM": "service=konin", "TO": str(tmp_path / "back"), "LANGUAGE": "pl"})
    back = tmp_path / "back" / "konin.gpkg"
    after = content(back)
    assert set(after) == set(before)
    for name in before:
        assert after[name] == before[name], name
    assert content(gpkg) == before
    assert (tmp_path / "back" / "dsm.tif").read_bytes() == b"heights"
    assert (tmp_path / "back" / "zdjęcia" / "a.jpg").read_bytes() == b"photo"
    # The next site gets a number that none had before, although the last one was removed.
    store = GeoPackageStore(back)
    project = store.read()["SM-01"]
    store.save([replace(project, sites=(*project.sites, Site(shapely.Point(1, 1))))], "ola")
    assert store.read()["SM-01"].sites[1].site_id == "SM-01/P3"


def test_credits_come_along(run, postgis, gpkg, tmp_path):
    wanted = open_workspace(str(gpkg)).layer("boundary").metadata()
    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    run(MoveWorkspace, {"FROM": "service=konin", "TO": str(tmp_path / "back")})
    found = open_workspace(str(tmp_path / "back")).layer("boundary").metadata()
    assert (found.title(), found.rights(), found.licenses()) == (
        wanted.title(),
        wanted.rights() or [""],
        wanted.licenses() or [""],
    )


def test_the_project_reads_from_the_database_and_holds_no_login(run, postgis, gpkg):
    made, log = run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    project = QgsProject()
    assert project.read(made["PROJECT"])
    layers = list(project.mapLayers().values())
    assert {layer.providerType() for layer in layers} == {"postgres"}
    assert all(layer.isValid() for layer in layers)
    assert "service='konin'" in layers[0].source()
    secrets = [postgis.password(login) for login in ("konin_owner", "konin_anna", "postgres")]
    with zipfile.ZipFile(made["PROJECT"]) as file:
        texts = [file.read(name).decode("utf-8", "replace") for name in file.namelist()]
    texts.append("\n".join(log.lines))
    texts += [repr(one) for one in open_store(open_workspace("service=konin_anna")).history()]
    assert not any(secret in text for secret in secrets for text in texts)
    assert not any(word in text for word in ("password=", "user='", "passfile") for text in texts)


def test_a_workspace_is_made_right_in_the_database(run, postgis, tmp_path):
    given = {"FOLDER": "service=konin", "DEMO": False, "LANGUAGE": "en"}
    made, _ = run(CreateWorkspace, given)
    assert made["WORKSPACE"] == "service=konin"
    project = QgsProject()
    assert project.read(made["PROJECT"])
    assert {layer.providerType() for layer in project.mapLayers().values()} == {"postgres"}
    team = open_workspace("service=konin_anna")
    assert team.layer("boundary").featureCount() == 1
    open_store(team).save([Project("SM-01", "Stops")], "anna")
    with pytest.raises(QgsProcessingException, match=r"already holds data: .*boundary"):
        run(CreateWorkspace, given)
    assert list(open_store(team).read()) == ["SM-01"]


@pytest.mark.parametrize("service", ["konin_anna", "konin_guest"])
def test_only_the_owner_of_a_database_makes_a_workspace_there(run, postgis, service):
    with pytest.raises(QgsProcessingException, match="You have no right to do this"):
        run(CreateWorkspace, {"FOLDER": f"service={service}", "DEMO": False})
    assert not postgis.rows("SELECT 1 FROM pg_namespace WHERE nspname = 'konin'")


def test_a_login_of_qgis_is_named_but_never_written(run, postgis, gpkg, qgis_app):
    from qgis.core import QgsAuthMethodConfig

    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for this test", verify=False)
    login = QgsAuthMethodConfig("Basic")
    login.setName("anna")
    login.setConfig("username", "konin_anna")
    login.setConfig("password", postgis.password("konin_anna"))
    assert manager.storeAuthenticationConfig(login)[0]
    postgis.add_service("office", user="", passfile="")
    messages = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_: messages.append(text))
    workspace = open_workspace(f"service=office authcfg={login.id()}")
    store = open_store(workspace)
    store.save([Project("SM-77", "By QGIS's login")], "anna")
    layer = workspace.layer("projects")
    assert layer.featureCount() == 2
    secret = postgis.password("konin_anna")
    assert login.id() in layer.source()
    assert not any(secret in text for text in (layer.source(), layer.publicSource(), *messages))
    manager.removeAuthenticationConfig(login.id())


def test_a_schema_that_holds_data_is_left_alone(run, postgis, gpkg, tmp_path, monkeypatch):
    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    monkeypatch.setenv("KONIN_WORKSPACE_FOLDER", str(tmp_path / "other"))
    with pytest.raises(QgsProcessingException, match="already holds data"):
        run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    assert len(open_store(open_workspace("service=konin")).read()) == 1


def test_a_project_that_is_there_is_left_alone(run, postgis, gpkg, tmp_path):
    project = tmp_path / "desk" / "konin_konin" / "konin.qgz"
    project.parent.mkdir(parents=True)
    project.write_text("somebody's")
    with pytest.raises(QgsProcessingException, match="already a project"):
        run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    assert project.read_text() == "somebody's"
    assert not postgis.rows("SELECT 1 FROM pg_namespace WHERE nspname = 'konin'")


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("ALTER TABLE trees ADD COLUMN size TINYINT", r"column size \(TINYINT\) of the table trees"),
        (
            "ALTER TABLE trees ADD COLUMN luck BLOB DEFAULT x'01'",
            r"column luck \(DEFAULT x'01'\) of the table trees",
        ),
        (
            "ALTER TABLE trees ADD COLUMN twice REAL AS (height_m * 2)",
            r"column twice \(GENERATED\) of the table trees",
        ),
        (
            "ALTER TABLE trees ADD COLUMN small TEXT CHECK (length(small) < 3)",
            "table trees has something .* PostGIS: CHECK",
        ),
        (
            "CREATE UNIQUE INDEX two ON trees (species, height_m)",
            r"table trees has .* UNIQUE \(species, height_m\)",
        ),
        (
            "CREATE TRIGGER mine AFTER INSERT ON trees BEGIN SELECT 1; END",
            "table trees has something .* TRIGGER mine",
        ),
        ("CREATE VIEW old_trees AS SELECT * FROM trees", "VIEW old_trees"),
        ("CREATE TABLE unlisted (n INTEGER)", "TABLE unlisted"),
        (
            f'ALTER TABLE trees ADD COLUMN "{"ł" * 32}" TEXT',
            "The name ł+ in the table trees is longer than the 63 bytes",
        ),
        ("UPDATE gpkg_geometry_columns SET z = 2 WHERE table_name = 'trees'", r"column geom \(POINT Z\)"),
        (
            "UPDATE gpkg_geometry_columns SET srs_id = -1 WHERE table_name = 'trees'",
            "table trees is in a CRS that PostGIS does not know .*geom",
        ),
        (
            "UPDATE trees SET height_m = 'tall' WHERE fid = 7",
            r"'tall' in the column height_m of the table trees",
        ),
        (
            "UPDATE trees SET species = 'a' || char(0) WHERE fid = 7",
            r"column species of the table trees \(row 7\)",
        ),
        (
            "UPDATE trees SET synthetic = 2 WHERE fid = 7",
            "The value 2 in the column synthetic of the table trees",
        ),
        (
            "UPDATE trees SET fetched_at = '2026-05-09T10:00:00.123456Z' WHERE fid = 7",
            "column fetched_at of the table trees",
        ),
    ],
)
def test_what_postgis_cannot_keep_is_named_and_nothing_is_half_moved(run, postgis, gpkg, damage, sentence):
    with transaction(gpkg) as file:
        file.execute(damage)
    with pytest.raises(QgsProcessingException, match=sentence):
        run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    assert not postgis.rows("SELECT 1 FROM pg_namespace WHERE nspname = 'konin'")


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("ALTER TABLE konin.trees ADD CHECK (height_m < 99)", "table trees has .* trees_height_m_check"),
        ("ALTER TABLE konin.trees ADD UNIQUE (species, height_m)", "trees_species_height_m_key"),
        ("CREATE UNIQUE INDEX tall ON konin.trees (species) WHERE height_m > 9", "table trees has .* tall"),
        (
            "ALTER TABLE konin.trees ADD COLUMN n int DEFAULT (random() * 9)::int",
            r"trees has .* DEFAULT \(n\)",
        ),
        (
            "ALTER TABLE konin.trees ADD COLUMN n int GENERATED ALWAYS AS (1) STORED",
            "table trees has .* GeoPackage cannot hold: n",
        ),
        (
            "ALTER TABLE konin.trees ADD COLUMN n numeric; UPDATE konin.trees SET n = 0.12345678901234567890",
            "table trees has .* GeoPackage cannot hold: n",
        ),
        ("CREATE TABLE konin.plain (n int)", "table plain has .* PRIMARY KEY"),
        (
            "CREATE FUNCTION konin.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; "
            "CREATE TRIGGER mine AFTER INSERT ON konin.trees EXECUTE FUNCTION konin.f()",
            "table trees has .* mine",
        ),
        ("ALTER TABLE konin.trees ADD COLUMN n jsonb", "its column n is of the type jsonb"),
    ],
)
def test_what_a_geopackage_cannot_keep_is_named_and_no_folder_is_made(
    run, postgis, gpkg, tmp_path, damage, sentence
):
    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    postgis.run(damage)
    with pytest.raises(QgsProcessingException, match=sentence):
        run(MoveWorkspace, {"FROM": "service=konin", "TO": str(tmp_path / "back")})
    assert not (tmp_path / "back").exists()


def test_styles_kept_in_the_file_come_back(run, postgis, gpkg, tmp_path):
    layer = open_workspace(str(gpkg)).layer("trees")
    # newer releases of QGIS warn of the old name
    save_style = getattr(layer, "saveStyleToDatabaseV2", None) or layer.saveStyleToDatabase
    save_style("Old trees", "", True, "")
    before = content(gpkg)["layer_styles"]
    assert len(before[1]) == 1
    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    run(MoveWorkspace, {"FROM": "service=konin", "TO": str(tmp_path / "back")})
    assert content(tmp_path / "back" / "konin.gpkg")["layer_styles"] == before
    again = open_workspace(str(tmp_path / "back")).layer("trees")
    assert again.listStylesInDatabase()[2] == ["Old trees"]


@pytest.mark.parametrize("to", ["", "/tmp/another"])
def test_from_a_folder_to_a_folder_is_refused(run, gpkg, to):
    with pytest.raises(QgsProcessingException):
        run(MoveWorkspace, {"FROM": str(gpkg), "TO": to})


def test_an_older_schema_is_brought_up_to_date_by_its_owner(run, postgis, gpkg):
    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    before = open_store(open_workspace("service=konin")).read()
    postgis.run("UPDATE konin.workspace SET version = 0")
    postgis.run("DROP TRIGGER projects_log_update ON konin.projects")
    postgis.run("ALTER TABLE konin.project_points DROP COLUMN version")
    with pytest.raises(QgsProcessingException, match="older version 0"):
        run(MoveWorkspace, {"FROM": "service=konin", "TO": "/tmp/unused"})
    with pytest.raises(QgsProcessingException, match="You have no right"):
        run(UpdateWorkspace, {"WORKSPACE": "service=konin_anna"})
    run(UpdateWorkspace, {"WORKSPACE": "service=konin"})
    store = open_store(open_workspace("service=konin_anna"))
    assert store.read() == before
    count = len(store.history())
    store.save([replace(before["SM-01"], title="New")], "anna")
    assert len(store.history()) == count + 1


def test_a_layer_of_the_database_can_be_edited_in_qgis(run, postgis, gpkg):
    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    layer = open_workspace("service=konin_anna").layer("projects")
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("title"), "By QGIS")
    assert layer.commitChanges(), layer.commitErrors()
    assert open_store(open_workspace("service=konin")).read()["SM-01"].title == "By QGIS"
    assert layer.wkbType() == Qgis.WkbType.NoGeometry


def test_a_colleague_makes_a_project_of_their_own(run, postgis, gpkg):
    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin"})
    made, _ = run(MakeProject, {"WORKSPACE": "service=konin_guest", "LANGUAGE": "en"})
    project = QgsProject()
    assert project.read(made["PROJECT"])
    assert project.readEntry("konin_smart_plan", "workspace")[0] == "service=konin_guest"
    assert all(layer.isValid() for layer in project.mapLayers().values())
    with pytest.raises(QgsProcessingException, match="already a project"):
        run(MakeProject, {"WORKSPACE": "service=konin_guest", "LANGUAGE": "en"})


def test_sheets_find_the_layers_of_a_database(run, postgis, gpkg):
    """The overview, the calm map of the index and the grey neighbours are made of these."""
    there, _ = run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin", "LANGUAGE": "pl"})
    project = QgsProject()
    assert project.read(there["PROJECT"])
    assert layer_of_table(project, "boundary").providerType() == "postgres"
    assert layer_of_table(project, "project_points", Qgis.GeometryType.Point) is not None
    assert layer_of_table(project, "project_points", Qgis.GeometryType.Line) is None


def test_what_is_no_number_is_null_in_both_stores(run, postgis, gpkg):
    run(MoveWorkspace, {"FROM": str(gpkg), "TO": "service=konin", "LANGUAGE": "pl"})
    heights = np.ma.array([2.5, np.nan])
    for workspace in (open_workspace(str(gpkg)), open_workspace("service=konin")):
        points = shapely.points([[6518000, 5789000], [6518001, 5789000]])
        workspace.write_tables({"trees": TableContent(Table(points, {"height_m": heights}, workspace.crs))})
        assert workspace.query("SELECT height_m FROM trees ORDER BY fid") == [(2.5,), (None,)]
