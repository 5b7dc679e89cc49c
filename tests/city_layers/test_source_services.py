"""Air stations, water gauges and the census grid from answers as documented, and from broken ones."""

import threading
from dataclasses import replace

import pytest
import shapely
from loopback import Answer
from official_answers import FAR_STATION, GAUGE, STATION, WEB_PAGE, zip_of
from osgeo import ogr, osr
from qgis.core import QgsFeedback

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.sources.gios import fetch_stations
from konin_smart_plugin.city_layers.sources.gus import fetch_residents
from konin_smart_plugin.city_layers.sources.imgw import fetch_gauges
from konin_smart_plugin.layer_io.http import Web

STATIONS, POSTS, VALUES = (
    "Lista stacji pomiarowych",
    "Lista stanowisk pomiarowych dla podanej stacji",
    "Lista danych pomiarowych",
)


def text_of(content):
    import json

    return json.dumps(content, ensure_ascii=False)


@pytest.fixture
def gios(service):
    """Return a GIOŚ service with one page of the station in Konin; the newest hour is not measured yet."""
    server = service("gios", "/gios", "")
    server.on("/gios/station/findAll", text_of({STATIONS: [FAR_STATION, STATION], "totalPages": 1}))
    index = {"AqIndex": {"Wartość indeksu": 1, "Nazwa kategorii indeksu": "Dobry"}}
    server.on("/gios/aqindex/getIndex/944", text_of(index))
    server.on(
        "/gios/station/sensors/944",
        text_of({POSTS: [{"Identyfikator stanowiska": 6310, "Wskaźnik": "pył", "Wskaźnik - wzór": "PM10"}]}),
    )
    rows = [
        {"Data": "2026-11-23 09:00:00", "Wartość": 31.0},
        {"Data": "2026-11-23 11:00:00", "Wartość": None},
        {"Data": "2026-11-23 10:00:00", "Wartość": 23.14},
    ]
    server.on("/gios/data/getData/6310", text_of({VALUES: rows}))
    return server


def test_an_air_station_with_its_index_and_its_latest_known_value(gios, order):
    fetched = fetch_stations(order)
    columns = {name: values.tolist() for name, values in fetched.rows.columns.items()}
    assert columns == {
        "sensor_id": ["GIOS-944"],
        "name": ["Konin, ul. Wyszyńskiego"],
        "kind": ["air"],
        "status": ["active"],
        "owner": ["GIOŚ"],
        "reading": ["indeks: Dobry; PM10 23,1 µg/m³; 2026-11-23 10:00:00"],
    }
    # Latitude first in the answer, x = longitude here.
    assert (fetched.rows.geometry[0].x, fetched.rows.geometry[0].y) == (18.269036, 52.225633)
    assert fetched.only == ("kind", "air")


def test_stations_on_the_second_page_are_found(gios, order):
    gios.on(
        "/gios/station/findAll",
        text_of({STATIONS: [FAR_STATION], "totalPages": 2}),
        text_of({STATIONS: [STATION], "totalPages": 2}),
    )
    assert len(fetch_stations(order).rows) == 1
    pages = [asked[1]["page"] for asked in gios.asked if asked[0].endswith("findAll")]
    assert pages == ["0", "1"]


def test_a_station_that_says_nothing_stays_on_the_map(gios, order):
    gios.on("/gios/aqindex/getIndex/944", Answer(status=404))
    fetched = fetch_stations(order)
    assert fetched.rows.columns["reading"].mask.tolist() == [True]
    assert "1" in fetched.remarks[0]


def test_stations_without_a_place_are_left_out(gios, order):
    lost = STATION | {"WGS84 φ N": None, "WGS84 λ E": "b/d"}
    gios.on("/gios/station/findAll", text_of({STATIONS: [lost]}))
    with pytest.raises(PlanError, match="No air quality station"):
        fetch_stations(order)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (WEB_PAGE, "web page"),
        ('{"Lista', "incomplete"),
        ("[1, 2]", "incomplete"),
        ('{"error": "x"}', "incomplete"),
    ],
)
def test_broken_lists_of_stations_are_refused(gios, order, answer, words):
    gios.on("/gios/station/findAll", answer)
    with pytest.raises(PlanError, match=words):
        fetch_stations(order)


def test_cancel_while_stations_are_read(gios, order):
    feedback = QgsFeedback()
    gios.on("/gios/aqindex/getIndex/944", Answer(b"{}", seconds=2.0))
    threading.Timer(0.3, feedback.cancel).start()
    with pytest.raises(PlanError, match="cancelled"):
        fetch_stations(replace(order, web=Web(feedback)))


def test_a_gauge_with_its_level(service, order):
    far = GAUGE | {"id_stacji": "1", "lat": "54.0", "lon": "19.0"}
    nowhere = GAUGE | {"id_stacji": "2", "lat": None, "lon": None}
    service("imgw", "/hydro", text_of([far, nowhere, GAUGE, "?"]))
    columns = fetch_gauges(order).rows.columns
    assert columns["sensor_id"].tolist() == ["IMGW-152180040"]
    assert columns["name"].tolist() == ["Sławsk, Warta"]
    assert columns["reading"].tolist() == ["stan wody: 213 cm; 2026-11-23 10:00:00"]


def test_a_gauge_without_a_level_has_no_reading(service, order):
    service("imgw", "/hydro", text_of([GAUGE | {"stan_wody": None}]))
    assert fetch_gauges(order).rows.columns["reading"].mask.tolist() == [True]


@pytest.mark.parametrize(("answer", "words"), [('{"message": "x"}', "incomplete"), ("[]", "No water gauge")])
def test_broken_gauges_are_refused(service, order, answer, words):
    service("imgw", "/hydro", answer)
    with pytest.raises(PlanError, match=words):
        fetch_gauges(order)


def grid_zip(folder, rows, field="RES"):
    """Return a zipped Shapefile of 1 km cells in EPSG:2180: (code, residents or None, west, south)."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2180)
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(folder / "GRID.shp"))
    layer = source.CreateLayer("GRID", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("CODE", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("NEW", ogr.OFTString))
    for code, residents, west, south in rows:
        cell = ogr.Feature(layer.GetLayerDefn())
        cell["CODE"] = code
        if residents is not None:
            cell[field] = residents
        cell.SetGeometry(ogr.CreateGeometryFromWkt(shapely.box(west, south, west + 1000, south + 1000).wkt))
        layer.CreateFeature(cell)
    del layer, source
    return zip_of({f"siatka/{file.name}": file.read_bytes() for file in folder.glob("GRID.*")})


CELLS = [("E1", 1234, 450000, 487000), ("E2", None, 449000, 487000), ("E3", 77, 300000, 300000)]


def test_census_cells_become_points_and_secrets_stay_unknown(service, order, tmp_path):
    service("nsp2021", "/nsp", Answer(grid_zip(tmp_path, CELLS), kind="application/zip"))
    fetched = fetch_residents(order)
    # The middle of the cell 450000..451000, 487000..488000; E3 is not in Konin.
    assert fetched.rows.geometry[0].coords[0] == (450500, 487500)
    assert fetched.rows.columns["residents"].tolist() == [1234, None]
    assert fetched.notes == ["oczko E1, 1 km", "oczko E2, 1 km"]
    assert "1" in fetched.remarks[0]


def test_a_census_file_downloaded_before_needs_no_service(order, tmp_path):
    file = tmp_path / "GRID_NSP2021_RES.zip"
    file.write_bytes(grid_zip(tmp_path, CELLS))
    fetched = fetch_residents(replace(order, file=file))
    assert len(fetched.rows) == 2
    assert fetched.asked == "GRID_NSP2021_RES.zip"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (WEB_PAGE, "web page"),
        (b"PK\x03\x04 cut", "not a zip file, or it is damaged"),
        (zip_of({"readme.txt": "x"}), "no Shapefile"),
        (zip_of({"a.shp": b"not a shapefile"}), "damaged"),
    ],
)
def test_broken_census_files_are_refused(service, order, answer, words):
    service("nsp2021", "/nsp", answer)
    with pytest.raises(PlanError, match=words):
        fetch_residents(order)


def test_a_census_file_without_residents_is_refused(order, tmp_path):
    file = tmp_path / "grid.zip"
    file.write_bytes(grid_zip(tmp_path, CELLS, field="OTHER"))
    with pytest.raises(PlanError, match="no field RES"):
        fetch_residents(replace(order, file=file))


def test_a_census_file_of_elsewhere_is_refused(order, tmp_path):
    file = tmp_path / "grid.zip"
    file.write_bytes(grid_zip(tmp_path, CELLS[2:]))
    with pytest.raises(PlanError, match="No cell"):
        fetch_residents(replace(order, file=file))
