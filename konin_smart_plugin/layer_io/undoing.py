"""An output that cannot be written leaves what was there: the old file comes back, the new one goes."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsProcessingException, QgsVectorFileWriter

from ..analysis.disk import check_room, refused
from ..analysis.errors import PlanError
from .destinations import appends, table_names, target_of

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a GeoPackage."""
PARTS = {".shp": (".shx", ".dbf", ".prj", ".cpg")}
"""The other files that a format consists of."""
STYLES = (".qml", ".qmd")


@contextmanager
def undone_if_it_fails(value: object, room: float) -> Iterator[None]:
    """Have the destination ``value`` of an output be as it was, should writing it fail.

    ``room`` is how many bytes may be written: rows that have filled the disk cannot be removed again.
    Raises PlanError instead of the failure where the disk is full or nothing may be written there.
    """
    target = target_of(value)
    uri = QgsDataSourceUri(target.removeprefix("ogr:"))
    path = Path(uri.database() if target.startswith("ogr:") else target.split("|")[0])
    if path.suffix.lower() not in _endings() or not path.parent.is_dir():
        yield
    elif appends(value):
        check_room(path, room)
        yield
    elif target.startswith("ogr:"):
        check_room(path, room)
        with _without_half_a_table(path, uri.table()), _told(path):
            yield
    else:
        with _set_aside(path), _told(path):
            yield


def _endings() -> set[str]:
    """Return the endings of the files that QGIS writes layers to."""
    return {f".{ending.lower()}" for ending in QgsVectorFileWriter.supportedFormatExtensions()}


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell a full disk and a place that may not be written to as such, whatever the writer called it."""
    try:
        yield
    except (PlanError, QgsProcessingException):
        check_room(path)
        raise
    check_room(path)


@contextmanager
def _set_aside(path: Path) -> Iterator[None]:
    """Keep the files of an earlier result under another name until the new one is complete."""
    files = [path, *(path.with_name(path.name + end) for end in BESIDE)]
    files += [path.with_suffix(end) for end in (*PARTS.get(path.suffix.lower(), ()), *STYLES)]
    kept = {file: file.with_name(f".before-{file.name}") for file in files}
    for file, other in kept.items():
        _move(file, other)
    try:
        yield
    except BaseException as error:
        _let_go(error)
        for file, other in kept.items():
            if file.exists():
                file.unlink()
            _move(other, file)
        raise
    for file, other in kept.items():
        if file.suffix in STYLES and not file.exists():
            _move(other, file)  # it may be somebody's own
        elif other.exists():
            other.unlink()


@contextmanager
def _without_half_a_table(gpkg: Path, table: str) -> Iterator[None]:
    """Remove the new table from a GeoPackage that holds others."""
    try:
        yield
    except BaseException as error:
        _let_go(error)
        if table in table_names(gpkg):
            dataset = gdal.OpenEx(str(gpkg), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
            dataset.ExecuteSQL(f"DELLAYER:{table}")
            del dataset
        raise


def _move(file: Path, other: Path) -> None:
    try:
        if file.exists():
            file.replace(other)
    except OSError as error:
        raise refused(error, file) from error


def _let_go(error: BaseException) -> None:
    """Close what the failed writer holds open: Python keeps it alive in the frames of the error."""
    traceback.clear_frames(error.__traceback__)
