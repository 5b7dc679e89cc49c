"""What ours and every peer hand over to be measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Task:
    """``work`` is timed; ``answer`` makes arrays of its result, which are compared, and is not timed."""

    work: Callable[[], Any]
    answer: Callable[[Any], dict[str, np.ndarray]]
