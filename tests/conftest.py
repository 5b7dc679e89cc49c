"""What every test may use: the shared data, and a workspace folder of its own."""

from pathlib import Path

import pytest

SHARED_DATA = Path(__file__).parent.parent.parent / "shared" / "data"


@pytest.fixture
def shared_data() -> Path:
    """Return the folder of real test data, or skip where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip("../shared/data is absent: real test data are not part of this repository")
    return SHARED_DATA
