"""A row of the table: a piece of work, ours, its peers, and what is asked of ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .goals import Goal
from .task import Task

Answers = Mapping[str, Mapping[str, np.ndarray]]  # by contender ("ours" and the peers' names), then by name
OURS = "ours"


class DisagreementError(Exception):
    """Ours and a peer found something else: then their times mean nothing."""


@dataclass(frozen=True)
class Peer:
    """Another way to do the same.

    ``prepare`` is a function of this folder that runs beside QGIS, or "module:function" of ``peers``, which
    runs in the peers' own Python. It takes the folder of the inputs.
    """

    name: str
    prepare: Callable[[Path], Task] | str


@dataclass(frozen=True)
class Row:
    """``inputs(folder, factor)`` writes the input, ``factor`` times as large as the plain one.

    ``agree`` says in a sentence how the answers agree, or raises DisagreementError. ``size`` counts what the
    work grows with; ``factors`` is empty where growth is not asked for. ``absent``: peers that cannot be
    had, with the reason. ``needs``: real data without which the row cannot be measured.
    """

    name: str
    work: str
    size: int
    inputs: Callable[[Path, int], None]
    ours: Callable[[Path], Task]
    peers: tuple[Peer, ...]
    agree: Callable[[Answers], str]
    goals: tuple[Goal, ...] = ()
    factors: tuple[int, ...] = (4, 16)
    absent: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    needs: Path | None = None
