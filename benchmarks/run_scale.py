"""Runs the main analyses on an invented city of a million residents, and on 1/4 and 1/16 of it.

dev/qgis-env python benchmarks/run_scale.py [access …] [--largest 1]

Each analysis runs once in a process of its own. The table goes to benchmarks/SCALE.md.
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from harness.contender import Contender, ContenderError
from harness.figures import Run
from harness.machine import conditions
from inputs.qgis import start
from scale.analyses import ANALYSES
from scale.big_city import RESIDENTS, write_city

ROOT = Path(__file__).parent.parent
CITIES = ROOT / "build" / "scale"
TARGET = ROOT / "benchmarks" / "SCALE.md"
STEPS = (1 / 16, 1 / 4, 1.0)
Found = Mapping[str, Run | str]  # by analysis: its run, or why it has none


def main() -> int:
    """Measure, write the table and return how many runs failed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("analyses", nargs="*", help="names; none: all")
    parser.add_argument("--largest", type=float, default=1.0, help="share of the million in the largest city")
    options = parser.parse_args()
    names = options.analyses or [analysis.__name__ for analysis in ANALYSES]
    shares = [step * options.largest for step in STEPS]
    load, start_of_all = os.getloadavg()[0], datetime.now().astimezone()
    start()
    rows, making, found = {}, {}, {}
    for share in shares:
        began = time.perf_counter()
        folder = CITIES / f"{round(RESIDENTS * share)}"
        shutil.rmtree(folder, ignore_errors=True)
        CITIES.mkdir(parents=True, exist_ok=True)
        rows[share] = write_city(folder, share)
        making[share] = time.perf_counter() - began
        print(f"{RESIDENTS * share:,.0f} residents: workspace made in {making[share]:.1f} s", flush=True)
        found[share] = {name: measured(name, folder) for name in names}
    TARGET.write_text(
        page(names, rows, making, found, f"{start_of_all:%Y-%m-%d %H:%M}, load before {load:.1f}"), "utf-8"
    )
    print(f"The table is in {TARGET}")
    return sum(isinstance(one, str) for runs in found.values() for one in runs.values())


def measured(name: str, folder: Path) -> Run | str:
    """Run an analysis once in a process of its own; return what it took, or its last words."""
    analysis = next(one for one in ANALYSES if one.__name__ == name)
    try:
        with Contender(analysis, folder) as contender:
            contender.ready()
            run = contender.run()
            answer = ", ".join(f"{key} {float(value):,.6g}" for key, value in contender.answer().items())
    except ContenderError as error:
        print(f"  {name}: {error}", flush=True)
        return str(error)
    print(
        f"  {name}: {run.wall:.1f} s, processor {run.processor:.1f} s, {run.peak:.0f} MB; {answer}",
        flush=True,
    )
    return run


def page(
    names: Sequence[str],
    rows: Mapping[float, Mapping[str, int]],
    making: Mapping[float, float],
    found: Mapping[float, Found],
    when: str,
) -> str:
    """Return the table as Markdown."""
    machine = conditions()
    shares = list(found)
    heads = [f"{RESIDENTS * share:,.0f} residents" for share in shares]
    largest = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in rows[shares[-1]].items())
    allowed = [rows[share]["streets"] for share in (shares[0], shares[-1])]
    n_log_n = allowed[1] * math.log(allowed[1]) / (allowed[0] * math.log(allowed[0]))
    text = [
        "# A city of a million residents",
        "",
        "Written by `make scale`. The city is invented: a jittered grid of streets with everything else",
        f"along it, at the same density in every size. The largest has {largest}.",
        "",
        f"{', '.join(machine['machine'].values())}. {when}. Commit {machine['commit']}.",
        "",
        "Each analysis ran once, from layer in to layer out, in a process of its own: seconds of the",
        "processor, and by the clock in brackets. Growth compares the processor's seconds in the largest",
        f"city with those in the smallest; n·log n of the streets would be {n_log_n:.0f} ×. Memory is the",
        "peak of the process, with Python and QGIS in it (about 250 MB).",
        "",
        table_line(["analysis", *heads, "growth", "peak memory"]),
        table_line(["---"] * (len(heads) + 3)),
        table_line(["make the workspace", *[f"({making[share]:.1f} s)" for share in shares], "", ""]),
    ]
    text += [table_line([name, *cells([found[share][name] for share in shares])]) for name in names]
    return "\n".join(text) + "\n"


def cells(runs: Sequence[Run | str]) -> list[str]:
    """Return the cells of an analysis: its seconds, growth and memory."""
    seconds = [run if isinstance(run, str) else f"{run.processor:.1f} s ({run.wall:.1f} s)" for run in runs]
    if any(isinstance(run, str) for run in runs):
        return [*seconds, "", ""]
    return [*seconds, f"{runs[-1].processor / runs[0].processor:.0f} ×", f"{runs[-1].peak:.0f} MB"]


def table_line(cells: Sequence[str]) -> str:
    """Return a line of a Markdown table."""
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
