"""What sensor_coverage found, as layers and tables."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from qgis.core import Qgis, QgsCoordinateReferenceSystem

from ..analysis import coverage_summary as summary
from ..analysis.coverage import weight_in
from ..analysis.in_sight import InSight
from ..analysis.open_ground import OpenGround
from ..analysis.redundancy import Coverage
from ..layer_io.table import Table
from ..translation import tr
from .call import Call
from .results import rows_table
from .scenario import in_scenario
from .sensor_areas import read_named_zones
from .sensor_demand import Demand
from .sensor_rows import SensorRows

HECTARE = 10_000.0
COLUMNS = {
    "level": "text", "name": "text", "sensors": "integer", "area_ha": "real", "covered_ha": "real",
    "covered_pct": "real", "residents": "real", "covered_residents": "real", "residents_pct": "real",
    "lost_ha": "real", "lost_residents": "real", "redundant": "flag", "depends_on": "text",
    "reason": "text", "unknown": "integer",
}  # fmt: skip


@dataclass(frozen=True)
class Findings:
    """What is covered: ``view`` of the ground, ``demand`` and ``people`` where residents are given."""

    rows: SensorRows
    view: OpenGround | InSight
    demand: Demand | None
    people: Coverage | None

    def figures(self) -> dict[str, float | None]:
        """Return the numbers that the algorithm returns."""
        ground, people = self.view.ground, self.people
        return {
            "AREA_HA": ground.total / HECTARE,
            "COVERED_HA": ground.covered() / HECTARE,
            "TOTAL": people.total if people else None,
            "COVERED": people.covered() if people else None,
        }


def covered_people(view: OpenGround | InSight, demand: Demand) -> Coverage:
    """Return which sensors cover whom."""
    return Coverage(view.seen_points(demand.xy), demand.weights, view.ground.k, float(demand.weights.sum()))


def write_places(call: Call, crs: QgsCoordinateReferenceSystem, view: OpenGround | InSight) -> str | None:
    """Write OUTPUT: the covered ground by number of sensors."""
    if not call.given("OUTPUT"):
        return None
    counts, ground = view.by_count()
    columns = {"sensors": np.ma.array(counts.astype(int)), "area_ha": _hectares(ground)}
    table = in_scenario(call, Table(ground, columns, crs))
    return call.write("OUTPUT", table, Qgis.WkbType.MultiPolygon)


def write_gaps(call: Call, crs: QgsCoordinateReferenceSystem, found: Findings) -> str | None:
    """Write GAPS: the connected parts of AREA that too few sensors cover, with the residents there."""
    if not call.given("GAPS"):
        return None
    gaps = found.view.gaps()
    columns = {"area_ha": _hectares(gaps)}
    if found.people:
        missed = found.people.seen.counts() < found.people.k
        columns["residents"] = np.ma.array(
            weight_in(gaps, found.demand.xy[missed], found.demand.weights[missed])
        )
    table = in_scenario(call, Table(gaps, columns, crs))
    return call.write("GAPS", table, Qgis.WkbType.MultiPolygon)


def write_count(call: Call, crs: QgsCoordinateReferenceSystem, view: OpenGround | InSight) -> str | None:
    """Write COUNT: the raster of the number of sensors."""
    if not call.given("COUNT"):
        return None
    path = call.algorithm.parameterAsOutputLayer(call.parameters, "COUNT", call.context)
    title, progress = tr("Number of sensors"), call.progress(70, 85)
    view.write_counts(Path(path), call.number("CELL_SIZE"), crs.toWkt(), title, progress)
    return path


def write_summary(call: Call, crs: QgsCoordinateReferenceSystem, found: Findings) -> str | None:
    """Write SUMMARY: all sensors, each kind, each zone, each sensor, and the sensors left out."""
    if not call.given("SUMMARY"):
        return None
    rows, view, people = found.rows, found.view, found.people
    kinds = None if rows.kinds is None else rows.kinds[rows.rows]
    labels = summary.Labels(rows.names[rows.rows].tolist(), kinds, rows.sensors.areas)
    # One zone after the other: over a surface model each holds a whole grid.
    zones = (
        summary.Zone(name, view.ground_in(zone), people and _in_zone(people, found.demand, zone))
        for name, zone in read_named_zones(call, crs)
    )
    lines = list(summary.summarise(labels, view.ground, people, zones))
    lines[0]["unknown"] = found.demand.unknown if found.demand else None
    lines += [
        {"level": "sensor", "name": rows.names[i], "reason": rows.reasons[i]}
        for i in np.flatnonzero(rows.reasons != "")
    ]
    table = rows_table([dict.fromkeys(COLUMNS) | line for line in lines], COLUMNS, crs)
    return call.write("SUMMARY", in_scenario(call, table))


def _in_zone(people: Coverage, demand: Demand, zone: shapely.Geometry) -> Coverage:
    here = demand.tree.query(zone, predicate="intersects")
    weights = np.zeros(len(people.sizes))
    weights[here] = people.sizes[here]
    return people.within(weights, float(weights.sum()))


def _hectares(polygons: np.ndarray) -> np.ma.MaskedArray:
    return np.ma.array(shapely.area(polygons) / HECTARE)
