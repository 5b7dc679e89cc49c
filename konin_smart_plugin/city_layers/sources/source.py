"""What every source of layers is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ...analysis.errors import PlanError
from ...analysis.progress import Progress, quiet
from ...layer_io.columns import masked_column
from ...layer_io.crs import reproject
from ...layer_io.http import Web
from ...layer_io.reading import read_layer
from ...layer_io.table import Table
from ...layer_io.workspace import Workspace

MARGIN_M = 3000.0  # beyond the boundary: what lies just outside serves the city too, and no route ends there
PL_1992 = "EPSG:2180"
DEGREES = "EPSG:4326"
TERYT_OF_COMMUNE = 7


@dataclass(frozen=True)
class Area:
    """The city: its outline in ``crs`` and its TERYT code ("" where the boundary has none)."""

    outline: shapely.Geometry
    crs: QgsCoordinateReferenceSystem
    teryt: str

    def shape(self, crs: str, margin: float = 0.0) -> shapely.Geometry:
        """Return the outline, widened by ``margin`` metres, in another CRS."""
        widened = np.array([self.outline.buffer(margin) if margin else self.outline])
        return reproject(widened, self.crs, QgsCoordinateReferenceSystem(crs))[0]

    def commune(self) -> str:
        """Return the seven digits of the commune. Raises PlanError where the boundary has none."""
        if len(self.teryt) != TERYT_OF_COMMUNE or not self.teryt.isdigit():
            raise PlanError(
                "The layer boundary has no TERYT code of seven digits (Konin: 3062011), which this source "
                "asks for. Write it into the boundary's field teryt."
            )
        return self.teryt


@dataclass(frozen=True)
class Order:
    """One order to a source: for which city, with what to ask, from which local file, in which language."""

    area: Area
    language: str
    web: Web = field(default_factory=Web)
    file: Path | None = None
    progress: Progress = quiet


@dataclass(frozen=True)
class Fetched:
    """Rows for a layer, without provenance.

    ``asked`` is the address or the file; ``notes`` (N,) go behind the credit in the field ``source``;
    ``only`` names field and value where the source speaks for a part of the layer alone (air sensors);
    ``remarks`` are sentences for the log.
    """

    rows: Table
    asked: str
    notes: Sequence[str] = ()
    only: tuple[str, str] | None = None
    remarks: Sequence[str] = ()


def city_area(workspace: Workspace) -> Area:
    """Return the workspace's city. Raises PlanError if its boundary is empty."""
    table = read_layer(workspace.layer("boundary"), ["teryt"])
    outline = shapely.union_all(shapely.make_valid(table.geometry))
    if shapely.area(outline) == 0:
        raise PlanError("The layer boundary of the workspace is empty. Draw the city's outline in it.")
    codes = [text for text in table.columns["teryt"].compressed() if str(text).strip()]
    return Area(outline, table.crs, str(codes[0]).strip() if codes else "")


def table_of(
    geometry: Sequence[shapely.Geometry], columns: Mapping[str, tuple[Sequence[Any], type]], crs: str
) -> Table:
    """Return rows from sequences of geometries and of (values, type); None is NULL."""
    shapes = np.empty(len(geometry), object)
    shapes[:] = geometry
    masked = {
        name: masked_column(list(values), np.dtype(object if kind is str else kind))
        for name, (values, kind) in columns.items()
    }
    return Table(shapes, masked, QgsCoordinateReferenceSystem(crs))


def local_file(order: Order) -> Path | None:
    """Return the local file of the order, None without one. Raises PlanError if there is none."""
    if order.file is not None and not order.file.is_file():
        raise PlanError("The file {file} does not exist.", file=order.file)
    return order.file


def number_or_none(text: object) -> float | None:
    """Return the number that a service writes, as text or not, with comma or point; None if it is none."""
    try:
        value = float(str(text).strip().replace(",", "."))
    except ValueError:
        return None
    return value if np.isfinite(value) else None
