"""Results arrive completely in whatever output the user named, and never on top of other data."""

import numpy as np
import pytest
import shapely
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io.destinations import table_names
from konin_smart_plugin.layer_io.reading import read_layer, read_parameter
from konin_smart_plugin.layer_io.sinks import write_sink
from konin_smart_plugin.layer_io.table import Table

CRS = "EPSG:2177"


COLUMNS = ["name", "open", "size"]


class Copy(QgsProcessingAlgorithm):
    """Reads INPUT and writes it to OUTPUT; EXTRA is optional and gets the same rows."""

    def name(self):
        return "copy"

    displayName = name  # noqa: N815 (QGIS's name)

    def createInstance(self):  # noqa: N802
        return Copy()

    def initAlgorithm(self, configuration=None):  # noqa: ARG002, N802
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "INPUT"))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "OUTPUT"))
        self.addParameter(
            QgsProcessingParameterFeatureSink("EXTRA", "EXTRA", optional=True, createByDefault=False)
        )

    def processAlgorithm(self, parameters, context, feedback):  # noqa: ARG002, N802
        table = read_parameter(self, parameters, "INPUT", context, COLUMNS)
        kind = Qgis.WkbType.MultiPoint
        return {
            name: write_sink(self, parameters, name, context, table, kind) for name in ("OUTPUT", "EXTRA")
        }


@pytest.fixture
def points():
    layer = QgsVectorLayer(
        f"Point?crs={CRS}&field=name:string&field=open:bool&field=size:double", "p", "memory"
    )
    features = []
    for k in range(3):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"ż{k}", k == 1, None if k == 2 else k / 2])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({k} 0)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


def run(**parameters):
    """Run the algorithm; return its results as tables."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = Copy().create()
    results = algorithm.processAlgorithm(parameters, context, QgsProcessingFeedback())
    return {
        name: value and read_layer(QgsProcessingUtils.mapLayerFromString(value, context), COLUMNS)
        for name, value in results.items()
    }


def make_geopackage(path, *tables):
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for table in tables:
        dataset.CreateLayer(table, None, ogr.wkbPoint)
    del dataset
    return path


@pytest.mark.parametrize("output", [QgsProcessing.TEMPORARY_OUTPUT, "out.gpkg", "out.shp", "out.geojson"])
def test_what_goes_in_comes_out(tmp_path, points, output):
    if "." in output:
        output = str(tmp_path / output)
    results = run(INPUT=points.id(), OUTPUT=output)
    table = results["OUTPUT"]
    assert results["EXTRA"] is None
    assert table.columns["name"].tolist() == ["ż0", "ż1", "ż2"]
    assert table.columns["open"].astype(bool).tolist() == [False, True, False]
    assert table.columns["size"].tolist() == [0, 0.5, None]
    assert [shape.geoms[0].x if shape.geom_type == "MultiPoint" else shape.x for shape in table.geometry] == [
        0,
        1,
        2,
    ]


class Alternating(Copy):
    """Writes 25,000 rows, each of which has what the one before lacks."""

    def createInstance(self):  # noqa: N802
        return Alternating()

    def processAlgorithm(self, parameters, context, feedback):  # noqa: ARG002, N802
        number = np.arange(25_000)
        odd = number % 2 == 1
        columns = {
            "name": np.ma.array([f"n{k}" for k in number], dtype=object, mask=odd),
            "open": np.ma.array(number % 3 == 0, mask=~odd),
            "size": np.ma.array(number / 4, mask=number % 5 == 0),
        }
        geometry = np.where(odd, shapely.points(number, -number), None)
        table = Table(geometry, columns, QgsCoordinateReferenceSystem(CRS))
        return {"OUTPUT": write_sink(self, parameters, "OUTPUT", context, table, Qgis.WkbType.MultiPoint)}


@pytest.mark.parametrize(
    "output",
    ["memory:", "memory:named", QgsProcessing.TEMPORARY_OUTPUT, "a.gpkg", "a.shp", "new table"],
)
def test_every_row_keeps_its_own_values_in_every_output(tmp_path, output):
    if output == "new table":
        path = make_geopackage(tmp_path / "data.gpkg", "trees")
        output = f"ogr:dbname='{path}' table=\"result\" (geom)"
    elif "." in output:
        output = str(tmp_path / output)
    context = QgsProcessingContext()
    where = Alternating().create().processAlgorithm({"OUTPUT": output}, context, QgsProcessingFeedback())
    layer = QgsProcessingUtils.mapLayerFromString(where["OUTPUT"], context)
    table = read_layer(layer, COLUMNS)
    number = np.arange(25_000)
    assert table.columns["name"].tolist() == [None if k % 2 else f"n{k}" for k in number]
    opened = [None if value is None else bool(value) for value in table.columns["open"].tolist()]
    assert opened == [k % 3 == 0 if k % 2 else None for k in number]
    assert table.columns["size"].tolist() == [k / 4 if k % 5 else None for k in number]
    assert [
        shape and shape.geoms[0].coords[0] if hasattr(shape, "geoms") else shape and shape.coords[0]
        for shape in table.geometry
    ] == [(k, -k) if k % 2 else None for k in number]


def test_an_output_that_appends_to_a_layer_maps_the_fields_and_keeps_its_rows(tmp_path, points):
    path = tmp_path / "data.gpkg"
    for output in (str(path), f"ogr:dbname='{path}' table=\"other\" (geom)"):
        run(INPUT=points.id(), OUTPUT=output)
    target = QgsVectorLayer(f"{path}|layername=other", "t", "ogr")
    mapping = QgsRemappingSinkDefinition()
    mapping.setDestinationFields(target.fields())
    mapping.setDestinationWkbType(target.wkbType())
    mapping.setDestinationCrs(target.crs())
    mapping.setSourceCrs(target.crs())
    fields = {"name": QgsProperty.fromField("name"), "size": QgsProperty.fromExpression("size * 2")}
    mapping.setFieldMap(fields)
    output = QgsProcessingOutputLayerDefinition(f"ogr:dbname='{path}' table=\"other\" (geom)")
    output.setRemappingDefinition(mapping)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": points.id(), "OUTPUT": output}
    Copy().create().processAlgorithm(parameters, context, QgsProcessingFeedback())
    table = read_layer(QgsVectorLayer(f"{path}|layername=other", "t", "ogr"), COLUMNS)
    assert table.columns["name"].tolist() == ["ż0", "ż1", "ż2"] * 2
    assert table.columns["size"].tolist() == [0, 0.5, None, 0, 1.0, None]
    assert sorted(table_names(path)) == ["data", "other"]


def test_only_the_selected_features_are_read(points):
    points.selectByIds([2, 3])
    source = QgsProcessingFeatureSourceDefinition(points.id(), True)
    table = run(INPUT=source, OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)["OUTPUT"]
    assert table.columns["name"].tolist() == ["ż1", "ż2"]


def test_invalid_geometry_is_read_as_it_is():
    layer = QgsVectorLayer(f"Polygon?crs={CRS}", "bow tie", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 2 2, 2 0, 0 2, 0 0))"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = Copy().create()
    for source in (layer.id(), QgsProcessingFeatureSourceDefinition(layer.id(), True)):
        table = read_parameter(algorithm, {"INPUT": source}, "INPUT", context)
        assert not shapely.is_valid(table.geometry[0])
    QgsProject.instance().removeMapLayer(layer)


def test_a_geopackage_with_other_tables_is_refused(tmp_path, points):
    path = make_geopackage(tmp_path / "data.gpkg", "trees", "streets")
    before = path.read_bytes()
    with pytest.raises(PlanError, match=r"data\.gpkg holds other tables"):
        run(INPUT=points.id(), OUTPUT=str(path))
    assert path.read_bytes() == before


def test_a_table_of_a_geopackage_is_not_replaced(tmp_path, points):
    path = make_geopackage(tmp_path / "data.gpkg", "trees", "streets")
    with pytest.raises(PlanError, match=r"trees already exists in data\.gpkg"):
        run(INPUT=points.id(), OUTPUT=f"ogr:dbname='{path}' table=\"trees\" (geom)")
    assert sorted(table_names(path)) == ["streets", "trees"]


def test_a_new_table_joins_a_geopackage(tmp_path, points):
    path = make_geopackage(tmp_path / "data.gpkg", "trees", "streets")
    run(INPUT=points.id(), OUTPUT=f"ogr:dbname='{path}' table=\"result\" (geom)")
    assert sorted(table_names(path)) == ["result", "streets", "trees"]


def test_an_input_is_not_overwritten(tmp_path, points):
    path = tmp_path / "mine.gpkg"
    run(INPUT=points.id(), OUTPUT=str(path))
    before = path.read_bytes()
    for source in (str(path), QgsProcessingFeatureSourceDefinition(f"{path}|layername=mine")):
        with pytest.raises(PlanError, match=r"mine\.gpkg is also an input"):
            run(INPUT=source, OUTPUT=str(path))
    assert path.read_bytes() == before


def test_an_earlier_result_is_written_again(tmp_path, points):
    path = str(tmp_path / "result.gpkg")
    run(INPUT=points.id(), OUTPUT=path)
    points.dataProvider().deleteFeatures([1])
    assert len(run(INPUT=points.id(), OUTPUT=path)["OUTPUT"]) == 2


def test_a_style_that_somebody_has_put_beside_a_result_stays(tmp_path, points):
    for name in ("style.qml", "style.qmd"):
        (tmp_path / name).write_text("mine")
    for _ in range(2):
        run(INPUT=points.id(), OUTPUT=str(tmp_path / "style.gpkg"))
    assert {file.name for file in tmp_path.iterdir()} == {"style.gpkg", "style.qml", "style.qmd"}
    assert (tmp_path / "style.qml").read_text() == "mine"


def test_a_geometry_that_does_not_fit_its_output_is_an_error(points):
    class Wrong(Copy):
        def createInstance(self):  # noqa: N802
            return Wrong()

        def processAlgorithm(self, parameters, context, feedback):  # noqa: ARG002, N802
            table = Table(np.array([shapely.Point(0, 0)], object), {}, QgsCoordinateReferenceSystem(CRS))
            return write_sink(self, parameters, "OUTPUT", context, table, Qgis.WkbType.Polygon)

    with pytest.raises(PlanError, match="could not be written"):
        Wrong().create().processAlgorithm(
            {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}, QgsProcessingContext(), QgsProcessingFeedback()
        )


@pytest.mark.parametrize("suffix", ["gpkg", "geojson"])
def test_a_result_on_a_full_disk_is_an_error(small_disk, suffix):
    count = 60_000
    layer = QgsVectorLayer(
        f"Point?crs={CRS}&field=name:string&field=open:bool&field=size:double", "p", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["ż", True, 1.5])
    feature.setGeometry(QgsGeometry.fromWkt("POINT(1 0)"))
    layer.dataProvider().addFeatures([feature] * count)
    QgsProject.instance().addMapLayer(layer)
    try:
        with pytest.raises(PlanError, match=r"could not be written|could be written"):
            run(INPUT=layer.id(), OUTPUT=str(small_disk / f"result.{suffix}"))
    finally:
        QgsProject.instance().removeMapLayer(layer)
