"""Answers of GIOŚ: stations, their index, their posts and values, all in one document here."""

from official_answers import STATION
from spoil import json_files, utf8

from readers import check_table, order

DOCUMENT = {
    "Lista stacji pomiarowych": [STATION],
    "totalPages": 1,
    "AqIndex": {"Nazwa kategorii indeksu": "Dobry"},
    "Lista stanowisk pomiarowych dla podanej stacji": [
        {"Identyfikator stanowiska": 6157, "Wskaźnik - wzór": "PM10", "Wskaźnik - kod": "PM10"}
    ],
    "Lista danych pomiarowych": [
        {"Data": "2026-11-23 10:00:00", "Wartość": None},
        {"Data": "2026-11-23 09:00:00", "Wartość": 21.4},
    ],
}


def seeds():
    import json

    return [json.dumps(DOCUMENT).encode(), utf8(json.dumps(DOCUMENT, ensure_ascii=False))]


def inputs():
    return json_files(DOCUMENT)


def read(data, _folder):
    from konin_smart_plugin.city_layers.sources.gios import fetch_stations

    check_table(fetch_stations(order(data)).rows)
