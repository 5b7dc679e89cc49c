"""The ready questions: what they ask, and what they answer."""

import pytest
from qgis.core import QgsApplication

from konin_smart_plugin import classFactory
from konin_smart_plugin.city_layers.specs import load_maps, load_specs
from konin_smart_plugin.gui import answers
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
    results = {"TOTAL": 2_000.0, "COVERED_PCT": 75.0, "BEYOND": 500.0, "BEYOND_PCT": 25.0}
    answer = too_far(results, Setting(distance=400))
    assert answer.text == "500 of 2,000 residents (25.0 %) have more than 400 m to go."
    assert (answer.within_pct, answer.beyond_pct) == (75.0, 25.0)


def test_unknown_residents_give_no_share(monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "en")
    results = {"TOTAL": 0.0, "COVERED_PCT": None, "BEYOND": 0.0, "BEYOND_PCT": None}
    answer = too_far(results, Setting(distance=400))
    assert answer.within_pct is None
    assert "not known" in answer.text


def test_green_rule_that_cannot_be_judged_is_answered_in_a_sentence(monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "en")
    row = {"buildings": 3, "rule_3_pct": 50.0, "rule_30_pct": None, "rule_300_pct": None}
    monkeypatch.setattr(answers, "_rows", lambda _file: [row])
    answer = answers.green_rule_met({"SUMMARY": "a file"}, Setting())
    assert answer.text == ("For none of 3 buildings is it known whether a green area lies within 300 m.")
    assert [bar.text for bar in answer.bars] == ["50.0%", "not known", "not known"]
    assert answer.whole == 100  # half a bar for half of the buildings


def test_layers_of_two_runs_are_told_apart(monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "en")
    of_name = {question.name: question for question in QUESTIONS}
    titles = [of_name["bus_stops"].layer_title("Gaps", Setting(distance=d)) for d in (400, 1000)]
    assert titles == ["Gaps: bus stops, 400 m", "Gaps: bus stops, 1,000 m"]
    assert of_name["sensors"].layer_title("Gaps", Setting(kind="air")) == "Gaps: air quality"
    assert of_name["standards"].layer_title("Parcels", Setting()) == "Parcels"
