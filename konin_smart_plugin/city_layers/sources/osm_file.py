"""Reads .osm.pbf and .osm files through GDAL's OSM driver, in one pass and in bounded memory.

The driver keeps its index of nodes and ways in temporary files, and drops what lies outside the window or
carries none of the wanted tags before Python sees it: memory grows with the city, not with the file.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal

from ...analysis.errors import PlanError
from ...analysis.progress import Progress, quiet
from ..osm_selection import OGR_LAYERS, OsmSelection

Bounds = tuple[float, float, float, float]

# Closed ways with one of these tags are areas; the driver reads area=yes and area=no by itself.
AREA_TAGS = (
    "aeroway,amenity,boundary,building,craft,geological,historic,landuse,leisure,military,natural,office,place,"
    "shop,sport,tourism,highway=platform,public_transport=platform,waterway=riverbank,waterway=dock"
)
POINTS = "points"
UNUSED_LAYERS = ("multilinestrings", "other_relations")
# One pair of the driver's all_tags: "key"=>"value", in which \ stands before " and \.
PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
ESCAPED = re.compile(r"\\(.)")


class _Choice:
    """Which selections take an object of one of the driver's layers, found by the value of one tag first."""

    def __init__(self, layer: str, selections: Mapping[str, OsmSelection]) -> None:
        self._selections = {name: one for name, one in selections.items() if layer in one.layers}
        tests = [(name, test) for name, one in self._selections.items() for test in one.leading_tests()]
        self._any = {test.tag: [] for _, test in tests}
        for name, test in tests:
            if not test.values:
                self._any[test.tag].append(name)
        self._by_value: dict[str, dict[str, list[str]]] = {tag: {} for tag in self._any}
        for name, test in tests:
            for value in test.values:
                self._by_value[test.tag].setdefault(value, [*self._any[test.tag]]).append(name)

    def tags(self) -> list[str]:
        """Return the tags one of which every object that is taken carries."""
        return sorted(self._any)

    def takers(self, tags: Mapping[str, str]) -> list[str]:
        """Return the names of the selections that take an object with these tags."""
        asked: list[str] = []
        for tag, value in tags.items():
            if tag in self._any:
                asked += self._by_value[tag].get(value, self._any[tag])
        return [name for name in dict.fromkeys(asked) if self._selections[name].selects(tags)]


@dataclass
class OsmObjects:
    """The objects chosen for one layer: geometries (N,) in degrees (WGS 84) and the tags of each."""

    tags: list[dict[str, str]] = field(default_factory=list)
    wkb: list[bytes] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.tags)

    def add(self, tags: dict[str, str], wkb: bytes) -> None:
        """Add one object."""
        self.tags.append(tags)
        self.wkb.append(wkb)

    @property
    def geometry(self) -> np.ndarray:
        """The (N,) shapely geometries, None for a ring of fewer than three places."""
        return shapely.from_wkb(np.array(self.wkb, object), on_invalid="ignore")


def read_osm(
    file: Path, selections: Mapping[str, OsmSelection], window: Bounds | None, progress: Progress = quiet
) -> dict[str, OsmObjects]:
    """Return the objects of ``file`` by the name of their selection, those that touch ``window`` (degrees).

    An object may serve several selections. Raises PlanError if the file is none of OpenStreetMap, is damaged
    or ends too early.
    """
    chosen = {name: OsmObjects() for name in selections}
    by_layer = {layer: _Choice(layer, selections) for layer in OGR_LAYERS}
    with _opened(file, selections.values()) as dataset:
        for layer in OGR_LAYERS:
            _narrow(dataset.GetLayerByName(layer), by_layer[layer].tags(), window)
        all_tags = {
            layer: dataset.GetLayerByName(layer).GetLayerDefn().GetFieldIndex("all_tags")
            for layer in OGR_LAYERS
        }
        for layer, feature in _features(dataset, file, progress):
            tags = _tags(feature.GetFieldAsString(all_tags[layer]))
            takers = by_layer[layer].takers(tags)
            if takers and (layer != POINTS or window is None or _lies_in(feature.GetGeometryRef(), window)):
                wkb = bytes(feature.GetGeometryRef().ExportToWkb())
                for name in takers:
                    chosen[name].add(tags, wkb)
    return chosen


def declared_bounds(file: Path) -> Bounds | None:
    """Return west, south, east and north of what the file says it covers; None where it does not say."""
    with _opened(file, ()) as dataset:
        extent = dataset.GetLayerByName(POINTS).GetExtent(force=0, can_return_null=True)
    if extent is None:
        return None
    west, east, south, north = extent
    return west, south, east, north


def holds_ways(file: Path) -> bool:
    """Return whether there is any line or area in the file."""
    with _opened(file, ()) as dataset:
        return any(layer != POINTS for layer, _ in _features(dataset, file, quiet))


@contextmanager
def _opened(file: Path, selections: Iterable[OsmSelection]) -> Iterator[gdal.Dataset]:
    tags = sorted({tag for selection in selections for tag in selection.leading_tags()})
    if not file.is_file():
        raise PlanError("There is no file {file}.", file=file)
    with tempfile.TemporaryDirectory(prefix="konin-osm-") as folder, _quiet_gdal():
        settings = Path(folder) / "osm.ini"
        settings.write_text(_settings(tags), encoding="utf-8")
        options = [f"CONFIG_FILE={settings}", "INTERLEAVED_READING=YES"]
        try:
            dataset = gdal.OpenEx(str(file), gdal.OF_VECTOR, allowed_drivers=["OSM"], open_options=options)
        except RuntimeError:  # what gdal.UseExceptions(), if somebody has called it, makes of an error
            dataset = None
        if dataset is None:
            raise PlanError(
                "{file} is not an OpenStreetMap file. Give an extract that ends in .osm.pbf or .osm.",
                file=file.name,
            )
        yield dataset
        del dataset


@contextmanager
def _quiet_gdal() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what went wrong is asked for and told as a sentence
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _settings(tags: list[str]) -> str:
    lines = ["attribute_name_laundering=no", f"closed_ways_are_polygons={AREA_TAGS}"]
    for layer in OGR_LAYERS:
        lines += [f"[{layer}]", "osm_id=no", f"attributes={','.join(tags)}", "all_tags=yes"]
    for layer in UNUSED_LAYERS:
        lines += [f"[{layer}]", "osm_id=no"]
    return "\n".join(lines)


def _narrow(layer: gdal.ogr.Layer, tags: Iterable[str], window: Bounds | None) -> None:
    """Have the driver drop what carries none of ``tags`` or lies outside ``window``.

    Not so points: with a spatial filter on them the driver forgets the nodes outside, and with them the
    ways that lead there.
    """
    layer.SetAttributeFilter(" OR ".join(f'"{tag}" IS NOT NULL' for tag in tags) or "1 = 0")
    if window is not None and layer.GetName() != POINTS:
        layer.SetSpatialFilterRect(*window)


def _lies_in(point: gdal.ogr.Geometry, window: Bounds) -> bool:
    left, bottom, right, top = window
    return left <= point.GetX() <= right and bottom <= point.GetY() <= top


def _features(
    dataset: gdal.Dataset, file: Path, progress: Progress
) -> Iterator[tuple[str, gdal.ogr.Feature]]:
    """Yield layer name and feature to the file's end. Raises PlanError where the file breaks off."""
    watch = _Watch(progress)
    gdal.ErrorReset()
    while True:
        try:
            feature, layer = dataset.GetNextFeature(callback=watch)
        except RuntimeError as error:  # as above; the error itself is then forgotten
            if watch.stopped:
                raise watch.stopped from error
            raise _damaged(file) from error
        if feature is None:
            break
        if layer.GetName() in OGR_LAYERS:
            yield layer.GetName(), feature
    if watch.stopped:
        raise watch.stopped
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise _damaged(file)


def _damaged(file: Path) -> PlanError:
    return PlanError(
        "{file} is damaged or incomplete: it cannot be read to its end. Nothing was changed. "
        "Download it again.",
        file=file.name,
    )


class _Watch:
    """Tells how far the driver is; an error that ``progress`` raises stops it and waits in ``stopped``."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.stopped: PlanError | None = None

    def __call__(self, share: float, _message: str, _data: object) -> int:
        try:
            self._progress(share)
        except PlanError as error:
            self.stopped = error
            return 0
        return 1


def _tags(text: str) -> dict[str, str]:
    if "\\" not in text:
        return dict(PAIR.findall(text))
    return {ESCAPED.sub(r"\1", key): ESCAPED.sub(r"\1", value) for key, value in PAIR.findall(text)}
