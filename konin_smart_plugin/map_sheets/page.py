"""What a sheet is to show: the design that all pages of a run share, and each page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer, QgsRectangle

from .paper import Paper

if TYPE_CHECKING:
    from .neighbours import Neighbours

FIGURES = ("figure_1", "figure_2", "figure_3")
TIMELINE = ("timeline_before", "timeline_bar", "timeline_after")
LOGOS = ("logo_1", "logo_2", "logo_3")
INDEX = ("index_1", "index_2", "index_3")
TITLE_INDEX = "title_index"
COMPARISON = "comparison"


@dataclass(frozen=True)
class ThemeMap:
    """A map beside the main one: its name, its layers top first, and their styles by layer id."""

    name: str
    layers: tuple[QgsMapLayer, ...]
    styles: Mapping[str, str]


@dataclass(frozen=True)
class SheetDesign:
    """What all pages of one run have in common; ``theme`` is the name of what the main map shows."""

    template: str
    paper: Paper
    language: str
    layers: tuple[QgsMapLayer, ...]
    crs: QgsCoordinateReferenceSystem
    grid_crs: QgsCoordinateReferenceSystem
    dpi: int = 300
    office: str = ""
    author: str = ""
    logos: tuple[str, ...] = ()
    theme: str = ""
    second: ThemeMap | None = None
    neighbours: Neighbours | None = None


@dataclass(frozen=True)
class Listed:
    """A sheet as a title page lists it: its number or code, its title, and its place in the design's CRS."""

    label: str
    title: str
    place: QgsGeometry


@dataclass(frozen=True)
class Page:
    """What one page shows; ``area``, ``focus`` (the rest is veiled) and ``turn_to`` are in the design's CRS.

    ``scale`` 0 fits the area. ``texts`` go into further labels of the template by
    name; ``figures`` are numbers with their captions, ``chart`` a picture.
    ``span`` is the part of the timeline that the subject takes, from 0 to 1.
    The map is turned so that ``turn_to`` fills the frame best; without it grid north is up.
    A page that has ``listed`` sheets is the title page; its own number is 0.
    ``code`` is the project that the page is about.
    """

    title: str
    subtitle: str
    area: QgsRectangle
    scale: int = 0
    note: str = ""
    file_name: str = ""
    number: int = 1
    total: int = 1
    texts: Mapping[str, str] = field(default_factory=dict)
    span: tuple[float, float] | None = None
    photo: str = ""
    figures: tuple[tuple[str, str], ...] = ()
    chart: str = ""
    focus: QgsGeometry = field(default_factory=QgsGeometry)
    turn_to: QgsGeometry = field(default_factory=QgsGeometry)
    listed: tuple[Listed, ...] = ()
    code: str = ""
