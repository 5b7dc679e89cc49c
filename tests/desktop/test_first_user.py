"""A new user with nothing but the zip: every job of the first day, by mouse and keys, and its seconds."""

import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([CHECKOUT / "dev/package", folder], check=True, capture_output=True)
    return next(folder.glob("konin_smart_plugin-*.zip"))


@pytest.mark.parametrize("language", ["pl", "en"])
def test_first_five_minutes(qgis_window, package, language):
    seen = qgis_window("first_user", installed=package, language=language, name=language, seconds=500)
    print("seconds since the first click (the aim: 300):", seen.answers["seconds"])
    assert "/profiles/default/python/plugins/" in seen.answers["plugin"]
    assert seen.answers["placed"]["sites"] == 1
    assert all("66" in answer for answer in seen.answers["answers"])  # 66,606 residents
    assert "DEMO-" in seen.answers["helping"]
    assert seen.answers["report"] == [".html"]
    assert seen.answers["sheet"] == [".pdf"]
    assert seen.errors() == []
    assert seen.returncode == 0
