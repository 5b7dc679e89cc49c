"""What the plugin repository would not take is refused before it is uploaded."""

import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
sys.path.insert(0, str(CHECKOUT / "dev"))

from check_package import faults_of  # noqa: E402

METADATA = (CHECKOUT / "metadata.txt").read_text(encoding="utf-8")
WHOLE = {
    "konin/__init__.py": "def classFactory(iface): ...",
    "konin/metadata.txt": METADATA,
    "konin/LICENSE": "GPL",
    "konin/resources/icons/konin.svg": "<svg/>",
}


def zipped(path, files, mode=0o644):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            member = zipfile.ZipInfo(name)
            member.external_attr = (mode | 0o100000) << 16
            package.writestr(member, content)
    return path


def metadata(old, new):
    assert old in METADATA
    return {"konin/metadata.txt": METADATA.replace(old, new)}


def test_our_own_metadata_pass(tmp_path):
    assert faults_of(zipped(tmp_path / "a.zip", WHOLE)) == []


BAD = {
    "two folders": ({"other/x.py": ""}, "one folder"),
    "a folder of Polish letters": ({"łódź/x.py": ""}, "one folder"),
    "no LICENSE": ({"konin/LICENSE": None}, "LICENSE is missing"),
    "an empty LICENSE": ({"konin/LICENSE": ""}, "LICENSE is missing"),
    "no metadata": ({"konin/metadata.txt": None}, "metadata.txt is missing"),
    "no classFactory": ({"konin/__init__.py": "x = 1"}, "classFactory"),
    "bytecode": ({"konin/__pycache__/a.cpython-311.pyc": "x"}, "compiled"),
    "a library": ({"konin/a.so": "x"}, "compiled"),
    "a hidden file": ({"konin/.env": "x"}, "hidden"),
    "a way out": ({"konin/../../a.py": "x"}, "leave its folder"),
    "no tracker": (metadata("tracker=", "x="), "no tracker"),
    "no e-mail address": (
        metadata("email=maintainers@", "email=maintainers at "),
        "is not an e-mail address",
    ),
    "no web address": (metadata("repository=https://", "repository="), "is not a web address"),
    "no version": (metadata("version=0.1.0", "version=new"), "is not a version"),
    "another QGIS": (metadata("qgisMinimumVersion=3.40", "qgisMinimumVersion=LTR"), "is not one of QGIS"),
    "a flag that is none": (metadata("experimental=True", "experimental=maybe"), "is not yes or no"),
    "no icon": ({"konin/resources/icons/konin.svg": None}, "icon"),
    "metadata in another encoding": ({"konin/metadata.txt": METADATA.encode("cp1250", "replace")}, "read"),
    "metadata with a lone %": (metadata("description=", "description=100 % "), "read"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_not_fit_is_named(tmp_path, case):
    changes, words = BAD[case]
    files = {name: content for name, content in {**WHOLE, **changes}.items() if content is not None}
    found = faults_of(zipped(tmp_path / "a.zip", files))
    assert any(words in fault for fault in found), found


def test_programs_and_what_is_no_zip_are_named(tmp_path):
    assert "may be run as a program" in faults_of(zipped(tmp_path / "a.zip", WHOLE, 0o755))[0]
    (tmp_path / "b.zip").write_text("x")
    assert "no zip" in faults_of(tmp_path / "b.zip")[0]


def test_a_huge_zip_is_named(tmp_path):
    path = zipped(tmp_path / "a.zip", WHOLE)
    with path.open("ab") as file:
        file.truncate(25_000_001)
    assert faults_of(path) == ["it is larger than 25 MB"]
