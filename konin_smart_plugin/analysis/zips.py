"""Damaged zip files, whatever Python's reader stumbles over in them."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from .disk import FULL
from .errors import PlanError

DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError),
    *(NotImplementedError, RuntimeError),  # a method of packing or a password that nobody knows
    *(ValueError, IndexError),  # places and names that cannot be
)


@contextmanager
def reading_zip(refusal: PlanError) -> Iterator[None]:
    """Raise ``refusal`` where a zip file turns out to be damaged; a full disk stays an OSError."""
    try:
        yield
    except DAMAGE as error:
        raise refusal from error
    except OSError as error:
        if error.errno in FULL:
            raise
        raise refusal from error
