"""A GeoPackage that is written to is noticed, wherever SQLite puts the change."""

import sqlite3

import pytest
from qgis.PyQt.QtCore import QObject

from konin_smart_plugin.gui.file_changes import FileChanges


@pytest.fixture
def database(tmp_path):
    connection = sqlite3.connect(tmp_path / "konin.gpkg", isolation_level=None)
    connection.execute("CREATE TABLE projects (code)")
    yield connection
    connection.close()


@pytest.fixture
def changes(qgis_app, database, tmp_path):
    parent = QObject()
    changes = FileChanges(parent)
    changes.watch(tmp_path / "konin.gpkg")
    changes.counted = []
    changes.changed.connect(lambda: changes.counted.append(1))
    yield changes
    parent.deleteLater()


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_writing_is_noticed_once_and_reading_is_not(changes, database, tmp_path, journal):
    database.execute(f"PRAGMA journal_mode = {journal}")
    changes.watch(tmp_path / "konin.gpkg")
    database.execute("SELECT * FROM projects").fetchall()
    changes._look()
    assert changes.counted == []
    database.execute("INSERT INTO projects VALUES ('SM-01')")
    changes._look()
    changes._look()
    assert changes.counted == [1]


def test_after_the_workspace_is_closed_nothing_is_looked_at(changes, database):
    changes.watch(None)
    database.execute("INSERT INTO projects VALUES ('SM-01')")
    changes._look()
    assert changes.counted == []
    assert not changes._timer.isActive()
