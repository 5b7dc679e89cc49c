"""An empty catalogue in a GeoPackage, as a workspace has it."""

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage


def make_workspace(gpkg: Path) -> Path:
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.theme == "catalogue"}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    apply_catalogue_schema(gpkg)
    return gpkg


@pytest.fixture
def gpkg(tmp_path) -> Path:
    return make_workspace(tmp_path / "konin.gpkg")
