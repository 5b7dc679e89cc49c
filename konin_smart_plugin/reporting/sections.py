"""Which section of the report each kind of result gets."""

from __future__ import annotations

from collections.abc import Callable

from . import scenario_sections as scenarios
from . import sensor_sections as sensors
from .access_sections import access, access_by_zone, gaps
from .art_13f_sections import art_13f, art_13f_by_zone
from .equity_sections import inequality, lorenz
from .impact_sections import impact
from .index_section import gap_index
from .numbers import Number, say
from .portfolio_sections import frontier, portfolio
from .results import Result
from .rule_sections import rule_3_30_300, rule_by_zone
from .section import Section, table_of
from .standards_section import standards
from .supply_sections import supply, supply_by_zone
from .transit_sections import transit, transit_by_zone


def section_of(result: Result, language: str) -> Section:
    """Return the section of a result; one that no Konin algorithm made gets its table and map only."""
    return BUILDERS.get(result.kind, _plain)(result, language)


def _plain(result: Result, language: str) -> Section:
    """Describe a result without a builder of its own: its declared fields, and how it was made."""
    spec = result.spec
    names = [one.name for one in spec.fields] if spec else list(result.table.columns)
    count = Number(float(len(result.table)), language)
    return Section(
        title=spec.title[language] if spec else result.layer.name(),
        question="",
        answer=[say("The layer holds {count} rows.", language, count=count)],
        method=result.method,
        limits=[],
        table=table_of(result, names, language),
    )


BUILDERS: dict[str, Callable[[Result, str], Section]] = {
    "access_bands": access,
    "access_summary": access_by_zone,
    "access_gaps": gaps,
    "standards_13f": art_13f,
    "standards_13f_summary": art_13f_by_zone,
    "green_3_30_300": rule_3_30_300,
    "green_3_30_300_summary": rule_by_zone,
    "green_supply": supply,
    "green_supply_summary": supply_by_zone,
    "transit_access": transit,
    "transit_access_summary": transit_by_zone,
    "sensor_coverage": sensors.coverage,
    "sensor_summary": sensors.coverage_summary,
    "sensor_gaps": sensors.sensor_gaps,
    "site_sensors": sensors.sites,
    "scenario_difference": scenarios.difference,
    "scenario_difference_points": scenarios.difference,
    "scenario_summary": scenarios.by_zone,
    "gap_index": gap_index,
    "project_impact": impact,
    "project_standards": standards,
    "project_portfolio": portfolio,
    "project_frontier": frontier,
    "equity_summary": inequality,
    "lorenz": lorenz,
}
