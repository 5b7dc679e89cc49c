"""The parameters of konin:site_sensors."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ..translation import tr
from . import declarations as declare
from .scenario import scenario_parameter
from .sensor_parameters import surface_model, whole_number

Kind = Qgis.ProcessingSourceType


def parameters() -> tuple[QgsProcessingParameterDefinition, ...]:
    """Return everything the algorithm takes and writes."""
    return (*_places(), *_rules(), scenario_parameter(), *_results())


def _places() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        declare.source("CANDIDATES", tr("Candidates (points, or polygons for a grid)")),
        declare.number("SPACING", tr("Spacing of a grid of candidates [m]"), None, optional=True),
        declare.field("ID_FIELD", tr("Field that names the candidate"), "CANDIDATES", optional=True),
        declare.field("COST_FIELD", tr("Field with the cost"), "CANDIDATES", numeric=True, optional=True),
        declare.source("FORBIDDEN", tr("Forbidden areas"), Kind.VectorPolygon, optional=True),
        declare.source("DEMAND", tr("Demand (residents)")),
        declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "DEMAND", numeric=True),
        declare.source("EXISTING", tr("Existing sensors"), Kind.VectorPoint, optional=True),
        declare.streets(),
        declare.max_link(),
        surface_model(),
        declare.number("HEIGHT", tr("Height of the sensors above the surface [m]"), 5.0),
        declare.number("TARGET_HEIGHT", tr("Height of the target [m]"), 1.5),
    )


def _rules() -> tuple[QgsProcessingParameterDefinition, ...]:
    models = [
        tr("Maximal covering: reach as many residents as possible"),
        tr("Location set covering: reach everybody with the fewest sensors"),
        tr("p-median: the least total distance"),
        tr("p-center: the least largest distance"),
    ]
    return (
        QgsProcessingParameterEnum("MODEL", tr("Model"), models, defaultValue=0),
        declare.number("RANGE", tr("Range [m]"), None, optional=True),
        whole_number("COUNT", tr("Number of new sensors"), None),
        declare.number("BUDGET", tr("Budget"), None, optional=True),
        whole_number("K", tr("Sensors needed to cover a place (K)"), 1),
        declare.number("TIME_LIMIT", tr("Time limit [s]"), 60.0, least=0.1),
    )


def _results() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        declare.sink("SITES", tr("Proposed sites"), Kind.VectorPoint, optional=False),
        declare.sink("OUTPUT", tr("Demand with its nearest sensor"), Kind.VectorPoint),
        declare.table_sink("CURVE", tr("Residents covered by number of sensors")),
    )
