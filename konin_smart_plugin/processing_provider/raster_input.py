"""A raster that rasterio can read, or a sentence that says why not."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ..analysis.errors import PlanError


def raster_file(layer: QgsRasterLayer | None) -> tuple[str, QgsCoordinateReferenceSystem]:
    """Return the file behind the layer and its CRS; raise PlanError if there is none."""
    if layer is None or not layer.isValid():
        raise PlanError("The raster cannot be read.")
    if layer.providerType() != "gdal":
        raise PlanError(
            "The raster {layer} does not lie in a file. Save it as GeoTIFF first.", layer=layer.name()
        )
    if not layer.crs().isValid():
        raise PlanError(
            "The raster {layer} has no coordinate reference system. Right-click it in the layer panel, "
            "choose Layer CRS > Set Layer CRS, and run again.",
            layer=layer.name(),
        )
    return layer.source(), layer.crs()
