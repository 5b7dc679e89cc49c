"""Which coordinates to measure in, and how to get there. No degree is ever taken for a metre."""

from __future__ import annotations

import warnings
from array import array
from collections.abc import Iterable
from functools import lru_cache

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureSource,
    QgsMapLayer,
    QgsProjUtils,
    QgsRectangle,
)

from ..analysis.errors import PlanError

KONIN_CRS = "EPSG:2177"
# The zone of EPSG:2177 in degrees: the strip 18° ± 1.5°, from Poland's southern to its northern end.
ZONE = QgsRectangle(16.5, 49.0, 19.5, 55.0)

Source = QgsMapLayer | QgsFeatureSource


def working_crs(
    sources: Iterable[Source], context_crs: QgsCoordinateReferenceSystem | None = None
) -> QgsCoordinateReferenceSystem:
    """Return the metric CRS to measure ``sources`` (layers or Processing sources) in.

    EPSG:2177 when all of them lie in its zone, else ``context_crs`` (the project's), else the first
    source's own CRS that is metric. Tables without geometry and empty layers do not count.

    Raises PlanError for a layer without CRS, or if there is no metric CRS to choose.
    """
    placed = [source for source in sources if not is_plain_table(source)]
    for source in placed:
        require_crs(source)
    konin = QgsCoordinateReferenceSystem(KONIN_CRS)
    if all(lies_in_zone(source) for source in placed):
        return konin
    for crs in (context_crs, *(source_crs(source) for source in placed)):
        if crs is not None and is_metric(crs):
            return crs
    raise PlanError(
        "The layers lie outside the zone of EPSG:2177 and the project has no CRS that measures in metres. "
        "Set the project's CRS to a local metric one and run again."
    )


def is_metric(crs: QgsCoordinateReferenceSystem) -> bool:
    """Return whether lengths may be measured in ``crs``: in metres, not Mercator (1.6 × too long here)."""
    return (
        crs.isValid()
        and not crs.isGeographic()
        and crs.mapUnits() == Qgis.DistanceUnit.Meters
        and crs.projectionAcronym() not in {"merc", "webmerc"}
    )


def require_readable(layer: QgsMapLayer) -> None:
    """Raise PlanError for a layer whose file could not be opened: QGIS gives it a name, but no CRS."""
    if not layer.isValid():
        raise PlanError(
            "The layer {layer} cannot be read: its file is missing, was moved or is damaged. "
            "Add the layer anew and run again.",
            layer=layer.name(),
        )


def require_crs(source: Source) -> QgsCoordinateReferenceSystem:
    """Return the source's CRS; raise PlanError if it has none, or the layer cannot be read."""
    if isinstance(source, QgsMapLayer):
        require_readable(source)
    crs = source_crs(source)
    if not crs.isValid():
        raise PlanError(
            "The layer {layer} has no coordinate reference system. Right-click it in the layer panel, "
            "choose Layer CRS > Set Layer CRS, and run again.",
            layer=source_name(source),
        )
    return crs


def source_crs(source: Source) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a layer or of a Processing source."""
    return source.crs() if isinstance(source, QgsMapLayer) else source.sourceCrs()


def source_name(source: Source) -> str:
    """Return the name of a layer or of a Processing source."""
    return source.name() if isinstance(source, QgsMapLayer) else source.sourceName()


def is_plain_table(source: Source) -> bool:
    """Return whether the source has rows only and no geometry."""
    return isinstance(source, QgsFeatureSource) and source.wkbType() == Qgis.WkbType.NoGeometry


def lies_in_zone(source: Source) -> bool:
    """Return whether the whole source lies in the zone of EPSG:2177 (an empty one does)."""
    extent = source.extent() if isinstance(source, QgsMapLayer) else source.sourceExtent()
    if extent.isNull():
        return True
    degrees = QgsCoordinateTransform(
        source_crs(source), QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    )
    try:
        return ZONE.contains(degrees.transformBoundingBox(extent))
    except QgsCsException:
        return False


def reproject(
    geometry: np.ndarray, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> np.ndarray:
    """Return the (N,) geometries of ``source`` in ``target``; None stays None.

    Raises PlanError where a coordinate cannot be expressed in the target CRS.
    """
    if source == target:
        return geometry
    transform = _transformer(_definition(source), _definition(target))
    if transform is None:
        raise _not_expressed(target)

    def to_target(xy: np.ndarray) -> np.ndarray:
        # Not as numpy's arrays: pyproj takes one of a single number for a number, and numpy warns of that.
        return np.column_stack(transform(*(array("d", column.tobytes()) for column in xy.T)))

    moved = shapely.transform(geometry, to_target)
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        raise _not_expressed(target)
    return moved


def _not_expressed(crs: QgsCoordinateReferenceSystem) -> PlanError:
    return PlanError(
        "Some coordinates cannot be expressed in {crs}. Check that the layer's own CRS is right.",
        crs=crs.authid() or crs.description(),
    )


def _definition(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt(Qgis.CrsWktVariant.Preferred)


@lru_cache(maxsize=16)
def _transformer(source: str, target: str):  # noqa: ANN202 (pyproj is imported late)
    """Return pyproj's function from one CRS to the other; None where there is no way, as from heights."""
    with warnings.catch_warnings():
        # Inside QGIS pyproj finds no PROJ data by itself and warns while it is imported.
        warnings.simplefilter("ignore")
        import pyproj
    for folder in QgsProjUtils.searchPaths():
        if _holds_proj_data(folder):
            pyproj.datadir.set_data_dir(folder)
            break
    try:
        return pyproj.Transformer.from_crs(source, target, always_xy=True).transform
    except pyproj.exceptions.ProjError:
        return None


def _holds_proj_data(folder: str) -> bool:
    from pathlib import Path

    return (Path(folder) / "proj.db").is_file()
