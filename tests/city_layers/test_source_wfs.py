"""Boundary, precincts and parcels from WFS answers as the services write them, and from broken ones."""

import pytest
import shapely
from loopback import Answer
from official_answers import EAST, NORTH, REFUSED, WEB_PAGE, collection, feature, pages, square

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.sources.gugik_egib import fetch_parcels
from konin_smart_plugin.city_layers.sources.gugik_prg import fetch_boundary, fetch_precincts

COMMUNE = "A03_Granice_gmin"
PRECINCT = "A06_Granice_obrebow_ewidencyjnych"


def commune(code, name, ring):
    return feature(COMMUNE, f"{COMMUNE}.{code}", {"JPT_KOD_JE": code, "JPT_NAZWA_": name, "NOWE": "x"}, ring)


def parcel(number, ring, **fields):
    return feature("dzialki", f"dzialki.306201_1.0001.{number}", fields, ring)


def plots(count):
    return [
        parcel(i, square(EAST + 30 * i, NORTH, 20), ID_DZIALKI=f"306201_1.0001.{i}") for i in range(count)
    ]


def test_the_boundary_is_the_commune_with_the_code(service, order):
    near = commune("3010042", "Kazimierz Biskupi", square(EAST - 9000, NORTH, 6000))
    own = commune("3062011", "Konin", square(EAST, NORTH, 1000))
    server = service("prg", "/prg", pages([near, own], 10))
    fetched = fetch_boundary(order)
    assert fetched.rows.columns["name"].tolist() == ["Konin"]
    assert fetched.rows.columns["teryt"].tolist() == ["3062011"]
    # GML of EPSG:2180 is north before east; here east is x.
    assert fetched.rows.geometry[0].bounds == (EAST, NORTH, EAST + 1000, NORTH + 1000)
    assert server.asked[0][1]["typenames"] == "ms:A03_Granice_gmin"


def test_the_box_asked_for_is_north_before_east(service, order):
    server = service("prg", "/prg", pages([commune("3062011", "Konin", square(EAST, NORTH, 1000))], 10))
    fetch_boundary(order)
    # The outline's bounds, north 479837..496261 and east 444878..454436, and 3 km around them.
    box = [float(text) for text in server.asked[0][1]["bbox"].split(",")[:4]]
    assert box == pytest.approx([476837, 441878, 499261, 457436], abs=30)


def test_axes_the_wrong_way_round_are_found_by_falling_outside_the_city(service, order):
    wrong = [(east, north) for north, east in square(EAST, NORTH, 1000)]
    service("prg", "/prg", pages([commune("3062011", "Konin", wrong)], 10))
    assert fetch_boundary(order).rows.geometry[0].bounds == (EAST, NORTH, EAST + 1000, NORTH + 1000)


def test_a_service_that_reads_the_box_the_other_way_round_is_asked_again(service, order):
    own = commune("3062011", "Konin", square(EAST, NORTH, 1000))

    def answer(parameters):
        east_first = float(parameters["bbox"].split(",")[0]) < 460000
        start = int(parameters["startIndex"])
        return collection(*([own] if east_first and not start else []))

    service("prg", "/prg", answer)
    assert len(fetch_boundary(order).rows) == 1


def test_another_city_is_not_taken_for_ours(service, order):
    service("prg", "/prg", pages([commune("3062011", "Konin", square(600000, 200000, 1000))], 10))
    with pytest.raises(PlanError, match="lies in the city"):
        fetch_boundary(order)


def test_precincts_are_those_of_the_commune(service, order):
    def precinct(code, name, east):
        fields = {"JPT_KOD_JE": code, "JPT_NAZWA_": name}
        return feature(PRECINCT, f"x.{code}", fields, square(east, NORTH, 500))

    other = precinct("301004_2.0007", "Posada", EAST)
    service("prg", "/prg", pages([precinct("306201_1.0001", "Starówka", EAST), other], 10))
    rows = fetch_precincts(order).rows
    assert rows.columns["zone_id"].tolist() == ["306201_1.0001"]
    assert rows.columns["name"].tolist() == ["Starówka"]


def test_pages_are_read_to_the_end_whatever_size_they_have(service, order):
    server = service("egib", "/egib", pages(plots(23), 10))
    rows = fetch_parcels(order).rows
    assert sorted(rows.columns["parcel_id"]) == sorted(f"306201_1.0001.{i}" for i in range(23))
    assert [int(asked[1]["startIndex"]) for asked in server.asked] == [0, 10, 20, 23]


def test_a_service_without_paging_is_asked_twice_and_no_more(service, order):
    server = service("egib", "/egib", collection(*plots(5)))
    assert len(fetch_parcels(order).rows) == 5
    assert len(server.asked) == 2


def test_a_parcel_known_by_its_feature_identifier_alone(service, order):
    service("egib", "/egib", collection(parcel("59/2", square(EAST, NORTH, 20))))
    assert fetch_parcels(order).rows.columns["parcel_id"].tolist() == ["306201_1.0001.59/2"]


def test_parcels_beyond_the_boundary_are_left_out(service, order):
    outside = parcel(2, square(442500, 478000, 20))  # within the 3 km around the bounds, but not in Konin
    service("egib", "/egib", collection(parcel(1, square(EAST, NORTH, 20)), outside))
    assert fetch_parcels(order).rows.columns["parcel_id"].tolist() == ["306201_1.0001.1"]


def test_parcels_touching_themselves_are_repaired(service, order):
    bow = [(0, 0), (20, 20), (0, 20), (20, 0), (0, 0)]
    ring = [(NORTH + a, EAST + b) for a, b in bow]
    service("egib", "/egib", collection(parcel(1, ring)))
    shape = fetch_parcels(order).rows.geometry[0]
    assert shape.is_valid
    assert shapely.area(shape) == pytest.approx(200)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (WEB_PAGE, "web page instead of data"),
        (REFUSED, "Layer not found"),
        (collection(*plots(3))[:-200], "incomplete"),
        (collection(*plots(3)).replace("</gml:posList>", ""), "damaged"),
        (b"{}", "incomplete"),
        (b"\x00\x01\x02" * 1000, "incomplete"),
        (collection(), "nothing in the city"),
        (Answer(status=500), "500"),
        (Answer(b"0" * 8_000_000), "larger than 5 MB"),
        (
            collection(*plots(1)).replace("<wfs:Feat", '<!DOCTYPE a [<!ENTITY x "y">]>\n<wfs:Feat', 1),
            "entities",
        ),
    ],
)
def test_broken_answers_are_refused_in_a_sentence(service, order, answer, words):
    service("egib", "/egib", answer)
    with pytest.raises(PlanError, match=words):
        fetch_parcels(order)


def test_a_boundary_without_teryt_code_is_told(service, order):
    from dataclasses import replace

    nameless = replace(order, area=replace(order.area, teryt=""))
    with pytest.raises(PlanError, match="no TERYT code"):
        fetch_boundary(nameless)


def test_a_service_that_keeps_back_what_it_says_it_has_is_told(service, order):
    # It promises 5,000 parcels and sends the same 40 whatever page is asked for.
    page = collection(*plots(40)).replace('numberMatched="unknown"', 'numberMatched="5000"')
    service("egib", "/egib", page)
    with pytest.raises(PlanError, match="has 5000 features there, but gave only 40"):
        fetch_parcels(order)
