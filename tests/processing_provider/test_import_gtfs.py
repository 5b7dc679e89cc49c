"""konin:import_gtfs, from the feed to stops, frequencies and the layers of a workspace."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from gtfs_feed import ROUTES, STOP_TIMES, STOPS, TRIPS, write_feed
from qgis.core import QgsFeature, QgsProcessingException, QgsProject
from small_workspace import make_workspace

from konin_smart_plugin.city_layers.layer_tree import layer_of
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.processing_provider.import_gtfs import ImportGtfs

TRAINS = {
    "stops": STOPS
    + "S,Konin,52.23,18.24\nS1,peron 1,52.2301,18.2401\nS2,peron 2,52.2303,18.2403\nFar,Koło,52.2,18.63\n",
    "routes": ROUTES + "r3,MZK,IC,,102\n",
    "trips": TRIPS + "r3,week,t4,0\nr3,week,t5,1\n",
    "stop_times": STOP_TIMES
    + "t4,10:00:00,10:00:00,S1,1\nt4,10:20:00,10:20:00,Far,2\n"
    + "t5,11:00:00,11:00:00,S2,1\nt5,11:20:00,11:20:00,Far,2\n",
}
TRAINS["stops"] = "\n".join(
    line + (",parent_station" if i == 0 else ",S" if line.startswith(("S1", "S2")) else ",")
    for i, line in enumerate(TRAINS["stops"].splitlines())
)
OUTLINE = "Polygon ((18.24 52.22, 18.28 52.22, 18.28 52.25, 18.24 52.25, 18.24 52.22))"


@pytest.fixture
def feed(tmp_path):
    return str(write_feed(tmp_path / "feed.zip"))


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    """A workspace to copy: making one takes longer than filling it."""
    return make_workspace(tmp_path_factory.mktemp("made") / "city", OUTLINE)


@pytest.fixture
def workspace(made, tmp_path):
    return open_workspace(str(shutil.copytree(made.folder, tmp_path / "city")))


def add_own_stop(workspace):
    layer = workspace.layer("bus_stops")
    own = QgsFeature(layer.fields())
    own["name"], own["source"] = "Urząd", "Urząd Miejski w Koninie"
    assert layer.dataProvider().addFeatures([own])[0]


def rows_of(workspace, name):
    with closing(sqlite3.connect(workspace.gpkg)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(f"SELECT * FROM {name}")]


def test_stops_and_frequencies(run, rows, feed):
    results, log = run(
        ImportGtfs, {"INPUT": feed, "OUTPUT": "TEMPORARY_OUTPUT", "FREQUENCIES": "TEMPORARY_OUTPUT"}
    )
    stops = {row["stop_id"]: row for row in rows(results["OUTPUT"])}
    # 06:00–22:00 are 960 minutes: A has two departures, C one; see test_timetable.
    assert (stops["A"]["departures"], stops["A"]["routes"], stops["A"]["headway_min"]) == (2, "50, 60", 480.0)
    assert (stops["C"]["departures"], stops["C"]["modes"], stops["C"]["headway_min"]) == (1, "bus", 960.0)
    assert results["OUTPUT"].crs().authid() == "EPSG:4326"
    assert results["OUTPUT"].extent().xMinimum() == 18.25
    frequencies = {
        (row["stop_id"], row["route"], row["direction"]): row for row in rows(results["FREQUENCIES"])
    }
    assert frequencies["A", "50", 0]["per_hour"] == 1.0
    assert frequencies["A", "60", 0]["per_hour"] == 0.0
    assert set(frequencies) == {("A", "50", 0), ("A", "60", 0), ("B", "50", 0), ("C", "50", 1)}
    assert "2024-05-06" in log
    assert "busiest ordinary weekday" in log
    assert "3 of 3 stops have a departure" in log


def test_a_stop_without_departures_says_so(run, rows, feed):
    results, _ = run(
        ImportGtfs, {"INPUT": feed, "FROM": "21:00", "DATE": "2024-05-08", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    stops = {row["stop_id"]: row for row in rows(results["OUTPUT"])}
    assert (stops["C"]["departures"], stops["C"]["headway_min"], stops["C"]["modes"]) == (0, None, None)


def test_a_workspace_gets_stops_and_stations(run, workspace, tmp_path):
    file = write_feed(tmp_path / "trains.zip", **TRAINS)
    _, log = run(
        ImportGtfs, {"INPUT": str(file), "WORKSPACE": str(workspace.gpkg), "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    stops = rows_of(workspace, "bus_stops")
    assert [(row["stop_id"], row["departures"]) for row in stops] == [("A", 2), ("B", 1), ("C", 1)]
    assert {row["source"] for row in stops} == {"Źródło: rozkład jazdy przewoźnika (GTFS) (2024-05-06)"}
    (station,) = rows_of(workspace, "rail_stations")
    assert station["name"] == "Konin"
    assert "1 stops farther away were left out" in log  # Koło is 24 km away
    project = QgsProject()
    assert project.read(str(workspace.project_file))
    assert layer_of(project, "bus_stops").metadata().rights() == ["Źródło: rozkład jazdy przewoźnika (GTFS)"]


def test_stops_far_away_are_kept_when_asked(run, rows, workspace, tmp_path):
    file = write_feed(tmp_path / "trains.zip", **TRAINS)
    results, _ = run(
        ImportGtfs,
        {"INPUT": str(file), "WORKSPACE": str(workspace.gpkg), "CLIP": False, "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    assert "Far" in {row["stop_id"] for row in rows(results["OUTPUT"])}


def test_rows_of_the_office_are_not_lost(run, workspace, feed):
    add_own_stop(workspace)
    parameters = {"INPUT": feed, "WORKSPACE": str(workspace.gpkg), "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match=r"bus_stops \(1\)"):
        run(ImportGtfs, parameters)
    assert [row["name"] for row in rows_of(workspace, "bus_stops")] == ["Urząd"]
    run(ImportGtfs, parameters | {"REPLACE": True})
    run(ImportGtfs, parameters)  # its own rows it may bring up to date
    assert len(rows_of(workspace, "bus_stops")) == 3


def test_a_feed_of_another_city(run, workspace, tmp_path):
    file = write_feed(tmp_path / "far.zip", stops=STOPS.replace("52.", "-16."))
    with pytest.raises(QgsProcessingException, match="another city"):
        run(ImportGtfs, {"INPUT": str(file), "WORKSPACE": str(workspace.gpkg), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert rows_of(workspace, "bus_stops") == []


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"FROM": "6"}, "FROM is 6; write it as HH:MM"),
        ({"FROM": "22:00"}, "earlier than TO"),
        ({"TO": "24:30"}, "at most 24:00"),
        ({"DATE": "yesterday"}, "write it as YYYY-MM-DD"),
        ({"DATE": "2030-01-01"}, "No trip runs on 2030-01-01"),
    ],
)
def test_refusals(run, feed, more, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(ImportGtfs, {"INPUT": feed, "OUTPUT": "TEMPORARY_OUTPUT", **more})


def test_a_broken_feed_names_file_and_line(run, tmp_path):
    file = write_feed(tmp_path / "feed.zip", stop_times=STOP_TIMES.replace("08:26:00", "later"))
    with pytest.raises(QgsProcessingException, match=r"stop_times.txt, line 3: departure_time is 'later'"):
        run(ImportGtfs, {"INPUT": str(file), "OUTPUT": "TEMPORARY_OUTPUT"})
