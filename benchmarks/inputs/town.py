"""A real town: the streets and bus stops of OpenStreetMap, and invented residents along the streets.

Where the real file is absent, the demo city of build/demo stands in, and the row says so.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal
from qgis.core import QgsVectorLayer

from konin_smart_plugin.layer_io.reading import read_layer

from .qgis import open_layer, save_layer, start

ROOT = Path(__file__).parents[2]
OSM = ROOT.parent / "shared" / "data" / "liechtenstein.osm.pbf"
DEMO = ROOT / "build" / "demo" / "konin.gpkg"
REAL = OSM.exists()
CRS = "EPSG:32632" if REAL else "EPSG:2177"
NOTE = "" if REAL else "on the demo city: the real town's file is absent"
RESIDENTS = 7_298
gdal.UseExceptions()


def write_town(folder: Path, factor: int) -> None:
    """Write streets, stops moved onto them, and ``factor`` times 7,298 residents near the streets."""
    start()
    lines, places = _real(folder) if REAL else _demo()
    nearest = lines[shapely.STRtree(lines).nearest(places)]
    on_street = shapely.line_interpolate_point(nearest, shapely.line_locate_point(nearest, places))
    save_layer(folder, "streets", lines, {"number": np.arange(len(lines))}, CRS)
    save_layer(folder, "stops", on_street, {"number": np.arange(len(places))}, CRS)
    count, rng = RESIDENTS * factor, np.random.default_rng(3062)
    line = rng.choice(len(lines), count, p=shapely.length(lines) / shapely.length(lines).sum())
    at = shapely.line_interpolate_point(lines[line], rng.random(count), normalized=True)
    near = shapely.points(shapely.get_coordinates(at) + rng.normal(0, 20, (count, 2)))
    save_layer(folder, "residents", near, {"number": np.arange(count), "residents": np.ones(count)}, CRS)


def open_town(folder: Path) -> tuple[QgsVectorLayer, QgsVectorLayer, QgsVectorLayer]:
    """Start QGIS and open streets, stops and residents."""
    start()
    streets, stops, residents = (open_layer(folder, name) for name in ("streets", "stops", "residents"))
    return streets, stops, residents


def _real(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return streets and stops of the OpenStreetMap file."""
    return tuple(
        _shapes(folder, table, where)
        for table, where in (("lines", "highway IS NOT NULL"), ("points", "highway = 'bus_stop'"))
    )


def _shapes(folder: Path, table: str, where: str) -> np.ndarray:
    path = folder / f"osm_{table}.gpkg"
    options = {"layers": [table], "where": where, "layerName": table, "selectFields": ["highway"]}
    gdal.VectorTranslate(str(path), str(OSM), format="GPKG", dstSRS=CRS, accessMode=None, **options)
    return read_layer(QgsVectorLayer(f"{path}|layername={table}", table, "ogr")).geometry


def _demo() -> tuple[np.ndarray, np.ndarray]:
    """Return streets and stops of the demo city; ``make demo`` makes it."""
    return tuple(
        shapely.get_parts(read_layer(QgsVectorLayer(f"{DEMO}|layername={name}", name, "ogr")).geometry)
        for name in ("streets", "bus_stops")
    )
