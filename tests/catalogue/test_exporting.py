"""Exporting and importing again is the identity, in every format; formulas are made harmless."""

import csv
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from databases import opened
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.exporting import export_history, export_projects
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.importing import plan_import
from konin_smart_plugin.catalogue.model import KEPT_BY_STORE, Project, Site
from konin_smart_plugin.catalogue.spreadsheet import read_sheets
from konin_smart_plugin.catalogue.vocabularies import VOCABULARIES

FORMATS = [".xlsx", ".ods", ".csv", ".geojson", ".gpkg"]
signs = st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]) | st.sampled_from("=+-@';\",\n")
texts = st.none() | (
    st.builds(
        "{}{}".format, st.sampled_from(["", "=", "'=", "-", "of:=", "@", "+1"]), st.text(signs, max_size=12)
    )
    .map(str.strip)
    .map(lambda text: text or None)
)
years = st.none() | st.integers(1990, 2100)
moments = st.none() | st.just("2024-03-01T10:15:00.000Z")
booleans = st.none() | st.booleans()
xs, ys = st.floats(6_513_200, 6_522_000), st.floats(5_784_000, 5_799_000)
points = st.builds(shapely.Point, xs, ys)
lines = st.builds(lambda a, b: shapely.MultiLineString([[a, b]]), st.tuples(xs, ys), st.tuples(xs, ys))
areas = points.map(lambda point: shapely.MultiPolygon([point.buffer(50, 2)]))


def terms(field):
    return st.none() | st.sampled_from(VOCABULARIES[field].codes)


sites = st.builds(
    Site,
    points | lines | areas,
    label=texts,
    accuracy=terms("accuracy"),
    origin=terms("origin"),
    source=texts,
    fetched_at=moments,
    synthetic=booleans,
)
projects = st.builds(
    Project,
    code=st.sampled_from(["A", "SM-07", "=1+1", "1", "Ż/2", "-", "007", "razem"]),
    title=texts.map(lambda text: text or "2"),
    budget_pln=st.none() | st.integers(0, 10**12).map(lambda grosze: grosze / 100),
    priority=st.none() | st.integers(1, 5),
    end_year=st.none(),
    start_year=years,
    fetched_at=moments,
    synthetic=booleans,
    version=st.none(),
    sites=st.lists(sites, max_size=3).map(tuple),
    **{name: terms(name) for name in ("area", "theme", "status", "scope", "adds_to")},
    **dict.fromkeys(
        ("title_en", "lead_unit", "description", "address", "parcel_id", "page", "source"), texts
    ),
)
catalogues = st.lists(projects, min_size=1, max_size=4, unique_by=lambda project: project.code)


def content(store):
    kept = dict.fromkeys(KEPT_BY_STORE)
    return {code: replace(project, **kept) for code, project in store.read().items()}


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("language", ["pl", "en"])
@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(catalogue=catalogues)
def test_the_identity(gpkg, suffix, language, catalogue):
    clear(gpkg)
    store = GeoPackageStore(gpkg)
    store.save(catalogue, "anna")
    before = content(store)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"katalog{suffix}"
        export_projects(path, store.read().values(), store.crs, language)
        again = plan_import(path, store, language=language)
        assert (again.added, again.updated, again.rejected) == (0, 0, 0), again.problems
        clear(gpkg)
        plan = plan_import(path, store, language=language)
        assert not [problem for problem in plan.problems if problem.severity != "info"]
        store.save(plan.to_save, "jan")
    assert content(store) == before


def clear(gpkg):
    with opened(gpkg) as database:
        for table in ("projects", "project_points", "project_lines", "project_areas", "change_log"):
            database.execute(f"DELETE FROM {table}")
    database.close()


@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".csv"])
def test_formulas_are_neutralised(tmp_path, suffix):
    path = tmp_path / f"katalog{suffix}"
    nasty = ['=HYPERLINK("x")', "+cmd", "-cmd", "@SUM(1)", "of:=1+1", "-5", "'=x"]
    export_projects(path, [Project(f"A{n}", text) for n, text in enumerate(nasty)], "EPSG:2177", "pl")
    (sheet,) = read_sheets(path)
    titles = [row[1] for row in sheet.rows[1:]]
    assert titles == nasty
    if suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            written = [row[1] for row in csv.reader(file, delimiter=";")][1:]
        assert written == ['\'=HYPERLINK("x")', "'+cmd", "'-cmd", "'@SUM(1)", "'of:=1+1", "-5", "''=x"]


def test_the_history_can_be_exported(gpkg, tmp_path):
    store = GeoPackageStore(gpkg)
    store.save([Project("A", "One")], "anna")
    store.save([replace(store.read()["A"], title="Two")], "jan")
    path = tmp_path / "historia.csv"
    export_history(path, store.history("A"), "pl")
    (sheet,) = read_sheets(path)
    assert [row[1:] for row in sheet.rows[1:]] == [
        ["anna", "projects", "A", "code", "", "A"],
        ["jan", "projects", "A", "title", "One", "Two"],
    ]


def test_what_cannot_be_exported_says_so(tmp_path):
    with pytest.raises(PlanError, match="endings"):
        export_projects(tmp_path / "katalog.docx", [], "EPSG:2177", "pl")
    ring = shapely.Point(6518000, 5789000).buffer(100, 500)
    with pytest.raises(PlanError, match="longer than"):
        export_projects(tmp_path / "a.xlsx", [Project("A", "One", sites=(Site(ring),))], "EPSG:2177", "pl")
    with pytest.raises(PlanError, match="cannot be written"):
        export_projects(tmp_path / "absent" / "a.csv", [Project("A", "One")], "EPSG:2177", "pl")
    assert list(tmp_path.iterdir()) == []
