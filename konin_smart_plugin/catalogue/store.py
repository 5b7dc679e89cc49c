"""Where the catalogue is kept: what every store does, whatever holds the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from shapely import Geometry

    from .model import Change, Project


class CatalogueStore(Protocol):
    """A store of projects. All geometries are in its CRS, ``crs`` ("EPSG:2177")."""

    crs: str

    def read(self, codes: Collection[str] | None = None) -> dict[str, Project]:
        """Return every project, or those of these codes, by its code, with its sites."""

    def city(self) -> Geometry | None:
        """Return the city's outline in the store's CRS, or None where the store holds none."""

    def save(self, projects: Sequence[Project], changed_by: str) -> Mapping[str, int]:
        """Store all the projects and exactly their sites in one transaction, or nothing.

        A project with ``version`` None is new. Returns the new version by code.
        Raises PlanError when a project was changed or removed by somebody else since
        it was read, breaks a rule, or the store cannot be written to.
        """

    def history(self, code: str | None = None) -> list[Change]:
        """Return the changes of one project and its sites, or of all, oldest first."""
