"""The file that remembers what a copy for the field was made from."""

import json

import pytest
import shapely

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.snapshot import read_snapshot, write_snapshot

# A third has no end in binary: only every bit of it brings it back.
SITES = (
    Site(shapely.Point(6_517_910 + 1 / 3, 5_789_150.1), "SM-01/P1", "Łąka", synthetic=True),
    Site(shapely.MultiPolygon([shapely.box(0, 0, 1 / 3, 1)]), "SM-01/A1"),
)
PROJECTS = [
    Project("SM-01", "Ścieżka", budget_pln=0.1, start_year=2024, sites=SITES, version=7),
    Project("SM-02", "Bez miejsca"),
]


def test_projects_come_back_to_the_last_bit(tmp_path):
    path = tmp_path / "copy.json"
    write_snapshot(path, PROJECTS)
    assert read_snapshot(path) == {"SM-01": PROJECTS[0], "SM-02": PROJECTS[1]}
    assert "Ścieżka" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "damage", ["", "[1]", "{", '[{"title": "x"}]', '[{"code": "A", "title": "x", "sites": [{}]}]']
)
def test_a_damaged_file_is_refused_with_its_name(tmp_path, damage):
    path = tmp_path / "copy.json"
    path.write_text(damage)
    with pytest.raises(PlanError, match=r"copy\.json is missing or damaged") as raised:
        read_snapshot(path)
    assert raised.value.values["folder"] == tmp_path


def test_a_damaged_geometry_and_a_missing_file_are_refused(tmp_path):
    path = tmp_path / "copy.json"
    with pytest.raises(PlanError, match="missing or damaged"):
        read_snapshot(path)
    write_snapshot(path, PROJECTS)
    rows = json.loads(path.read_text())
    rows[0]["sites"][0]["geometry"] = "0101"
    path.write_text(json.dumps(rows))
    with pytest.raises(PlanError, match="missing or damaged"):
        read_snapshot(path)
