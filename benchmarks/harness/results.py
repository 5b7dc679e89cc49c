"""Keeps what was measured, and writes RESULTS.md of it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .contender import BENCHMARKS
from .figures import times
from .row import OURS, Row

KEPT = BENCHMARKS.parent / "build" / "bench"
TARGET = BENCHMARKS / "RESULTS.md"
HEAD = """# Ours against every peer

Written by `make bench`, which measures all rows; `make bench ONLY=straight_line` measures one anew and
leaves the others as they were: each row tells its time and commit (+: with changes not committed).

Ours and the peers run in turns, each in a process of its own, on the same input, from layer in to layer out
unless the row says kernel. First the outputs are compared. Seconds are medians by the clock of as many runs
as stated: at least five, more of short work, and one where a run takes over half a minute. *Times as fast*:
the peer's median by ours, and the least and the most of the rounds. Growth: medians of three runs. Memory is
the most that the process and its children held, QGIS and Python included.
"""
Facts = Mapping[str, Any]
LARGEST = 16  # times the input


def keep(facts: Facts) -> None:
    """Keep the raw figures of a row."""
    KEPT.mkdir(parents=True, exist_ok=True)
    (KEPT / f"{facts['name']}.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False), "utf-8")


def write_results(rows: Sequence[Row]) -> None:
    """Write RESULTS.md of all that is kept of these rows, in their order."""
    files = [(row, KEPT / f"{row.name}.json") for row in rows]
    measured = [json.loads(file.read_text("utf-8")) for _, file in files if file.exists()]
    missing = [f"`{row.name}`: {row.work}" for row, file in files if not file.exists()]
    parts = [HEAD, *_conditions(measured), "## Speed\n", _speed(measured)]
    parts += ["## Growth and memory of ours\n", _growth(measured), "## What was compared, and when\n"]
    parts += [_compared(measured), "## Peers that gave no figure\n", _absent(measured)]
    if missing:
        parts += ["## Not measured\n", _list(missing)]
    TARGET.write_text("\n".join(parts), "utf-8")


def _conditions(measured: Sequence[Facts]) -> list[str]:
    """Return the machine and the versions; where rows differ, each set with its rows."""
    sets: dict[str, list[str]] = {}
    for facts in measured:
        found = facts["conditions"]
        words = [f"{name} {version}" for name, version in found["versions"].items()]
        text = f"{', '.join(found['machine'].values())}. {', '.join(words)}."
        sets.setdefault(text, []).append(facts["name"])
    if len(sets) == 1:
        return [f"{next(iter(sets))}\n"]
    return [f"{text} ({', '.join(names)})\n" for text, names in sets.items()]


def _speed(measured: Sequence[Facts]) -> str:
    head = ("work", "ours", "peer", "its time", "times as fast (least–most)", "goal", "reached")
    lines = []
    for facts in measured:
        own = facts["records"][OURS]
        first = (facts["work"] + (f" ({facts['note']})" if facts["note"] else ""), _time(own))
        peers = [_against(facts, name) for name in facts["records"] if name != OURS]
        goals = [_goal(goal) for goal in facts["goals"]] or [("", "")]
        for k in range(max(len(peers), len(goals))):
            peer = peers[k] if k < len(peers) else ("", "", "")
            goal = goals[k] if k < len(goals) else ("", "")
            lines.append((*(first if k == 0 else ("", "")), *peer, *goal))
    return _table(head, lines)


def _against(facts: Facts, name: str) -> tuple[str, str, str]:
    record, ratio = facts["records"][name], facts["ratios"].get(name)
    if not ratio:
        return name, "none, see below", ""
    between = f" ({_plain(ratio['least'])}–{_plain(ratio['most'])})"
    return name, _time(record), times(ratio["median"]) + between


def _goal(goal: Facts) -> tuple[str, str]:
    met = {True: "met", False: "**missed**", None: "not measured"}[goal["met"]]
    return goal["goal"], f"{met}: {goal['reached']}"


def _time(record: Facts) -> str:
    if not record["runs"]:
        return "failed"
    runs = len(record["runs"])
    return f"{_seconds(record['median'])} ({runs} run{'s' * (runs > 1)})"


def _seconds(seconds: float) -> str:
    if seconds < 0.9995:
        return f"{1000 * seconds:.3g} ms"
    return f"{seconds:.3g} s" if seconds < 100 else f"{seconds:.0f} s"


def _plain(ratio: float) -> str:
    return times(ratio).removesuffix(" ×")


def _growth(measured: Sequence[Facts]) -> str:
    head = ("work", "1×", "4×", "16×", "growth at 16× (n·log n)", "memory 1×", "memory 16×", "peers' memory")
    lines = []
    for facts in measured:
        once, last = facts["records"][OURS], facts["growth"].get("16")
        cells = [_median(one) for one in (once, facts["growth"].get("4"), last)]
        lines.append((facts["work"], *cells, _grown(facts), _peak(once), _peak(last), _peers_memory(facts)))
    return _table(head, lines)


def _grown(facts: Facts) -> str:
    """Return how many times as long the largest input took, and how many n·log n would."""
    measured = {int(factor): record for factor, record in facts["growth"].items() if record["runs"]}
    if not measured:
        return ""
    factor = max(measured)
    ratio, allowed = (
        measured[factor]["median"] / facts["records"][OURS]["median"],
        _allowed(facts["size"], factor),
    )
    said = f"{ratio:.1f} × ({allowed:.1f} ×)" if ratio <= allowed else f"**{ratio:.1f} ×** ({allowed:.1f} ×)"
    return said if factor == LARGEST else f"at {factor}×: {said}"


def _median(record: Facts | None) -> str:
    if record is None:
        return "not asked for"
    return _seconds(record["median"]) if record["runs"] else f"failed: {record['failure']}"


def _peak(record: Facts | None) -> str:
    return f"{record['peak']:.0f} MB" if record and record["runs"] else ""


def _allowed(size: int, factor: int) -> float:
    """Return how many times as long n·log n takes with ``factor`` times as much."""
    return factor * math.log(factor * size) / math.log(size)


def _peers_memory(facts: Facts) -> str:
    records = {name: record for name, record in facts["records"].items() if name != OURS and record["runs"]}
    return "; ".join(f"{name} {record['peak']:.0f} MB" for name, record in records.items())


def _compared(measured: Sequence[Facts]) -> str:
    head = ("row", "work", "outputs", "measured", "load before", "commit")
    lines = []
    for facts in measured:
        said = facts["agreement"] if facts["same"] else f"**they differ**: {facts['agreement']}"
        when = facts["begun"].replace("T", " ")
        load, commit = f"{facts['load']:.1f}", facts["conditions"]["commit"]
        lines.append((f"`{facts['name']}`", facts["work"], said, when, load, commit))
    return _table(head, lines)


def _absent(measured: Sequence[Facts]) -> str:
    said = [f"{name}: {why}" for facts in measured for name, why in facts["absent"].items()]
    said += [
        f"{name} ({facts['work']}): {record['failure']}"
        for facts in measured
        for name, record in facts["records"].items()
        if record["failure"]
    ]
    return _list(dict.fromkeys(said)) if said else "None.\n"


def _list(items: Iterable[str]) -> str:
    return "".join(f"- {item}\n" for item in items)


def _table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rows = [head, ["---"] * len(head), *lines]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |\n" for row in rows)
