"""QGIS answers while the plugin asks who is far from a stop in an invented city of a million residents."""

import pytest
from scale.big_city import DEMAND, RESIDENTS, STREETS, write_city

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

HANGING_S = 10.0  # of processor time: QGIS itself draws 300,000 points in the end


def test_a_million_residents(qgis_window, tmp_path):
    rows = write_city(tmp_path / "city", share=1)
    assert rows["residents"] == DEMAND
    assert rows["streets"] == pytest.approx(STREETS, rel=0.01)
    seen = qgis_window("large_city", project=tmp_path / "city" / "konin.qgz", seconds=900)
    stalls = {name: (round(wall, 3), round(work, 3)) for name, (wall, work) in seen.answers["stalls"].items()}
    print(stalls)
    assert max(work for _wall, work in stalls.values()) <= HANGING_S, stalls
    assert f"{RESIDENTS // 1_000_000}\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000" in seen.answers["answer"]
