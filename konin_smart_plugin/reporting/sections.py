"""Which section of the report each kind of result gets."""

from __future__ import annotations

from collections.abc import Callable

from .access_sections import access, gaps
from .equity_sections import inequality, lorenz
from .impact_sections import impact, standards
from .index_section import gap_index
from .numbers import Number, say
from .portfolio_sections import frontier, portfolio
from .results import Result
from .section import Section, table_of


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
    "access_gaps": gaps,
    "gap_index": gap_index,
    "project_impact": impact,
    "project_standards": standards,
    "project_portfolio": portfolio,
    "project_frontier": frontier,
    "equity_summary": inequality,
    "lorenz": lorenz,
}
