"""Water gauges of the Institute of Meteorology and Water Management (IMGW-PIB) with their latest levels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import shapely

from ...analysis.errors import PlanError
from ...layer_io.http import not_understood
from ...preferences import addresses
from ...translation import number, tr
from .source import DEGREES, MARGIN_M, Fetched, Order, number_or_none, table_of

Gauge = Mapping[str, Any]


def fetch_gauges(order: Order) -> Fetched:
    """Return the gauges in and around the city as water ``sensors``, with the level in centimetres.

    Raises PlanError if there is none, or the service does not answer as documented.
    """
    address = addresses().imgw
    answer = order.web.json(address)
    if not isinstance(answer, list):
        raise not_understood(address, b"")
    near = order.area.shape(DEGREES, MARGIN_M)
    gauges = [item for item in answer if isinstance(item, dict) and shapely.intersects(near, _place(item))]
    if not gauges:
        raise PlanError("No water gauge lies in the city or within 3 km of it.")
    columns = {
        "sensor_id": ([f"IMGW-{_text(gauge, 'id_stacji')}" for gauge in gauges], str),
        "name": ([_name(gauge) for gauge in gauges], str),
        "kind": (["water"] * len(gauges), str),
        "status": (["active"] * len(gauges), str),
        "owner": (["IMGW-PIB"] * len(gauges), str),
        "reading": ([_level(gauge, order.language) for gauge in gauges], str),
    }
    places = [_place(gauge) for gauge in gauges]
    return Fetched(table_of(places, columns, DEGREES), address, only=("kind", "water"))


def _place(gauge: Gauge) -> shapely.Point | None:
    """Return the gauge's place in degrees, None where it has none."""
    east, north = number_or_none(gauge.get("lon")), number_or_none(gauge.get("lat"))
    return None if north is None or east is None else shapely.Point(east, north)


def _name(gauge: Gauge) -> str:
    return ", ".join(text for text in (_text(gauge, "stacja"), _text(gauge, "rzeka")) if text)


def _level(gauge: Gauge, language: str) -> str | None:
    level = number_or_none(gauge.get("stan_wody"))
    if level is None:
        return None
    text = tr("water level: {level} cm", language).format(level=number(level, 0, language))
    return "; ".join(part for part in (text, _text(gauge, "stan_wody_data_pomiaru")) if part)


def _text(item: Gauge, key: str) -> str:
    value = item.get(key)
    return "" if value is None else str(value).strip()
