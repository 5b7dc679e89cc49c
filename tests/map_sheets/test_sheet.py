import pytest
from filled_sheets import filled, sheet_of
from invented_project import CENTRE, CREDIT, KIND_NAMES
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerStyle,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor
from sheet_checks import box_of, contrast, off_page, overlaps, shown_items, text_too_large

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.typography import NO_BREAK, THIN
from konin_smart_plugin.map_sheets.page import Listed, Page
from konin_smart_plugin.map_sheets.paper import ORIENTATIONS, PAPERS
from konin_smart_plugin.map_sheets.projects import area_to_show
from konin_smart_plugin.map_sheets.swatches import swatch
from konin_smart_plugin.map_sheets.symbol_size import enlarge_symbols, enlarged_style
from konin_smart_plugin.map_sheets.title_page import in_parts

QUICK = [("A4", "portrait"), ("A3", "landscape"), ("A1", "portrait")]
ALL = [(name, orientation) for name in PAPERS for orientation in ORIENTATIONS]
LONG = "Dostępność przystanków i zieleni w dzielnicach mieszkaniowych oraz na terenach poprzemysłowych " * 4


def text_of(sheet, name):
    return sheet.items[name].text()


def check_page(project, name, orientation, **page):
    sheet = filled(project, name, orientation, **page)
    size = sheet.design.paper
    assert overlaps(sheet.layout) == []
    assert off_page(sheet.layout, size.width, size.height) == []
    assert text_too_large(sheet.layout) == []
    assert min(box.width() for box in map(box_of, shown_items(sheet.layout))) > 0
    return sheet


@pytest.mark.parametrize(("name", "orientation"), QUICK)
def test_items_neither_overlap_nor_leave_the_page_nor_their_box(project, name, orientation):
    check_page(project, name, orientation, note="Uwaga: stan sieci na dzień sporządzenia.")


CARD = {
    "template": "project_card",
    "title": "Nowe przystanki w częściach miasta bez komunikacji",
    "texts": {
        "description": LONG,
        "indicators": "Wskaźniki: 12",
        "impact": "Zamykana luka: 300",
        "facts": "\n".join(["Budżet: 1 250 000 zł"] * 9),
        "timeline": "2025–2026",
    },
    "span": (0.2, 0.5),
}


GAPS = {
    "template": "gap_map",
    "title": "Luki w dostępności przystanków",
    "figures": (("1 041 686", "mieszkańców poza zasięgiem"), ("286", "luk"), ("1323", "hektarów")),
    "chart": "base64:PHN2Zy8+",
}


ZONE = {
    "template": "zone_atlas",
    "title": "Strefa o długiej nazwie między Wartą a torami",
    "area": QgsRectangle(6_517_000, 5_787_000, 6_519_000, 5_789_000),
    "focus": QgsGeometry.fromRect(QgsRectangle(6_517_000, 5_787_000, 6_519_000, 5_789_000)),
    "figures": (("1 041 686", "mieszkańców (gdzie znani)"), ("286", "przystanków"), ("1323", "hektarów")),
}
COMPARISON = {"template": "comparison", "title": "Z czujnikami i bez"}


def squares(count):
    """A square of 800 m for each sheet, in rows of eight from the city's middle."""
    x, y = CENTRE
    return tuple(
        Listed(
            str(n + 1),
            f"Arkusz w części {n + 1}",
            QgsGeometry.fromRect(
                QgsRectangle(x + 100 * (n % 8), y + 100 * (n // 8), x + 100 * (n % 8) + 800, y + 800)
            ),
        )
        for n in range(count)
    )


INDEX = {"template": "title_index", "title": "Atlas miasta", "listed": squares(60), "number": 0, "total": 60}


@pytest.mark.parametrize("contents", [ZONE, COMPARISON, INDEX], ids=lambda c: c["template"])
@pytest.mark.parametrize(("name", "orientation"), QUICK)
def test_atlas_comparison_and_title_pages_are_in_order(project, name, orientation, contents):
    check_page(project, name, orientation, **contents)


def test_two_maps_show_the_same_ground_at_the_same_scale(project):
    sheet = filled(project, **COMPARISON)
    one, two = sheet.items["map"], sheet.items["map_2"]
    assert one.extent() == two.extent() and one.rect() == two.rect()
    assert [text_of(sheet, f"{name}_title") for name in ("map", "map_2")] == ["Mobilność", "Bez czujników"]
    # The one legend explains both: the sensors are on the first map only.
    assert "Czujniki" in legend_texts(sheet)
    names = [layer.name() for layer in two.layers()]
    assert "Ulice" in names and "Czujniki" not in names


def test_a_title_page_lists_every_sheet_once(project):
    sheet = filled(project, **INDEX)
    lines = [
        line.replace(NO_BREAK, " ").strip()
        for name in ("index_1", "index_2", "index_3")
        if sheet.items[name].isVisible()
        for line in sheet.items[name].text().split("\n")
    ]
    assert lines == [f"{n}   Arkusz w części {n}" for n in range(1, 61)]
    assert text_of(sheet, "sheet_number") == "Arkuszy: 60"


def test_a_list_too_long_for_one_page_goes_on_overleaf(project):
    sheet = sheet_of(project, "A4", template="title_index")
    city = area_to_show(project, sheet.design.layers, sheet.design.crs)
    parts = in_parts(sheet, Page("Atlas", "", city, number=0, total=400, listed=squares(400)))
    assert len(parts) > 1
    assert [listed.label for part in parts for listed in part.listed] == [str(n) for n in range(1, 401)]


def test_a_map_is_turned_to_what_it_shows(project):
    # A block of 2,000 m by 1,600 m that rises by 40°: upright it is 1,600·sin 40° + 2,000·cos 40° = 2,561 m
    # across, turned 40° clockwise only 2,000 m.
    strip = QgsGeometry.fromRect(QgsRectangle(6_517_000, 5_787_200, 6_519_000, 5_788_800))
    strip.rotate(-40, strip.centroid().asPoint())  # QGIS turns clockwise
    straight = filled(project, area=strip.boundingBox())
    turned = filled(project, area=strip.boundingBox(), turn_to=strip)
    assert turned.map.mapRotation() == pytest.approx(40) and straight.map.mapRotation() == 0
    assert turned.scale < straight.scale
    assert QgsGeometry.fromPolygonXY([[QgsPointXY(*xy) for xy in turned.corners]]).contains(strip)
    # The arrow shows where grid north has gone: as far clockwise.
    assert turned.items["north_arrow"].pictureRotation() == pytest.approx(40)


@pytest.mark.parametrize(("name", "orientation"), QUICK)
def test_gap_maps_neither_overlap_nor_leave_the_page_nor_their_box(project, name, orientation):
    check_page(project, name, orientation, **GAPS)


@pytest.mark.parametrize(("name", "orientation"), QUICK)
def test_cards_neither_overlap_nor_leave_the_page_nor_their_box(project, name, orientation):
    sheet = check_page(project, name, orientation, **CARD)
    before, bar, after = (
        sheet.items[n].rect().width() for n in ("timeline_before", "timeline_bar", "timeline_after")
    )
    # From 20% to 50% of the whole.
    assert bar / (before + bar + after) == pytest.approx(0.3)
    assert before / (before + bar + after) == pytest.approx(0.2)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "orientation"), ALL)
def test_every_paper_and_orientation(project, honest_project, name, orientation):
    check_page(project, name, orientation, note=LONG)
    check_page(honest_project, name, orientation, title=LONG[:300])
    check_page(project, name, orientation, **CARD)
    for contents in (GAPS, ZONE, COMPARISON, INDEX):
        check_page(project, name, orientation, **contents)


def test_a_title_of_300_characters_is_cut_and_said(project):
    sheet = check_page(project, "A4", "landscape", title=LONG[:300])
    assert text_of(sheet, "title").endswith("…")
    assert sheet.shortened == [LONG[:300].replace(" i ", f" i{NO_BREAK}").replace(" w ", f" w{NO_BREAK}")]


@pytest.fixture
def many_kinds(project):
    """Return a function that puts a layer of so many categories, all drawn, on the map for this test."""
    added = []

    def add(count):
        layer = QgsVectorLayer("Point?crs=EPSG:2177&field=kind:string", "Rodzaje", "memory")
        symbol = QgsMarkerSymbol.createSimple({"size": "2"})
        kinds = [f"rodzaj czujnika lub urządzenia numer {n}" for n in range(count)]
        layer.setRenderer(
            QgsCategorizedSymbolRenderer(
                "kind", [QgsRendererCategory(kind, symbol.clone(), kind) for kind in kinds]
            )
        )
        features = []
        for n, kind in enumerate(kinds):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([kind])
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(CENTRE[0] + 10 * n, CENTRE[1])))
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        layer.updateExtents()
        added.append(project.addMapLayer(layer).id())

    yield add
    project.removeMapLayers(added)


@pytest.mark.parametrize(("name", "orientation"), QUICK)
def test_a_long_legend_fits_with_all_its_entries(project, many_kinds, name, orientation):
    many_kinds(40)
    sheet = check_page(project, name, orientation)
    assert sum(text.startswith("rodzaj") for text in legend_texts(sheet)) == 40


def test_a_legend_that_cannot_fit_is_an_error_not_a_cut_legend(project, many_kinds):
    many_kinds(250)
    with pytest.raises(PlanError, match="The legend has too many entries"):
        filled(project, "A4")


def test_text_stands_out_from_its_background(project):
    sheet = filled(project)
    for label in (item for item in shown_items(sheet.layout) if isinstance(item, QgsLayoutItemLabel)):
        ground = label.backgroundColor() if label.hasBackground() else QColor("white")
        assert contrast(label.textFormat().color(), ground) >= 4.5, label.id()
    legend = sheet.items["legend"]
    for style in (
        QgsLegendStyle.Style.Group,
        QgsLegendStyle.Style.Subgroup,
        QgsLegendStyle.Style.SymbolLabel,
    ):
        holder = legend.style(style)
        assert contrast(holder.textFormat().color(), legend.backgroundColor()) >= 4.5


def legend_texts(sheet):
    """Layer names and symbol labels as the legend prints them, line breaks undone."""
    texts = []
    model = sheet.items["legend"].model()
    for node in model.rootGroup().findLayers():
        symbols = model.layerLegendNodes(node)
        texts.append(node.customProperty("legend/title-label").replace("\n", " "))
        texts += [
            s.data(Qt.ItemDataRole.DisplayRole).replace("\n", " ")
            for s in symbols
            if not s.isEmbeddedInParent()
        ]
    return [text.replace(NO_BREAK, " ") for text in texts]


def test_the_legend_is_what_is_drawn(project):
    # Of the four kinds of sensors only three exist: "pogoda" is not drawn.
    assert legend_texts(filled(project)) == [
        "Czujniki", *KIND_NAMES[:3], "Przystanki autobusowe", "Ulice",
        "Parki i lasy w granicach miasta", "Wody", "Granica miasta",
    ]  # fmt: skip


def test_the_legend_of_each_page_is_its_own(project):
    sheet = sheet_of(project)
    # The streets end 3.5 km north of the centre and the city 6 km: here is only the city's edge.
    edge = QgsRectangle(6_517_900, 5_793_500, 6_518_100, 5_793_700)
    middle = QgsRectangle(6_517_000, 5_787_000, 6_519_000, 5_789_000)
    sheet.fill(Page("Rand", "", edge, 1000))
    assert legend_texts(sheet) == ["Granica miasta"]
    sheet.fill(Page("Środek", "", middle, 10_000))
    assert "Ulice" in legend_texts(sheet)
    sheet.fill(Page("Rand", "", edge, 1000))
    assert legend_texts(sheet) == ["Granica miasta"]


def test_symbols_keep_their_own_words_where_others_are_left_out(project):
    # Of the sensors only those near one that measures water (the third kind) are on this page.
    sheet = sheet_of(project)
    sensors = next(layer for layer in sheet.design.layers if layer.name() == "Czujniki")
    spot = next(f.geometry().asPoint() for f in sensors.getFeatures("name = 'water'"))
    near = QgsRectangle(spot.x() - 5, spot.y() - 5, spot.x() + 5, spot.y() + 5)
    sheet.fill(Page("Woda", "", near, 500))
    assert legend_texts(sheet)[:2] == ["Czujniki", "woda"]


def test_a_page_with_nothing_on_it_draws_nothing(project):
    sheet = sheet_of(project)
    nowhere = QgsRectangle(6_530_000, 5_787_000, 6_531_000, 5_788_000)
    assert sheet.fill(Page("Nic", "", nowhere, 5000)).layers == ()


def test_invented_data_are_marked_and_only_they(project, honest_project):
    sheet = filled(project)
    assert text_of(sheet, "demo") == "DEMO – dane fikcyjne"
    assert sheet.items["demo"].isVisible()
    honest = filled(honest_project)
    assert not honest.items["demo"].isVisible()


def test_the_scale_is_the_largest_of_the_series_that_fits(project):
    sheet = filled(project)
    city = area_to_show(project, sheet.design.layers, sheet.design.crs)
    # 12 km of city with 3% of air on the map's height of paper; the next larger scale would be too large.
    paper_mm = sheet.map.rect().height()
    assert 1.03 * city.height() / paper_mm * 1000 <= sheet.scale
    assert sheet.scale == 50_000 and 1.03 * city.height() / paper_mm * 1000 > 40_000
    assert abs(sheet.map.scale() - 50_000) < 150  # QGIS counts a little otherwise than paper millimetres
    assert text_of(sheet, "scale_text") == f"Skala 1:50{THIN}000"
    assert text_of(sheet, "scale_words") == f"1{NO_BREAK}cm na mapie to 500{NO_BREAK}m w{NO_BREAK}terenie"


def test_a_millimetre_on_paper_is_the_scale_in_metres(project):
    sheet = filled(project, scale=5000)
    assert sheet.map.extent().width() == pytest.approx(sheet.map.rect().width() * 5)


def test_sources_come_from_the_layers_and_each_once(project):
    assert text_of(filled(project), "sources") == f"Źródła danych: {CREDIT} (CC0-1.0).".replace(
        " o ", f" o{NO_BREAK}"
    )


def test_the_overview_marks_the_extent_and_shows_all_of_the_city(project):
    sheet = filled(project, scale=5000)
    overview = sheet.items["overview"]
    (mark,) = sheet.overview.frame.getFeatures()
    assert mark.geometry().boundingBox() == sheet.map.extent()
    assert overview.layers()[0] is sheet.overview.frame
    city = area_to_show(project, sheet.design.layers, sheet.design.crs)
    assert overview.extent().contains(city)
    whole = filled(project)
    assert whole.items["overview"].extent().contains(whole.map.extent())


def test_symbols_grow_with_the_paper_but_less_than_type(project):
    for name, factor in (("A4", 0.85**0.5), ("A3", 1.0), ("A1", 1.85**0.5)):
        sheet = filled(project, name)
        for layer in sheet.design.layers:
            # QGIS enlarges by the reference scale over the map's.
            assert layer.renderer().referenceScale() / sheet.scale == pytest.approx(factor)
    own = QgsVectorLayer("Point?crs=EPSG:2177", "own", "memory")
    own.renderer().setReferenceScale(1234)
    enlarge_symbols([own], 10_000, 2.0)
    assert own.renderer().referenceScale() == 1234


def test_a_kept_style_draws_a_layer_larger(qgis_app):
    layer = QgsVectorLayer("Point?crs=EPSG:2177", "stops", "memory")
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    QgsMapLayerStyle(enlarged_style(style.xmlData(), 10_000, 1.5)).writeToLayer(layer)
    assert layer.renderer().referenceScale() == 15_000


def test_legends_show_symbols_in_their_styles_own_size(qgis_app):
    symbol = QgsMarkerSymbol.createSimple({"size": "4"})
    by_scale = QgsProperty.fromExpression("@map_scale / 100000")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.Size, by_scale)
    assert swatch(symbol, 1.85, 5.0).size() == pytest.approx(7.4)
    assert not swatch(symbol, 1.85, 5.0).symbolLayer(0).dataDefinedProperties().hasActiveProperties()
    assert swatch(symbol, 1.0, 3.0).size() == pytest.approx(3.0)
    line = QgsLineSymbol.createSimple({"width": "0.6"})
    assert swatch(line, 2.0, 3.0).width() == pytest.approx(1.2)


def test_the_grid_is_of_pl_2000_at_round_coordinates(project):
    sheet = filled(project)
    grid = sheet.map.grids().grid(0)
    assert grid.crs().authid() == "EPSG:2177"
    assert grid.intervalX() == grid.intervalY() == 2500


def test_a_template_without_a_required_item_is_refused(project, tmp_path, monkeypatch):
    sheet = sheet_of(project)
    sheet.items["demo"].setId("no longer demo")
    assert sheet.layout.saveAsTemplate(str(tmp_path / "own.qpt"), QgsReadWriteContext())
    (tmp_path / "broken.qpt").write_text("<Layout", encoding="utf-8")
    monkeypatch.setenv("KONIN_TEMPLATE_FOLDER", str(tmp_path))
    with pytest.raises(PlanError, match="lacks the items demo"):
        sheet_of(project, template="own")
    with pytest.raises(PlanError, match="cannot be read"):
        sheet_of(project, template="broken")
    with pytest.raises(PlanError, match="There is no sheet template"):
        sheet_of(project, template="none")


def test_english_sheets_are_english(project):
    sheet = sheet_of(project, language="en")
    sheet.fill(Page("Mobility", "", area_to_show(project, sheet.design.layers, sheet.design.crs)))
    assert text_of(sheet, "demo") == "DEMO: invented data"
    assert text_of(sheet, "scale_text") == "Scale 1:50,000"
    assert text_of(sheet, "sheet_number") == "Sheet 1 of 1"


def test_nothing_that_python_has_seen_ends_while_another_page_is_filled(project):
    sheet = sheet_of(project)
    edge = QgsRectangle(6_517_900, 5_793_500, 6_518_100, 5_793_700)
    middle = QgsRectangle(6_517_000, 5_787_000, 6_519_000, 5_789_000)
    sheet.fill(Page("Środek", "", middle, 10_000))
    seen = [*sheet.layout.findChildren(QObject), *sheet.items["legend"].findChildren(QObject)]
    seen += project.layerTreeRoot().findLayers() + sheet.items["legend"].model().rootGroup().findLayers()
    seen += sheet.items["legend"].model().rootGroup().findGroups(True)
    assert len(seen) > 20
    sheet.fill(Page("Rand", "", edge, 1000))
    sheet.fill(Page("Środek", "", middle, 10_000))
    assert not [thing for thing in seen if sip.isdeleted(thing)]
