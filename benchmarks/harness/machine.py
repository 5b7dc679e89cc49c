"""On what a row was measured: the machine, the versions, the commit."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .contender import BENCHMARKS, PEERS

OURS = ("numpy", "scipy", "shapely", "rasterio")
THEIRS = (
    "pandana",
    "networkx",
    "numba",
    "rasterstats",
    "spopt",
    "pulp",
    "highspy",
    "access",
    "gtfs-kit",
    "pandas",
)


def machine() -> dict[str, str]:
    """Return processor, memory and system."""
    cpu = next(
        line.split(":", 1)[1].strip()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if line.startswith("model name")
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return {"processor": f"{cpu}, {os.cpu_count()} cores", "memory": f"{memory:.0f} GiB", "system": system}


def versions() -> dict[str, str]:
    """Return the versions of QGIS, its libraries and the peers."""
    from osgeo import gdal
    from qgis.core import Qgis

    own = {"Python": platform.python_version(), "QGIS": Qgis.version(), "GDAL": gdal.__version__}
    own |= {"GEOS": Qgis.geosVersion()} | {name: version(name) for name in OURS}
    return own | peer_versions()


def peer_versions() -> dict[str, str]:
    """Return the versions of the peers' own Python; empty where it is not set up."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        return {}
    code = "import json, sys; from importlib.metadata import version; "
    code += "print(json.dumps({name: version(name) for name in sys.argv[1:]}))"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    said = subprocess.run(
        [python, "-c", code, *THEIRS], env=environment, check=False, capture_output=True, text=True
    )
    return json.loads(said.stdout) if said.returncode == 0 else {}


def commit() -> str:
    """Return the commit, with a plus where the plugin or the benchmarks differ from it."""

    def git(*words: str) -> str:
        return subprocess.run(
            ["git", *words], cwd=BENCHMARKS.parent, check=False, capture_output=True, text=True
        ).stdout.strip()

    changed = git(
        "status", "--porcelain", "--", "konin_smart_plugin", "benchmarks", ":!benchmarks/RESULTS.md"
    )
    return git("rev-parse", "--short", "HEAD") + ("+" if changed else "")


def conditions() -> dict[str, Any]:
    """Return everything above."""
    return {"machine": machine(), "versions": versions(), "commit": commit()}
