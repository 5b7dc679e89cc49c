"""The team's store: what the GeoPackage's store does, and what only a server meets."""

from dataclasses import replace

import psycopg2
import pytest
import shapely

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.conflicts import ConflictError
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.history_of import project_codes
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.postgis_schema import apply_postgis_schema
from konin_smart_plugin.catalogue.postgis_store import PostgisStore
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.layer_io import postgis as connecting
from konin_smart_plugin.layer_io.gpkg_file import transaction
from konin_smart_plugin.layer_io.postgis import Service
from konin_smart_plugin.layer_io.sql_names import quoted
from konin_smart_plugin.layer_io.workspace import open_workspace

POINT = shapely.Point(6518000, 5789000)
LINE = shapely.LineString([(6518000, 5789000), (6518100, 5789000)])
AREA = shapely.box(6518000, 5789000, 6518100, 5789100)
KEPT = dict.fromkeys(("created_at", "updated_at", "updated_by", "version", "sites"))


def a_project(code="SM-01", **fields):
    return Project(code, fields.pop("title", "Ścieżka"), **fields)


@pytest.fixture
def store(postgis, gpkg):
    postgis.take(gpkg)
    return PostgisStore(Service("konin_anna"))


@pytest.fixture(params=["GeoPackage", "PostGIS"])
def either(request, gpkg):
    if request.param == "GeoPackage":
        return GeoPackageStore(gpkg)
    request.getfixturevalue("postgis").take(gpkg)
    return PostgisStore(Service("konin_anna"))


def test_some_projects_are_read_with_their_sites(either):
    sites = {code: (Site(POINT, label=code), Site(AREA)) for code in ("SM-01", "SM-02", "it's")}
    either.save([a_project(code, sites=places) for code, places in sites.items()], "anna")
    everything = either.read()
    assert either.read(["SM-02", "it's", "SM-99"]) == {code: everything[code] for code in ("SM-02", "it's")}
    assert either.read([]) == {}


def whole(title="Ścieżka \\ 'x' \"y\"\n\t100 %"):
    return a_project(
        title=title,
        area="economy_mobility",
        budget_pln=1234567.89,
        priority=2,
        synthetic=True,
        fetched_at="2026-05-09T10:00:00.000Z",
        sites=(
            Site(POINT, label="A", accuracy="sketch"),
            Site(LINE, label="B"),
            Site(shapely.MultiPolygon([AREA]), label="C", synthetic=False),
        ),
    )


def test_both_stores_keep_the_same_and_write_the_same_history(either):
    either.save([whole()], "anna")
    first = either.read()["SM-01"]
    assert replace(first, **KEPT) == replace(whole(), **KEPT)
    assert [(site.site_id, site.label, site.geometry.wkt) for site in first.sites] == [
        ("SM-01/P1", "A", POINT.wkt),
        ("SM-01/L1", "B", shapely.MultiLineString([LINE]).wkt),
        ("SM-01/A1", "C", shapely.MultiPolygon([AREA]).wkt),
    ]
    assert (first.updated_by, either.crs) == ("anna", "EPSG:2177")
    moved = replace(first.sites[0], geometry=shapely.Point(6518001.5, 5789000))
    changed = replace(first, budget_pln=200.0, priority=None, synthetic=False, sites=(moved, first.sites[2]))
    versions = either.save([changed], "jan")
    second = either.read()["SM-01"]
    assert replace(second, **KEPT) == replace(changed, **KEPT)
    assert second.sites == changed.sites
    assert versions["SM-01"] == second.version > first.version
    either.save([second], "ola")
    assert either.read()["SM-01"] == second
    lines = [
        (one.changed_by, one.row_key, one.field_name, one.old_value, one.new_value)
        for one in either.history()
    ]
    geometry = [line for line in lines if line[2] == "geom"]
    assert sorted(line for line in lines if line[2] != "geom") == [
        ("anna", "SM-01", "code", None, "SM-01"),
        ("anna", "SM-01/A1", "site_id", None, "SM-01/A1"),
        ("anna", "SM-01/L1", "site_id", None, "SM-01/L1"),
        ("anna", "SM-01/P1", "site_id", None, "SM-01/P1"),
        ("jan", "SM-01", "budget_pln", "1234567.89", "200.0"),
        ("jan", "SM-01", "priority", "2", None),
        ("jan", "SM-01", "synthetic", "1", "0"),
        ("jan", "SM-01/L1", "code", "SM-01", None),
        ("jan", "SM-01/L1", "label", "B", None),
        ("jan", "SM-01/L1", "site_id", "SM-01/L1", None),
    ]
    assert sorted((line[1], bool(line[4])) for line in geometry) == [("SM-01/L1", False), ("SM-01/P1", True)]
    assert all(bytes.fromhex(line[3])[:2] == b"GP" for line in geometry)


def test_a_conflict_names_what_both_have_and_nothing_is_saved(either):
    either.save([a_project(), a_project("SM-02")], "anna")
    mine, theirs = either.read(), either.read()
    either.save([replace(theirs["SM-01"], title="Theirs")], "jan")
    with pytest.raises(ConflictError, match="SM-01") as refused:
        either.save([replace(mine["SM-02"], title="x"), replace(mine["SM-01"], title="Mine")], "anna")
    (conflict,) = refused.value.conflicts
    assert (conflict.mine.title, conflict.theirs.title) == ("Mine", "Theirs")
    assert either.read()["SM-02"].title == "Ścieżka"


def test_two_who_add_the_same_code_meet_in_a_conflict(either):
    either.save([a_project(title="First")], "anna")
    with pytest.raises(ConflictError) as refused:
        either.save([a_project(title="Second")], "jan")
    assert refused.value.conflicts[0].theirs.title == "First"


def test_a_site_number_that_another_project_has_is_no_conflict_of_projects(either):
    either.save([a_project(sites=(Site(POINT, site_id="SM-01/P1"),))], "anna")
    with pytest.raises(PlanError, match="Nothing was changed") as refused:
        either.save([a_project("SM-02", sites=(Site(POINT, site_id="SM-01/P1"),))], "jan")
    assert not isinstance(refused.value, ConflictError)
    assert set(either.read()) == {"SM-01"}


def test_the_history_of_one_project_is_no_others(either):
    """K's sites and K/1's have numbers that begin alike; a spreadsheet's own numbers begin with neither."""
    own = (Site(POINT), Site(AREA, site_id="plan 7"))
    either.save([a_project("K", sites=own), a_project("K/1", sites=(Site(POINT, site_id="K/1/P9"),))], "anna")
    projects = either.read()
    either.save([replace(projects["K"], sites=(), title="New"), replace(projects["K/1"], priority=1)], "jan")
    assert {one.row_key for one in either.history("K")} == {"K", "K/P1", "plan 7"}
    assert {one.row_key for one in either.history("K/1")} == {"K/1", "K/1/P9"}
    assert len(either.history("K")) + len(either.history("K/1")) == len(either.history())
    assert project_codes(either.read(), either.history()) == {"K/P1": "K", "plan 7": "K", "K/1/P9": "K/1"}


def test_fields_are_logged_under_their_names_whatever_these_look_like(gpkg, postgis):
    names = ["ward's", 'say "it"', "a$$b", "$body$; x", "100 %s", "NEW.title", "back\\slash", "żółć {0}"]
    with transaction(gpkg) as file:
        for name in names:
            for table in ("projects", "project_points"):
                file.execute(f"ALTER TABLE {table} ADD COLUMN {quoted(name)} TEXT")
    apply_catalogue_schema(gpkg)
    postgis.take(gpkg)
    for store in (GeoPackageStore(gpkg), PostgisStore(Service("konin_anna"))):
        store.save([a_project(sites=(Site(POINT),))], "anna")
        count = len(store.history("SM-01"))
        for number, name in enumerate(names):
            for table in ("projects", "project_points"):
                change = f"UPDATE {table} SET {quoted(name)} = 'Chorzeń {number}'"
                if isinstance(store, PostgisStore):
                    postgis.run(change.replace(table, f"konin.{table}", 1))
                else:
                    with transaction(gpkg) as file:
                        file.execute(change)
        lines = store.history("SM-01")[count:]
        assert [(one.field_name, one.old_value, one.new_value) for one in lines] == [
            (name, None, f"Chorzeń {number}") for number, name in enumerate(names) for _ in range(2)
        ]
        site = store.read()["SM-01"].sites[0]
        store.save([replace(store.read()["SM-01"], sites=())], "anna")
        gone = {one.field_name for one in store.history("SM-01") if one.row_key == site.site_id}
        assert gone >= set(names)


def test_a_project_that_breaks_a_rule_takes_the_whole_batch_back(either):
    with pytest.raises(PlanError, match="end_year"):
        either.save([a_project(), a_project("SM-02", start_year=2030, end_year=2029)], "anna")
    assert either.read() == {}
    assert either.history() == []


def test_a_site_of_another_kind_keeps_its_number(either):
    either.save([a_project(sites=(Site(POINT, label="A"),))], "anna")
    project = either.read()["SM-01"]
    either.save([replace(project, sites=(replace(project.sites[0], geometry=AREA),))], "jan")
    (site,) = either.read()["SM-01"].sites
    assert (site.site_id, site.layer) == ("SM-01/P1", "project_areas")


def test_a_new_code_takes_the_sites_along(store, postgis):
    store.save([a_project(sites=(Site(POINT), Site(AREA)))], "anna")
    postgis.run("UPDATE konin.projects SET code = 'SM-99'", service="konin_jan")
    (project,) = store.read().values()
    assert (project.code, len(project.sites)) == ("SM-99", 2)


def test_a_change_past_the_plugin_is_logged_under_the_login(store, postgis):
    store.save([a_project(sites=(Site(POINT),))], "anna")
    postgis.run("UPDATE konin.projects SET title = 'By hand'", service="konin_jan")
    postgis.run("DELETE FROM konin.project_points", service="konin_jan")
    lines = [(one.changed_by, one.field_name) for one in store.history("SM-01")][2:]
    assert lines[0] == ("konin_jan", "title")
    assert {by for by, _ in lines} == {"konin_jan"}
    assert store.read()["SM-01"].updated_by == "konin_jan"


def test_a_form_that_says_which_version_it_edited_is_refused_when_that_has_passed(store, postgis):
    store.save([a_project()], "anna")
    postgis.run("UPDATE konin.projects SET title = 'Jan', version = -1", service="konin_jan")
    assert store.read()["SM-01"].version == 2
    with pytest.raises(PlanError, match="SM-01 has been changed by konin_jan in the meantime"):
        postgis.run("UPDATE konin.projects SET title = 'Anna', version = -1", service="konin_anna")
    assert store.read()["SM-01"].title == "Jan"


def test_a_site_that_says_which_version_was_edited_is_refused_when_that_has_passed(store, postgis):
    store.save([a_project(sites=(Site(POINT),))], "anna")
    move = "UPDATE konin.project_points SET geom = ST_Translate(geom, 1, 0), version = -1"
    postgis.run(move, service="konin_jan")
    with pytest.raises(PlanError, match="SM-01/P1 has been changed by konin_jan in the meantime"):
        postgis.run(move, service="konin_anna")
    assert store.read()["SM-01"].sites[0].geometry.x == POINT.x + 1
    assert postgis.rows("SELECT version FROM konin.project_points") == [(2,)]
    postgis.run("UPDATE konin.project_points SET version = -2", service="konin_anna")  # nothing has changed
    assert postgis.rows("SELECT version FROM konin.project_points") == [(2,)]


def test_a_pasted_site_counts_its_versions_anew(store, postgis):
    """QGIS copies the version, and a form that changes the copy before it is saved turns it below zero."""
    store.save([a_project(sites=(Site(POINT),))], "anna")
    paste = "INSERT INTO konin.project_points (code, geom, version) SELECT code, geom, -3 FROM project_points"
    postgis.run(paste, service="konin_jan")
    postgis.run("UPDATE konin.project_points SET label = 'x'", service="konin_jan")
    assert postgis.rows("SELECT version FROM konin.project_points") == [(2,), (2,)]


def test_sites_stored_before_versions_were_counted_have_the_first(store, postgis):
    store.save([a_project(sites=(Site(POINT),))], "anna")
    postgis.run("ALTER TABLE konin.project_points DROP COLUMN version")
    with connecting.transaction(Service("postgres")) as database:
        apply_postgis_schema(database)
    edit = "UPDATE konin.project_points SET label = '{}', version = -1"
    postgis.run(edit.format("x"), service="konin_jan")
    with pytest.raises(PlanError, match="has been changed by konin_jan in the meantime"):
        postgis.run(edit.format("y"), service="konin_anna")


def test_nobody_rewrites_the_history(store, postgis):
    store.save([a_project()], "anna")
    for sql in ("DELETE FROM konin.change_log", "UPDATE konin.change_log SET changed_by = 'jan'"):
        with pytest.raises(PlanError, match="You have no right"):
            postgis.run(sql, service="konin_anna")


def test_who_may_only_read_reads_and_is_told_why_saving_fails(store):
    store.save([a_project()], "anna")
    guest = PostgisStore(Service("konin_guest"))
    assert list(guest.read()) == ["SM-01"]
    with pytest.raises(PlanError, match=r"You have no right .*konin_editor"):
        guest.save([a_project("SM-02")], "guest")
    assert not open_workspace("service=konin_guest").writable
    assert open_workspace("service=konin_anna").writable


def test_a_login_without_any_role_is_told_which_to_ask_for(store, postgis):
    postgis.run("REVOKE konin_reader FROM konin_guest")
    try:
        with pytest.raises(PlanError, match=r"You have no right .*konin_reader"):
            open_workspace("service=konin_guest")
    finally:
        postgis.run("GRANT konin_reader TO konin_guest")


def waiting_backend(postgis):
    """Return the number of the connection that waits for a lock, once one does."""
    while True:
        found = postgis.rows(
            "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = 'konin_anna'"
        )
        if found:
            return found[0][0]


def test_a_connection_that_breaks_in_a_save_loses_nothing_saved_and_names_the_rest(store, postgis):
    from threading import Thread

    store.save([a_project(), a_project("SM-02")], "anna")
    first = store.read()
    store.save([replace(first["SM-01"], title="Saved")], "anna")
    again = store.read()
    blocker = connecting.connect(Service("konin_jan"))
    connecting.Database(blocker).run("SELECT 1 FROM projects WHERE code = 'SM-02' FOR UPDATE")
    told = []

    def save():
        try:
            store.save([replace(again["SM-01"], title="x"), replace(again["SM-02"], title="x")], "anna")
        except PlanError as error:
            told.append(str(error))

    thread = Thread(target=save)
    thread.start()
    postgis.run("SELECT pg_terminate_backend(%s)", (waiting_backend(postgis),))
    thread.join()
    blocker.close()
    assert told == [
        "The connection to the database konin_anna broke. Not saved: SM-01, SM-02. Whatever was saved before "
        "is safe; save these again."
    ]
    assert store.read() == again


class BreaksWhileCommitting(psycopg2.extensions.connection):
    """A connection that is lost before the server's answer to COMMIT arrives."""

    stored = True

    def commit(self):
        if self.stored:
            super().commit()
        self.close()
        raise psycopg2.OperationalError("server closed the connection unexpectedly")


@pytest.mark.parametrize("stored", [True, False])
def test_a_connection_lost_at_the_commit_is_asked_about(store, monkeypatch, stored):
    connect = psycopg2.connect
    first = [True]

    def connect_once(*given, **named):
        if first and "readonly" not in named:
            first.clear()
            return connect(*given, connection_factory=BreaksWhileCommitting, **named)
        return connect(*given, **named)

    monkeypatch.setattr(BreaksWhileCommitting, "stored", stored)
    monkeypatch.setattr(psycopg2, "connect", connect_once)
    if stored:
        assert store.save([a_project()], "anna") == {"SM-01": 1}
    else:
        with pytest.raises(PlanError, match="Not saved: SM-01"):
            store.save([a_project()], "anna")
    assert list(store.read()) == (["SM-01"] if stored else [])


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (
            "ALTER TABLE konin.projects DROP COLUMN funding",
            "column funding should be of the type text, but is –",
        ),
        (
            "ALTER TABLE konin.projects ALTER COLUMN synthetic TYPE text",
            "column synthetic should be of the type boolean, but is text",
        ),
        (
            "ALTER TABLE konin.projects ADD COLUMN extra jsonb",
            "column extra is of the type jsonb, which a workspace does not know",
        ),
        (
            "ALTER TABLE konin.projects DISABLE TRIGGER projects_log_update",
            "trigger projects_log_update is missing",
        ),
        ("DROP TABLE konin.project_lines", "has no table project_lines"),
    ],
)
def test_a_table_altered_by_hand_is_named(store, postgis, damage, sentence):
    postgis.run(damage)
    with pytest.raises(PlanError, match=sentence):
        PostgisStore(Service("konin_anna"))


def test_a_column_dropped_while_working_is_named(store, postgis):
    postgis.run("ALTER TABLE konin.projects DROP COLUMN funding")
    with pytest.raises(PlanError, match=r"A column of the workspace is missing .*funding"):
        store.read()


def test_a_field_that_the_office_added_stays(store, postgis):
    postgis.run("ALTER TABLE konin.projects ADD COLUMN ward text DEFAULT 'Chorzeń'")
    store = PostgisStore(Service("konin_anna"))
    store.save([a_project()], "anna")
    store.save([replace(store.read()["SM-01"], title="x")], "anna")
    assert postgis.rows("SELECT ward FROM konin.projects") in ([("Chorzeń",)], [(None,)])


@pytest.mark.parametrize(
    ("version", "sentence"), [(0, "of the older version 0"), (99, "of the newer version 99")]
)
def test_a_schema_of_another_version_is_refused(store, postgis, version, sentence):
    postgis.run("UPDATE konin.workspace SET version = %s", (version,))
    with pytest.raises(PlanError, match=sentence):
        open_workspace("service=konin_anna")


def test_no_schema(postgis):
    with pytest.raises(PlanError, match="has no schema konin"):
        open_workspace("service=konin")


def test_a_wrong_password_is_told_and_shown_nowhere(postgis):
    postgis.add_service("wrong", passfile="", password="not-the-one")  # pragma: allowlist secret
    with pytest.raises(PlanError, match="does not accept the login") as refused:
        open_workspace("service=wrong")
    assert "not-the-one" not in str(refused.value)


@pytest.mark.parametrize("values", [{"port": "1"}, {"host": "no.such.host.invalid"}])
def test_a_server_that_is_down_is_told(postgis, values):
    postgis.add_service("down", **values)
    with pytest.raises(PlanError, match="The database down cannot be reached"):
        open_workspace("service=down")


def test_a_service_that_the_file_does_not_name(postgis):
    with pytest.raises(PlanError, match='definition of service "nowhere" not found'):
        open_workspace("service=nowhere")
