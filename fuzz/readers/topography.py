"""Packages of BDOT10k: zips of one GML file for each class."""

from hypothesis import strategies as st
from official_answers import EAST, NORTH, bdot, square
from spoil import utf8, xml_files, zip_of, zips

from readers import check_table, order

HOUSE = square(EAST, NORTH, 10)
CLASSES = {
    "OT_BUBD_A": [({"kategoriaIstnienia": "eksploatowany", "liczbaKondygnacji": 4}, HOUSE)],
    "OT_KUOS_A": [
        ({"rodzaj": "szkoła", "nazwa": "Szkoła Podstawowa nr 1"}, square(EAST - 10, NORTH - 10, 90))
    ],
    "OT_PTWP_A": [({"rodzaj": "woda płynąca", "nazwa": "Warta"}, HOUSE)],
    "OT_PTLZ_A": [({"rodzaj": "las"}, square(EAST, NORTH, 200))],
}
FILES = {f"PL.PZGiK.1.3062__{name}.xml": bdot(name, *objects) for name, objects in CLASSES.items()}


def seeds():
    return [zip_of({name: utf8(text) for name, text in FILES.items()}), *map(utf8, FILES.values())]


def inputs():
    return st.one_of(
        zips({name: xml_files(text) for name, text in FILES.items()}), xml_files(*FILES.values())
    )


def read(data, folder):
    from konin_smart_plugin.analysis.errors import PlanError
    from konin_smart_plugin.city_layers.sources import gugik_bdot10k as bdot10k

    if not data.startswith(b"PK"):  # one class alone, for bytes that are mutated
        name = next(
            (name for name in FILES if name.rpartition("__")[2][:9].encode() in data), next(iter(FILES))
        )
        data = zip_of({name: data})
    refused = []
    readers = (bdot10k.fetch_buildings, bdot10k.fetch_water, bdot10k.fetch_green_areas, bdot10k.fetch_schools)
    for fetch in readers:
        try:
            check_table(fetch(order(data, folder / "bdot.zip")).rows)
        except PlanError as error:
            refused.append(error)
    if len(refused) == len(readers):
        raise refused[0]
