"""Zip files that mean no good."""

import zipfile

import pytest

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io.archives import extract


def zipped(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def everything(_name):
    return True


def test_takes_only_what_is_wanted(tmp_path):
    archive = zipped(tmp_path / "a.zip", {"x/stops.txt": "1", "x/readme.md": "2", "x/": ""})
    out = tmp_path / "out"
    out.mkdir()
    assert extract(archive, out, lambda name: name.endswith(".txt")) == [out / "stops.txt"]
    assert (out / "stops.txt").read_text() == "1"


@pytest.mark.parametrize("name", ["../../evil.txt", "/etc/evil.txt", "..\\evil.txt", "C:\\evil.txt"])
def test_members_cannot_leave_the_folder(tmp_path, name):
    out = tmp_path / "a" / "b" / "out"
    out.mkdir(parents=True)
    files = extract(zipped(tmp_path / "a.zip", {name: "x"}), out, everything)
    assert files == [out / "evil.txt"]
    assert sorted(path.name for path in tmp_path.rglob("*.txt")) == ["evil.txt"]


def test_a_bomb_of_zeros_is_left_alone(tmp_path):
    archive = zipped(tmp_path / "bomb.zip", {"zeros.txt": b"0" * 60_000_000})
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(PlanError, match="absurd size"):
        extract(archive, out, everything)
    assert not list(out.iterdir())


def test_a_member_cannot_be_larger_than_it_says(tmp_path):
    archive = zipped(tmp_path / "a.zip", {"a.txt": b"0" * 1_000_000})
    # the size of the member in the directory at the end of the file: 24 bytes after its signature
    content = bytearray(archive.read_bytes())
    at = content.rindex(b"PK\x01\x02") + 24
    content[at : at + 4] = (10).to_bytes(4, "little")
    archive.write_bytes(content)
    with pytest.raises(PlanError, match="damaged"):
        extract(archive, tmp_path, everything)


@pytest.mark.parametrize("content", [b"", b"PK", b"<html></html>"])
def test_what_is_no_zip_is_refused(tmp_path, content):
    file = tmp_path / "a.zip"
    file.write_bytes(content)
    with pytest.raises(PlanError, match="not a zip file"):
        extract(file, tmp_path, everything)


def test_a_cut_zip_is_refused(tmp_path):
    archive = zipped(tmp_path / "a.zip", {"a.txt": "x" * 1000})
    archive.write_bytes(archive.read_bytes()[:-10])
    with pytest.raises(PlanError, match="damaged"):
        extract(archive, tmp_path, everything)


def test_a_damaged_member_is_refused(tmp_path):
    archive = zipped(tmp_path / "a.zip", {"a.txt": bytes(range(256)) * 100})
    content = bytearray(archive.read_bytes())
    content[60] ^= 0xFF
    archive.write_bytes(content)
    with pytest.raises(PlanError, match="damaged"):
        extract(archive, tmp_path, everything)
