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


def test_damaged_settings_remember_nothing_that_is_no_field():
    QgsSettings().setValue(KEY, '{"Symbol": "code", "Uwagi": "a field of another version", "Cel": ["title"]}')
    assert remembered_headings() == {"Symbol": "code"}
    QgsSettings().setValue(KEY, "{")
    assert remembered_headings() == {}
