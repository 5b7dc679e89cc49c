"""export_catalogue as the toolbox runs it."""

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.catalogue.spreadsheet import read_sheets
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.processing_provider.export_catalogue import ExportCatalogue


@pytest.fixture
def workspace(tmp_path):
    gpkg = tmp_path / "konin.gpkg"
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.theme == "catalogue"}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    apply_catalogue_schema(gpkg)
    sites = (
        Site(shapely.Point(6518000, 5789000), label="A"),
        Site(shapely.Point(6518100, 5789000), label="B"),
    )
    GeoPackageStore(gpkg).save(
        [Project("SM-01", "One", status="done", sites=sites), Project("SM-02", "Two")], "x"
    )
    return gpkg


def test_writes_one_row_per_site_and_the_history(run, workspace, tmp_path):
    output, history = tmp_path / "katalog.csv", tmp_path / "historia.xlsx"
    parameters = {
        "WORKSPACE": str(workspace),
        "OUTPUT": str(output),
        "HISTORY": str(history),
        "LANGUAGE": "pl",
    }
    results, log = run(ExportCatalogue, parameters)
    assert results["OUTPUT"] == str(output)
    assert "2 projects written in 3 rows." in log
    (sheet,) = read_sheets(output)
    assert sheet.rows[0][:5] == ["Kod", "Tytuł", "Tytuł po angielsku", "Obszar planu", "Temat"]
    assert [row[0] for row in sheet.rows[1:]] == ["SM-01", "SM-01", "SM-02"]
    assert sheet.rows[1][5] == "zakończony"
    assert len(read_sheets(history)[0].rows) == 1 + 4  # headings; two projects and two sites created


def test_never_replaces_a_workspace(run, workspace):
    with pytest.raises(QgsProcessingException, match="other tables"):
        run(ExportCatalogue, {"WORKSPACE": str(workspace), "OUTPUT": str(workspace), "LANGUAGE": "pl"})
    assert len(GeoPackageStore(workspace).read()) == 2
