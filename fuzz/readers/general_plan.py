"""The general plan's GML file."""

from city_layers.test_source_packages import ZONES, plan
from spoil import utf8, xml_files

from readers import check_table, order

SEEDS = (plan(*ZONES), plan(ZONES[0], axes="EPSG:2177"), plan())


def seeds():
    return [utf8(seed) for seed in SEEDS]


def inputs():
    return xml_files(*SEEDS)


def read(data, folder):
    from konin_smart_plugin.city_layers.sources.gugik_pog import read_zones

    check_table(read_zones(order(data, folder / "plan.gml")).rows)
