"""Packages of address points (PRG): a zip of GML, or one GML file."""

from city_layers.test_source_addresses import HEAD, NAME, TWO
from hypothesis import strategies as st
from spoil import utf8, xml_files, zip_of, zips

from readers import check_table, order

GML = HEAD + NAME + "".join(TWO) + "</gml:FeatureCollection>"


def seeds():
    return [utf8(GML), zip_of({"3062_Konin.xml": utf8(GML)})]


def inputs():
    return st.one_of(xml_files(GML), zips({"3062_Konin.xml": xml_files(GML)}))


def read(data, folder):
    from konin_smart_plugin.city_layers.sources.gugik_addresses import fetch_addresses

    check_table(fetch_addresses(order(data, folder / "prg.xml")).rows)
