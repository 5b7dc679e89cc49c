"""What the layers of a workspace hold at the moment."""

import sqlite3
from contextlib import closing

import pytest

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.layer_state import LayerState, layer_states
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace

STOPS = [(1, None), (1, None), (0, "2026-03-01T10:00:00Z"), (None, "2026-05-09T10:00:00Z")]


@pytest.fixture
def gpkg(tmp_path):
    file = tmp_path / "konin.gpkg"
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE gpkg_contents (table_name)")
        for name in ("bus_stops", "trees", "not_a_layer_of_ours"):
            database.execute(f"CREATE TABLE {name} (synthetic, fetched_at)")
            database.execute("INSERT INTO gpkg_contents VALUES (?)", (name,))
        database.executemany("INSERT INTO bus_stops VALUES (?, ?)", STOPS)
        database.commit()
    return file


def test_invented_rows_and_the_newest_real_date_are_counted(gpkg):
    # Two of four are invented; unknown (NULL) counts as real; the newest real one is of 9 May.
    assert layer_states(GeoPackageWorkspace(gpkg))["bus_stops"] == LayerState(4, 2, "2026-05-09T10:00:00Z")


def test_empty_layer_has_no_date_and_missing_or_foreign_tables_are_left_out(gpkg):
    states = layer_states(GeoPackageWorkspace(gpkg))
    assert states["trees"] == LayerState(0, 0, None)
    assert set(states) == {"bus_stops", "trees"}


def test_file_that_is_no_geopackage_is_refused(tmp_path):
    file = tmp_path / "konin.gpkg"
    file.write_bytes(b"not a database" * 100)
    with pytest.raises(PlanError):
        layer_states(GeoPackageWorkspace(file))
