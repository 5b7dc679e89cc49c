"""Zonal means by rasterstats, from the files on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from harness.task import Task
from rasterstats import zonal_stats


def prepare(folder: Path) -> Task:
    """Prepare the mean of a raster of 0 and 1 in each zone."""

    def work() -> list[dict[str, Any]]:
        return zonal_stats(str(folder / "zones.gpkg"), str(folder / "canopy.tif"), stats=["mean"])

    return Task(work, lambda found: {"share": 100 * np.array([zone["mean"] for zone in found], float)})
