"""Measures a row: the inputs, ours and its peers in turns, their answers compared, and how ours grows."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from .contender import BENCHMARKS, Contender, ContenderError
from .figures import Contest, Record
from .row import OURS, DisagreementError, Row

WARMED_UP_AFTER = 10.0  # seconds: a first run longer than this is a measured one
ONCE = 30.0  # seconds: a run longer than this is not repeated
QUICK = 1.0  # seconds: short work is repeated until it has taken this long in all …
MOST_ROUNDS = 25  # … or was run as often as this
GROWTH_ROUNDS = 3


def measure(row: Row, rounds: int, factors: Sequence[int]) -> dict[str, Any]:
    """Return everything that is kept of a row; ``factors``: the larger inputs."""
    begun, started = datetime.now().astimezone(), time.perf_counter()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="konin-bench-") as name:
        folder = Path(name)
        make_inputs(row, folder / "x1", 1)
        contest = compete(row, folder / "x1", rounds)
        grown = growth(row, folder, factors)
    agreement, same = compared(row, contest)
    return {
        "name": row.name,
        "work": row.work,
        "size": row.size,
        "note": row.note,
        "absent": dict(row.absent),
        "begun": begun.isoformat(timespec="seconds"),
        "load": load,
        "seconds": round(time.perf_counter() - started),
        "agreement": agreement,
        "same": same,
        "records": {name: record.facts() for name, record in contest.records.items()},
        "ratios": {name: vars(ratio) for name, ratio in contest.ratios("wall").items()},
        "processor_ratios": {name: ratio.median for name, ratio in contest.ratios("processor").items()},
        "goals": [goal.judged(contest) for goal in row.goals] if contest.records[OURS].runs else [],
        "growth": {str(factor): record.facts() for factor, record in grown.items()},
    }


def make_inputs(row: Row, folder: Path, factor: int) -> None:
    """Write the inputs."""
    folder.mkdir()
    function = f"{row.inputs.__module__}:{row.inputs.__name__}"
    command = [sys.executable, "-m", "harness.make_inputs", function, str(folder), str(factor)]
    subprocess.run(command, cwd=BENCHMARKS, check=True, stdout=subprocess.DEVNULL)


def compete(row: Row, folder: Path, rounds: int) -> Contest:
    """Run ours and the peers in turns; one that fails stays in the contest with its last words."""
    prepares = {OURS: row.ours} | {peer.name: peer.prepare for peer in row.peers}
    records = {name: Record() for name in prepares}
    answers: dict[str, Mapping[str, np.ndarray]] = {}
    with ExitStack() as workers:
        contenders = {
            name: workers.enter_context(Contender(prepare, folder)) for name, prepare in prepares.items()
        }
        for name, contender in contenders.items():
            attempt(records[name], get_ready, contender)
        for name, contender in contenders.items():
            attempt(records[name], run_first, contender)
            attempt(records[name], lambda _, one, key=name: answers.update({key: one.answer()}), contender)
        while waiting := [name for name, record in records.items() if wants_more(record, rounds)]:
            for name in waiting:
                attempt(records[name], run_again, contenders[name])
    return Contest(records, answers)


def growth(row: Row, folder: Path, factors: Sequence[int]) -> dict[int, Record]:
    """Run ours on larger inputs."""
    records = {factor: Record() for factor in factors}
    for factor, record in records.items():
        place = folder / f"x{factor}"
        make_inputs(row, place, factor)
        with Contender(row.ours, place) as ours:
            attempt(record, get_ready, ours)
            attempt(record, run_first, ours)
            while wants_more(record, GROWTH_ROUNDS):
                attempt(record, run_again, ours)
    return records


def attempt(record: Record, step: Callable[[Record, Contender], object], contender: Contender) -> None:
    """Let a contender that has not failed yet take a step, and keep its last words if it fails now."""
    if record.failure:
        return
    try:
        step(record, contender)
    except ContenderError as error:
        record.failure = str(error)


def get_ready(record: Record, contender: Contender) -> None:
    """Wait until all is prepared."""
    record.before = contender.ready()


def run_first(record: Record, contender: Contender) -> None:
    """Run once to warm up; long work is not run for nothing."""
    run = contender.run()
    if run.wall > WARMED_UP_AFTER:
        record.runs.append(run)


def run_again(record: Record, contender: Contender) -> None:
    """Run once more."""
    record.runs.append(contender.run())


def wants_more(record: Record, rounds: int) -> bool:
    """Return whether a contender is to run again."""
    if record.failure or (record.runs and record.runs[0].wall > ONCE):
        return False
    count = len(record.runs)
    return count < rounds or (sum(run.wall for run in record.runs) < QUICK and count < MOST_ROUNDS)


def compared(row: Row, contest: Contest) -> tuple[str, bool]:
    """Return in a sentence how the answers agree, and whether they do."""
    try:
        return row.agree(contest.answers), True
    except DisagreementError as error:
        return str(error), False
    except KeyError as error:
        return f"{error} gave no answer to compare with", False
