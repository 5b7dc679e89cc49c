"""Headings explained once stay explained."""

import pytest
from qgis.core import QgsSettings

from konin_smart_plugin.catalogue.heading_memory import KEY, remember_headings, remembered_headings


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app):
    QgsSettings().remove(KEY)
    yield
    QgsSettings().remove(KEY)


def test_explained_headings_are_added_and_changed():
    assert remembered_headings() == {}
    remember_headings({"Nr karty": "code", "Uwagi": "-"})
    remember_headings({"Uwagi": "description"})
    assert remembered_headings() == {"Nr karty": "code", "Uwagi": "description"}
