"""Overpass: what is asked, and what is made of every kind of answer; only this machine is asked."""

import os
import threading
import time
from urllib.parse import parse_qs

import pytest
from loopback import Answer, loopback
from osm_town import SMALL_TOWN, small_town

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.osm_selection import read
from konin_smart_plugin.city_layers.sources.osm_file import read_osm
from konin_smart_plugin.city_layers.sources.osm_import import osm_specs
from konin_smart_plugin.city_layers.sources.overpass import fetch, overpass_query, statements
from konin_smart_plugin.city_layers.spec_file import Section
from konin_smart_plugin.layer_io.http import Patience, Web

WINDOW = (18.1, 52.1, 18.4, 52.3)


@pytest.fixture
def server():
    with loopback() as started:
        yield started


@pytest.fixture
def web(qgis_app):
    return Web(patience=Patience(silence_s=0.5, whole_s=2.0, attempts=3, pause_s=0.01, megabytes=1))


def selection(where, layers=("points",)):
    content = {"from": list(layers), "where": where, "fields": {}}
    return read(Section(content, "test.yaml", "osm"), ())


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        ({"natural": "tree"}, '["natural"="tree"]'),
        ({"railway": ["station", "halt"]}, '["railway"~"^(halt|station)$"]'),
        ({"building": "*"}, '["building"]'),
        ({"name": {"contains": "Liceum"}}, '["name"~"liceum",i]'),
        ({"public_transport": "platform", "bus": "yes"}, '["public_transport"="platform"]["bus"="yes"]'),
        ({"note": 'a"b\\c'}, '["note"="a\\"b\\\\c"]'),
        ({"ref": ["a.b", "c+"]}, '["ref"~"^(a\\\\.b|c\\\\+)$"]'),
    ],
)
def test_conditions(condition, text):
    assert statements(selection([condition])) == [f"node{text};"]


def test_layers_are_elements():
    assert statements(selection([{"natural": "water"}], ("multipolygons", "lines"))) == [
        'way["natural"="water"];',
        'relation["type"~"^(multipolygon|boundary)$"]["natural"="water"];',
    ]


def test_the_query_holds_every_selection_once_and_the_window_as_south_west_north_east():
    chosen = [spec.osm for spec in osm_specs().values()]
    query = overpass_query([*chosen, *chosen], WINDOW)
    assert "[bbox:52.10000,18.10000,52.30000,18.40000]" in query
    lines = query.splitlines()
    for choice in chosen:
        for statement in statements(choice):
            assert lines.count(statement) == 1
    assert lines[-2:] == ["(._;>;);", "out body;"]


def test_the_answer_is_read_like_a_file(server, web, tmp_path):
    address = server.on("/api", small_town().xml())
    file = fetch(address, "query & more", web, tmp_path)
    assert parse_qs(server.asked[0][2].decode()) == {"data": ["query & more"]}
    found = read_osm(file, {name: spec.osm for name, spec in osm_specs().items()}, None)
    assert len(found["streets"]) == SMALL_TOWN["streets"]


def test_an_answer_is_kept_for_a_day(server, web, tmp_path):
    address = server.on("/api", small_town().xml())
    file = fetch(address, "query", web, tmp_path)
    assert fetch(address, "query", web, tmp_path) == file
    assert len(server.asked) == 1
    assert fetch(address, "another query", web, tmp_path) != file
    yesterday = time.time() - 25 * 3600
    os.utime(file, (yesterday, yesterday))
    fetch(address, "query", web, tmp_path)
    assert len(server.asked) == 3


def test_old_answers_are_forgotten(server, web, tmp_path):
    old = tmp_path / "overpass-0123.osm"
    old.write_text("old")
    os.utime(old, (0, 0))
    fetch(server.on("/api", small_town().xml()), "query", web, tmp_path)
    assert not old.exists()


def test_a_busy_service_is_asked_again(server, web, tmp_path):
    address = server.on("/api", Answer(status=429), Answer(status=504), small_town().xml())
    assert fetch(address, "query", web, tmp_path).is_file()
    assert len(server.asked) == 3


def test_the_service_is_told_who_asks(server, web, tmp_path):
    # Overpass answers 406 to those that do not say what they are.
    fetch(server.on("/api", small_town().xml()), "query", web, tmp_path)
    assert "QGIS/" in server.agents[0]


def test_pauses_before_asking_again_grow_longer(server, web, tmp_path, monkeypatch):
    pauses = []
    monkeypatch.setattr(Web, "_wait", lambda _web, seconds: pauses.append(seconds))
    address = server.on("/api", Answer(status=429), Answer(status=504), small_town().xml())
    fetch(address, "query", web, tmp_path)
    assert pauses == [0.01, 0.02]  # the patience's first pause, then twice that


def test_the_pause_that_the_service_names_is_kept(server, web, tmp_path, monkeypatch):
    pauses = []
    monkeypatch.setattr(Web, "_wait", lambda _web, seconds: pauses.append(seconds))
    busy = [Answer(status=429, headers=(("Retry-After", wanted),)) for wanted in ("7", "9999")]
    fetch(server.on("/api", *busy, small_town().xml()), "query", web, tmp_path)
    assert pauses == [7, 60]  # at most a minute


def test_a_redirect_is_followed_with_the_query(server, web, tmp_path):
    server.on("/new", small_town().xml())
    moved = Answer(status=307, headers=(("Location", "/new"),))
    assert fetch(server.on("/api", moved), "query", web, tmp_path).is_file()
    assert [(path, body) for path, _, body in server.asked] == [
        ("/api", b"data=query"),
        ("/new", b"data=query"),
    ]


REMARK = '<remark> runtime error: Query timed out in "query" at line 3 after 181 seconds. </remark>'


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (f'<osm version="0.6"><node id="1" lat="52" lon="18"/>{REMARK}</osm>', "Query timed out"),
        ("<html><body>504 Gateway</body></html>", "web page instead of data"),
        ('<osm version="0.6"><node id="1" lat="52" lo', "incomplete"),
        ('{"elements": []}', "incomplete or not what was asked"),
        (Answer(status=429), "busy"),
        (Answer(status=400), "refused the request"),
        (Answer(status=500), "refused the request"),
        (b"", "empty"),
        (Answer(b"x" * 2_000_000), "larger than 1 MB"),
        (Answer(b"<osm></osm>", seconds=1.5), "takes too long"),
    ],
)
def test_a_failed_answer_is_an_error_and_is_not_kept(server, web, tmp_path, answer, message):
    address = server.on("/api", answer)
    with pytest.raises(PlanError, match=message):
        fetch(address, "query", web, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_one_request_at_a_time(server, qgis_app, tmp_path):
    busy, most = [], []

    def answer(_parameters):
        busy.append(1)
        most.append(len(busy))
        time.sleep(0.1)
        busy.pop()
        return small_town().xml()

    address = server.on("/api", answer)
    threads = [
        threading.Thread(target=fetch, args=(address, f"query {n}", Web(patience=Patience()), tmp_path))
        for n in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1, 1, 1]
