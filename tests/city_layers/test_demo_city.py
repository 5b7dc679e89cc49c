"""The demo must be a plausible town, the same for the same seed, and honest about what is invented."""

import hashlib

import numpy as np
import pytest
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from street_form import built_area, split_at_junctions, street_form

from konin_smart_plugin.analysis.access import access_by_street
from konin_smart_plugin.analysis.links import link
from konin_smart_plugin.analysis.network import build_network
from konin_smart_plugin.city_layers.sources.demo.arterials import lay_main_roads
from konin_smart_plugin.city_layers.sources.demo.city import build_demo_city
from konin_smart_plugin.city_layers.sources.demo.facts import load_facts
from konin_smart_plugin.city_layers.sources.demo.plan import load_plan
from konin_smart_plugin.city_layers.sources.demo.terrain import demo_dsm, demo_ndvi

LAYERS = {
    "boundary",
    "zones",
    "residents",
    "parcels",
    "buildings",
    "schools",
    "water",
    "streets",
    "bus_stops",
    "rail_stations",
    "ev_chargers",
    "bike_parking",
    "cycle_paths",
    "green_areas",
    "trees",
    "sensors",
}
PUBLIC_ROADS = ("primary", "secondary", "tertiary", "residential", "unclassified", "living_street")
STATION_2177 = (6517252.014, 5788666.497)
INVENTED = "DEMO – dane fikcyjne"

# Measured from the public roads (PUBLIC_ROADS, 1,675 lines, 353 km) of liechtenstein.osm.pbf, a real region
# of towns and villages with about as many streets; built area is what lies within 75 m of them:
REAL = {
    "dead_end_share": 0.311,
    "intersection_density": 35.6,
    "orientation_entropy": 3.568,
    "median_block_ha": 2.29,
    "mean_degree": 2.43,
}
# The demo must lie in these ranges round the real figures: half to 1.5 times, and narrower for the entropy,
# whose whole span is 1.39 to 3.58, and the mean degree, whose span is 1 to about 4.
RANGES = {
    "dead_end_share": (0.16, 0.47),
    "intersection_density": (18, 53),
    "orientation_entropy": (3.40, 3.584),
    "median_block_ha": (1.1, 3.4),
    "mean_degree": (2.2, 2.9),
}


@pytest.fixture(scope="module")
def city():
    return build_demo_city(3062)


WORDED = {"name", "owner"}


def fingerprint(city):
    """Everything but the words that follow the language."""
    digest = hashlib.sha256()
    for name in sorted(city):
        digest.update(b"".join(shapely.to_wkb(city[name].geometry).tolist()))
        for column in sorted(set(city[name].columns) - WORDED):
            digest.update(f"{column}{city[name].columns[column].tolist()}".encode())
    return digest.hexdigest()


def street_parts(lines):
    ends = (
        shapely.get_coordinates(shapely.get_point(lines, 0)),
        shapely.get_coordinates(shapely.get_point(lines, -1)),
    )
    nodes, number = np.unique(np.concatenate(ends), axis=0, return_inverse=True)
    a, b = number.reshape(2, -1)
    graph = coo_matrix((np.ones(len(lines)), (a, b)), shape=(len(nodes), len(nodes)))
    return connected_components(graph, directed=False)[1][a]


def test_every_layer_is_there_and_filled(city):
    assert set(city) == LAYERS
    assert all(len(layer) > 0 for layer in city.values())
    for layer in city.values():
        assert all(len(values) == len(layer) for values in layer.columns.values())
        assert {"source", "fetched_at", "synthetic"} <= set(layer.columns)


def test_the_same_seed_gives_the_same_places_in_both_languages(city):
    english = build_demo_city(3062, "en")
    assert fingerprint(english) == fingerprint(city)
    assert english["zones"].columns["name"][0] == "Demo zone 1"
    assert city["zones"].columns["name"][0] == "Strefa demo 1"


@pytest.fixture(scope="module")
def other():
    return build_demo_city(7)


def test_another_seed_gives_another_city_on_the_same_real_ground(city, other):
    assert fingerprint(other) != fingerprint(city)
    for name in ("streets", "buildings", "bus_stops", "trees", "zones"):
        assert set(shapely.to_wkb(other[name].geometry)).isdisjoint(shapely.to_wkb(city[name].geometry)), name
    assert other["boundary"].geometry[0].equals(city["boundary"].geometry[0])
    assert other["water"].geometry[0].equals(city["water"].geometry[0])
    assert other["residents"].columns["residents"].sum() == 66_606


def test_geometries_are_valid_and_inside_the_outline(city):
    outline = city["boundary"].geometry[0].buffer(0.05)
    shapely.prepare(outline)
    for name, layer in city.items():
        assert shapely.is_valid(layer.geometry).all(), name
        assert not shapely.is_empty(layer.geometry).any(), name
        assert shapely.covers(outline, layer.geometry).all(), name


def test_residents_are_those_of_konin(city):
    residents = city["residents"].columns["residents"]
    assert residents.sum() == 66_606
    assert residents.min() >= 1
    assert not np.ma.getmaskarray(residents).any()


def test_only_what_is_real_is_not_synthetic(city):
    real = {name: ~layer.columns["synthetic"].data for name, layer in city.items()}
    assert {name: int(rows.sum()) for name, rows in real.items() if rows.any()} == {
        "boundary": 1,
        "water": 1,
        "rail_stations": 1,
        "sensors": 3,
    }
    for name, layer in city.items():
        sources = layer.columns["source"]
        assert (sources[~real[name]] == INVENTED).all(), name
        assert not (sources[real[name]] == INVENTED).any(), name
    assert city["water"].columns["name"][0] == "Warta"
    assert set(city["sensors"].columns["owner"][real["sensors"]]) == {"IMGW-PIB"}


def test_real_places_are_where_the_facts_say(city):
    # EPSG:2180 (448966, 485293), as QGIS's own QgsCoordinateTransform gives it in EPSG:2177
    facts = load_facts()
    station = city["rail_stations"].geometry[0]
    assert (station.x, station.y) == pytest.approx(STATION_2177, abs=0.01)
    # the Warta's polygon follows the schematic line to within its own half width
    inside = shapely.intersection(facts.warta, facts.outline)
    assert shapely.length(shapely.difference(inside, city["water"].geometry[0])) < 0.02 * inside.length


def test_streets_cross_the_warta_only_on_three_bridges(city):
    streets = city["streets"]
    crosses = shapely.intersects(streets.geometry, city["water"].geometry[0])
    names = {str(name) for name in streets.columns["name"][crosses]}
    assert names == {"most demo 1", "most demo 2", "most demo 3"}


def test_the_network_is_one_but_for_what_is_cut_off_on_purpose(city):
    streets = city["streets"]
    part = street_parts(streets.geometry)
    largest = np.bincount(part).argmax()
    lost = streets.columns["name"][part != largest]
    assert len(np.unique(part)) == 1 + 4
    assert all("celowo" in str(name) for name in lost)


def test_streets_meet_only_at_shared_ends(city):
    lines = city["streets"].geometry
    assert len(split_at_junctions(lines)) == len(lines)
    first, second = shapely.STRtree(lines).query(lines, predicate="crosses")
    assert len(first) == 0, [lines[first[0]].wkt, lines[second[0]].wkt]
    xy = shapely.get_coordinates(lines)
    assert np.array_equal(xy, xy.round(2))


def test_stops_stand_on_streets_a_walk_apart(city):
    streets = shapely.STRtree(city["streets"].geometry)
    distance = streets.query_nearest(city["bus_stops"].geometry, return_distance=True, all_matches=False)[1]
    assert distance.max() < 0.02
    stops = city["bus_stops"].geometry
    first, second = shapely.STRtree(stops).query(stops, predicate="dwithin", distance=150)
    assert (first == second).all()
    assert city["bus_stops"].columns["departures"].min() > 0


def walk_to_stops(city, max_link=100.0):
    """Metres by street from every home to its nearest stop, and straight ahead."""
    network = build_network(city["streets"].geometry)
    homes, stops = city["residents"].geometry, city["bus_stops"].geometry
    links = [link(network, places, max_link) for places in (homes, stops)]
    walk = access_by_street(network, *links, np.ones(len(homes), bool), 500.0).distance
    straight = shapely.STRtree(stops).query_nearest(homes, return_distance=True, all_matches=False)[1]
    return walk, straight


def test_nobody_beside_a_stop_walks_a_long_way_to_it(city, other):
    for town in (city, other):
        walk, straight = walk_to_stops(town)
        beside = straight <= 50
        assert beside.sum() > 400
        assert walk[beside].max() <= 300


def test_local_streets_that_end_near_a_main_road_meet_it(city):
    streets = city["streets"]
    highway = streets.columns["highway"].astype(str)
    main = shapely.union_all(streets.geometry[np.isin(highway, ["primary", "secondary", "tertiary"])])
    local = np.isin(highway, ["residential", "living_street", "unclassified"])
    ends = np.concatenate([shapely.get_point(streets.geometry, 0), shapely.get_point(streets.geometry, -1)])
    _, node, times = np.unique(shapely.get_coordinates(ends), axis=0, return_inverse=True, return_counts=True)
    dead = ends[(times[node.ravel()] == 1) & np.tile(local, 2)]
    links = shapely.shortest_line(dead, main)
    links = links[shapely.length(links) < 60]
    # only water, with its bank, or the railway's strip of 44 m may lie between
    barred = shapely.union_all([*shapely.buffer(city["water"].geometry, 14), railway()])
    assert len(dead) > 100
    assert shapely.intersects(links, barred).all()


def railway():
    return lay_main_roads(load_facts(), load_plan(3062)).railway


def test_buildings_keep_off_water_streets_and_each_other(city):
    buildings = city["buildings"].geometry
    for name in ("water", "streets"):
        assert len(shapely.STRtree(city[name].geometry).query(buildings, predicate="intersects")[0]) == 0, (
            name
        )
    first, second = shapely.STRtree(buildings).query(buildings, predicate="intersects")
    assert (first == second).all()


def test_schools_are_buildings(city):
    schools = set(shapely.to_wkb(city["schools"].geometry))
    assert len(schools) == len(city["schools"])
    assert schools <= set(shapely.to_wkb(city["buildings"].geometry))


@pytest.mark.parametrize("name", ["parcels", "zones", "green_areas", "water"])
def test_areas_do_not_overlap(city, name):
    shapes = city[name].geometry
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = first < second
    overlap = shapely.area(shapely.intersection(shapes[first[pairs]], shapes[second[pairs]]))
    # coordinates are rounded to 1 cm: what is left is a sliver along a shared border
    assert overlap.max() < 5.0


def test_green_is_never_water(city):
    water = shapely.union_all(city["water"].geometry)
    assert shapely.area(shapely.intersection(city["green_areas"].geometry, water)).sum() < 1.0


def test_zones_tile_the_outline(city):
    outline = city["boundary"].geometry[0]
    assert 12 <= len(city["zones"]) <= 20
    assert shapely.area(city["zones"].geometry).sum() == pytest.approx(outline.area, rel=1e-5)
    assert shapely.area(shapely.difference(outline, shapely.union_all(city["zones"].geometry))) < 50


def test_people_live_densely_in_the_middle_and_some_far_from_service(city):
    station = city["rail_stations"].geometry[0]
    residents = city["residents"].columns["residents"].data
    near = shapely.distance(city["residents"].geometry, station) < 2500
    # the circle holds at most 24 % of the 82.7 km2 outline
    assert 0.5 < residents[near].sum() / residents.sum() < 0.85
    stops = shapely.STRtree(city["bus_stops"].geometry)
    walk = stops.query_nearest(city["residents"].geometry, return_distance=True, all_matches=False)[1]
    assert 0.05 < residents[walk > 500].sum() / residents.sum() < 0.4


@pytest.mark.parametrize("measure", RANGES)
def test_the_streets_have_the_form_of_real_ones(city, measure):
    streets = city["streets"]
    lines = streets.geometry[np.isin(streets.columns["highway"].astype(str), PUBLIC_ROADS)]
    low, high = RANGES[measure]
    assert low < REAL[measure] < high
    assert low < getattr(street_form(lines, built_area(lines)), measure) < high


def test_the_real_figures_are_measured(shared_data):
    ogr = pytest.importorskip("osgeo.ogr")
    pyproj = pytest.importorskip("pyproj")
    source = ogr.Open(str(shared_data / "liechtenstein.osm.pbf"))
    layer = source.GetLayerByName("lines")
    layer.SetAttributeFilter(f"highway IN {PUBLIC_ROADS}")
    degrees = shapely.from_wkb([bytes(feature.GetGeometryRef().ExportToWkb()) for feature in layer])
    metres = pyproj.Transformer.from_crs(4326, 2056, always_xy=True)
    lines = shapely.transform(degrees, lambda xy: np.column_stack(metres.transform(*xy.T)))
    form = street_form(lines, built_area(lines))
    for measure, value in REAL.items():
        assert getattr(form, measure) == pytest.approx(value, rel=0.005), measure


def test_surface_stands_above_the_ground_where_a_building_is(city):
    dsm = demo_dsm(3062, city, cell=10)
    levels = np.asarray(city["buildings"].columns["levels"])
    tallest = int(levels.argmax())
    at = shapely.get_coordinates(shapely.centroid(city["buildings"].geometry[tallest]))[0]
    row, column = int((dsm.north - at[1]) // dsm.cell), int((at[0] - dsm.west) // dsm.cell)
    around = dsm.values[row - 15 : row + 16, column - 15 : column + 16]
    # 11 storeys of 3.1 m and a roof of 1.5 m are 35.6 m
    assert dsm.values[row, column] - around.min() == pytest.approx(levels[tallest] * 3.1 + 1.5, abs=6)
    assert np.isfinite(dsm.values).all()
    assert dsm.transform == (10, 0, dsm.west, 0, -10, dsm.north)
    assert np.array_equal(dsm.values, demo_dsm(3062, city, cell=10).values)


def test_woods_are_green_and_water_is_not(city):
    ndvi = demo_ndvi(3062, city)

    def at(shape):
        x, y = shapely.get_coordinates(shapely.point_on_surface(shape))[0]
        return ndvi.values[int((ndvi.north - y) // ndvi.cell), int((x - ndvi.west) // ndvi.cell)]

    woods = city["green_areas"].geometry[city["green_areas"].columns["kind"] == "forest"]
    assert np.median([at(wood) for wood in woods]) > 0.6
    assert max(at(water) for water in city["water"].geometry) < 0
    assert ndvi.values.min() >= -1
    assert ndvi.values.max() <= 1
