"""What METHODS.md asks of a row, and whether a run reached it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .figures import Contest, times


@dataclass(frozen=True)
class Goal:
    """``check`` returns what was reached, and whether that is enough; None where it could not be measured."""

    text: str
    check: Callable[[Contest], tuple[str, bool | None]]

    def judged(self, contest: Contest) -> dict[str, Any]:
        """Return the goal, what was reached and whether it is met."""
        reached, met = self.check(contest)
        return {"goal": self.text, "reached": reached, "met": met}


def faster(peer: str, least: float) -> Goal:
    """Ours at least ``least`` times as fast as the peer; below 1, ours may take longer."""

    def check(contest: Contest) -> tuple[str, bool | None]:
        ratio = contest.ratio(peer)
        if ratio is None:
            return f"{peer} gave no figure", None
        return f"{times(ratio.median)}", ratio.median >= least

    if least < 1:
        return Goal(f"within {1 / least:g} × of {peer}", check)
    return Goal(f"≥ {least:g} × {peer}" if least > 1 else f"not slower than {peer}", check)


def within_seconds(most: float) -> Goal:
    """Ours takes at most this."""

    def check(contest: Contest) -> tuple[str, bool]:
        seconds = contest.median()
        return f"{seconds:.3g} s", seconds <= most

    return Goal(f"≤ {most:g} s", check)


def within_memory(most: float) -> Goal:
    """Ours, with Python and QGIS, takes at most this many megabytes."""

    def check(contest: Contest) -> tuple[str, bool]:
        return f"{contest.peak():.0f} MB", contest.peak() <= most

    return Goal(f"≤ {most:g} MB", check)


def found(text: str, check: Callable[[Mapping[str, Any]], tuple[str, bool]]) -> Goal:
    """Something asked of what ours found."""
    return Goal(text, lambda contest: check(contest.answers["ours"]))
