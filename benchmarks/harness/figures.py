"""The figures of a row: times of each contender, ratios between them, memory."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Run:
    """Seconds by the clock and of the processor, children included, and the most memory held, in MB."""

    wall: float
    processor: float
    peak: float


@dataclass
class Record:
    """The runs of one contender, or why it has none; ``before``: its memory when all was ready, in MB."""

    runs: list[Run] = field(default_factory=list)
    failure: str = ""
    before: float = 0.0

    @property
    def median(self) -> float:
        """The median seconds by the clock."""
        return statistics.median(run.wall for run in self.runs)

    @property
    def peak(self) -> float:
        """The most memory that a run held, in MB."""
        return max(run.peak for run in self.runs)

    def facts(self) -> dict[str, Any]:
        """Return what is kept of it."""
        return asdict(self) | ({"median": self.median, "peak": self.peak} if self.runs else {})


@dataclass(frozen=True)
class Ratio:
    """How many times as long the peer took: of the medians, and the least and the most of the rounds."""

    median: float
    least: float
    most: float


def ratio_of(theirs: Sequence[float], ours: Sequence[float]) -> Ratio:
    """Compare two lists of seconds; the rounds pair them, the shorter list beginning again."""
    rounds = max(len(theirs), len(ours))
    pairs = [theirs[k % len(theirs)] / ours[k % len(ours)] for k in range(rounds)]
    return Ratio(statistics.median(theirs) / statistics.median(ours), min(pairs), max(pairs))


@dataclass(frozen=True)
class Contest:
    """The records and the answers of ours and its peers."""

    records: Mapping[str, Record]
    answers: Mapping[str, Mapping[str, np.ndarray]]

    def ratios(self, clock: str) -> dict[str, Ratio]:
        """Compare each peer that gave figures with ours by ``clock``, "wall" or "processor"."""
        seconds = {name: [getattr(run, clock) for run in one.runs] for name, one in self.records.items()}
        own = seconds.pop("ours")
        return {name: ratio_of(theirs, own) for name, theirs in seconds.items() if theirs and own}

    def ratio(self, peer: str) -> Ratio | None:
        """Compare the peer with ours by the clock; None where it gave no figure."""
        return self.ratios("wall").get(peer)

    def median(self) -> float:
        """Return ours' median seconds."""
        return self.records["ours"].median

    def peak(self) -> float:
        """Return ours' peak memory in MB."""
        return self.records["ours"].peak


def times(ratio: float) -> str:
    """Return a ratio as text, with as many digits as it deserves."""
    return f"{ratio:.0f} ×" if ratio >= 100 else f"{ratio:.1f} ×" if ratio >= 10 else f"{ratio:.2f} ×"
