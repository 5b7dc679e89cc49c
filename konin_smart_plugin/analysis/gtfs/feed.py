"""The files of a GTFS feed as rows, each fault named with file and line.

Format: GTFS Schedule Reference, https://gtfs.org/documentation/schedule/reference/
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path, PurePosixPath

from ..errors import PlanError
from ..zips import reading_zip

LARGEST_BYTES = 8_000_000_000  # of one file, unpacked
# Timetables pack 5 to 20 times; a file of nothing but zeros 1,000 times.
DENSEST = 200
SMALL_BYTES = 50_000_000


class Feed:
    """A zip of GTFS files, perhaps within a folder of the zip. Use it in a ``with`` statement."""

    def __init__(self, file: Path) -> None:
        """Open the feed. Raises PlanError if it is no zip, damaged, or not safe to unpack."""
        if not file.is_file():
            raise PlanError("There is no file {file}.", file=file)
        damaged = PlanError("{file} is not a zip file, or it is damaged.", file=file.name)
        with reading_zip(damaged):
            self._zip = zipfile.ZipFile(file)
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in self._zip.infolist():
            _refuse_unsafe(file, member)
            name = PurePosixPath(member.filename).name
            if name.endswith(".txt") and not name.startswith("."):
                self._members.setdefault(name, member)

    def __enter__(self) -> Feed:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def size(self, name: str) -> int:
        """Return the size of a file in bytes. Raises PlanError if the feed has no such file."""
        return self._member(name).file_size

    def _member(self, name: str) -> zipfile.ZipInfo:
        if name not in self._members:
            raise PlanError("The feed has no file {file}.", file=name)
        return self._members[name]

    def rows(
        self, name: str, required: tuple[str, ...], optional: tuple[str, ...] = ()
    ) -> Iterator[tuple[int, list[str]]]:
        """Yield line number and the stripped values of the columns ``required`` and ``optional``.

        At least two columns are asked for. One that is not there, or a value that is not, is "".
        Raises PlanError for a file or a required column that is missing, a required value that is empty,
        and lines that cannot be read.
        """
        damaged = PlanError("The file {file} of the feed is damaged.", file=name)
        with reading_zip(damaged), self._zip.open(self._member(name)) as stream:
            reader = csv.reader(io.TextIOWrapper(stream, "utf-8-sig", newline=""))
            try:
                yield from _rows(reader, name, required, optional)
            except UnicodeDecodeError as error:
                raise _fault(name, reader.line_num + 1, "the text is not UTF-8") from error
            except csv.Error as error:
                raise _fault(name, reader.line_num + 1, str(error)) from error


def fault(name: str, line: int, column: str, value: str, allowed: str) -> PlanError:
    """Return the error for a value that is not allowed."""
    return PlanError(
        "{file}, line {line}: {column} is {value}, but must be {allowed}.",
        file=name,
        line=line,
        column=column,
        value=repr(value),
        allowed=allowed,
    )


def _rows(
    reader: Iterator[list[str]], name: str, required: tuple[str, ...], optional: tuple[str, ...]
) -> Iterator[tuple[int, list[str]]]:
    header = [text.strip().lower() for text in next(reader, [])]
    for column in required:
        if column not in header:
            raise PlanError("In {file} the column {column} is missing.", file=name, column=column)
    places = [header.index(column) if column in header else len(header) for column in (*required, *optional)]
    pick = itemgetter(*places)
    width, count = len(header), len(required)
    for row in reader:
        if not row:
            continue
        cells = row if len(row) == width else _fitted(row, width, name, reader.line_num)
        cells.append("")  # what a column that is not there holds
        values = list(map(str.strip, pick(cells)))
        if "" in values[:count]:
            column = required[values.index("")]
            raise fault(name, reader.line_num, column, "", "filled")
        yield reader.line_num, values


def _fitted(row: list[str], width: int, name: str, line: int) -> list[str]:
    """Return a row of ``width`` cells: missing ones at the end are empty, too many are a fault."""
    if any(cell.strip() for cell in row[width:]):
        raise PlanError(
            "{file}, line {line}: {found} values instead of {wanted}.",
            file=name,
            line=line,
            found=len(row),
            wanted=width,
        )
    return (row + [""] * width)[:width]


def _fault(name: str, line: int, reason: str) -> PlanError:
    return PlanError("{file}, line {line}: {reason}.", file=name, line=line, reason=reason)


def _refuse_unsafe(file: Path, member: zipfile.ZipInfo) -> None:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts:
        raise PlanError(
            "{file} holds a member that would leave its folder ({member}). It was not unpacked.",
            file=file.name,
            member=member.filename,
        )
    dense = member.file_size > SMALL_BYTES and member.file_size > DENSEST * max(member.compress_size, 1)
    if dense or member.file_size > LARGEST_BYTES:
        raise PlanError(
            "{file} would unpack to an absurd size ({member}). It was not unpacked.",
            file=file.name,
            member=member.filename,
        )
