"""Two editors in QGIS: the second one to save sees the other's change and chooses."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox
from small_workspace import make_workspace

from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.catalogue.vocabularies import STATUS
from konin_smart_plugin.gui.conflict_guard import ConflictGuard
from konin_smart_plugin.gui.conflict_window import MINE, THEIRS, ConflictWindow
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.translation import user_language

OUTLINE = "POLYGON((18.2 52.2, 18.3 52.2, 18.3 52.3, 18.2 52.3, 18.2 52.2))"


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("made") / "city", OUTLINE)


class Anna:
    """Edits the layer in QGIS; ``choices`` answer the window by field."""

    def __init__(self, choices):
        self.workspace = open_workspace("service=konin_anna")
        self.layer = self.workspace.layer("projects")
        self.choices = choices
        self.shown = []
        self.guard = ConflictGuard(self.layer, lambda: open_store(self.workspace), self.ask)
        assert self.layer.startEditing()

    def change(self, code="SM-01", **values):
        (feature,) = (one for one in self.layer.getFeatures() if one["code"] == code)
        for name, value in values.items():
            assert self.layer.changeAttributeValue(feature.id(), self.layer.fields().indexOf(name), value)

    def ask(self, conflicts):
        window = ConflictWindow(conflicts, None)
        top = window.table.topLevelItem(0)
        rows = [top.child(row) for row in range(top.childCount())]
        self.shown = [[row.text(column) for column in range(4)] for row in rows]
        save = window.buttons.button(QDialogButtonBox.StandardButton.Save)
        assert not save.isEnabled()
        if self.choices is None:
            return None
        for (_, _, field), box in window.choices.items():
            box.setCurrentIndex(box.findData(self.choices[field]))
        assert save.isEnabled()
        return window.given_up()


@pytest.fixture
def jan(made, postgis, tmp_path):
    """The other editor's store; SM-01 and SM-02 are in it."""
    gpkg = Path(shutil.copytree(made.folder, tmp_path / "city")) / "konin.gpkg"
    postgis.take(gpkg)
    store = open_store(open_workspace("service=konin_jan"))
    store.save([Project("SM-01", "Stops", budget_pln=100.0), Project("SM-02", "App")], "jan")
    return store


def save_as_jan(jan, **values):
    jan.save([replace(jan.read()["SM-01"], **values)], "jan")


def test_changes_of_different_fields_both_stay_without_a_question(jan):
    anna = Anna({})
    anna.change(title="Anna's title")
    save_as_jan(jan, budget_pln=200.0)
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert anna.shown == []
    project = jan.read()["SM-01"]
    assert (project.title, project.budget_pln, project.version) == ("Anna's title", 200.0, 3)


@pytest.mark.parametrize(("choice", "title"), [(MINE, "Anna's"), (THEIRS, "Jan's")])
def test_the_second_one_sees_the_others_change_and_chooses(jan, choice, title):
    anna = Anna({"title": choice})
    anna.change(title="Anna's", status="done")
    save_as_jan(jan, title="Jan's", budget_pln=200.0)
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert [row[1:] for row in anna.shown] == [
        ["Stops", "Anna's", "Jan's"],
        ["", STATUS.title("done", user_language()), ""],
        ["100", "100", "200"],
    ]
    project = jan.read()["SM-01"]
    assert (project.title, project.status, project.budget_pln) == (title, "done", 200.0)


def test_who_does_not_choose_keeps_editing_and_loses_nothing(jan):
    anna = Anna(None)
    anna.change(title="Anna's")
    save_as_jan(jan, title="Jan's")
    assert not anna.layer.commitChanges()
    assert anna.layer.isEditable()
    assert jan.read()["SM-01"].title == "Jan's"
    (feature,) = (one for one in anna.layer.getFeatures() if one["code"] == "SM-01")
    assert feature["title"] == "Anna's"


def test_somebody_quicker_still_is_not_overwritten(jan):
    anna = Anna({"title": MINE})
    anna.change(title="Anna's")
    save_as_jan(jan, title="Jan's")

    def jan_is_quicker():
        save_as_jan(jan, title="Jan's second")

    anna.layer.beforeCommitChanges.connect(jan_is_quicker)
    assert not anna.layer.commitChanges()
    assert jan.read()["SM-01"].title == "Jan's second"
    assert anna.layer.isEditable()
    anna.layer.beforeCommitChanges.disconnect(jan_is_quicker)
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert jan.read()["SM-01"].title == "Anna's"
