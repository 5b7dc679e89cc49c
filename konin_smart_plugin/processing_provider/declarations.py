"""Parameters that several algorithms declare alike."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..preferences import preferences
from ..translation import tr

Kind = Qgis.ProcessingSourceType


def source(
    name: str, title: str, kind: Kind = Kind.VectorAnyGeometry, optional: bool = False
) -> QgsProcessingParameterFeatureSource:
    """Declare a layer of features."""
    return QgsProcessingParameterFeatureSource(name, title, [int(kind)], optional=optional)


def streets(optional: bool = True) -> QgsProcessingParameterFeatureSource:
    """Declare STREETS; where it is optional and left out, distances are straight lines."""
    title = tr("Streets (none: straight lines)") if optional else tr("Streets")
    return source("STREETS", title, Kind.VectorLine, optional)


def field(
    name: str, title: str, parent: str, numeric: bool = False, optional: bool = False
) -> QgsProcessingParameterField:
    """Declare a field of the layer ``parent``."""
    kinds = Qgis.ProcessingFieldParameterDataType
    return QgsProcessingParameterField(
        name,
        title,
        parentLayerParameterName=parent,
        type=kinds.Numeric if numeric else kinds.Any,
        optional=optional,
    )


def number(
    name: str, title: str, default: float | None, least: float = 0.0, optional: bool = False
) -> QgsProcessingParameterNumber:
    """Declare a number with a fraction, at least ``least``."""
    double = Qgis.ProcessingNumberParameterType.Double
    return QgsProcessingParameterNumber(name, title, double, default, optional, least)


def distances(default: str = "300,500,1000") -> QgsProcessingParameterString:
    """Declare DISTANCES."""
    return QgsProcessingParameterString("DISTANCES", tr("Distances [m]"), default)


def max_link() -> QgsProcessingParameterNumber:
    """Declare MAX_LINK."""
    return number("MAX_LINK", tr("Longest straight link to a street [m]"), 100.0)


def repair() -> QgsProcessingParameterNumber:
    """Declare REPAIR."""
    return number("REPAIR", tr("Join street ends that miss another street by at most [m]"), 0.0)


def travel() -> QgsProcessingParameterEnum:
    """Declare TRAVEL."""
    return QgsProcessingParameterEnum("TRAVEL", tr("Travel"), [tr("Walking"), tr("Cycling")], defaultValue=0)


def sink(name: str, title: str, kind: Kind, optional: bool = True) -> QgsProcessingParameterFeatureSink:
    """Declare an output layer; the optional ones are off unless asked for."""
    return QgsProcessingParameterFeatureSink(
        name, title, kind, optional=optional, createByDefault=not optional
    )


def table_sink(name: str, title: str) -> QgsProcessingParameterFeatureSink:
    """Declare an optional output table."""
    return sink(name, title, Kind.Vector)


def language() -> QgsProcessingParameterString:
    """Declare LANGUAGE, in which names and legends are written: "pl" or "en"."""
    title = tr("Language of names and legends (pl, en)")
    return QgsProcessingParameterString("LANGUAGE", title, preferences().sheet_language)


def workspace(name: str = "WORKSPACE", title: str = "") -> QgsProcessingParameterFile:
    """Declare WORKSPACE: the path of konin.gpkg, its folder, or service=NAME."""
    parameter = QgsProcessingParameterFile(name, title or tr("Workspace (konin.gpkg or service=NAME)"))
    parameter.setFileFilter("")  # with any filter QGIS refuses a folder
    return parameter
