"""What a new workspace begins with: the demo city, or no more than an outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..layer_io.columns import masked_column
from ..layer_io.crs import KONIN_CRS
from ..layer_io.table import Table
from .sources.demo.facts import load_facts

if TYPE_CHECKING:
    from .sources.demo.layers import DemoLayer


def demo_contents(city: dict[str, DemoLayer]) -> dict[str, Table]:
    """Return the demo city's layers as tables."""
    crs = QgsCoordinateReferenceSystem(KONIN_CRS)
    return {name: Table(layer.geometry, layer.columns, crs) for name, layer in city.items()}


def konin_outline() -> dict[str, Table]:
    """Return Konin's own outline as the layer ``boundary``."""
    facts = load_facts()
    entry = facts.entries["outline"]
    table = Table(np.array([facts.outline]), {}, QgsCoordinateReferenceSystem(KONIN_CRS))
    return outline_contents(table, entry["name"], entry["source"], entry["teryt"])


def outline_contents(polygons: Table, name: str, source: str, teryt: str | None = None) -> dict[str, Table]:
    """Return the union of ``polygons`` as the layer ``boundary``.

    Raises PlanError if they hold no area.
    """
    outline = shapely.union_all(shapely.make_valid(polygons.geometry))
    if shapely.area(outline) == 0:
        raise PlanError("The boundary layer {layer} holds no polygon with an area.", layer=name)
    texts = {"name": name, "teryt": teryt, "source": source}
    columns = {key: masked_column([text], np.dtype(object)) for key, text in texts.items()}
    columns["synthetic"] = masked_column([False], np.dtype(bool))
    return {"boundary": Table(np.array([outline]), columns, polygons.crs)}
