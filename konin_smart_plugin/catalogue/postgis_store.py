# ruff: noqa: S608 (names of tables and columns are this package's own; values are always bound)
"""The catalogue in the team's PostGIS: a few questions for any number of projects, in one transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager

import numpy as np
import shapely
from shapely import Geometry

from ..analysis.errors import PlanError
from ..layer_io.postgis import Database, Service, reading, transaction
from ..layer_io.postgis_refusals import NOTHING_STORED
from ..layer_io.postgis_tables import hexadecimal
from ..layer_io.sql_names import quoted
from .conflicts import Conflict, ConflictError, refuse_conflicts
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
)
from .postgis_checks import check_catalogue
from .site_changes import SiteChanges, collected, site_changes

CHANGE_COLUMNS = "changed_by, changed_at, table_name, row_key, field_name, old_value, new_value"
SITE_ROW = ("site_id", "code", "geom", *(name for name in SITE_COLUMNS if name != "site_id"))
ALREADY_THERE = "23505"


class PostgisStore:
    """The tables ``projects``, their three layers of sites and ``change_log`` of the schema ``konin``."""

    def __init__(self, service: Service) -> None:
        self.service = service
        with reading(service) as database:
            self._srid = check_catalogue(database)
        self.crs = f"EPSG:{self._srid}"

    def read(self, codes: Collection[str] | None = None) -> dict[str, Project]:
        """Return every project, or those of these codes, by its code, with its sites."""
        with reading(self.service) as database:
            return _read(database, codes)

    def city(self) -> Geometry | None:
        """Return the outline in the table ``boundary`` as one geometry, or None."""
        with reading(self.service) as database:
            if not database.value("SELECT to_regclass('boundary') IS NOT NULL"):
                return None
            rows = database.rows("SELECT ST_AsBinary(geom) FROM boundary WHERE geom IS NOT NULL")
        return shapely.union_all([shapely.from_wkb(bytes(wkb)) for (wkb,) in rows]) if rows else None

    def save(self, projects: Sequence[Project], changed_by: str) -> Mapping[str, int]:
        """Store all the projects and exactly their sites in one transaction, or nothing.

        Projects are locked in the order of their codes, so that two who save the same ones never wait for
        each other. Raises ConflictError where somebody else was quicker.
        """
        codes = sorted({project.code for project in projects})
        try:
            with _telling_codes(self.service, codes), transaction(self.service, changed_by) as database:
                _lock(database, codes)
                stored = _read(database, codes)
                refuse_conflicts(projects, stored)
                _save_projects(database, projects, stored)
                changes = [(project, site_changes(project, stored.get(project.code))) for project in projects]
                self._save_sites(database, changes)
                return dict(
                    database.rows(f"SELECT code, version FROM {PROJECTS} WHERE code = ANY (%s)", (codes,))  # nosec B608
                )
        except PlanError as error:
            if getattr(error.__cause__, "pgcode", "") != ALREADY_THERE:
                raise
            conflicts = self._came_second(projects)
            if not conflicts:  # another rule than that of codes
                raise
            raise ConflictError(conflicts) from error

    def history(self, code: str | None = None) -> list[Change]:
        """Return the changes of one project and its sites, or of all, oldest first."""
        of_project = f"WHERE {changes_of('%(code)s')}" if code else ""
        with reading(self.service) as database:
            rows = database.rows(
                f"SELECT {CHANGE_COLUMNS} FROM {CHANGE_LOG} {of_project} ORDER BY fid",  # nosec B608
                {"code": code},
            )
        return [Change(*row) for row in rows]

    def _save_sites(self, database: Database, changes: Sequence[tuple[Project, SiteChanges]]) -> None:
        for layer in SITE_LAYERS.values():
            gone = [site.site_id for _, change in changes for site in change.removed if site.layer == layer]
            if gone:
                database.run(f"DELETE FROM {layer} WHERE site_id = ANY (%s)", (gone,))  # nosec B608
            added = [(one, site) for one, change in changes for site in change.added if site.layer == layer]
            changed = [
                (one, site) for one, change in changes for site in change.changed if site.layer == layer
            ]
            _insert(database, layer, SITE_ROW, self._rows(added))
            _update(database, layer, "site_id", SITE_ROW, self._rows(changed))

    def _rows(self, sites: Sequence[tuple[Project, Site]]) -> list[dict[str, object]]:
        shapes = hexadecimal(
            np.array([None, *(collected(site.geometry) for _, site in sites)])[1:], self._srid
        )
        return [
            {**{name: getattr(site, name) for name in SITE_COLUMNS}, "code": project.code, "geom": shape}
            for (project, site), shape in zip(sites, shapes, strict=True)
        ]

    def _came_second(self, projects: Sequence[Project]) -> list[Conflict]:
        """Return the conflicts of the new projects whose code somebody has just taken."""
        stored = self.read()
        return [
            Conflict(project, stored[project.code])
            for project in projects
            if project.version is None and project.code in stored
        ]


@contextmanager
def _telling_codes(service: Service, codes: Sequence[str]) -> Iterator[None]:
    """Say which projects were not saved when the connection breaks."""
    try:
        yield
    except PlanError as error:
        if error.template != NOTHING_STORED:
            raise
        raise PlanError(
            "The connection to the database {service} broke. Not saved: {projects}. Whatever was saved "
            "before is safe; save these again.",
            service=service.name,
            projects=", ".join(codes),
        ) from error.__cause__


def _read(database: Database, codes: Collection[str] | None = None) -> dict[str, Project]:
    """Return the projects of these codes, or all."""
    chosen = "" if codes is None else "WHERE code = ANY (%(codes)s)"
    values = {"codes": list(codes or ())}
    sites = defaultdict(list)
    for layer in SITE_LAYERS.values():
        rows = database.rows(
            f"SELECT code, ST_AsBinary(geom), {', '.join(SITE_COLUMNS)} FROM {layer} "  # nosec B608
            f"{chosen or 'WHERE true'} AND geom IS NOT NULL ORDER BY fid",
            values,
        )
        shapes = shapely.from_wkb([bytes(row[1]) for row in rows])
        for shape, (code, _, *fields) in zip(shapes, rows, strict=True):
            sites[code].append(Site(shape, **dict(zip(SITE_COLUMNS, fields, strict=True))))
    rows = database.rows(f"SELECT {', '.join(PROJECT_COLUMNS)} FROM {PROJECTS} {chosen} ORDER BY fid", values)  # nosec B608
    return {
        row[0]: Project(**dict(zip(PROJECT_COLUMNS, row, strict=True)), sites=tuple(sites.get(row[0], ())))
        for row in rows
    }


def _lock(database: Database, codes: Sequence[str]) -> None:
    database.run(f"SELECT 1 FROM {PROJECTS} WHERE code = ANY (%s) ORDER BY code FOR UPDATE", (codes,))  # nosec B608


def _save_projects(database: Database, projects: Sequence[Project], stored: Mapping[str, Project]) -> None:
    rows = {project.code: {name: getattr(project, name) for name in PROJECT_CONTENT} for project in projects}
    new = [row for code, row in rows.items() if code not in stored]
    changed = [
        row
        for code, row in rows.items()
        if code in stored and any(value != getattr(stored[code], name) for name, value in row.items())
    ]
    _insert(database, PROJECTS, PROJECT_CONTENT, new)
    _update(database, PROJECTS, "code", PROJECT_CONTENT, changed)


def _insert(
    database: Database, table: str, columns: Sequence[str], rows: Sequence[Mapping[str, object]]
) -> None:
    if rows:
        names = ", ".join(map(quoted, columns))
        database.run(
            f"INSERT INTO {table} ({names}) SELECT {names} FROM jsonb_populate_recordset(NULL::{table}, %s)",  # nosec B608
            (json.dumps(rows),),
        )


def _update(
    database: Database,
    table: str,
    key: str,
    columns: Sequence[str],
    rows: Sequence[Mapping[str, object]],
) -> None:
    if rows:
        changes = ", ".join(f"{quoted(name)} = v.{quoted(name)}" for name in columns)
        database.run(
            f"UPDATE {table} AS t SET {changes} FROM jsonb_populate_recordset(NULL::{table}, %s) AS v "  # nosec B608
            f"WHERE t.{key} = v.{key}",
            (json.dumps(rows),),
        )
