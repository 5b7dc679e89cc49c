"""Text from a web service, through QGIS's own network manager: proxy, certificates and TLS checks are its."""

from __future__ import annotations

import time

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QByteArray, QUrl, QUrlQuery
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..analysis.errors import PlanError

TIMEOUT_S = 20.0
ATTEMPTS = 3
PAUSE_S = 0.5
MOST_BYTES = 10_000_000
FIRST_SERVER_ERROR = 500


def fetch_text(
    url: str, parameters: dict[str, str], feedback: QgsFeedback | None = None, most_bytes: int = MOST_BYTES
) -> str:
    """Return the answer to a GET request as text; a failing server is asked again, ATTEMPTS times in all.

    Raises PlanError when there is no answer in TIMEOUT_S, it is an error, too long, or not UTF-8.
    """
    request = _request(url, parameters)
    for attempt in range(1, ATTEMPTS + 1):
        answer = _Answer(request, feedback, most_bytes)
        if answer.content is not None:
            return _decoded(answer.content, url)
        if feedback is not None and feedback.isCanceled():
            raise PlanError("The work was cancelled.")
        if not answer.may_be_repeated or attempt == ATTEMPTS:
            break
        time.sleep(PAUSE_S * attempt)
    raise PlanError(
        "{service} did not answer as expected: {reason}", service=_host(url), reason=answer.reason
    )


class _Answer:
    """One attempt: ``content``, or why there is none."""

    def __init__(self, request: QNetworkRequest, feedback: QgsFeedback | None, most_bytes: int) -> None:
        self.content: QByteArray | None = None
        self._most_bytes = most_bytes
        self._too_long = False
        self._blocking = QgsBlockingNetworkRequest()
        self._blocking.downloadProgress.connect(self._watch)
        error = self._blocking.get(request, True, feedback)
        reply = self._blocking.reply()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0
        self.may_be_repeated = not self._too_long and (status == 0 or status >= FIRST_SERVER_ERROR)
        self.reason = self._blocking.errorMessage()
        if self._too_long or reply.content().size() > most_bytes:
            self._too_long, self.may_be_repeated = True, False
            self.reason = f"> {most_bytes // 1_000_000} MB"
        elif error == QgsBlockingNetworkRequest.ErrorCode.NoError and _is_whole(reply.error()):
            self.content = reply.content()

    def _watch(self, received: int, _total: int) -> None:
        if received > self._most_bytes:
            self._too_long = True
            self._blocking.abort()


def _is_whole(error: QNetworkReply.NetworkError) -> bool:
    return error == QNetworkReply.NetworkError.NoError


def _request(url: str, parameters: dict[str, str]) -> QNetworkRequest:
    query = QUrlQuery()
    for name, value in parameters.items():
        query.addQueryItem(name, bytes(QUrl.toPercentEncoding(value)).decode())
    target = QUrl(url)
    target.setQuery(query)
    request = QNetworkRequest(target)
    request.setTransferTimeout(int(TIMEOUT_S * 1000))
    return request


def _decoded(content: QByteArray, url: str) -> str:
    try:
        return bytes(content).decode("utf-8")
    except UnicodeDecodeError as error:
        reason = f"{error.reason}"
        raise PlanError(
            "{service} did not answer as expected: {reason}", service=_host(url), reason=reason
        ) from error


def _host(url: str) -> str:
    return QUrl(url).host()
