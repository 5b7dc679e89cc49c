"""Title, licence and attribution travel with the file, and come with the rows or not at all."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io.creating import TableSchema, create_geopackage
from konin_smart_plugin.layer_io.gpkg_metadata import LayerCredit
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables

CRS = QgsCoordinateReferenceSystem("EPSG:2177")


@pytest.fixture
def gpkg(tmp_path):
    path = tmp_path / "city.gpkg"
    create_geopackage(path, {"stops": TableSchema("point", ()), "parks": TableSchema("polygon", ())}, CRS, {})
    return path


def put(gpkg, table, count, *texts):
    shapes = shapely.points(np.full((count, 2), 5_790_000.0))
    if table == "parks":
        shapes = shapely.buffer(shapes, 10)
    write_tables(gpkg, {table: TableContent(Table(shapes, {}, CRS), credit=LayerCredit(*texts))})


def layer(gpkg, name):
    layer = QgsVectorLayer(f"{gpkg}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def ask(gpkg, sql):
    with closing(sqlite3.connect(gpkg)) as database:
        return database.execute(sql).fetchall()


def test_qgis_reads_it_back(gpkg):
    put(gpkg, "stops", 1, "Przystanki", "Skąd & <po co>", "ODbL 1.0", "© autorzy OpenStreetMap")
    put(gpkg, "parks", 1, "Parki", "", "CC BY 4.0", "Miasto")
    metadata = layer(gpkg, "stops").metadata()
    assert (metadata.title(), metadata.abstract()) == ("Przystanki", "Skąd & <po co>")
    assert (metadata.licenses(), metadata.rights()) == (["ODbL 1.0"], ["© autorzy OpenStreetMap"])
    assert layer(gpkg, "parks").metadata().title() == "Parki"


def test_later_metadata_take_the_place_of_earlier_ones(gpkg):
    put(gpkg, "stops", 1, "Old", "", "", "")
    put(gpkg, "stops", 2, "New", "", "", "")
    assert layer(gpkg, "stops").metadata().title() == "New"
    assert ask(gpkg, "SELECT count(*) FROM gpkg_metadata") == [(1,)]


def test_what_qgis_has_written_is_replaced(gpkg):
    from qgis.core import QgsLayerMetadata, QgsProviderRegistry

    by_qgis = QgsLayerMetadata()
    by_qgis.setTitle("Edited in QGIS")
    uri = f"{gpkg}|layername=stops"
    assert QgsProviderRegistry.instance().saveLayerMetadata("ogr", uri, by_qgis)[0]
    assert layer(gpkg, "stops").metadata().title() == "Edited in QGIS"
    put(gpkg, "stops", 1, "Ours", "", "", "")
    assert layer(gpkg, "stops").metadata().title() == "Ours"


def test_rows_do_not_come_without_their_metadata(gpkg):
    put(gpkg, "stops", 1, "Before", "", "", "")
    with closing(sqlite3.connect(gpkg)) as database, database:
        database.execute(
            "CREATE TRIGGER no_metadata BEFORE UPDATE ON gpkg_metadata BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(PlanError, match="Nothing was changed"):
        put(gpkg, "stops", 5, "After", "", "", "")
    assert ask(gpkg, "SELECT count(*) FROM stops") == [(1,)]
    assert ask(gpkg, "SELECT count(*) FROM rtree_stops_geom") == [(1,)]
    assert layer(gpkg, "stops").metadata().title() == "Before"
    triggers = [name for (name,) in ask(gpkg, "SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    assert "rtree_stops_geom_insert" in triggers
