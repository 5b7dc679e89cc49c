"""Every service, and everything that can be wrong with an answer: each time a sentence, and never a row."""

import gzip
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from loopback import Answer, loopback
from official_answers import WEB_PAGE

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.sources import gugik_bdot10k as bdot10k
from konin_smart_plugin.city_layers.sources import overpass
from konin_smart_plugin.city_layers.sources.gios import fetch_stations
from konin_smart_plugin.city_layers.sources.gugik_addresses import fetch_addresses
from konin_smart_plugin.city_layers.sources.gugik_egib import fetch_parcels
from konin_smart_plugin.city_layers.sources.gugik_nmt import fetch_tiles
from konin_smart_plugin.city_layers.sources.gugik_prg import fetch_boundary, fetch_precincts
from konin_smart_plugin.city_layers.sources.gus import fetch_residents
from konin_smart_plugin.city_layers.sources.imgw import fetch_gauges
from konin_smart_plugin.layer_io.http import Patience, Web
from konin_smart_plugin.preferences import addresses


def ask_overpass(order):
    with tempfile.TemporaryDirectory() as folder:
        return overpass.fetch(addresses().overpass, "[out:xml];", order.web, Path(folder))


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
    "OpenStreetMap": ("overpass", "", ask_overpass),
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
    "longer than it says": (Answer(b'[{"a": 1}]' + b" " * 400, declared=7), "incomplete or not what was"),
    "endless": (Answer(b"[", endless=True), "takes too long"),
    "packed to burst": (
        Answer(gzip.compress(bytes(30_000_000)), headers=(("Content-Encoding", "gzip"),)),
        "larger than 1 MB",
    ),
    "another encoding": (Answer("[Żółć".encode("utf-16")), "incomplete or not what was asked"),
    "another type": (Answer(b"\x89PNG\r\n\x1a\n" + bytes(200), kind="image/png"), "not what was asked"),
}


@pytest.fixture
def hasty(order, request):
    """An order that soon loses patience."""
    whole_s = 0.3 if "endless" in request.node.name else 5
    patience = Patience(silence_s=0.2, whole_s=whole_s, attempts=2, pause_s=0.01, megabytes=MEGABYTES)
    return replace(order, web=Web(patience=patience))


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("source", SOURCES)
def test_a_fault_is_told(service, hasty, source, fault):
    (name, behind, fetch), (answer, words) = SOURCES[source], FAULTS[fault]
    server = service(name, "/service", answer)
    server.on("/service" + behind, answer)
    with pytest.raises(PlanError, match=words):
        fetch(hasty)


@pytest.mark.parametrize("source", SOURCES)
def test_nobody_there_is_told(hasty, monkeypatch, source):
    name, _, fetch = SOURCES[source]
    with loopback() as gone:
        monkeypatch.setenv(f"KONIN_ADDRESS_{name.upper()}", gone.address + "/service")
    with pytest.raises(PlanError, match="cannot be reached"):
        fetch(hasty)


@pytest.mark.parametrize("source", SOURCES)
def test_a_certificate_that_nobody_vouches_for_is_told(hasty, monkeypatch, certificate, source):
    name, behind, fetch = SOURCES[source]
    with loopback() as server:
        server.secure(certificate)
        server.on("/service" + behind, "[]")
        monkeypatch.setenv(f"KONIN_ADDRESS_{name.upper()}", server.address + "/service")
        with pytest.raises(PlanError, match=r"certificate of 127\.0\.0\.1"):
            fetch(hasty)
        assert server.asked == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_terrain_model_that_is_none_is_not_kept(service, hasty, tmp_path, fault):
    answer, words = FAULTS[fault]
    service("nmt", "/service", answer)
    with pytest.raises(PlanError, match=words):
        fetch_tiles(hasty, tmp_path)
    assert list(tmp_path.iterdir()) == []
