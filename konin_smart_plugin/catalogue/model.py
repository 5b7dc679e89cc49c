"""A project of the catalogue and its sites, as the whole plugin speaks of them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shapely import Geometry

PROJECTS = "projects"
SITE_LAYERS = {"Point": "project_points", "LineString": "project_lines", "Polygon": "project_areas"}
CHANGE_LOG = "change_log"
KEPT_BY_STORE = ("created_at", "updated_at", "updated_by", "version")


@dataclass(frozen=True)
class Site:
    """One place of a project: a point, line or area in the store's CRS."""

    geometry: Geometry
    site_id: str | None = None
    label: str | None = None
    accuracy: str | None = None
    origin: str | None = None
    source: str | None = None
    fetched_at: str | None = None
    synthetic: bool | None = None

    @property
    def layer(self) -> str:
        """The layer that holds sites of this geometry; KeyError for a geometry that none holds."""
        return SITE_LAYERS[self.geometry.geom_type.removeprefix("Multi")]


@dataclass(frozen=True)
class Project:
    """One project. ``budget_pln`` in PLN, moments as ISO 8601 text; None means not known.

    ``version`` is the store's count of changes: the one read must still be
    the one stored when the project is saved again. None: not stored yet.
    """

    code: str
    title: str
    title_en: str | None = None
    area: str | None = None
    theme: str | None = None
    status: str | None = None
    priority: int | None = None
    lead_unit: str | None = None
    partners: str | None = None
    budget_pln: float | None = None
    funding: str | None = None
    start_year: int | None = None
    end_year: int | None = None
    description: str | None = None
    indicators: str | None = None
    strategy_goal: str | None = None
    address: str | None = None
    parcel_id: str | None = None
    scope: str | None = None
    adds_to: str | None = None
    document: str | None = None
    page: str | None = None
    photo: str | None = None
    source: str | None = None
    fetched_at: str | None = None
    synthetic: bool | None = None
    created_at: str | None = None
    updated_at: str | None = None
    updated_by: str | None = None
    version: int | None = None
    sites: tuple[Site, ...] = ()


@dataclass(frozen=True)
class Change:
    """One line of the history."""

    changed_by: str | None
    changed_at: str
    table_name: str
    row_key: str
    field_name: str
    old_value: str | None
    new_value: str | None


def site_number(code: str, layer: str, row: int) -> str:
    """Return the number of a site: its project's code, the layer's letter and the row, as in "SM-07/P12"."""
    return f"{code}/{layer.removeprefix('project_')[0].upper()}{row}"


PROJECT_COLUMNS = tuple(field.name for field in fields(Project) if field.name != "sites")
PROJECT_CONTENT = tuple(name for name in PROJECT_COLUMNS if name not in KEPT_BY_STORE)
SITE_COLUMNS = tuple(field.name for field in fields(Site) if field.name != "geometry")
