"""What anybody writes to a workspace is noticed: in a file wherever SQLite puts it, in a database too."""

import sqlite3
import threading
from threading import Event

import pytest
from qgis.PyQt.QtCore import QObject, Qt

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.gui.workspace_changes import WorkspaceChanges
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace


@pytest.fixture
def database(tmp_path):
    connection = sqlite3.connect(tmp_path / "konin.gpkg", isolation_level=None)
    connection.execute("CREATE TABLE projects (code)")
    yield connection
    connection.close()


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_writing_changes_the_mark_and_reading_does_not(database, tmp_path, journal):
    database.execute(f"PRAGMA journal_mode = {journal}")
    workspace = GeoPackageWorkspace(tmp_path / "konin.gpkg")
    before = workspace.change_mark()
    database.execute("SELECT * FROM projects").fetchall()
    assert workspace.change_mark() == before
    database.execute("INSERT INTO projects VALUES ('SM-01')")
    after = workspace.change_mark()
    assert after != before
    assert workspace.change_mark() == after


class Marks:
    """A workspace that answers with these marks, and ``over`` when they have run out."""

    look_every_s = 0.001

    def __init__(self, *marks):
        self.marks = list(marks)
        self.over = Event()

    def change_mark(self):
        if not self.marks:
            self.over.set()
            return self.last
        self.last = self.marks.pop(0)
        if isinstance(self.last, Exception):
            error, self.last = self.last, None
            raise error
        return self.last


@pytest.fixture
def changes(qgis_app):
    parent = QObject()
    changes = WorkspaceChanges(parent)
    changes.counted = []
    changes.changed.connect(lambda: changes.counted.append(1), Qt.ConnectionType.DirectConnection)
    yield changes
    changes.watch(None)
    parent.deleteLater()


def test_each_change_is_told_once(changes):
    workspace = Marks(1, 1, 2, 2, 2, 3)
    changes.watch(workspace, 1)
    assert workspace.over.wait(10)
    assert changes.counted == [1, 1]


def test_what_was_written_while_the_panels_were_read_is_told(changes):
    workspace = Marks(2)
    changes.watch(workspace, 1)
    assert workspace.over.wait(10)
    assert changes.counted == [1]


def test_a_server_that_is_away_is_asked_again(changes):
    workspace = Marks(PlanError("The server is away."), 2)
    changes.watch(workspace, 1)
    assert workspace.over.wait(10)
    assert changes.counted == [1]


def test_after_the_workspace_is_closed_nothing_is_told(changes):
    workspace = Marks()
    workspace.last = 1
    others = set(threading.enumerate())
    changes.watch(workspace, 1)
    (looking,) = set(threading.enumerate()) - others
    assert workspace.over.wait(10)
    changes.watch(None)
    workspace.marks = [2, 3, 4]
    looking.join(10)
    assert not looking.is_alive()
    assert changes.counted == []
