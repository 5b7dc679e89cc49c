"""Jobs killed at random moments: a workspace, layer, result or sheet is whole, as before, or not there."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from invented_project import build_project
from osm_town import EAST, NORTH, STEP, small_town
from qgis.core import QgsVectorLayer
from small_workspace import make_workspace

from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.workspace import open_workspace

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]
KILLS = 12
RUN = """
import json, sys
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
application = QgsApplication([], True)
application.initQgis()
from konin_smart_plugin.processing_provider.provider import KoninProvider
provider = KoninProvider()
QgsApplication.processingRegistry().addProvider(provider)
algorithm = QgsApplication.processingRegistry().createAlgorithmById("konin:" + sys.argv[1])
context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
context.setProject(QgsProject.instance())
print("begun", flush=True)
_, done = algorithm.run(json.loads(sys.argv[2]), context, feedback, {}, False)
print("done" if done else "failed", flush=True)
"""


def start(name, parameters):
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", RUN, name, json.dumps(parameters)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout.readline() == "begun\n"
    return process


def seconds_of(name, parameters):
    """Run the job to its end; return how long it takes."""
    process = start(name, parameters)
    begun = time.monotonic()
    assert process.stdout.readline() == "done\n"
    duration = time.monotonic() - begun
    process.kill()
    process.communicate()
    return duration


def killed(name, parameters, duration):
    """Yield each kill's number after it; ``parameters``: from that number to those of the job."""
    chance = random.Random(3062)
    for number in range(KILLS):
        process = start(name, parameters(number))
        time.sleep(chance.uniform(0, duration))
        process.kill()
        process.communicate()
        yield number


def corner(x, y):
    return f"{EAST + x * STEP} {NORTH + y * STEP}"


@pytest.fixture
def workspace(qgis_app, tmp_path):
    around = ", ".join(corner(*place) for place in ((-1, -1), (15, -1), (15, 25), (-1, 25), (-1, -1)))
    return make_workspace(tmp_path / "city", f"POLYGON (({around}))")


def counts(gpkg):
    found = open_workspace(str(gpkg))
    return {name: len(read_layer(found.layer(name))) for name in found.layer_names()}


def test_a_new_workspace_is_whole_or_not_there(qgis_app, tmp_path):
    def parameters(number):
        return {"FOLDER": str(tmp_path / f"new {number}"), "DEMO": False}

    duration = seconds_of("create_workspace", parameters("whole"))
    expected = counts(tmp_path / "new whole")
    for number in killed("create_workspace", parameters, duration):
        folder = tmp_path / f"new {number}"
        if folder.exists():
            assert counts(folder) == expected
            assert (folder / "konin.qgz").is_file()


def test_osm_layers_come_together_or_stay(workspace, tmp_path):
    town = small_town().save(tmp_path / "town.osm")
    parameters = {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg)}
    before = counts(workspace.gpkg)
    original = workspace.gpkg.read_bytes()
    duration = seconds_of("import_osm", parameters)
    after = counts(workspace.gpkg)
    assert after["streets"] > before["streets"]
    seen = []
    workspace.gpkg.write_bytes(original)
    for _ in killed("import_osm", lambda _: parameters, duration):
        seen.append(counts(workspace.gpkg))
        assert seen[-1] in (before, after)
        workspace.gpkg.write_bytes(original)
    assert before in seen


def test_inputs_stay_and_a_result_is_whole_or_refused(qgis_app, tmp_path):
    places = 20_000
    xy = np.random.default_rng(3062).uniform((6_515_000, 5_785_000), (6_520_000, 5_790_000), (places, 2))
    demand = tmp_path / "demand.csv"
    lines = [f"{x:.2f},{y:.2f},2" for x, y in xy]
    demand.write_text("\n".join(["x,y,residents", *lines]), encoding="utf-8")
    source = f"file://{demand}?type=csv&xField=x&yField=y&crs=EPSG:2177&detectTypes=yes"
    assert QgsVectorLayer(source, "demand", "delimitedtext").featureCount() == places
    before = demand.read_bytes()

    def parameters(number):
        layer = f"delimitedtext://{source}"
        more = {"DISTANCES": "300", "OUTPUT": str(tmp_path / f"result {number}.gpkg")}
        return {"DEMAND": layer, "WEIGHT_FIELD": "residents", "SERVICES": layer, **more}

    duration = seconds_of("access_to_services", parameters("whole"))
    for number in killed("access_to_services", parameters, duration):
        path = tmp_path / f"result {number}.gpkg"
        layer = QgsVectorLayer(str(path), "result", "ogr")
        assert not path.exists() or not layer.isValid() or layer.featureCount() in (0, places)
        assert demand.read_bytes() == before


def test_a_sheet_is_whole_or_not_there(qgis_app, tmp_path):
    project = build_project(tmp_path)

    def parameters(number):
        folder = tmp_path / f"sheets {number}"
        return {"PROJECT": str(project), "OUTPUT_FOLDER": str(folder), "DPI": 96, "SHEETS": "memory:"}

    duration = seconds_of("export_sheets", parameters("whole"))
    for number in killed("export_sheets", parameters, duration):
        for pdf in Path(tmp_path / f"sheets {number}").glob("*.pdf"):
            assert subprocess.run(["pdfinfo", pdf], capture_output=True, check=False).returncode == 0
