"""konin:gap_report: every number is in the layers, the page needs no other file, all is escaped."""

import csv
import re
from html.parser import HTMLParser

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsVectorLayer

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables
from konin_smart_plugin.processing_provider.access_to_services import AccessToServices
from konin_smart_plugin.processing_provider.equity import Equity
from konin_smart_plugin.processing_provider.gap_index import GapIndexAlgorithm
from konin_smart_plugin.processing_provider.gap_report import GapReport
from konin_smart_plugin.processing_provider.project_impact import ProjectImpact
from konin_smart_plugin.processing_provider.project_portfolio import ProjectPortfolio

X, Y = 6_500_000, 5_790_000
CRS = QgsCoordinateReferenceSystem("EPSG:2177")
NASTY = '<script>alert("1")</script> {x} & Park'


class Page(HTMLParser):
    """Collects the values of <data> and every address that the page asks for."""

    def __init__(self, text):
        super().__init__()
        self.values, self.addresses, self.tags = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            if (tag, name) == ("data", "value"):
                self.values.append(float(value))
            if name in ("src", "href", "xlink:href"):
                self.addresses.append(value)


def points(*rows, **columns):
    arrays = {name: np.ma.array(values) for name, values in columns.items()}
    arrays["synthetic"] = np.ma.array(np.ones(len(rows), bool))
    return TableContent(Table(shapely.points(rows), arrays, CRS))


@pytest.fixture
def workspace(tmp_path, qgis_app):
    gpkg = tmp_path / "konin.gpkg"
    names = ("boundary", "bus_stops", "residents")
    schemas = {
        spec.name: table_schema(spec)
        for spec in load_specs().values()
        if spec.theme == "catalogue" or spec.name in names
    }
    create_geopackage(gpkg, schemas, CRS, {})
    apply_catalogue_schema(gpkg)
    outline = np.array([shapely.box(X - 100, Y - 500, X + 2000, Y + 500)])
    area = Table(outline, {"name": np.ma.array(["K"], dtype=object)}, CRS)
    people = points((X + 100, Y), (X + 1200, Y), (X + 1500, Y + 10), residents=np.array([40.0, 10.0, 7.0]))
    write_tables(gpkg, {"boundary": TableContent(area), "bus_stops": points((X, Y)), "residents": people})
    site = Site(shapely.Point(X + 1300, Y))
    GeoPackageStore(gpkg).save(
        [
            Project("A", NASTY, adds_to="bus_stops", budget_pln=1000.0, sites=(site,)),
            Project("B", "City", scope="citywide"),
        ],
        "test",
    )
    return gpkg


@pytest.fixture
def results(run, workspace, tmp_path):
    """Run four algorithms into files; return their paths."""
    folder = tmp_path / "results"
    folder.mkdir()

    def layer(name):
        return f"{workspace}|layername={name}"

    def file(name):
        return str(folder / f"{name}.gpkg")

    people = {"DEMAND": layer("residents"), "WEIGHT_FIELD": "residents"}
    access = {"SERVICES": layer("bus_stops"), "DISTANCES": "500,1250"}
    run(AccessToServices, {**people, **access, "OUTPUT": file("access"), "GAPS": file("gaps")})
    catalogue = {**people, "WORKSPACE": str(workspace)}
    run(ProjectImpact, {**catalogue, "OUTPUT": file("impact"), "STANDARDS": file("standards")})
    chosen = {"BUDGET": 5000.0, "SELECTED": file("selected"), "FRONTIER": file("frontier")}
    run(ProjectPortfolio, {**catalogue, **chosen})
    spread = {"INPUT": file("access"), "MEASURE": "distance_m", "OUTPUT": file("equity")}
    run(Equity, {**spread, "SUMMARY": file("inequality"), "LORENZ": file("lorenz")})
    index = {"AREA": layer("boundary"), "CELL_SIZE": 500, "LAYERS": [layer("bus_stops")]}
    index |= {"RESIDENTS": layer("residents"), "INDICATORS": [1, "distance", "", 1, 300, 1500, ""]}
    run(GapIndexAlgorithm, {**index, "OTHER_SIZES": False, "OUTPUT": file("index")})
    return sorted(str(path) for path in folder.glob("*.gpkg") if path.stem != "equity")


def report(run, workspace, layers, tmp_path, **more):
    output = tmp_path / "report.html"
    run(GapReport, {"WORKSPACE": str(workspace), "RESULTS": layers, "OUTPUT": str(output), **more})
    return output.read_text(encoding="utf-8")


def values_in(files):
    """Return every number in the result layers."""
    found = set()
    for file in files:
        for feature in QgsVectorLayer(file).getFeatures():
            found |= {float(value) for value in feature.attributes() if isinstance(value, (int, float))}
    return found


def test_every_number_equals_the_layers(run, workspace, results, tmp_path):
    text = report(run, workspace, results, tmp_path, LANGUAGE="en")
    page = Page(text)
    assert len(page.values) > 60
    index = [file for file in results if file.endswith("index.gpkg")]
    cells = list(QgsVectorLayer(index[0]).getFeatures('"inhabited"'))
    by_hand = {
        57.0, 17.0, 40.0,  # residents; those beyond 500 m; within it
        100 * 17 / 57,  # their share
        500.0,  # the distance
        5000.0, 1000.0,  # budget, cost
        2.0, 1.0, 3.0,  # two projects, one measured; one selected; gaps, rows
        0.0,  # left with all projects: 57 − 57
        float(len(cells)),  # inhabited cells
        float(sum(f["residents"] for f in cells if f["index"] > 60)),
    }  # fmt: skip
    known = np.array(sorted(values_in(results) | by_hand))
    wrong = [value for value in page.values if np.abs(known - value).min() > 1e-9]
    assert wrong == []
    plain = re.sub("<[^>]*>", "", text)
    assert "Gini coefficient, Distance: " in plain
    assert "17 of 57 residents (29.8 %) have more than 500 m to go (Bus stops)." in plain
    assert (
        "With 5,000 PLN: 17 residents newly served, everybody once in each standard; projects selected: 1, "
        "cost: 1,000 PLN." in plain
    )


def test_the_page_needs_nothing_and_escapes_everything(run, workspace, results, tmp_path):
    text = report(run, workspace, results, tmp_path, LANGUAGE="en", TITLE="<b>Bold</b> & co")
    page = Page(text)
    assert "script" not in page.tags
    assert "&lt;script&gt;alert" in text
    assert "<b>" not in text
    assert all(address.startswith(("data:", "#")) for address in page.addresses)
    assert not re.findall(r"url\((?!#)", text)
    assert text.count('<img class="map"') == 5  # access, gaps, index, impact and portfolio (sites)


def test_in_polish_with_what_is_invented(run, workspace, results, tmp_path):
    text = report(run, workspace, results, tmp_path, LANGUAGE="pl")
    plain = re.sub("<[^>]*>", "", text)
    assert '<html lang="pl">' in text
    assert "17 z 57 mieszkańców (29,8%) ma dalej niż 500 m" in plain
    assert "Ten raport opiera się na danych fikcyjnych (DEMO)" in plain
    assert "Przystanki autobusowe: fikcyjne obiekty: 1 z 1." in plain
    assert "obejmuje całe miasto" in plain


def test_tables_for_consultants(run, workspace, results, tmp_path):
    folder = tmp_path / "tables"
    report(run, workspace, results, tmp_path, LANGUAGE="en", TABLES=str(folder))
    assert len(list(folder.glob("*.xlsx"))) == len(list(folder.glob("*.csv"))) == len(results)
    with next(folder.glob("*_project_impact.csv")).open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["code"], row["newly_served"]) for row in rows] == [("A", "17.0"), ("B", "")]


def test_tables_run_no_formula(run, workspace, tmp_path, make_layer):
    fields = {"text": str, "value": float}
    rows = [
        (f"POINT ({X} {Y})", text, -1.5)
        for text in ('=HYPERLINK("http://x")', "@SUM(A1)", "+48 63 240", "plain")
    ]
    layer = make_layer("Point", fields, rows, name="Other")
    folder = tmp_path / "tables"
    report(run, workspace, [layer], tmp_path, LANGUAGE="en", TABLES=str(folder))
    with next(folder.glob("*.csv")).open(encoding="utf-8-sig") as file:
        cells = list(csv.DictReader(file, delimiter=";"))
    assert [cell["text"][0] for cell in cells] == ["'", "'", "'", "p"]
    assert {cell["value"] for cell in cells} == {"-1.5"}
    sheet = QgsVectorLayer(str(next(folder.glob("*.xlsx"))), "", "ogr")
    texts = [feature["text"] for feature in sheet.getFeatures()]
    assert [text[0] for text in texts] == ["'", "'", "'", "p"]


def test_a_layer_of_somebody_else_gets_its_table(run, workspace, tmp_path, make_layer):
    layer = make_layer("Point", {"value": float}, [(f"POINT ({X} {Y})", 12.5)], name="Other")
    text = report(run, workspace, [layer], tmp_path, LANGUAGE="en")
    assert "Other" in text
    assert 12.5 in Page(text).values


def test_no_results_are_refused(run, workspace, tmp_path):
    with pytest.raises(QgsProcessingException):
        report(run, workspace, [], tmp_path)


def test_a_page_that_cannot_be_written_is_said_so(run, workspace, tmp_path, make_layer):
    layer = make_layer("Point", {"value": float}, [(f"POINT ({X} {Y})", 12.5)], name="Other")
    nowhere = {"WORKSPACE": str(workspace), "RESULTS": [layer], "OUTPUT": str(tmp_path / "no" / "x.html")}
    with pytest.raises(QgsProcessingException, match="there is no folder"):
        run(GapReport, nowhere)
