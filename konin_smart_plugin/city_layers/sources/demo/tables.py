"""From what was drawn to the layers' fields."""

from __future__ import annotations

import numpy as np
import shapely

from .buildings import Buildings
from .facts import Facts
from .greenery import PUBLIC, Green
from .layers import DemoLayer, joined, layer
from .rivers import Water
from .streets import Streets
from .transit import Stops

_HECTARE = 10_000


def boundary(facts: Facts) -> DemoLayer:
    """Return the real outline."""
    entry = facts.entries["outline"]
    return layer([facts.outline], {"name": [entry["name"]], "teryt": [entry["teryt"]]}, entry["source"])


def station(facts: Facts) -> DemoLayer:
    """Return the real railway station; its capacity is not known."""
    entry = facts.entries["station"]
    unknown = np.ma.masked_all(1, dtype=np.int64)
    return layer([facts.station], {"name": [entry["name"]], "capacity": unknown}, entry["source"])


def water(facts: Facts, drawn: Water, words: dict[str, str]) -> DemoLayer:
    """Return the real Warta, then the invented water."""
    entry = facts.entries["warta"]
    river = layer([drawn.warta], {"name": [entry["name"]], "kind": ["river"]}, entry["source"])
    kinds = [kind for _, kind in drawn.other]
    names = _numbered(kinds, {**words, "river": words["oxbow"]})
    return joined(river, layer([shape for shape, _ in drawn.other], {"name": names, "kind": kinds}))


def zones(shapes: list[shapely.Polygon], words: dict[str, str]) -> DemoLayer:
    """Return the zones, numbered from north to south."""
    numbers = range(1, len(shapes) + 1)
    ids, names = [f"{n:02d}" for n in numbers], [words["zone"].format(n=n) for n in numbers]
    return layer(shapes, {"zone_id": ids, "name": names})


def parcels(shapes: list[shapely.Polygon]) -> DemoLayer:
    """Return the parcels with identifiers that no cadastre uses."""
    return layer(shapes, {"parcel_id": [f"DEMO.{n:05d}" for n in range(1, len(shapes) + 1)]})


def buildings(drawn: Buildings) -> DemoLayer:
    """Return the buildings, schools among them."""
    return layer(drawn.shape, {"levels": drawn.levels})


def schools(drawn: Buildings, kinds: list[str], words: dict[str, str]) -> DemoLayer:
    """Return the school buildings."""
    return layer(drawn.shape[drawn.school], {"name": _numbered(kinds, words), "kind": kinds})


def streets(drawn: Streets) -> DemoLayer:
    """Return the streets; all are open to walking and cycling, both ways."""
    everywhere = np.ones(len(drawn.lines), dtype=bool)
    columns = {"name": drawn.name, "highway": drawn.highway, "foot": everywhere, "bicycle": everywhere}
    return layer(drawn.lines, {**columns, "oneway": ["no"] * len(everywhere)})


def bus_stops(drawn: Stops) -> DemoLayer:
    """Return the stops."""
    ids = [f"D{n:03d}" for n in range(1, len(drawn.name) + 1)]
    return layer(drawn.at, {"stop_id": ids, "name": drawn.name, "departures": drawn.departures})


def cycle_paths(lines: list[shapely.LineString], names: list[str], surfaces: list[str]) -> DemoLayer:
    """Return the cycle paths."""
    return layer(lines, {"name": names, "surface": surfaces})


def residents(points: np.ndarray, people: np.ndarray) -> DemoLayer:
    """Return the residents at their homes."""
    return layer(points, {"residents": people.astype(float)})


def green_areas(drawn: Green, words: dict[str, str]) -> DemoLayer:
    """Return the green areas."""
    columns = {
        "name": _numbered(drawn.kind, words),
        "kind": drawn.kind,
        "public": [PUBLIC[kind] for kind in drawn.kind],
        "area_ha": (shapely.area(drawn.shape) / _HECTARE).round(3),
    }
    return layer(drawn.shape, columns)


def trees(points: np.ndarray, species: list[str], heights: np.ndarray) -> DemoLayer:
    """Return the trees."""
    return layer(points, {"species": species, "height_m": heights})


def _numbered(kinds: list[str], words: dict[str, str]) -> list[str]:
    counts: dict[str, int] = {}
    names = []
    for kind in kinds:
        counts[kind] = counts.get(kind, 0) + 1
        names.append(words[kind].format(n=counts[kind]))
    return names
