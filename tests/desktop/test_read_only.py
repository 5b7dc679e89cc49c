"""A read-only workspace in the window: for reading it is whole, for writing it says why not."""

import shutil
import subprocess

import pytest

pytestmark = pytest.mark.desktop


@pytest.fixture
def read_only_city(small_city, small_disk):
    """Return a copy of the small city on a disk that is then made read-only."""
    folder = shutil.copytree(small_city, small_disk("size=64m") / "konin")
    subprocess.run(["mount", "-o", "remount,ro", str(folder.parent)], check=True)
    return folder


def test_read_only_workspace_is_shown_and_says_that_it_cannot_be_changed(qgis_window, read_only_city):
    answers = qgis_window("read_only", project=read_only_city / "konin.qgz").answers
    assert answers["codes"] == ["PG-03", "SM-02", "SM-04", "ZI-01"]
    assert "plik albo jego folder jest tylko do odczytu" in answers["placing"]
    assert answers["editing"] is False
    assert "formularz jest tylko do odczytu" in answers["form"]
    assert answers["history"]
