"""One input after the other: read, refused with a sentence, or a fault to be kept."""

from __future__ import annotations

import faulthandler
import json
import resource
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.translation import sentence

MOST_CPU_S = 5.0
MOST_MEGABYTES = 600.0  # that one input may add
HANGS_S = 60.0  # by the clock: others work on this machine too
MEMORY_BYTES = 8_000_000_000
TOLD_EVERY_S = 0.5


class SilentRefusalError(AssertionError):
    """An error for the user without a sentence, or one that cannot be shown."""


def read_or_refuse(read: Callable[[bytes, Path], None], data: bytes, folder: Path) -> bool:
    """Return whether ``data`` was read (True) or refused in words (False); all else is raised."""
    try:
        read(data, folder)
    except PlanError as error:
        if not all(sentence(error, language).strip() for language in ("pl", "en")):
            raise SilentRefusalError(repr(error.template)) from error
        return False
    return True


class Judge:
    """Tries inputs on one reader, counts them and keeps one short input of each kind of fault."""

    def __init__(self, read: Callable[[bytes, Path], None], folder: Path, engine: str) -> None:
        self.read, self.folder, self.engine = read, folder, engine
        self.work = Path(tempfile.mkdtemp(prefix="work-"))
        self.tried = self.refused = 0
        self.slowest_s = 0.0
        self._told = 0.0
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, resource.RLIM_INFINITY))

    def try_one(self, data: bytes) -> None:
        """Try one input; what kills the process leaves it in the file ``current``."""
        self._write("current", data)
        faulthandler.dump_traceback_later(HANGS_S, exit=True)
        memory, start = _megabytes(), time.process_time()
        self.tried += 1
        try:
            self.refused += not read_or_refuse(self.read, data, self.work)
        except Exception as error:
            self._keep(data, _kind(error), traceback.format_exc())
        faulthandler.cancel_dump_traceback_later()
        seconds, grown = time.process_time() - start, _megabytes() - memory
        self.slowest_s = max(self.slowest_s, seconds)
        if seconds > MOST_CPU_S:
            self._keep(data, "slow", f"{seconds:.1f} s")
        if grown > MOST_MEGABYTES:
            self._keep(data, "memory", f"{grown:.0f} MB more")
        if time.monotonic() - self._told > TOLD_EVERY_S:
            self.tell()

    def tell(self) -> None:
        """Write the counts where the runner finds them, even if this process dies."""
        self._told = time.monotonic()
        counts = {"tried": self.tried, "refused": self.refused, "slowest_s": round(self.slowest_s, 2)}
        counts["megabytes"] = round(_megabytes())
        self._write(f"{self.engine}.json", json.dumps(counts).encode())

    def _write(self, name: str, content: bytes) -> None:
        (self.folder / name).write_bytes(content)

    def _keep(self, data: bytes, kind: str, account: str) -> None:
        found = self.folder / "found"
        found.mkdir(exist_ok=True)
        file = found / kind
        if not file.exists() or file.stat().st_size > len(data):
            file.write_bytes(data)
            file.with_suffix(".txt").write_text(account, encoding="utf-8", errors="backslashreplace")


def _kind(error: BaseException) -> str:
    """Return a file name for the kind of fault: the exception, and the last line of ours it passed."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "konin_smart_plugin" in frame.filename] or frames
    return f"{type(error).__name__}-{Path(ours[-1].filename).stem}-{ours[-1].lineno}"


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
