"""How much of each zone is at or above a threshold of a raster: canopy, or vegetation."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterRasterLayer,
)

from ..analysis.canopy import raster_shares
from ..analysis.errors import PlanError
from ..layer_io.columns import masked
from ..layer_io.crs import reproject
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .canopy_input import is_vegetation
from .raster_input import raster_file
from .results import Account, finish, with_columns
from .scenario import in_scenario, scenario_parameter


class CanopyShare(KoninAlgorithm):
    """Share of pixels at or above a threshold, mean and share of valid pixels, zone by zone."""

    NAME = "canopy_share"
    NEEDS = ("rasterio",)

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        for parameter in (
            QgsProcessingParameterRasterLayer("RASTER", tr("Raster (height of trees, NDVI)")),
            QgsProcessingParameterBand("BAND", tr("Band"), 1, "RASTER"),
            declare.number("THRESHOLD", tr("Threshold, in the raster's unit"), 3.0, least=-1e300),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon),
            scenario_parameter(),
            declare.sink("OUTPUT", tr("Canopy share"), kinds.VectorPolygon, optional=False),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        raster, crs = raster_file(self.parameterAsRasterLayer(parameters, "RASTER", context))
        band = self.parameterAsInt(parameters, "BAND", context)
        zones = call.read("ZONES", None, call.fields("ZONES"))
        on_raster = reproject(zones.geometry, zones.crs, crs)
        shares = raster_shares(raster, band, call.number("THRESHOLD"), on_raster, call.progress(10, 90))
        empty = np.isnan(shares.share_pct)
        if empty.all():
            raise PlanError("No zone holds a valid pixel of the raster: do the two layers overlap?")
        if empty.any():
            call.warn(tr("{count} zones hold no valid pixel.").format(count=number(empty.sum())))
        columns = {
            name: masked(values, np.isnan(values))
            for name, values in (
                ("share_pct", shares.share_pct),
                ("mean", shares.mean),
                ("valid_pct", shares.valid_pct),
            )
        }
        places = in_scenario(call, with_columns(zones, columns))
        output = call.write("OUTPUT", places, call.wkb_type("ZONES", zones))
        account = Account(
            tr("Share of valid pixels at or above the threshold; a pixel belongs to the zone of its centre."),
            {tr("Zones"): len(zones), tr("Zones without a valid pixel"): int(empty.sum())},
            title=tr("Vegetation share") if is_vegetation(call.number("THRESHOLD")) else "",
        )
        finish(call, "OUTPUT", output, "canopy_share", account)
        return {"OUTPUT": output}
