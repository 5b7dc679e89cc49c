"""What saving a project does to its stored sites, whatever holds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shapely

if TYPE_CHECKING:
    from shapely import Geometry

    from .model import Project, Site

COLLECT = {"LineString": shapely.multilinestrings, "Polygon": shapely.multipolygons}


@dataclass(frozen=True)
class SiteChanges:
    """The sites to delete, to insert and to update."""

    removed: list[Site]
    added: list[Site]
    changed: list[Site]


def site_changes(project: Project, stored: Project | None) -> SiteChanges:
    """Make the stored sites those of ``project``: known by ``site_id``, a site without one is new.

    A site whose geometry is of another kind than before moves to another table: it goes and comes.
    """
    before = {site.site_id: site for site in stored.sites} if stored else {}
    layers = {site.site_id: site.layer for site in project.sites}
    staying = {key for key, site in before.items() if layers.get(key) == site.layer}
    return SiteChanges(
        removed=[site for key, site in before.items() if key not in staying],
        added=[site for site in project.sites if site.site_id not in staying],
        changed=[site for site in project.sites if site.site_id in staying and site != before[site.site_id]],
    )


def collected(geometry: Geometry) -> Geometry:
    """Return lines and areas as multi-parts, the way a workspace keeps them."""
    collect = COLLECT.get(geometry.geom_type)
    return collect([geometry]) if collect else geometry
