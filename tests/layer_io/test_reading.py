"""Bulk reading and a plain feature loop must agree on every type and every kind of layer."""

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QTime

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io import bulk
from konin_smart_plugin.layer_io.reading import read_layer

FIELDS = ["flag", "small", "big", "real", "text", "day", "moment"]
QUICK = FIELDS[:5]
DEFINITION = (
    "?crs=EPSG:2177&field=flag:bool&field=small:integer&field=big:int8&field=real:double"
    "&field=text:string&field=day:date&field=moment:datetime"
)


def row(k):
    """Return row k of the test table; every field is NULL in some rows, and all of them in row 0."""
    if k % 7 == 0:
        return [NULL] * 7
    return [
        k % 3 == 0,
        NULL if k % 5 == 0 else -k,
        k * 10**10,
        k / 3,
        "" if k % 4 == 0 else f'zażółć "{k}"\n',
        QDate(2024, 1, 1 + k % 28),
        QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6, 789)),
    ]


def memory_layer(kind="Polygon", count=40):
    layer = QgsVectorLayer(kind + DEFINITION, "every type", "memory")
    features = []
    for k in range(count):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row(k))
        if kind == "Polygon" and k % 11:
            feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({k} 0, {k + 1} 0, {k + 1} 1, {k} 0))"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def geopackage_layer(tmp_path, kind="Polygon", count=40):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "every type"
    path = str(tmp_path / "types.gpkg")
    error = QgsVectorFileWriter.writeAsVectorFormatV3(
        memory_layer(kind, count), path, QgsCoordinateTransformContext(), options
    )
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    layer = QgsVectorLayer(f"{path}|layername=every type", "every type", "ogr")
    assert layer.isValid()
    return layer


def loop(layer, fields):
    """Read the layer in the most obvious way: {id: (wkt or None, values)}."""
    rows = {}
    for feature in layer.getFeatures():
        values = [None if feature[name] == NULL else feature[name] for name in fields]
        values = [value.toPyDate() if isinstance(value, QDate) else value for value in values]
        values = [value.toPyDateTime() if isinstance(value, QDateTime) else value for value in values]
        geometry = feature.geometry()
        rows[feature.id()] = (None if geometry.isEmpty() else geometry.asWkt(), values)
    return rows


def by_id(table):
    """Bring a table into the shape of ``loop``."""
    columns = [column.tolist() for column in table.columns.values()]
    shapes = [None] * len(table) if table.geometry is None else table.geometry
    wkt = [None if shape is None else QgsGeometry.fromWkt(shape.wkt).asWkt() for shape in shapes]
    values = zip(*columns, strict=True) if columns else [()] * len(table)
    return {i: (w, list(v)) for i, w, v in zip(table.ids.tolist(), wkt, values, strict=True)}


def test_every_type_of_a_geopackage_in_bulk(tmp_path):
    layer = geopackage_layer(tmp_path)
    assert bulk.read_geopackage(layer, QUICK) is not None
    table = read_layer(layer, QUICK)
    assert by_id(table) == loop(layer, QUICK)
    assert [table.columns[name].dtype.kind for name in QUICK] == ["b", "i", "i", "f", "O"]
    assert table.columns["text"].mask.sum() == 6  # rows 0, 7, … 35
    assert sum(shape is None for shape in table.geometry) == 4  # rows 0, 11, 22, 33


def test_dates_of_a_geopackage(tmp_path):
    layer = geopackage_layer(tmp_path)
    assert by_id(read_layer(layer, FIELDS)) == loop(layer, FIELDS)


@pytest.mark.parametrize("kind", ["Polygon", "None"])
def test_every_type_of_a_memory_layer(kind):
    layer = memory_layer(kind)
    assert by_id(read_layer(layer, FIELDS)) == loop(layer, FIELDS)


def test_a_layer_that_shows_one_geometry_type_of_a_mixed_table(tmp_path):
    path = tmp_path / "mixed.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = dataset.CreateLayer("mixed", None, ogr.wkbUnknown)
    for wkt in ("POINT (1 2)", "LINESTRING (0 0,1 1)"):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(wkt))
        table.CreateFeature(feature)
    del feature, table, dataset
    layer = QgsVectorLayer(f"{path}|layername=mixed|geometrytype=Point", "mixed", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2177"))
    assert [shape.wkt for shape in read_layer(layer).geometry] == ["POINT (1 2)"]


def test_bytes_and_lists_come_as_they_are(tmp_path):
    path = tmp_path / "odd.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = dataset.CreateLayer("odd", None, ogr.wkbNone)
    photo, words = ogr.FieldDefn("photo", ogr.OFTBinary), ogr.FieldDefn("words", ogr.OFTString)
    words.SetSubType(ogr.OFSTJSON)
    table.CreateField(photo)
    table.CreateField(words)
    feature = ogr.Feature(table.GetLayerDefn())
    feature.SetFieldBinaryFromHexString("photo", "00FF")
    feature.SetField("words", '["a", "b"]')
    table.CreateFeature(feature)
    del feature, table, dataset
    table = read_layer(QgsVectorLayer(str(path), "odd", "ogr"), ["photo", "words"])
    assert bytes(table.columns["photo"][0]) == b"\x00\xff"
    assert table.columns["words"][0] == ["a", "b"]


def test_where_another_plugin_has_switched_gdal_to_exceptions(tmp_path):
    layer = geopackage_layer(tmp_path)
    gdal.UseExceptions()
    try:
        assert bulk.read_geopackage(layer, QUICK) is not None
        assert by_id(read_layer(layer, QUICK)) == loop(layer, QUICK)
        layer.setSubsetString("")
        layer.setDataSource(f"{tmp_path}/nothing.gpkg|layername=none", "gone", "ogr")
        assert bulk.read_geopackage(layer, []) is None
    finally:
        gdal.DontUseExceptions()


def test_a_layer_named_by_its_number(tmp_path):
    path = tmp_path / "two.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ("first", "second"):
        dataset.CreateLayer(name, None, ogr.wkbNone).CreateField(ogr.FieldDefn(name))
    del dataset
    layer = QgsVectorLayer(f"{path}|layerid=1", "two", "ogr")
    assert list(read_layer(layer, ["second"]).columns) == ["second"]


def test_a_table_without_geometry(tmp_path):
    layer = geopackage_layer(tmp_path, "None")
    table = read_layer(layer, QUICK)
    assert table.geometry is None
    assert by_id(table) == loop(layer, QUICK)


@pytest.mark.parametrize("count", [0, 1])
def test_the_smallest_layers(tmp_path, count):
    layer = geopackage_layer(tmp_path, count=count)
    assert bulk.read_geopackage(layer, QUICK) is not None
    assert by_id(read_layer(layer, QUICK)) == loop(layer, QUICK)
    assert len(read_layer(layer)) == count


def test_the_feature_id_is_a_field_too(tmp_path):
    layer = geopackage_layer(tmp_path)
    table = read_layer(layer, ["real", "fid"])
    assert by_id(table) == loop(layer, ["real", "fid"])
    assert list(table.columns) == ["real", "fid"]


def test_a_filter_is_pushed_down(tmp_path):
    layer = geopackage_layer(tmp_path)
    assert layer.setSubsetString("\"small\" < -10 AND text <> ''")
    assert 0 < layer.featureCount() < 40
    assert bulk.read_geopackage(layer, QUICK) is not None
    assert by_id(read_layer(layer, QUICK)) == loop(layer, QUICK)


def test_an_index_on_a_text_field_does_not_mix_rows(tmp_path):
    layer = geopackage_layer(tmp_path)
    layer.dataProvider().createAttributeIndex(layer.fields().indexFromName("text"))
    assert by_id(read_layer(layer, ["text", "real"])) == loop(layer, ["text", "real"])


def test_unsaved_edits_are_read(tmp_path):
    layer = geopackage_layer(tmp_path)
    assert layer.startEditing()
    layer.changeAttributeValue(3, layer.fields().indexFromName("text"), "edited")
    layer.deleteFeature(4)
    layer.addFeature(QgsFeature(layer.fields()))
    table = read_layer(layer, QUICK)
    assert "edited" in table.columns["text"].tolist()
    assert by_id(table) == loop(layer, QUICK)
    layer.rollBack()


def test_joined_and_virtual_fields(tmp_path):
    layer = geopackage_layer(tmp_path)
    other = memory_layer("None", 20)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("big")
    join.setTargetFieldName("big")
    join.setPrefix("j_")
    layer.addJoin(join)
    layer.addExpressionField('"real" * 2', QgsField("twice", QMetaType.Type.Double))
    fields = ["real", "j_text", "twice"]
    assert by_id(read_layer(layer, fields)) == loop(layer, fields)


def test_not_a_number_is_not_known():
    layer = QgsVectorLayer("None?field=real:double", "t", "memory")
    features = [QgsFeature(layer.fields()) for _ in range(2)]
    features[0]["real"], features[1]["real"] = float("nan"), 1.5
    layer.dataProvider().addFeatures(features)
    assert read_layer(layer, ["real"]).columns["real"].tolist() == [None, 1.5]


@pytest.mark.parametrize(
    ("wkt", "plain"),
    [
        ("POINT ZM (1 2 3 4)", "POINT (1 2)"),
        ("LINESTRING M (0 0 9, 1 1 9)", "LINESTRING (0 0, 1 1)"),
        ("POLYGON Z ((0 0 1, 1 0 1, 1 1 1, 0 0 1))", "POLYGON ((0 0, 1 0, 1 1, 0 0))"),
        ("POINT EMPTY", None),
        ("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))", "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"),  # a bow tie stays one
    ],
)
@pytest.mark.parametrize("in_file", [False, True])
def test_geometry_becomes_plain(tmp_path, wkt, plain, in_file):
    geometry = QgsGeometry.fromWkt(wkt)
    layer = QgsVectorLayer(
        wkt.split("(")[0].replace(" ", "").replace("EMPTY", "") + "?crs=EPSG:2177", "t", "memory"
    )
    feature = QgsFeature()
    feature.setGeometry(geometry)
    assert layer.dataProvider().addFeatures([feature])[0]
    if in_file:
        path = str(tmp_path / "t.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
        layer = QgsVectorLayer(path, "t", "ogr")
    (shape,) = read_layer(layer).geometry
    assert (None if shape is None else shape.wkt) == plain


def test_a_curve_becomes_a_line():
    layer = QgsVectorLayer("CompoundCurve?crs=EPSG:2177", "t", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("COMPOUNDCURVE (CIRCULARSTRING (0 0, 1 1, 2 0))"))
    assert layer.dataProvider().addFeatures([feature])[0]
    (line,) = read_layer(layer).geometry
    assert line.geom_type == "LineString"
    assert line.length == pytest.approx(np.pi, rel=1e-4)  # half of a circle with radius 1


def test_reading_in_another_crs():
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "t", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POINT (18 0)"))
    layer.dataProvider().addFeatures([feature, QgsFeature()])
    crs = QgsCoordinateReferenceSystem("EPSG:2177")
    table = read_layer(layer, crs=crs)
    # On the central meridian 18° the easting is 6 500 000, on the equator the northing is 0.
    assert shapely.get_coordinates(table.geometry) == pytest.approx(np.array([[6_500_000, 0]]), abs=1e-3)
    assert table.crs == crs
    assert table.geometry[1] is None


def test_an_unknown_field_is_named():
    with pytest.raises(PlanError, match="The field nothing is not in the layer every type"):
        read_layer(memory_layer(), ["real", "nothing"])


def test_a_layer_without_crs_is_refused():
    layer = QgsVectorLayer("Point", "no crs", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(PlanError, match="no crs has no coordinate reference system"):
        read_layer(layer)
