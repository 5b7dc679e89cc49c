"""One action replaces the chosen layer by real data: the dialog opens with the source filled in."""

import pytest
from qgis.PyQt.QtWidgets import QWidget

from konin_smart_plugin.gui import algorithms
from konin_smart_plugin.gui.real_data_button import RealDataButton


@pytest.fixture
def opened(monkeypatch):
    """The dialogs that were opened: (algorithm, parameters)."""
    found = []
    monkeypatch.setattr(algorithms, "show_dialog", lambda _iface, *dialog: found.append(dialog))
    monkeypatch.setenv("KONIN_LANGUAGE", "pl")
    return found


@pytest.fixture
def button(qgis_app, opened):
    panel = QWidget()
    yield RealDataButton(None, panel)
    panel.deleteLater()


def entries(button):
    button.menu().aboutToShow.emit()
    return button.menu().actions()


def test_a_layer_with_two_sources(button, opened):
    button.choose("sensors", "Czujniki")
    assert button.text() == "Zastąp „Czujniki” prawdziwymi danymi"
    first, second = entries(button)
    assert "GIOŚ" in first.text()
    second.trigger()
    assert opened == [("download_layer", {"SOURCE": second.text()})]


def test_openstreetmap_is_asked_for_this_layer(button, opened):
    button.choose("trees", "Drzewa")
    (entry,) = entries(button)
    entry.trigger()
    assert opened == [("import_osm", {"LAYERS": ["trees"]})]


def test_a_layer_without_a_source_says_so(button, opened):
    button.choose("project_points", "Projekty")
    (entry,) = entries(button)
    assert not entry.isEnabled()


def test_without_a_layer_there_is_nothing_to_do(button):
    assert not button.isEnabled()
    button.choose("trees", "Drzewa")
    button.choose("", "")
    assert not button.isEnabled()
