"""A layer's title, licence and attribution inside its GeoPackage, where QGIS finds them.

Tables: OGC GeoPackage Encoding Standard 1.3, annex F.8 (Metadata); the text is QGIS's own metadata format.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from qgis.core import QgsLayerMetadata
from qgis.PyQt.QtXml import QDomDocument

QGIS_METADATA = "http://mrcc.com/qgis.dtd"
EXTENSION = ("gpkg_metadata", "http://www.geopackage.org/spec121/#extension_metadata", "read-write")
NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
TABLES = {
    "gpkg_metadata": "id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, "
    "md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, "
    "mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT ''",
    "gpkg_metadata_reference": "reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, "
    f"row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT ({NOW}), md_file_id INTEGER NOT NULL, "
    "md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id), "
    "CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id)",
}


@dataclass(frozen=True)
class LayerCredit:
    """What QGIS reads back as the layer's ``title()``, ``abstract()``, ``licenses()`` and ``rights()``."""

    title: str
    abstract: str
    licence: str
    attribution: str


def put_credit(database: sqlite3.Connection, table: str, credit: LayerCredit) -> None:
    """Keep the credit of ``table``, instead of earlier ones, within the connection's transaction."""
    _create_tables(database)
    text = _xml(credit)
    known = database.execute(
        "SELECT md.id FROM gpkg_metadata md JOIN gpkg_metadata_reference ON md_file_id = md.id "
        "WHERE md_standard_uri = ? AND reference_scope = 'table' AND lower(table_name) = lower(?)",
        (QGIS_METADATA, table),
    ).fetchone()
    if known:
        database.execute("UPDATE gpkg_metadata SET metadata = ? WHERE id = ?", (text, *known))
        database.execute(
            f"UPDATE gpkg_metadata_reference SET timestamp = {NOW} WHERE md_file_id = ?",  # noqa: S608  # nosec B608
            known,
        )
        return
    written = database.execute(
        "INSERT INTO gpkg_metadata (md_standard_uri, metadata) VALUES (?, ?)", (QGIS_METADATA, text)
    )
    database.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
        "VALUES ('table', ?, ?)",
        (table, written.lastrowid),
    )


def _create_tables(database: sqlite3.Connection) -> None:
    for name, columns in TABLES.items():
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone():
            database.execute(f"CREATE TABLE {name} ({columns})")
            database.execute(
                "INSERT INTO gpkg_extensions (table_name, extension_name, definition, scope) "
                "VALUES (?, ?, ?, ?)",
                (name, *EXTENSION),
            )


def _xml(credit: LayerCredit) -> str:
    layer = QgsLayerMetadata()
    layer.setTitle(credit.title)
    layer.setAbstract(credit.abstract)
    layer.setLicenses([credit.licence])
    layer.setRights([credit.attribution])
    document = QDomDocument()
    root = document.createElement("qgis")
    document.appendChild(root)
    layer.writeMetadataXml(root, document)
    return document.toString()
