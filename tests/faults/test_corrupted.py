"""A workspace with bytes changed at random: read as it was, or a sentence; never a crash, never changed.

Each file is read in a process of its own, so that a crash would be seen and counted.
"""

import random
import subprocess
import sys

from small_workspace import make_workspace

VADUZ = "POLYGON ((9.48 47.09, 9.56 47.09, 9.56 47.17, 9.48 47.17, 9.48 47.09))"
TRIED = 40
READ = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.workspace import open_workspace
for gpkg in sys.argv[1:]:
    try:
        workspace = open_workspace(gpkg)
        for name in workspace.layer_names():
            read_layer(workspace.layer(name))
        open_store(workspace).read()
        print("read", flush=True)
    except PlanError as error:
        print("refused", str(error)[:100], flush=True)
"""


def corrupted(path, original, chance):
    """Write ``original`` with one to twenty bytes changed, a zeroed page or its end cut off."""
    data = bytearray(original)
    kind = chance.choice(("bytes", "page", "end"))
    if kind == "bytes":
        for _ in range(chance.randint(1, 20)):
            data[chance.randrange(len(data))] = chance.randrange(256)
    elif kind == "page":
        start = chance.randrange(len(data) // 4096) * 4096
        data[start : start + 4096] = bytes(4096)
    else:
        del data[chance.randrange(len(data)) :]
    path.write_bytes(data)


def test_a_corrupted_workspace_is_read_or_refused(qgis_app, tmp_path):
    original = make_workspace(tmp_path / "whole", VADUZ).data_file.read_bytes()
    chance, files = random.Random(3062), []
    for number in range(TRIED):
        folder = tmp_path / str(number)
        folder.mkdir()
        files.append(folder / "konin.gpkg")
        corrupted(files[-1], original, chance)
    before = [file.read_bytes() for file in files]
    process = subprocess.run(
        [sys.executable, "-P", "-c", READ, *map(str, files)],
        check=False,
        capture_output=True,
        text=True,
        errors="replace",
    )
    answers = [line for line in process.stdout.splitlines() if line.startswith(("read", "refused"))]
    assert (process.returncode, len(answers)) == (0, TRIED), process.stderr[-2000:]
    assert any(answer.startswith("refused") for answer in answers)
    assert [file.read_bytes() for file in files] == before
