"""The panel of ready questions: what becomes of an answer while it is put on the map."""

from types import SimpleNamespace
from unittest.mock import MagicMock

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from konin_smart_plugin.city_layers.layer_state import LayerState
from konin_smart_plugin.gui import gaps_panel
from konin_smart_plugin.gui.contents import Catalogue, Contents
from konin_smart_plugin.gui.question import Answer

QUESTION = SimpleNamespace(
    name="far",
    title=lambda _setting: "Who has far to go?",
    map="services",
    needs=("residents", "streets"),
    outputs={"OUTPUT": "access_bands", "GAPS": "access_gaps"},
    tables={},
    answer=lambda _results, _setting: Answer("7 residents"),
)


@pytest.fixture
def panel(qgis_app, monkeypatch):
    """A panel whose run is done, and the layers it has ``put`` on the map."""
    window = QWidget()
    panel = gaps_panel.GapsPanel(MagicMock(), window)
    panel.put = []
    panel.run = MagicMock()
    monkeypatch.setattr(gaps_panel, "show_map", lambda *_: None)
    monkeypatch.setattr(gaps_panel, "zoom_to_layers", lambda *_: None)
    monkeypatch.setattr(gaps_panel, "add_answer", lambda file, *_: panel.put.append(file))
    yield panel
    window.deleteLater()


def show(panel, *, cancel):
    panel._show(QUESTION, None, {"OUTPUT": "a.gpkg", "GAPS": "b.gpkg"})
    if cancel:
        panel.cancel()
    for _ in range(10):
        QCoreApplication.processEvents()


def test_an_answer_is_put_on_the_map_and_said(panel):
    show(panel, cancel=False)
    assert panel.put == ["a.gpkg", "b.gpkg"]
    assert panel.answer.sentence.text() == "7 residents"
    assert panel.run is None


def test_nothing_comes_after_a_cancel(panel):
    """The workspace may be another by then, and its map must not get this one's layers."""
    show(panel, cancel=True)
    assert panel.put == []
    assert panel.last is None


@pytest.mark.parametrize(
    ("invented", "said"),
    [("residents", "Who has far to go?\nDEMO: invented data"), ("trees", "Who has far to go?")],
)
def test_an_answer_from_invented_data_says_so(panel, invented, said):
    """Only the layers that the question reads count."""
    layers = {name: LayerState(9, 0, None) for name in ("residents", "streets", "trees")}
    layers[invented] = LayerState(9, 1, None)
    panel.show_contents(Contents(None, None, True, Catalogue("EPSG:2177"), layers))
    show(panel, cancel=False)
    assert panel.answer.heading.text() == said
