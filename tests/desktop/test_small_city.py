"""The dock on an open workspace, in a real QGIS window."""

import pytest

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def seen(window_of_module, small_city):
    return window_of_module("small_city", project=small_city / "konin.qgz")


def test_probe(seen):
    import pprint
    pprint.pprint(seen.answers)
    print(seen.errors(), seen.seconds)
