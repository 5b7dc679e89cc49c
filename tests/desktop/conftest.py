"""A real QGIS window for tests: its own X display, its own empty profile, its own process.

``qgis_window("loading")`` starts QGIS, runs ``drive(window)`` of ``inside/loading.py`` in it,
ends QGIS as a user does, and returns what ``drive`` returned together with QGIS's messages.
"""

import json
import os
import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

INSIDE = Path(__file__).parent / "inside"
CHECKOUT = Path(__file__).parent.parent.parent
SCREENSHOTS = CHECKOUT / "build" / "screenshots"

PROFILE = """[PythonPlugins]
konin_smart_plugin={enabled}
processing=true
grassprovider=false
db_manager=false
MetaSearch=false

[core]
httpsfeedqgisorg\\disabled=true

[fonts]
downloadMissingFonts=false

[qgis]
checkVersion=false

[plugins]
automatically-check-for-updates=false
"""


@dataclass
class Seen:
    """What a drive left behind."""

    answers: dict
    messages: list
    returncode: int
    seconds: float
    screenshots: Path

    def errors(self) -> list:
        """Return every warning and error that QGIS logged."""
        return [f"{tag}: {text}" for tag, level, text in self.messages if level in {"Warning", "Critical"}]


@pytest.fixture
def qgis_window(tmp_path):
    """Return a function that drives a QGIS window; ends what it started, also when it fails."""
    yield from _windows(tmp_path)


@pytest.fixture(scope="module")
def window_of_module(tmp_path_factory):
    """Return the same for one window that all tests of a file ask about."""
    yield from _windows(tmp_path_factory.mktemp("windows"))


def _windows(tmp_path):
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    started = []

    def run(drive, *, language="pl", size=(1366, 768), enabled=True, project=None, seconds=60, **facts):
        folder = tmp_path / f"window{len(started)}"
        process, log = _start(folder, drive, language, size, enabled, project, facts)
        started.append(process)
        try:
            returncode = process.wait(seconds)
        except subprocess.TimeoutExpired:
            _end(process)
            pytest.fail(f"QGIS did not finish {drive} in {seconds} s:\n{_tail(log)}")
        result = folder / "result.json"
        if not result.exists():
            pytest.fail(f"QGIS ended ({returncode}) before {drive} did:\n{_tail(log)}")
        seen = json.loads(result.read_text(encoding="utf-8"))
        if seen["failure"]:
            pytest.fail(f"{drive} failed in the window:\n{seen['failure']}")
        return Seen(seen["answers"], seen["messages"], returncode, seen["seconds"], SCREENSHOTS)

    yield run
    for process in started:
        _end(process)


def _tail(log):
    return log.read_text(errors="replace")[-3000:]


def _start(folder, drive, language, size, enabled, project, facts):
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(PROFILE.format(enabled=str(enabled).lower()), encoding="utf-8")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "KONIN_LANGUAGE": language,
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "PYQGIS_STARTUP": str(INSIDE / "record.py"),
        "PYTHONPATH": f"{INSIDE}:{os.environ['PYTHONPATH']}",
        "KONIN_DRIVE": json.dumps(
            {"drive": drive, "result": str(folder / "result.json"), "size": size, "folder": str(folder)}
            | {"screenshots": str(SCREENSHOTS), "facts": facts},
        ),
    }
    log = folder / "qgis.log"
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {size[0]}x{size[1]}x24 -dpi 96", "qgis", "--nologo"]
    command += [
        "--noversioncheck",
        "--skipbadlayers",
        "--lang",
        language,
        "--code",
        str(INSIDE / "run_drive.py"),
    ]
    command += [str(project)] if project else []
    with log.open("w") as out:
        return subprocess.Popen(command, env=environment, stdout=out, stderr=out, start_new_session=True), log


def _end(process):
    """End the window, its display and the wrapper: one process group, ours alone."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
