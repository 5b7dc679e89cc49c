"""The team at work: twenty editors at once, and a server whose disk is full."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest
from postgis_server import new_server, remove_server

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.catalogue.postgis_store import PostgisStore
from konin_smart_plugin.layer_io.postgis import Service

EDITORS, EACH, SHARED = 20, 50, 10
# Each editor adds fifty projects, one save each, and counts up the priority of ten that all share: reading,
# saving, and on a conflict reading again, as the window of conflicts has people do.
EDITOR = """
import sys
from dataclasses import replace
from konin_smart_plugin.catalogue.conflicts import ConflictError
from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.catalogue.postgis_store import PostgisStore
from konin_smart_plugin.layer_io.postgis import Service
number, each, shared = map(int, sys.argv[1:])
store = PostgisStore(Service("konin_anna" if number % 2 else "konin_jan"))
conflicts = 0
for count in range(each):
    store.save([Project(f"E{number:02}-{count:02}", f"Project {count} of {number}")], f"editor {number}")
for code in (f"S-{count:02}" for count in range(shared)):
    project = store.read()[code]
    while True:
        mine = replace(project, start_year=project.start_year + 1)
        try:
            store.save([mine], f"editor {number}")
            break
        except ConflictError as error:
            conflicts += 1
            project = error.conflicts[0].theirs
print(conflicts)
"""


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_twenty_editors_at_once_lose_nothing(postgis, gpkg):
    postgis.take(gpkg)
    store = PostgisStore(Service("konin_anna"))
    store.save([Project(f"S-{count:02}", "Shared", start_year=2000) for count in range(SHARED)], "owner")
    command = [sys.executable, "-c", EDITOR]
    editors = [
        subprocess.Popen(
            [*command, str(number), str(EACH), str(SHARED)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(EDITORS)
    ]
    told = [editor.communicate() for editor in editors]
    assert [errors for (_, errors), editor in zip(told, editors, strict=True) if editor.returncode] == []
    stored = store.read()
    wanted = {f"E{number:02}-{count:02}" for number in range(EDITORS) for count in range(EACH)}
    lost = wanted - stored.keys()
    met = sum(int(output) for output, _ in told)
    print(f"{EDITORS} editors, {len(wanted)} projects: lost {len(lost)}; {met} conflicts met")
    assert not lost
    assert all(stored[f"S-{count:02}"].start_year == 2000 + EDITORS for count in range(SHARED))
    assert all(stored[code].updated_by == f"editor {int(code[1:3])}" for code in wanted)
    # Every step of every editor is in the history: 2001 … 2020, each once.
    steps = [one.new_value for one in store.history("S-00") if one.field_name == "start_year"]
    assert steps == [str(2001 + count) for count in range(EDITORS)]


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to mount a small disk")
def test_a_full_disk_on_the_server_is_told_and_loses_nothing(postgis, gpkg, small_disk):
    postgis.take(gpkg)
    small_disk.folder = postgis.folder / "disk"  # where the user postgres may enter
    disk = small_disk("size=3M")
    shutil.chown(disk, "postgres")
    postgis.run_outside(f"CREATE TABLESPACE small LOCATION '{disk}'")
    try:
        for table in ("projects", "change_log"):
            postgis.run(f"ALTER TABLE konin.{table} SET TABLESPACE small")
        store = PostgisStore(Service("konin_anna"))
        store.save([Project("SM-01", "Before")], "anna")
        before = store.read()
        many = [Project(f"X-{count}", "Much", description="tekst " * 300) for count in range(3000)]
        with pytest.raises(
            PlanError, match=r"The disk of the database server konin_anna is full\. Nothing was"
        ):
            store.save(many, "anna")
        assert store.read() == before
        subprocess.run(["mount", "-o", "remount,size=30M", disk], check=True)  # the administrator makes room
        store.save([replace(before["SM-01"], title="After")], "anna")
        assert store.read()["SM-01"].title == "After"
    finally:
        postgis.run("DROP SCHEMA konin CASCADE")
        postgis.run_outside("DROP TABLESPACE small")


@pytest.mark.slow
def test_a_server_that_is_shut_down_and_comes_back(gpkg, monkeypatch, tmp_path):
    server = new_server()
    try:
        monkeypatch.setenv("PGSERVICEFILE", str(server.service_file))
        server.take(gpkg)
        store = PostgisStore(Service("konin_anna"))
        store.save([Project("SM-01", "Before")], "anna")
        server.stop()
        with pytest.raises(PlanError, match="The database konin_anna cannot be reached"):
            store.save([Project("SM-02", "Lost?")], "anna")
        server.start()
        assert list(store.read()) == ["SM-01"]
        store.save([Project("SM-02", "Not lost")], "anna")
        assert list(store.read()) == ["SM-01", "SM-02"]
    finally:
        remove_server(server)
