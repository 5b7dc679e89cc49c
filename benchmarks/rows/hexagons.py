"""Hexagons of 25 m over the city."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import CRS, open_layer, run, save_layer, start
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from konin_smart_plugin.analysis.cells import cells_over
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.processing_provider import declarations as declare
from konin_smart_plugin.processing_provider.algorithm import KoninAlgorithm
from konin_smart_plugin.processing_provider.call import Call

SIZE, CELLS = 25.0, 88_442
HECTARES = 4_787  # that many hexagons of 25 m
NATIVE = "native:creategrid + native:extractbylocation"


def inputs(folder: Path, factor: int) -> None:
    """Write a round city of uneven outline, ``factor`` times as large."""
    start()
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    radius = 1 + 0.15 * np.sin(5 * angle) + 0.05 * np.sin(17 * angle)
    outline = shapely.Polygon(np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]))
    scale = math.sqrt(HECTARES * 10_000 * factor / outline.area)
    city = shapely.transform(outline, lambda xy: np.array([6_510_000.0, 5_790_000.0]) + scale * xy)
    save_layer(folder, "city", np.array([city]), {"number": np.arange(1)})


def city(folder: Path) -> QgsVectorLayer:
    """Start QGIS and open the city."""
    start()
    return open_layer(folder, "city")


def kernel(folder: Path) -> Task:
    """Prepare the cells from a polygon to arrays."""
    (shape,) = read_layer(city(folder)).geometry
    return Task(lambda: cells_over(shape, SIZE), lambda cells: facts(cells.polygons))


class GridOnly(KoninAlgorithm):
    """The grid that konin:gap_index fills, read and written by the same code, with nothing in it."""

    NAME = "gap_index"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:  # noqa: N802 (QGIS's name)
        """Declare the area and the cells."""
        self.addParameter(declare.source("AREA", "", Qgis.ProcessingSourceType.VectorPolygon))
        self.addParameter(declare.sink("OUTPUT", "", Qgis.ProcessingSourceType.VectorPolygon, optional=False))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the cells with their names."""
        call = Call(self, parameters, context, feedback)
        crs = call.crs("AREA")
        cells = cells_over(shapely.union_all(call.read("AREA", crs, []).geometry), SIZE)
        table = Table(cells.polygons, {"cell_id": np.ma.array(cells.ids)}, crs)
        return {"OUTPUT": call.write("OUTPUT", table, Qgis.WkbType.Polygon)}


def ours(folder: Path) -> Task:
    """Prepare the grid from layer to layer."""
    area = city(folder)
    return Task(
        lambda: run(GridOnly().create(), {"AREA": area})["OUTPUT"],
        lambda layer: facts(read_layer(layer).geometry),
    )


def native(folder: Path) -> Task:
    """Prepare QGIS's grid over the city's extent, and those of its cells that meet the city."""
    area = city(folder)
    grid = {"TYPE": 4, "EXTENT": area.extent(), "CRS": CRS}
    # QGIS's spacing is the width over the corners' side; ours is from side to side
    grid |= {"HSPACING": SIZE, "VSPACING": SIZE, "HOVERLAY": 0, "VOVERLAY": 0}

    def work() -> QgsVectorLayer:
        cells = run("native:creategrid", grid)["OUTPUT"]
        where = {"INPUT": cells, "PREDICATE": [0], "INTERSECT": area}
        return run("native:extractbylocation", where)["OUTPUT"]

    return Task(work, lambda layer: facts(read_layer(layer).geometry))


def facts(cells: np.ndarray) -> dict[str, np.ndarray]:
    """Return the area of one cell, how many there are and the ground they cover, in hectares."""
    areas = shapely.area(cells)
    return {"cell": np.median(areas), "count": np.array(len(cells)), "hectares": areas.sum() / 10_000}


def agree(answers: Answers) -> str:
    """Compare count and ground covered, not single cells: the lattices begin elsewhere."""
    own, theirs = ({key: float(value) for key, value in answers[name].items()} for name in (OURS, NATIVE))
    said = f"{own['count']:,.0f} cells of {own['cell']:.1f} m² over {own['hectares']:,.0f} ha, "
    said += f"QGIS {theirs['count']:,.0f} of {theirs['cell']:.1f} m² over {theirs['hectares']:,.0f} ha"
    if any(abs(own[key] / theirs[key] - 1) > 0.01 for key in own):
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="hexagons_kernel",
        work="kernel: hexagon grid 25 m over the city",
        size=CELLS,
        inputs=inputs,
        ours=kernel,
        peers=(Peer(NATIVE, native),),
        agree=agree,
        goals=(faster(NATIVE, 10),),
    ),
    Row(
        name="hexagons",
        work="hexagon grid 25 m over the city, layer out",
        note="the grid that konin:gap_index fills, alone",
        size=CELLS,
        inputs=inputs,
        ours=ours,
        peers=(Peer(NATIVE, native),),
        agree=agree,
        goals=(faster(NATIVE, 3),),
    ),
)
