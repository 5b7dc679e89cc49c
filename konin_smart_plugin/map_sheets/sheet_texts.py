"""The words on a sheet, in its language."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QDate

from ..analysis.typography import NO_BREAK, grouped, scale_text, typeset
from ..translation import locale, tr

PROGRAM = "Konin Smart Plan"
PLAN_NAME = "Plan Smart City – Konin"
CENTIMETRES_PER_KILOMETRE = 100_000
PL2000_ZONE_6 = "EPSG:2177"


def demo_text(language: str) -> str:
    """Return the warning that a sheet shows invented data."""
    return typeset(tr("DEMO: invented data", language), language)


def scale_line(denominator: int, language: str) -> str:
    """Return "Skala 1:20 000"."""
    return tr("Scale {scale}", language).format(scale=scale_text(denominator, language))


def scale_in_words(denominator: int, language: str) -> str:
    """Return what a centimetre of the map is on the ground, in metres or kilometres."""
    in_kilometres = denominator >= CENTIMETRES_PER_KILOMETRE
    value = denominator / (CENTIMETRES_PER_KILOMETRE if in_kilometres else 100)
    decimals = next((d for d in (0, 1, 2) if round(value, d) == value), 3)
    length = grouped(value, language, decimals) + NO_BREAK + ("km" if in_kilometres else "m")
    return typeset(tr("1 cm on the map is {length}", language).format(length=length), language)


def crs_line(crs: QgsCoordinateReferenceSystem, language: str) -> str:
    """Return which coordinates the map and its grid are in."""
    if crs.authid() == PL2000_ZONE_6:
        name = tr("PL-2000, zone 6 (EPSG:2177)", language)
    else:
        name = f"{crs.description()} ({crs.authid()})" if crs.authid() else crs.description()
    return typeset(tr("Coordinate system: {crs}", language).format(crs=name), language)


def sources_text(credits_found: list[str], language: str) -> str:
    """Return the sources of the data on the sheet, or that none are stated."""
    if not credits_found:
        return tr("Data sources: not stated in the layers' metadata", language)
    return typeset(
        tr("Data sources: {credits}.", language).format(credits="; ".join(credits_found).rstrip(".")),
        language,
    )


def office_line(office: str, author: str, language: str) -> str:
    """Return the office and author in charge, and the day the sheet was made."""
    day = long_date(QDate.currentDate(), language)
    made = tr("made on {date}", language).format(date=day)
    makers = [office, author] if office or author else [PROGRAM]
    return typeset(" · ".join([*filter(None, makers), made]), language)


def long_date(day: QDate, language: str) -> str:
    """Return "23 listopada 2026 r." or "23 November 2026"."""
    words = locale(language).toString(day, "d MMMM yyyy")
    return typeset(f"{words} r." if language == "pl" else words, language)


def sheet_number(number: int, total: int, language: str) -> str:
    """Return "Arkusz 2 z 30"; a title page (0) only says how many follow."""
    if not number:
        return tr("Sheets: {total}", language).format(total=total)
    return typeset(tr("Sheet {number} of {total}", language).format(number=number, total=total), language)


def grid_north(language: str) -> str:
    """Return which north the arrow shows."""
    return tr("Grid north", language)


def theme_subtitle(language: str) -> str:
    """Return the subtitle of a theme map that was given none."""
    return tr("Thematic map of the city", language)
