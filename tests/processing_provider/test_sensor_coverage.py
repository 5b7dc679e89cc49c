import numpy as np
import pytest
import shapely
from memory_layers import layer
from qgis import processing
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)

from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.processing_provider.sensor_coverage import STYLES, SensorCoverage

pytestmark = pytest.mark.usefixtures("qgis_processing")

X, Y = 6_500_000, 5_790_000  # near Konin in EPSG:2177
FIELDS = (
    "field=sensor_id:string&field=range_m:double&field=azimuth_deg:double&field=fov_deg:double"
    "&field=kind:string"
)


def point(x, y):
    return f"POINT({X + x} {Y + y})"


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north).wkt


def sensors(*rows):
    return layer("Point", FIELDS, rows, name="sensors")


TWO = [(point(0, 0), "A", None, None, None, "air"), (point(100, 0), "B", None, None, None, "noise")]


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []
        self.lines = []

    def pushInfo(self, info):  # noqa: N802 (QGIS's name)
        self.lines.append(info)

    def pushWarning(self, warning):  # noqa: N802 (QGIS's name)
        self.warnings.append(warning)


def run(**parameters):
    log = Log()
    outputs = dict.fromkeys(("OUTPUT", "GAPS", "SUMMARY"), "memory:")
    if "AREA" not in parameters:
        outputs.pop("GAPS")
    result = processing.run(SensorCoverage().create(), outputs | parameters, feedback=log)
    return result, log.warnings


def rows(source, *fields):
    return [tuple(feature[field] for field in fields) for feature in source.getFeatures()]


def areas(result):
    return {f["sensors"]: f.geometry().area() for f in result["OUTPUT"].getFeatures()}


def test_worked_example_5():
    # Lens 12,283.7 m², union 50,548.2 m².
    result, _ = run(SENSORS=sensors(*TWO), RANGE=100)
    assert areas(result)[2] == pytest.approx(12_283.7, rel=0.001)
    assert sum(areas(result).values()) == pytest.approx(50_548.2, rel=0.001)
    assert result["COVERED_HA"] == pytest.approx(5.05482, rel=0.001)


def test_the_sector_of_worked_example_5():
    sector = sensors((point(0, 0), "A", 100, 45, 90, "air"))
    result, _ = run(SENSORS=sector, RANGE_FIELD="range_m", AZIMUTH_FIELD="azimuth_deg", FOV_FIELD="fov_deg")
    assert areas(result) == pytest.approx({1: 7_853.98}, abs=0.01)
    place = next(result["OUTPUT"].getFeatures()).geometry()
    assert place.contains(QgsGeometry.fromWkt(point(50, 50)))


def test_area_gaps_and_residents():
    # AREA is 400 × 400 m around A. The residents at x = 10 and 50 are covered twice, the 20 at (−150, 150)
    # are not, the NULL is not known, and the 99 live outside AREA.
    demand = layer(
        "Point", "field=residents:double",
        [(point(10, 0), 10), (point(50, 0), 5), (point(-150, 150), 20), (point(1, 1), None),
         (point(900, 0), 99)],
    )  # fmt: skip
    area = layer("Polygon", "field=name:string", [(box(-200, -200, 200, 200), "all")])
    zones = layer(
        "Polygon", "field=name:string", [(box(-200, -200, 0, 200), "west"), (box(0, -200, 200, 200), "east")]
    )
    result, warnings = run(
        SENSORS=sensors(*TWO), RANGE=100, AREA=area, DEMAND=demand, WEIGHT_FIELD="residents", ZONES=zones,
        KIND_FIELD="kind",
    )  # fmt: skip
    assert (result["TOTAL"], result["COVERED"], result["AREA_HA"]) == (35, 15, 16)
    gaps = list(result["GAPS"].getFeatures())
    assert sum(gap["residents"] for gap in gaps) == 20
    assert sum(gap.geometry().area() for gap in gaps) == pytest.approx(160_000 - 50_548.2, rel=0.001)
    assert any("1 values are not known" in text for text in warnings)
    assert any("outside AREA" in text for text in warnings)
    fields = ("level", "name", "sensors", "covered_ha", "covered_residents", "lost_ha", "depends_on")
    found = {tuple(row[:2]): list(row[2:]) for row in rows(result["SUMMARY"], *fields)}
    assert found["all", ""][:3] == [2, pytest.approx(5.05482, rel=0.001), 15]
    # Each disc alone 3.14159 ha; without it the union shrinks by the disc less the lens, 1.91322 ha.
    assert found["kind", "air"][:4] == [
        1,
        pytest.approx(3.14159, rel=0.001),
        15,
        pytest.approx(1.91322, rel=0.001),
    ]
    assert found["sensor", "B"][1:4] == [
        pytest.approx(3.14159, rel=0.001),
        15,
        pytest.approx(1.91322, rel=0.001),
    ]
    # In the west lies half of A's disc; only a sliver of nothing of B's, which begins at x = 0.
    assert found["zone", "west"][1:] == [
        pytest.approx(1.570796, rel=0.001),
        0,
        pytest.approx(1.570796, rel=0.001),
        "A",
    ]
    unknown = rows(result["SUMMARY"], "level", "unknown")
    assert unknown[0] == ("all", 1)


def test_k_counts_only_what_two_sensors_see():
    area = layer("Polygon", "field=name:string", [(box(-200, -200, 300, 200), "all")])
    result, _ = run(SENSORS=sensors(*TWO), RANGE=100, AREA=area, K=2)
    assert result["COVERED_HA"] == pytest.approx(1.22837, rel=0.001)
    gap = sum(f.geometry().area() for f in result["GAPS"].getFeatures())
    assert gap == pytest.approx(200_000 - 12_283.7, rel=0.001)


def test_a_twin_is_redundant_and_unusable_sensors_are_named():
    odd = sensors(
        (point(0, 0), "A", 100, None, None, "air"), (point(0, 0), "twin", 100, None, 400, "air"),
        (point(0, 0), "null", None, None, None, "air"), (point(0, 0), "zero", 0, None, None, "air"),
        (point(0, 0), "blind", 100, 0, 0, "air"), (point(0, 0), "lost", 100, None, 90, "air"),
        (None, "nowhere", 100, None, None, "air"),
    )  # fmt: skip
    result, warnings = run(
        SENSORS=odd, RANGE_FIELD="range_m", AZIMUTH_FIELD="azimuth_deg", FOV_FIELD="fov_deg"
    )
    found = {name: (redundant, reason) for name, redundant, reason in rows(
        result["SUMMARY"], "name", "redundant", "reason")}  # fmt: skip
    assert found["A"][0] is True
    assert found["twin"][0] is True
    assert {name: found[name][1] for name in ("null", "zero", "blind", "lost", "nowhere")} == {
        "null": "no_range", "zero": "range_not_positive", "blind": "no_view", "lost": "no_azimuth",
        "nowhere": "no_geometry",
    }  # fmt: skip
    assert areas(result) == pytest.approx({2: 31_415.93}, rel=1e-5)
    assert any("2 of 7 sensors" in text for text in warnings)


def test_the_count_raster(tmp_path):
    path = tmp_path / "count.tif"
    area = layer("Polygon", "field=name:string", [(box(-200, -200, 300, 200), "all")])
    run(SENSORS=sensors(*TWO), RANGE=100, AREA=area, COUNT=str(path))
    raster = QgsRasterLayer(str(path))
    assert raster.crs().authid() == "EPSG:2177"
    assert (raster.width(), raster.height()) == (50, 40)
    provider = raster.dataProvider()
    assert [provider.sample(QgsPointXY(X + x, Y + 5), 1) for x in (55, -55, -155)] == [
        (2, True),
        (1, True),
        (0, True),
    ]


def test_the_count_raster_explains_itself(tmp_path):
    path = tmp_path / "count.tif"
    run(SENSORS=sensors(*TWO), RANGE=100, COUNT=str(path))
    raster = QgsRasterLayer(str(path))  # QGIS finds the style beside the file
    classes = raster.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [(item.value, item.label) for item in classes[:3]] == [
        (0.5, "no sensor"),
        (1.5, "1 sensor"),
        (2.5, "2 sensors"),
    ]
    assert classes[0].color.alpha() == 0
    assert raster.loadDefaultMetadata()[1]
    assert raster.metadata().title() == "Number of sensors by cell"
    assert {"sensors: 2", "COVERED_HA: 5.05", "RANGE = 100"} <= set(raster.metadata().history())


def test_degrees_are_never_taken_for_metres():
    # The same two sensors in WGS 84: 100 m are still 100 m.
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:2177"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
    )
    moved = []
    for wkt, *values in TWO:
        geometry = QgsGeometry.fromWkt(wkt)
        assert geometry.transform(to_degrees) == Qgis.GeometryOperationResult.Success
        moved.append((geometry.asWkt(12), *values))
    degrees = layer("Point", FIELDS, moved, crs="EPSG:4326")
    result, _ = run(SENSORS=degrees, RANGE=100)
    assert result["OUTPUT"].crs().authid() == "EPSG:2177"
    assert areas(result)[2] == pytest.approx(12_283.7, rel=0.001)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "Give RANGE"),
        ({"RANGE": 0}, "more than 0"),
        ({"RANGE": 100, "RANGE_FIELD": "reach"}, "The field reach is not in"),
        ({"RANGE_FIELD": "range_m"}, "None of the 2 sensors"),
        ({"RANGE": 100, "GAPS": "memory:"}, "give AREA"),
        ({"RANGE": 100, "DEMAND": sensors, "WEIGHT_FIELD": ""}, "Give WEIGHT_FIELD"),
        ({"RANGE": 100, "COUNT": "/tmp/never.tif", "CELL_SIZE": 0}, "cell size"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(parameters, words):
    parameters = {name: value(*TWO) if callable(value) else value for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=words):
        run(SENSORS=sensors(*TWO), **parameters)


def test_sensors_that_reach_nothing_are_a_warning():
    area = layer("Polygon", "field=name:string", [(box(5000, 0, 5100, 100), "far")])
    result, warnings = run(SENSORS=sensors(*TWO), RANGE=100, AREA=area)
    assert result["COVERED_HA"] == 0
    assert any("Nothing in AREA is covered" in text for text in warnings)
    assert sum(f.geometry().area() for f in result["GAPS"].getFeatures()) == pytest.approx(10_000)


@pytest.fixture
def street(tmp_path):
    """The path of a surface of 10 m cells: flat, with a wall of 4 m along x = 20–30."""
    rasterio = pytest.importorskip("rasterio")
    heights = np.zeros((20, 40), np.float32)
    heights[:, 22] = 4
    heights[:, 39] = -9999
    path = tmp_path / "dsm.tif"
    transform = rasterio.transform.from_origin(X - 200, Y + 100, 10, 10)
    with rasterio.open(
        path, "w", driver="GTiff", dtype="float32", count=1, crs="EPSG:2177", transform=transform,
        nodata=-9999, height=20, width=40,
    ) as dsm:  # fmt: skip
        dsm.write(heights, 1)
    return str(path)


def test_line_of_sight(street, tmp_path):
    # The sensor at (−5, −5), 2 m high, sees over the wall (cell 22, x = 20–30) nothing of the ground behind.
    # AREA is the strip y = −10…0 of 36 cells west of x = 190, minus 1 of unknown height in the last column.
    lamp = layer(
        "Point", FIELDS + "&field=height_m:double", [(point(-5, -5), "L", None, None, None, "light", 2)]
    )
    area = layer("Polygon", "field=name:string", [(box(-170, -10, 200, 0), "strip")])
    demand = layer(
        "Point", "field=residents:double", [(point(-60, -5), 3), (point(60, -5), 4), (point(195, -5), 5)]
    )
    count = tmp_path / "count.tif"
    result, warnings = run(
        SENSORS=lamp, RANGE=1000, HEIGHT_FIELD="height_m", DSM=street, TARGET_HEIGHT=0.1, AREA=area,
        DEMAND=demand, WEIGHT_FIELD="residents", COUNT=str(count),
    )  # fmt: skip
    # Seen: 17 cells from −170 to 0, 2 from 0 to 20, and the wall: 20 cells of 100 m²; known: 36.
    assert (result["COVERED_HA"], result["AREA_HA"]) == (pytest.approx(0.2), pytest.approx(0.36))
    assert areas(result) == {1: pytest.approx(2000)}
    assert (result["TOTAL"], result["COVERED"]) == (7, 3)
    gaps = list(result["GAPS"].getFeatures())
    assert [(gap["residents"], round(gap.geometry().area())) for gap in gaps] == [(4, 1600)]
    assert any("0.01 ha of AREA have no height" in text for text in warnings)
    assert any("5 residents live where" in text for text in warnings)
    raster = QgsRasterLayer(str(count))
    assert [raster.dataProvider().sample(QgsPointXY(X + x, Y - 5), 1) for x in (15, 35)] == [
        (1, True),
        (0, True),
    ]


def test_sensors_where_the_surface_is_unknown(street):
    three = sensors(
        *TWO, (point(9000, 0), "far", None, None, None, "air"), (point(195, 5), "hole", *[None] * 4)
    )
    result, warnings = run(SENSORS=three, RANGE=50, DSM=street)
    found = dict(rows(result["SUMMARY"], "name", "reason"))
    assert (found["far"], found["hole"]) == ("outside_dsm", "no_dsm_height")
    assert any("1 outside the surface model, 1 where it has no height" in text for text in warnings)
    assert any("have no height" in text for text in warnings)
    with pytest.raises(QgsProcessingException, match="None of the 1 sensors can be used: outside"):
        run(SENSORS=sensors((point(9000, 0), "far", *[None] * 4)), RANGE=50, DSM=street)


def test_a_metric_model_keeps_its_own_cells(street):
    log = Log()
    processing.run(
        SensorCoverage().create(),
        {"SENSORS": sensors(*TWO), "RANGE": 50, "DSM": street, "OUTPUT": "memory:"},
        feedback=log,
    )
    assert any("cells of 10.00 m, the surface model's own" in line for line in log.lines)


def test_every_result_is_declared_with_its_fields():
    area = layer("Polygon", "field=name:string", [(box(-200, -200, 300, 200), "all")])
    home = layer("Point", "field=residents:double", [(point(0, 0), 3)])
    result, _ = run(SENSORS=sensors(*TWO), RANGE=100, AREA=area, DEMAND=home, WEIGHT_FIELD="residents")
    for name, spec in STYLES.items():
        if name != "COUNT":
            declared = {field.name for field in load_specs()[spec].fields}
            assert set(result[name].fields().names()) == declared, name


def test_every_row_names_its_scenario():
    area = layer("Polygon", "field=name:string", [(box(-200, -200, 300, 200), "all")])
    result, _ = run(SENSORS=sensors(*TWO), RANGE=100, AREA=area, SCENARIO="today")
    for name in ("OUTPUT", "GAPS", "SUMMARY"):
        assert {scenario for (scenario,) in rows(result[name], "scenario")} == {"today"}, name
    unnamed, _ = run(SENSORS=sensors(*TWO), RANGE=100)
    assert {scenario for (scenario,) in rows(unnamed["OUTPUT"], "scenario")} == {NULL}


@pytest.mark.parametrize("name", ["SENSORS", "AREA"])
def test_a_layer_whose_file_is_gone(name):
    gone = QgsVectorLayer("/nowhere/konin.gpkg|layername=boundary", "boundary", "ogr")
    with pytest.raises(QgsProcessingException, match="boundary cannot be read: its file is missing"):
        run(**{"SENSORS": sensors(*TWO), "RANGE": 100, name: gone})
