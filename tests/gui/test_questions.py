"""The ready questions: what they ask, and what they answer."""

import pytest
from qgis.core import QgsApplication

from konin_smart_plugin import classFactory
from konin_smart_plugin.city_layers.specs import load_maps, load_specs
from konin_smart_plugin.gui.answers import too_far
from konin_smart_plugin.gui.question import Setting
from konin_smart_plugin.gui.questions import QUESTIONS
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace


@pytest.fixture(scope="module")
def algorithms(qgis_app):
    plugin = classFactory(None)
    plugin.initProcessing()
    provider = QgsApplication.processingRegistry().providerById("konin")
    yield {algorithm.name(): algorithm for algorithm in provider.algorithms()}
    plugin.unload()


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_question_fills_in_parameters_that_its_algorithm_has(algorithms, question, tmp_path):
    algorithm = algorithms[question.algorithm]
    known = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    asked = question.parameters(GeoPackageWorkspace(tmp_path / "konin.gpkg"), question.usual)
    assert set(asked) | set(question.outputs) | set(question.tables) <= known


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_question_names_layers_results_and_a_map_that_are_declared(question):
    specs = load_specs()
    assert all(specs[name].in_workspace for name in question.needs)
    results = [*question.outputs.values(), *question.tables.values()]
    assert all(not specs[name].in_workspace for name in results)
    assert not question.closed_by or specs[question.closed_by].in_workspace
    assert question.map in load_maps()


def test_answer_counts_those_beyond_the_distance(monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "en")
    answer = too_far({"TOTAL": 2_000.0, "COVERED": 1_500.0}, Setting(distance=400))
    assert answer.text == "500 of 2,000 residents (25.0 %) have more than 400 m to go."
    assert (answer.served, answer.total) == (1_500.0, 2_000.0)


def test_unknown_residents_give_no_share(monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "en")
    answer = too_far({"TOTAL": 0.0, "COVERED": 0.0}, Setting(distance=400))
    assert answer.served is None
    assert "not known" in answer.text
