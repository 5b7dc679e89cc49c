"""Reading 33,000 features into arrays: ours against PyQGIS loops, in one run on one file.

dev/qgis-env python benchmarks/bench_reading.py [--rounds 7]
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import shapely
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.testing import start_app

from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.features import read_features
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables

COUNT = 33_000
FIELDS = ("residents", "floors", "public", "name")
CRS = "EPSG:2177"


def make_layer(folder: Path) -> QgsVectorLayer:
    """Return a layer of small polygons with a real, an integer, a boolean and a text, one in ten NULL."""
    rng = np.random.default_rng(3062)
    corner = rng.uniform((6_495_000, 5_780_000), (6_510_000, 5_795_000), (COUNT, 2))
    columns = {
        "residents": rng.uniform(0, 90, COUNT),
        "floors": rng.integers(1, 12, COUNT),
        "public": rng.random(COUNT) < 0.5,
        "name": np.array([f"Budynek {k}" for k in range(COUNT)], object),
    }
    masked = {name: np.ma.MaskedArray(values, rng.random(COUNT) < 0.1) for name, values in columns.items()}
    shapes = shapely.box(corner[:, 0], corner[:, 1], corner[:, 0] + 20, corner[:, 1] + 12)
    types = zip(FIELDS, ("real", "integer", "boolean", "text"), strict=True)
    schema = TableSchema("polygon", tuple(FieldSchema(name, kind) for name, kind in types))
    crs = QgsCoordinateReferenceSystem(CRS)
    path = folder / "bench.gpkg"
    create_geopackage(path, {"buildings": schema}, crs, {})
    start = time.perf_counter()
    write_tables(path, {"buildings": TableContent(Table(shapes, masked, crs))})
    print(f"writing them with write_tables: {1000 * (time.perf_counter() - start):.0f} ms")
    return QgsVectorLayer(f"{path}|layername=buildings", "buildings", "ogr")


def feature_loop(layer: QgsVectorLayer) -> Table:
    """Read as most plugins do: an attribute by its name, a geometry by its WKB."""
    shapes, rows = [], []
    for feature in layer.getFeatures():
        shapes.append(shapely.from_wkb(feature.geometry().asWkb().data()))
        rows.append([None if feature[name] == NULL else feature[name] for name in FIELDS])
    columns = dict(zip(FIELDS, zip(*rows, strict=True), strict=True))
    return Table(np.array(shapes, object), columns, layer.crs())


def bulk_wkb(layer: QgsVectorLayer) -> Table:
    """Read with our way for layers that only QGIS can read."""
    return read_features(layer, FIELDS)


def ours(layer: QgsVectorLayer) -> Table:
    """Read with the way a GeoPackage layer takes."""
    return read_layer(layer, FIELDS)


def same(one: Table, other: Table) -> bool:
    """Return whether every geometry and every value agrees."""
    if not shapely.equals_exact(one.geometry, other.geometry, 0).all():
        return False
    return all(_values(one.columns[name]) == _values(other.columns[name]) for name in FIELDS)


def _values(column: np.ma.MaskedArray | tuple) -> list:
    return column.tolist() if isinstance(column, np.ma.MaskedArray) else list(column)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    readers: tuple[Callable[[QgsVectorLayer], Table], ...] = (feature_loop, bulk_wkb, ours)
    app = start_app()
    with tempfile.TemporaryDirectory() as folder:
        layer = make_layer(Path(folder))
        reference = feature_loop(layer)
        for reader in readers:
            if not same(reference, reader(layer)):
                raise SystemExit(f"{reader.__name__} reads something else")
        print(f"{COUNT} polygons with {len(FIELDS)} fields: all three read the same")
        times = {reader: [] for reader in readers}
        for _ in range(rounds):
            for reader in readers:
                start = time.perf_counter()
                reader(layer)
                times[reader].append(time.perf_counter() - start)
        base = statistics.median(times[feature_loop])
        for reader, seconds in times.items():
            median = statistics.median(seconds)
            print(
                f"{reader.__name__:14} {1000 * median:7.1f} ms   {base / median:5.1f} × faster than the loop"
            )
        del layer
    app.exitQgis()


if __name__ == "__main__":
    main()
