"""A template that a city drew itself is filled and nothing else: its items stay as they were drawn."""

import pytest
from filled_sheets import sheet_of
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsReadWriteContext,
)
from sheet_checks import text_too_large

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.map_sheets.own_layout import box_of
from konin_smart_plugin.map_sheets.page import Page
from konin_smart_plugin.map_sheets.projects import area_to_show
from konin_smart_plugin.map_sheets.templates import load_template

OURS = ("theme_map", "zone_atlas", "project_card", "gap_map", "comparison", "title_index")
SIZE = (500.0, 320.0)


def place(item, x, y, width, height):
    item.attemptMove(QgsLayoutPoint(x, y), True)
    item.attemptResize(QgsLayoutSize(width, height))


@pytest.fixture
def own_template(project, tmp_path, monkeypatch):
    """A copy of the theme map on a page of its own, title below, with a label that no code knows."""
    layout = load_template("theme_map", project)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*SIZE))
    items = {item.id(): item for item in layout.items() if hasattr(item, "id")}
    place(items["map"], 20, 10, 300, 270)
    place(items["title"], 20, 285, 300, 20)
    place(items["legend"], 330, 40, 160, 200)
    place(items["overview"], 330, 250, 40, 60)
    motto = QgsLayoutItemLabel(layout)
    motto.setId("motto")
    motto.setText("Konin. Tu płynie energia")
    layout.addLayoutItem(motto)
    place(motto, 330, 10, 100, 8)
    assert layout.saveAsTemplate(str(tmp_path / "own.qpt"), QgsReadWriteContext())
    monkeypatch.setenv("KONIN_TEMPLATE_FOLDER", str(tmp_path))
    return {name: box_of(item) for name, item in items.items()} | {"motto": box_of(motto)}


def fill(project, title="Mobilność"):
    sheet = sheet_of(project, "A4", template="own")
    area = area_to_show(project, sheet.design.layers, sheet.design.crs)
    sheet.fill(Page(title, "", area, note="Uwaga"))
    return sheet


def test_no_item_is_moved_or_resized(project, own_template):
    sheet = fill(project)
    page = sheet.layout.pageCollection().page(0).pageSize()
    assert (page.width(), page.height()) == SIZE
    for name in ("map", "title", "legend", "overview", "note", "sources", "north_arrow", "demo", "motto"):
        assert box_of(sheet.items[name]) == own_template[name], name


def test_what_has_a_name_is_filled_and_all_else_stays(project, own_template):
    sheet = fill(project)
    assert sheet.items["title"].text() == "Mobilność" and sheet.items["note"].text() == "Uwaga"
    assert sheet.items["motto"].text() == "Konin. Tu płynie energia" and sheet.items["motto"].isVisible()
    assert sheet.items["demo"].isVisible()
    # The map is 300 mm by 270 mm: 12 km of the city with 3% of air need 1:45,800, so 1:50,000.
    assert sheet.scale == 50_000
    assert not sheet.items["subtitle"].isVisible()  # this page has none


def test_a_long_text_is_made_to_fit_its_box(project, own_template):
    sheet = fill(project, title="Dostępność przystanków i zieleni " * 10)
    assert "title" not in [found[0] for found in text_too_large(sheet.layout)]
    assert box_of(sheet.items["title"]) == own_template["title"]


def test_the_same_page_again_gives_the_same_sheet(project, own_template):
    sheet = fill(project)
    first = {name: (box_of(item), item.isVisible()) for name, item in sheet.items.items()}
    area = area_to_show(project, sheet.design.layers, sheet.design.crs)
    sheet.fill(Page("Mobilność", "", area, note="Uwaga"))
    assert {name: (box_of(item), item.isVisible()) for name, item in sheet.items.items()} == first


def test_a_layout_with_a_list_of_sheets_is_no_ordinary_sheet(project, own_template, tmp_path):
    text = (tmp_path / "own.qpt").read_text(encoding="utf-8")
    (tmp_path / "own.qpt").write_text(text.replace('id="motto"', 'id="index_1"'), encoding="utf-8")
    with pytest.raises(PlanError, match="own has a list of sheets"):
        fill(project)


@pytest.mark.parametrize("name", OURS)
def test_the_shipped_templates_open_in_qgis_as_a_page_not_as_a_heap(project, name):
    layout = load_template(name, project)
    assert isinstance(layout, QgsPrintLayout)
    places = {item.id(): box_of(item) for item in layout.items() if hasattr(item, "id") and item.id()}
    assert len({(box.x, box.y) for box in places.values()}) == len(places)
    page = layout.pageCollection().page(0).pageSize()
    assert all(box.right <= page.width() and box.bottom <= page.height() for box in places.values())
    assert all(
        item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel) and item.isVisible()
    )
