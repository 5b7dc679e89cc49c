"""How long work tells its caller how far it is, and how the caller stops it."""

from __future__ import annotations

from collections.abc import Callable

# Called between batches with the share done (0 to 1); it stops the work by raising an error.
Progress = Callable[[float], None]


def quiet(_share: float) -> None:
    """Tell nobody."""
