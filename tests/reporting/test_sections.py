"""What each section of the report says: its numbers worked out by hand from the rows."""

import re

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsLayerMetadata, QgsVectorLayer

from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.reporting.numbers import NONE
from konin_smart_plugin.reporting.results import Result
from konin_smart_plugin.reporting.section import FUND, MISSING, SURE, WHERE
from konin_smart_plugin.reporting.sections import section_of
from konin_smart_plugin.reporting.sites import Sites
from konin_smart_plugin.reporting.whereabouts import Named, Whereabouts

CRS = QgsCoordinateReferenceSystem("EPSG:2177")


def named(geometry, *names):
    return Named(np.array(geometry, object), np.array(names, object))


CITY = Whereabouts(
    CRS,
    named([shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)], "Zatorze", "Starówka"),
    named([shapely.LineString([(0, 50), (90, 50)])], "ul. Długa"),
)


@pytest.fixture
def result(qgis_app):
    """Return a function: kind, columns, facts of the run, geometry -> a result."""

    def make(kind, columns, facts=None, geometry=None, sites=None):
        layer = QgsVectorLayer("None", kind, "memory")
        metadata = QgsLayerMetadata()
        metadata.setHistory([f"{name} = {value}" for name, value in (facts or {}).items()])
        layer.setMetadata(metadata)
        arrays = {}
        for name, values in columns.items():
            none = [value is None for value in values]
            kind_of = object if any(isinstance(value, str) for value in values) else None
            filled = [
                next((v for v in values if v is not None), 0) if value is None else value for value in values
            ]
            arrays[name] = np.ma.array(np.array(filled, kind_of), mask=none)
        return Result(layer, kind, Table(geometry, arrays, CRS), CITY, sites)

    return make


def plain(sentences):
    return [re.sub("<[^>]*>", "", str(one)) for one in sentences]


def cells(section):
    return [[str(cell) for cell in row] for row in section.table.rows]


def test_access_under_other_assumptions(result):
    # three distances were asked for: the first counts, and so do its zones alone
    rows = [
        (None, "Total", "standard", 500.0, 70.0),
        (None, "Total", "standard", 1000.0, 90.0),
        (None, "Total", "distance_x0.8", 400.0, 60.0),
        (None, "Total", "distance_x1.2", 600.0, 75.0),
        (None, "Total", "link_50", 500.0, 65.0),
        (None, "Total", "link_200", 500.0, 71.0),
        ("2", "Zatorze", "standard", 500.0, 80.0),
        ("2", "Zatorze", "standard", 1000.0, 95.0),
        ("1", "Starówka", "standard", 500.0, 10.0),
    ]
    names = ("zone_id", "zone", "case", "distance_m", "share_pct")
    section = section_of(
        result(
            "access_summary",
            dict(zip(names, map(list, zip(*rows, strict=True)), strict=True)),
            {"SERVICES": "bus_stops (/plan/konin.gpkg|layername=bus_stops)"},
        ),
        "en",
    )
    assert plain(section.answer) == [
        "Bus stops: within 500 m live 70.0 % of residents; 60.0 % if it were a fifth shorter, 75.0 % if a "
        "fifth longer.",
        "Homes may lie at most 100 m from a street; with 50 m the share is 65.0 %, with 200 m 71.0 %.",
    ]
    assert cells(section) == [["Starówka", "10"], ["Zatorze", "80"]]
    columns = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
    columns["estimated_pct"] = [12.5] + [0.0] * (len(rows) - 1)
    estimated = section_of(result("access_summary", columns), "en")
    assert plain(estimated.answer)[2:] == [
        "12.5 % of the residents counted are estimates, not known numbers."
    ]
    assert [what for what, _ in section.short] == [SURE]


def test_gaps_are_named_by_zone_and_street(result):
    places = np.array(
        [shapely.box(0, 40, 10, 60), shapely.box(150, 0, 160, 10), shapely.box(900, 0, 910, 9)], object
    )
    columns = {"gap_id": [1, 2, 3], "residents": [5.0, 50.0, 1.0], "area_ha": [0.02, 0.01, 0.01]}
    facts = {"SERVICES": "bus_stops (/plan/konin.gpkg|layername=bus_stops)"}
    section = section_of(result("access_gaps", columns, facts, geometry=places), "en")
    assert section.title == "Gaps in access: Bus stops"
    assert plain(text for _, text in section.short) == [
        "Starówka, ul. Długa: 50 residents too far away (Bus stops).",  # the street is 65 m away
        "Zatorze, ul. Długa: 5 residents too far away (Bus stops).",
    ]
    assert section.marks == [(1, "2"), (0, "1"), (2, "3")]
    assert [row[:3] for row in cells(section)][-1] == ["3", "", "1"]  # far from everything with a name


def test_art_13f(result):
    columns = {
        "school_ok": [True, False, True, None],
        "near_green_ok": [True, True, False, None],
        "large_green_ok": [True, False, True, None],
        "meets_all": [True, False, False, None],
    }
    section = section_of(result("standards_13f", columns), "en")
    # one of four meets all; the last is not known
    assert plain(section.answer) == [
        "2 of 3 parcels (66.7 %) do not meet all three standards of art. 13f of the planning act.",
        "Parcels that could not be measured: 1.",
    ]
    assert [str(value) for _, value in section.figures] == ["1", "2"]
    summary = {
        "zone_id": [None, "1", "2", "3"],
        "zone": ["Total", "A", "B", "C"],
        "parcels": [9, 4, 5, 0],
        "meets_all_pct": [40.0, 50.0, 20.0, None],
    }
    section = section_of(result("standards_13f_summary", summary), "en")
    assert plain(section.answer) == ["Zone where the fewest parcels meet art. 13f: B (20.0 %)."]
    assert [row[0] for row in cells(section)] == ["B", "A"]
    assert [what for what, _ in section.short] == [WHERE]


def test_3_30_300(result):
    columns = {
        "rule_3": [True, True, False, True],
        "rule_30": [True, None, False, None],
        "rule_300": [True, False, False, False],
        "score": [3, 1, 0, 1],
    }
    section = section_of(result("green_3_30_300", columns), "en")
    # 30 % canopy is known of two buildings, and one of them meets it
    assert plain(section.answer) == [
        "1 of 4 buildings (25.0 %) meet all of the 3-30-300 rule.",
        "3 trees in view: 75.0 % of buildings; 30 % canopy: 50.0 %; 300 m to green: 25.0 %.",
    ]


def test_a_rule_that_nothing_is_known_of_is_not_taken_for_missed(result):
    columns = {"rule_3": [True, True], "rule_30": [None, None], "rule_300": [True, False], "score": [2, 1]}
    section = section_of(result("green_3_30_300", columns), "en")
    assert plain(section.answer)[0] == (
        "It is not known how many buildings meet all of the 3-30-300 rule: no data for 30 % canopy."
    )
    assert "30 % canopy" not in section.chart


def test_a_threshold_on_an_index_is_not_called_canopy(result):
    columns = {"rule_3": [True], "rule_30": [True], "rule_300": [False], "score": [2]}
    section = section_of(result("green_3_30_300", columns, {"CANOPY_THRESHOLD": "0.35"}), "en")
    assert "30 % vegetation, grass included: 100.0 %" in plain(section.answer)[1]


def test_green_per_resident(result):
    columns = {"residents": [10.0, 20.0, 30.0, None], "m2_per_resident": [0.0, 6.0, 60.0, 5.0]}
    facts = {"WEIGHT_FIELD": "residents", "CATCHMENT": "400.0", "REQUIRED_M2": "8"}
    section = section_of(result("green_supply", columns, facts), "en")
    # mean (20·6 + 30·60)/60 = 32; below 8: 10 + 20 of 60
    assert plain(section.answer) == [
        "10 of 60 residents (16.7 %) have no public green within 400 m.",
        "On average there are 32.0 m² of green for each resident within reach.",
        "30 residents (50.0 %) have less than the 8.0 m² asked for.",
    ]
    summary = {
        "zone_id": ["1", "2"],
        "zone": ["A", "B"],
        "residents": [5.0, 5.0],
        "without_green": [1.0, 3.0],
    }
    section = section_of(result("green_supply_summary", summary), "en")
    assert plain(section.answer) == ["Most residents without public green within reach: B (3)."]


def test_public_transport(result):
    columns = {"residents": [10.0, 20.0, 30.0, 40.0], "ptal": ["0", "1b", "2", None]}
    section = section_of(result("transit_access", columns, {"WEIGHT_FIELD": "residents"}), "en")
    assert plain(section.answer) == [
        "30 of 60 residents (50.0 %) have very poor public transport or none (PTAL 0–1b)."
    ]
    assert [what for what, _ in section.short] == [MISSING]
    summary = {
        "zone_id": ["1", "1", "2"],
        "zone": ["A", "A", "B"],
        "ptal": [None, "0", None],
        "residents": [5.0, 5.0, 6.0],
        "mean_index": [4.0, 0.0, 2.0],
    }
    assert [row[0] for row in cells(section_of(result("transit_access_summary", summary), "en"))] == [
        "B",
        "A",
    ]


def test_sensors(result):
    section = section_of(result("sensor_coverage", {"sensors": [1, 2, 3], "area_ha": [10.0, 4.0, 1.5]}), "en")
    assert plain(section.answer) == ["Ground covered: 15.5 ha, 5.5 ha of it by two or more sensors."]
    summary = {
        "level": ["all", "zone", "zone", "sensor", "sensor"],
        "name": [None, "A", "B", "S1", "S2"],
        "covered_pct": [32.14, 50.0, 10.0, None, None],
        "residents": [100.0, 60.0, 40.0, None, None],
        "covered_residents": [66.0, 60.0, 6.0, None, None],
        "residents_pct": [66.0, 100.0, 15.0, None, None],
        "covered_ha": [1.0, 1.0, 1.0, None, None],
        "redundant": [None, None, None, True, False],
    }
    section = section_of(result("sensor_summary", summary), "en")
    assert plain(section.answer) == [
        "Sensors cover 32.1 % of the area; 34 of 100 residents (34.0 %) live out of their range.",
        "Sensors that could fail without a loss of coverage: 1.",
    ]
    assert [row[0] for row in cells(section)] == ["B", "A"]
    places = np.array([shapely.box(0, 0, 20, 20), shapely.box(110, 0, 120, 9)], object)
    section = section_of(
        result("sensor_gaps", {"residents": [3.0, 40.0], "area_ha": [1.0, 2.0]}, geometry=places), "en"
    )
    assert plain(section.answer) == ["Areas without a sensor: 2; 43 residents live in them."]
    assert section.marks == [(1, "1"), (0, "2")]
    assert cells(section)[0] == ["40", "1", "Starówka, ul. Długa", "2"]
    # 100 ha and more is no one place: neither the summary nor the table names a street for it
    large = result("sensor_gaps", {"residents": [3.0, 40.0], "area_ha": [1.0, 101.0]}, geometry=places)
    assert section_of(large, "en").short == []
    assert [row[2] for row in cells(section_of(large, "en"))] == ["", "Zatorze, ul. Długa"]


def test_two_scenarios(result):
    columns = {
        "first": [10.0, 5.0, 5.0, None],
        "second": [4.0, 5.0, 7.0, 1.0],
        "difference": [-6.0, 0.0, 2.0, None],
        "first_scenario": ["today"] * 4,
        "second_scenario": ["2030"] * 4,
    }
    places = shapely.points([(10, 50), (20, 50), (150, 50), (1, 1)])
    section = section_of(result("scenario_difference", columns, {"FIELD": "index"}, places), "en")
    assert plain(section.answer) == [
        "Gap index: from “today” to “2030”, lower in 1 places, higher in 1, the same in 1."
    ]
    assert section.marks == [(0, "1"), (2, "2")]  # the largest change first; no change is no mark


def test_the_worst_cells_are_those_with_most_residents(result):
    count = 30
    columns = {
        "index": [float(99 - n) for n in range(count)],
        "rank": list(range(1, count + 1)),
        "residents": [float(n == 1) * 70 + 2 for n in range(count)],
        "robustness_pct": [100.0, 95.0, 50.0] + [0.0] * (count - 3),
        "class": [5] * count,
        "distance_bus_stops": [800.0] * count,
        "zielen": [10.0] * count,
    }
    places = shapely.points(np.full(count, 150.0), np.full(count, 50.0))
    facts = {"indicator zielen": "Zieleń", "indicator distance_bus_stops": "distance_bus_stops"}
    section = section_of(result("gap_index", columns, facts, places), "en")
    # the worst tenth: three cells with 2 + 72 + 2 residents; two of them stay in nine draws of ten
    assert plain(section.answer) == [
        "30 inhabited cells are ranked; the index of the worst is 99.0.",
        "Several things are missing at once for 76 residents of the worst tenth of cells, most of them at: "
        "Starówka, ul. Długa.",
        "How sure is it: of the 3 cells in the worst tenth, 2 stay there in at least 9 of 10 random "
        "draws of the "
        "weights.",
    ]
    assert [row[0] for row in cells(section)] == ["2", "1", "3"]
    assert section.table.head[-2:] == ["Distance [m]: Bus stops", "Zieleń"]


def test_standards_and_the_projects_that_help(result):
    columns = {
        "layer": ["bus_stops", "trees", "green_areas"],
        "standard_m": [500.0, 30.0, 123.0],
        "residents": [100.0, 100.0, 100.0],
        "gap": [20.0, 60.0, 40.0],
        "served_with_all": [90.0, 50.0, 60.0],
        "reference": ["?", "?", "distance chosen by the user"],
    }
    section = section_of(result("project_standards", columns), "en")
    assert plain(section.answer) == [
        "Trees: not served today 60 of 100 (60.0 %), with all projects 50 (a tree within 30 m in a "
        "straight line "
        "(a convention of this plugin; the 3-30-300 rule measures from the building&#39;s outline, here "
        "from the "
        "point where residents are counted)).",
        "Green areas: not served today 40 of 100 (40.0 %), with all projects 40 (distance chosen by the "
        "user).",
        "Bus stops: not served today 20 of 100 (20.0 %), with all projects 10 (a stop within 500 m by "
        "street (SDG "
        "indicator 11.2.1)).",
    ]
    assert [text for _, text in section.short] == section.answer[1:]  # trees are a convention
    points = shapely.points([(10, 50), (150, 50), (160, 50)])
    sites = Sites(points, np.array(["A", "B", "B"], object))
    projects = {
        "code": ["A", "B", "C", "D"],
        "title": ["a", "b", "c", "d"],
        "adds_to": ["bus_stops", "bus_stops", None, "trees"],
        "newly_served": [10.0, 40.0, None, 0.0],
        "budget_pln": [500.0, 4000.0, 1.0, 1.0],
        "pln_per_resident": [50.0, 100.0, None, None],
    }
    section = section_of(result("project_impact", projects, sites=sites), "en")
    assert plain(section.answer) == [
        "Projects measured: 3 of 4; 2 of them serve residents not served today.",
        "Most residents are newly served by B (b): 40.",
        "The least for each resident newly served costs A (a): 50.00 PLN.",
    ]
    projects["adds_to"][1] = "trees"
    by_norm = section_of(result("project_impact", projects, sites=sites), "en")
    assert plain(by_norm.answer)[1:] == [
        "Of the projects measured by a norm, A (a) newly serves most residents: 10.",
        "Of the projects measured by a norm, A (a) costs least for each resident newly served: 50.00 PLN.",
    ]
    assert [row[:4] for row in cells(section)] == [
        ["B", "1", "Starówka (2 sites)", "b"],
        ["A", "2", "Zatorze, ul. Długa", "a"],
    ]


def test_what_to_fund_first_and_how_sure_it_is(result):
    columns = {
        "order": [1, 2],
        "code": ["B", "A"],
        "title": ["b", "a"],
        "budget_pln": [3e6, 4e6],
        "newly_served": [35.0, 10.0],
    }
    facts = {"BUDGET": "7000000.0", "bound": "45.0"}
    section = section_of(result("project_portfolio", columns, facts), "en")
    assert plain(section.answer)[1:] == [
        "1. B (b): 35 residents for 3,000,000 PLN.",
        "2. A (a): 10 residents for 4,000,000 PLN.",
        "How sure is it: no other choice for this money serves more (proven).",
    ]
    assert [what for what, _ in section.short] == [FUND, FUND, FUND, SURE]
    section = section_of(result("project_portfolio", columns, {**facts, "bound": "46.5"}), "en")
    assert plain(section.answer)[-1] == "How sure is it: not proven; no choice can serve more than 47."
    frontier = {"budget_pln": [0.0, 10.0, 20.0, 30.0], "newly_served": [0.0, 91.0, 100.0, 100.0]}
    section = section_of(result("project_frontier", frontier), "en")
    assert plain(section.answer) == [
        "All projects together newly serve 100 residents; of the budgets tried, 20 PLN is the smallest "
        "that does.",
        "91 residents, at least nine tenths of them, are served from 10 PLN on.",
    ]


def test_columns_that_say_nothing_are_left_out(result):
    columns = {"zone": ["A", "B"], "group": [None, "x"], "gini": [0.5, 0.25], "palma": [1.0, 2.0]}
    head = section_of(result("equity_summary", columns, {"MEASURE": "distance_m"}), "en").table.head
    assert "Group" in head
    columns["group"] = ["", ""]
    table = section_of(result("equity_summary", columns, {"MEASURE": "distance_m"}), "en").table
    assert "Group" not in table.head
    assert NONE not in [cell for row in table.rows for cell in row]
