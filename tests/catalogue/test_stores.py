"""The store that a workspace's kind asks for."""

import pytest

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.layer_io.workspace import open_workspace


def test_a_geopackage_has_a_store_of_its_own(gpkg):
    store = open_store(open_workspace(str(gpkg)))
    assert isinstance(store, GeoPackageStore)
    assert (store.gpkg, store.crs) == (gpkg, "EPSG:2177")


def test_a_geopackage_without_a_catalogue_is_refused(tmp_path, qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem

    path = tmp_path / "other.gpkg"
    create_geopackage(path, {}, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    with pytest.raises(PlanError, match="holds no project catalogue"):
        GeoPackageStore(path)


def test_the_outline_is_that_of_the_boundary(gpkg):
    assert GeoPackageStore(gpkg).city() is None
