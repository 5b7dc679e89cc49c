"""The words of one page, by the names of the items that hold them."""

from __future__ import annotations

from ..analysis.typography import typeset
from . import sheet_texts
from .credits import credits_of
from .drawn import Drawn
from .page import Page, SheetDesign

ANY_SCALE = 10_000  # for measuring before the scale is known


def before_drawing(design: SheetDesign, page: Page) -> dict[str, str]:
    """Return all words; those about the map as if nothing were drawn on it yet."""
    language = design.language
    given = {
        **page.texts,
        "title": page.title,
        "subtitle": page.subtitle,
        "note": page.note,
        "map_title": design.theme if design.second else "",
        "map_2_title": design.second.name if design.second else "",
    }
    return {
        **{name: typeset(text, language) for name, text in given.items()},
        "overline": sheet_texts.PLAN_NAME.upper(),
        "north_text": sheet_texts.grid_north(language),
        "office": sheet_texts.office_line(design.office, design.author, language),
        "crs": sheet_texts.crs_line(design.crs, language),
        "sheet_number": sheet_texts.sheet_number(page.number, page.total, language),
        "demo": sheet_texts.demo_text(language),
        "sources": sheet_texts.sources_text([], language),
        "scale_text": sheet_texts.scale_line(ANY_SCALE, language),
        "scale_words": sheet_texts.scale_in_words(ANY_SCALE, language),
    }


def after_drawing(design: SheetDesign, drawn: Drawn, scale: int) -> dict[str, str]:
    """Return the words that depend on what the map draws and at which scale."""
    language = design.language
    return {
        "demo": sheet_texts.demo_text(language) if drawn.synthetic else "",
        "sources": sheet_texts.sources_text(credits_of(drawn.layers), language),
        "scale_text": sheet_texts.scale_line(scale, language),
        "scale_words": sheet_texts.scale_in_words(scale, language),
    }
