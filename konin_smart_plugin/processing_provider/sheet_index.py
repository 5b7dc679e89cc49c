"""konin:sheet_index: the official division into map sheets over an extent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsRectangle,
)

from ..analysis.errors import PlanError
from ..analysis.sheet_division import MapSheet, pl1992_sheets, pl2000_sheets
from ..layer_io.crs import reproject
from ..layer_io.table import Table
from ..translation import tr
from .algorithm import KoninAlgorithm
from .call import Call
from .declarations import sink

DEGREES = QgsCoordinateReferenceSystem("EPSG:4258")
PL1992 = QgsCoordinateReferenceSystem("EPSG:2180")
# Zone of PL-2000 (the millions of its eastings) and EPSG code; its meridian lies at 3° times the zone.
PL2000_ZONES = {5: 2176, 6: 2177, 7: 2178, 8: 2179}
MOST_SHEETS = 100_000
POINTS_PER_EDGE = 16  # a parallel is curved on the map


@dataclass(frozen=True)
class Division:
    """One system: how it divides, in which CRS, and the size of its smallest sheets in that CRS's units."""

    sheets: Callable[[Sequence[float], int], list[MapSheet]]
    crs: QgsCoordinateReferenceSystem
    sheet_area_at_10_000: float


class SheetIndex(KoninAlgorithm):
    """Returns the sheets of PL-2000 or PL-1992 as polygons with their names."""

    NAME = "sheet_index"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        whole = Qgis.ProcessingNumberParameterType.Integer
        for parameter in (
            QgsProcessingParameterExtent("EXTENT", tr("Extent")),
            QgsProcessingParameterEnum("SYSTEM", tr("System"), ["PL-2000", "PL-1992"], defaultValue=0),
            QgsProcessingParameterNumber("SCALE", tr("Scale of the sheets 1:"), whole, 10_000, minValue=500),
            sink("OUTPUT", tr("Sheets"), Qgis.ProcessingSourceType.VectorPolygon, optional=False),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        scale = self.parameterAsInt(parameters, "SCALE", context)
        system = call.choice("SYSTEM")
        division = Division(pl1992_sheets, DEGREES, 1 / 12 / 8 / 12) if system else self._pl2000(call)
        area = self._extent(call, division.crs)
        expected = area.area() / division.sheet_area_at_10_000 * (10_000 / scale) ** 2
        if expected > MOST_SHEETS:
            raise PlanError(
                "This extent has about {count} sheets at 1:{scale}. "
                "Choose a smaller extent or a smaller scale.",
                count=round(expected),
                scale=scale,
            )
        bounds = (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())
        table = _table(
            division.sheets(bounds, scale), division.crs, PL1992 if system else division.crs, scale
        )
        call.say(tr("{count} sheets").format(count=len(table)))
        return {"OUTPUT": call.write("OUTPUT", table, Qgis.WkbType.Polygon)}

    def _pl2000(self, call: Call) -> Division:
        """Return the division in the zone of the extent's middle."""
        zone = round(self._extent(call, DEGREES).center().x() / 3)
        if zone not in PL2000_ZONES:
            raise PlanError("The extent lies outside Poland: PL-2000 has no sheets there.")
        crs = QgsCoordinateReferenceSystem(f"EPSG:{PL2000_ZONES[zone]}")
        return Division(pl2000_sheets, crs, 5000.0 * 8000.0)

    def _extent(self, call: Call, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        extent = self.parameterAsExtent(call.parameters, "EXTENT", call.context, crs)
        if extent.isNull():
            raise QgsProcessingException(self.invalidSourceError(call.parameters, "EXTENT"))
        return extent


def _table(
    sheets: list[MapSheet],
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    scale: int,
) -> Table:
    frames = shapely.box(*np.array([(s.xmin, s.ymin, s.xmax, s.ymax) for s in sheets]).T)
    if source != target:
        frames = shapely.segmentize(frames, (sheets[0].xmax - sheets[0].xmin) / POINTS_PER_EDGE)
    columns = {
        "sheet": np.ma.array([sheet.name for sheet in sheets], dtype=object),
        "scale": np.ma.array(np.full(len(sheets), scale)),
    }
    return Table(reproject(frames, source, target), columns, target)
