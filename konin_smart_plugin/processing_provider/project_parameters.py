"""Parameters of measuring the catalogue's projects."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from ..translation import tr
from . import declarations as declare


def measure_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of measuring the catalogue."""
    distances = QgsProcessingParameterString(
        "DISTANCES",
        tr("Distances [m]: one for all, or bus_stops=500, green_areas=400 (none: each layer's own standard)"),
        optional=True,
    )
    layers = QgsProcessingParameterString(
        "LAYERS",
        tr("Count only projects that add to these layers (none: all)"),
        optional=True,
    )
    return [
        declare.workspace(),
        declare.source("DEMAND", tr("Residents (demand)")),
        declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "DEMAND", numeric=True),
        declare.streets(),
        distances,
        layers,
        declare.max_link(),
        declare.travel(),
    ]
