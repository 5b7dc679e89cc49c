"""How much longer QGIS takes to start with the plugin, from an empty profile until its window is at rest."""

from __future__ import annotations

import os
import subprocess
import tempfile
from functools import partial
from pathlib import Path

import numpy as np
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task

ALONE = "QGIS without the plugin"
PROFILE = Path(__file__).parents[2] / "tests" / "desktop" / "profile.ini"
LEAVE = """from pathlib import Path
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins
Path({seen!r}).write_text(str("konin_smart_plugin" in plugins))
QTimer.singleShot(500, iface.actionExit().trigger)
"""


def inputs(_folder: Path, _factor: int) -> None:
    """Write nothing: each start makes its own profile."""


def start(enabled: bool) -> bool:
    """Start QGIS once and end it; return whether it had loaded the plugin."""
    with tempfile.TemporaryDirectory() as folder:
        ini = Path(folder) / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        text = PROFILE.read_text(encoding="utf-8").format(enabled=str(enabled).lower(), theme="default")
        ini.write_text(text, encoding="utf-8")
        code, seen = Path(folder) / "leave.py", Path(folder) / "seen.txt"
        code.write_text(LEAVE.format(seen=str(seen)), encoding="utf-8")
        environment = os.environ | {"QGIS_CUSTOM_CONFIG_PATH": folder, "QT_QPA_PLATFORM": "xcb"}
        command = ["xvfb-run", "-a", "qgis", "--nologo", "--noversioncheck", "--code", str(code)]
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=120)
        return seen.read_text(encoding="ascii") == "True"


def ours(_folder: Path) -> Task:
    """Prepare to start with the plugin."""
    return Task(partial(start, True), lambda loaded: {"loaded": np.array(loaded)})


def alone(_folder: Path) -> Task:
    """Prepare to start without it."""
    return Task(partial(start, False), lambda loaded: {"loaded": np.array(loaded)})


def agree(answers: Answers) -> str:
    """Check that one had the plugin and the other had not."""
    if not answers[OURS]["loaded"] or answers[ALONE]["loaded"]:
        raise DisagreementError("QGIS has not loaded what the profile says")
    return "loaded in one, not in the other; the start and the end of a window's server are in both"


ROWS = (
    Row(
        name="qgis_start",
        work="start and end of QGIS with the plugin",
        size=1,
        inputs=inputs,
        ours=ours,
        peers=(Peer(ALONE, alone),),
        agree=agree,
        factors=(),
    ),
)
