"""Address points of the PRG as the service packs them, and what is made of them in a workspace."""

from dataclasses import replace

import pytest
from loopback import Answer
from official_answers import EAST, NORTH, WEB_PAGE, zip_of
from qgis.core import QgsProject, QgsVectorLayer

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.changes import Changes
from konin_smart_plugin.city_layers.layer_tree import layer_of
from konin_smart_plugin.city_layers.official_sources import find_source
from konin_smart_plugin.city_layers.sources.gugik_addresses import fetch_addresses

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:bt="urn:gugik:specyfikacje:gmlas:modelPodstawowy:1.0"
 xmlns:prg-ad="urn:gugik:specyfikacje:gmlas:panstwowyRejestrGranicAdresy:1.0">
"""


def point(number, street, city, north, east):
    """Return one address point; ``street`` may be None."""
    road = f"<prg-ad:ulica>{street}</prg-ad:ulica>" if street else '<prg-ad:ulica xlink:href="#none"/>'
    return (
        f'<gml:featureMember><prg-ad:PRG_PunktAdresowy gml:id="PA.{number}">'
        f"<prg-ad:idIIP><bt:BT_Identyfikator><bt:lokalnyId>{number}</bt:lokalnyId></bt:BT_Identyfikator></prg-ad:idIIP>"
        "<prg-ad:jednostkaAdmnistracyjna>Polska</prg-ad:jednostkaAdmnistracyjna>"
        "<prg-ad:jednostkaAdmnistracyjna>Konin</prg-ad:jednostkaAdmnistracyjna>"
        f"<prg-ad:miejscowosc>{city}</prg-ad:miejscowosc>{road}"
        f"<prg-ad:numerPorzadkowy>{number}</prg-ad:numerPorzadkowy>"
        "<prg-ad:kodPocztowy>62-510</prg-ad:kodPocztowy><prg-ad:nowe>x</prg-ad:nowe>"
        f'<prg-ad:pozycja><gml:Point srsName="urn:ogc:def:crs:EPSG::2180" gml:id="P.{number}">'
        f"<gml:pos>{north} {east}</gml:pos></gml:Point></prg-ad:pozycja>"
        '<prg-ad:komponent xlink:href="http://127.0.0.1:1/never-ask-for-this"/>'
        "</prg-ad:PRG_PunktAdresowy></gml:featureMember>\n"
    )


NAME = (
    '<gml:featureMember><prg-ad:PRG_UlicaNazwa gml:id="U1"><prg-ad:nazwa>Dworcowa</prg-ad:nazwa>'
    "</prg-ad:PRG_UlicaNazwa></gml:featureMember>\n"
)
TWO = (point("1A", "Dworcowa", "Konin", NORTH, EAST), point("7", None, "Łężyn", NORTH + 100, EAST))


def packed(*members):
    return zip_of({"3062_Konin.xml": HEAD + NAME + "".join(members) + "</gml:FeatureCollection>"})


def test_an_address_and_its_parts(service, order, monkeypatch):
    server = service("prg_addresses", "/prg", Answer(packed(*TWO), kind="application/zip"))
    monkeypatch.setenv("KONIN_ADDRESS_PRG_ADDRESSES", server.address + "/prg?teryt={county}&adresy_pow")
    fetched = fetch_addresses(order)
    assert server.asked[0][1] == {"teryt": "3062", "adresy_pow": ""}
    columns = {name: values.tolist() for name, values in fetched.rows.columns.items()}
    assert columns == {
        "name": ["Dworcowa 1A", "Łężyn 7"],
        "number": ["1A", "7"],
        "street": ["Dworcowa", None],
        "city": ["Konin", "Łężyn"],
        "postcode": ["62-510", "62-510"],
    }
    # GML of EPSG:2180 is north before east; here east is x.
    assert fetched.rows.geometry[0].coords[0] == (EAST, NORTH)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (WEB_PAGE.encode(), "web page"),
        (packed(*TWO)[:-40], "damaged"),
        (zip_of({"3062.xml": HEAD + "".join(TWO)}), "damaged"),
        (zip_of({"3062.xml": b"0" * 60_000_000}), "absurd size"),
        (packed(), "no address points"),
        (packed(point("1", "Dworcowa", "Konin", 200000, 600000)), "lies in the city"),
    ],
)
def test_broken_packages_are_refused(service, order, content, words):
    service("prg_addresses", "/prg", Answer(content))
    with pytest.raises(PlanError, match=words):
        fetch_addresses(order)


def test_axes_the_wrong_way_round_are_swapped_back(order, tmp_path):
    file = tmp_path / "adresy.gml"
    file.write_text(HEAD + point("1", "Dworcowa", "Konin", EAST, NORTH) + "</gml:FeatureCollection>", "utf-8")
    assert fetch_addresses(replace(order, file=file)).rows.geometry[0].coords[0] == (EAST, NORTH)


def test_a_file_of_its_own_beside_the_workspace(workspace, order, tmp_path):
    file = tmp_path / "adresy.zip"
    source = find_source("prg_addresses")

    def bring(*points):
        file.write_bytes(packed(*points))
        brought = source.bring(workspace, replace(order, file=file), replace=False)
        brought.finish()
        return brought

    before = workspace.gpkg.read_bytes()
    assert bring(*TWO).changes == Changes(count=2, added=2, removed=0, moved=0)
    # One lies 3 m farther east, one is gone, one has come.
    moved = point("1A", "Dworcowa", "Konin", NORTH, EAST + 3)
    brought = bring(moved, point("9", "Rynek", "Konin", NORTH, EAST + 500))
    assert brought.changes == Changes(count=2, added=1, removed=1, moved=1)
    assert workspace.gpkg.read_bytes() == before
    layer = QgsVectorLayer(brought.output, "addresses", "ogr")
    assert sorted(row["name"] for row in layer.getFeatures()) == ["Dworcowa 1A", "Rynek 9"]
    assert {row["source"] for row in layer.getFeatures()} == {"Źródło: Państwowy Rejestr Granic, GUGiK"}
    assert layer.metadata().rights() == ["Źródło: Państwowy Rejestr Granic, GUGiK"]
    project = QgsProject()
    assert project.read(str(workspace.project_file))
    shown = [layer for layer in project.mapLayers().values() if layer.name() == "Punkty adresowe"]
    assert len(shown) == 1
    assert layer_of(project, "addresses") is shown[0]
    assert project.layerTreeRoot().findLayer(shown[0]).parent().name() == "Mapa podstawowa"
