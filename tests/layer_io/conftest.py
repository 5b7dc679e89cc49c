"""A disk of 1 MB, for tests of what happens when it is full."""

import pytest


@pytest.fixture
def small_disk(small_disk):
    """Return the folder of the tests' disk, mounted with 1 MB."""
    return small_disk("size=1m")
