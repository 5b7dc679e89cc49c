"""Sensors, charging points and bicycle stands."""

from __future__ import annotations

import numpy as np
import shapely

from .districts import District
from .facts import Facts
from .layers import DemoLayer, joined, layer
from .shapes import CENTIMETRE, random_for
from .streets import Streets

_KINDS = {
    # kind: number, range in metres, height in metres, share of the town's middle
    "air": (6, None, 3.0, 0.5),
    "noise": (7, 220.0, 4.0, 0.7),
    "weather": (2, 2500.0, 2.0, 0.4),
    "traffic": (14, 70.0, 6.0, 0.8),
    "camera": (26, 90.0, 6.0, 0.9),
    "light": (18, 40.0, 8.0, 0.8),
    "waste": (16, None, 1.2, 0.7),
}
# Invented stations take turns; the radius of representativeness is explained in layers/sensors/sensors.yaml.
_AIR = (("urban_background", 1000.0), ("traffic", 50.0))
_BUSY = ("centre", "old_town", "estate")
_OFFSET = 7.0


def place_sensors(
    seed: int, facts: Facts, districts: list[District], streets: Streets, words: dict[str, str]
) -> DemoLayer:
    """Return invented sensors beside the streets, and IMGW's real gauges."""
    rng = random_for(seed, "sensors")
    points: list[shapely.Point] = []
    names = "sensor_id name kind station_type range_m height_m azimuth_deg fov_deg status owner"
    rows: dict[str, list] = {name: [] for name in names.split()}
    for kind, (count, reach, height, central) in _KINDS.items():
        places = roadside(rng, streets, districts, count, central)
        for number, point in enumerate(places, start=1):
            station, radius = _AIR[number % len(_AIR)] if kind == "air" else (None, reach)
            directed = kind == "camera" and rng.uniform() < 0.75  # noqa: PLR2004 - the rest turn all round
            values = (
                f"DEMO-{kind.upper()}-{number:02d}",
                words["sensor"].format(kind=words[kind], n=number),
                kind,
                station,
                radius,
                height,
                float(rng.integers(0, 72) * 5) if directed else None,
                float(rng.choice([60.0, 90.0, 110.0])) if directed else None,
                str(rng.choice(["active", "active", "active", "active", "planned", "inactive"])),
                words["owner"],
            )
            points.append(point)
            for name, value in zip(rows, values, strict=True):
                rows[name].append(value)
    return joined(layer(points, rows), _gauges(facts, list(rows)))


def _gauges(facts: Facts, names: list[str]) -> DemoLayer:
    real = {name: [None] * len(facts.gauges) for name in names}
    real["sensor_id"] = [gauge["id"] for gauge in facts.gauges]
    real["name"] = [f"IMGW-PIB {gauge['name']}" for gauge in facts.gauges]
    real["kind"] = [gauge["kind"] for gauge in facts.gauges]
    real["status"] = [gauge["status"] for gauge in facts.gauges]
    real["owner"] = ["IMGW-PIB"] * len(facts.gauges)
    return layer([gauge["at"] for gauge in facts.gauges], real, facts.entries["gauges"]["source"])


def roadside(
    rng: np.random.Generator, streets: Streets, districts: list[District], count: int, central: float
) -> list[shapely.Point]:
    """Return places beside streets, a share of them in the busy districts."""
    kinds = np.array([*(district.kind for district in districts), "country"])[streets.district]
    busy = np.isin(kinds, _BUSY)
    usable = np.isin(streets.sort, ["local", "main"]) & (shapely.length(streets.lines) > 3 * _OFFSET)
    weight = usable * shapely.length(streets.lines)
    weight = np.where(
        busy, central * weight / weight[busy].sum(), (1 - central) * weight / weight[~busy].sum()
    )
    lines = streets.lines[rng.choice(len(weight), count, replace=False, p=weight / weight.sum())]
    at = rng.uniform(0.2, 0.8, count) * shapely.length(lines)
    here = shapely.get_coordinates(shapely.line_interpolate_point(lines, at))
    heading = shapely.get_coordinates(shapely.line_interpolate_point(lines, at + 1)) - here
    beside = here + heading @ np.array([[0, 1], [-1, 0]]) * _OFFSET
    return list(shapely.points(beside.round(CENTIMETRE)))


def place_stands(
    seed: int, part: str, count: int, streets: Streets, districts: list[District], word: str, sizes: list[int]
) -> DemoLayer:
    """Return charging points or bicycle stands beside streets."""
    rng = random_for(seed, part)
    places = roadside(rng, streets, districts, count, 0.8)
    capacity = rng.choice(sizes, count).tolist()
    return layer(places, {"name": [word.format(n=n + 1) for n in range(count)], "capacity": capacity})
