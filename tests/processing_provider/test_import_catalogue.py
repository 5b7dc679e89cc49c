"""import_catalogue as the toolbox and qgis_process run it."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsSettings

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.heading_memory import KEY
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.processing_provider.import_catalogue import ImportCatalogue

QGIS_ENV = Path(__file__).parents[2] / "dev/qgis-env"
SHEET = """Kod;Nazwa;Budżet [tys. zł];Uwagi
A;Jeden;350,5;pilne
;Bez kodu;1;
"""


@pytest.fixture
def catalogue(tmp_path):
    gpkg = tmp_path / "konin.gpkg"
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.theme == "catalogue"}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    apply_catalogue_schema(gpkg)
    sheet = tmp_path / "projekty.csv"
    sheet.write_text(SHEET, encoding="cp1250")
    QgsSettings().remove(KEY)
    yield gpkg, sheet
    QgsSettings().remove(KEY)


def test_adds_projects_and_lists_problems(run, catalogue):
    gpkg, sheet = catalogue
    parameters = {"INPUT": str(sheet), "WORKSPACE": str(gpkg), "PROBLEMS": "memory:"}
    results, _ = run(ImportCatalogue, parameters)
    assert [results[name] for name in ("ADDED", "UPDATED", "UNCHANGED", "REJECTED")] == [1, 0, 0, 1]
    assert GeoPackageStore(gpkg).read()["A"].budget_pln == 350_500
    problems = [tuple(feature.attributes()[:4]) for feature in results["PROBLEMS"].getFeatures()]
    assert (1, "Uwagi", "", "warning") in problems
    assert (3, "Kod", "", "error") in problems
    again, _ = run(ImportCatalogue, {**parameters, "WORKSPACE": str(gpkg.parent)})
    assert (again["ADDED"], again["UNCHANGED"]) == (0, 1)


def test_a_dry_run_writes_nothing(run, catalogue):
    gpkg, sheet = catalogue
    before = gpkg.read_bytes()
    parameters = {"INPUT": str(sheet), "WORKSPACE": str(gpkg), "DRY_RUN": True, "PROBLEMS": "memory:"}
    results, _ = run(ImportCatalogue, parameters)
    assert results["ADDED"] == 1
    assert gpkg.read_bytes() == before


@pytest.mark.parametrize("matrix", [["Uwagi", "description"], [["Uwagi", "description"]]])
def test_explained_headings_are_remembered(run, catalogue, matrix):
    gpkg, sheet = catalogue
    parameters = {"INPUT": str(sheet), "WORKSPACE": str(gpkg), "PROBLEMS": "memory:", "DRY_RUN": True}
    run(ImportCatalogue, {**parameters, "MAPPING": matrix})
    results, _ = run(ImportCatalogue, {**parameters, "DRY_RUN": False})
    assert results["ADDED"] == 1
    assert GeoPackageStore(gpkg).read()["A"].description == "pilne"


def test_runs_from_the_command_line(catalogue):
    gpkg, sheet = catalogue
    inputs = {"inputs": {"INPUT": str(sheet), "WORKSPACE": str(gpkg), "PROBLEMS": "TEMPORARY_OUTPUT"}}
    done = subprocess.run(
        [str(QGIS_ENV), "qgis_process", "--json", "run", "konin:import_catalogue", "-"],
        input=json.dumps(inputs),
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if name != "QGIS_CUSTOM_CONFIG_PATH"},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["ADDED"] == 1
