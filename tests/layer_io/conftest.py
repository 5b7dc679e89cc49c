"""A disk of 1 MB, for tests of what happens when it is full."""

import os
import subprocess

import pytest


@pytest.fixture
def small_disk(tmp_path):
    """Mount a file system of 1 MB for a test and take it away afterwards."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("mounting a small file system needs root")
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this machine does not allow mounting")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
