"""Fetching text from a server on this machine that is slow, wrong, too long, or not there."""

import contextlib
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import parse_qs, urlparse

import pytest

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io import web


class Handler(BaseHTTPRequestHandler):
    requests: ClassVar[list] = []

    def do_GET(self):
        query = {name: values[0] for name, values in parse_qs(urlparse(self.path).query).items()}
        self.requests.append(query)
        how = query.get("how", "")
        if how == "slow":
            time.sleep(1.5)
        failing = how == "down" or (how == "flaky" and len(self.requests) < 3)
        body = {"long": b"x" * 5000, "latin": b"\xb3"}.get(how, "Zażółć".encode())
        self.send_response(503 if failing else 404 if how == "missing" else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(BrokenPipeError):  # the client has gone: that is what is tested
            self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def server(qgis_app, monkeypatch):
    monkeypatch.setattr(web, "PAUSE_S", 0.01)
    Handler.requests = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_returns_text_and_sends_parameters_encoded(server):
    parameters = {"address": "Konin, Plac Wolności 1 & 2+3"}
    assert web.fetch_text(server, parameters) == "Zażółć"
    assert Handler.requests == [parameters]


def test_a_failing_server_is_asked_again(server):
    assert web.fetch_text(server, {"how": "flaky"}) == "Zażółć"
    assert len(Handler.requests) == 3


@pytest.mark.parametrize(("how", "times"), [("down", 3), ("missing", 1), ("latin", 1), ("long", 1)])
def test_what_is_no_answer_is_told_with_the_services_name(server, how, times):
    with pytest.raises(PlanError, match=r"127\.0\.0\.1 did not answer as expected: .+"):
        web.fetch_text(server, {"how": how}, most_bytes=1000)
    assert len(Handler.requests) == times


def test_a_slow_server_is_not_waited_for(server, monkeypatch):
    monkeypatch.setattr(web, "TIMEOUT_S", 0.2)
    monkeypatch.setattr(web, "ATTEMPTS", 1)
    start = time.monotonic()
    with pytest.raises(PlanError, match="did not answer"):
        web.fetch_text(server, {"how": "slow"})
    assert time.monotonic() - start < 1.2


def test_nobody_there(qgis_app, monkeypatch):
    monkeypatch.setattr(web, "PAUSE_S", 0.01)
    with pytest.raises(PlanError, match="did not answer"):
        web.fetch_text("http://127.0.0.1:9/", {})
