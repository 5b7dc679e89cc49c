"""What every test may use: the shared data, and a workspace folder of its own."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

SHARED_DATA = Path(__file__).parent.parent.parent / "shared" / "data"
EXIT_STATUS = pytest.StashKey[int]()


@pytest.fixture
def shared_data() -> Path:
    """Return the folder of real test data, or skip where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip("../shared/data is absent: real test data are not part of this repository")
    return SHARED_DATA


@pytest.fixture(scope="session", autouse=True)
def no_rubbish_after_qgis(qgis_app):
    """Collect what the tests left before QGIS ends, and nothing afterwards: that would crash."""
    yield
    gc.collect()
    gc.disable()


class SmallDisk:
    """A disk of its own, to be full or read-only: called with mount options, it returns its folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, options: str) -> Path:
        self.folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", options, "none", str(self.folder)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("this machine cannot mount a small disk: that needs root")
        return self.folder


@pytest.fixture
def small_disk(tmp_path):
    """Return a disk to mount, unmounted at the end of the test."""
    disk = SmallDisk(tmp_path / "disk")
    yield disk
    if disk.folder.is_mount():
        subprocess.run(["umount", "-l", str(disk.folder)], check=True)


@pytest.fixture(scope="session")
def postgis_server():
    """Return a PostgreSQL server with PostGIS for all the tests, or skip where it is not installed."""
    from postgis_server import new_server, remove_server

    server = new_server()
    yield server
    remove_server(server)


@pytest.fixture
def postgis(postgis_server, tmp_path, monkeypatch):
    """Return the server with no workspace in its database, and a folder for the project of one."""
    known = postgis_server.service_file.read_text()
    monkeypatch.setenv("PGSERVICEFILE", str(postgis_server.service_file))
    monkeypatch.setenv("KONIN_WORKSPACE_FOLDER", str(tmp_path / "desk"))
    postgis_server.run("DROP SCHEMA IF EXISTS konin CASCADE")
    yield postgis_server
    postgis_server.service_file.write_text(known)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    """Remember how the tests ended, for the hook below."""
    session.config.stash[EXIT_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Leave without Python's own teardown, where PyQGIS deletes what is left in no fixed order and may crash.

    By now each test's outcome is printed and QGIS has been ended by the fixture that started it.
    """
    if EXIT_STATUS in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[EXIT_STATUS])
