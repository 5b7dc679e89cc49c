"""Who lives within a straight line of a stop: ours against QGIS's own tools, in one run on one input.

dev/qgis-env python benchmarks/bench_straight_line.py [--places 33000] [--services 254] [--rounds 3]

The peers: native:buffer (dissolved) with native:extractbylocation, and native:joinbynearest. Who is within
300 m, and how far everyone is, are compared before times; then 4 and 16 times as many places. Beside them,
what QGIS itself needs to copy our result from one memory layer to another: no row is written faster.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import processing
import shapely
from processing.core.Processing import Processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.testing import start_app

from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables
from konin_smart_plugin.processing_provider.provider import KoninProvider

LIMIT = 300
CORNER, SIZE = np.array([6_495_000.0, 5_780_000.0]), 12_000.0


def make_points(folder: Path, name: str, count: int, seed: int) -> QgsVectorLayer:
    """Return ``count`` numbered points, spread over a square of 12 km."""
    points = shapely.points(CORNER + np.random.default_rng(seed).uniform(0, SIZE, (count, 2)))
    path, crs = folder / f"{name}.gpkg", QgsCoordinateReferenceSystem("EPSG:2177")
    fields = (FieldSchema("number", "integer"), FieldSchema("residents", "real"))
    create_geopackage(path, {name: TableSchema("point", fields)}, crs, {})
    columns = {"number": np.ma.array(np.arange(count)), "residents": np.ma.array(np.ones(count))}
    write_tables(path, {name: TableContent(Table(points, columns, crs))})
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def run(algorithm: str, parameters: dict[str, object]) -> QgsVectorLayer:
    """Run an algorithm without its log and return its output."""
    quiet = QgsProcessingFeedback(False)
    return processing.run(algorithm, {**parameters, "OUTPUT": "memory:"}, feedback=quiet)["OUTPUT"]


def ours(places: QgsVectorLayer, services: QgsVectorLayer) -> QgsVectorLayer:
    """Return the places with the distance to the nearest service."""
    parameters = {"DEMAND": places, "WEIGHT_FIELD": "residents", "SERVICES": services}
    return run("konin:access_to_services", {**parameters, "DISTANCES": str(LIMIT)})


def buffer_and_extract(places: QgsVectorLayer, services: QgsVectorLayer) -> QgsVectorLayer:
    """Return the places in the discs around the services; 64 segments a quarter, as fine as ours need."""
    buffer = {"INPUT": services, "DISTANCE": LIMIT, "SEGMENTS": 64, "DISSOLVE": True}
    discs = run("native:buffer", buffer)
    return run("native:extractbylocation", {"INPUT": places, "PREDICATE": [0], "INTERSECT": discs})


def join_by_nearest(places: QgsVectorLayer, services: QgsVectorLayer) -> QgsVectorLayer:
    """Return the places joined to the nearest service, with its distance."""
    parameters = {"INPUT": places, "INPUT_2": services, "FIELDS_TO_COPY": ["number"], "NEIGHBORS": 1}
    return run("native:joinbynearest", parameters)


def values(layer: QgsVectorLayer, field: str) -> np.ndarray:
    """Return a field's values in the order of ``number``."""
    rows = sorted((feature["number"], feature[field]) for feature in layer.getFeatures())
    return np.array([value for _, value in rows], float)


def median_time(work: Callable[[], QgsVectorLayer], rounds: int) -> tuple[float, QgsVectorLayer]:
    """Return the median processor seconds of some rounds, and what the last returned."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    return statistics.median(times), result


def compare(places: QgsVectorLayer, services: QgsVectorLayer, rounds: int) -> float:
    own, measured = median_time(lambda: ours(places, services), rounds)
    extract, inside = median_time(lambda: buffer_and_extract(places, services), rounds)
    join, joined = median_time(lambda: join_by_nearest(places, services), rounds)
    copy, _ = median_time(lambda: measured.materialize(QgsFeatureRequest()), rounds)
    distances = values(measured, "distance_m")
    served = set(np.flatnonzero(distances <= LIMIT))
    theirs = {feature["number"] for feature in inside.getFeatures()}
    print(f"{places.featureCount():,} places, {services.featureCount()} services")
    print(
        f"  within {LIMIT} m: ours {len(served):,}, buffer {len(theirs):,}, differing {len(served ^ theirs)}"
    )
    print(
        f"  largest difference to joinbynearest: {np.abs(distances - values(joined, 'distance')).max():.2g} m"
    )
    print(f"  access_to_services {own:.3f} s")
    print(f"  buffer + extract   {extract:.3f} s: {extract / own:.1f} x")
    print(f"  joinbynearest      {join:.3f} s: {join / own:.1f} x")
    print(f"  copying the rows   {copy:.3f} s: {100 * copy / own:.0f} % of access_to_services")
    return own


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--places", type=int, default=33_000)
    parser.add_argument("--services", type=int, default=254)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    start_app()
    Processing.initialize()
    provider = KoninProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        services = make_points(folder, "services", options.services, 17)
        first = compare(make_points(folder, "places", options.places, 3062), services, options.rounds)
        for factor in (4, 16):
            places = make_points(folder, f"places{factor}", factor * options.places, 3062)
            seconds, _ = median_time(lambda places=places: ours(places, services), options.rounds)
            print(f"{factor:2} times the places: {seconds:.3f} s, {seconds / first:.2f} x the time")


if __name__ == "__main__":
    main()
