"""Placing, with services that answer as GUGiK documents, and wrongly."""

import json

import pytest
import shapely

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.placing import BY_ADDRESS, BY_BOTH, BY_PARCEL, Placer, place_projects
from konin_smart_plugin.catalogue.services import read_addresses, read_parcels

# The store is in EPSG:2180 here, so that what the services say can be compared as it is.
CITY = shapely.box(444000, 479000, 455000, 497000)


def uug(*results, kind="address"):
    return json.dumps(
        {
            "type": kind,
            "found objects": len(results),
            "results": {str(number): one for number, one in enumerate(results, 1)} or None,
            "a new field": [1],
        }
    )


def address(x, y, number="1"):
    return {
        "city": "Konin",
        "street": "Długa",
        "number": number,
        "x": str(x),
        "y": str(y),
        "geometry_wkt": f"POINT({x} {y})",
        "accuracy": None,
    }


RING = "449000 485000,449020 485000,449020 485020,449000 485020,449000 485000"
PARCEL = f"0\nSRID=2180;POLYGON(({RING}))|306201_1.0001.1/2\n"


class Services:
    def __init__(self, answers):
        self.answers = answers
        self.asked = []

    def __call__(self, _url, parameters):
        key = parameters.get("address") or parameters["id"]
        self.asked.append(key)
        answer = self.answers.get(key, uug() if "address" in parameters else "-1 brak wyników\n")
        if isinstance(answer, Exception):
            raise answer
        return answer


def place(projects, answers, method=BY_BOTH):
    services = Services(answers)
    placer = Placer(services, "http://uug", "http://uldk", "EPSG:2180", CITY)
    return place_projects(projects, placer, method, lambda _share: None), services


def messages(placing):
    return [problem.message("en") for problem in placing.problems]


def test_an_address_becomes_a_point_x_is_the_easting():
    project = Project("A", "One", address="ul. Długa 1; Konin, Krótka 2")
    placing, services = place([project], {"Konin, ul. Długa 1": uug(address(449000, 485300))}, BY_ADDRESS)
    assert services.asked == ["Konin, ul. Długa 1", "Konin, Krótka 2"]
    ((site,),) = [saved.sites for saved in placing.to_save]
    assert site.geometry.wkt == "POINT (449000 485300)"
    assert (site.label, site.accuracy, site.origin) == ("ul. Długa 1", "address", "address_service")
    assert (placing.placed, placing.not_placed) == (1, 1)
    assert any("Krótka 2" in text and "does not know it" in text for text in messages(placing))


def test_a_parcel_becomes_its_outline():
    placing, _ = place(
        [Project("A", "One", parcel_id="306201_1.0001.1/2")], {"306201_1.0001.1/2": PARCEL}, BY_PARCEL
    )
    (site,) = placing.to_save[0].sites
    assert site.geometry.area == 400
    assert (site.accuracy, site.origin, site.layer) == ("parcel", "parcel_service", "project_areas")


def test_by_both_takes_the_parcel_and_warns_when_the_address_lies_far_from_it():
    project = Project("A", "One", address="Długa 1", parcel_id="306201_1.0001.1/2")
    answers = {"306201_1.0001.1/2": PARCEL, "Konin, Długa 1": uug(address(450020, 485010))}
    placing, _ = place([project], answers)
    assert [site.accuracy for site in placing.to_save[0].sites] == ["parcel"]
    # from the parcel's eastern side at 449020 to 450020
    assert any("1000 m from the stated address Długa 1" in text for text in messages(placing))


def test_by_both_takes_the_address_when_the_parcel_is_not_known():
    project = Project("A", "One", address="Długa 1", parcel_id="306201_1.0001.9")
    placing, _ = place([project], {"Konin, Długa 1": uug(address(449000, 485000))})
    assert [site.accuracy for site in placing.to_save[0].sites] == ["address"]
    assert any("306201_1.0001.9" in text for text in messages(placing))


def test_placed_and_city_wide_projects_are_left_alone():
    placed = Project(
        "A", "One", address="Długa 1", sites=(Site(shapely.Point(1, 1), origin="address_service"),)
    )
    citywide = Project("B", "Two", address="Konin", scope="citywide")
    placing, services = place([placed, citywide], {})
    assert (placing.to_save, placing.not_placed, services.asked) == ([], 0, [])


def test_a_project_without_address_or_parcel_is_listed():
    placing, _ = place([Project("A", "One")], {})
    assert placing.not_placed == 1
    assert "draw it on the map" in messages(placing)[0]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (uug(address(449000, 485000), address(449500, 485000, "1a")), "knows several"),
        (uug(address(600000, 485000)), "outside the city"),
        (uug(kind="city"), "does not know it"),
        (uug(address(449000, 485000), kind="city"), "does not know it"),
        ("<html>503</html>", "not understood"),
        ('{"type": "address", "results": {"1": {"city": null}}}', "not understood"),
        ("[]", "not understood"),
    ],
)
def test_what_is_not_one_place_in_the_city_is_not_placed(answer, reason):
    placing, _ = place([Project("A", "One", address="Długa 1")], {"Konin, Długa 1": answer})
    assert placing.to_save == []
    assert any(reason in text for text in messages(placing))


def test_a_street_is_told_to_be_no_more():
    placing, _ = place(
        [Project("A", "One", address="Długa")], {"Konin, Długa": uug(address(449000, 485000), kind="street")}
    )
    assert placing.to_save[0].sites[0].accuracy == "street"
    assert any("only the street" in text for text in messages(placing))


def test_one_failure_is_that_places_alone_three_in_a_row_end_the_work():
    projects = [Project(code, code, address=code) for code in "ABC"]
    down = PlanError("down")
    good = uug(address(449000, 485000))
    placing, _ = place(projects, {"Konin, A": down, "Konin, B": good, "Konin, C": down})
    assert (placing.placed, placing.not_placed) == (1, 2)
    with pytest.raises(PlanError, match="down"):
        place(projects, {f"Konin, {code}": down for code in "ABC"})


def test_answers_of_the_services():
    assert read_addresses(uug()) == []
    assert read_addresses('{"type": null, "results": null}') == []
    assert read_parcels("-1 brak wyników\n") == []
    assert read_parcels(PARCEL)[0].name == "306201_1.0001.1/2"
    for answer in ("", "<html>", "0\nnonsense"):
        with pytest.raises(PlanError, match="parcel service"):
            read_parcels(answer)


def test_answers_up_to_fifty_metres_apart_are_one_place():
    near = uug(address(449000, 485000), address(449030, 485040, "1a"))  # 30² + 40² = 50²
    placing, _ = place([Project("A", "One", address="Długa 1")], {"Konin, Długa 1": near})
    assert placing.to_save[0].sites[0].geometry.wkt == "POINT (449000 485000)"
    apart = uug(address(449000, 485000), address(449031, 485040, "1a"))
    placing, _ = place([Project("A", "One", address="Długa 1")], {"Konin, Długa 1": apart})
    assert placing.to_save == []


def test_an_answer_ends_a_row_of_failures():
    # Two failures, an answer, two failures: never three in a row.
    projects = [Project(code, code, address=code) for code in "ABCDE"]
    down, good = PlanError("down"), uug(address(449000, 485000))
    answers = {f"Konin, {code}": good if code == "C" else down for code in "ABCDE"}
    placing, _ = place(projects, answers)
    assert (placing.placed, placing.not_placed) == (1, 4)


def test_each_question_is_asked_once_and_progress_is_told():
    projects = [Project(code, code, address="Długa 1") for code in "ABCD"]
    services, shares = Services({"Konin, Długa 1": uug(address(449000, 485000))}), []
    placer = Placer(services, "http://uug", "http://uldk", "EPSG:2180", None)
    placing = place_projects(projects, placer, BY_ADDRESS, shares.append)
    assert (services.asked, placing.placed) == (["Konin, Długa 1"], 4)
    assert shares == [0, 0.25, 0.5, 0.75]


def test_a_site_named_by_its_address_or_parcel_is_not_sought_again():
    named = Site(shapely.Point(449000, 485000), "A/P1", "Długa 1", origin="drawn")
    project = Project("A", "One", address="Długa 1; Krótka 2", sites=(named,))
    answers = {
        "Konin, Długa 1": uug(address(449000, 486000)),
        "Konin, Krótka 2": uug(address(449000, 485300)),
    }
    placing, _ = place([project], answers, BY_ADDRESS)
    (saved,) = placing.to_save
    assert [site.label for site in saved.sites] == ["Długa 1", "Krótka 2"]
    assert (placing.placed, placing.not_placed) == (1, 0)
    # The named site is a kilometre from where its address is.
    assert [text for text in messages(placing) if "1000 m from the stated address" in text]


def test_a_project_with_as_many_sites_as_places_gets_no_more():
    sites = (Site(shapely.Point(1, 1), "A/P1"), Site(shapely.Point(2, 2), "A/P2"))
    project = Project("A", "One", address="Długa 1; Krótka 2", sites=sites)
    placing, services = place([project], {}, BY_ADDRESS)
    assert (placing.to_save, placing.not_placed, services.asked) == ([], 0, [])


def test_an_address_that_cannot_be_checked_is_told():
    drawn = Site(shapely.Point(449000, 485000), "A/P1", origin="drawn")
    placing, _ = place([Project("A", "One", address="Nigdzie 1", sites=(drawn,))], {}, BY_ADDRESS)
    assert (placing.to_save, placing.not_placed) == ([], 0)
    assert any("“Nigdzie 1” has no place: the service does not know it" in text for text in messages(placing))
