import re
import shutil
import subprocess
from pathlib import Path

import pytest
from invented_project import build_project
from osgeo import ogr
from pdf_text import pdf_text
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from konin_smart_plugin.analysis.typography import NO_BREAK, THIN
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.map_sheets.project_effects import effect_text
from konin_smart_plugin.processing_provider.export_project_cards import ExportProjectCards
from konin_smart_plugin.processing_provider.project_impact import ProjectImpact

OGR_TYPES = {"integer": ogr.OFTInteger, "real": ogr.OFTReal, "boolean": ogr.OFTInteger}
GEOMETRIES = {
    "none": ogr.wkbNone,
    "point": ogr.wkbPoint,
    "line": ogr.wkbLineString,
    "polygon": ogr.wkbPolygon,
}
PROJECTS = [
    {"code": "SM-01", "title": "Nowe przystanki", "area": "economy_mobility", "status": "planned",
     "budget_pln": 1_250_000.0, "start_year": 2025, "end_year": 2026,
     "description": "Przystanki na osiedlach"},
    {"code": "SM-02", "title": "Portal danych", "area": "governance", "status": "idea", "start_year": 2028},
]  # fmt: skip
SITES = {"project_points": ["Point(6518000 5788000)", "Point(6518800 5788300)"]}


@pytest.fixture(scope="module")
def workspace(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("workspace")
    build_project(folder)
    data = ogr.Open(str(folder / "konin.gpkg"), 1)
    reference = data.GetLayerByName("boundary").GetSpatialRef()
    for name in ("projects", "project_points", "project_lines", "project_areas"):
        spec = load_specs()[name]
        layer = data.CreateLayer(name, reference, GEOMETRIES[spec.geometry])
        for field in spec.fields:
            layer.CreateField(ogr.FieldDefn(field.name, OGR_TYPES.get(field.type, ogr.OFTString)))
    for row in PROJECTS:
        add(data.GetLayerByName("projects"), row)
    for name, shapes in SITES.items():
        for number, shape in enumerate(shapes):
            add(data.GetLayerByName(name), {"code": "SM-01", "site_id": f"SM-01/{number}"}, shape)
    return folder


def add(layer, values, shape=None):
    feature = ogr.Feature(layer.GetLayerDefn())
    for field, value in values.items():
        feature.SetField(field, value)
    if shape:
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
    assert layer.CreateFeature(feature) == ogr.OGRERR_NONE


@pytest.fixture
def cards(run, workspace, tmp_path):
    def execute(**parameters):
        values = {
            "WORKSPACE": str(workspace),
            "OUTPUT_FOLDER": str(tmp_path / "out"),
            "SHEETS": "memory:",
            "DPI": 96,
        }
        results, _ = run(ExportProjectCards, values | parameters)
        return list(results["SHEETS"].getFeatures())

    return execute


def text_of(pdf):
    return pdf_text(pdf, "-layout").replace(NO_BREAK, " ").replace(THIN, " ")


def running_text_of(pdf):
    """The text of each item of the page on one line."""
    return " ".join(pdf_text(pdf, "-raw").replace(THIN, " ").split())


def test_a_card_for_each_project_in_the_order_of_codes(cards):
    first, second = cards()
    assert [Path(row["file"]).name for row in (first, second)] == [
        "SM-01_Nowe_przystanki.pdf",
        "SM-02_Portal_danych.pdf",
    ]
    text = text_of(first["file"])
    for words in (
        "Nowe przystanki", "Projekt SM-01", "Przystanki na osiedlach", "Budżet: 1 250 000 zł",
        "Status: planowany", "Miejsca na mapie: 2", "Realizacja: 2025–2026 (cały katalog: 2025–2028)",
        "Arkusz 1 z 2",
    ):  # fmt: skip
        assert words in text
    assert "Nowe przystanki" not in text_of(second["file"]) and "Bez miejsc na mapie" in text_of(
        second["file"]
    )


def test_the_map_shows_all_sites_and_without_sites_the_whole_city(cards):
    first, second = cards()
    # Sites at E 6,518,000 and 6,518,800; the city is 12 km high.
    assert first["xmin"] < 6_518_000 - 400 and first["xmax"] > 6_518_800 + 400
    assert first["scale"] < second["scale"]
    assert second["ymax"] - second["ymin"] > 12_000


def test_a_filter_and_one_file(cards):
    (row,) = cards(FILTER="\"status\" = 'idea'", SINGLE_FILE=True)
    assert (row["title"], Path(row["file"]).name) == ("Portal danych", "Karty_projektow.pdf")


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"FILTER": "\"status\" = 'done'"}, "no project that passes"),
        ({"FILTER": "nosuch > 1"}, "FILTER cannot be used"),
        ({"SINGLE_FILE": True, "FORMAT": 2}, "Only a PDF"),
        ({"WORKSPACE": "/nowhere"}, "no workspace"),
    ],
)
def test_what_cannot_be_printed_is_said_in_a_sentence(cards, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        cards(**parameters)


def test_cards_begin_with_a_list_of_them_if_asked(cards):
    front, *rest = cards(TITLE_PAGE=True)
    assert (front["page"], len(rest)) == (0, 2)
    text = text_of(front["file"])
    assert "Spis projektów" in text
    assert re.search(r"SM-01\s+Nowe przystanki", text) and re.search(r"SM-02\s+Portal danych", text)


def test_what_gap_a_project_closes():
    effect = {"newly_served": 1234.0, "served_share": 0.125, "pln_per_resident": 1013.0, "mean_cut_m": 80.0}
    assert effect_text({**effect, "reason": None}, "en") == (
        "Gap it closes: 1,234 residents more within reach; 12.5% of the gap; PLN 1,013 per resident; "
        "way shorter by 80 m on average"
    )
    assert effect_text({"newly_served": None, "reason": "citywide"}, "en") == (
        "Gap it closes: not measured (covers the whole city)"
    )
    assert effect_text(None, "pl") == ""


@pytest.fixture
def measured_workspace(run, make_layer, workspace, tmp_path):
    """A workspace with a project in the far north, its photo, and the result of project_impact."""
    folder = Path(shutil.copytree(workspace, tmp_path / "measured"))
    data = ogr.Open(str(folder / "konin.gpkg"), 1)
    north = {
        "code": "SM-03", "title": "Przystanek na północy", "adds_to": "bus_stops", "scope": "sites",
        "status": "planned", "budget_pln": 600_000.0, "start_year": 2026, "photo": "north.png",
    }  # fmt: skip
    add(data.GetLayerByName("projects"), north)
    # The invented stops end 3.3 km north of the centre; this site lies 5 km north of it.
    site = {"code": "SM-03", "site_id": "SM-03/1"}
    add(data.GetLayerByName("project_points"), site, "Point(6518000 5793000)")
    del data  # closes it
    photo = QImage(40, 30, QImage.Format.Format_RGB32)
    photo.fill(0x0F5F73)
    assert photo.save(str(folder / "north.png"))
    homes = make_layer(
        "Point", {"n": float}, [("Point(6518100 5793000)", 120.0), ("Point(6518000 5781900)", 80.0)]
    )
    run(
        ProjectImpact,
        {
            "WORKSPACE": str(folder),
            "DEMAND": homes,
            "WEIGHT_FIELD": "n",
            "DISTANCES": "500",
            "OUTPUT": str(folder / "impact.gpkg"),
        },
    )
    project = QgsProject()
    assert project.read(str(folder / "konin.qgz"))
    assert project.addMapLayer(QgsVectorLayer(str(folder / "impact.gpkg"), "Skutki projektów", "ogr"))
    sites = QgsVectorLayer(f"{folder / 'konin.gpkg'}|layername=project_points", "Miejsca projektów", "ogr")
    assert project.addMapLayer(sites)
    assert project.write()
    return folder


def test_a_card_says_which_gap_the_project_closes_and_shows_its_photo(cards, measured_workspace):
    _, citywide, north = cards(WORKSPACE=str(measured_workspace))
    text = running_text_of(north["file"])
    # 120 of the 200 residents who have no stop within 500 m; 600,000 zł for 120 residents.
    assert "Zamykana luka: o 120 mieszkańców więcej w zasięgu" in text
    assert "60,0% luki" in text and "5000 zł na mieszkańca" in text
    images = subprocess.run(["pdfimages", "-list", north["file"]], capture_output=True, check=True, text=True)
    assert re.search(r"image\s+40\s+30", images.stdout)
    assert "Zamykana luka: nie zmierzono" in running_text_of(citywide["file"])


def test_only_the_cards_own_project_is_in_colour(cards, measured_workspace):
    first, citywide, _ = (text_of(row["file"]) for row in cards(WORKSPACE=str(measured_workspace)))
    # The other project with a site lies 5 km to the north of the first card's map.
    assert "Miejsca projektów" in first and "Inne projekty" not in first
    # The project without sites shows the whole city and in it the sites of all others, in grey.
    assert "Inne projekty" in citywide and "Miejsca projektów" not in citywide
