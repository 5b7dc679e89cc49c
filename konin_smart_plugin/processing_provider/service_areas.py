"""The streets within a distance of the services, and the ground beside them."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..analysis.distances import parse_distances
from ..analysis.errors import PlanError
from ..analysis.service_areas import circles, reached_stretches, stretch_lines, strips
from ..layer_io.table import Table
from ..translation import tr
from . import declarations as declare
from .access_measure import link_services
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish
from .scenario import in_scenario, scenario_parameter
from .street_input import read_network


class ServiceAreas(KoninAlgorithm):
    """Street parts cut exactly at the distances, and a strip along them."""

    NAME = "service_areas"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        for parameter in (
            declare.source("SERVICES", tr("Services")),
            declare.streets(),
            declare.distances(),
            declare.max_link(),
            declare.travel(),
            declare.repair(),
            declare.number("STRIP_WIDTH", tr("Width of the strip on each side of a street [m]"), 25.0, 0.1),
            scenario_parameter(),
            declare.sink("OUTPUT", tr("Service areas"), kinds.VectorPolygon, optional=False),
            declare.sink("REACHED", tr("Streets reached"), kinds.VectorLine),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        limits = parse_distances(call.text("DISTANCES"))
        crs = call.crs("SERVICES", "STREETS")
        services = call.read("SERVICES", crs).geometry
        by_street = call.given("STREETS")
        if by_street:
            method = tr("Street parts from which a service is within the distance, and a strip beside them.")
            lines, bands, areas = _by_street(call, services, limits, crs)
        else:
            method = tr("Circles around the services: no streets were given.")
            call.warn(method)
            lines, bands, areas = np.empty(0, object), np.empty(0), circles(services, limits)
        account = Account(method, {tr("Services"): len(services)}, limits)
        ground = in_scenario(call, _table(areas, limits, crs))
        ways = in_scenario(call, _table(lines, bands, crs))
        output = call.write("OUTPUT", ground, Qgis.WkbType.MultiPolygon)
        reached = call.write("REACHED", ways, Qgis.WkbType.MultiLineString)
        finish(call, "OUTPUT", output, "service_areas", account)
        finish(call, "REACHED", reached, "service_streets", account)
        return {"OUTPUT": output} | ({"REACHED": reached} if reached else {})


def _by_street(
    call: Call, services: np.ndarray, limits: list[float], crs: QgsCoordinateReferenceSystem
) -> tuple[np.ndarray, np.ndarray, list[shapely.Geometry]]:
    """Return the street parts, the distance of each, and the strips for each distance."""
    network = read_network(call, crs, call.choice("TRAVEL"), call.number("REPAIR"))
    supply = link_services(call, network, services, call.number("MAX_LINK"))
    call.progress(30, 40)(0)
    lines, _, bands = stretch_lines(network, reached_stretches(network, supply, limits))
    if not len(lines):
        raise PlanError("No street lies within the distances: every service's link is longer than them.")
    call.progress(40, 80)(0)
    return lines, bands, strips(lines, bands, limits, call.number("STRIP_WIDTH"), call.progress(40, 80))


def _table(
    geometry: list | np.ndarray, distances: list[float] | np.ndarray, crs: QgsCoordinateReferenceSystem
) -> Table:
    """Return the results, the largest distance first so that the smaller ones are drawn on top."""
    order = np.argsort(-np.asarray(distances, float), kind="stable")
    shapes = np.asarray(geometry, object)[order]
    return Table(shapes, {"distance_m": np.ma.array(np.asarray(distances, float)[order])}, crs)
