"""Three trees in view, 30 % canopy around, 300 m to a green area, building by building."""

from __future__ import annotations

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

from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.green import hectares, merge_touching
from ..analysis.green_rule import RULES, GreenRule, judge
from ..analysis.trees_in_view import trees_seen
from ..layer_io.columns import masked
from ..translation import number, tr
from . import declarations as declare
from .access_measure import Measure, read_measure
from .algorithm import KoninAlgorithm
from .call import Call
from .canopy_input import canopy_percent
from .green_input import read_green
from .green_rule_summary import write_summary
from .reliability_input import edge_column
from .results import Account, finish, texts, with_columns
from .scenario import in_scenario, scenario_parameter
from .zone_input import read_zones


class Green330300(KoninAlgorithm):
    """The 3-30-300 rule."""

    NAME = "green_3_30_300"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        radius = tr("Canopy: radius around the building [m] (empty: its zone, or 300 m without zones)")
        layers = [int(QgsProcessing.SourceType.TypeRaster), int(kinds.VectorPolygon)]
        for parameter in (
            declare.source("BUILDINGS", tr("Buildings"), kinds.VectorPolygon),
            declare.source("TREES", tr("Trees"), kinds.VectorPoint),
            declare.source("GREEN", tr("Green areas"), kinds.VectorPolygon),
            QgsProcessingParameterMapLayer(
                "CANOPY", tr("Tree canopy (raster of heights, or polygons)"), optional=True, types=layers
            ),
            declare.number("CANOPY_THRESHOLD", tr("Canopy raster: least value"), 3.0, least=-1e300),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            declare.number("CANOPY_RADIUS", radius, None, least=1.0, optional=True),
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
            scenario_parameter(),
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
        measure = _way_to_green(call, buildings, crs)
        max_link, longest = call.number("MAX_LINK"), call.number("GREEN_DISTANCE")
        access = measure.access(max_link)
        green_m, edge = access.distance, measure.edge(buildings, access, longest)
        least = (call.number("MIN_TREES"), call.number("MIN_CANOPY"), longest)
        rule = judge(np.ma.array(trees, mask=~known), canopy, green_m, known, least)
        columns = {
            "trees_seen": np.ma.array(trees, mask=~known),
            "canopy_pct": canopy,
            "green_m": masked(green_m, np.isinf(green_m)),
            **{name: getattr(rule, name) for name in RULES},
            "score": np.ma.array(rule.score),
            "measurable": np.ma.array(rule.measurable),
            "reason": texts(access.reason),
            "edge": edge_column(edge, len(table)),
        }

        def near_green(factor: float, link: float) -> np.ndarray:
            other = access if link == max_link else measure.access(link)
            return other.distance <= longest * factor

        summary = write_summary(call, table, weights, rule, zones, near_green, edge)
        places = in_scenario(call, with_columns(table, columns))
        output = call.write("OUTPUT", places, call.wkb_type("BUILDINGS", table))
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


def _way_to_green(call: Call, buildings: np.ndarray, crs: QgsCoordinateReferenceSystem) -> Measure:
    """Measure the way to green areas that are large enough; raise PlanError when there is none."""
    least = call.number("MIN_GREEN_HA")
    green = merge_touching(read_green(call, crs))
    green = green[hectares(green) >= least]
    if not len(green):
        raise PlanError("No green area is as large as {area} ha.", area=least)
    return read_measure(call, buildings, green, crs, np.inf)


def _account(call: Call, rule: GreenRule) -> Account:
    best = int((rule.score == len(RULES)).sum())
    counts = {tr("Buildings"): len(rule.score), tr("Buildings that meet all three rules"): best}
    call.say(tr("{count} buildings meet all three rules.").format(count=number(best)))
    return Account(
        tr("3-30-300 rule: trees in view, canopy of the neighbourhood, way to a green area."), counts
    )
