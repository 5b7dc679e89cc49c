"""Headings explained by the user: the parameter MAPPING, and those remembered among the settings."""

import json

from hypothesis import strategies as st
from spoil import documents, json_files, json_values

from readers import scratch, text_of
from readers._catalogue import import_file

MATRIX = ["Zadanie", "title", "Symbol", "code", "Uwagi", "-"]
REMEMBERED = {"Zadanie": "title", "Symbol": "code", "Uwagi": "-"}
TABLE = "Symbol;Zadanie;Uwagi\nA-1;Wiaty;tak\n"


def seeds():
    return [json.dumps(MATRIX).encode(), json.dumps(REMEMBERED).encode()]


def inputs():
    nested = [MATRIX[:2], MATRIX[2:4]]
    matrices = st.sampled_from([MATRIX, nested]).flatmap(lambda one: documents(one, json_values()))
    return st.one_of(matrices.map(lambda one: json.dumps(one).encode()), json_files(REMEMBERED))


def read(data, folder):
    from qgis.core import QgsSettings

    from konin_smart_plugin.catalogue.heading_memory import KEY, remember_headings, remembered_headings
    from konin_smart_plugin.processing_provider.import_catalogue import _pairs

    file = scratch() / "katalog.csv"
    file.write_text(TABLE)
    QgsSettings().setValue(KEY, text_of(data))
    remembered = remembered_headings()
    explained = {}
    try:
        matrix = json.loads(data)
    except (ValueError, RecursionError):
        matrix = []
    if isinstance(matrix, list):
        explained = _pairs(matrix)
    import_file(file, folder, remembered | explained)
    remember_headings(explained)
