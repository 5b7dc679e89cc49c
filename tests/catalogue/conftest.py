"""An empty catalogue in a GeoPackage, made by OGR from the layer specs."""

from pathlib import Path

import pytest
from osgeo import ogr, osr

from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.specs import load_specs

GEOMETRIES = {
    "none": ogr.wkbNone,
    "point": ogr.wkbPoint,
    "line": ogr.wkbLineString,
    "polygon": ogr.wkbPolygon,
}
TYPES = {
    "text": (ogr.OFTString, ogr.OFSTNone),
    "integer": (ogr.OFTInteger64, ogr.OFSTNone),
    "real": (ogr.OFTReal, ogr.OFSTNone),
    "boolean": (ogr.OFTInteger, ogr.OFSTBoolean),
    "datetime": (ogr.OFTDateTime, ogr.OFSTNone),
}


def make_workspace(gpkg: Path) -> Path:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2177)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(gpkg))
    for spec in load_specs().values():
        if spec.theme == "catalogue":
            layer = dataset.CreateLayer(
                spec.name, crs, GEOMETRIES[spec.geometry], ["FID=fid", "GEOMETRY_NAME=geom"]
            )
            for field in spec.fields:
                kind, subkind = TYPES[field.type]
                definition = ogr.FieldDefn(field.name, kind)
                definition.SetSubType(subkind)
                layer.CreateField(definition)
    del layer, dataset
    apply_catalogue_schema(gpkg)
    return gpkg


@pytest.fixture
def gpkg(tmp_path) -> Path:
    return make_workspace(tmp_path / "konin.gpkg")
