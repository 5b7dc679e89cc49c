"""The city's parcels from the land and building register (EGiB), published as a WFS."""

from __future__ import annotations

import numpy as np
import shapely

from ...analysis.errors import PlanError
from ...preferences import addresses
from .gugik_wfs import wfs_features
from .source import Fetched, Order, table_of
from .vector_file import Records, placed

PARCELS = "ms:dzialki"
# Offices call the same field differently; some publish it in the feature's identifier alone.
IDENTIFIERS = ("id_dzialki", "iddzialki", "identyfikator", "idd", "numer_jednostki_dzialki")


def fetch_parcels(order: Order) -> Fetched:
    """Return the parcels that lie in the city, with their full identifiers.

    Raises PlanError if the service gives no identifiers.
    """
    found = placed(wfs_features(order, addresses().egib, PARCELS), order.area, PARCELS)
    identifiers = np.array([_identifier(found, row) for row in range(len(found))], object)
    outline = order.area.shape(found.crs.authid())
    shapely.prepare(outline)
    inside = shapely.intersects(outline, shapely.point_on_surface(found.geometry))
    chosen = inside & (identifiers != "")
    if not chosen.any():
        raise PlanError("The register's answer holds no parcel of the city with an identifier.")
    columns = {"parcel_id": (identifiers[chosen], str)}
    return Fetched(table_of(found.geometry[chosen], columns, found.crs.authid()), addresses().egib)


def _identifier(found: Records, row: int) -> str:
    written = found.column(*IDENTIFIERS)[row]
    if written:
        return str(written).strip()
    return str(found.column("gml_id")[row] or "").removeprefix("dzialki.").strip()
