"""The plugin comes and goes without a trace in a real QGIS window."""

import pytest

pytestmark = pytest.mark.desktop

PARTS = {
    "plugin",
    "provider konin",
    "KoninDock KoninDock",
    "QMenu KoninMenu",
    "QToolBar KoninToolBar",
    "menu &Konin",
    "locator konin_projects",
}


@pytest.fixture(scope="module")
def seen(window_of_module):
    return window_of_module("loading")


def test_every_part_is_there_once_when_enabled(seen):
    traces = seen.answers["enabled"]["traces"]
    assert set(traces) >= PARTS
    assert len(traces) == len(set(traces))


def test_nothing_stays_when_disabled(seen):
    assert seen.answers["disabled"]["traces"] == []
    assert seen.answers["disabled"]["panel_menu"] == 0
    assert seen.answers["disabled"]["option_pages"] == 0
    assert seen.answers["enabled"]["option_pages"] == 1
    for signal, listeners in seen.answers["enabled"]["listeners"].items():
        assert seen.answers["disabled"]["listeners"][signal] == listeners - 1, signal


def test_nothing_is_there_twice_when_enabled_again(seen):
    assert seen.answers["again"] == seen.answers["enabled"]


def test_qgis_logs_no_error_and_ends_well(seen):
    assert seen.errors() == []
    assert seen.returncode == 0
