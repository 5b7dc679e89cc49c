"""BDOT10k packages and the general plan's GML, from files written by hand."""

from dataclasses import replace

import pytest
import shapely
from loopback import Answer
from official_answers import EAST, NORTH, WEB_PAGE, bdot, square, zip_of

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.sources import gugik_bdot10k as bdot10k
from konin_smart_plugin.city_layers.sources.gugik_pog import read_zones

HOUSE = square(EAST, NORTH, 10)


def packed(**classes):
    """Return a package as the service names its files."""
    folder = "PL.PZGiK.1.3062/BDOT10k/PL.PZGiK.1.3062__"
    return zip_of({f"{folder}{name}.xml": bdot(name, *objects) for name, objects in classes.items()})


@pytest.fixture
def package(order, tmp_path):
    """Return a function: classes -> an order with that package as its local file."""

    def put(**classes):
        file = tmp_path / "3062_GML.zip"
        file.write_bytes(packed(**classes))
        return replace(order, file=file)

    return put


def test_buildings_that_stand_with_their_storeys(package):
    objects = [
        ({"kategoriaIstnienia": "eksploatowany", "liczbaKondygnacji": 4, "nowyAtrybut": "x"}, HOUSE),
        ({"kategoriaIstnienia": "w budowie", "liczbaKondygnacji": 5}, square(EAST + 50, NORTH, 10)),
        ({"kategoriaIstnienia": "eksploatowany"}, square(EAST + 100, NORTH, 10)),
    ]
    rows = bdot10k.fetch_buildings(package(OT_BUBD_A=objects)).rows
    assert sorted(rows.columns["levels"].tolist(), key=str) == [4, None]
    assert shapely.area(rows.geometry).tolist() == [100, 100]


def test_the_package_of_the_county_is_asked_for(service, order):
    server = service("bdot10k", "/bdot/{voivodeship}/{county}_GML.zip")
    server.on("/bdot/30/3062_GML.zip", Answer(packed(OT_BUBD_A=[({}, HOUSE)]), kind="application/zip"))
    fetched = bdot10k.fetch_buildings(order)
    assert len(fetched.rows) == 1
    assert fetched.asked.endswith("/bdot/30/3062_GML.zip")


def test_waters_by_kind(package):
    objects = [
        ({"rodzaj": "woda płynąca", "nazwa": "Warta"}, HOUSE),
        ({"rodzaj": "woda stojąca"}, square(EAST + 50, NORTH, 10)),
        ({"rodzaj": "nowy rodzaj"}, square(EAST + 100, NORTH, 10)),
    ]
    columns = bdot10k.fetch_water(package(OT_PTWP_A=objects)).rows.columns
    assert set(zip(columns["kind"].tolist(), columns["name"].tolist(), strict=True)) == {
        ("river", "Warta"),
        ("lake", None),
        ("other", None),
    }


def test_green_areas_of_four_classes_without_the_rest(package):
    rows = bdot10k.fetch_green_areas(
        package(
            OT_PTLZ_A=[({"rodzaj": "las"}, square(EAST, NORTH, 200))],
            OT_KUSK_A=[
                ({"rodzaj": "park", "nazwa": "Park Chopina"}, square(EAST + 300, NORTH, 100)),
                ({"rodzaj": "zespół domów letniskowych"}, square(EAST + 600, NORTH, 100)),
            ],
            OT_PTUT_A=[({"rodzaj": "ogród działkowy"}, square(EAST + 900, NORTH, 100))],
            OT_SKDR_L=[({}, square(EAST, NORTH, 1))],
        )
    ).rows
    found = dict(zip(rows.columns["kind"].tolist(), rows.columns["public"].tolist(), strict=True))
    assert found == {"forest": True, "park": True, "allotments": False}
    # 200 m × 200 m are 4 ha; EPSG:2177 is 0.13 % larger than EPSG:2180 here.
    assert max(rows.columns["area_ha"]) == pytest.approx(4, rel=0.002)


def test_a_school_is_the_buildings_on_its_grounds(package):
    grounds = square(EAST, NORTH, 100)
    rows = bdot10k.fetch_schools(
        package(
            OT_KUOS_A=[
                ({"rodzaj": "szkoła lub zespół szkół", "nazwa": "Szkoła Podstawowa nr 3"}, grounds),
                ({"rodzaj": "szkoła lub zespół szkół", "nazwa": "II Liceum"}, square(EAST + 500, NORTH, 30)),
                ({"rodzaj": "przedszkole", "nazwa": "Bajka"}, square(EAST + 900, NORTH, 30)),
                ({"rodzaj": "szkoła wyższa", "nazwa": "Akademia"}, square(EAST + 1200, NORTH, 30)),
            ],
            OT_BUBD_A=[({}, square(EAST + 10, NORTH + 10, 20)), ({}, square(EAST + 300, NORTH, 20))],
        )
    ).rows
    areas = dict(zip(rows.columns["kind"].tolist(), shapely.area(rows.geometry).tolist(), strict=True))
    assert areas == {"primary": 400, "secondary": 900}  # the secondary school's grounds hold no building


def test_the_same_object_twice_counts_once(package):
    assert len(bdot10k.fetch_buildings(package(OT_BUBD_A=[({}, HOUSE), ({}, HOUSE)])).rows) == 1


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (WEB_PAGE, "web page"),
        (packed(OT_BUBD_A=[({}, HOUSE)])[:-40], "damaged"),
        (zip_of({"a__OT_BUBD_A.xml": bdot("OT_BUBD_A", ({}, HOUSE))[:-200]}), "damaged"),
        (zip_of({"a__OT_PTLZ_A.xml": bdot("OT_PTLZ_A", ({}, HOUSE))}), "holds none of these: OT_BUBD_A"),
        (packed(OT_BUBD_A=[({}, square(600000, 200000, 10))]), "lies in the city"),
        (zip_of({"a__OT_BUBD_A.xml": b"0" * 60_000_000}), "absurd size"),
    ],
)
def test_broken_packages_are_refused(service, order, answer, words):
    server = service("bdot10k", "/b/{county}")
    server.on("/b/3062", answer)
    with pytest.raises(PlanError, match=words):
        bdot10k.fetch_buildings(order)


def plan(*zones, axes="urn:ogc:def:crs:EPSG::2177"):
    """Return a general plan's GML: zones of (fields, ring of (north, east) in EPSG:2177)."""
    members = ""
    for number, (fields, ring) in enumerate(zones):
        texts = "".join(f"<app:{key}>{value}</app:{key}>" for key, value in fields.items())
        places = " ".join(f"{a} {b}" for a, b in ring)
        members += (
            f'<wfs:member><app:StrefaPlanistyczna gml:id="s{number}">{texts}<app:geometria>'
            f'<gml:Polygon srsName="{axes}" gml:id="g{number}"><gml:exterior><gml:LinearRing>'
            f"<gml:posList>{places}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
            f"</app:geometria></app:StrefaPlanistyczna></wfs:member>"
        )
    act = "AktPlanowaniaPrzestrzennego"
    act = f'<wfs:member><app:{act} gml:id="a"><app:tytul>Plan</app:tytul></app:{act}></wfs:member>'
    return (
        '<?xml version="1.0" encoding="utf-8"?><wfs:FeatureCollection '
        'xmlns:app="https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/2.0" '
        'xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:wfs="http://www.opengis.net/wfs/2.0">'
        f"{act}{members}</wfs:FeatureCollection>"
    )


ZONES = [
    ({"oznaczenie": "1SJ", "symbol": "SJ", "status": "w opracowaniu"}, square(6518000, 5790000, 100)),
    ({"oznaczenie": "2XX", "symbol": "XX"}, square(6518200, 5790000, 100)),
]


def test_zones_of_the_general_plan(order, tmp_path):
    file = tmp_path / "pog.gml"
    file.write_text(plan(*ZONES), encoding="utf-8")
    rows = read_zones(replace(order, file=file)).rows
    assert rows.columns["zone_id"].tolist() == ["1SJ", "2XX"]
    names = rows.columns["name"].tolist()
    assert names == ["strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną", "XX"]
    assert rows.crs.authid() == "EPSG:2177"
    assert rows.geometry[0].bounds == (6518000, 5790000, 6518100, 5790100)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (plan(), "no zones of a general plan"),
        (plan(*ZONES)[:-30], "damaged"),
        ("<html></html>", "damaged|no zones"),
    ],
)
def test_broken_plans_are_refused(order, tmp_path, content, words):
    file = tmp_path / "pog.gml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(PlanError, match=words):
        read_zones(replace(order, file=file))


def test_a_plan_needs_its_file(order, tmp_path):
    with pytest.raises(PlanError, match="GML file of the general plan"):
        read_zones(order)
    with pytest.raises(PlanError, match="does not exist"):
        read_zones(replace(order, file=tmp_path / "gone.gml"))
