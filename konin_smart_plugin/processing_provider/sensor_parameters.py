"""The parameters of konin:sensor_coverage."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..translation import tr


def sensor_parameters() -> tuple[QgsProcessingParameterDefinition, ...]:
    """Return the parameters that describe the sensors and how they see."""
    real = Qgis.ProcessingNumberParameterType.Double
    whole = Qgis.ProcessingNumberParameterType.Integer
    return (
        QgsProcessingParameterFeatureSource(
            "SENSORS", tr("Sensors"), [QgsProcessing.SourceType.TypeVectorPoint]
        ),
        QgsProcessingParameterNumber("RANGE", tr("Range [m]"), real, None, optional=True, minValue=0),
        field("RANGE_FIELD", tr("Field with the range [m]")),
        field("HEIGHT_FIELD", tr("Field with the sensor's height above the surface [m]")),
        field("AZIMUTH_FIELD", tr("Field with the direction [° from grid north]")),
        field("FOV_FIELD", tr("Field with the field of view [°]")),
        field("KIND_FIELD", tr("Field with the kind of sensor"), numeric=False),
        field("ID_FIELD", tr("Field that names the sensor"), numeric=False),
        QgsProcessingParameterRasterLayer("DSM", tr("Surface model (DSM): line of sight"), optional=True),
        QgsProcessingParameterNumber("TARGET_HEIGHT", tr("Height of the target [m]"), real, 1.5, minValue=0),
        QgsProcessingParameterNumber("CELL_SIZE", tr("Cell size of the raster [m]"), real, 10),
        QgsProcessingParameterNumber("K", tr("Sensors needed to cover a place (K)"), whole, 1, minValue=1),
    )


def demand_parameters() -> tuple[QgsProcessingParameterDefinition, ...]:
    """Return the parameters that say where coverage matters."""
    polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
    source = QgsProcessingParameterFeatureSource
    return (
        source("AREA", tr("Area"), polygon, optional=True),
        source("DEMAND", tr("Demand (residents)"), optional=True),
        field("WEIGHT_FIELD", tr("Field with the number of residents"), "DEMAND"),
        source("ZONES", tr("Zones"), polygon, optional=True),
        field("ZONE_FIELD", tr("Field that names the zone"), "ZONES", numeric=False),
    )


def output_parameters() -> tuple[QgsProcessingParameterDefinition, ...]:
    """Return the destinations; all may be left out."""
    polygon, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
    sink = QgsProcessingParameterFeatureSink
    return (
        QgsProcessingParameterRasterDestination(
            "COUNT", tr("Number of sensors (raster)"), optional=True, createByDefault=False
        ),
        sink("OUTPUT", tr("Covered area by number of sensors"), polygon, optional=True),
        sink("GAPS", tr("Gaps in coverage"), polygon, optional=True, createByDefault=False),
        sink("SUMMARY", tr("Summary of coverage"), table, optional=True, createByDefault=False),
    )


def field(
    name: str, title: str, parent: str = "SENSORS", numeric: bool = True
) -> QgsProcessingParameterField:
    """Return an optional field parameter of the layer ``parent``."""
    kinds = Qgis.ProcessingFieldParameterDataType
    kind = kinds.Numeric if numeric else kinds.Any
    return QgsProcessingParameterField(name, title, None, parent, kind, optional=True)
