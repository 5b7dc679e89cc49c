"""Python's search for unreachable objects, put off while a thread of the plugin's is at work.

Whichever thread allocates sets it off, and it would free in that thread what belongs to the window's: QGIS
would soon crash.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_at_work: list[bool] = []
"""One for each thread at work: whether the search was on when it began. Only the first one's can be."""


@contextmanager
def garbage_left_alone() -> Iterator[None]:
    """Put the search off until this work, and what overlaps it in other threads, is done."""
    with _lock:
        _at_work.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            if _at_work.pop():
                gc.enable()
