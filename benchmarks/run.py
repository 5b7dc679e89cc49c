"""Measures the rows of the table: all, or those whose names begin as asked for.

dev/qgis-env python benchmarks/run.py [straight_line …] [--look]

The raw figures of every row go to build/bench, the table of all that is there to benchmarks/RESULTS.md.
A mere look measures three rounds without growth, prints them and keeps nothing.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import Any

from harness.machine import conditions
from harness.measuring import measure
from harness.results import keep, write_results
from harness.row import OURS, Row
from rows import MODULES

ROUNDS, LOOK_ROUNDS = 5, 3
MET = {True: "met", False: "missed", None: "not measured"}


def all_rows() -> list[Row]:
    """Return every row in the table's order."""
    return [row for name in MODULES for row in import_module(f"rows.{name}").ROWS]


def chosen(rows: list[Row], names: list[str]) -> list[Row]:
    """Return the rows that are asked for; an unknown name ends the program."""
    for name in names:
        if not any(row.name.startswith(name) for row in rows):
            sys.exit(f"There is no row {name}. The rows: {', '.join(row.name for row in rows)}")
    return [row for row in rows if not names or any(row.name.startswith(name) for name in names)]


def say(facts: dict[str, Any]) -> None:
    """Print a row's figures as they come."""
    print(f"{facts['name']}: {'' if facts['same'] else 'OUTPUTS DIFFER: '}{facts['agreement']}")
    for name, record in facts["records"].items():
        if not record["runs"]:
            print(f"  {name}: {record['failure']}")
            continue
        ratio = facts["ratios"].get(name)
        against = ""
        if ratio:
            against = f", ours {ratio['median']:.2f} × as fast ({ratio['least']:.2f}–{ratio['most']:.2f})"
            against += f", by the processor's time {facts['processor_ratios'][name]:.2f} ×"
        count = len(record["runs"])
        print(f"  {name}: {record['median']:.4f} s ({count} runs), peak {record['peak']:.0f} MB{against}")
    for goal in facts["goals"]:
        print(f"  goal {goal['goal']}: {goal['reached']}, {MET[goal['met']]}")
    own = facts["records"][OURS]
    for factor, record in facts["growth"].items():
        if record["runs"]:
            print(
                f"  {factor} × the input: {record['median']:.4f} s, {record['median'] / own['median']:.1f} ×"
            )
    print(f"  (took {facts['seconds']} s)", flush=True)


def main() -> int:
    """Measure, and return how many rows failed or disagreed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="*", help="names of rows, or how they begin; none: all")
    parser.add_argument("--look", action="store_true", help="three rounds, no growth, nothing kept")
    options = parser.parse_args()
    rows, faults = all_rows(), 0
    found = conditions()
    for row in chosen(rows, options.rows):
        if row.needs and not row.needs.exists():
            print(f"{row.name}: not measured, {row.needs} is absent")
            continue
        facts = measure(row, LOOK_ROUNDS, ()) if options.look else measure(row, ROUNDS, row.factors)
        say(facts)
        faults += not facts["same"] or not facts["records"][OURS]["runs"]
        if not options.look:
            keep(facts | {"conditions": found})
            write_results(rows)
    return faults


if __name__ == "__main__":
    sys.exit(main())
