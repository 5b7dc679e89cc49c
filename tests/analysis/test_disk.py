"""What a disk refuses, in words, and files written whole or not at all."""

import errno
from collections import namedtuple
from pathlib import Path

import pytest

from konin_smart_plugin.analysis import disk
from konin_smart_plugin.analysis.disk import DiskFull, check_room, refused, whole_file
from konin_smart_plugin.analysis.errors import PlanError

FILE = Path("/maps/plan.pdf")
Usage = namedtuple("Usage", "total used free")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left"), "The disk is full: /maps/plan.pdf could not be written"),
        (OSError(errno.EDQUOT, "Quota exceeded"), "The disk is full"),
        (PermissionError(errno.EACCES, "Permission denied"), "it or its folder is read-only"),
        (OSError(errno.EROFS, "Read-only file system"), "it or its folder is read-only"),
        (FileNotFoundError(errno.ENOENT, "No such file"), "there is no folder /maps."),
        (NotADirectoryError(errno.ENOTDIR, "Not a directory"), "there is no folder /maps."),
        (OSError(errno.EIO, "Input/output error"), "cannot be written: Input/output error."),
        (OSError("broken pipe"), "cannot be written: broken pipe."),
    ],
)
def test_what_the_system_refuses_is_told_in_words(error, words):
    told = refused(error, FILE)
    assert words in str(told)
    assert isinstance(told, DiskFull) is words.startswith("The disk is full")


def test_room_is_what_is_free_and_really_written(tmp_path, monkeypatch):
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda _folder: Usage(10, 5, 5_000_000))
    check_room(tmp_path / "a", 5_000_000)
    with pytest.raises(DiskFull):
        check_room(tmp_path / "a", 5_000_001)
    with pytest.raises(PlanError, match="there is no folder"):
        check_room(tmp_path / "absent" / "a", 1)
    assert list(tmp_path.iterdir()) == []


def test_a_draft_becomes_the_file_only_when_it_is_whole(tmp_path):
    file = tmp_path / "plan.txt"
    with whole_file(file) as draft:
        draft.write_text("new")
        assert not file.exists()
    assert file.read_text() == "new"
    with pytest.raises(ZeroDivisionError), whole_file(file) as draft:
        draft.write_text("half")
        raise ZeroDivisionError
    assert file.read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["plan.txt"]


def test_a_disk_that_fills_up_leaves_the_older_file(tmp_path):
    file = tmp_path / "plan.txt"
    file.write_text("older")
    with pytest.raises(DiskFull), whole_file(file) as draft:
        draft.write_text("half")
        raise OSError(errno.ENOSPC, "No space left")
    assert file.read_text() == "older"
    assert [path.name for path in tmp_path.iterdir()] == ["plan.txt"]
