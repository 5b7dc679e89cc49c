"""A project whose database does not answer, in Polish and in English."""

import socket

import pytest
from qgis.core import QgsProject

pytestmark = pytest.mark.desktop

WAITING = {"pl": "Łączenie z bazą danych konin_away…", "en": "Connecting to the database konin_away…"}
HANGING_S = 2.0


@pytest.fixture
def away(tmp_path, monkeypatch, qgis_app):
    """A project of a database behind a port that takes connections and never says a word."""
    project = QgsProject()
    project.writeEntry("konin_smart_plan", "workspace", "service=konin_away")
    assert project.write(str(tmp_path / "konin.qgz"))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        services = tmp_path / "pg_service.conf"
        port = silent.getsockname()[1]
        services.write_text(f"[konin_away]\nhost=127.0.0.1\nport={port}\ndbname=konin\nuser=anna\n")
        monkeypatch.setenv("PGSERVICEFILE", str(services))
        yield tmp_path / "konin.qgz"


@pytest.mark.parametrize("language", ["pl", "en"])
def test_the_dock_says_so_and_tries_again(away, qgis_window, language):
    seen = qgis_window("server_away", project=away, language=language, name=language, seconds=120)
    answers = seen.answers
    assert answers["waiting"] == answers["again"] == WAITING[language]
    assert not answers["offered_early"]
    assert answers["page"]
    assert "konin_away" in answers["failed"]
    assert answers["failed"] != answers["waiting"]
    assert answers["work"] < HANGING_S
    assert seen.returncode == 0
