"""Air quality stations of the Chief Inspectorate of Environmental Protection: place, index, latest values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import shapely

from ...analysis.errors import PlanError
from ...layer_io.http import not_understood
from ...preferences import addresses
from ...translation import number, tr
from .source import DEGREES, MARGIN_M, Fetched, Order, number_or_none, table_of

PAGE = 500
MOST_PAGES = 50
STATIONS = "Lista stacji pomiarowych"
POSTS = "Lista stanowisk pomiarowych dla podanej stacji"
VALUES = "Lista danych pomiarowych"
Station = Mapping[str, Any]


def fetch_stations(order: Order) -> Fetched:
    """Return the stations in and around the city as air ``sensors``, with what they measured last.

    Raises PlanError if there is none, or the service does not answer as documented.
    """
    address = addresses().gios
    near = order.area.shape(DEGREES, MARGIN_M)
    stations = [
        (station, place) for station in _stations(order) if shapely.intersects(near, place := _place(station))
    ]
    if not stations:
        raise PlanError("No air quality station lies in the city or within 3 km of it.")
    readings = [
        _reading(order, station, index / len(stations)) for index, (station, _) in enumerate(stations)
    ]
    columns = {
        "sensor_id": ([f"GIOS-{_text(station, 'Identyfikator stacji')}" for station, _ in stations], str),
        "name": ([_text(station, "Nazwa stacji") for station, _ in stations], str),
        "kind": (["air"] * len(stations), str),
        "status": (["active"] * len(stations), str),
        "owner": (["GIOŚ"] * len(stations), str),
        "reading": (readings, str),
    }
    silent = readings.count(None)
    remark = tr("Stations that give no values at the moment: {count}.", order.language).format(count=silent)
    rows = table_of([place for _, place in stations], columns, DEGREES)
    return Fetched(rows, address, only=("kind", "air"), remarks=[remark] if silent else [])


def _stations(order: Order) -> Iterator[Station]:
    """Yield all stations, page by page."""
    address = f"{addresses().gios}/station/findAll"
    for page in range(MOST_PAGES):
        answer = order.web.json(address, {"page": page, "size": PAGE})
        yield from _items(address, answer, STATIONS)
        if page + 1 >= int(number_or_none(answer.get("totalPages")) or 1):
            return


def _items(address: str, answer: object, key: str) -> list[Mapping[str, Any]]:
    """Return the list under ``key``. Raises PlanError if the answer is another one."""
    items = answer.get(key) if isinstance(answer, dict) else None
    if not isinstance(items, list):
        raise not_understood(address, b"")
    return [item for item in items if isinstance(item, dict)]


def _place(station: Station) -> shapely.Point | None:
    """Return the station's place in degrees, None where it has none."""
    north, east = (number_or_none(station.get(name)) for name in ("WGS84 φ N", "WGS84 λ E"))
    return None if north is None or east is None else shapely.Point(east, north)


def _reading(order: Order, station: Station, share: float) -> str | None:
    """Return what a station says; None where it says nothing, which must not hide the others."""
    order.progress(share)
    identifier = _text(station, "Identyfikator stacji")
    try:
        return "; ".join([*_index(order, identifier), *_values(order, identifier)]) or None
    except PlanError:
        order.web.stop_if_cancelled()
        return None


def _index(order: Order, station: str) -> list[str]:
    """Return the category of the station's index, if it has one."""
    answer = order.web.json(f"{addresses().gios}/aqindex/getIndex/{station}")
    index = answer.get("AqIndex") if isinstance(answer, dict) else None
    category = index.get("Nazwa kategorii indeksu") if isinstance(index, dict) else None
    return [tr("index: {category}", order.language).format(category=category)] if category else []


def _values(order: Order, station: str) -> list[str]:
    """Return the latest value of each substance, and the newest moment."""
    address = f"{addresses().gios}/station/sensors/{station}"
    texts, moments = [], []
    for post in _items(address, order.web.json(address), POSTS):
        value, moment = _latest(order, _text(post, "Identyfikator stanowiska"))
        if value is not None:
            name = _text(post, "Wskaźnik - wzór") or _text(post, "Wskaźnik - kod")
            texts.append(f"{name} {number(value, 1, order.language)} µg/m³")
            moments.append(moment)
    return [*texts, *([max(moments)] if moments else [])]


def _latest(order: Order, post: str) -> tuple[float | None, str]:
    """Return the newest value that is not empty (the service publishes hours that are not measured yet)."""
    address = f"{addresses().gios}/data/getData/{post}"
    rows = _items(address, order.web.json(address), VALUES)
    values = [(_text(row, "Data"), number_or_none(row.get("Wartość"))) for row in rows]
    known = [(moment, value) for moment, value in values if value is not None]
    moment, value = max(known, default=("", None))
    return value, moment


def _text(item: Mapping[str, Any], key: str) -> str:
    value = item.get(key)
    return "" if value is None else str(value).strip()
