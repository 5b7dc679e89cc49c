"""How much longer QGIS's start takes with the plugin: processor seconds, with and without it.

    xvfb-run -a dev/qgis-env python benchmarks/bench_start.py [RUNS]

QGIS is started from an empty profile, with the plugin switched on and off in turn, and ends by itself
when its window has come to rest. Processor time is compared, since the machine may have other work.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PROFILE = """[PythonPlugins]
konin_smart_plugin={enabled}
processing=true
grassprovider=false
db_manager=false
MetaSearch=false

[core]
httpsfeedqgisorg\\disabled=true

[qgis]
checkVersion=false
"""
LEAVE = """from pathlib import Path
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins
Path({seen!r}).write_text(str("konin_smart_plugin" in plugins))
QTimer.singleShot(500, iface.actionExit().trigger)
"""


def start(enabled: bool) -> float:
    """Start QGIS once and return the seconds of processor time it took to start and end."""
    with tempfile.TemporaryDirectory() as folder:
        ini = Path(folder) / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text(PROFILE.format(enabled=str(enabled).lower()), encoding="utf-8")
        code = Path(folder) / "leave.py"
        seen = Path(folder) / "seen.txt"
        code.write_text(LEAVE.format(seen=str(seen)), encoding="utf-8")
        environment = os.environ | {"QGIS_CUSTOM_CONFIG_PATH": folder, "QT_QPA_PLATFORM": "xcb"}
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = ["qgis", "--nologo", "--noversioncheck", "--code", str(code)]
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=120)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if seen.read_text() != str(enabled):
            raise RuntimeError("QGIS has not loaded what the profile says")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(runs: int) -> None:
    """Start in turn, and print both medians, the difference and the ratio."""
    start(enabled=True)  # the files are read into memory
    seconds: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(runs):
        for enabled, taken in seconds.items():
            taken.append(start(enabled))
    without, with_plugin = (statistics.median(seconds[enabled]) for enabled in (False, True))
    print(f"QGIS alone {without:.2f} s, with the plugin {with_plugin:.2f} s of processor time")
    print(f"added {with_plugin - without:.2f} s, ratio {with_plugin / without:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
