"""The layer STREETS as a network for walking or cycling."""

from __future__ import annotations

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..analysis.network import Network, build_network
from ..translation import number, tr
from .call import Call

WALK, CYCLE = 0, 1
NO = {"no", "false", "f", "0", "n"}


def read_network(
    call: Call, crs: QgsCoordinateReferenceSystem, travel: int = WALK, repair: float = 0.0
) -> Network:
    """Read STREETS: what may be walked (``foot``), or cycled (``bicycle``, ``oneway``).

    ``repair`` metres join street ends that miss another street; the log says what that changes.
    Streets without a value count as open, and the log says how many. Raises PlanError when none is open.
    """
    fields = set(call.fields("STREETS"))
    wanted = ("foot",) if travel == WALK else ("bicycle", "oneway")
    table = call.read("STREETS", crs, [name for name in wanted if name in fields])
    allowed = _open(call, table.columns.get(wanted[0]), len(table), wanted[0])
    lines = table.geometry[allowed]
    if not len(lines):
        raise PlanError("No street of the layer {layer} is open.", layer=call.layer_name("STREETS"))
    if travel == WALK:
        oneway = None
    else:
        direction = _direction(table.columns.get("oneway"), len(table))[allowed]
        lines, oneway = np.where(direction < 0, shapely.reverse(lines), lines), direction != 0
    network = build_network(lines, oneway, repair)
    if repair > 0:
        before = build_network(lines, oneway).parts
        call.say(
            tr("Joining street ends within {metres} m: {before} connected parts became {after}.").format(
                metres=number(repair, None), before=number(before), after=number(network.parts)
            )
        )
    call.say(
        tr("Street network: {segments} segments in {parts} connected parts.").format(
            segments=number(len(network)), parts=number(network.parts)
        )
    )
    return network


def _open(call: Call, values: np.ma.MaskedArray | None, count: int, name: str) -> np.ndarray:
    """Say for each street (count,) whether it is open, by its field ``name``."""
    if values is None:
        call.warn(tr("The streets have no field {field}: all of them count as open.").format(field=name))
        return np.ones(count, bool)
    unknown = np.ma.getmaskarray(values)
    if unknown.any():
        call.warn(
            tr("{count} streets without a value in {field} count as open.").format(
                count=number(unknown.sum()), field=name
            )
        )
    texts = [str(value).strip().lower() for value in values.filled("yes" if values.dtype == object else 1)]
    return np.array([text not in NO for text in texts])


def _direction(values: np.ma.MaskedArray | None, count: int) -> np.ndarray:
    """Return for each street 1 (one way), -1 (one way against its drawing) or 0 (both ways)."""
    if values is None:
        return np.zeros(count, int)
    texts = [str(value).strip().lower() for value in values.filled("no" if values.dtype == object else 0)]
    return np.array([0 if text in NO or not text else -1 if text == "-1" else 1 for text in texts])
