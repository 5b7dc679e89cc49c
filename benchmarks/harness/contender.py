"""Our end of a worker: starts it, tells it to run, watches its memory, ends it."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from .figures import Run
from .task import Task

BENCHMARKS = Path(__file__).parent.parent
PEERS = BENCHMARKS.parent / "build" / "peers"
LONGEST = 900.0  # seconds until a run is given up
WATCHED = 0.05  # seconds between two looks at the memory of a worker's children


class ContenderError(Exception):
    """A contender did not do its work; the text says what it said last."""


class Contender:
    """A worker for ``prepare`` on the inputs in ``folder``."""

    def __init__(self, prepare: Callable[[Path], Task] | str, folder: Path) -> None:
        if isinstance(prepare, str):
            function, python = prepare, str(PEERS / "bin" / "python")
            # QGIS's own libraries are not for the peers, nor theirs for QGIS
            environment = {
                name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PROJ_DATA"}
            }
        else:
            function, python = f"{prepare.__module__}:{prepare.__name__}", sys.executable
            environment = dict(os.environ)
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (closed when the worker is)
        self._worker = subprocess.Popen(
            [python, "-m", "harness.worker", function, str(folder)],
            cwd=BENCHMARKS,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def ready(self) -> float:
        """Wait until all is prepared; return the memory that takes, in MB."""
        return self._heard()[0]["before"]

    def run(self) -> Run:
        """Run once."""
        self._tell("run")
        said, children = self._heard()
        return Run(said["wall"], said["processor"], said["peak"] + children)

    def answer(self) -> dict[str, np.ndarray]:
        """Return what the last run found."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "answer.npz"
            self._tell(str(file))
            self._heard()
            with np.load(file, allow_pickle=False) as arrays:
                return dict(arrays)

    def _tell(self, order: str) -> None:
        try:
            self._worker.stdin.write(order + "\n")
            self._worker.stdin.flush()
        except BrokenPipeError:
            raise ContenderError(self._last_words()) from None

    def _heard(self) -> tuple[dict[str, Any], float]:
        """Return what the worker says next, and the most memory that its children held until then, in MB."""
        children, until = 0.0, time.monotonic() + LONGEST
        while not select.select([self._worker.stdout], [], [], WATCHED)[0]:
            children = max(children, sum(map(resident, descendants(self._worker.pid))))
            if time.monotonic() > until:
                raise ContenderError(f"given up after {LONGEST:.0f} s")
        line = self._worker.stdout.readline()
        if not line:
            raise ContenderError(self._last_words())
        said = json.loads(line)
        if "failure" in said:
            raise ContenderError(said["failure"])
        return said, children

    def _last_words(self) -> str:
        self._worker.wait()
        self._log.seek(0)
        lines = self._log.read().decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else f"ended with {self._worker.returncode}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.stdin.close()
        try:
            self._worker.wait(60)
        except subprocess.TimeoutExpired:
            for process in [*descendants(self._worker.pid), self._worker.pid]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
            self._worker.wait()
        self._worker.stdout.close()
        self._log.close()


def descendants(process: int) -> list[int]:
    """Return the processes that a process has started, and those that they have."""
    found: list[int] = []
    for file in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = [int(word) for word in file.read_text(encoding="ascii").split()]
        except OSError:  # it has just ended
            continue
        for child in children:
            found += [child, *descendants(child)]
    return found


def resident(process: int) -> float:
    """Return the memory that a process holds now, in MB; 0 if it has ended."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
