"""The settings: defaults, what the user chose, what the office fixes."""

import pytest
from qgis.core import QgsSettings

from konin_smart_plugin.preferences import (
    GROUP,
    Addresses,
    Preferences,
    addresses,
    overridden,
    preferences,
    save_addresses,
    save_preferences,
)


@pytest.fixture(autouse=True)
def own_settings(qgis_app, monkeypatch):
    monkeypatch.delenv("KONIN_LANGUAGE", raising=False)
    monkeypatch.delenv("KONIN_OFFICE", raising=False)
    QgsSettings().remove(GROUP)
    yield
    QgsSettings().remove(GROUP)


def test_defaults_are_in_force_at_first():
    assert preferences() == Preferences()


def test_saved_settings_come_back():
    chosen = Preferences(language="en", author="Anna Żak", template_folder="/szablony")
    save_preferences(chosen)
    assert preferences() == chosen


def test_environment_wins_and_is_not_saved(monkeypatch):
    save_preferences(Preferences(office="Wydział Rozwoju"))
    monkeypatch.setenv("KONIN_OFFICE", "Urząd Miejski")
    assert overridden() == {"office": "Urząd Miejski"}
    assert preferences().office == "Urząd Miejski"
    save_preferences(preferences())
    monkeypatch.delenv("KONIN_OFFICE")
    assert preferences().office == "Wydział Rozwoju"


def test_an_address_follows_the_environment(monkeypatch):
    assert addresses().imgw == "https://danepubliczne.imgw.pl/api/data/hydro"
    monkeypatch.setenv("KONIN_ADDRESS_IMGW", "http://127.0.0.1:1/hydro")
    assert addresses().imgw == "http://127.0.0.1:1/hydro"


def test_an_address_is_kept_only_where_the_user_changed_it(monkeypatch):
    save_addresses(Addresses(gios="https://mirror.example/gios"))
    assert addresses().gios == "https://mirror.example/gios"
    assert QgsSettings().value(f"{GROUP}/addresses/imgw") is None
    save_addresses(Addresses(gios=""))  # emptied: the usual one again
    assert addresses() == Addresses()


def test_the_offices_database_is_named_as_a_workspace_is():
    assert Preferences().postgis == ""
    assert Preferences(postgis_service="konin").postgis == "service=konin"
    assert (
        Preferences(postgis_service="konin", postgis_authcfg="ab12cd3").postgis
        == "service=konin authcfg=ab12cd3"
    )
