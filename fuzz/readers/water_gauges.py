"""Answers of IMGW: the gauges with their levels."""

import json

from official_answers import GAUGE
from spoil import json_files

from readers import check_table, order


def seeds():
    return [json.dumps([GAUGE]).encode()]


def inputs():
    return json_files([GAUGE, GAUGE])


def read(data, _folder):
    from konin_smart_plugin.city_layers.sources.imgw import fetch_gauges

    check_table(fetch_gauges(order(data)).rows)
