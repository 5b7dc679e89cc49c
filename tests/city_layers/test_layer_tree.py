import pytest
from osgeo import ogr, osr
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.layer_tree import add_result, build_layer_tree, layer_of, theme_group
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.city_layers.styling import LAND
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace

pytestmark = pytest.mark.usefixtures("qgis_app")

SHAPES = {"point": ogr.wkbPoint, "line": ogr.wkbLineString, "polygon": ogr.wkbPolygon, "none": ogr.wkbNone}
KINDS = {
    "text": ogr.OFTString,
    "integer": ogr.OFTInteger,
    "real": ogr.OFTReal,
    "boolean": ogr.OFTInteger,
    "date": ogr.OFTDate,
    "datetime": ogr.OFTDateTime,
}


@pytest.fixture
def gpkg(tmp_path):
    """Return a workspace with one invented bus stop, one real sensor and one project at one site."""
    file = tmp_path / "konin.gpkg"
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2177)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    for spec in load_specs().values():
        if not spec.in_workspace:
            continue
        table = source.CreateLayer(spec.name, crs, SHAPES[spec.geometry])
        for field in spec.fields:
            column = ogr.FieldDefn(field.name, KINDS[field.type])
            if field.type == "boolean":
                column.SetSubType(ogr.OFSTBoolean)
            table.CreateField(column)
    add_row(source, "bus_stops", "POINT (1 2)", name="Dworzec", synthetic=1)
    add_row(source, "sensors", "POINT (1 2)", sensor_id="C-1", kind="air", synthetic=0)
    add_row(source, "projects", None, code="SM-07", title="Rowery", area="economy_mobility")
    add_row(source, "project_points", "POINT (3 4)", site_id="SM-07/1", code="SM-07")
    return file


def add_row(source, table, wkt, **values):
    layer = source.GetLayer(table)
    row = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        row.SetField(name, value)
    if wkt:
        row.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
    assert layer.CreateFeature(row) == ogr.OGRERR_NONE


@pytest.fixture
def project():
    project = QgsProject()
    yield project
    project.clear()


def groups(project):
    return [group.name() for group in project.layerTreeRoot().findGroups()]


def test_groups_stand_in_drawing_order_and_in_the_language(project, gpkg):
    build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
    assert groups(project) == ["Katalog projektów", "Czujniki", "Mobilność", "Mapa podstawowa", "Zieleń"]
    project.clear()
    build_layer_tree(project, GeoPackageWorkspace(gpkg), "en")
    assert groups(project) == ["Project catalogue", "Sensors", "Mobility", "Base map", "Green areas"]


def test_every_table_is_a_layer_of_the_tree_in_its_order(project, gpkg):
    layers = build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
    expected = [spec.name for spec in load_specs().values() if spec.in_workspace]
    assert list(layers) == expected
    assert [node.layer() for node in project.layerTreeRoot().findLayers()] == list(layers.values())
    assert project.backgroundColor().name() == LAND


def test_invented_layers_say_so_and_real_ones_do_not(project, gpkg):
    layers = build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
    assert layers["bus_stops"].name() == "Przystanki autobusowe (DEMO)"
    assert layers["bus_stops"].metadata().rights() == ["Dane fikcyjne (DEMO), nie są danymi miasta Konina"]
    assert layers["sensors"].name() == "Czujniki"
    assert layers["sensors"].metadata().rights() == ["Urząd Miejski w Koninie"]
    assert layers["sensors"].metadata().title() == "Czujniki"
    assert layers["streets"].metadata().licenses() == ["ODbL-1.0"]


def test_map_themes_show_their_layers(project, gpkg):
    layers = build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
    themes = project.mapThemeCollection()
    assert themes.mapThemes() == ["Czujniki", "Katalog", "Mobilność", "Zieleń"]
    mobility = themes.mapThemeVisibleLayers("Mobilność")
    assert layers["bus_stops"] in mobility
    assert layers["streets"] in mobility
    assert layers["sensors"] not in mobility
    assert layers["sensors"] in themes.mapThemeVisibleLayers("Czujniki")
    assert mobility.index(layers["bus_stops"]) < mobility.index(layers["streets"])


def test_layers_that_would_clutter_the_map_start_switched_off(project, gpkg):
    layers = build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
    root = project.layerTreeRoot()
    hidden = {name for name, layer in layers.items() if not root.findLayer(layer).itemVisibilityChecked()}
    assert hidden == {"residents", "parcels"}


def test_sites_know_the_area_of_their_project(project, gpkg):
    site = next(build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")["project_points"].getFeatures())
    assert (site["project_title"], site["project_area"]) == ("Rowery", "economy_mobility")


def test_the_tree_survives_saving(project, gpkg, tmp_path):
    build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
    assert project.write(str(tmp_path / "konin.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "konin.qgz"))
    assert layer_of(again, "bus_stops").featureCount() == 1
    assert layer_of(again, "bus_stops").renderer().type() == "singleSymbol"
    assert next(layer_of(again, "project_points").getFeatures())["project_title"] == "Rowery"
    assert layer_of(again, "fountains") is None
    again.clear()


def test_results_lie_under_the_symbols_and_over_the_base_map(project, gpkg):
    build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
    result = QgsVectorLayer(
        "Polygon?crs=EPSG:2177&field=residents:double&field=area_ha:double", "out", "memory"
    )
    add_result(project, result, "access_gaps", "pl")
    assert groups(project)[2:5] == ["Mobilność", "Wyniki analiz", "Mapa podstawowa"]
    assert result.name() == "Luki w dostępności"
    assert theme_group(project, "results", "pl").findLayers()[0].layer() == result


def test_results_take_the_distances_that_they_hold(project):
    fields = "field=distance_m:double&field=band:double&field=reason:string"
    result = QgsVectorLayer(f"Point?crs=EPSG:2177&{fields}", "out", "memory")
    rows = [result.dataProvider().addFeatures([feature]) for feature in rows_of(result, [250.0, 750.0, None])]
    assert all(added for added, _ in rows)
    add_result(project, result, "access_bands", "en")
    labels = [rule.label() for rule in result.renderer().rootRule().children()]
    assert labels[:2] == ["up to 250 m", "250–750 m"]
    assert len(labels) == 5


def rows_of(layer, bands):
    for band in bands:
        feature = QgsFeature(layer.fields())
        feature["band"] = band
        yield feature


def test_a_missing_table_is_named(project, gpkg):
    source = ogr.Open(str(gpkg), update=1)
    source.ExecuteSQL("DROP TABLE trees")
    del source
    with pytest.raises(PlanError, match=r"konin\.gpkg has no layer trees"):
        build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
