"""OpenStreetMap files read through GDAL's driver."""

from pathlib import Path

import pytest
import shapely
from osgeo import gdal
from osm_town import SMALL_TOWN, Town, small_town

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.sources.osm_file import holds_ways, read_osm
from konin_smart_plugin.city_layers.sources.osm_import import osm_specs


@pytest.fixture(params=[False, True], ids=["silent GDAL", "raising GDAL"])
def gdal_errors(request):
    """GDAL with and without its exceptions: any plugin may turn them on for all."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture
def selections(qgis_app):
    return {name: spec.osm for name, spec in osm_specs().items()}


def test_every_object_goes_to_its_layers(tmp_path, selections):
    found = read_osm(small_town().save(tmp_path / "town.osm"), selections, None)
    expected = {**SMALL_TOWN, "schools": 4, "residents": 3}  # before schools without a building go
    assert {name: len(objects) for name, objects in found.items()} == expected


def test_streets_meet_where_nodes_are_shared_and_nowhere_else(tmp_path, selections):
    found = read_osm(small_town().save(tmp_path / "town.osm"), selections, None)["streets"]
    lines = {tags["highway"]: shape for tags, shape in zip(found.tags, found.geometry, strict=True)}
    street = set(lines["residential"].coords)
    assert street & set(lines["footway"].coords) == {(18.255, 52.22)}
    assert lines["trunk"].crosses(lines["residential"])
    assert not street & set(lines["trunk"].coords)


def test_vertices_are_the_nodes(tmp_path, selections):
    town = Town()
    town.way((0, 0), (1, 0), (2, 0), highway="residential")
    town.way((1, 0), (1, 1), highway="path")
    found = read_osm(town.save(tmp_path / "t.osm"), selections, None)["streets"].geometry
    assert set(found[0].coords) & set(found[1].coords) == {(18.251, 52.22)}


def test_relations_bring_their_holes(tmp_path, selections):
    (lake,) = read_osm(small_town().save(tmp_path / "town.osm"), selections, None)["water"].geometry
    assert shapely.area(lake) == pytest.approx((16 - 1) * 1e-6, rel=1e-6)  # 4 × 4 steps less 1 × 1


def test_the_window_keeps_what_touches_it(tmp_path, selections):
    file = small_town().save(tmp_path / "town.osm")
    found = read_osm(file, selections, (18.2495, 52.2195, 18.2555, 52.2205))
    # Within: the street, the start of the footway, the trunk road that crosses, the two stops.
    assert {name: len(objects) for name, objects in found.items() if len(objects)} == {
        "streets": 3,
        "bus_stops": 2,
    }
    whole = read_osm(file, selections, None)["streets"].geometry
    assert found["streets"].geometry.tolist() == whole[:3].tolist()


def test_what_reaches_out_of_the_window_stays_whole(tmp_path, selections):
    file = small_town().save(tmp_path / "town.osm")
    found = read_osm(file, selections, (18.2619, 52.2195, 18.2621, 52.2205))  # the lake's western shore
    assert found["water"].geometry[0].equals(read_osm(file, selections, None)["water"].geometry[0])


def test_quotation_marks_and_backslashes_in_tags(tmp_path, selections):
    town = Town()
    name = 'Przystanek "Pod \\ Lipą" => ł'
    town.node(0, 0, highway="bus_stop", name=name)
    found = read_osm(town.save(tmp_path / "t.osm"), selections, None)["bus_stops"]
    assert found.tags[0]["name"] == name


def test_a_street_around_a_lawn_stays_a_street(tmp_path, selections):
    town = Town()
    town.square(0, 0, 1, highway="residential", junction="roundabout", landuse="grass")
    found = read_osm(town.save(tmp_path / "t.osm"), selections, None)
    assert len(found["streets"]) == len(found["green_areas"]) == 1


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
@pytest.mark.usefixtures("gdal_errors")
def test_a_file_cut_off_is_refused(tmp_path, selections, shared_data, share):
    whole = (shared_data / "liechtenstein.osm.pbf").read_bytes()
    cut = tmp_path / "cut.osm.pbf"
    cut.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(PlanError, match=r"cut.osm.pbf is damaged or incomplete"):
        read_osm(cut, selections, None)


@pytest.mark.usefixtures("gdal_errors")
def test_xml_cut_off_is_refused(tmp_path, selections):
    cut = tmp_path / "cut.osm"
    cut.write_text(small_town().xml()[:-200], encoding="utf-8")
    with pytest.raises(PlanError, match="damaged or incomplete"):
        read_osm(cut, selections, None)


@pytest.mark.parametrize(
    ("content", "message"), [(b"", "is not an Open"), (b"PK\x03\x04 zip", "is not an Open")]
)
@pytest.mark.usefixtures("gdal_errors")
def test_other_files_are_refused(tmp_path, selections, content, message):
    file = tmp_path / "other.osm.pbf"
    file.write_bytes(content)
    with pytest.raises(PlanError, match=message):
        read_osm(file, selections, None)


def test_a_file_that_is_not_there(selections):
    with pytest.raises(PlanError, match="There is no file"):
        read_osm(Path("/vsicurl/https://example.org/x.osm.pbf"), selections, None)


def test_nodes_alone_are_no_ways(tmp_path, selections):
    town = Town()
    town.node(0, 0, highway="bus_stop")
    file = town.save(tmp_path / "nodes.osm")
    assert not holds_ways(file)
    assert len(read_osm(file, selections, None)["bus_stops"]) == 1
    assert holds_ways(small_town().save(tmp_path / "town.osm"))


@pytest.mark.usefixtures("gdal_errors")
def test_cancel_stops_the_reading(shared_data, selections):
    def cancelled(_share):
        raise PlanError("The work was cancelled.")

    with pytest.raises(PlanError, match="cancelled"):
        read_osm(shared_data / "liechtenstein.osm.pbf", selections, None, cancelled)


def test_progress_rises_to_the_end(shared_data, selections):
    told = []
    read_osm(shared_data / "liechtenstein.osm.pbf", selections, None, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
