# ruff: noqa: S608 (names of tables and columns are this package's own; values are always bound)
"""The catalogue in a workspace's GeoPackage.

All writing goes through one SQLite transaction per call: a process that is killed, a full
disk or a lost connection leaves the file as it was before.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import shapely
from shapely import Geometry

from ..analysis.errors import PlanError
from .gpkg_geometry import add_index_functions, to_blob, to_geometry
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
)

WAIT_FOR_LOCK_S = 5.0
BOOLEANS = ("synthetic",)
CHANGE_COLUMNS = "changed_by, changed_at, table_name, row_key, field_name, old_value, new_value"


class GeoPackageStore:
    """The tables ``projects``, their three layers of sites and ``change_log``."""

    def __init__(self, gpkg: Path) -> None:
        self.gpkg = gpkg
        with self._reading() as database:
            row = database.execute(
                "SELECT s.srs_id, organization || ':' || organization_coordsys_id FROM gpkg_geometry_columns "
                "JOIN gpkg_spatial_ref_sys s USING (srs_id) WHERE table_name = ?",
                (SITE_LAYERS["Point"],),
            ).fetchone()
        if row is None:
            raise PlanError("{file} holds no project catalogue. Choose a workspace's konin.gpkg.", file=gpkg)
        self._srs_id: int = row[0]
        self.crs: str = row[1].upper()

    def read(self) -> dict[str, Project]:
        """Return every project by its code, with its sites."""
        with self._reading() as database:
            return _read(database)

    def city(self) -> Geometry | None:
        """Return the outline in the table ``boundary`` as one geometry, or None."""
        with self._reading() as database:
            if not _has_table(database, "boundary"):
                return None
            blobs = database.execute("SELECT geom FROM boundary WHERE geom IS NOT NULL").fetchall()
        return shapely.union_all([to_geometry(blob) for (blob,) in blobs]) if blobs else None

    def save(self, projects: Sequence[Project], changed_by: str) -> Mapping[str, int]:
        """Store all the projects and exactly their sites in one transaction, or nothing."""
        with self._writing() as database:
            stored = _read(database)
            _refuse_conflicts(projects, stored)
            for project in projects:
                _save_project(database, project, stored.get(project.code), changed_by)
                _save_sites(database, project, stored.get(project.code), changed_by, self._srs_id)
            _update_extents(database)
            return dict(database.execute(f"SELECT code, version FROM {PROJECTS}").fetchall())

    def history(self, code: str | None = None) -> list[Change]:
        """Return the changes of one project and its sites, or of all, oldest first."""
        of_project = "row_key = :code OR row_key LIKE :code || '/%'" if code else "1"
        with self._reading() as database:
            rows = database.execute(
                f"SELECT {CHANGE_COLUMNS} FROM {CHANGE_LOG} WHERE {of_project} ORDER BY rowid", {"code": code}
            )
            return [Change(*row) for row in rows]

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if not self.gpkg.is_file():
            raise PlanError("There is no workspace at {file}.", file=self.gpkg)
        with closing(_connect(f"{self.gpkg.resolve().as_uri()}?mode=ro")) as database, _sentences(self.gpkg):
            yield database

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Yield a connection in a transaction: committed at the end, rolled back on any error."""
        with closing(_connect(f"{self.gpkg.resolve().as_uri()}?mode=rw")) as database, _sentences(self.gpkg):
            add_index_functions(database)
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
            except BaseException:
                database.execute("ROLLBACK")
                raise
            database.execute("COMMIT")


def _connect(uri: str) -> sqlite3.Connection:
    database = sqlite3.connect(uri, uri=True, timeout=WAIT_FOR_LOCK_S, isolation_level=None)
    database.row_factory = None
    return database


@contextmanager
def _sentences(gpkg: Path) -> Iterator[None]:
    """Turn what SQLite refuses into a sentence."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise PlanError("Nothing was saved. {reason}.", reason=error) from error
    except sqlite3.OperationalError as error:
        raise _sentence(str(error), gpkg) from error
    except sqlite3.DatabaseError as error:
        raise PlanError("{file} is not a readable GeoPackage ({reason}).", file=gpkg, reason=error) from error


def _sentence(reason: str, gpkg: Path) -> PlanError:
    if "locked" in reason or "busy" in reason:
        return PlanError(
            "Another program is writing to {file}. Nothing was saved; finish there and try again.", file=gpkg
        )
    if "readonly" in reason or "unable to open" in reason:
        return PlanError(
            "{file} cannot be written to: the file or its folder is read-only. It can be opened for reading.",
            file=gpkg,
        )
    return PlanError("Nothing was saved in {file} ({reason}).", file=gpkg, reason=reason)


def _has_table(database: sqlite3.Connection, table: str) -> bool:
    found = database.execute("SELECT 1 FROM gpkg_contents WHERE table_name = ?", (table,)).fetchone()
    return found is not None


def _read(database: sqlite3.Connection) -> dict[str, Project]:
    sites = defaultdict(list)
    for layer in SITE_LAYERS.values():
        columns = ", ".join(SITE_COLUMNS)
        for code, blob, *values in database.execute(
            f"SELECT code, geom, {columns} FROM {layer} WHERE geom IS NOT NULL ORDER BY rowid"
        ):
            sites[code].append(Site(to_geometry(blob), **_values(SITE_COLUMNS, values)))
    rows = database.execute(f"SELECT {', '.join(PROJECT_COLUMNS)} FROM {PROJECTS} ORDER BY rowid")
    return {
        row[0]: Project(**_values(PROJECT_COLUMNS, row), sites=tuple(sites.get(row[0], ()))) for row in rows
    }


def _values(columns: Sequence[str], row: Sequence[object]) -> dict[str, object]:
    """Return the row by column, with true and false instead of 1 and 0."""
    return {
        column: bool(value) if column in BOOLEANS and value is not None else value
        for column, value in zip(columns, row, strict=True)
    }


def _refuse_conflicts(projects: Sequence[Project], stored: Mapping[str, Project]) -> None:
    conflicts = [
        project.code
        for project in projects
        if project.version != (stored[project.code].version if project.code in stored else None)
    ]
    if conflicts:
        raise PlanError(
            "Nothing was saved: somebody else has changed {projects} in the meantime. "
            "Read the catalogue again and repeat your change.",
            projects=", ".join(conflicts),
        )


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
    database: sqlite3.Connection, project: Project, stored: Project | None, changed_by: str, srs_id: int
) -> None:
    """Make the stored sites those of ``project``: known by ``site_id``, a site without one is new."""
    before = {site.site_id: site for site in stored.sites} if stored else {}
    kept = {site.site_id: site for site in project.sites if site.site_id in before}
    for site_id, site in before.items():
        if site_id not in kept or kept[site_id].layer != site.layer:
            database.execute(f"DELETE FROM {site.layer} WHERE site_id = ?", (site_id,))
    for site in project.sites:
        old = before.get(site.site_id)
        row = _site_row(site, project.code, changed_by, srs_id)
        if old is None or old.layer != site.layer:
            _insert(database, site.layer, row)
        elif old != site:
            _update(database, site.layer, row, "site_id", site.site_id)


def _site_row(site: Site, code: str, changed_by: str, srs_id: int) -> dict[str, object]:
    row = {name: getattr(site, name) for name in SITE_COLUMNS}
    return row | {"code": code, "geom": to_blob(site.geometry, srs_id), "updated_by": changed_by}


def _insert(database: sqlite3.Connection, table: str, row: Mapping[str, object]) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))


def _update(
    database: sqlite3.Connection, table: str, row: Mapping[str, object], key: str, value: object
) -> None:
    changes = ", ".join(f'"{name}" = ?' for name in row)
    database.execute(f'UPDATE {table} SET {changes} WHERE "{key}" = ?', (*row.values(), value))


def _update_extents(database: sqlite3.Connection) -> None:
    """Bring the layers' extents and moments of change in the table of contents up to date."""
    for layer in SITE_LAYERS.values():
        extent = database.execute(
            f"SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_{layer}_geom"
        ).fetchone()
        database.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*extent, layer),
        )
    database.execute(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name IN "
        f"('{PROJECTS}', '{CHANGE_LOG}', {', '.join(repr(layer) for layer in SITE_LAYERS.values())})"
    )
