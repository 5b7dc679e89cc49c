"""A raster that rasterio can read, or a sentence that says why not."""

from __future__ import annotations

from importlib.util import find_spec

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ..analysis.errors import PlanError
from ..translation import tr


def rasterio_present() -> tuple[bool, str]:
    """Return whether rasterio is installed, and what to do if it is not (the answer of ``canExecute``)."""
    if find_spec("rasterio"):
        return True, ""
    return False, tr(
        "This algorithm needs the Python library rasterio. On Windows start the OSGeo4W setup and add "
        "python3-rasterio; on Linux install the package python3-rasterio; then start QGIS again."
    )


def raster_file(layer: QgsRasterLayer | None) -> tuple[str, QgsCoordinateReferenceSystem]:
    """Return the file behind the layer and its CRS; raise PlanError if there is none."""
    if layer is None or not layer.isValid():
        raise PlanError("The raster cannot be read.")
    if layer.providerType() != "gdal":
        raise PlanError(
            "The raster {layer} does not lie in a file. Save it as GeoTIFF first.", layer=layer.name()
        )
    if not layer.crs().isValid():
        raise PlanError("The raster {layer} has no coordinate reference system.", layer=layer.name())
    return layer.source(), layer.crs()
