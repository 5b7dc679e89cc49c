"""Three trees in view, 30 % canopy around, 300 m to a green area, building by building."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMapLayer,
)

from ..analysis.access import access_by_street, access_straight
from ..analysis.access_summary import Group, percent
from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.green import hectares, merge_touching
from ..analysis.green_rule import RULES, GreenRule, judge
from ..analysis.links import link
from ..analysis.trees_in_view import trees_seen
from ..layer_io.columns import masked
from ..translation import tr
from . import declarations as declare
from .access_measure import link_services
from .algorithm import KoninAlgorithm
from .call import Call
from .canopy_input import canopy_percent
from .green_input import read_green
from .results import Account, finish, rows_table, texts, with_columns
from .street_input import read_network
from .zone_input import groups, read_zones

ALL = (*RULES, "all_rules")
COLUMNS = {
    "zone_id": "text",
    "zone": "text",
    "buildings": "integer",
    **{f"{rule}_pct": "real" for rule in ALL},
    "residents": "real",
    "unknown": "integer",
    **{f"{rule}_residents_pct": "real" for rule in ALL},
}


class Green330300(KoninAlgorithm):
    """The 3-30-300 rule."""

    NAME = "green_3_30_300"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        layers = [int(QgsProcessing.SourceType.TypeRaster), int(kinds.VectorPolygon)]
        for parameter in (
            declare.source("BUILDINGS", tr("Buildings"), kinds.VectorPolygon),
            declare.source("TREES", tr("Trees"), kinds.VectorPoint),
            declare.source("GREEN", tr("Green areas"), kinds.VectorPolygon),
            QgsProcessingParameterMapLayer(
                "CANOPY", tr("Tree canopy (raster of heights, or polygons)"), optional=True, types=layers
            ),
            declare.number("CANOPY_THRESHOLD", tr("Canopy raster: least value"), 3.0, least=-1e300),
            declare.source("ZONES", tr("Zones (none: 300 m around)"), kinds.VectorPolygon, optional=True),
            declare.streets(),
            declare.number("TREE_DISTANCE", tr("Trees: farthest from the building [m]"), 15.0),
            declare.number("MIN_TREES", tr("Trees: least number"), 3.0),
            declare.number("MIN_CANOPY", tr("Canopy: least share [%]"), 30.0),
            declare.number("GREEN_DISTANCE", tr("Green area: longest way [m]"), 300.0),
            declare.number("MIN_GREEN_HA", tr("Green area: least size [ha]"), 1.0),
            declare.max_link(),
            QgsProcessingParameterBoolean("OBSTACLES", tr("Other buildings hide trees"), False),
            declare.field(
                "WEIGHT_FIELD", tr("Field with the number of residents"), "BUILDINGS", True, optional=True
            ),
            declare.sink("OUTPUT", tr("3-30-300 rule"), kinds.VectorPolygon, optional=False),
            declare.table_sink("SUMMARY", tr("Summary of the 3-30-300 rule")),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        crs = call.crs("BUILDINGS", "TREES", "GREEN", "STREETS", "ZONES")
        table = call.read("BUILDINGS", crs, call.fields("BUILDINGS"))
        weights = call.weights(table) if call.given("WEIGHT_FIELD") else None
        buildings, known = table.geometry, present(table.geometry)
        zones = read_zones(call, crs)
        trees = _trees(call, buildings, crs)
        canopy = canopy_percent(call, buildings, zones, crs)
        green_m, reason = _green_distance(call, buildings, crs)
        least = (call.number("MIN_TREES"), call.number("MIN_CANOPY"), call.number("GREEN_DISTANCE"))
        rule = judge(np.ma.array(trees, mask=~known), canopy, green_m, known, least)
        columns = {
            "trees_seen": np.ma.array(trees, mask=~known),
            "canopy_pct": canopy,
            "green_m": masked(green_m, np.isinf(green_m)),
            **{name: getattr(rule, name) for name in RULES},
            "score": np.ma.array(rule.score),
            "measurable": np.ma.array(rule.measurable),
            "reason": texts(reason),
        }
        output = call.write("OUTPUT", with_columns(table, columns), call.wkb_type("BUILDINGS", table))
        summary = None
        if call.given("SUMMARY"):
            rows = _rows(groups(call, zones, buildings), rule, weights)
            summary = call.write("SUMMARY", rows_table(rows, COLUMNS))
        account = _account(call, rule)
        finish(call, "OUTPUT", output, "green_3_30_300", account)
        finish(call, "SUMMARY", summary, "green_3_30_300_summary", account)
        return {"OUTPUT": output} | ({"SUMMARY": summary} if summary else {})


def _trees(call: Call, buildings: np.ndarray, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    trees = call.read("TREES", crs).geometry
    # several trees may share a multi-point
    single = np.array(
        [part for tree in trees[present(trees)] for part in getattr(tree, "geoms", [tree])], object
    )
    obstacles = call.algorithm.parameterAsBoolean(call.parameters, "OBSTACLES", call.context)
    return trees_seen(buildings, single, call.number("TREE_DISTANCE"), obstacles, call.progress(10, 30))


def _green_distance(
    call: Call, buildings: np.ndarray, crs: QgsCoordinateReferenceSystem
) -> tuple[np.ndarray, np.ndarray]:
    """Return how far each building is from a green area that is large enough, and why no way leads to one."""
    least = call.number("MIN_GREEN_HA")
    green = merge_touching(read_green(call, crs))
    green = green[hectares(green) >= least]
    if not len(green):
        raise PlanError("No green area is as large as {area} ha.", area=f"{least:g}")
    if not call.given("STREETS"):
        call.warn(tr("No streets are given: distances are straight lines, shorter than any way on foot."))
        access = access_straight(buildings, green, np.inf)
        return access.distance, access.reason
    network = read_network(call, crs)
    max_link = call.number("MAX_LINK")
    supply = link_services(call, network, green, max_link)
    places = link(network, buildings, max_link, call.progress(55, 80))
    access = access_by_street(network, places, supply, present(buildings), np.inf)
    return access.distance, access.reason


def _rows(zones: Iterable[Group], rule: GreenRule, weights: np.ma.MaskedArray | None) -> list[dict[str, Any]]:
    """Return a row for the town and every zone; shares are of the buildings or residents judged."""
    verdicts = {name: getattr(rule, name) for name in RULES}
    verdicts["all_rules"] = verdicts["rule_3"] & verdicts["rule_30"] & verdicts["rule_300"]
    people = None if weights is None else weights.filled(0)
    rows = []
    for zone_id, zone, chosen in zones:
        row = {"zone_id": zone_id, "zone": zone, "buildings": int(chosen.sum())}
        row["residents"] = None if people is None else float(people[chosen].sum())
        row["unknown"] = None if people is None else int((chosen & np.ma.getmaskarray(weights)).sum())
        for name, verdict in verdicts.items():
            judged = chosen & ~np.ma.getmaskarray(verdict)
            met = judged & verdict.filled(False)
            row[f"{name}_pct"] = percent(met.sum(), judged.sum())
            row[f"{name}_residents_pct"] = (
                None if people is None else percent(people[met].sum(), people[judged].sum())
            )
        rows.append(row)
    return rows


def _account(call: Call, rule: GreenRule) -> Account:
    best = int((rule.score == len(RULES)).sum())
    counts = {tr("Buildings"): len(rule.score), tr("Buildings that meet all three rules"): best}
    call.say(tr("{count} buildings meet all three rules.").format(count=best))
    return Account(
        tr("3-30-300 rule: trees in view, canopy of the neighbourhood, way to a green area."), counts
    )
