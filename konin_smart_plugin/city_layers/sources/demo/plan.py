"""The invented plan of the town, moved a little by the seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ....paths import DEMO
from .facts import places, read_yaml
from .shapes import blob, random_for

_JUNCTION_SHIFT = 45.0
_PLACE_SHIFT = 60.0
_BRIDGE_SHIFT = 12.0


@dataclass(frozen=True)
class Plan:
    """Junctions and main roads, districts and the patches of water and green, in EPSG:2177."""

    junctions: dict[str, np.ndarray]
    roads: list[dict[str, Any]]
    bridges: list[tuple[str, str]]
    railway: np.ndarray
    canal: np.ndarray
    districts: list[dict[str, Any]]
    lakes: list[dict[str, Any]]
    woods: list[dict[str, Any]]
    parks: list[dict[str, Any]]
    street_names: list[str]


def load_plan(seed: int) -> Plan:
    """Read ``resources/demo/invented.yaml`` and let the seed move every place."""
    raw = read_yaml(DEMO / "invented.yaml")
    rng = random_for(seed, "plan")
    at_bridges = {name for pair in raw["bridges"] for name in pair}
    junctions = {}
    for name, text in raw["junctions"].items():
        shift = rng.uniform(-1, 1, 2) * (_BRIDGE_SHIFT if name in at_bridges else _JUNCTION_SHIFT)
        junctions[name] = places(text)[0] + shift
    names = list(raw["street_names"])
    rng.shuffle(names)
    return Plan(
        junctions=junctions,
        roads=raw["roads"],
        bridges=[tuple(pair) for pair in raw["bridges"]],
        railway=places(raw["railway"]),
        canal=places(raw["canal"]),
        districts=[_moved(rng, entry) for entry in raw["districts"]],
        lakes=[_patch(rng, entry) for entry in raw["lakes"]],
        woods=[_patch(rng, entry) for entry in raw["woods"]],
        parks=[_patch(rng, entry) for entry in raw["parks"]],
        street_names=names,
    )


def _moved(rng: np.random.Generator, entry: dict[str, Any]) -> dict[str, Any]:
    at = places(entry["at"])[0] + rng.uniform(-_PLACE_SHIFT, _PLACE_SHIFT, 2)
    return {**entry, "at": at, "grain": entry["grain"] + rng.uniform(-8, 8)}


def _patch(rng: np.random.Generator, entry: dict[str, Any]) -> dict[str, Any]:
    at = places(entry["at"])[0] + rng.uniform(-_PLACE_SHIFT, _PLACE_SHIFT, 2) / 2
    axes = tuple(float(axis) for axis in entry["axes"].split())
    shape = blob(rng, at, axes, entry["angle"] + rng.uniform(-10, 10))
    return {**entry, "shape": shapely.buffer(shape, 0)}
