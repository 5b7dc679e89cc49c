"""A real QGIS window for tests: its own X display, its own empty profile, its own process.

``qgis_window("loading")`` starts QGIS, runs ``drive(window)`` of ``inside/loading.py`` in it,
ends QGIS as a user does, and returns what ``drive`` returned together with QGIS's messages.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

INSIDE = Path(__file__).parent / "inside"
CHECKOUT = Path(__file__).parent.parent.parent
SCREENSHOTS = CHECKOUT / "build" / "screenshots"

OUTLINE = "POLYGON ((6500000 5780000, 6504000 5780000, 6504000 5784000, 6500000 5784000, 6500000 5780000))"
STREET = "LINESTRING (6500500 5782000, 6503500 5782000)"

PROFILE = (Path(__file__).parent / "profile.ini").read_text(encoding="utf-8")


@dataclass
class Seen:
    """What a drive left behind."""

    answers: dict
    messages: list
    returncode: int
    seconds: float
    screenshots: Path
    log: str

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

    def run(
        drive,
        *,
        language="pl",
        size=(1366, 768),
        theme="default",
        scale=1,
        enabled=True,
        project=None,
        installed=None,
        seconds=60,
        **facts,
    ):
        folder = tmp_path / f"window{len(started)}"
        if installed:
            shutil.unpack_archive(installed, folder / "profiles" / "default" / "python" / "plugins")
        process, log = _start(folder, drive, language, size, (theme, scale), enabled, project, facts)
        started.append(process)
        try:
            returncode = process.wait(seconds)
        except subprocess.TimeoutExpired:
            returncode = None
            _end(process)
        seen = _result(folder / "result.json", drive, log)
        if returncode is None:
            pytest.fail(f"QGIS did not end within {seconds} s after {drive}:\n{_tail(log)}")
        return Seen(
            seen["answers"],
            seen["messages"],
            returncode,
            seen["seconds"],
            SCREENSHOTS,
            log.read_text(errors="replace"),
        )

    yield run
    for process in started:
        _end(process)


def _result(file, drive, log):
    if not file.exists():
        pytest.fail(f"QGIS did not finish {drive}:\n{_tail(log)}")
    seen = json.loads(file.read_text(encoding="utf-8"))
    if seen["failure"]:
        pytest.fail(f"{drive} failed in the window:\n{seen['failure']}\n{_tail(log)}")
    return seen


def _tail(log):
    """Return the end of the log: after a crash, where it was, without what the debugger does not know."""
    lines = log.read_text(errors="replace").splitlines()
    known = (line for line in lines if "No symbol table" not in line and "No locals" not in line)
    return "\n".join(known)[-9000:]


def _start(folder, drive, language, size, look, enabled, project, facts):
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    alone = (folder / "profiles" / "default" / "python").exists()
    ini.write_text(PROFILE.format(enabled=str(enabled).lower(), theme=look[0]), encoding="utf-8")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    (folder / "tmp").mkdir()
    environment = os.environ | {
        "TMPDIR": str(folder / "tmp"),  # QGIS calls layers in the folder of temporary files temporary
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": str(look[1]),
        "KONIN_LANGUAGE": language,
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "PYQGIS_STARTUP": str(INSIDE / "record.py"),
        "PYTHONPATH": f"{INSIDE}:{os.environ['PYTHONPATH']}",
        "KONIN_DRIVE": json.dumps(
            {"drive": drive, "result": str(folder / "result.json"), "size": size, "folder": str(folder)}
            | {"screenshots": str(SCREENSHOTS), "facts": facts},
        ),
    }
    if alone:  # the checkout's plugin is on no path then
        del environment["QGIS_PLUGINPATH"]
        paths = environment["PYTHONPATH"].split(":")
        environment["PYTHONPATH"] = ":".join(path for path in paths if "build/plugin" not in path)
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


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory):
    """Return the folder of the demo: the checkout's, or one made for these tests where there is none."""
    folder = CHECKOUT / "build" / "demo"
    if (folder / "konin.qgz").exists():
        return folder
    folder = tmp_path_factory.mktemp("made") / "demo"
    command = [sys.executable, CHECKOUT / "dev" / "make_demo.py", folder]
    made = subprocess.run(command, check=False, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    return folder


@pytest.fixture
def demo_copy(made_demo, tmp_path):
    """Return a folder with the demo of the test's own."""
    return shutil.copytree(made_demo, tmp_path / "demo")


@pytest.fixture(scope="module")
def small_city(tmp_path_factory, qgis_app):
    """Return the folder of a workspace with one street, ten homes, a bus stop, a sensor and four projects.

    A home with 10 residents stands every 300 m along the street, from its west end to 2,700 m;
    the stop is at the west end. So the homes at 0 and 300 m are within 400 m: 20 of 100 residents.
    """
    from qgis.core import QgsCoordinateReferenceSystem

    from konin_smart_plugin.city_layers.new_workspace import NewWorkspace, create_workspace

    crs = QgsCoordinateReferenceSystem("EPSG:2177")
    folder = tmp_path_factory.mktemp("city") / "konin"
    wanted = NewWorkspace(folder, crs, "pl", _small_contents(crs), lambda _folder: None)
    workspace = create_workspace(wanted, overwrite=False)
    _add_projects(workspace.gpkg)
    return folder


def _small_contents(crs):
    import numpy as np
    import shapely

    from konin_smart_plugin.layer_io.table import Table

    def table(geometries, **columns):
        columns |= {"synthetic": [True] * len(geometries), "source": ["test"] * len(geometries)}
        arrays = {
            name: np.ma.array(values, object if isinstance(values[0], str) else None)
            for name, values in columns.items()
        }
        return Table(np.array(geometries, object), arrays, crs)

    homes = [shapely.Point(6500500 + 300 * i, 5782010) for i in range(10)]
    stop, sensor = shapely.Point(6500500, 5781995), shapely.Point(6502000, 5782000)
    return {
        "boundary": table([shapely.from_wkt(OUTLINE)], name=["Konin"]),
        "streets": table([shapely.from_wkt(STREET)], name=["Warszawska"], foot=[True], bicycle=[True]),
        "residents": table(homes, residents=[10.0] * 10),
        "bus_stops": table([stop], stop_id=["1"], name=["Dworzec"], departures=[40]),
        "sensors": table([sensor], sensor_id=["C1"], name=["C1"], kind=["air"], range_m=[500.0]),
    }


def _add_projects(gpkg):
    import shapely

    from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
    from konin_smart_plugin.catalogue.model import Project, Site

    park = Site(shapely.box(6501000, 5783000, 6501300, 5783200), site_id="1", label="Park")
    stops = [Site(shapely.Point(6501000 + 500 * i, 5782005), site_id=f"2-{i}") for i in range(3)]
    common = {"status": "planned", "scope": "sites"}
    GeoPackageStore(gpkg).save(
        [
            Project(
                "ZI-01",
                "Łąka przy Przyjaźni",
                area="living_environment",
                budget_pln=1.2e6,
                sites=(park,),
                **common,
            ),
            Project(
                "SM-02",
                "Nowe przystanki na Zatorzu",
                area="economy_mobility",
                budget_pln=450_000.0,
                sites=tuple(stops),
                adds_to="bus_stops",
                **common,
            ),
            Project("PG-03", "Budżet obywatelski online", area="governance", status="idea", scope="citywide"),
            Project(
                "SM-04",
                "Droga rowerowa do dworca",
                area="economy_mobility",
                address="ul. Kolejowa 1",
                **common,
            ),
        ],
        "test",
    )
