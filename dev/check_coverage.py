"""Says what share of each measured room's branches the tests take, and fails where it is too small.

python dev/check_coverage.py build/coverage/coverage.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOMS = ("analysis", "catalogue")
LEAST_PCT = 95.0


def branches(report: dict, room: str) -> tuple[int, int]:
    """Return how many branches of the room were taken, and how many there are."""
    files = [
        entry["summary"] for name, entry in report["files"].items() if f"konin_smart_plugin/{room}/" in name
    ]
    return sum(file["covered_branches"] for file in files), sum(file["num_branches"] for file in files)


def main() -> int:
    """Return 1 where a room has too few of its branches taken, or none at all."""
    report = json.loads(Path(sys.argv[1]).read_text())
    failed = False
    for room in ROOMS:
        taken, there = branches(report, room)
        share = 100 * taken / there if there else 0.0
        print(f"{room}: {taken} of {there} branches taken, {share:.1f} %, at least {LEAST_PCT:.0f} % needed")
        failed |= share < LEAST_PCT
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
