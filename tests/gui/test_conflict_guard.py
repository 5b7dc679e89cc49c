"""Two editors in QGIS: the second one to save sees the other's change and chooses."""

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtWidgets import QDialogButtonBox
from small_workspace import make_workspace

from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.catalogue.vocabularies import STATUS
from konin_smart_plugin.city_layers.layer_tree import layer_of
from konin_smart_plugin.city_layers.moving import move_to_geopackage, move_to_postgis
from konin_smart_plugin.gui.conflict_guard import ConflictGuard
from konin_smart_plugin.gui.conflict_window import MINE, THEIRS, ConflictWindow
from konin_smart_plugin.layer_io.gpkg_file import transaction
from konin_smart_plugin.layer_io.postgis import Service
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.translation import user_language

OUTLINE = "POLYGON((18.2 52.2, 18.3 52.2, 18.3 52.3, 18.2 52.3, 18.2 52.2))"


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    return make_workspace(tmp_path_factory.mktemp("made") / "city", OUTLINE)


class Anna:
    """Edits a layer in QGIS; ``choices`` answer the window by field."""

    def __init__(self, workspace, choices, table="projects"):
        self.workspace = workspace
        self.layer = workspace.layer(table)
        self.choices = choices
        self.shown = []
        self.told = []
        self.layer.raiseError.connect(self.told.append)
        self.guard = ConflictGuard(self.layer, table, lambda: open_store(workspace), self.ask)
        assert self.layer.startEditing()
        self.guard.reading.finish()

    def feature(self, code="SM-01"):
        (feature,) = (one for one in self.layer.getFeatures() if one["code"] == code)
        return feature

    def change(self, code="SM-01", **values):
        number = self.feature(code).id()
        for name, value in values.items():
            assert self.layer.changeAttributeValue(number, self.layer.fields().indexOf(name), value)

    def move(self, x):
        shape = QgsGeometry.fromPointXY(QgsPointXY(x, 5789000))
        assert self.layer.changeGeometry(self.feature().id(), shape)

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


@pytest.fixture(params=["GeoPackage", "PostGIS"])
def place(request, made, tmp_path):
    """The workspace as Anna sees it; Jan's store saves into the same one."""
    gpkg = Path(shutil.copytree(made.folder, tmp_path / "city")) / "konin.gpkg"
    if request.param == "GeoPackage":
        return open_workspace(str(gpkg)), open_store(open_workspace(str(gpkg)))
    request.getfixturevalue("postgis").take(gpkg)
    return open_workspace("service=konin_anna"), open_store(open_workspace("service=konin_jan"))


@pytest.fixture
def jan(place):
    """The other editor's store; SM-01 with a site and SM-02 are in it."""
    site = Site(shapely.Point(6518000, 5789000), label="A")
    place[1].save(
        [Project("SM-01", "Stops", budget_pln=100.0, sites=(site,)), Project("SM-02", "App")], "jan"
    )
    return place[1]


def save_as_jan(jan, **values):
    jan.save([replace(jan.read()["SM-01"], **values)], "jan")


def move_as_jan(jan, **values):
    (site,) = jan.read()["SM-01"].sites
    save_as_jan(jan, sites=(replace(site, **values),))


def the_site(jan):
    (site,) = jan.read()["SM-01"].sites
    return site.geometry.x, site.label


def test_the_window_does_not_wait_for_what_is_read_when_editing_starts(made):
    layer, asked, go_on = made.layer("projects"), threading.Event(), threading.Event()

    def slow_store():
        asked.set()
        assert go_on.wait(10)
        return open_store(made)

    guard = ConflictGuard(layer, "projects", slow_store, lambda _: None)
    assert layer.startEditing()
    assert asked.wait(10)
    assert guard.base == {}
    go_on.set()
    assert layer.commitChanges()
    assert guard.base == open_store(made).read()


def test_changes_of_different_fields_both_stay_without_a_question(place, jan):
    anna = Anna(place[0], {})
    anna.change(title="Anna's title")
    save_as_jan(jan, budget_pln=200.0)
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert anna.shown == []
    project = jan.read()["SM-01"]
    assert (project.title, project.budget_pln) == ("Anna's title", 200.0)


@pytest.mark.parametrize(("choice", "title"), [(MINE, "Anna's"), (THEIRS, "Jan's")])
def test_the_second_one_sees_the_others_change_and_chooses(place, jan, choice, title):
    anna = Anna(place[0], {"title": choice})
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


def test_who_does_not_choose_keeps_editing_and_loses_nothing(place, jan):
    anna = Anna(place[0], None)
    anna.change(title="Anna's")
    save_as_jan(jan, title="Jan's")
    assert not anna.layer.commitChanges()
    assert anna.layer.isEditable()
    assert jan.read()["SM-01"].title == "Jan's"
    assert anna.feature()["title"] == "Anna's"


@pytest.mark.parametrize("table", ["projects", "project_points"])
def test_somebody_quicker_still_is_not_overwritten(place, jan, table):
    if (place[0].provider, table) == ("ogr", "project_points"):
        return  # QGIS saves shapes into a file without asking it: there the guard's own look is the last
    anna = Anna(place[0], {"title": MINE, "geometry": MINE}, table)
    if table == "projects":
        anna.change(title="Anna's")
        save_as_jan(jan, title="Jan's")
    else:
        anna.move(6518001)
        move_as_jan(jan, geometry=shapely.Point(6518002, 5789000))

    def jan_is_quicker():
        save_as_jan(jan, title="Jan's second")
        move_as_jan(jan, geometry=shapely.Point(6518003, 5789000))

    anna.layer.beforeCommitChanges.connect(jan_is_quicker)
    assert not anna.layer.commitChanges()
    assert "in the meantime" in " ".join(anna.layer.commitErrors())
    assert (jan.read()["SM-01"].title, the_site(jan)[0]) == ("Jan's second", 6518003)
    assert anna.layer.isEditable()
    anna.layer.beforeCommitChanges.disconnect(jan_is_quicker)
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    if table == "projects":
        assert jan.read()["SM-01"].title == "Anna's"
    else:
        assert the_site(jan)[0] == 6518001


def test_a_moved_site_and_its_new_label_both_stay(place, jan):
    anna = Anna(place[0], {}, "project_points")
    anna.move(6518001)
    move_as_jan(jan, label="Jan's")
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert anna.shown == []
    assert the_site(jan) == (6518001, "Jan's")


@pytest.mark.parametrize(("choice", "x"), [(MINE, 6518001), (THEIRS, 6518002)])
def test_two_who_move_the_same_site_choose_where_it_is(place, jan, choice, x):
    anna = Anna(place[0], {"geometry": choice}, "project_points")
    anna.move(6518001)
    anna.change(label="Anna's")
    move_as_jan(jan, geometry=shapely.Point(6518002, 5789000))
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert anna.shown[0][0].startswith("SM-01/P1: ")
    assert the_site(jan) == (x, "Anna's")


def test_a_site_that_somebody_has_removed_is_told_and_the_edits_stay(place, jan):
    anna = Anna(place[0], {}, "project_points")
    anna.move(6518001)
    save_as_jan(jan, sites=())
    saved = anna.layer.commitChanges()
    assert "Somebody else has removed SM-01/P1, which you have changed" in anna.told[0]
    if place[0].provider == "ogr":
        assert not saved
        assert anna.layer.isEditable()
        anna.layer.undoStack().undo()
        assert anna.layer.commitChanges(), anna.layer.commitErrors()
        assert jan.read()["SM-01"].sites == ()
    else:
        assert saved
        assert the_site(jan) == (6518001, "A")


@pytest.mark.parametrize("table", ["projects", "project_points"])
def test_what_somebody_has_changed_is_not_removed_unseen(place, jan, table):
    anna = Anna(place[0], {}, table)
    assert anna.layer.deleteFeature(anna.feature().id())
    save_as_jan(jan, title="Jan's")
    move_as_jan(jan, label="Jan's")
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert "Somebody else has changed SM-01" in anna.told[-1]
    assert (jan.read()["SM-01"].title, the_site(jan)[1]) == ("Jan's", "Jan's")
    assert anna.layer.startEditing()
    assert anna.layer.deleteFeature(anna.feature().id())
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert len(anna.told) == 1
    assert len(anna.layer) == (1 if table == "projects" else 0)


def test_who_saves_and_goes_on_editing_is_no_conflict_with_herself(place, jan):
    anna = Anna(place[0], {}, "project_points")
    for x in (6518001, 6518002):
        anna.move(x)
        assert anna.layer.commitChanges(False), anna.layer.commitErrors()
    assert anna.shown == []
    assert the_site(jan)[0] == 6518002


def test_who_does_not_choose_where_a_site_is_keeps_editing(place, jan):
    anna = Anna(place[0], None, "project_points")
    anna.move(6518001)
    anna.change(label="Anna's")
    move_as_jan(jan, geometry=shapely.Point(6518002, 5789000))
    anna.layer.commitChanges()
    assert the_site(jan)[0] == 6518002
    assert anna.layer.isEditable()
    assert anna.feature().geometry().asPoint().x() == 6518001
    assert anna.feature()["label"] == "Anna's"
    anna.choices = {"geometry": MINE}
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert the_site(jan) == (6518001, "Anna's")


def test_a_site_whose_project_gets_another_code_is_not_taken_for_removed(request, place, jan):
    anna = Anna(place[0], {}, "project_points")
    anna.move(6518001)
    if place[0].provider == "ogr":
        with transaction(place[0].gpkg) as file:
            file.execute("UPDATE projects SET code = 'SM-99' WHERE code = 'SM-01'")
    else:
        request.getfixturevalue("postgis").run(
            "UPDATE konin.projects SET code = 'SM-99' WHERE code = 'SM-01'"
        )
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert anna.told == []
    (site,) = jan.read()["SM-99"].sites
    assert site.geometry.x == 6518001


def test_sites_of_an_older_workspace_without_versions_are_guarded_too(made, tmp_path):
    gpkg = Path(shutil.copytree(made.folder, tmp_path / "city")) / "konin.gpkg"
    with transaction(gpkg) as file:
        names = file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%version%'")
        for (name,) in names.fetchall():
            file.execute(f"DROP TRIGGER {name}")
        file.execute("ALTER TABLE project_points DROP COLUMN version")
    workspace = open_workspace(str(gpkg))
    jan = open_store(workspace)
    jan.save([Project("SM-01", "Stops", sites=(Site(shapely.Point(6518000, 5789000), label="A"),))], "jan")
    anna = Anna(workspace, None, "project_points")
    anna.change(label="Anna's")
    with transaction(gpkg) as file:
        file.execute("UPDATE project_points SET label = 'Jan''s'")
    anna.layer.commitChanges()
    assert the_site(jan)[1] == "Jan's"
    assert anna.feature()["label"] == "Anna's"
    anna.choices = {"label": MINE}
    assert anna.layer.commitChanges(), anna.layer.commitErrors()
    assert the_site(jan)[1] == "Anna's"


def test_without_the_plugin_the_project_file_alone_keeps_sites_from_being_overwritten(
    made, postgis, tmp_path
):
    """A form made by the plugin says which version was edited; the database refuses an older one."""
    gpkg = Path(shutil.copytree(made.folder, tmp_path / "city")) / "konin.gpkg"
    store = open_store(open_workspace(str(gpkg)))
    store.save([Project("SM-01", "Stops", sites=(Site(shapely.Point(6518000, 5789000)),))], "jan")
    team, _ = move_to_postgis(open_workspace(str(gpkg)), Service("konin"), "pl", lambda _share: None)
    jan = open_store(open_workspace("service=konin_jan"))
    project = QgsProject()
    assert project.read(str(team.project_file))
    layer = layer_of(project, "project_points")
    assert layer.startEditing()
    (feature,) = layer.getFeatures()
    layer.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(6518001, 5789000)))
    move_as_jan(jan, geometry=shapely.Point(6518002, 5789000))
    assert not layer.commitChanges()
    assert "in the meantime" in " ".join(layer.commitErrors())
    assert the_site(jan)[0] == 6518002
    layer.rollBack()
    assert layer.startEditing()
    layer.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(6518001, 5789000)))
    assert layer.commitChanges(), layer.commitErrors()
    assert the_site(jan)[0] == 6518001
    back, _ = move_to_geopackage(team, tmp_path / "back", False, "pl", lambda _share: None)
    project.clear()
    assert project.read(str(back.project_file))
    layer = layer_of(project, "project_points")
    assert layer.startEditing()
    (feature,) = layer.getFeatures()
    layer.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(6518003, 5789000)))
    assert layer.commitChanges(), layer.commitErrors()
