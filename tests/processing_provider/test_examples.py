"""The shipped model and batch file run as they are, on a small workspace."""

import json

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsVectorLayer,
)

from konin_smart_plugin import paths
from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables

EXAMPLES = paths.RESOURCES / "examples"
X, Y = 6_500_000, 5_790_000


@pytest.fixture
def workspace(tmp_path, qgis_app, monkeypatch):
    """A street of 2 km with 20 homes; a stop, a station and a park at its western end."""
    crs = QgsCoordinateReferenceSystem("EPSG:2177")
    homes = shapely.points([[X + 50 + 100 * n, Y + 10] for n in range(20)])
    content = {
        "residents": ("point", homes, {"residents": ("real", np.full(20, 5.0))}),
        "bus_stops": ("point", shapely.points([[X, Y]]), {}),
        "rail_stations": ("point", shapely.points([[X, Y]]), {}),
        "green_areas": (
            "polygon",
            shapely.box([X - 100], [Y - 50], [X], [Y + 50]),
            {"public": ("boolean", [True])},
        ),
        "streets": (
            "line",
            np.array([shapely.LineString([(X, Y), (X + 2000, Y)])]),
            {"foot": ("boolean", [True])},
        ),
        "zones": (
            "polygon",
            shapely.box([X - 200], [Y - 200], [X + 3000], [Y + 200]),
            {"zone_id": ("text", ["1"])},
        ),
    }
    schemas, tables = {}, {}
    for name, (kind, shapes, fields) in content.items():
        schemas[name] = TableSchema(
            kind, tuple(FieldSchema(field, type_) for field, (type_, _) in fields.items())
        )
        columns = {
            field: np.ma.array(np.array(values, object if type_ == "text" else None), mask=False)
            for field, (type_, values) in fields.items()
        }
        tables[name] = TableContent(Table(shapes, columns, crs))
    path = tmp_path / "konin.gpkg"
    create_geopackage(path, schemas, crs, {})
    write_tables(path, tables)
    monkeypatch.chdir(tmp_path)
    return path


def layer(workspace, name):
    return QgsVectorLayer(f"{workspace}|layername={name}", name, "ogr")


def test_the_model_measures_stops_and_green(workspace, provider, rows):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(EXAMPLES / "gaps_mobility_green.model3"))
    assert model.validate()[0]
    parameters = {
        name: layer(workspace, table)
        for name, table in [
            ("residents", "residents"),
            ("stops", "bus_stops"),
            ("green", "green_areas"),
            ("streets", "streets"),
            ("zones", "zones"),
        ]
    }
    parameters |= {"weight": "residents", "stop_distances": "400,800", "catchment": 300}
    outputs = {definition.name(): "memory:" for definition in model.destinationParameterDefinitions()}
    context = QgsProcessingContext()
    feedback = QgsProcessingFeedback(False)
    results, ok = model.create().run({**parameters, **outputs}, context, feedback)
    assert ok, feedback.textLog()
    by_output = {name: context.takeResultLayer(results[name]) for name in results if name in outputs}
    found = {name: rows(made) for name, made in by_output.items()}
    # homes at 50, 150, 250 … m along the street, 10 m off it: 60, 160, … m to the stop
    assert [row["distance_m"] for row in found["access_to_stops"]] == pytest.approx(
        [60 + 100 * n for n in range(20)]
    )
    assert [row["band"] for row in found["access_to_stops"]][:9] == [400] * 4 + [800] * 4 + [None]
    # a hectare of park for the three homes (15 residents) within 300 m
    assert [row["m2_per_resident"] for row in found["green_area_per_resident"]][:4] == pytest.approx(
        [10_000 / 15] * 3 + [0]
    )
    # the 16 homes beyond 400 m, each alone in its cell
    assert [row["residents"] for row in found["gaps_in_access_to_stops"]] == [5] * 16


def test_the_batch_runs_every_standard(workspace, provider, rows):
    batch = json.loads((EXAMPLES / "access_standards_batch.json").read_text(encoding="utf-8"))
    assert batch["format"] == "batch_3.40"
    served = {}
    for row in batch["rows"]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("konin:access_to_services")
        results, ok = algorithm.run(
            {**row["PARAMETERS"], **row["OUTPUTS"]}, QgsProcessingContext(), QgsProcessingFeedback(False)
        )
        assert ok
        assert QgsVectorLayer(row["OUTPUTS"]["GAPS"], "gaps", "ogr").featureCount() > 0
        served[row["OUTPUTS"]["OUTPUT"]] = results["COVERED"]
    # 5 residents at each of 60, 160, 260, … m
    assert list(served.values()) == [25, 20, 50, 15, 20]
