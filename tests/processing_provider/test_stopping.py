"""A large run: cancel works within a second, and Python's lock is never held for long."""

import threading
import time

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables
from konin_smart_plugin.processing_provider.access_to_services import AccessToServices

X, Y, SIDE, STEP = 6_500_000, 5_790_000, 120, 80


@pytest.fixture
def town(tmp_path, qgis_app):
    """Return a function: number of residents -> parameters, on a grid of 28,560 street segments."""

    def build(count):
        rng = np.random.default_rng(1)
        crs = QgsCoordinateReferenceSystem("EPSG:2177")
        ticks = np.arange(SIDE) * STEP
        lines = [shapely.LineString([(X + x, Y + y) for x in ticks]) for y in ticks]
        lines += [shapely.LineString([(X + x, Y + y) for y in ticks]) for x in ticks]
        corner, size = np.array([X, Y], float), SIDE * STEP
        content = {
            "residents": ("point", shapely.points(corner + rng.uniform(0, size, (count, 2))), np.ones(count)),
            "stops": ("point", shapely.points(corner + rng.uniform(0, size, (200, 2))), np.ones(200)),
            "streets": ("line", np.array(lines), np.ones(len(lines))),
        }
        path = tmp_path / "town.gpkg"
        schemas = {
            name: TableSchema(kind, (FieldSchema("residents", "real"),))
            for name, (kind, _, _) in content.items()
        }
        create_geopackage(path, schemas, crs, {})
        write_tables(
            path,
            {
                name: TableContent(Table(shapes, {"residents": np.ma.array(values)}, crs))
                for name, (_, shapes, values) in content.items()
            },
        )
        layers = {name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in content}
        return {
            "DEMAND": layers["residents"],
            "WEIGHT_FIELD": "residents",
            "SERVICES": layers["stops"],
            "STREETS": layers["streets"],
            "OUTPUT": "memory:",
        }

    return build


@pytest.mark.parametrize("percent", [26, 61, 86])
def test_cancel_ends_the_run_within_a_second(run, town, percent):
    class Impatient(QgsProcessingFeedback):
        cancelled_at = None

        def setProgress(self, progress):  # noqa: N802
            super().setProgress(progress)
            if progress >= percent and self.cancelled_at is None:
                self.cancelled_at = time.monotonic()
                self.cancel()

    feedback = Impatient(False)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(AccessToServices, town(60_000), feedback)
    assert time.monotonic() - feedback.cancelled_at < 1.0


@pytest.mark.slow
def test_200_000_residents_and_the_longest_freeze(run, town):
    parameters = town(200_000)
    gaps, done = [], threading.Event()

    def tick():
        last = time.monotonic()
        while not done.is_set():
            time.sleep(0.005)
            now = time.monotonic()
            gaps.append(now - last)
            last = now

    ticker = threading.Thread(target=tick)
    ticker.start()
    try:
        results, _ = run(AccessToServices, parameters)
    finally:
        done.set()
        ticker.join()
    assert results["OUTPUT"].featureCount() == 200_000
    assert results["TOTAL"] == 200_000
    print(f"longest freeze {max(gaps):.3f} s")
    assert max(gaps) < 1.0
