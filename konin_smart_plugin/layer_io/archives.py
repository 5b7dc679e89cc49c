"""Zip files from elsewhere: members cannot leave their folder, and none can fill the disk."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from ..analysis.errors import PlanError
from ..analysis.zips import reading_zip

LARGEST_BYTES = 4_000_000_000  # of all members taken together
# Text of maps packs 10 to 30 times; a member of nothing but zeros 1,000 times.
DENSEST = 200
SMALL_BYTES = 50_000_000


def extract(archive: Path, folder: Path, wanted: Callable[[str], bool]) -> list[Path]:
    """Unpack the members whose name (without folders) is ``wanted`` into ``folder``; return the files.

    Raises PlanError if the file is no zip or damaged, or a member is absurdly large.
    """
    damaged = PlanError("The file {file} is not a zip file, or it is damaged.", file=archive.name)
    with reading_zip(damaged), zipfile.ZipFile(archive) as content:
        members = [member for member in content.infolist() if wanted(_name(member)) and _name(member)]
        _refuse_bombs(archive, members)
        return [_unpack(content, member, folder) for member in members]


def refuse_bomb(archive: Path) -> None:
    """Raise PlanError if the file is no zip or damaged, or would unpack to an absurd size."""
    damaged = PlanError("The file {file} is not a zip file, or it is damaged.", file=archive.name)
    with reading_zip(damaged), zipfile.ZipFile(archive) as content:
        _refuse_bombs(archive, content.infolist())


def is_zip(file: Path) -> bool:
    """Return whether the file is a zip file."""
    return zipfile.is_zipfile(file)


def _name(member: zipfile.ZipInfo) -> str:
    """Return the member's bare name: whatever folder it claims, it lands in ours."""
    return "" if member.is_dir() else PurePosixPath(member.filename.replace("\\", "/")).name


def _refuse_bombs(archive: Path, members: list[zipfile.ZipInfo]) -> None:
    dense = any(
        member.file_size > SMALL_BYTES and member.file_size > DENSEST * max(member.compress_size, 1)
        for member in members
    )
    if dense or sum(member.file_size for member in members) > LARGEST_BYTES:
        raise PlanError(
            "The file {file} would unpack to an absurd size and was left alone.", file=archive.name
        )


def _unpack(content: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> Path:
    """Write one member; zipfile itself stops at the size that the member declares."""
    target = folder / _name(member)
    with content.open(member) as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy, 1_000_000)
    return target
