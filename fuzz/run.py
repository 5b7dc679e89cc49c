"""Tries every reader of foreign bytes for a while and prints what came of it.

    dev/qgis-env python fuzz/run.py SECONDS [READER…]

Every input must be read or refused with a sentence: no other exception, no crash, none that takes more than
5 seconds of processor time or 600 MB. What breaks this is kept in build/fuzz/READER/found, an input of each
kind; put it into fuzz/seeds/READER once it is mended, where the tests and later campaigns try it first.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
FOLDER = ROOT / "build" / "fuzz"
SEARCHED = (HERE, ROOT / "tests", ROOT / "build" / "atheris")
ENGINES = ("hypothesis", "atheris")
MEMORY_DISK = "/dev/shm"
HEAD = ("reader", "hypothesis", "atheris", "refused", "slowest", "memory", "faults")
START_S = 60.0  # for QGIS to start, on top of the reader's own seconds
MOST_DEATHS = 20


@dataclass
class Result:
    """What came of one reader."""

    name: str
    tried: dict[str, int]
    refused: int
    slowest_s: float
    megabytes: int
    faults: list[str]

    def row(self) -> list[str]:
        """Return the table's cells."""
        counts = [f"{self.tried[engine]:,}" for engine in ENGINES]
        share = self.refused / max(sum(self.tried.values()), 1)
        return [
            self.name,
            *counts,
            f"{share:.0%}",
            f"{self.slowest_s:.2f} s",
            f"{self.megabytes} MB",
            str(len(self.faults)),
        ]


def main(seconds: float, names: list[str]) -> int:
    """Try the readers one after the other; return 1 if any has a fault."""
    names = names or sorted(file.stem for file in (HERE / "readers").glob("[a-z]*.py"))
    results = []
    for name in names:
        print(f"{name} …", flush=True)
        results.append(_try(name, seconds / len(names)))
    rows = [result.row() for result in results]
    totals = [sum(result.tried[engine] for result in results) for engine in ENGINES]
    faults = [f"build/fuzz/{result.name}/found/{fault}" for result in results for fault in result.faults]
    rows.append(["all", *(f"{total:,}" for total in totals), "", "", "", str(len(faults))])
    _print([list(HEAD), *rows])
    print(*faults, sep="\n")
    return 1 if faults else 0


def _try(name: str, seconds: float) -> Result:
    """Try one reader; where an input ends the process, keep it and go on with the time that is left."""
    folder = FOLDER / name
    shutil.rmtree(folder / "found", ignore_errors=True)
    result = Result(name, dict.fromkeys(ENGINES, 0), 0, 0.0, 0, [])
    end = time.monotonic() + seconds
    for death in range(MOST_DEATHS):
        status = _campaign(name, max(end - time.monotonic(), 1.0), folder)
        _add(result, folder)
        if status == 0:
            break
        _keep_current(folder, f"death-{death}-status{status}")
        if time.monotonic() > end:
            break
    found = folder / "found"
    result.faults = sorted(file.name for file in found.glob("*") if file.suffix != ".txt")
    return result


def _campaign(name: str, seconds: float, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    for engine in ENGINES:
        (folder / f"{engine}.json").unlink(missing_ok=True)
    command = [sys.executable, str(HERE / "campaign.py"), name, str(seconds), str(folder)]
    home = tempfile.mkdtemp(prefix="fuzz-", dir=MEMORY_DISK if Path(MEMORY_DISK).is_dir() else None)
    path = os.pathsep.join([*map(str, SEARCHED), os.environ.get("PYTHONPATH", "")])
    environment = os.environ | {"TMPDIR": home, "PYTHONPATH": path}
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        try:
            return process.wait(seconds + START_S + 120)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return -9
        finally:
            shutil.rmtree(home, ignore_errors=True)


def _add(result: Result, folder: Path) -> None:
    for engine in ENGINES:
        file = folder / f"{engine}.json"
        counts = json.loads(file.read_text()) if file.is_file() else {}
        result.tried[engine] += counts.get("tried", 0)
        result.refused += counts.get("refused", 0)
        result.slowest_s = max(result.slowest_s, counts.get("slowest_s", 0.0))
        result.megabytes = max(result.megabytes, counts.get("megabytes", 0))


def _keep_current(folder: Path, kind: str) -> None:
    found = folder / "found"
    found.mkdir(exist_ok=True)
    if (folder / "current").is_file():
        shutil.copy(folder / "current", found / kind)
    shutil.copy(folder / "log", found / f"{kind}.txt")


def _print(rows: list[list[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        first, *rest = (
            cell.ljust(w) if i == 0 else cell.rjust(w)
            for i, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join([first, *rest]))


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), sys.argv[2:]))
