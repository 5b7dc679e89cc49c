"""The user guide: both languages say the same, offline, with pictures that are there."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from konin_smart_plugin import paths

LANGUAGES = ("pl", "en")


class Page(HTMLParser):
    """Keeps the tags and the addresses of a page."""

    def __init__(self, file):
        super().__init__()
        self.tags, self.addresses, self.names = [], [], set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        values = dict(attributes)
        self.addresses += [values[name] for name in ("src", "href") if name in values]
        self.names |= {values["id"]} if "id" in values else set()


@pytest.fixture(params=LANGUAGES)
def page(request):
    return paths.GUIDE / request.param / "index.html"


def test_both_languages_have_the_same_parts():
    polish, english = (Page(paths.GUIDE / language / "index.html").tags for language in LANGUAGES)
    assert polish == english


def test_everything_it_shows_is_beside_it(page):
    found = Page(page)
    assert found.addresses
    for address in found.addresses:
        if address.startswith("#"):
            assert address[1:] in found.names
        else:
            assert not re.match(r"[a-z]+:", address), address
            assert (page.parent / address).resolve().is_file(), address


def test_variables_it_names_are_settings(page):
    from dataclasses import fields

    from konin_smart_plugin.preferences import Addresses, Preferences

    known = {f"KONIN_{field.name.upper()}" for field in fields(Preferences)}
    known |= {f"KONIN_ADDRESS_{field.name.upper()}" for field in fields(Addresses)}
    named = set(re.findall(r"KONIN_[A-Z0-9_]+", Path(page).read_text(encoding="utf-8")))
    assert named <= known
    assert {name for name in known if not name.startswith("KONIN_ADDRESS_")} <= named
