"""The report: one page of HTML that needs no other file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from .. import paths
from ..analysis.geometry import inner_points
from ..layer_io.workspace import Workspace
from ..map_sheets.sheet_texts import long_date
from ..translation import tr
from .canvas import Canvas
from .impact_sections import not_measured
from .maps import MapPicture, draw_map
from .marks import mark_layers
from .numbers import Number, say
from .results import Result, read_results
from .section import FUND, MISSING, MOST_ROWS, SHORT, SURE, WHERE, Section
from .sections import section_of
from .site_map import draw_project_sites
from .sites import read_sites
from .sources import DataSource, data_sources
from .whereabouts import read_whereabouts

RED = "#a63a35"
TEMPLATE = "report.html"


def report_results(workspace: Workspace, layers: Sequence[QgsVectorLayer]) -> list[Result]:
    """Read the result ``layers``, with what tells where in the city they are."""
    return read_results(layers, read_whereabouts(workspace), read_sites(workspace))


def write_report(
    canvas: Canvas, results: Sequence[Result], title: str, progress: Callable[[float], None]
) -> str:
    """Return the page about the ``results``, drawn on the ``canvas`` and in its language.

    Call it in the thread in which the canvas was made and the results' layers live.
    """
    workspace, language = canvas.workspace, canvas.language
    sections = []
    for step, result in enumerate(results):
        progress(step / len(results))
        sections += _sections(canvas, result)
    sources = data_sources(workspace, language)
    environment = Environment(
        loader=FileSystemLoader(paths.REPORT),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(TEMPLATE).render(
        language=language,
        title=title or tr("What is missing in Konin, and which projects help", language),
        date=long_date(QDate.currentDate(), language),
        sections=sections,
        short=_short(sections, language),
        sources=[(one, Number(float(one.count), language)) for one in sources],
        invented=_invented(sources, language),
        limits=list(dict.fromkeys(limit for one in sections for limit in one.limits)),
        most_rows=MOST_ROWS,
        **_words(language),
    )


def _sections(canvas: Canvas, result: Result) -> list[Section]:
    first = section_of(result, canvas.language)
    found = [replace(first, map=_map(canvas, result, first), scenario=result.scenario, date=result.date)]
    if result.kind == "project_impact":
        found += [rest for rest in (not_measured(result, canvas.language),) if rest]
    return found


def _map(canvas: Canvas, result: Result, section: Section) -> MapPicture | None:
    """Return the result's map with its marks, or that of its projects' sites; None where it has neither."""
    if result.kind in ("project_impact", "project_portfolio") and result.sites is not None:
        return draw_project_sites(canvas, result, result.sites)
    if not (result.layer.isSpatial() and len(result.table)):
        return None
    rows, texts = [row for row, _text in section.marks], [text for _row, text in section.marks]
    places = inner_points(result.table.geometry[rows])
    return draw_map(canvas, result, mark_layers(places, texts, result.table.crs, RED))


def _short(sections: Sequence[Section], language: str) -> list[tuple[str, list[Markup]]]:
    """Return the page's summary: what is missing, where, what to fund, how sure it is."""
    titles = {
        MISSING: tr("What is missing", language),
        WHERE: tr("Where", language),
        FUND: tr("What to fund first", language),
        SURE: tr("How sure we are", language),
    }
    found = {
        # results often share a reservation: it is said once
        answer: list(dict.fromkeys(said for one in sections for what, said in one.short if what == answer))
        for answer in SHORT
    }
    return [(titles[answer], sentences) for answer, sentences in found.items() if sentences]


def _invented(sources: list[DataSource], language: str) -> list[str]:
    """Return a sentence for every layer that holds invented data, whatever sources its rows come from."""
    layers: dict[str, list[DataSource]] = {}
    for one in sources:
        layers.setdefault(one.title, []).append(one)
    return [
        say(
            "{layer}: {invented} of {count} are invented.",
            language,
            layer=title,
            invented=Number(float(sum(one.invented for one in parts)), language),
            count=Number(float(sum(one.count for one in parts)), language),
        )
        for title, parts in layers.items()
        if any(one.invented for one in parts)
    ]


def _words(language: str) -> dict[str, str]:
    """Return the page's own words."""
    return {
        "word_short": tr("In short", language),
        "word_method": tr("Method", language),
        "word_scenario": tr("Scenario", language),
        "word_data": tr("Data and sources", language),
        "word_layer": tr("Layer", language),
        "word_source": tr("Source", language),
        "word_from": tr("As of", language),
        "word_count": tr("Rows", language),
        "word_limits": tr("Limits", language),
        "word_invented": tr("What is invented", language),
        "word_none_invented": tr("Nothing in the workspace is marked as invented.", language),
        "word_demo": tr(
            "This report rests on invented data (DEMO). It says nothing about the real Konin.", language
        ),
        "word_rows": tr("The first {shown} of {total} rows.", language),
        "word_made": tr("Made with Konin Smart Plan", language),
        "word_kilometre": "1 km",
        "word_unknown": tr("not stated", language),
    }
