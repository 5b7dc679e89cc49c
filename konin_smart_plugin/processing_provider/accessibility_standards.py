"""The municipal accessibility standards of art. 13f of the planning act, for every parcel."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..analysis.access import NO_GEOMETRY
from ..analysis.access_summary import Group, percent
from ..analysis.errors import PlanError
from ..analysis.green import hectares, merge_touching
from ..analysis.standards_13f import Parcels, Standard, assess
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import tr
from . import declarations as declare
from .access_measure import link_services
from .algorithm import KoninAlgorithm
from .call import Call
from .green_input import read_green, read_primary_schools
from .results import Account, finish, rows_table, with_columns
from .street_input import read_network
from .zone_input import groups, read_zones

DEFAULTS = Standard()
RULES = ("school_ok", "near_green_ok", "large_green_ok", "meets_all")
REASONS = ("beyond", "unreachable", "no_street_nearby", "no_geometry")
COLUMNS = {
    "zone_id": "text",
    "zone": "text",
    "parcels": "integer",
    **dict.fromkeys(RULES, "integer"),
    **{f"{rule.removesuffix('_ok')}_pct": "real" for rule in RULES},
    "every_parcel": "flag",
    **dict.fromkeys(REASONS, "integer"),
}


class AccessibilityStandards(KoninAlgorithm):
    """Way to a primary school and to public green, parcel by parcel."""

    NAME = "accessibility_standards"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        metres, areas = tr("{what}: longest way [m]"), tr("{what}: least area [ha]")
        school, near, large = tr("Primary school"), tr("Green nearby"), tr("Large green area")
        for parameter in (
            declare.source("PARCELS", tr("Parcels"), kinds.VectorPolygon),
            declare.source("SCHOOLS", tr("School buildings")),
            declare.source("GREEN", tr("Green areas"), kinds.VectorPolygon),
            declare.streets(optional=False),
            declare.number("SCHOOL_DISTANCE", metres.format(what=school), DEFAULTS.school_m),
            declare.number("NEAR_GREEN_DISTANCE", metres.format(what=near), DEFAULTS.near_green_m),
            declare.number("NEAR_GREEN_HA", areas.format(what=near), DEFAULTS.near_green_ha),
            declare.number("LARGE_GREEN_DISTANCE", metres.format(what=large), DEFAULTS.large_green_m),
            declare.number("LARGE_GREEN_HA", areas.format(what=large), DEFAULTS.large_green_ha),
            declare.max_link(),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            declare.sink("OUTPUT", tr("Parcels by standard"), kinds.VectorPolygon, optional=False),
            declare.table_sink("SUMMARY", tr("Summary of standards")),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL", tr("Parcels")))
        self.addOutput(QgsProcessingOutputNumber("MET", tr("Parcels that meet all standards")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        standard = _standard(call)
        crs = call.crs("PARCELS", "SCHOOLS", "GREEN", "STREETS", "ZONES")
        parcels = call.read("PARCELS", crs, call.fields("PARCELS"))
        schools = read_primary_schools(call, crs)
        green = merge_touching(read_green(call, crs))
        network = read_network(call, crs)
        max_link = call.number("MAX_LINK")
        for services in (schools, green):
            link_services(call, network, services, max_link)
        if not (hectares(green) >= standard.large_green_ha).any():
            area = f"{standard.large_green_ha:g}"
            call.warn(tr("No green area is as large as {area} ha.").format(area=area))
        result = assess(network, parcels.geometry, schools, green, standard, max_link, call.progress(25, 80))
        met = int(result.meets_all.sum())
        call.say(tr("{met} of {count} parcels meet all standards.").format(met=met, count=len(parcels)))
        output = call.write("OUTPUT", _output(parcels, result), call.wkb_type("PARCELS", parcels))
        summary = None
        if call.given("SUMMARY"):
            zones = read_zones(call, crs)
            rows = _rows(groups(call, zones, parcels.geometry), result)
            summary = call.write("SUMMARY", rows_table(rows, COLUMNS))
        account = _account(len(parcels), len(schools), len(green), met)
        finish(call, "OUTPUT", output, "standards_13f", account)
        finish(call, "SUMMARY", summary, "standards_13f_summary", account)
        numbers = {"TOTAL": len(parcels), "MET": met}
        return {"OUTPUT": output} | ({"SUMMARY": summary} if summary else {}) | numbers


def _standard(call: Call) -> Standard:
    """Return the municipality's numbers; raise PlanError for one that is negative."""
    names = (
        "SCHOOL_DISTANCE",
        "NEAR_GREEN_DISTANCE",
        "NEAR_GREEN_HA",
        "LARGE_GREEN_DISTANCE",
        "LARGE_GREEN_HA",
    )
    values = [call.number(name) for name in names]
    for name, value in zip(names, values, strict=True):
        if value < 0:
            raise PlanError("{name} is negative: {value}. Give 0 or more.", name=name, value=value)
    return Standard(*values)


def _output(parcels: Table, result: Parcels) -> Table:
    nowhere = result.reason == NO_GEOMETRY
    columns = {
        "school_m": masked(result.school_m, np.isinf(result.school_m)),
        "near_green_ha": masked(result.near_green_ha, nowhere),
        "large_green_m": masked(result.large_green_m, np.isinf(result.large_green_m)),
        **{rule: np.ma.array(getattr(result, rule), mask=nowhere) for rule in RULES},
        "reason": np.ma.array(result.reason.astype(object), mask=result.meets_all),
    }
    return with_columns(parcels, columns)


def _rows(zones: Iterable[Group], result: Parcels) -> list[dict[str, Any]]:
    """Return a row for the town and for every zone: parcels that meet each standard, and whether all do."""
    rows = []
    for zone_id, zone, chosen in zones:
        count = int(chosen.sum())
        met = {rule: int((chosen & getattr(result, rule)).sum()) for rule in RULES}
        lacking = chosen & ~result.meets_all
        rows.append(
            {
                "zone_id": zone_id,
                "zone": zone,
                "parcels": count,
                **met,
                **{f"{rule.removesuffix('_ok')}_pct": percent(met[rule], count) for rule in RULES},
                "every_parcel": met["meets_all"] == count if count else None,
                **{reason: int((lacking & (result.reason == reason)).sum()) for reason in REASONS},
            }
        )
    return rows


def _account(parcels: int, schools: int, green: int, met: int) -> Account:
    method = tr(
        "Art. 13f of the Act of 27 March 2003 on spatial planning and development: walking route from the "
        "parcel's border to the school building and to the border of green areas."
    )
    counts = {
        tr("Parcels"): parcels,
        tr("Primary school"): schools,
        tr("Green areas"): green,
        tr("Parcels that meet all standards"): met,
    }
    return Account(method, counts)
