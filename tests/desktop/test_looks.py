"""Every panel in light and dark and on small, usual and very fine screens: nothing is wider than the dock.

The pictures stay in build/screenshots, to be looked at.
"""

import shutil
from pathlib import Path

import pytest

DEMO = Path(__file__).parent.parent.parent / "build" / "demo"
LOOKS = {
    "dark": {"size": (1366, 768), "theme": "Night Mapping"},
    "hd": {"size": (1920, 1080)},
    "hd_dark": {"size": (1920, 1080), "theme": "Night Mapping", "language": "en"},
    "uhd": {"size": (3840, 2160), "scale": 2},
    "uhd_dark": {"size": (3840, 2160), "scale": 2, "theme": "Night Mapping"},
}

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


@pytest.mark.parametrize("name", LOOKS)
def test_every_panel_fits_its_dock(qgis_window, tmp_path, name):
    if not (DEMO / "konin.qgz").exists():
        pytest.skip("the demo is not made: make demo")
    shutil.copytree(DEMO, tmp_path / "demo")
    project = tmp_path / "demo" / "konin.qgz"
    seen = qgis_window("pictures", project=project, seconds=300, name=name, **LOOKS[name])
    assert seen.answers["too_wide"] == []
    assert len(seen.answers["pictures"]) == 7
