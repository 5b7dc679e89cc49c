"""Nearest service by street on a real town: ours against QGIS's own tools, in one run on one input.

dev/qgis-env python benchmarks/bench_access.py [--osm ../shared/data/liechtenstein.osm.pbf] [--rounds 5]
dev/qgis-env python benchmarks/bench_access.py --workspace build/demo/konin.gpkg

Results are compared before times: who is within 300 m of a stop, the distances, the length of streets
reached. Then the same search with 4 and 16 times as many residents.
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
from osgeo import gdal
from processing.core.Processing import Processing
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.testing import start_app

from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables
from konin_smart_plugin.processing_provider.provider import KoninProvider

OSM = Path(__file__).parents[2] / "shared" / "data" / "liechtenstein.osm.pbf"
CRS = "EPSG:32632"
RESIDENTS = 7_298
LIMIT = 300
gdal.UseExceptions()


def town(osm: Path, folder: Path) -> dict[str, QgsVectorLayer]:
    """Return the layers of a town from OpenStreetMap, as ``with_residents`` does."""
    streets = _osm_layer(osm, folder, "lines", "highway IS NOT NULL", "streets")
    return with_residents(streets, _osm_layer(osm, folder, "points", "highway = 'bus_stop'", "stops"), folder)


def demo(workspace: Path, folder: Path) -> dict[str, QgsVectorLayer]:
    """Return the layers of a workspace, as ``with_residents`` does."""
    streets, stops = (
        QgsVectorLayer(f"{workspace}|layername={name}", name, "ogr") for name in ("streets", "bus_stops")
    )
    return with_residents(streets, stops, folder)


def with_residents(streets: QgsVectorLayer, stops: QgsVectorLayer, folder: Path) -> dict[str, QgsVectorLayer]:
    """Return streets, stops moved onto them, and 1, 4 and 16 times 7,298 residents near them."""
    lines = np.array([shapely.from_wkb(bytes(f.geometry().asWkb())) for f in streets.getFeatures()])
    places = np.array([shapely.from_wkb(bytes(f.geometry().asWkb())) for f in stops.getFeatures()])
    nearest = lines[shapely.STRtree(lines).nearest(places)]
    on_street = shapely.line_interpolate_point(nearest, shapely.line_locate_point(nearest, places))
    layers = {"streets": streets, "stops": _points(folder, "snapped", on_street, streets.crs())}
    rng = np.random.default_rng(3062)
    for factor in (1, 4, 16):
        count = RESIDENTS * factor
        line = rng.choice(len(lines), count, p=shapely.length(lines) / shapely.length(lines).sum())
        at = shapely.line_interpolate_point(lines[line], rng.random(count), normalized=True)
        near = shapely.points(shapely.get_coordinates(at) + rng.normal(0, 20, (count, 2)))
        layers[f"residents{factor}"] = _points(folder, f"residents{factor}", near, streets.crs())
    return layers


def _osm_layer(osm: Path, folder: Path, table: str, where: str, name: str) -> QgsVectorLayer:
    path = folder / f"{name}.gpkg"
    gdal.VectorTranslate(
        str(path),
        str(osm),
        format="GPKG",
        layers=[table],
        where=where,
        layerName=name,
        dstSRS=CRS,
        selectFields=["highway"],
        accessMode=None,
    )
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def _points(folder: Path, name: str, points: np.ndarray, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    path = folder / f"{name}.gpkg"
    create_geopackage(path, {name: TableSchema("point", (FieldSchema("residents", "real"),))}, crs, {})
    content = Table(points, {"residents": np.ma.array(np.ones(len(points)))}, crs)
    write_tables(path, {name: TableContent(content)})
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def run(algorithm: str, parameters: dict[str, object]) -> dict[str, object]:
    """Run an algorithm without its log."""
    return processing.run(algorithm, parameters, feedback=QgsProcessingFeedback(False))


def ours(layers: dict[str, QgsVectorLayer], factor: int = 1) -> QgsVectorLayer:
    """Return the layer of every resident's distance to the nearest stop."""
    return run(
        "konin:access_to_services",
        {
            "DEMAND": layers[f"residents{factor}"],
            "WEIGHT_FIELD": "residents",
            "SERVICES": layers["stops"],
            "STREETS": layers["streets"],
            "DISTANCES": str(LIMIT),
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]


def our_streets(layers: dict[str, QgsVectorLayer]) -> QgsVectorLayer:
    """Return the layer of all streets within the limit of a stop."""
    parameters = {
        "SERVICES": layers["stops"],
        "STREETS": layers["streets"],
        "DISTANCES": str(LIMIT),
        "OUTPUT": "memory:",
        "REACHED": "memory:",
    }
    return run("konin:service_areas", parameters)["REACHED"]


def native_service_area(layers: dict[str, QgsVectorLayer]) -> QgsVectorLayer:
    """Return the layer of streets reached from each stop by native:serviceareafromlayer."""
    parameters = {
        "INPUT": layers["streets"],
        "START_POINTS": layers["stops"],
        "STRATEGY": 0,
        "TRAVEL_COST2": LIMIT,
        "OUTPUT_LINES": "memory:",
    }
    return run("native:serviceareafromlayer", parameters)["OUTPUT_LINES"]


def graph_analyzer(layers: dict[str, QgsVectorLayer]) -> np.ndarray:
    """Return the distances by QgsGraphAnalyzer: all tied to the graph, one search per stop."""
    director = QgsVectorLayerDirector(
        layers["streets"], -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth
    )
    director.addStrategy(QgsNetworkDistanceStrategy())
    builder = QgsGraphBuilder(layers["streets"].crs(), True, 0.0, "NONE")  # planar lengths, as ours
    stops = [f.geometry().asPoint() for f in layers["stops"].getFeatures()]
    homes = [f.geometry().asPoint() for f in layers["residents1"].getFeatures()]
    tied = director.makeGraph(builder, [*stops, *homes])
    graph = builder.graph()
    vertices = np.array([graph.findVertex(QgsPointXY(point)) for point in tied[len(stops) :]])
    links = np.array([home.distance(foot) for home, foot in zip(homes, tied[len(stops) :], strict=True)])
    best = np.full(len(homes), np.inf)
    for foot in tied[: len(stops)]:
        _, costs = QgsGraphAnalyzer.dijkstra(graph, graph.findVertex(foot), 0)
        best = np.minimum(best, np.array(costs)[vertices])
    return best + links


def median_time(work: Callable[[], object], rounds: int) -> tuple[float, object]:
    """Return the median processor seconds of some rounds, and what the last returned."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    return statistics.median(times), result


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--osm", type=Path, default=OSM)
    parser.add_argument("--workspace", type=Path, help="a konin.gpkg, instead of OpenStreetMap")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    start_app()
    Processing.initialize()
    provider = KoninProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        layers = demo(options.workspace, place) if options.workspace else town(options.osm, place)
        compare(layers, options.rounds)


def compare(layers: dict[str, QgsVectorLayer], rounds: int) -> None:
    own, result = median_time(lambda: ours(layers), rounds)
    streets, reached = median_time(lambda: our_streets(layers), rounds)
    service_area, theirs_reached = median_time(lambda: native_service_area(layers), 1)
    analyzer, theirs = median_time(lambda: graph_analyzer(layers), 1)
    distances = np.ma.filled(read_layer(result, ["distance_m"]).columns["distance_m"], np.inf)
    length = sum(f.geometry().length() for f in reached.getFeatures())
    shapes = [shapely.from_wkb(bytes(f.geometry().asWkb())) for f in theirs_reached.getFeatures()]
    peer = shapely.length(shapely.union_all(shapes, grid_size=0.001))  # its areas overlap
    print(f"streets within {LIMIT} m: ours {length:,.0f} m, native {peer:,.0f} m")
    served, theirs_served = distances <= LIMIT, theirs <= LIMIT
    print(f"residents served: ours {served.sum():,}, graph analyzer {theirs_served.sum():,}")
    both = np.isfinite(distances) & (theirs < 1e9)
    nearer = distances[both] <= theirs[both] + 0.01
    same = np.abs(distances[both] - theirs[both]) <= 0.01
    print(f"distances equal to 1 cm: {same.mean():.2%}; ours never longer: {nearer.mean():.2%}")
    print(f"access_to_services   {own:7.3f} s")
    print(f"service_areas        {streets:7.3f} s")
    print(f"serviceareafromlayer {service_area:7.3f} s  {service_area / own:6.1f} x access_to_services")
    print(f"QgsGraphAnalyzer     {analyzer:7.3f} s  {analyzer / own:6.1f} x access_to_services")
    for factor in (4, 16):
        seconds, _ = median_time(lambda factor=factor: ours(layers, factor), 3)
        print(f"{factor:2} times the residents {seconds:6.3f} s, {seconds / own:5.2f} x the time")


if __name__ == "__main__":
    main()
