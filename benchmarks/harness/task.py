"""What ours and every peer hand over to be measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np


def nothing() -> None:
    """Do nothing."""


@dataclass(frozen=True)
class Task:
    """``work`` is timed; ``answer`` makes arrays of its result, which are compared, and is not timed.

    ``before`` puts things back before each run, ``close`` tidies up after the last; neither is timed.
    """

    work: Callable[[], Any]
    answer: Callable[[Any], dict[str, np.ndarray]]
    before: Callable[[], object] = nothing
    close: Callable[[], object] = nothing
