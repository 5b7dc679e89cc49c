"""Catalogues as GeoPackages of others: cells of the wrong type, and damaged files."""

import sqlite3
from functools import cache

from hypothesis import strategies as st
from osgeo import ogr, osr
from spoil import binaries

from readers import scratch
from readers._catalogue import import_file
from readers.workspace import spoiled_cells


@cache
def seeds():
    file = scratch() / "katalog.gpkg"
    system = osr.SpatialReference()
    system.ImportFromEPSG(2177)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    layer = dataset.CreateLayer("projekty", system, ogr.wkbUnknown)
    for name, kind in (
        ("Kod", ogr.OFTString),
        ("Nazwa", ogr.OFTString),
        ("Koszt", ogr.OFTReal),
        ("Od", ogr.OFTDate),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for number, wkt in enumerate(
        ("POINT (6518000 5789000)", "LINESTRING (6518000 5789000, 6518100 5789000)")
    ):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["Kod"], feature["Nazwa"], feature["Koszt"], feature["Od"] = (
            f"K{number}",
            "Wiaty",
            5.5,
            "2025/01/01",
        )
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    del feature, layer, dataset
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA journal_mode = DELETE")
    return [file.read_bytes()]


def inputs():
    cells = spoiled_cells(seeds()[0], {"projekty": ("Kod", "Nazwa", "Koszt", "Od", "geom", "fid")})
    return st.one_of(cells, cells, binaries(*seeds()))


def read(data, folder):
    file = folder / "katalog.gpkg"
    file.write_bytes(data)
    import_file(file, folder)
