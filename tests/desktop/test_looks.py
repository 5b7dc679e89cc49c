"""Every screen in every look: all that is written can be read, and is written in the user's language.

The pictures stay in build/screenshots, to be looked at.
"""

from pathlib import Path
from xml.etree import ElementTree

import pytest

SIZES = {
    "small": {"size": (1366, 768)},
    "hd": {"size": (1920, 1080)},
    "uhd": {"size": (3840, 2160), "scale": 2},
}
THEMES = {"light": "default", "dark": "Night Mapping"}
LOOKS = [(size, theme, language) for size in SIZES for theme in THEMES for language in ("pl", "en")]

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


def english_only():
    """Return the texts that Polish says otherwise."""
    file = Path(__file__).parents[2] / "resources" / "i18n" / "konin_pl.ts"
    found = ElementTree.parse(file).iter("message")
    messages = [(one.findtext("source"), one.findtext("translation")) for one in found]
    return {source for source, polish in messages if source != polish}


@pytest.mark.parametrize(("size", "theme", "language"), LOOKS)
def test_every_screen_can_be_read(qgis_window, demo_copy, size, theme, language):
    name = f"looks_{size}_{theme}_{language}"
    seen = qgis_window(
        "looks",
        project=demo_copy / "konin.qgz",
        seconds=600,
        name=name,
        language=language,
        theme=THEMES[theme],
        **SIZES[size],
    )
    assert len(seen.answers["pictures"]) == 27
    assert seen.answers["troubles"] == {}
    if language == "pl":
        assert english_only() & set(seen.answers["texts"]) == set()
    assert seen.returncode == 0
