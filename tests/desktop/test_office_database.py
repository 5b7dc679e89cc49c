"""A workspace in the office's PostGIS, opened from the dock: browsing, placing, saving, and a conflict."""

import pytest

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


@pytest.fixture
def office(postgis, small_city, monkeypatch):
    """Return the server with the small city in its database; this desk knows it as Anna."""
    postgis.take(small_city / "konin.gpkg")
    monkeypatch.setenv("KONIN_POSTGIS_SERVICE", "konin_anna")
    return postgis


def test_day_with_the_database(office, qgis_window):
    seen = qgis_window("office_database", seconds=240)
    answers = seen.answers
    assert "nie ma tu jeszcze projektu konin.qgz" in answers["told"]
    assert answers["listed"] == ["PG-03", "SM-02", "SM-04", "ZI-01"]
    assert "postgres" in answers["providers"]
    assert "ogr" not in answers["providers"]
    assert answers["found"] == "SM-04"
    assert answers["placed"].startswith("SM-04: umieszczono 1 ")
    (sites,) = office.rows("SELECT count(*) FROM konin.project_points WHERE code = 'SM-04'")[0]
    assert sites == 1
    assert answers["mine"] == {
        "may_save_at_once": False,
        "title": "Moja nazwa",
        "priority": 2,
        "status": "planned",
    }
    assert answers["theirs"] == {
        "may_save_at_once": False,
        "title": "Nazwa Jana THEIRS",
        "priority": 3,
        "status": "planned",
    }
    stored = office.rows("SELECT title, priority, updated_by FROM konin.projects WHERE code = 'SM-04'")
    assert stored[0][:2] == ("Nazwa Jana THEIRS", 3)
    assert seen.returncode == 0
