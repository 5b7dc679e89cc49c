"""What became of the mutants, module by module, kept in build/mutation and told in tests/MUTATION.md."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from mutants import PACKAGE

ROOT = PACKAGE.parent
RESULTS = ROOT / "build" / "mutation" / "results"
TABLE = ROOT / "tests" / "MUTATION.md"
HEAD = """\
# What the tests notice

Written by `make mutation`: small mistakes (`+` for `-`, `<` for `<=`, a number one larger…) are put into
the analyses and the catalogue, one at a time, and the module's own test file is run, or where it has none the
room's quick tests that reach the line. A mistake is noticed when a test fails or does not end. Mistakes that
change nothing a test could see are listed, with the reason, in `dev/mutation/equivalent.txt` and are not
counted as tried. Where fewer were tried than there are, they are a random sample with a fixed seed.

| module | mistakes | tried | noticed | not noticed | equivalent | noticed of tried | on |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
"""


@dataclass
class Result:
    """What became of the mutants of one module; ``survivors`` as text."""

    module: str
    mutants: int
    tried: int = 0
    equivalent: int = 0
    survivors: list[str] = field(default_factory=list)

    @property
    def killed(self) -> int:
        """How many the tests noticed."""
        return self.tried - len(self.survivors)


def keep(result: Result) -> None:
    """Keep the result, and write the table of all that are kept."""
    git = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(git, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    RESULTS.mkdir(parents=True, exist_ok=True)
    path = RESULTS / f"{result.module.replace('/', '-')}.json"
    path.write_text(json.dumps(asdict(result) | {"on": f"{time.strftime('%Y-%m-%d')}, {commit}"}, indent=1))
    _write_table([json.loads(path.read_text()) for path in sorted(RESULTS.glob("*.json"))])


def _write_table(kept: Sequence[dict]) -> None:
    lines = []
    for room in ("analysis", "catalogue"):
        mine = [entry for entry in kept if entry["module"].startswith(f"{room}/")]
        lines += [_row(entry["module"], [entry], entry["on"]) for entry in mine]
        lines += [_row(f"**{room}, {len(mine)} modules**", mine, "")] if mine else []
    TABLE.write_text(HEAD + "\n".join(lines) + "\n")


def _row(name: str, entries: Sequence[dict], on: str) -> str:
    there, tried, same = (sum(entry[key] for entry in entries) for key in ("mutants", "tried", "equivalent"))
    missed = sum(len(entry["survivors"]) for entry in entries)
    share = f"{100 * (tried - missed) / tried:.0f} %" if tried else "–"
    return f"| {name} | {there} | {tried} | {tried - missed} | {missed} | {same} | {share} | {on} |"
