"""No degree is ever measured as a metre."""

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io.crs import is_metric, reproject, working_crs

KONIN = "POINT(18.25 52.22)"
VADUZ = "POINT(9.52 47.14)"


def crs(code):
    return QgsCoordinateReferenceSystem(f"EPSG:{code}")


def point_layer(code, wkt):
    layer = QgsVectorLayer("Point", "points", "memory")
    layer.setCrs(crs(code) if code else QgsCoordinateReferenceSystem())
    if wkt:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
    return layer


def test_layers_in_the_zone_are_measured_in_its_system():
    assert working_crs([point_layer(4326, KONIN)], crs(3857)).authid() == "EPSG:2177"
    # The centre of the zone in the country-wide system: 18° lies near x 432 000.
    assert working_crs([point_layer(2180, "POINT(432000 480000)")]).authid() == "EPSG:2177"


def test_elsewhere_the_project_decides():
    assert working_crs([point_layer(4326, VADUZ)], crs(2056)).authid() == "EPSG:2056"
    assert (
        working_crs([point_layer(4326, KONIN), point_layer(4326, VADUZ)], crs(32632)).authid() == "EPSG:32632"
    )


def test_elsewhere_without_a_metric_project_the_layers_own_metres_do():
    layers = [point_layer(4326, VADUZ), point_layer(2056, "POINT(2758000 1223000)")]
    assert working_crs(layers, crs(4326)).authid() == "EPSG:2056"
    assert working_crs(layers).authid() == "EPSG:2056"


@pytest.mark.parametrize("project", [None, 4326, 3857, 2225])  # degrees, Web Mercator, US feet
def test_without_metres_nothing_is_measured(project):
    with pytest.raises(PlanError, match="no CRS that measures in metres"):
        working_crs([point_layer(4326, VADUZ)], project and crs(project))


def test_a_layer_without_crs_is_refused():
    with pytest.raises(PlanError, match="points has no coordinate reference system"):
        working_crs([point_layer(4326, KONIN), point_layer(None, KONIN)], crs(2177))


def test_a_layer_whose_file_is_gone_is_not_said_to_lack_a_crs():
    gone = QgsVectorLayer("/nowhere/konin.gpkg|layername=boundary", "boundary", "ogr")
    with pytest.raises(PlanError, match="boundary cannot be read: its file is missing"):
        working_crs([gone], crs(2177))


def test_tables_and_empty_layers_do_not_count():
    table = QgsVectorLayer("None?field=a:int", "table", "memory")
    assert working_crs([table, point_layer(4326, None)]).authid() == "EPSG:2177"


def test_which_systems_measure():
    metric = {code: is_metric(crs(code)) for code in (2177, 2180, 32633, 4326, 3857, 3395, 2225)}
    assert metric == {2177: True, 2180: True, 32633: True, 4326: False, 3857: False, 3395: False, 2225: False}
    assert not is_metric(QgsCoordinateReferenceSystem())


def test_a_coordinate_that_does_not_exist_there_is_an_error():
    beyond_the_pole = np.array([shapely.Point(18, 95)], object)
    with pytest.raises(PlanError, match="cannot be expressed in EPSG:2177"):
        reproject(beyond_the_pole, crs(4326), crs(2177))


def test_a_system_without_a_code_is_reprojected_too():
    own = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +ellps=GRS80 +units=m")
    (moved,) = reproject(np.array([shapely.Point(0, 0)], object), own, crs(4326))
    assert (moved.x, moved.y) == pytest.approx((18, 0), abs=1e-6)
