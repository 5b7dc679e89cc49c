"""Every panel can be worked by keyboard, and a screen reader has a word for everything in it."""

import pytest

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def seen(window_of_module, small_city):
    return window_of_module("keyboard", project=small_city / "konin.qgz", seconds=120)


@pytest.mark.parametrize("panel", ["Katalog", "Warstwy", "Luki", "Arkusze"])
def test_tab_reaches_everything(seen, panel):
    answers = seen.answers[panel]
    assert answers["operated"]
    assert [name for name in answers["operated"] if name not in answers["reached"]] == []


@pytest.mark.parametrize("panel", ["Katalog", "Warstwy", "Luki", "Arkusze"])
def test_everything_has_a_name_to_be_read_out(seen, panel):
    assert seen.answers[panel]["silent"] == []
