"""Every service, and everything that can be wrong with an answer: each time a sentence, and never a row."""

from dataclasses import replace

import pytest
from loopback import Answer
from official_answers import WEB_PAGE

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.sources import gugik_bdot10k as bdot10k
from konin_smart_plugin.city_layers.sources.gios import fetch_stations
from konin_smart_plugin.city_layers.sources.gugik_addresses import fetch_addresses
from konin_smart_plugin.city_layers.sources.gugik_egib import fetch_parcels
from konin_smart_plugin.city_layers.sources.gugik_nmt import fetch_tiles
from konin_smart_plugin.city_layers.sources.gugik_prg import fetch_boundary, fetch_precincts
from konin_smart_plugin.city_layers.sources.gus import fetch_residents
from konin_smart_plugin.city_layers.sources.imgw import fetch_gauges
from konin_smart_plugin.layer_io.http import Patience, Web

# Each source: the name of its address, what comes behind the address in its first request, and the source.
SOURCES = {
    "boundary": ("prg", "", fetch_boundary),
    "precincts": ("prg", "", fetch_precincts),
    "addresses": ("prg_addresses", "", fetch_addresses),
    "parcels": ("egib", "", fetch_parcels),
    "buildings": ("bdot10k", "", bdot10k.fetch_buildings),
    "schools": ("bdot10k", "", bdot10k.fetch_schools),
    "water": ("bdot10k", "", bdot10k.fetch_water),
    "green areas": ("bdot10k", "", bdot10k.fetch_green_areas),
    "residents": ("nsp2021", "", fetch_residents),
    "stations": ("gios", "/station/findAll", fetch_stations),
    "gauges": ("imgw", "", fetch_gauges),
}
MEGABYTES = 1
FAULTS = {
    "truncated": (Answer(b'[{"a": 1}, ', declared=5000), "incomplete|cannot be reached|out of order"),
    "wrong type": (Answer(bytes(range(256)) * 8), "incomplete or not what was asked"),
    "HTML page": (Answer(WEB_PAGE, kind="text/html"), "web page instead of data"),
    "HTML page with an error": (Answer(WEB_PAGE, status=503, kind="text/html"), "is busy .error 503"),
    "500": (Answer(status=500), "refused the request .error 500"),
    "404": (Answer(status=404), "refused the request .error 404"),
    "slow": (Answer(b"late", seconds=1.0), "takes too long"),
    "redirect in a circle": (Answer(status=302, headers=(("Location", "?again"),)), "not safe"),
    "huge": (Answer(b"0" * (MEGABYTES * 1_000_000 + 1)), "larger than 1 MB"),
    "empty": (Answer(b""), "is empty"),
}


@pytest.fixture
def hasty(order):
    """An order that soon loses patience."""
    patience = Patience(silence_s=0.2, whole_s=5, attempts=2, pause_s=0.01, megabytes=MEGABYTES)
    return replace(order, web=Web(patience=patience))


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("source", SOURCES)
def test_a_fault_is_told(service, hasty, source, fault):
    (name, behind, fetch), (answer, words) = SOURCES[source], FAULTS[fault]
    server = service(name, "/service", answer)
    server.on("/service" + behind, answer)
    with pytest.raises(PlanError, match=words):
        fetch(hasty)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_terrain_model_that_is_none_is_not_kept(service, hasty, tmp_path, fault):
    answer, words = FAULTS[fault]
    service("nmt", "/service", answer)
    with pytest.raises(PlanError, match=words):
        fetch_tiles(hasty, tmp_path)
    assert list(tmp_path.iterdir()) == []
