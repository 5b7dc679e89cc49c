"""konin:transit_access on what konin:import_gtfs makes of a real feed (Cairns), checked by hand."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

from konin_smart_plugin.processing_provider.import_gtfs import ImportGtfs
from konin_smart_plugin.processing_provider.transit_access import TransitAccess

METRIC = "EPSG:32755"


@pytest.fixture
def feed(run, shared_data):
    parameters = {"INPUT": str(shared_data / "cairns_gtfs.zip"), "DATE": "2014-05-30"}
    return run(ImportGtfs, {**parameters, "OUTPUT": "memory:", "FREQUENCIES": "memory:"})[0]


def stop_in_metres(stops, stop_id):
    to_metres = QgsCoordinateTransform(
        stops.crs(), QgsCoordinateReferenceSystem(METRIC), QgsProject.instance()
    )
    (place,) = [one.geometry().asPoint() for one in stops.getFeatures() if one["stop_id"] == stop_id]
    return to_metres.transform(place)


def test_index_at_real_stops(run, rows, make_layer, feed):
    # Counted in the feed's stop_times.txt for Friday 30 May 2014, 08:15-09:15, without last stops:
    # - Stop 750000: only route 110, twice an hour. 30 / (0 + 15 + 2) = 1.7647.
    # - Stop 750013: route 111, twice an hour, 0 m: 1.7647; route 110, twice an hour, nearest at 750015,
    #   437 m away: 30 / (5.46 + 17) = 1.3356. 1.7647 + 1.3356 / 2 = 2.4325.
    # - 50 km out at sea: nothing.
    places = [stop_in_metres(feed["OUTPUT"], stop_id) for stop_id in ("750000", "750013")]
    people = [(f"POINT ({place.x()} {place.y()})", 1.0) for place in places]
    people.append((f"POINT ({places[0].x() + 50_000} {places[0].y()})", 1.0))
    demand = make_layer("Point", {"residents": float}, people, crs=METRIC)
    results, _ = run(
        TransitAccess,
        {
            "DEMAND": demand,
            "WEIGHT_FIELD": "residents",
            "STOPS": feed["OUTPUT"],
            "FREQUENCIES": feed["FREQUENCIES"],
            "OUTPUT": "memory:",
        },
    )
    found = rows(results["OUTPUT"])
    assert [row["access_index"] for row in found] == pytest.approx([1.7647, 2.4325, 0], abs=0.003)
    assert [row["ptal"] for row in found] == ["1a", "1a", "0"]
