"""The name of the scenario that a result belongs to."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterString

from ..layer_io.table import Table
from ..translation import tr
from .call import Call
from .results import with_columns


def scenario_parameter() -> QgsProcessingParameterString:
    """Declare SCENARIO."""
    return QgsProcessingParameterString("SCENARIO", tr("Name of the scenario"), optional=True)


def in_scenario(call: Call, table: Table) -> Table:
    """Return ``table`` with the field ``scenario``, NULL where no name is given."""
    name = call.text("SCENARIO").strip()
    count = len(table)
    return with_columns(
        table, {"scenario": np.ma.array(np.full(count, name, object), mask=np.full(count, not name))}
    )
