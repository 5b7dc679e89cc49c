"""konin:import_osm, from the file to the layers of a workspace."""

import shutil
import sqlite3
from contextlib import closing

import pytest
import shapely
from loopback import loopback
from osgeo import ogr, osr
from osm_town import EAST, NORTH, SMALL_TOWN, STEP, Town, small_town
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject
from small_workspace import make_workspace

from konin_smart_plugin.city_layers.layer_tree import layer_of
from konin_smart_plugin.city_layers.sources.osm_import import osm_specs
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.processing_provider.create_workspace import CreateWorkspace
from konin_smart_plugin.processing_provider.import_osm import ImportOsm


def steps(x, y):
    return f"{EAST + x * STEP} {NORTH + y * STEP}"


OUTLINE = f"Polygon (({steps(-1, -1)}, {steps(15, -1)}, {steps(15, 25)}, {steps(-1, 25)}, {steps(-1, -1)}))"


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    """A workspace to copy: making one takes longer than filling it."""
    return make_workspace(tmp_path_factory.mktemp("made") / "city", OUTLINE)


@pytest.fixture
def workspace(made, tmp_path):
    """A workspace in EPSG:2177 with an outline around the small town and a demo stop."""
    found = open_workspace(str(shutil.copytree(made.folder, tmp_path / "city")))
    add_stop(found, "Demo", synthetic=True)
    return found


@pytest.fixture
def town(tmp_path):
    return small_town().save(tmp_path / "town.osm")


def add_stop(workspace, source, synthetic=False):
    layer = workspace.layer("bus_stops")
    new = QgsFeature(layer.fields())
    new.setGeometry(QgsGeometry.fromWkt("Point (6517000 5787000)"))
    new["source"], new["synthetic"] = source, synthetic
    assert layer.dataProvider().addFeatures([new])[0]


def rows_of(workspace, name):
    with closing(sqlite3.connect(workspace.gpkg)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(f"SELECT * FROM {name}")]


def counts(workspace):
    return {name: len(rows_of(workspace, name)) for name in osm_specs()}


def test_every_layer_is_filled(run, workspace, town):
    results, log = run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.folder)})
    assert counts(workspace) == {**SMALL_TOWN, "residents": 0}
    assert {name: results[f"COUNT_{name.upper()}"] for name in SMALL_TOWN} == SMALL_TOWN
    # The demo stop goes, two real ones come.
    assert "Bus stops: 2 now, 1 before; added: 2, removed: 1, moved: 0." in log
    figures = {name: results[f"{name}_BUS_STOPS"] for name in ("COUNT", "ADDED", "REMOVED", "MOVED")}
    assert figures == {"COUNT": 2, "ADDED": 2, "REMOVED": 1, "MOVED": 0}
    assert "RESIDENTS is empty" in log


def test_fields(run, workspace, town):
    run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg)})
    streets = {row["highway"]: row for row in rows_of(workspace, "streets")}
    assert (streets["residential"]["name"], streets["residential"]["foot"]) == ("ul. Dworcowa", 1)
    assert (streets["footway"]["foot"], streets["footway"]["bicycle"]) == (1, 0)
    assert (streets["trunk"]["foot"], streets["trunk"]["oneway"]) == (0, "no")
    (tree,) = rows_of(workspace, "trees")
    assert (tree["species"], tree["height_m"]) == ("Tilia", 12.5)
    assert rows_of(workspace, "ev_chargers")[0]["capacity"] == 2
    assert rows_of(workspace, "bike_parking")[0]["capacity"] is None
    schools = {row["name"]: row for row in rows_of(workspace, "schools")}
    assert schools["Szkoła Podstawowa nr 1"]["source"] == "© autorzy OpenStreetMap"
    assert schools["Szkoła Podstawowa nr 1"]["kind"] == "primary"
    assert schools["II Liceum"]["source"].startswith("© autorzy OpenStreetMap (")
    assert {row["synthetic"] for row in schools.values()} == {0}
    green = {row["kind"]: row for row in rows_of(workspace, "green_areas")}
    assert (green["park"]["public"], green["allotments"]["public"]) == (1, 0)
    # 5 × 5 steps: 5 · 0.001° · 6371 km · π/180 = 556 m by that times cos 52.22° = 340.6 m: about 18.9 ha.
    assert green["park"]["area_ha"] == pytest.approx(18.9, rel=0.01)


def test_streets_share_vertices_exactly(run, workspace, town):
    run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg)})
    table = read_layer(workspace.layer("streets"), ["highway"])
    at = {
        name: set(map(tuple, shapely.get_coordinates(line)))
        for name, line in zip(table.columns["highway"], table.geometry, strict=True)
    }
    assert len(at["residential"] & at["footway"]) == 1
    assert len(at["cycleway"] & at["pedestrian"]) == 1
    assert not at["residential"] & at["trunk"]


def test_residents_are_an_estimate_inside_the_boundary(run, workspace, town):
    results, _ = run(
        ImportOsm,
        {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg), "RESIDENTS": 600, "LAYERS": ["residents"]},
    )
    rows = rows_of(workspace, "residents")
    # Equal footprints: apartments with 4 storeys, a house and an unnamed building with 2 each: 300, 150, 150.
    assert sorted(row["residents"] for row in rows) == pytest.approx([150, 150, 300], rel=1e-3)
    assert sum(row["residents"] for row in rows) == pytest.approx(600)
    assert results == {
        "COUNT_RESIDENTS": 3,
        "ADDED_RESIDENTS": 3,
        "REMOVED_RESIDENTS": 0,
        "MOVED_RESIDENTS": 0,
    }
    assert all("szacunek" in row["source"] or "estimate" in row["source"] for row in rows)
    assert len(rows_of(workspace, "streets")) == 0


def test_the_margin_is_three_kilometres(run, workspace, tmp_path):
    town = Town()
    # Steps are 111 m to the north, the boundary ends at −1: 26 steps south are 2.78 km away, 29 are 3.11 km.
    town.node(5, -26, highway="bus_stop", name="near")
    town.node(5, -29, highway="bus_stop", name="far")
    town.way((5, -26), (5, -60), highway="residential")
    file = town.save(tmp_path / "margin.osm")
    run(ImportOsm, {"INPUT": str(file), "WORKSPACE": str(workspace.gpkg)})
    assert [row["name"] for row in rows_of(workspace, "bus_stops")] == ["near"]
    (street,) = read_layer(workspace.layer("streets")).geometry
    assert shapely.length(street) == pytest.approx(34 * 111.3, rel=0.01)  # kept whole
    run(ImportOsm, {"INPUT": str(file), "WORKSPACE": str(workspace.gpkg), "CLIP": False})
    assert len(rows_of(workspace, "bus_stops")) == 2


def test_rows_of_the_office_are_not_lost(run, workspace, town):
    add_stop(workspace, "Urząd Miejski w Koninie")
    add_stop(workspace, None)
    before = rows_of(workspace, "bus_stops")
    with pytest.raises(QgsProcessingException, match=r"bus_stops \(2\)"):
        run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg)})
    assert rows_of(workspace, "bus_stops") == before
    assert len(rows_of(workspace, "streets")) == 0
    run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg), "LAYERS": ["streets"]})
    run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg), "REPLACE": True})
    assert counts(workspace) == {**SMALL_TOWN, "residents": 0}


def test_a_second_import_of_the_same_file_changes_nothing(run, workspace, town):
    for _ in range(2):
        results, _ = run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg)})
    assert counts(workspace) == {**SMALL_TOWN, "residents": 0}
    changed = {name for name, count in results.items() if count and not name.startswith("COUNT")}
    assert changed == set()


def test_a_refresh_tells_what_was_added_removed_and_moved(run, workspace, tmp_path):
    def stops(*places):
        town = Town()
        town.way((0, 0), (5, 0), highway="residential")
        for x, name in places:
            town.node(x, 0.1, highway="bus_stop", name=name)
        return town.save(tmp_path / "town.osm")

    parameters = {"WORKSPACE": str(workspace.gpkg), "LAYERS": ["bus_stops", "streets"]}
    file = stops((1, "Rynek"), (3, "Szpital"), (5, "Park"))
    run(ImportOsm, {**parameters, "INPUT": str(file)})
    # Half a step is 34 m: that stop moved; the one that is 5 steps on is another; Park is gone.
    file = stops((1.5, "Rynek"), (8, "Szpital"))
    results, log = run(ImportOsm, {**parameters, "INPUT": str(file)})
    figures = [results[f"{name}_BUS_STOPS"] for name in ("COUNT", "ADDED", "REMOVED", "MOVED")]
    assert figures == [2, 1, 2, 1]
    assert "Bus stops: 2 now, 3 before; added: 1, removed: 2, moved: 1." in log
    assert "Streets and roads: 1 now, 1 before; added: 0, removed: 0, moved: 0." in log


def bounded(town, west, south, east, north):
    """Return the town's file with what it says it covers, in steps."""
    corner = f'minlon="{EAST + west * STEP}" minlat="{NORTH + south * STEP}"'
    opposite = f'maxlon="{EAST + east * STEP}" maxlat="{NORTH + north * STEP}"'
    return town.xml().replace("<node", f"<bounds {corner} {opposite}/><node", 1)


@pytest.mark.parametrize(
    ("bounds", "message"),
    [
        # The outline is 16 steps wide, from -1 to 15: without its eastern half there are 8 of 16.
        ((-100, -100, 7, 100), "town.osm covers only 50 % of the city"),
        ((-100, -100, 100, 30), "town.osm ends less than 3 km beyond the boundary"),
        ((-100, -100, 100, 100), ""),
    ],
)
def test_a_file_that_covers_the_city_in_part_is_told(run, workspace, tmp_path, bounds, message):
    file = tmp_path / "town.osm"
    file.write_text(bounded(small_town(), *bounds), encoding="utf-8")
    _, log = run(ImportOsm, {"INPUT": str(file), "WORKSPACE": str(workspace.gpkg)})
    assert message in log
    assert ("covers only" in log) == ("covers only" in message)
    assert ("ends less" in log) == ("ends less" in message)


def test_a_file_that_does_not_say_what_it_covers_is_judged_by_its_streets(run, workspace, tmp_path):
    town = Town()
    town.way((0, 0), (3, 0), highway="residential")
    town.way((3, 0), (3, 25), highway="residential")  # of 16 × 26 steps these lie in 3 × 25
    file = town.save(tmp_path / "part.osm")
    _, log = run(ImportOsm, {"INPUT": str(file), "WORKSPACE": str(workspace.gpkg)})
    assert "part.osm covers only 18 % of the city" in log  # 75 of 416


def test_the_project_no_longer_says_demo(run, workspace, town):
    project = QgsProject()
    assert project.read(str(workspace.project_file))
    layer_of(project, "bus_stops").setName("Przystanki autobusowe (DEMO)")
    assert project.write()
    run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg)})
    assert project.read(str(workspace.project_file))
    layer = layer_of(project, "bus_stops")
    assert layer.name() == "Przystanki autobusowe"
    assert layer.metadata().rights() == ["© autorzy OpenStreetMap"]
    assert layer.metadata().licenses() == ["ODbL-1.0"]
    assert "town.osm" in layer.metadata().abstract()
    assert workspace.layer("bus_stops").metadata().licenses() == ["ODbL-1.0"]


def nodes_only():
    town = Town()
    town.node(1, 1, highway="bus_stop")
    return town


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Town(EAST + 5, NORTH), "covers another area"),
        (nodes_only, "holds no ways"),
    ],
)
def test_what_is_no_city_is_refused(run, workspace, tmp_path, make, message):
    town = make()
    if not town.nodes:
        town.way((0, 0), (1, 0), highway="residential")
    before = counts(workspace)
    with pytest.raises(QgsProcessingException, match=message):
        run(ImportOsm, {"INPUT": str(town.save(tmp_path / "t.osm")), "WORKSPACE": str(workspace.gpkg)})
    assert counts(workspace) == before


def test_a_pbf_cut_off_changes_nothing(run, workspace, tmp_path, shared_data):
    cut = tmp_path / "cut.osm.pbf"
    cut.write_bytes((shared_data / "liechtenstein.osm.pbf").read_bytes()[:700_000])
    before = counts(workspace)
    with pytest.raises(QgsProcessingException, match="damaged or incomplete"):
        run(ImportOsm, {"INPUT": str(cut), "WORKSPACE": str(workspace.gpkg)})
    assert counts(workspace) == before


def test_an_open_project_is_changed_where_it_is_and_left_to_its_user(run, workspace, town):
    opened = QgsProject.instance()
    assert opened.read(str(workspace.project_file))
    try:
        layer = layer_of(opened, "bus_stops")
        assert layer.name() == "Przystanki autobusowe"  # at the time it was made there was no demo stop yet
        saved = workspace.project_file.read_bytes()
        run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg)})
        assert opened.isDirty()
        assert layer_of(opened, "bus_stops") is layer
        assert layer.featureCount() == 2
        assert "town.osm" in layer.metadata().abstract()
        assert workspace.project_file.read_bytes() == saved
    finally:
        opened.clear()


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"RESIDENTS": 0}, "more than zero"),
        ({"LAYERS": ["residents"]}, "nothing to import"),
        ({"INPUT": "", "CLIP": False}, "turn CLIP on"),
        ({"INPUT": "/nowhere.osm.pbf"}, "no file"),
    ],
)
def test_refusals(run, workspace, town, more, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(ImportOsm, {"INPUT": str(town), "WORKSPACE": str(workspace.gpkg), **more})


def test_without_a_file_overpass_is_asked(run, workspace, monkeypatch, tmp_path):
    with loopback() as server:
        monkeypatch.setenv("KONIN_ADDRESS_OVERPASS", server.on("/api", small_town().xml()))
        monkeypatch.setattr("konin_smart_plugin.city_layers.sources.overpass._cache", lambda: tmp_path)
        for _ in range(2):
            run(ImportOsm, {"WORKSPACE": str(workspace.gpkg)})
    assert counts(workspace) == {**SMALL_TOWN, "residents": 0}
    assert len(server.asked) == 1  # the second time from the cache


def test_vaduz(run, shared_data, tmp_path):
    """A real town from the real file, counted again with OGR's own configuration and SQL."""
    file = str(shared_data / "liechtenstein.osm.pbf")
    outline = tmp_path / "vaduz.gpkg"
    _save_outline(file, outline)
    results, _ = run(
        CreateWorkspace,
        {"FOLDER": str(tmp_path / "vaduz"), "CRS": "EPSG:2056", "DEMO": False, "BOUNDARY": str(outline)},
    )
    workspace = open_workspace(results["WORKSPACE"])
    found, _ = run(ImportOsm, {"INPUT": file, "WORKSPACE": str(workspace.gpkg)})
    count = Counter(file, workspace)
    platform = """other_tags LIKE '%"public_transport"=>"platform"%' AND other_tags LIKE '%"bus"=>"yes"%'"""
    buildings = "building IS NOT NULL AND building NOT IN ('no', 'ruins', 'roof')"
    parks = "leisure IN ('park', 'garden', 'common', 'dog_park') OR landuse = 'village_green'"
    grounds = count("multipolygons", "amenity = 'school'")
    places = count("points", """other_tags LIKE '%"amenity"=>"school"%'""")
    houses = count("multipolygons", buildings)
    in_buildings = [
        place
        for place in places
        if any(house.Contains(place) for house in houses)
        and not any(area.Contains(place) for area in grounds)
    ]
    independent = {
        "COUNT_BUS_STOPS": len(count("points", f"highway = 'bus_stop' OR ({platform})")),
        "COUNT_TREES": len(count("points", """other_tags LIKE '%"natural"=>"tree"%'""")),
        "COUNT_BUILDINGS": len(houses),
        "COUNT_SCHOOLS": len(grounds) + len(in_buildings),
        "parks": len(count("multipolygons", parks)),
    }
    ours = {name: found.get(name) for name in independent}
    ours["parks"] = sum(row["kind"] == "park" for row in rows_of(workspace, "green_areas"))
    print(f"ours {ours}, independent {independent}")
    assert ours == independent
    assert independent["COUNT_BUS_STOPS"] > 100


class Counter:
    """Counts with OGR's default configuration what lies within 3 km of the boundary, object by object."""

    def __init__(self, file, workspace):
        self.file = file
        boundary = shapely.union_all(read_layer(workspace.layer("boundary")).geometry)
        self.boundary = ogr.CreateGeometryFromWkb(shapely.to_wkb(boundary))
        self.near = self.boundary.Buffer(3100)  # only to be fast
        swiss, degrees = osr.SpatialReference(), osr.SpatialReference()
        swiss.ImportFromEPSG(2056)
        degrees.ImportFromEPSG(4326)
        for system in (swiss, degrees):
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self.move = osr.CoordinateTransformation(degrees, swiss)

    def __call__(self, layer, where):
        source = ogr.Open(self.file)
        rows = source.ExecuteSQL(f"SELECT osm_id FROM {layer} WHERE {where}")
        shapes = [row.GetGeometryRef().Clone() for row in rows]
        source.ReleaseResultSet(rows)
        for shape in shapes:
            shape.Transform(self.move)
        return [
            shape for shape in shapes if self.near.Intersects(shape) and self.boundary.Distance(shape) <= 3000
        ]


def _save_outline(file, target):
    source = ogr.Open(file)
    query = "boundary = 'administrative' AND admin_level = '8' AND name = 'Vaduz'"
    town = source.ExecuteSQL(f"SELECT name FROM multipolygons WHERE {query}")
    ogr.GetDriverByName("GPKG").CreateDataSource(str(target)).CopyLayer(town, "vaduz")
    source.ReleaseResultSet(town)
