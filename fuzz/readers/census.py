"""The census grid: a zipped Shapefile."""

import zipfile
from io import BytesIO

from city_layers.test_source_services import CELLS, grid_zip
from hypothesis import strategies as st
from spoil import binaries, zips

from readers import check_table, order, scratch


def seeds():
    return [grid_zip(scratch(), CELLS)]


def inputs():
    with zipfile.ZipFile(BytesIO(seeds()[0])) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    spoiled = zips({name: binaries(content) for name, content in members.items()})
    one = zips(
        {name: (binaries if name.endswith("dbf") else st.just)(content) for name, content in members.items()}
    )
    return st.one_of(spoiled, one)


def read(data, folder):
    from konin_smart_plugin.city_layers.sources.gus import fetch_residents

    check_table(fetch_residents(order(data, folder / "grid.zip")).rows)
