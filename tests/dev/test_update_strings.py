"""The tool that collects the strings to translate, and the check that none is missing."""

import sys
from pathlib import Path

import pytest

DEV = Path(__file__).parents[2] / "dev"
sys.path.insert(0, str(DEV))

import check_strings  # noqa: E402
import update_strings  # noqa: E402

CODE = """
A = tr("plain")
B = tr("{n} projects", n=3).format(n=3)
raise PlanError(
    "Broken over "
    "two lines {a}.",
    a=1,
)
TITLE = translatable("A title")
other("not for users")
tr(variable)
"""


@pytest.fixture
def code_file(tmp_path):
    file = tmp_path / "code.py"
    file.write_text(CODE, encoding="utf-8")
    return file


def test_finds_every_kind_of_call(code_file):
    assert update_strings.strings_in(code_file) == {
        "plain": False,
        "{n} projects": True,
        "Broken over two lines {a}.": False,
        "A title": False,
    }


def test_written_translations_are_read_back(tmp_path, monkeypatch):
    monkeypatch.setattr(update_strings, "I18N", tmp_path)
    translations = {"plain": "zwykły", "{n} projects": ["{n} projekt", "{n} projekty", "{n} projektów"]}
    missing = update_strings.write_translations(
        "pl", {"plain": False, "{n} projects": True, "new": False}, translations | {"gone": "stary"}
    )
    assert missing == 1
    assert update_strings.read_translations("pl") == translations


def test_other_placeholders_are_a_fault():
    assert check_strings.faults_of("{a} of {b}", "{a} z {c}", wanted_forms=1)
    assert not check_strings.faults_of("{a} of {b}", "{b}, a z tego {a}", wanted_forms=1)


def test_polish_needs_three_plural_forms():
    assert check_strings.faults_of("{n} sites", ["{n} miejsce", "{n} miejsc"], wanted_forms=3)
    assert not check_strings.faults_of(
        "{n} sites", ["{n} miejsce", "{n} miejsca", "{n} miejsc"], wanted_forms=3
    )


def test_all_strings_of_the_plugin_are_translated():
    assert check_strings.faults() == []
