"""The store of a workspace's catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..layer_io.postgis_workspace import PostgisWorkspace

if TYPE_CHECKING:
    from ..layer_io.workspace import Workspace
    from .store import CatalogueStore


def open_store(workspace: Workspace) -> CatalogueStore:
    """Return the catalogue of the workspace; raise PlanError if it holds none, or a damaged one."""
    if isinstance(workspace, PostgisWorkspace):
        from .postgis_store import PostgisStore

        return PostgisStore(workspace.service)
    from .geopackage_store import GeoPackageStore

    return GeoPackageStore(workspace.gpkg)
