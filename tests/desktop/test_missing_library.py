"""A library is missing: the window opens all the same, and says which one and how to get it."""

import pytest

pytestmark = pytest.mark.desktop

NEEDS_RASTERS = {"canopy_share"}
WRITES_CHARTS = {"gap_report"}


def advice(name):
    return f"Potrzebna jest biblioteka Pythona {name}, której ten QGIS nie ma. W systemie Windows"


@pytest.fixture(scope="module")
def without(window_of_module, small_city):
    seen = {}

    def open_window(name):
        if name not in seen:
            seen[name] = window_of_module("missing_library", project=small_city / "konin.qgz", hidden=name)
        return seen[name]

    return open_window


@pytest.mark.parametrize("name", ["rasterio", "scipy", "shapely", "matplotlib"])
def test_qgis_starts_and_ends_and_every_sentence_names_the_library(without, name):
    seen = without(name)
    assert seen.returncode == 0
    assert [text for text in seen.errors() if advice(name) not in text] == []
    assert seen.answers["tabs"] == ["Katalog", "Warstwy", "Luki", "Arkusze"]
    assert seen.answers["refused"]
    assert all(text.startswith(advice(name)) for text in seen.answers["refused"].values())
    assert all(f"python3-{name}" in text for text in seen.answers["refused"].values())


def test_without_rasterio_only_rasters_are_refused(without):
    seen = without("rasterio").answers
    assert set(seen["refused"]) == NEEDS_RASTERS
    assert seen["projects"] == 4
    assert seen["missing"] == []
    assert seen["answer"] == "80 z 100 mieszkańców (80,0%) ma dalej niż 400 m."


def test_without_matplotlib_only_the_report_is_refused(without):
    seen = without("matplotlib").answers
    assert set(seen["refused"]) == WRITES_CHARTS
    assert seen["report"].startswith(advice("matplotlib"))
    assert seen["answer"] == "80 z 100 mieszkańców (80,0%) ma dalej niż 400 m."


def test_without_scipy_the_catalogue_is_there_and_the_question_says_what_it_needs(without):
    seen = without("scipy").answers
    assert {"access_to_services", "project_impact", "site_sensors"} <= set(seen["refused"])
    assert not {"import_catalogue", "export_catalogue", "export_sheets"} & set(seen["refused"])
    assert seen["projects"] == 4
    assert seen["missing"] == []
    assert seen["answer"].startswith(advice("scipy"))


def test_without_shapely_the_panels_say_what_they_need(without):
    seen = without("shapely").answers
    assert len(seen["missing"]) == 2  # the catalogue and the gaps; layers and sheets are there
    assert all(text.startswith(advice("shapely")) for text in seen["missing"])
