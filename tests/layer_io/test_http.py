"""Requests against a server on this machine: what goes right, and every way it goes wrong."""

import threading
import time

import pytest
from loopback import Answer, loopback, own_certificate
from qgis.core import QgsApplication, QgsFeedback, QgsNetworkAccessManager, QgsTask
from qgis.PyQt.QtNetwork import QNetworkProxy

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.layer_io import http
from konin_smart_plugin.layer_io.http import Patience, Web

QUICK = Patience(silence_s=0.5, whole_s=2.0, attempts=3, pause_s=0.01, megabytes=1)


@pytest.fixture
def server():
    with loopback() as started:
        yield started


@pytest.fixture
def web(qgis_app):
    return Web(patience=QUICK)


def test_returns_what_the_service_answers(server, web):
    address = server.on("/data", '{"a": [1, null]}')
    assert web.json(address, {"name": "Łężyn", "page": 2}) == {"a": [1, None]}
    assert server.asked == [("/data", {"name": "Łężyn", "page": "2"}, b"")]


def test_parameters_are_added_to_those_the_address_has(server, web):
    server.on("/data", "x")
    web.get(server.address + "/data?key=1", {"page": 2})
    assert server.asked[0][1] == {"key": "1", "page": "2"}


def test_parameters_arrive_as_they_were_written(server, web):
    parameters = {"address": "Konin, Plac Wolności 1 & 2+3"}
    assert web.text(server.on("/data", "Zażółć"), parameters) == "Zażółć"
    assert server.asked[0][1] == parameters


def test_text_that_is_not_utf_8_is_no_text(server, web):
    with pytest.raises(PlanError, match="not what was asked for"):
        web.text(server.on("/data", b"\xb3"))


def test_posts_a_form(server, web):
    address = server.on("/ask", "yes")
    assert web.post(address, {"data": "a&b"}) == b"yes"
    assert server.asked[0][2] == b"data=a%26b"


def test_asks_a_busy_service_again(server, web):
    address = server.on("/data", Answer(status=503), Answer(status=429), "here")
    assert web.get(address) == b"here"
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("status", "asked", "words"),
    [(404, 1, "refused the request .error 404"), (403, 1, "403"), (500, 3, "500"), (504, 3, "busy")],
)
def test_an_error_is_told_and_repeated_only_where_it_may_pass(server, web, status, asked, words):
    address = server.on("/data", Answer(b"<html>no</html>", status=status, kind="text/html"))
    with pytest.raises(PlanError, match=words):
        web.get(address)
    assert len(server.asked) == asked


@pytest.mark.parametrize("fault", [http.Fault.UnknownServerError, http.Fault.ContentNotFoundError])
def test_an_error_whose_status_got_lost_is_asked_again(server, web, monkeypatch, fault):
    # Seen once, on a loaded machine: Qt said "server replied: Gateway Timeout" and had no status.
    reply = {"reason": "server replied", "target": None, "retry_after_s": 0.0, "content": b"", "stopped": ""}
    lost = [http._Reply(status=None, fault=fault, **reply)]
    exchange = http._exchange
    monkeypatch.setattr(http, "_exchange", lambda *request: lost.pop() if lost else exchange(*request))
    assert web.get(server.on("/data", "here")) == b"here"

    lost.extend([http._Reply(status=None, fault=fault, **reply)] * QUICK.attempts)
    with pytest.raises(PlanError, match="incomplete or not what was asked for"):
        web.get(server.on("/data", "here"))


def test_a_pause_that_the_service_asks_for_is_kept(server, web):
    address = server.on("/data", Answer(status=429, headers=(("Retry-After", "1"),)), "here")
    start = time.monotonic()
    assert web.get(address) == b"here"
    assert time.monotonic() - start >= 1


def test_silence_is_given_up(server, web):
    address = server.on("/data", Answer(b"late", seconds=1.0))
    with pytest.raises(PlanError, match="takes too long"):
        web.get(address)
    assert len(server.asked) == 3


def test_a_cut_answer_is_not_taken(server, web):
    address = server.on("/data", Answer(b'{"a": 1', declared=100))
    with pytest.raises(PlanError):
        web.json(address)


def test_a_huge_answer_is_stopped(server, web):
    address = server.on("/data", Answer(b"0" * 20_000_000))
    with pytest.raises(PlanError, match="larger than 1 MB"):
        web.get(address)
    assert len(server.asked) == 1


def test_an_empty_answer_is_no_answer(server, web):
    with pytest.raises(PlanError, match="is empty"):
        web.get(server.on("/data", b""))


def test_a_web_page_is_named_as_such(server, web):
    address = server.on("/data", Answer(b"<!DOCTYPE html><html>Przerwa techniczna</html>", kind="text/html"))
    with pytest.raises(PlanError, match="web page instead of data"):
        web.json(address)


def test_a_redirect_is_followed(server, web):
    server.on("/new", "here")
    old = server.on("/old", Answer(status=302, headers=(("Location", "/new"),)))
    assert web.get(old) == b"here"


def test_redirects_in_a_circle_end(server, web):
    first = server.on("/a", Answer(status=302, headers=(("Location", "/b"),)))
    server.on("/b", Answer(status=302, headers=(("Location", "/a"),)))
    with pytest.raises(PlanError, match="not safe"):
        web.get(first)
    assert len(server.asked) < 10


def test_nobody_listens(web):
    with loopback() as gone:
        address = gone.address + "/data"
    with pytest.raises(PlanError, match="cannot be reached"):
        web.get(address)


def test_cancel_ends_a_request_within_a_second(server, qgis_app):
    feedback = QgsFeedback()
    address = server.on("/data", Answer(b"late", seconds=3.0))
    threading.Timer(0.2, feedback.cancel).start()
    start = time.monotonic()
    with pytest.raises(PlanError, match="cancelled"):
        Web(feedback, Patience(silence_s=30)).get(address)
    assert time.monotonic() - start < 2.9  # before the answer comes


def test_works_in_the_background(server, qgis_app):
    # Processing runs algorithms in QGIS's tasks, away from the main thread.
    address = server.on("/data", "here")
    task = QgsTask.fromFunction("download", lambda _task: Web(patience=QUICK).get(address))
    QgsApplication.taskManager().addTask(task)
    assert task.waitForFinished(5000)
    assert task.returned_values == b"here"


def test_a_proxy_that_refuses_is_named(web):
    with loopback() as gone:
        port = gone.server.server_port
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy()
    manager.setFallbackProxyAndExcludes(
        QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port), [], []
    )
    try:
        with pytest.raises(PlanError, match=r"proxy refuses the connection to service\.invalid"):
            web.get("http://service.invalid/data")
    finally:
        manager.setFallbackProxyAndExcludes(before, [], [])


def test_a_certificate_that_nobody_vouches_for_is_refused(web, tmp_path):
    certificate = own_certificate(tmp_path)
    if certificate is None:
        pytest.skip("openssl could not make a certificate")
    with loopback() as server:
        server.secure(certificate)
        with pytest.raises(PlanError, match=r"certificate of 127\.0\.0\.1"):
            web.get(server.on("/data", "secret"))
        assert server.asked == []
