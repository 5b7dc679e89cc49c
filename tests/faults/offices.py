"""Looking at an office's folder: what is in it, to the last byte or row."""

import hashlib
import sqlite3
from contextlib import closing

PASSING = ("-wal", "-shm")
"""What SQLite keeps beside a GeoPackage that is open, and empties when it is closed."""


def everything(folder):
    """Return what every file holds by its path: a digest of its rows for a GeoPackage, else of its bytes."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(PASSING))
    return {str(path.relative_to(folder)): _digest(path) for path in sorted(files)}


def _digest(path):
    if path.suffix != ".gpkg":
        return hashlib.sha256(path.read_bytes()).hexdigest()
    with closing(sqlite3.connect(path)) as database:
        tables = database.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        rows = [
            (name, sorted(map(repr, database.execute(f'SELECT * FROM "{name}"'))))
            for name, sql in tables
            if sql and sql.startswith("CREATE TABLE")
        ]
    return hashlib.sha256(repr((tables, rows)).encode()).hexdigest()
