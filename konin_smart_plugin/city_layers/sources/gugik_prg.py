"""The city's boundary and its cadastral precincts from the State Register of Borders (PRG)."""

from __future__ import annotations

import numpy as np

from ...analysis.errors import PlanError
from ...preferences import addresses
from .gugik_wfs import wfs_features
from .source import Fetched, Order, table_of
from .vector_file import Records, placed

COMMUNES = "ms:A03_Granice_gmin"
PRECINCTS = "ms:A06_Granice_obrebow_ewidencyjnych"
CODE, NAME = "jpt_kod_je", "jpt_nazwa_"


def fetch_boundary(order: Order) -> Fetched:
    """Return the commune with the boundary's TERYT code as ``boundary``."""
    commune = order.area.commune()
    found = _with_code(_features(order, COMMUNES), lambda code: code == commune, commune)
    columns = {"name": (found.column(NAME), str), "teryt": (found.column(CODE), str)}
    return Fetched(table_of(found.geometry, columns, found.crs.authid()), addresses().prg)


def fetch_precincts(order: Order) -> Fetched:
    """Return the commune's precincts as ``zones``: identifier and name."""
    commune = order.area.commune()
    unit = f"{commune[:6]}_{commune[6]}."
    found = _with_code(_features(order, PRECINCTS), lambda code: code.startswith(unit), unit)
    columns = {"zone_id": (found.column(CODE), str), "name": (found.column(NAME), str)}
    return Fetched(table_of(found.geometry, columns, found.crs.authid()), addresses().prg)


def _features(order: Order, type_name: str) -> Records:
    return placed(wfs_features(order, addresses().prg, type_name), order.area, type_name)


def _with_code(records: Records, fits, code: str) -> Records:  # noqa: ANN001 (a condition on text)
    chosen = np.array([bool(text) and fits(str(text)) for text in records.column(CODE)], bool)
    if not chosen.any():
        raise PlanError("The State Register of Borders has no unit {code} there.", code=code)
    return records.take(chosen)
