"""Requests to public services, politely: through QGIS's own network manager, and only when asked.

So the user's proxy, certificates and authentication hold. TLS checks stay on, a redirect may not leave
https, and what goes wrong is said in a sentence.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkReply, QNetworkRequest

from ..analysis.errors import PlanError
from .json_texts import parse_json

BUSY = {429, 502, 503, 504}
LONGEST_PAUSE_S = 60.0
MOST_REDIRECTS = 5
ASK_THE_SAME_THERE = {307, 308}
LOOK_MS = 100
FIRST_ERROR, PROXY_WANTS_PASSWORD, SERVER_ERROR = 400, 407, 500
MEGABYTE = 1_000_000

Attribute = QNetworkRequest.Attribute
Fault = QNetworkReply.NetworkError
PROXY_FAULTS = {
    Fault.ProxyConnectionRefusedError,
    Fault.ProxyConnectionClosedError,
    Fault.ProxyNotFoundError,
    Fault.ProxyTimeoutError,
    Fault.ProxyAuthenticationRequiredError,
    Fault.UnknownProxyError,
}
PASSING_FAULTS = {
    Fault.RemoteHostClosedError,
    Fault.TimeoutError,
    Fault.OperationCanceledError,  # what Qt makes of its transfer timeout
    Fault.TemporaryNetworkFailureError,
    Fault.ConnectionRefusedError,
}

SERVICE_FAULTS = {  # what Qt makes of an answer's status
    Fault.AuthenticationRequiredError,
    Fault.ContentAccessDenied,
    Fault.ContentNotFoundError,
    Fault.ContentOperationNotPermittedError,
    Fault.ContentConflictError,
    Fault.ContentGoneError,
    Fault.UnknownContentError,
    Fault.ProtocolInvalidOperationError,
    Fault.InternalServerError,
    Fault.OperationNotImplementedError,
    Fault.ServiceUnavailableError,
    Fault.UnknownServerError,
}


@dataclass(frozen=True)
class Patience:
    """How long to wait for an answer, how often to ask again, and how much to take."""

    silence_s: float = 60.0  # without a byte
    whole_s: float = 900.0
    attempts: int = 3
    pause_s: float = 2.0  # before the second attempt; doubled before each further one
    megabytes: float = 300.0


class _Passing(Exception):  # noqa: N818 (not shown to anybody: it leads to the next attempt)
    """A fault that may be over soon."""

    def __init__(self, error: PlanError, pause_s: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.pause_s = pause_s


@dataclass(frozen=True)
class Web:
    """What asks the services, one request at a time; ``feedback`` cancels it."""

    feedback: QgsFeedback = field(default_factory=QgsFeedback)
    patience: Patience = field(default_factory=Patience)

    def get(self, address: str, parameters: Mapping[str, object] | None = None) -> bytes:
        """Return what the address answers.

        Raises PlanError if there is no answer, an error, more than ``patience`` allows, or on cancel.
        """
        return self._ask(with_parameters(address, parameters or {}), None)

    def post(self, address: str, form: Mapping[str, str]) -> bytes:
        """Return what the address answers to a form. Raises PlanError as ``get`` does."""
        return self._ask(address, urlencode(form).encode())

    def text(self, address: str, parameters: Mapping[str, object] | None = None) -> str:
        """Return the answer's text. Raises PlanError as ``get`` does, and if it is not UTF-8."""
        answer = self.get(address, parameters)
        try:
            return answer.decode("utf-8")
        except UnicodeDecodeError as error:
            raise not_understood(address, answer) from error

    def json(self, address: str, parameters: Mapping[str, object] | None = None) -> Any:  # noqa: ANN401
        """Return the answer's JSON. Raises PlanError as ``get`` does, and if it is none."""
        answer = self.get(address, parameters)
        try:
            return parse_json(answer)
        except ValueError as error:
            raise not_understood(address, answer) from error

    def _ask(self, address: str, body: bytes | None) -> bytes:
        for attempt in range(self.patience.attempts):
            try:
                return _one_attempt(address, body, self.patience, self.feedback)
            except _Passing as fault:
                if attempt + 1 == self.patience.attempts:
                    raise fault.error from fault
                pause = fault.pause_s or self.patience.pause_s * 2**attempt
                self._wait(min(pause, LONGEST_PAUSE_S))
        raise AssertionError("patience has no attempts")

    def stop_if_cancelled(self) -> None:
        """Raise PlanError if the user has cancelled."""
        if self.feedback.isCanceled():
            raise PlanError("The work was cancelled.")

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.stop_if_cancelled()
            time.sleep(min(0.1, seconds))


def with_parameters(address: str, parameters: Mapping[str, object]) -> str:
    """Return the address with the parameters added to those it has already."""
    if not parameters:
        return address
    return address + ("&" if "?" in address else "?") + urlencode(parameters, quote_via=quote)


def service_of(address: str) -> str:
    """Return the name of the address's host, as the user is told it: without user and password."""
    return urlsplit(address).netloc.rpartition("@")[2]


def public_address(address: str) -> str:
    """Return the address for logs and metadata: without password and key; what is no address as it is."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{service_of(address)}{parts.path}" if parts.netloc else address


def not_understood(address: str, answer: bytes) -> PlanError:
    """Return the error for an answer that is not what was asked for; a web page is named as such."""
    start = answer[:200].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return PlanError(
            "{service} answered with a web page instead of data. The service may be out of order, or your "
            "network asks you to log in. Try again later.",
            service=service_of(address),
        )
    return PlanError(
        "The answer of {service} is incomplete or not what was asked for. Try again later.",
        service=service_of(address),
    )


@dataclass(frozen=True)
class _Reply:
    """What came of one request: ``stopped`` is why we broke it off.

    ``status`` is None where nobody answered and, once in a great while, where the connection ended at once.
    """

    status: int | None
    fault: int
    reason: str
    target: QUrl | None
    retry_after_s: float
    content: bytes
    stopped: str


class _Watch:
    """Watches one reply grow and breaks it off where it is too large, too slow or not wanted any more."""

    def __init__(self, reply: QNetworkReply, patience: Patience, feedback: QgsFeedback) -> None:
        self.stopped = ""
        self._reply, self._feedback = reply, feedback
        self._most = patience.megabytes * MEGABYTE
        self._end = time.monotonic() + patience.whole_s

    def look(self, received: int = 0, total: int = 0) -> None:
        """Take the news of ``received`` bytes of ``total``."""
        if self.stopped:
            return
        if self._feedback.isCanceled():
            self.stopped = "cancel"
        elif max(received, total) > self._most:
            self.stopped = "size"
        elif time.monotonic() > self._end:
            self.stopped = "time"
        if self.stopped:
            self._reply.abort()


def _exchange(address: str, body: bytes | None, patience: Patience, feedback: QgsFeedback) -> _Reply:
    """Send one request and wait for its reply; nothing is followed and nothing is repeated.

    Not with QgsBlockingNetworkRequest: that one runs after redirects in a circle for ever.
    """
    manager, request = QgsNetworkAccessManager.instance(), _request(address, patience)
    if body is None:
        reply = manager.get(request)
    else:
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/x-www-form-urlencoded")
        reply = manager.post(request, QByteArray(body))
    watch, loop, clock = _Watch(reply, patience, feedback), QEventLoop(), QTimer()
    reply.downloadProgress.connect(watch.look)
    reply.finished.connect(loop.quit)
    clock.timeout.connect(watch.look)
    clock.start(LOOK_MS)
    if not reply.isFinished():
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    clock.stop()
    pause = bytes(reply.rawHeader(b"Retry-After")).decode("ascii", "replace")
    target = reply.attribute(Attribute.RedirectionTargetAttribute)
    done = _Reply(
        status=reply.attribute(Attribute.HttpStatusCodeAttribute),
        fault=reply.error(),
        reason=reply.errorString().replace(reply.url().toString(), service_of(address)).rstrip("."),
        target=reply.url().resolved(target) if target else None,
        retry_after_s=float(pause) if pause.isdigit() else 0.0,
        content=bytes(reply.readAll()),
        stopped=watch.stopped,
    )
    reply.deleteLater()
    return done


def _one_attempt(address: str, body: bytes | None, patience: Patience, feedback: QgsFeedback) -> bytes:
    place = address
    for _ in range(MOST_REDIRECTS + 1):
        reply = _exchange(place, body, patience, feedback)
        _check(place, reply, patience)
        if reply.target is None:
            if not reply.content:
                raise PlanError(
                    "The answer of {service} is empty. Try again later.", service=service_of(place)
                )
            return reply.content
        if urlsplit(place).scheme == "https" and reply.target.scheme() != "https":
            break
        place, body = reply.target.toString(), body if reply.status in ASK_THE_SAME_THERE else None
    raise PlanError(
        "{service} leads to another address in a way that is not safe.", service=service_of(address)
    )


def _request(address: str, patience: Patience) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(address))
    request.setTransferTimeout(int(patience.silence_s * 1000))
    request.setAttribute(
        Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )
    request.setAttribute(Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    request.setAttribute(Attribute.CacheSaveControlAttribute, False)
    return request


def _too_slow(address: str) -> PlanError:
    return PlanError("{service} takes too long to answer. Try again later.", service=service_of(address))


def _check(address: str, reply: _Reply, patience: Patience) -> None:
    """Raise what is wrong with the reply."""
    service, status = service_of(address), reply.status
    if status == PROXY_WANTS_PASSWORD:
        raise _proxy_refuses(address)
    if reply.stopped == "cancel":
        raise PlanError("The work was cancelled.")
    if reply.stopped == "size":
        raise PlanError(
            "The answer of {service} is larger than {limit} MB and was not taken.",
            service=service,
            limit=f"{patience.megabytes:g}",
        )
    if reply.stopped == "time":
        raise _too_slow(address)
    if status in BUSY:
        error = PlanError(
            "{service} is busy (error {status}). Try again later.", service=service, status=status
        )
        raise _Passing(error, reply.retry_after_s)
    if status is not None and status >= FIRST_ERROR:
        error = PlanError("{service} refused the request (error {status}).", service=service, status=status)
        raise _Passing(error) if status == SERVER_ERROR else error
    if reply.fault != Fault.NoError:
        raise _no_answer(address, reply)


def _behind_a_proxy() -> bool:
    """Whether QGIS sends requests through a proxy: of one that is not there Qt says "connection refused"."""
    kinds = QNetworkProxy.ProxyType
    kind = QgsNetworkAccessManager.instance().fallbackProxy().type()
    return kind not in {kinds.NoProxy, kinds.DefaultProxy}


def _proxy_refuses(address: str) -> PlanError:
    return PlanError(
        "The proxy refuses the connection to {service}. Check Settings > Options > Network in QGIS.",
        service=service_of(address),
    )


def _no_answer(address: str, reply: _Reply) -> Exception:
    service = service_of(address)
    if reply.fault in PROXY_FAULTS or (reply.fault == Fault.ConnectionRefusedError and _behind_a_proxy()):
        return _proxy_refuses(address)
    if reply.fault in SERVICE_FAULTS:  # the connection ended before Qt had told the status
        return _Passing(not_understood(address, b""))
    if reply.fault in {Fault.TimeoutError, Fault.OperationCanceledError}:
        return _Passing(_too_slow(address))
    if reply.fault == Fault.SslHandshakeFailedError:
        return PlanError(
            "The certificate of {service} is not valid; nothing was taken from it.", service=service
        )
    error = PlanError(
        "{service} cannot be reached: {reason}. Check the connection to the internet.",
        service=service,
        reason=reply.reason,
    )
    return _Passing(error) if reply.fault in PASSING_FAULTS else error
