"""Layers leave the project while an algorithm reads them: it says so, or it reads layers of its own."""

import pytest
from memory_layers import layer as memory_layer
from qgis.core import QgsProcessingException, QgsProject
from qgis.PyQt import sip

from konin_smart_plugin.gui.background_run import BackgroundRun
from konin_smart_plugin.processing_provider.access_to_services import AccessToServices


def removing(layer):
    """Return what reads a layer that the user removes just before."""

    def compute(_self, _parameters, _context, _feedback):
        QgsProject.instance().removeAllMapLayers()
        assert sip.isdeleted(layer)
        return {"CRS": layer.crs().authid()}

    return compute


@pytest.fixture
def layer(qgis_app):
    made = memory_layer("Point", "field=residents:double", [("POINT (6500000 5780000)", 1.0)])
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeAllMapLayers()


def test_removed_layer_is_told_in_a_sentence(run, layer, monkeypatch):
    monkeypatch.setattr(AccessToServices, "compute", removing(layer))
    with pytest.raises(QgsProcessingException, match=r"^(A layer was removed|W trakcie odczytu)"):
        run(AccessToServices, {})


def test_other_errors_of_python_are_not_taken_for_it(run, monkeypatch):
    def compute(_self, _parameters, _context, _feedback):
        raise RuntimeError("something else")

    monkeypatch.setattr(AccessToServices, "compute", compute)
    with pytest.raises(QgsProcessingException, match="RuntimeError: something else"):
        run(AccessToServices, {})


def test_a_question_reads_layers_of_its_own(layer):
    """The dock's work knows the project's CRS, but none of the layers that the user may remove."""
    work = BackgroundRun("access_to_services", {})
    assert work.context.project() is not QgsProject.instance()
    assert work.context.project().crs() == QgsProject.instance().crs()
    assert work.context.project().mapLayers() == {}
