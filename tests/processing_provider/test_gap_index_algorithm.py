"""konin:gap_index as the toolbox runs it: worked example 6, residents, and every bad input."""

import numpy as np
import pytest
import rasterio
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from rasterio.transform import from_bounds

from konin_smart_plugin.processing_provider.gap_index import GapIndexAlgorithm

X, Y = 6_500_000, 5_790_000
ROWS = [1, "field", "distance", 2, 300, 1000, "", 1, "field", "canopy", 1, 30, 10, ""]


def square(west, south, east, north):
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return f"POLYGON (({', '.join(f'{X + x} {Y + y}' for x, y in ring)}))"


@pytest.fixture
def inputs(make_layer):
    """Three squares of 100 m in a row; the values of worked example 6 in the first."""
    places = [
        (f"POINT ({X + 50} {Y + 50})", 650.0, 25.0),
        (f"POINT ({X + 150} {Y + 50})", 1000.0, None),
        (f"POINT ({X + 250} {Y + 50})", None, 30.0),
    ]
    people = [(f"POINT ({X + 50} {Y + 50})", 7.0), (f"POINT ({X + 150} {Y + 50})", 3.0)]
    return {
        "AREA": make_layer("Polygon", {}, [(square(0, 0, 300, 100),)], name="area"),
        "CELL_SIZE": 100,
        "SHAPE": 1,
        "LAYERS": [make_layer("Point", {"distance": float, "canopy": float}, places, name="Usługi i zieleń")],
        "INDICATORS": ROWS,
        "RESIDENTS": make_layer("Point", {"residents": float}, people, name="people"),
        "OTHER_SIZES": False,
        "OUTPUT": "memory:",
    }


def test_worked_example_6(run, rows, inputs):
    results, _ = run(GapIndexAlgorithm, inputs)
    first, second, third = rows(results["OUTPUT"])
    assert first["index"] == pytest.approx(100 * 1.25 / 3)
    assert (first["distance"], first["canopy"], first["residents"]) == (650, 25, 7)
    assert (first["class"], first["rank"], first["main_cause"], first["missing"]) == (3, 2, "distance", 0)
    # the canopy is unknown: the distance alone, 100; the worst of two inhabited cells, in every draw
    assert (second["index"], second["rank"], second["missing"], second["robustness_pct"]) == (100, 1, 1, 100)
    # nobody lives in the third: it has an index, but no rank
    assert (third["inhabited"], third["index"], third["rank"], third["robustness_pct"]) == (
        False,
        0,
        None,
        None,
    )
    assert third["main_cause"] is None


def test_a_nested_matrix_gives_the_same(run, rows, inputs):
    flat, _ = run(GapIndexAlgorithm, inputs)
    nested, _ = run(GapIndexAlgorithm, {**inputs, "INDICATORS": [ROWS[:7], ROWS[7:]]})
    assert rows(flat["OUTPUT"]) == rows(nested["OUTPUT"])


def test_distance_and_share(run, rows, inputs, make_layer):
    park = make_layer("Polygon", {}, [(square(0, 0, 50, 100),)], name="Park")
    matrix = [2, "distance", "", 1, 0, 200, "", 2, "share", "", 1, 50, 0, "Zieleń"]
    changed = {"LAYERS": [*inputs["LAYERS"], park], "INDICATORS": matrix}
    results, log = run(GapIndexAlgorithm, {**inputs, **changed, "RESIDENTS": None})
    table = rows(results["OUTPUT"])
    assert [row["distance_park"] for row in table] == pytest.approx([0, 100, 200])
    assert [row["zielen"] for row in table] == pytest.approx([50, 0, 0])
    assert [row["index"] for row in table] == pytest.approx([0, 75, 100])
    assert "every cell counts as inhabited" in log


def test_the_ground_around_points_and_the_share_of_a_raster(run, rows, inputs, tmp_path):
    raster = str(tmp_path / "cover.tif")
    # 30 × 10 pixels of 10 m that hold their column: 0–29
    with rasterio.open(
        raster, "w", driver="GTiff", width=30, height=10, count=1, dtype="float32", crs="EPSG:2177",
        transform=from_bounds(X, Y, X + 300, Y + 100, 30, 10),
    ) as target:  # fmt: skip
        target.write(np.tile(np.arange(30, dtype="float32"), (10, 1)), 1)
    layers = [*inputs["LAYERS"], QgsRasterLayer(raster, "cover")]
    matrix = [1, "share", "20", 1, 100, 0, "near", 2, "share", "15", 1, 100, 0, "tall"]
    results, _ = run(GapIndexAlgorithm, {**inputs, "LAYERS": layers, "INDICATORS": matrix})
    table = rows(results["OUTPUT"])
    # a disc of 20 m in each cell: 400π m² of 10,000; columns 15 to 19 of the second cell, all of the third
    assert [row["near"] for row in table] == pytest.approx([4 * np.pi] * 3, rel=0.02)
    assert [row["tall"] for row in table] == pytest.approx([0, 50, 100])
    with pytest.raises(QgsProcessingException, match="is no number"):
        run(GapIndexAlgorithm, {**inputs, "LAYERS": layers, "INDICATORS": [2, "share", "", 1, 100, 0, ""]})
    with pytest.raises(QgsProcessingException, match="has no distance"):
        run(GapIndexAlgorithm, {**inputs, "LAYERS": layers, "INDICATORS": [2, "distance", "", 1, 1, 0, ""]})


def test_the_metadata_name_the_layers(run, inputs, tmp_path):
    file = str(tmp_path / "index.gpkg")
    run(GapIndexAlgorithm, {**inputs, "OUTPUT": file})
    history = QgsVectorLayer(file, "index", "ogr").metadata().history()
    assert "LAYERS = Usługi i zieleń" in history


def test_other_sizes_are_compared(run, inputs):
    results, _ = run(GapIndexAlgorithm, {**inputs, "RESIDENTS": None, "OTHER_SIZES": True})
    assert -1 <= results["RANK_CORRELATION_HALF"] <= 1


@pytest.mark.parametrize(
    ("matrix", "words"),
    [
        ([], "rows of 7"),
        ([1, "field", "distance"], "rows of 7"),
        ([1, "field", "distance", 0, 1, 2, ""], "sum to zero"),
        ([1, "field", "distance", 1, 5, 5, ""], "same good and bad"),
        ([1, "field", "nothing", 1, 1, 2, ""], "not in the layer"),
        ([4, "field", "distance", 1, 1, 2, ""], "no layer number 4"),
        ([1, "colour", "distance", 1, 1, 2, ""], "must be field"),
        ([1, "mean", "", 1, 1, 2, ""], "has no mean"),
        ([1, "share", "", 1, 1, 2, ""], "cover no ground"),
        ([1, "share", "-5", 1, 1, 2, ""], "0 or more metres"),
        ([1, "share", "wide", 1, 1, 2, ""], "is no number"),
        ([1, "field", "distance", "many", 1, 2, ""], "is no number"),
    ],
)
def test_impossible_indicators_are_refused(run, inputs, matrix, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(GapIndexAlgorithm, {**inputs, "INDICATORS": matrix})


def test_an_indicator_unknown_everywhere_is_named(run, rows, inputs, make_layer):
    empty = make_layer("Point", {"value": float}, [(f"POINT ({X + 50} {Y + 50})", None)], name="empty")
    layers = [*inputs["LAYERS"], empty]
    with pytest.raises(QgsProcessingException, match="No indicator is known"):
        run(GapIndexAlgorithm, {**inputs, "LAYERS": layers, "INDICATORS": [2, "field", "value", 1, 0, 1, ""]})
    both = [*ROWS, 2, "field", "value", 1, 0, 1, ""]
    results, log = run(GapIndexAlgorithm, {**inputs, "LAYERS": layers, "INDICATORS": both})
    assert "value is not known in any cell" in log
    assert rows(results["OUTPUT"])[0]["index"] == pytest.approx(100 * 1.25 / 3)


def test_an_indicator_of_one_value_is_named(run, inputs, make_layer):
    same = [(f"POINT ({X + x} {Y + 50})", 5.0) for x in (50, 150, 250)]
    layer = make_layer("Point", {"value": float}, same, name="same")
    _, log = run(
        GapIndexAlgorithm, {**inputs, "LAYERS": [layer], "INDICATORS": [1, "field", "value", 1, 0, 9, ""]}
    )
    assert "has the same value 5.00 everywhere" in log
