"""Puts mistakes into the analyses and the catalogue, one at a time, and shows those that no test notices.

    make mutation MODULE=analysis/gaps.py    every mistake in one module (several: separated by spaces)
    make mutation SECONDS=3600               as many as the time allows, spread over all modules

``equivalent.txt`` lists the mistakes that change nothing a test could see, with the reason.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from mutant_runs import CONTEXTS, ROOT, passes, preload, tests_of
from mutants import PACKAGE, Mutant, mutants
from mutation_table import Result, keep

EQUIVALENT = Path(__file__).with_name("equivalent.txt")
SEED = 2026
LONGEST = 180.0  # seconds for the tests of one line: what takes longer does not end


def equivalent() -> set[tuple[str, str]]:
    """Return module and mutated line of the mutants that nothing can notice: ``module: line  # why``."""
    entries = (text.partition(": ") for text in EQUIVALENT.read_text().splitlines() if text[:1] != "#")
    return {(module, _unspaced(rest.rpartition("  # ")[0])) for module, _, rest in entries}


def _unspaced(line: str) -> str:
    """Return the line without spaces, which Cosmic Ray sets as it likes."""
    return "".join(line.split())


def try_mutants(module: str, chosen: Sequence[Mutant], ends: float) -> Result:
    """Run the tests against each mutant until the time is over."""
    result = Result(module, len(chosen))
    first = chosen[0]
    if not tests_of(module) or not passes(module, first.original, tests_of(module, first.line), LONGEST):
        sys.exit(f"{module}: no test touches it, or one fails without any mistake put in.")
    unseen = equivalent()
    for mutant in chosen:
        if time.monotonic() > ends:
            break
        if (module, _unspaced(mutant.after)) in unseen:
            result.equivalent += 1
            continue
        result.tried += 1
        if passes(module, mutant.source, tests_of(module, mutant.line), LONGEST):
            result.survivors.append(f"{mutant.line}: {mutant.before}  ->  {mutant.after}")
            print(f"  {module}:{result.survivors[-1]}", flush=True)
    return result


def main() -> None:
    """Try the modules named, or all."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("modules", nargs="*")
    options.add_argument("--seconds", type=float, default=float("inf"))
    asked = options.parse_args()
    if not CONTEXTS.exists():
        sys.exit("Which test touches which line is not known yet: run make coverage.")
    os.chdir(ROOT)
    os.nice(10)
    preload()
    files = [path for room in ("analysis", "catalogue") for path in (PACKAGE / room).rglob("*.py")]
    names = [str(path.relative_to(PACKAGE)) for path in files if path.name != "__init__.py"]
    modules = asked.modules or sorted(names)
    ends = time.monotonic() + asked.seconds
    for number, module in enumerate(modules):
        found = mutants(module)
        random.Random(SEED).shuffle(found)  # noqa: S311
        share = (ends - time.monotonic()) / (len(modules) - number)
        if not found:
            continue
        result = try_mutants(module, found, time.monotonic() + share)
        keep(result)
        print(f"{module}: {result.killed} of {result.tried} noticed, {result.mutants} in all", flush=True)


if __name__ == "__main__":
    main()
