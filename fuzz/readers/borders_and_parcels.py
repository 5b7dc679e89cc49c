"""Pages of a WFS: communes, precincts and parcels."""

from official_answers import EAST, NORTH, REFUSED, WEB_PAGE, collection, feature, square
from spoil import utf8, xml_files

from readers import check_table, order

RING = square(EAST, NORTH, 100)
SEEDS = (
    collection(feature("A03_Granice_gmin", "A03.1", {"jpt_kod_je": "3062011", "jpt_nazwa_": "Konin"}, RING)),
    collection(
        feature("A06_Granice_obrebow_ewidencyjnych", "A06.1", {"jpt_kod_je": "306201_1.0001"}, RING),
        feature("A06_Granice_obrebow_ewidencyjnych", "A06.2", {"jpt_kod_je": "306201_1.0002"}, RING),
    ),
    collection(feature("dzialki", "dzialki.306201_1.0001.1", {"ID_DZIALKI": "306201_1.0001.1"}, RING)),
    collection(),
    REFUSED,
    WEB_PAGE,
)


def seeds():
    return [utf8(seed) for seed in SEEDS]


def inputs():
    return xml_files(*SEEDS)


def read(data, _folder):
    from konin_smart_plugin.city_layers.sources.gugik_egib import fetch_parcels
    from konin_smart_plugin.city_layers.sources.gugik_prg import fetch_boundary, fetch_precincts

    fetch = fetch_parcels if b"dzialki" in data else fetch_precincts if b"A06" in data else fetch_boundary
    check_table(fetch(order(data)).rows)
