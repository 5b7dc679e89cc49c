"""All rows or none: on a full disk, a locked or read-only file, and when the process is killed."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io import gpkg_file
from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables

TREES = TableSchema(
    "point",
    (
        FieldSchema("name", "text", not_null=True, default="?"),
        FieldSchema("height_m", "real"),
        FieldSchema("number", "integer", unique=True),
        FieldSchema("public", "boolean"),
        FieldSchema("seen_on", "date"),
        FieldSchema("seen_at", "datetime"),
    ),
)
PARKS = TableSchema("polygon", (FieldSchema("name", "text"),))
NOTES = TableSchema("none", (FieldSchema("text", "text"),))


def crs(code=2177):
    return QgsCoordinateReferenceSystem(f"EPSG:{code}")


def column(values, dtype=object):
    mask = [value is None for value in values]
    filler = np.zeros(1, dtype)[0]
    filled = [filler if value is None else value for value in values]
    return np.ma.MaskedArray(np.array(filled, dtype), mask)


def trees(count, first=0):
    numbers = range(first, first + count)
    return Table(
        shapely.points(np.array([[6_500_000 + k, 5_790_000] for k in numbers], float).reshape(-1, 2)),
        {"name": column([f"dąb {k}" for k in numbers]), "number": column(list(numbers), int)},
        crs(),
    )


@pytest.fixture
def gpkg(tmp_path):
    return make(tmp_path / "city.gpkg")


def make(path, count=3):
    notes = Table(None, {"text": column(["first"])}, QgsCoordinateReferenceSystem())
    create_geopackage(
        path, {"trees": TREES, "parks": PARKS, "notes": NOTES}, crs(), {"trees": trees(count), "notes": notes}
    )
    return path


def layer(gpkg, name):
    layer = QgsVectorLayer(f"{gpkg}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def content(gpkg):
    """Everything a user could lose, as plain SQLite sees it."""
    assert ask(gpkg, "PRAGMA integrity_check") == [("ok",)]
    tables = {name: ask(gpkg, f"SELECT * FROM {name}") for name in ("trees", "parks", "notes")}
    tables["index"] = ask(gpkg, "SELECT id FROM rtree_trees_geom ORDER BY id")
    return tables


def ask(gpkg, sql):
    with closing(sqlite3.connect(gpkg)) as database:
        return database.execute(sql).fetchall()


def remains(gpkg):
    return sorted(path.name for path in gpkg.parent.iterdir() if path != gpkg)


def test_every_type_arrives(gpkg):
    rows = Table(
        np.array([shapely.Point(6_500_001, 5_790_002), None, shapely.Point()], object),
        {
            "name": column(["ż", "", "c"]),
            "height_m": column([1.5, None, 0], float),
            "number": column([2**40, None, -1], int),
            "public": column([True, None, False], bool),
            "seen_on": column(["2024-02-29", None, "1918-11-11"], "datetime64[D]"),
            "seen_at": column(["2024-02-29T01:02:03.004", None, "1918-11-11T00:00:00.000"], "datetime64[ms]"),
        },
        crs(),
    )
    write_tables(gpkg, {"trees": TableContent(rows)})
    back = read_layer(layer(gpkg, "trees"), list(rows.columns))
    for name, values in rows.columns.items():
        assert back.columns[name].tolist() == values.tolist(), name
    assert [shape and shape.wkt for shape in back.geometry] == ["POINT (6500001 5790002)", None, None]


def test_replacing_and_appending(gpkg):
    write_tables(gpkg, {"trees": TableContent(trees(2, first=10), append=True)})
    assert read_layer(layer(gpkg, "trees"), ["number"]).columns["number"].tolist() == [0, 1, 2, 10, 11]
    write_tables(gpkg, {"trees": TableContent(trees(2, first=20))})
    assert read_layer(layer(gpkg, "trees"), ["number"]).columns["number"].tolist() == [20, 21]


def test_extent_index_and_count_are_kept_up(gpkg):
    write_tables(gpkg, {"trees": TableContent(trees(2, first=10), append=True)})
    assert ask(gpkg, "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'trees'") == [
        (6_500_000, 5_790_000, 6_500_011, 5_790_000)
    ]
    assert ask(gpkg, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'trees'") == [(5,)]
    assert len(content(gpkg)["index"]) == 5
    window = QgsRectangle(6_500_009, 5_789_999, 6_500_012, 5_790_001)
    inside = layer(gpkg, "trees").getFeatures(QgsFeatureRequest(window))
    assert sorted(feature["number"] for feature in inside) == [10, 11]


def test_index_and_count_follow_later_edits(gpkg):
    write_tables(gpkg, {"trees": TableContent(trees(5))})
    edited = layer(gpkg, "trees")
    assert edited.dataProvider().deleteFeatures([edited.allFeatureIds()[0]])
    assert len(content(gpkg)["index"]) == 4
    assert ask(gpkg, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'trees'") == [(4,)]


def test_the_index_finds_what_others_have_written(gpkg):
    edited = layer(gpkg, "trees")  # OGR writes points without an envelope
    new = QgsFeature(edited.fields())
    new.setGeometry(QgsGeometry.fromWkt("Point (6600000 5790000)"))
    new["name"], new["number"] = "lipa", 77
    assert edited.dataProvider().addFeatures([new])[0]
    write_tables(gpkg, {"trees": TableContent(trees(1, first=10), append=True)})
    window = QgsRectangle(6_599_999, 5_789_999, 6_600_001, 5_790_001)
    assert [row["number"] for row in layer(gpkg, "trees").getFeatures(QgsFeatureRequest(window))] == [77]


def test_a_replaced_table_that_is_empty_has_no_extent(gpkg):
    write_tables(gpkg, {"trees": TableContent(trees(0))})
    assert ask(gpkg, "SELECT min_x FROM gpkg_contents WHERE table_name = 'trees'") == [(None,)]
    assert content(gpkg)["index"] == []


def test_geometry_is_reprojected_and_made_multi(gpkg):
    # 18° on the equator is (6 500 000, 0) in EPSG:2177; a polygon goes into a multipolygon layer.
    square = Table(np.array([shapely.box(18, 0, 18.001, 0.001)], object), {}, crs(4326))
    write_tables(gpkg, {"parks": TableContent(square)})
    (park,) = read_layer(layer(gpkg, "parks")).geometry
    assert park.geom_type == "MultiPolygon"
    assert park.bounds[:2] == pytest.approx((6_500_000, 0), abs=1e-3)


def test_a_default_fills_what_is_not_given(gpkg):
    write_tables(gpkg, {"trees": TableContent(Table(trees(1).geometry, {}, crs()))})
    assert content(gpkg)["trees"][0][2:] == ("?", None, None, None, None, None)


@pytest.mark.parametrize(
    ("table", "rows", "sentence"),
    [
        ("lakes", lambda: trees(1), "no table lakes"),
        ("trees", lambda: Table(None, {"colour": column(["red"])}, crs()), "trees has no field colour"),
        ("notes", lambda: trees(1), "notes has no field"),
        ("notes", lambda: Table(trees(1).geometry, {}, crs()), "notes holds no geometry"),
        (
            "parks",
            lambda: Table(trees(1).geometry, {}, crs()),
            "geometries of the type MULTIPOLYGON, not Point",
        ),
        ("trees", lambda: Table(trees(1).geometry, {"name": column([None])}, crs()), "NOT NULL constraint"),
        (
            "trees",
            lambda: Table(trees(2).geometry, {"number": column([5, 5], int)}, crs()),
            "UNIQUE constraint failed: trees.number",
        ),
    ],
)
def test_what_does_not_fit_changes_nothing(gpkg, table, rows, sentence):
    before = content(gpkg)
    with pytest.raises(PlanError, match=sentence):
        write_tables(
            gpkg,
            {
                "notes": TableContent(Table(None, {"text": column(["new"])}, crs())),
                table: TableContent(rows()),
            },
        )
    assert content(gpkg) == before
    assert remains(gpkg) == []


def test_a_missing_and_a_broken_file(tmp_path):
    with pytest.raises(PlanError, match="There is no GeoPackage"):
        write_tables(tmp_path / "none.gpkg", {"trees": TableContent(trees(1))})
    broken = tmp_path / "broken.gpkg"
    broken.write_text("This is no database. " * 100)
    with pytest.raises(PlanError, match="damaged or not a GeoPackage"):
        write_tables(broken, {"trees": TableContent(trees(1))})


def test_a_file_in_use_by_another_program(gpkg, monkeypatch):
    monkeypatch.setattr(gpkg_file, "WAIT_FOR_LOCK_S", 0.1)
    before = content(gpkg)
    hold = (
        "import sqlite3, sys; database = sqlite3.connect(sys.argv[1]); "
        "database.execute('BEGIN EXCLUSIVE'); print(1, flush=True); input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", hold, gpkg], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline() == "1\n"
        with pytest.raises(PlanError, match="is in use by another program"):
            write_tables(gpkg, {"trees": TableContent(trees(1))})
    finally:
        other.communicate("\n")
    assert content(gpkg) == before
    assert remains(gpkg) == []


def test_a_layer_open_in_qgis_does_not_hinder(gpkg):
    seen = layer(gpkg, "trees")
    iterator = seen.getFeatures()
    next(iterator)
    write_tables(gpkg, {"trees": TableContent(trees(7))})
    del iterator
    seen.reload()
    assert sum(1 for _ in seen.getFeatures()) == 7


@pytest.mark.parametrize("count", [1_000, 2_000, 60_000])
def test_a_full_disk(tmp_path, small_disk, count):
    # The disk gets full at COMMIT, in the transaction, and already in the staging file.
    path = small_disk / "city.gpkg"
    shutil.copy(make(tmp_path / "city.gpkg"), path)
    filler = small_disk / "filler"
    free = shutil.disk_usage(small_disk).free
    filler.write_bytes(b"x" * max(0, free - 200_000))
    before = content(path)
    with pytest.raises(PlanError, match="The disk is full"):
        write_tables(path, {"trees": TableContent(trees(count, first=100), append=True)})
    assert content(path) == before
    assert remains(path) == ["filler"]
    filler.unlink()
    write_tables(path, {"trees": TableContent(trees(3, first=100), append=True)})
    assert len(content(path)["trees"]) == 6


@pytest.mark.parametrize(("free", "count"), [(1_000_000, 60_000), (100_000, 0), (60_000, 0), (5_000, 0)])
def test_a_new_file_on_a_full_disk_leaves_nothing(small_disk, free, count):
    # The disk gets full while the rows are staged, or already while the tables are made.
    (small_disk / "filler").write_bytes(b"x" * max(0, shutil.disk_usage(small_disk).free - free))
    with pytest.raises(PlanError, match=r"disk is full|Is the disk full"):
        make(small_disk / "city.gpkg", count)
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_a_read_only_folder(tmp_path, small_disk):
    path = small_disk / "city.gpkg"
    shutil.copy(make(tmp_path / "city.gpkg"), path)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(PlanError, match="cannot be written"):
        write_tables(path, {"trees": TableContent(trees(1))})
    with pytest.raises(PlanError, match="read-only"):
        make(small_disk / "other.gpkg")


KILLED = """
    import os, signal, sys
    from pathlib import Path
    from qgis.testing import start_app
    start_app()
    import shapely
    from qgis.core import QgsCoordinateReferenceSystem
    from konin_smart_plugin.layer_io import writing
    from konin_smart_plugin.layer_io.table import Table

    def die(*arguments):
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(writing, sys.argv[2], die)
    points = shapely.points([[6500000 + k, 5790000] for k in range(20000)])
    rows = Table(points, {}, QgsCoordinateReferenceSystem("EPSG:2177"))
    writing.write_tables(Path(sys.argv[1]), {"trees": writing.TableContent(rows)})
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")
@pytest.mark.parametrize("moment", ["_move", "refresh_contents"])
def test_killed_in_the_middle(gpkg, moment):
    # _move is called when the rows are staged, refresh_contents when they are in the open transaction.
    before = content(gpkg)
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(gpkg), moment], capture_output=True, check=False
    )
    assert run.returncode == -signal.SIGKILL, run.stderr
    assert content(gpkg) == before
    write_tables(gpkg, {"trees": TableContent(trees(1))})
    assert len(content(gpkg)["trees"]) == 1
