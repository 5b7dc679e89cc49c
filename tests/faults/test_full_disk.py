"""Every job that writes, on a disk that gets full on the way: nothing lost or half-written, and said."""

import shutil

import pytest
from faults.jobs import JOBS
from faults.offices import everything
from qgis.core import QgsProcessingException

SHARES = (0.0, 0.3, 0.7, 0.95)  # of the space that the job needs
QUICK = ("result over an old one", "sheet as PDF", "catalogue as xlsx")


@pytest.fixture
def office(new_office, small_disk):
    """Return the office on a disk of its own."""
    return new_office(small_disk("size=64m") / "office")


def fill(folder, but):
    """Leave only ``but`` bytes on the disk."""
    free = shutil.disk_usage(folder).free
    (folder / "filler").write_bytes(b"x" * max(0, free - but))


def tried(office, run, job, whole, shares):
    """Run the job on a disk with these shares of the room it needs; ``whole``: a folder for a copy."""
    disk = office.city.parent
    if job.without:
        (office.city / job.without).unlink()
    shutil.copytree(disk, whole)
    at_first = shutil.disk_usage(disk).used
    run(job.algorithm, job.parameters(office))  # where there is room, it works
    needed = shutil.disk_usage(disk).used - at_first
    for share in shares:
        shutil.rmtree(disk)
        shutil.copytree(whole, disk)
        before = everything(disk)
        fill(disk.parent, max(0, int(needed * share)))
        with pytest.raises(QgsProcessingException, match=r"^The disk is full: \S*/office/\S+ could not"):
            run(job.algorithm, job.parameters(office))
        (disk.parent / "filler").unlink()
        assert everything(disk) == before, f"{share} of {needed} bytes"


@pytest.mark.slow
@pytest.mark.parametrize("name", JOBS)
def test_a_full_disk_loses_nothing_and_is_told(office, run, name, tmp_path):
    tried(office, run, JOBS[name], tmp_path / "whole", SHARES)


@pytest.mark.parametrize("name", QUICK)
def test_half_the_room_is_not_enough(office, run, name, tmp_path):
    tried(office, run, JOBS[name], tmp_path / "whole", [0.5])
