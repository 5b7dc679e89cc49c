"""Runs one contender in a process of its own, so that its memory is its own.

python -m harness.worker MODULE:FUNCTION FOLDER, in the folder ``benchmarks``. It says when it is ready;
told "run" it runs and says how long that took; told a file's name it saves what the last run found.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import numpy as np


def memory(what: str) -> float:
    """Return the VmRSS (now) or VmHWM (its peak) of this process, in MB.

    getrusage would count what was before exec.
    """
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith(what)).split()[1]) / 1024


def processor() -> float:
    """Return the processor seconds of this process and its children so far."""
    return sum(os.times()[:4])


def forget_peak() -> None:
    """Let the kernel count the peak of this process anew."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def main(function: str, folder: str) -> None:
    """Do as told until the other end closes, or say what went wrong."""
    channel = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)  # what libraries print must not come between the answers

    def say(**facts: float | str) -> None:
        channel.write(json.dumps(facts) + "\n")

    try:
        serve(function, folder, say)
    except Exception as error:  # whatever it is, the other end must hear of it
        say(failure=f"{type(error).__name__}: {error}")
    channel.flush()
    os._exit(0)  # QGIS has nothing left that is worth ending in order


def serve(function: str, folder: str, say: Callable[..., None]) -> None:
    """Prepare, then run or answer as told."""
    module, name = function.split(":")
    task = getattr(import_module(module), name)(Path(folder))
    say(before=memory("VmRSS"))
    result = None
    for line in sys.stdin:
        order = line.rstrip("\n")
        if order != "run":
            np.savez(order, **task.answer(result))
            say()
            continue
        result = None  # the last result is not carried along
        task.before()
        forget_peak()
        used, start = processor(), time.perf_counter()
        result = task.work()
        seconds = time.perf_counter() - start
        say(wall=seconds, processor=processor() - used, peak=memory("VmHWM"))
    task.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
