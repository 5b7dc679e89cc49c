"""The layers GREEN and SCHOOLS: only what the public may use counts."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..translation import number, tr
from .call import Call

PRIMARY = "primary"


def read_green(call: Call, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Return the green areas with a geometry, (A,), public ones only where the field ``public`` tells them.

    Raises PlanError when none is left.
    """
    has_field = "public" in call.fields("GREEN")
    table = call.read("GREEN", crs, ["public"] if has_field else [])
    kept = present(table.geometry)
    if has_field:
        public = table.columns["public"].filled(0).astype(bool)
        call.say(
            tr("{count} green areas left out: not open to the public, or not known to be.").format(
                count=number((kept & ~public).sum())
            )
        )
        kept &= public
    else:
        call.warn(tr("The green areas have no field public: all of them count as open to the public."))
    if not kept.any():
        raise PlanError("No green area is open to the public: set the field public, or choose another layer.")
    return table.geometry[kept]


def read_primary_schools(call: Call, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Return the buildings of primary schools, (S,): those whose field ``kind`` says so, where there is one.

    Raises PlanError when none is left.
    """
    has_field = "kind" in call.fields("SCHOOLS")
    table = call.read("SCHOOLS", crs, ["kind"] if has_field else [])
    kept = present(table.geometry)
    if has_field:
        primary = np.equal(table.columns["kind"].filled(""), PRIMARY)
        call.say(
            tr("{count} schools left out: they are not primary schools.").format(
                count=number((kept & ~primary).sum())
            )
        )
        kept &= primary
    else:
        call.warn(tr("The schools have no field kind: all of them count as primary schools."))
    if not kept.any():
        raise PlanError("No school is a primary school: its field kind must say “{value}”.", value=PRIMARY)
    return table.geometry[kept]
