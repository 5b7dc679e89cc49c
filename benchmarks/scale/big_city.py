"""An invented city of any size: a jittered grid of streets, with everything the analyses ask for along it.

At ``share`` 1 it has a million residents, half a million parts of streets, 300,000 demand points and 5,000
stops on 900 km²; a smaller city has the same density on less ground.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.city_layers.new_workspace import NewWorkspace, create_workspace
from konin_smart_plugin.layer_io.table import Table

RESIDENTS, STREETS, DEMAND, STOPS = 1_000_000, 500_000, 300_000, 5_000
PARCELS, BUILDINGS, TREES, SENSORS, GREEN, SCHOOLS, PROJECTS = (
    20_000,
    100_000,
    200_000,
    2_000,
    3_000,
    400,
    200,
)
SITES = 3  # of each project
ZONE_SIDE_M = 1_500.0
BLOCK_M, JITTER_M, OFFSET_M = 60.0, 12.0, 25.0
CORNER = np.array([6_480_000.0, 5_760_000.0])
SEED = 3062


class BigCity:
    """The city's tables by the workspace's names; ``share`` of the million."""

    def __init__(self, share: float) -> None:
        self.share = share
        self.random = np.random.default_rng(SEED)
        self.crs = QgsCoordinateReferenceSystem("EPSG:2177")
        self.side = round((STREETS * share / 2) ** 0.5)  # crossings along one side
        self.ends = self._street_ends()
        self.extent = (*CORNER, *(CORNER + (self.side - 1) * BLOCK_M))

    def tables(self) -> dict[str, Table]:
        """Return all layers."""
        demand = self._count(DEMAND)
        people = self.random.multinomial(self._count(RESIDENTS), np.full(demand, 1 / demand)).astype(float)
        projects = self._count(PROJECTS)
        codes = np.array([f"DUZE-{number:04d}" for number in range(projects)], object)
        return {
            "boundary": self._table([shapely.box(*self.extent)], name=["Miasto fikcyjne"]),
            "zones": self._zones(),
            "streets": self._table(shapely.linestrings(self.ends)),
            "residents": self._table(shapely.points(self._beside_streets(demand)), residents=people),
            "bus_stops": self._table(
                shapely.points(self._beside_streets(self._count(STOPS))), stop_id=self._ids(STOPS)
            ),
            "green_areas": self._table(
                self._squares(GREEN, 40, 500), public=np.ones(self._count(GREEN), bool)
            ),
            "schools": self._table(self._squares(SCHOOLS, 20, 60), kind=["primary"] * self._count(SCHOOLS)),
            "parcels": self._table(self._squares(PARCELS, 15, 40), parcel_id=self._ids(PARCELS)),
            "buildings": self._table(self._squares(BUILDINGS, 8, 20)),
            "trees": self._table(shapely.points(self._beside_streets(self._count(TREES)))),
            "sensors": self._table(
                shapely.points(self._beside_streets(self._count(SENSORS))),
                sensor_id=self._ids(SENSORS),
                kind=["air"] * self._count(SENSORS),
                range_m=np.full(self._count(SENSORS), 300.0),
            ),
            "projects": self._table(
                None,
                code=codes,
                title=codes,
                area=["economy_mobility"] * projects,
                scope=["sites"] * projects,
                adds_to=["bus_stops"] * projects,
                budget_pln=self.random.integers(1, 100, projects) * 10_000.0,
            ),
            "project_points": self._table(
                shapely.points(self._beside_streets(SITES * projects)),
                site_id=np.array([f"{code}-{site}" for code in codes for site in range(SITES)], object),
                code=np.repeat(codes, SITES),
            ),
        }

    def _count(self, of_a_million: int) -> int:
        return max(1, round(of_a_million * self.share))

    def _ids(self, of_a_million: int) -> list[str]:
        return [str(number) for number in range(self._count(of_a_million))]

    def _table(self, shapes: np.ndarray | list | None, **columns: np.ndarray | list) -> Table:
        count = len(next(iter(columns.values()), ())) or len(shapes)
        columns |= {"source": ["fikcyjne: pomiar dużego miasta"] * count, "synthetic": np.ones(count, bool)}
        arrays = {
            name: np.ma.masked_array(
                np.array(values, object) if isinstance(values, list) else values, np.zeros(count, bool)
            )
            for name, values in columns.items()
        }
        return Table(None if shapes is None else np.array(shapes, object), arrays, self.crs)

    def _street_ends(self) -> np.ndarray:
        """Return the two ends (N, 2, 2) of every part of a street of the grid."""
        steps = np.stack(np.meshgrid(np.arange(self.side), np.arange(self.side)), axis=-1)
        crossings = CORNER + steps * BLOCK_M + self.random.uniform(-JITTER_M, JITTER_M, steps.shape)
        along = np.stack([crossings[:, :-1], crossings[:, 1:]], axis=2).reshape(-1, 2, 2)
        across = np.stack([crossings[:-1], crossings[1:]], axis=2).reshape(-1, 2, 2)
        return np.concatenate([along, across])

    def _beside_streets(self, count: int) -> np.ndarray:
        """Return points (count, 2) at random places along the streets, up to ``OFFSET_M`` away."""
        first, last = np.moveaxis(self.ends[self.random.integers(0, len(self.ends), count)], 1, 0)
        places = first + self.random.uniform(0, 1, (count, 1)) * (last - first)
        return places + self.random.uniform(-OFFSET_M, OFFSET_M, (count, 2)) / 2**0.5

    def _squares(self, of_a_million: int, least_m: float, most_m: float) -> np.ndarray:
        """Return squares (N,) of random size beside the streets."""
        corners = self._beside_streets(self._count(of_a_million))
        sizes = self.random.uniform(least_m, most_m, (len(corners), 1))
        return shapely.box(*corners.T, *(corners + sizes).T)

    def _zones(self) -> Table:
        width = self.extent[2] - self.extent[0]
        count = max(1, round(width / ZONE_SIDE_M))
        starts = (
            np.stack(np.meshgrid(np.arange(count), np.arange(count)), axis=-1).reshape(-1, 2) * width / count
        )
        boxes = shapely.box(*(CORNER + starts).T, *(CORNER + starts + width / count).T)
        names = [f"strefa {number}" for number in range(len(boxes))]
        return self._table(boxes, zone_id=names, name=names)


def write_city(folder: Path, share: float) -> Mapping[str, int]:
    """Make a workspace of the city in a new folder; return how many rows each layer has."""
    city = BigCity(share)
    tables = city.tables()
    create_workspace(NewWorkspace(folder, city.crs, "pl", tables, lambda _folder: None), overwrite=False)
    return {name: len(table) for name, table in tables.items()}
