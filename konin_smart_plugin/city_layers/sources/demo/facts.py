"""The real skeleton: Konin's outline, the Warta, the station, the gauges and the number of residents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely
import yaml
from pyproj import Transformer

from ....paths import DEMO
from .shapes import CENTIMETRE


@dataclass(frozen=True)
class Facts:
    """What is real in the demo, in EPSG:2177, each with the text of its source."""

    outline: shapely.Polygon
    warta: shapely.LineString
    station: shapely.Point
    gauges: list[dict[str, Any]]
    residents: int
    entries: dict[str, Any]


@cache
def _transformer() -> Transformer:
    return Transformer.from_crs("EPSG:2180", "EPSG:2177", always_xy=True)


def places(text: str) -> np.ndarray:
    """Return (N, 2) metres in EPSG:2177 of a text "easting northing, …" in EPSG:2180."""
    pairs = np.array([pair.split() for pair in text.split(",")], dtype=float)
    return np.column_stack(_transformer().transform(*pairs.T.tolist())).round(CENTIMETRE)


def read_yaml(path: Path) -> dict[str, Any]:
    """Return the content of a YAML file of ours."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def load_facts() -> Facts:
    """Read ``resources/demo/konin.yaml``."""
    entries = read_yaml(DEMO / "konin.yaml")
    gauges = [{**gauge, "at": shapely.Point(places(gauge["at"])[0])} for gauge in entries["gauges"]["list"]]
    return Facts(
        outline=shapely.Polygon(places(entries["outline"]["ring"])),
        warta=shapely.LineString(places(entries["warta"]["line"])),
        station=shapely.Point(places(entries["station"]["at"])[0]),
        gauges=gauges,
        residents=entries["population"]["residents"],
        entries=entries,
    )
