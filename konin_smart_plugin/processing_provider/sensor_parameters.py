"""The parameters of konin:sensor_coverage."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..translation import tr
from . import declarations as declare
from .scenario import scenario_parameter

Kind = Qgis.ProcessingSourceType


def parameters() -> tuple[QgsProcessingParameterDefinition, ...]:
    """Return everything the algorithm takes and writes."""
    return (*_sensors(), *_sight(), *_demand(), scenario_parameter(), *_results())


def whole_number(name: str, title: str, default: int | None) -> QgsProcessingParameterNumber:
    """Declare a whole number of at least 1, optional where it has no default."""
    kind = Qgis.ProcessingNumberParameterType.Integer
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, 1)


def surface_model() -> QgsProcessingParameterRasterLayer:
    """Declare DSM."""
    return QgsProcessingParameterRasterLayer("DSM", tr("Surface model (DSM): line of sight"), optional=True)


def _sensors() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        declare.source("SENSORS", tr("Sensors"), Kind.VectorPoint),
        declare.number("RANGE", tr("Range [m]"), None, optional=True),
        _number_field("RANGE_FIELD", tr("Field with the range [m]")),
        _number_field("HEIGHT_FIELD", tr("Field with the sensor's height above the surface [m]")),
        _number_field("AZIMUTH_FIELD", tr("Field with the direction [° from grid north]")),
        _number_field("FOV_FIELD", tr("Field with the field of view [°]")),
        declare.field("KIND_FIELD", tr("Field with the kind of sensor"), "SENSORS", optional=True),
        declare.field("ID_FIELD", tr("Field that names the sensor"), "SENSORS", optional=True),
    )


def _number_field(name: str, title: str) -> QgsProcessingParameterDefinition:
    return declare.field(name, title, "SENSORS", numeric=True, optional=True)


def _sight() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        surface_model(),
        declare.number("TARGET_HEIGHT", tr("Height of the target [m]"), 1.5),
        declare.number("CELL_SIZE", tr("Cell size of the raster [m]"), 10.0),
        whole_number("K", tr("Sensors needed to cover a place (K)"), 1),
    )


def _demand() -> tuple[QgsProcessingParameterDefinition, ...]:
    """Return the parameters that say where coverage matters."""
    weight = tr("Field with the number of residents")
    return (
        declare.source("AREA", tr("Area"), Kind.VectorPolygon, optional=True),
        declare.source("DEMAND", tr("Demand (residents)"), optional=True),
        declare.field("WEIGHT_FIELD", weight, "DEMAND", numeric=True, optional=True),
        declare.source("ZONES", tr("Zones"), Kind.VectorPolygon, optional=True),
        declare.field("ZONE_FIELD", tr("Field that names the zone"), "ZONES", optional=True),
    )


def _results() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        QgsProcessingParameterRasterDestination(
            "COUNT", tr("Number of sensors (raster)"), optional=True, createByDefault=False
        ),
        QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Covered area by number of sensors"), Kind.VectorPolygon, optional=True
        ),
        declare.sink("GAPS", tr("Gaps in coverage"), Kind.VectorPolygon),
        declare.table_sink("SUMMARY", tr("Summary of coverage")),
    )
