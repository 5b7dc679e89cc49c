"""A room's tests, run against a mutant in a process of its own; no file changes."""

from __future__ import annotations

import functools
import importlib.machinery
import importlib.util
import os
import signal
import sys
import time
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType

import pytest
from coverage import CoverageData
from mutants import PACKAGE

ROOT = PACKAGE.parent
CONTEXTS = ROOT / "build" / "coverage" / ".coverage"
PRELOADED = (
    *("hypothesis", "networkx", "pyproj", "rasterio.features", "scipy.ndimage", "scipy.optimize"),
    *("scipy.sparse.csgraph", "scipy.spatial", "shapely"),
)
OPTIONS = ("-x", "-q", "-m", "not slow", "--hypothesis-seed=0")


class Loader(importlib.machinery.SourceFileLoader):
    """Compiles another source in place of the file's."""

    def __init__(self, name: str, module: str, source: str) -> None:
        super().__init__(name, str(PACKAGE / module))
        self._source = source

    def get_code(self, _name: str) -> CodeType:
        """Return the source, compiled."""
        return compile(self._source, self.path, "exec")


class Finder:
    """Finds a module with another source before Python finds the real one."""

    def __init__(self, module: str, source: str) -> None:
        self._name = f"{PACKAGE.name}.{module[:-3].replace('/', '.')}"
        self._loader = Loader(self._name, module, source)

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Return the spec of that module alone."""
        return importlib.util.spec_from_loader(name, self._loader) if name == self._name else None


class NoQgis:
    """Stands in for QGIS in the tests of the analyses, which need none: starting it takes longest."""

    @pytest.fixture(scope="session")
    def qgis_app(self) -> None:
        """Return nothing."""


def preload() -> None:
    """Load what most tests need before the processes are forked, but nothing of the plugin's own."""
    for name in PRELOADED:
        importlib.import_module(name)


def tests_of(module: str, line: int | None = None) -> list[str]:
    """Return pytest's arguments for the tests of the mirrored file, but for those that never touch the line.

    Where there is no such file, for the room's tests that touched the line, or any line of the module.
    """
    if (PACKAGE / module).stat().st_mtime > CONTEXTS.stat().st_mtime:
        line = None  # measured before the module's last change: the lines may be others
    mirrored = f"tests/{module.rpartition('/')[0]}/test_{Path(module).stem}.py"
    by_line, known = _touched(module)
    chosen = {test for test in by_line.get(line) or set().union(*by_line.values()) if _is_there(test)}
    if not (ROOT / mirrored).exists():
        return sorted(chosen)
    untouched = (test for test in known - chosen if test.startswith(mirrored))
    return [mirrored, *(f"--deselect={test}" for test in sorted(untouched))]


@functools.cache
def _touched(module: str) -> tuple[dict[int, set[str]], set[str]]:
    """Return by line the room's tests that touched it when coverage was measured, and all of its tests."""
    measured = CoverageData(str(CONTEXTS))
    measured.read()
    room = f"tests/{module.partition('/')[0]}/"
    files = [name for name in measured.measured_files() if name.endswith(f"{PACKAGE.name}/{module}")]
    by_line = {
        line: {_name(test) for test in tests if test.startswith(room)}
        for file in files
        for line, tests in measured.contexts_by_lineno(file).items()
    }
    return by_line, {_name(test) for test in measured.measured_contexts()}


def _is_there(test: str) -> bool:
    """Say whether the test has neither moved nor gone since the measurement."""
    path, _, name = test.partition("::")
    return (ROOT / path).is_file() and f"def {name}(" in (ROOT / path).read_text()


def _name(context: str) -> str:
    """Return the test of a context such as tests/x.py::test_y[z]|run."""
    return context.partition("|")[0].partition("[")[0]


def passes(module: str, source: str, tests: Sequence[str], seconds: float) -> bool:
    """Say whether the tests pass within the time, with ``source`` as the module's; in a forked process."""
    child = os.fork()
    if child == 0:
        _run(module, source, tests)
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(0.005)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _run(module: str, source: str, tests: Sequence[str]) -> None:
    status = 1
    try:
        os.setpgid(0, 0)
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        sys.meta_path.insert(0, Finder(module, source))
        alone = module.startswith("analysis")
        options = [*OPTIONS, *(("-p", "no:pytest_qgis") if alone else ())]
        status = int(pytest.main([*options, *tests], plugins=[NoQgis()] if alone else []))
    finally:
        os._exit(status)
