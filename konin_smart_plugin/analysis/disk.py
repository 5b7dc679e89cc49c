"""Files written whole or not at all, and a disk that is full or read-only told as such.

GDAL, Qt and QGIS often report success after a full disk has cut a file short. So nothing that they
wrote is taken for whole on a disk that has no room for a little more.
"""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import PlanError

FULL = {errno.ENOSPC, errno.EDQUOT}
ROOM = 1_000_000  # bytes


class DiskFull(PlanError):  # noqa: N818 (it is a sentence like every PlanError)
    """The disk, or the user's share of it, has no room."""


def disk_full(file: Path) -> DiskFull:
    """Return the sentence that there was no room to write ``file``."""
    return DiskFull(
        "The disk is full: {file} could not be written, and nothing was changed. Free some space and try "
        "again.",
        file=file,
    )


def refused(error: OSError, file: Path) -> PlanError:
    """Return the sentence for what the system refused when ``file`` was to be written."""
    if error.errno in FULL:
        return disk_full(file)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return PlanError(
            "{file} cannot be written: it or its folder is read-only, or another program has it open.",
            file=file,
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return PlanError(
            "{file} cannot be written: there is no folder {folder}.", file=file, folder=file.parent
        )
    return PlanError("{file} cannot be written: {reason}.", file=file, reason=error.strerror or error)


def check_room(file: Path, size: float = ROOM) -> None:
    """Raise DiskFull if the folder of ``file`` has no room for ``size`` more bytes.

    A little is really written: a quota does not show in the free space of the disk.
    """
    try:
        with tempfile.TemporaryFile(dir=file.parent) as probe:
            probe.write(bytes(ROOM))
    except OSError as error:
        raise refused(error, file) from error
    if shutil.disk_usage(file.parent).free < size:
        raise disk_full(file)


@contextmanager
def whole_file(file: Path, room: float = ROOM) -> Iterator[Path]:
    """Yield the path of a draft, which becomes ``file`` at the end, with what else lies beside the draft.

    ``room`` is how many bytes the file may need, for writers that remove what they could not finish.
    Raises PlanError, with ``file`` as it was, where the disk is full or the folder cannot be written.
    """
    try:
        with tempfile.TemporaryDirectory(dir=file.parent, prefix=".konin-") as folder:
            draft = Path(folder) / file.name
            try:
                yield draft
            except DiskFull as error:
                raise disk_full(file) from error
            except Exception:
                check_room(file, room)
                raise
            check_room(file)
            for made in Path(folder).iterdir():
                made.replace(file.parent / made.name)
    except OSError as error:
        raise refused(error, file) from error
