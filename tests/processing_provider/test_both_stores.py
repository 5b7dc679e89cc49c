"""Every algorithm gives the same on a workspace in PostGIS as on the GeoPackage it was moved from."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from gtfs_feed import write_feed
from loopback import loopback
from osgeo import ogr
from osm_town import small_town
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsVectorLayer
from rasterio.transform import from_origin
from small_workspace import make_workspace

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.city_layers.copies import CATALOGUE, SNAPSHOT
from konin_smart_plugin.city_layers.moving import move_to_postgis
from konin_smart_plugin.layer_io import postgis_reading, reading
from konin_smart_plugin.layer_io.postgis import Service
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace, open_workspace, table_of
from konin_smart_plugin.layer_io.writing import TableContent
from konin_smart_plugin.processing_provider.contents import CONTENTS

X, Y = 6_517_000, 5_787_000
CRS = QgsCoordinateReferenceSystem("EPSG:2177")
OUTLINE = "POLYGON((18.2 52.2, 18.3 52.2, 18.3 52.3, 18.2 52.3, 18.2 52.2))"
KINDS = {str: object, float: float, int: np.int64, bool: bool}
# What an algorithm is given beside its outputs: "@name" is a layer of the workspace, "^name" a file beside.
HOMES = {"DEMAND": "@residents", "WEIGHT_FIELD": "residents"}
STREETS = {"STREETS": "@streets"}
TEXT = {"LANGUAGE": "pl"}
CASES = {
    "access_to_services": HOMES | STREETS | {"SERVICES": "@bus_stops", "ZONES": "@zones"},
    "accessibility_standards": STREETS
    | {"PARCELS": "@parcels", "SCHOOLS": "@schools", "GREEN": "@green_areas", "ZONES": "@zones"},
    "service_areas": STREETS | {"SERVICES": "@bus_stops"},
    "transit_access": HOMES | STREETS | {"STOPS": "@bus_stops", "FREQUENCIES": "@frequencies"},
    "canopy_share": {"RASTER": "^ndvi.tif", "ZONES": "@zones"},
    "green_3_30_300": STREETS
    | {"BUILDINGS": "@buildings", "TREES": "@trees", "GREEN": "@green_areas", "ZONES": "@zones"},
    "green_supply": HOMES | STREETS | {"GREEN": "@green_areas", "ZONES": "@zones"},
    "sensor_coverage": HOMES
    | {"SENSORS": "@sensors", "RANGE_FIELD": "range_m", "AREA": "@zones", "DSM": "^dsm.tif"},
    "site_sensors": HOMES | {"CANDIDATES": "@bus_stops", "EXISTING": "@sensors", "RANGE": 300, "COUNT": 1},
    "compare_scenarios": {"FIRST": "@residents", "SECOND": "@residents", "FIELD": "residents"},
    "equity": {"INPUT": "@residents", "MEASURE": "residents", "WEIGHT_FIELD": "residents", "ZONES": "@zones"},
    "gap_index": {
        "AREA": "@zones",
        "LAYERS": ["@bus_stops", "@green_areas"],
        "INDICATORS": [1, "distance", "", 1, 100, 1000, "", 2, "share", "", 1, 50, 0, ""],
        "RESIDENTS": "@residents",
        "OTHER_SIZES": False,
    },
    "gap_report": TEXT | {"WORKSPACE": "@", "RESULTS": ["^result.gpkg"], "OUTPUT": "^report.html"},
    "project_impact": HOMES | STREETS | {"WORKSPACE": "@"},
    "project_portfolio": HOMES | STREETS | {"WORKSPACE": "@", "BUDGET": 1000},
    "export_project_cards": TEXT | {"WORKSPACE": "@", "FORMAT": 2, "DPI": 40, "OUTPUT_FOLDER": "^cards"},
    "export_sheets": TEXT
    | {
        "WORKSPACE": "@",
        "COVERAGE": "@zones",
        "PAPER": "A4",
        "FORMAT": 2,
        "DPI": 40,
        "OUTPUT_FOLDER": "^sheets",
    },
    "export_catalogue": TEXT | {"WORKSPACE": "@", "OUTPUT": "^out.csv", "HISTORY": "^history.csv"},
    "export_history": TEXT | {"WORKSPACE": "@", "CODE": "SM-01"},
    "import_catalogue": {"WORKSPACE": "@", "INPUT": "^new.csv"},
    "place_projects": {"WORKSPACE": "@"},
    "import_gtfs": {"WORKSPACE": "@", "INPUT": "^feed.zip", "CLIP": False, "REPLACE": True},
    "import_osm": {"WORKSPACE": "@", "INPUT": "^town.osm", "CLIP": False, "REPLACE": True},
    "download_layer": {"WORKSPACE": "@", "SOURCE": "prg_precincts", "REPLACE": True},
    "update_workspace": {"WORKSPACE": "@"},
    "export_public": {"WORKSPACE": "@", "OUTPUT": "^public.gpkg"},
    "export_field_copy": TEXT | {"WORKSPACE": "@", "FOLDER": "^tablet"},
    "import_field_copy": {"WORKSPACE": "@", "FOLDER": "^tablet"},
}
# One reads no workspace; the others make one, or the project of one.
WITHOUT_WORKSPACE = {"sheet_index", "create_workspace", "move_workspace", "make_project"}
# What differs by nature: where a file lies, and when something was done.
DIFFERENT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?Z?)?|service=\w+|[^\s\"'>]*/(?=[\w.]+)")


def rows(geometry, fields, *values):
    columns = {
        name: np.ma.array(
            [0 if row[n] is None else row[n] for row in values],
            KINDS[kind],
            mask=[row[n] is None for row in values],
        )
        for n, (name, kind) in enumerate(fields.items())
    }
    return TableContent(Table(None if geometry is None else np.array(geometry), columns, CRS))


def town():
    """Twenty homes along a street of two kilometres; stop, station, school and park at its western end."""
    east = [X + 50 + 100 * n for n in range(20)]
    homes = [shapely.Point(x, Y + 10) for x in east]
    marks, known = {"source": str, "synthetic": bool}, ("test", True)
    return {
        "residents": rows(
            homes, {"residents": float, **marks}, *[(5.0 if n else None, *known) for n in range(20)]
        ),
        "bus_stops": rows(
            [shapely.Point(X, Y)], {"stop_id": str, "name": str, **marks}, ("A", "Łąkowa", *known)
        ),
        "boundary": rows(
            [shapely.box(X - 3000, Y - 3000, X + 5000, Y + 5000)],
            {"name": str, "teryt": str},
            ("K", "3062011"),
        ),
        "sensors": rows(
            [shapely.Point(X + 500, Y)],
            {"sensor_id": str, "range_m": float, "kind": str},
            ("C1", 150.0, "air"),
        ),
        "streets": rows(
            [shapely.LineString([(X, Y), (X + 2000, Y)])], {"foot": bool, "bicycle": bool}, (True, None)
        ),
        "green_areas": rows(
            [shapely.box(X - 200, Y - 200, X, Y + 200)], {"public": bool, "area_ha": float}, (True, 8.0)
        ),
        "trees": rows(
            [shapely.Point(X + 60 + 9 * n, Y + 20) for n in range(9)], {"height_m": float}, *[(8.0,)] * 9
        ),
        "zones": rows(
            [
                shapely.box(X - 300, Y - 300, X + 800, Y + 300),
                shapely.box(X + 800, Y - 300, X + 2100, Y + 300),
            ],
            {"zone_id": str, "name": str},
            ("1", "Zachód"),
            ("2", "Wschód"),
        ),
        "parcels": rows(
            [shapely.box(x - 20, Y, x + 20, Y + 40) for x in east], {"parcel_id": str}, *[("p",)] * 20
        ),
        "buildings": rows(
            [shapely.box(x - 8, Y + 5, x + 8, Y + 20) for x in east], {"levels": int}, *[(2,)] * 20
        ),
        "schools": rows(
            [shapely.box(X, Y + 20, X + 30, Y + 50)], {"name": str, "kind": str}, ("SP 1", "primary")
        ),
    }


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    """The town's workspace, with a table of the office's own, rasters and two projects."""
    workspace = make_workspace(tmp_path_factory.mktemp("made") / "city", OUTLINE)
    workspace.write_tables(town())
    _add_frequencies(workspace.gpkg)
    store = GeoPackageStore(workspace.gpkg)
    store.save(
        [
            Project(
                "SM-01",
                "Przystanek",
                area="economy_mobility",
                adds_to="bus_stops",
                budget_pln=900.0,
                scope="sites",
                sites=(Site(shapely.Point(X + 1500, Y), label="A"),),
            ),
            Project("SM-02", "Aplikacja", area="governance", scope="citywide"),
        ],
        "anna",
    )
    for name, value in (("dsm.tif", 90.0), ("ndvi.tif", 0.5)):
        with rasterio.open(
            workspace.folder / name,
            "w",
            driver="GTiff",
            width=250,
            height=60,
            count=1,
            dtype="float32",
            crs="EPSG:2177",
            transform=from_origin(X - 300, Y + 300, 10, 10),
        ) as raster:
            raster.write(np.full((60, 250), value, np.float32), 1)
    return workspace


def _add_frequencies(gpkg):
    """Add a table of the office's own."""
    dataset = ogr.Open(str(gpkg), update=1)
    table = dataset.CreateLayer("frequencies", None, ogr.wkbNone)
    for name, kind in [
        ("stop_id", ogr.OFTString),
        ("route", ogr.OFTString),
        ("direction", ogr.OFTInteger64),
        ("mode", ogr.OFTString),
        ("per_hour", ogr.OFTReal),
    ]:
        table.CreateField(ogr.FieldDefn(name, kind))
    row = ogr.Feature(table.GetLayerDefn())
    for column, value in enumerate(("A", "50", 0, "bus", 4.0)):
        row.SetField(column, value)
    table.CreateFeature(row)
    del row, table, dataset


@pytest.fixture
def files(tmp_path):
    """What algorithms read beside the workspace."""
    folder = tmp_path / "files"
    folder.mkdir()
    small_town().save(folder / "town.osm")
    write_feed(folder / "feed.zip")
    (folder / "new.csv").write_text(
        "Kod;Tytuł;Budżet [zł];X;Y\nSM-01;Nowy tytuł;1 000,50;;\nSM-09;Ławki;;5787100;6517100\nSM-10;;;;\n",
        "utf-8",
    )
    return folder


@pytest.fixture
def both(made, postgis, tmp_path, monkeypatch):
    """The same workspace twice: (GeoPackage, PostGIS)."""
    gpkg = GeoPackageWorkspace(Path(shutil.copytree(made.folder, tmp_path / "city")) / "konin.gpkg")
    move_to_postgis(gpkg, Service("konin"), "pl", lambda _share: None)
    return gpkg, open_workspace("service=konin")


def test_every_algorithm_is_here():
    assert set(CASES) | WITHOUT_WORKSPACE == set(CONTENTS)
    assert not set(CASES) & WITHOUT_WORKSPACE


@pytest.mark.parametrize("name", CASES)
def test_the_same_result(run, both, files, tmp_path, monkeypatch, name):
    with loopback() as server:
        _answer(server, monkeypatch)
        found = [
            _outcome(run, name, workspace, files, tmp_path / kind)
            for workspace, kind in zip(both, ("gpkg", "postgis"), strict=True)
        ]
    assert found[0].keys() == found[1].keys()
    for output in found[0]:
        assert found[0][output] == found[1][output], output


def test_layers_are_read_alike_and_in_bulk(both, monkeypatch):
    assert sorted(both[0].layer_names()) == both[1].layer_names()
    monkeypatch.setattr(reading, "read_features", None)  # the slow way would fail
    for name in both[1].layer_names():
        _compare_in_bulk([workspace.layer(name) for workspace in both])


def _compare_in_bulk(layers):
    names = [field.name() for field in layers[0].fields() if field.typeName() not in ("DateTime", "Date")]
    tables = [read_layer(layer, names) for layer in layers]
    assert tables[0].ids.tolist() == tables[1].ids.tolist()
    for column in names:
        assert tables[0].columns[column].dtype == tables[1].columns[column].dtype, column
        assert tables[0].columns[column].tolist() == tables[1].columns[column].tolist(), column
    if tables[0].geometry is not None:
        assert shapely.to_wkb(tables[0].geometry).tolist() == shapely.to_wkb(tables[1].geometry).tolist()
        assert tables[0].crs == tables[1].crs


def test_moments_are_read_alike(both):
    tables = [read_layer(workspace.layer("projects"), ("created_at", "updated_at")) for workspace in both]
    for column in ("created_at", "updated_at"):
        assert tables[0].columns[column].tolist() == tables[1].columns[column].tolist()


def test_a_filter_and_edits_are_respected(both):
    layer = both[1].layer("zones")
    layer.setSubsetString("zone_id = '2'")
    assert read_layer(layer, ("name",)).columns["name"].tolist() == ["Wschód"]
    assert layer.startEditing()
    (feature,) = layer.getFeatures()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("name"), "Unsaved")
    assert postgis_reading.read_postgis(layer, ("name",)) is None
    assert read_layer(layer, ("name",)).columns["name"].tolist() == ["Unsaved"]
    layer.rollBack()


def _answer(server, monkeypatch):
    """Let the services that algorithms ask be this machine, with one precinct and no address."""
    from official_answers import EAST, NORTH, collection, feature, square

    zone = feature(
        "A06_Granice_obrebow_ewidencyjnych",
        "o.1",
        {"JPT_KOD_JE": "306201_1.0001", "JPT_NAZWA_": "Chorzeń"},
        square(EAST, NORTH, 500),
    )
    monkeypatch.setenv("KONIN_ADDRESS_PRG", server.on("/prg", collection(zone)))


def _outcome(run, name, workspace, files, folder):
    """Run the algorithm and return all it made, without what differs by nature."""
    folder.mkdir()
    algorithm = CONTENTS[name].load()
    algorithm.initAlgorithm({})
    given = {key: _value(value, workspace, files, folder) for key, value in CASES[name].items()}
    for output in algorithm.destinationParameterDefinitions():
        if output.type() == "sink":
            given.setdefault(output.name(), "memory:")
    if name == "gap_report":
        _write_result(run, workspace, files, folder)
    if name == "import_field_copy":
        _go_into_the_field(run, workspace, folder / "tablet")
    results, _ = run(type(algorithm), given)
    found = {key: _content(value) for key, value in results.items() if key != "WORKSPACE"}
    found |= {f"@{table}": _content(workspace.layer(table)) for table in workspace.layer_names()}
    # Projects added and projects changed in one save are logged in another order.
    log, names = found["@change_log"]
    found["@change_log"] = sorted(repr(values[1:]) for _, values in log), names
    return found


def _value(value, workspace, files, folder):
    if isinstance(value, list):
        return [_value(one, workspace, files, folder) for one in value]
    if value == "@":
        return workspace.address
    if isinstance(value, str) and value[:1] == "@":
        return workspace.as_input(value[1:])
    if isinstance(value, str) and value[:1] == "^":
        places = (files, workspace.folder)
        return str(
            next((place / value[1:] for place in places if (place / value[1:]).exists()), folder / value[1:])
        )
    return value


def _write_result(run, workspace, files, folder):
    from konin_smart_plugin.processing_provider.access_to_services import AccessToServices

    given = {
        key: _value(value, workspace, files, folder) for key, value in CASES["access_to_services"].items()
    }
    run(AccessToServices, given | {"OUTPUT": str(folder / "result.gpkg")})


def _go_into_the_field(run, workspace, tablet):
    """Change both projects on a copy, one of them in the catalogue, too."""
    from konin_smart_plugin.processing_provider.export_field_copy import ExportFieldCopy

    run(ExportFieldCopy, {"WORKSPACE": workspace.address, "FOLDER": str(tablet), "LANGUAGE": "pl"})
    for store, titles in (
        (GeoPackageStore(tablet / "konin.gpkg"), {"SM-01": "Teren", "SM-02": "Teren"}),
        (open_store(workspace), {"SM-01": "Urząd"}),
    ):
        projects = store.read()
        store.save([replace(projects[code], title=title) for code, title in titles.items()], "anna")


def _content(value):
    """Return a result as plain values: a layer's rows, a file's text, a number."""
    if isinstance(value, QgsVectorLayer):
        names = value.fields().names()
        return [
            (feature.geometry().asWkb().data(), [_plain(one) for one in feature.attributes()])
            for feature in sorted(value.getFeatures(), key=lambda one: one.id())
        ], names
    if isinstance(value, QgsRasterLayer):
        return value.width(), value.height()
    return _of_file(value) if isinstance(value, str) else value


def _of_file(text):
    """Return what lies in the file or folder; the text itself where it names none."""
    if table_of(text):
        return table_of(text)
    file = Path(text)
    if file.suffix in (".csv", ".html"):
        return _plain(file.read_text("utf-8"))
    copy = file.with_name("konin.gpkg") if file.with_name(SNAPSHOT).exists() else file
    if copy.suffix == ".gpkg":
        return {name: _content(GeoPackageWorkspace(copy).layer(name)) for name in CATALOGUE}
    return sorted(one.name for one in file.iterdir()) if file.is_dir() else _plain(text)


def _plain(value):
    text = None if value is None or str(value) == "NULL" else value
    if hasattr(text, "toString"):
        return "a moment"
    return DIFFERENT.sub("…", text) if isinstance(text, str) else text
