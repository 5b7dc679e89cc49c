"""A workspace in the team's PostGIS: the same layers, in the schema ``konin``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsVectorLayer, QgsWkbTypes

from ..analysis.errors import PlanError
from ..preferences import preferences
from .postgis import SCHEMA, Database, Service, reading, transaction
from .postgis_refusals import NO_RIGHT
from .sql_names import quoted
from .workspace import PROJECT_FILE, checked_layer

if TYPE_CHECKING:
    from .gpkg_metadata import LayerCredit
    from .writing import TableContent

SCHEMA_VERSION = 2
"""Counts how the tables, rules and triggers of the schema have changed."""


@dataclass(frozen=True)
class PostgisWorkspace:
    """A workspace whose data lie in the schema ``konin`` of the database ``service``."""

    service: Service
    provider = "postgres"
    look_every_s = 5.0
    data_file = None

    @classmethod
    def open(cls, text: str) -> PostgisWorkspace:
        """Return the workspace that ``service=NAME`` or ``service=NAME authcfg=ID`` names.

        Raises PlanError if the database cannot be reached or its schema is of another version.
        """
        service = Service.parse(text)
        with reading(service) as database:
            check_version(database, service)
        return cls(service)

    @property
    def address(self) -> str:
        """The database's name in the service file."""
        return self.service.address

    @property
    def title(self) -> str:
        """The database's name."""
        return self.service.name

    @property
    def folder(self) -> Path:
        """The folder of this desk for the project and the rasters: under the preferences' one."""
        return Path(preferences().workspace_folder or Path.home()) / f"konin_{self.service.name}"

    @property
    def project_file(self) -> Path:
        """The QGIS project of this desk."""
        return self.folder / PROJECT_FILE

    @property
    def writable(self) -> bool:
        """Whether this login may change projects."""
        with reading(self.service) as database:
            return bool(database.value("SELECT has_table_privilege('projects', 'UPDATE')"))

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the workspace, which is its boundary's."""
        return self.layer("boundary").crs()

    def source(self, name: str) -> str:
        """Return the address of the table ``name``, which holds no login."""
        with reading(self.service) as database:
            found = database.rows(
                "SELECT type || CASE WHEN coord_dimension = 4 THEN 'ZM' WHEN coord_dimension = 3 "
                "AND type NOT LIKE %s THEN 'Z' ELSE '' END, srid FROM geometry_columns "
                "WHERE f_table_schema = %s AND f_table_name = %s",
                ("%M", SCHEMA, name),
            )
            key = database.value(
                "SELECT attname FROM pg_attribute JOIN pg_constraint ON conrelid = attrelid "
                "AND attnum = conkey[1] WHERE contype = 'p' AND attrelid = to_regclass(%s)",
                (f"{SCHEMA}.{quoted(name)}",),
            )
        uri = self.service.uri()
        uri.setDataSource(SCHEMA, name, "geom" if found else "", "", key or "fid")
        uri.setParam("checkPrimaryKeyUnicity", "0")  # it is the table's primary key
        for kind, srid in found:
            uri.setWkbType(QgsWkbTypes.parseType(kind))
            uri.setSrid(str(srid))
        if not found:
            uri.setWkbType(Qgis.WkbType.NoGeometry)
        return uri.uri(False)

    def as_input(self, name: str) -> str:
        """Return the address of the table ``name``, with what reads it before it."""
        return f"{self.provider}://{self.source(name)}"

    def layer(self, name: str) -> QgsVectorLayer:
        """Return a new map layer of the table ``name``; raise PlanError if there is none."""
        return checked_layer(self, name)

    def layer_names(self) -> list[str]:
        """Return the names of all tables."""
        from .postgis_tables import INTERNAL

        with reading(self.service) as database:
            rows = database.rows("SELECT tablename FROM pg_tables WHERE schemaname = %s", (SCHEMA,))
        return sorted(name for (name,) in rows if name not in INTERNAL)

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple]:
        """Return what the question finds; PlanError where the database refuses it."""
        with reading(self.service) as database:
            if not values:
                return database.rows(sql)
            return database.rows(sql.replace("%", "%%").replace("?", "%s"), values)

    def change_mark(self) -> object:
        """Return the newest change of the catalogue, and how many rows of all tables were ever written."""
        with reading(self.service) as database:
            return database.rows(
                "SELECT (SELECT max(fid) FROM change_log), sum(n_tup_ins + n_tup_upd + n_tup_del) "
                "FROM pg_stat_user_tables WHERE schemaname = %s",
                (SCHEMA,),
            )

    def write_tables(self, tables: Mapping[str, TableContent]) -> None:
        """Write rows into existing tables, all or nothing."""
        from .postgis_tables import describe_tables, write_rows

        with transaction(self.service) as database:
            there = describe_tables(database)
            for name, content in tables.items():
                if name not in there:
                    raise PlanError("The workspace {file} has no layer {layer}.", file=self.title, layer=name)
                write_rows(database, there[name], content)
                if content.credit:
                    put_credit(database, name, content.credit)


def names_service(text: str) -> bool:
    """Return whether the text means a database and not a path."""
    return text.lower().startswith(("service=", "authcfg=", "postgres"))


def check_version(database: Database, service: Service) -> None:
    """Raise PlanError unless the schema is there and of this plugin's version."""
    version = check_not_newer(database, service)
    if version < SCHEMA_VERSION:
        raise PlanError(
            "The schema konin of the database {service} is of the older version {version}; this plugin needs "
            "{wanted}. Have its owner run Update workspace.",
            service=service.name,
            version=version,
            wanted=SCHEMA_VERSION,
        )


def check_not_newer(database: Database, service: Service) -> int:
    """Return the schema's version; raise PlanError if there is none, or it is newer than the plugin."""
    if not database.value("SELECT to_regnamespace(%s) IS NOT NULL", (SCHEMA,)):
        raise PlanError(
            "The database {service} has no schema konin. Put a workspace there with Move workspace.",
            service=service.name,
        )
    if not database.value("SELECT has_schema_privilege(%s, 'USAGE')", (SCHEMA,)):
        raise PlanError(NO_RIGHT, service=service.name, reason=f"permission denied for schema {SCHEMA}")
    version = database.value("SELECT version FROM workspace") or 0
    if version > SCHEMA_VERSION:
        raise PlanError(
            "The schema konin of the database {service} is of the newer version {version}; this plugin knows "
            "{wanted}. Update the plugin.",
            service=service.name,
            version=version,
            wanted=SCHEMA_VERSION,
        )
    return version


def put_credit(database: Database, table: str, credit: LayerCredit) -> None:
    """Keep the credit of ``table``, instead of earlier ones."""
    database.run(
        "INSERT INTO layer_metadata (table_name, title, abstract, licence, attribution) "
        "VALUES (%s, %s, %s, %s, %s) ON CONFLICT (table_name) DO UPDATE SET (title, abstract, licence, "
        "attribution) = (excluded.title, excluded.abstract, excluded.licence, excluded.attribution)",
        (table, credit.title, credit.abstract, credit.licence, credit.attribution),
    )
