"""The report's page: what it says of the workspace's data."""

import re

from konin_smart_plugin.reporting.report import _invented
from konin_smart_plugin.reporting.sources import DataSource


def test_a_layer_of_two_sources_is_one_sentence_of_all_its_rows():
    """Of 89 + 3 sensors 89 are invented; nothing is said of what is real."""
    sources = [
        DataSource("Sensors", "DEMO", "", 89, 89),
        DataSource("Sensors", "IMGW-PIB", "", 3, 0),
        DataSource("Boundary", "PRG", "", 1, 0),
    ]
    said = [re.sub("<[^>]+>", "", one) for one in _invented(sources, "en")]
    assert said == ["Sensors: 89 of 92 are invented."]
