"""A workspace in a folder whose name needs quoting everywhere: every kind of work is done in it."""

import pytest
from osm_town import EAST, NORTH, STEP, small_town
from qgis.core import QgsProject, QgsVectorLayer
from small_workspace import make_workspace

from konin_smart_plugin.processing_provider.access_to_services import AccessToServices
from konin_smart_plugin.processing_provider.export_catalogue import ExportCatalogue
from konin_smart_plugin.processing_provider.export_sheets import ExportSheets
from konin_smart_plugin.processing_provider.gap_report import GapReport
from konin_smart_plugin.processing_provider.import_catalogue import ImportCatalogue
from konin_smart_plugin.processing_provider.import_osm import ImportOsm

NAME = "Plan – Żółć 'gęśla' (100%) #1 & spółka; [%1%] {0}"


def corner(x, y):
    return f"{EAST + x * STEP} {NORTH + y * STEP}"


@pytest.fixture(scope="module")
def folder(qgis_app, tmp_path_factory):
    return tmp_path_factory.mktemp("office") / NAME


@pytest.fixture(scope="module")
def workspace(folder):
    around = ", ".join(corner(*place) for place in ((-1, -1), (15, -1), (15, 25), (-1, 25), (-1, -1)))
    return make_workspace(folder, f"POLYGON (({around}))")


def test_osm_comes_in_and_an_analysis_finds_it(run, workspace, folder):
    town = small_town().save(folder / "miasto ąę.osm")
    run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(folder)})
    assert workspace.layer("streets").featureCount() > 0
    layers = {name: workspace.as_input(name) for name in ("bus_stops", "streets")}
    result = folder / "wynik 100%.gpkg"
    run(
        AccessToServices,
        {
            "DEMAND": layers["bus_stops"],
            "WEIGHT_FIELD": "departures",
            "SERVICES": layers["bus_stops"],
            "STREETS": layers["streets"],
            "OUTPUT": str(result),
        },
    )
    assert (
        QgsVectorLayer(str(result), "", "ogr").featureCount() == workspace.layer("bus_stops").featureCount()
    )


def test_the_catalogue_goes_in_and_out(run, workspace, folder):
    sheet = folder / "katalog #1.csv"
    sheet.write_text("Kod;Nazwa\nP-1;Ławki\n", encoding="utf-8")
    outputs, _ = run(ImportCatalogue, {"INPUT": str(sheet), "WORKSPACE": str(folder), "PROBLEMS": "memory:"})
    assert outputs["ADDED"] == 1
    for ending in ("xlsx", "csv", "geojson"):
        out = folder / f"wynik {ending}.{ending}"
        run(ExportCatalogue, {"WORKSPACE": str(folder), "OUTPUT": str(out)})
        assert out.stat().st_size > 0


def test_the_project_opens_and_prints(run, workspace, folder):
    project = QgsProject()
    assert project.read(str(workspace.project_file))
    assert [layer.name() for layer in project.mapLayers().values() if not layer.isValid()] == []
    outputs, _ = run(
        ExportSheets,
        {"WORKSPACE": str(folder), "OUTPUT_FOLDER": str(folder / "arkusze"), "DPI": 72, "SHEETS": "memory:"},
    )
    assert [row["file"] for row in outputs["SHEETS"].getFeatures() if not row["file"]] == []
    assert list((folder / "arkusze").glob("*.pdf"))


def test_the_report_is_written(run, workspace, folder):
    report = folder / "raport – 1.html"
    results = [str(path) for path in folder.glob("wynik*.gpkg")]
    run(GapReport, {"WORKSPACE": str(folder), "RESULTS": results, "OUTPUT": str(report)})
    assert "<html" in report.read_text(encoding="utf-8")
