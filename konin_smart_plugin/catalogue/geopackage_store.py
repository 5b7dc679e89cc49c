# ruff: noqa: S608 (names of tables and columns are this package's own; values are always bound)
"""The catalogue in a workspace's GeoPackage.

All writing goes through one SQLite transaction per call: a process that is killed, a full
disk or a lost connection leaves the file as it was before.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import numpy as np
import shapely
from shapely import Geometry

from ..analysis.errors import PlanError
from ..layer_io.gpkg_blobs import to_blobs, to_geometries
from ..layer_io.gpkg_file import reading, transaction
from .conflicts import refuse_conflicts
from .history_of import changes_of
from .model import (
    CHANGE_LOG,
    PROJECT_COLUMNS,
    PROJECT_CONTENT,
    PROJECTS,
    SITE_COLUMNS,
    SITE_LAYERS,
    Change,
    Project,
    Site,
    site_number,
)
from .site_changes import collected, site_changes

BOOLEANS = ("synthetic",)
CHANGE_COLUMNS = "changed_by, changed_at, table_name, row_key, field_name, old_value, new_value"


class GeoPackageStore:
    """The tables ``projects``, their three layers of sites and ``change_log``."""

    def __init__(self, gpkg: Path) -> None:
        self.gpkg = gpkg
        with reading(gpkg) as database:
            row = database.execute(
                "SELECT s.srs_id, organization || ':' || organization_coordsys_id FROM gpkg_geometry_columns "
                "JOIN gpkg_spatial_ref_sys s USING (srs_id) WHERE table_name = ?",
                (SITE_LAYERS["Point"],),
            ).fetchone()
        if row is None:
            raise PlanError("{file} holds no project catalogue. Choose a workspace's konin.gpkg.", file=gpkg)
        self._srs_id: int = row[0]
        self.crs: str = row[1].upper()

    def read(self, codes: Collection[str] | None = None) -> dict[str, Project]:
        """Return every project, or those of these codes, by its code, with its sites."""
        with reading(self.gpkg) as database:
            return _read(database, codes)

    def city(self) -> Geometry | None:
        """Return the outline in the table ``boundary`` as one geometry, or None."""
        with reading(self.gpkg) as database:
            if not _has_table(database, "boundary"):
                return None
            rows = database.execute("SELECT geom FROM boundary WHERE geom IS NOT NULL").fetchall()
        return shapely.union_all(to_geometries([blob for (blob,) in rows])) if rows else None

    def save(self, projects: Sequence[Project], changed_by: str) -> Mapping[str, int]:
        """Store all the projects and exactly their sites in one transaction, or nothing."""
        blobs = self._blobs(projects)
        with transaction(self.gpkg) as database:
            stored = _read(database, {project.code for project in projects})
            refuse_conflicts(projects, stored)
            for project in projects:
                before = stored.get(project.code)
                _save_project(database, project, before, changed_by)
                _save_sites(database, project, before, changed_by, blobs)
            _update_contents(database)
            return dict(database.execute(f"SELECT code, version FROM {PROJECTS}").fetchall())  # nosec B608

    def history(self, code: str | None = None) -> list[Change]:
        """Return the changes of one project and its sites, or of all, oldest first."""
        of_project = changes_of(":code") if code else "1"
        with reading(self.gpkg) as database:
            rows = database.execute(
                f"SELECT {CHANGE_COLUMNS} FROM {CHANGE_LOG} WHERE {of_project} ORDER BY rowid",  # nosec B608
                {"code": code},
            )
            return [Change(*row) for row in rows]

    def _blobs(self, projects: Sequence[Project]) -> dict[int, bytes | None]:
        """Return every site's geometry as the tables keep it, by the site's identity in memory."""
        sites = [site for project in projects for site in project.sites]
        shapes = np.array([collected(site.geometry) for site in sites] or [None], dtype=object)[: len(sites)]
        return {id(site): blob for site, blob in zip(sites, to_blobs(shapes, self._srs_id), strict=True)}


def _has_table(database: sqlite3.Connection, table: str) -> bool:
    found = database.execute("SELECT 1 FROM gpkg_contents WHERE table_name = ?", (table,)).fetchone()
    return found is not None


def _read(database: sqlite3.Connection, codes: Collection[str] | None = None) -> dict[str, Project]:
    """Return the projects of these codes, or all."""
    chosen = "1" if codes is None else "code IN (SELECT value FROM json_each(:codes))"
    wanted = {"codes": json.dumps(list(codes or ()))}
    sites = defaultdict(list)
    for layer in SITE_LAYERS.values():
        rows = database.execute(
            f"SELECT code, geom, {', '.join(SITE_COLUMNS)} FROM {layer} "  # nosec B608
            f"WHERE {chosen} AND geom IS NOT NULL ORDER BY rowid",
            wanted,
        ).fetchall()
        shapes = to_geometries([row[1] for row in rows])
        for shape, (code, _, *values) in zip(shapes, rows, strict=True):
            sites[code].append(Site(shape, **_values(SITE_COLUMNS, values)))
    rows = database.execute(
        f"SELECT {', '.join(PROJECT_COLUMNS)} FROM {PROJECTS} WHERE {chosen} ORDER BY rowid",  # nosec B608
        wanted,
    )
    return {
        row[0]: Project(**_values(PROJECT_COLUMNS, row), sites=tuple(sites.get(row[0], ()))) for row in rows
    }


def _values(columns: Sequence[str], row: Sequence[object]) -> dict[str, object]:
    """Return the row by column, with true and false instead of 1 and 0."""
    return {
        column: bool(value) if column in BOOLEANS and value is not None else value
        for column, value in zip(columns, row, strict=True)
    }


def _save_project(
    database: sqlite3.Connection, project: Project, stored: Project | None, changed_by: str
) -> None:
    content = {name: getattr(project, name) for name in PROJECT_CONTENT}
    if stored is None:
        _insert(database, PROJECTS, content | {"updated_by": changed_by})
        return
    changed = {name: value for name, value in content.items() if value != getattr(stored, name)}
    if changed:
        _update(database, PROJECTS, changed | {"updated_by": changed_by}, "code", project.code)


def _save_sites(
    database: sqlite3.Connection,
    project: Project,
    stored: Project | None,
    changed_by: str,
    blobs: Mapping[int, bytes | None],
) -> None:
    changes = site_changes(project, stored)
    for site in changes.removed:
        _delete_site(database, site, changed_by)
    for site in changes.added:
        row = _row(project, site, changed_by, blobs)
        row["site_id"] = site.site_id or _next_number(database, project.code, site.layer)
        _insert(database, site.layer, row)
    for site in changes.changed:
        _update(database, site.layer, _row(project, site, changed_by, blobs), "site_id", site.site_id)


def _row(
    project: Project, site: Site, changed_by: str, blobs: Mapping[int, bytes | None]
) -> dict[str, object]:
    values = {name: getattr(site, name) for name in SITE_COLUMNS}
    return values | {"code": project.code, "geom": blobs[id(site)], "updated_by": changed_by}


def _delete_site(database: sqlite3.Connection, site: Site, changed_by: str) -> None:
    """Delete the site and say in the log who did; the trigger sees only who changed it before."""
    (last,) = database.execute(f"SELECT coalesce(max(rowid), 0) FROM {CHANGE_LOG}").fetchone()  # nosec B608
    database.execute(f"DELETE FROM {site.layer} WHERE site_id = ?", (site.site_id,))  # nosec B608
    database.execute(f"UPDATE {CHANGE_LOG} SET changed_by = ? WHERE rowid > ?", (changed_by, last))  # nosec B608


def _next_number(database: sqlite3.Connection, code: str, layer: str) -> str | None:
    """Return the number that the table's trigger would give to its next row, which is faster.

    None where that number is taken: then the trigger finds another.
    """
    last = database.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (layer,)).fetchone()
    number = site_number(code, layer, (last[0] if last else 0) + 1)
    taken = database.execute(f"SELECT 1 FROM {layer} WHERE site_id = ?", (number,)).fetchone()  # nosec B608
    return None if taken else number


def _insert(database: sqlite3.Connection, table: str, row: Mapping[str, object]) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))  # nosec B608


def _update(
    database: sqlite3.Connection, table: str, row: Mapping[str, object], key: str, value: object
) -> None:
    changes = ", ".join(f'"{name}" = ?' for name in row)
    database.execute(f'UPDATE {table} SET {changes} WHERE "{key}" = ?', (*row.values(), value))  # nosec B608


def _update_contents(database: sqlite3.Connection) -> None:
    """Bring the layers' extents and moments of change in the table of contents up to date."""
    for layer in SITE_LAYERS.values():
        extent = database.execute(
            f"SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_{layer}_geom"  # nosec B608
        ).fetchone()
        database.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*extent, layer),
        )
    database.execute(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name IN "  # nosec B608
        f"('{PROJECTS}', '{CHANGE_LOG}', {', '.join(repr(layer) for layer in SITE_LAYERS.values())})"
    )
