import base64
import dataclasses
import re
from itertools import combinations, pairwise
from xml.etree import ElementTree

import numpy as np
import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFontUtils,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFontMetrics, QImage

from konin_smart_plugin import paths
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers import styling
from konin_smart_plugin.city_layers.distance_styles import apply_distances, distance_color
from konin_smart_plugin.city_layers.fonts import FONT, register_fonts
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.city_layers.styling import apply_fields, apply_style

pytestmark = pytest.mark.usefixtures("qgis_app")

SPATIAL = [spec for spec in load_specs().values() if spec.geometry in ("point", "line", "polygon")]
IDS = [spec.name for spec in SPATIAL]
ALIVE = []  # renderers and symbols die with their layers
WKB = {"point": "Point", "line": "LineString", "polygon": "Polygon", "none": "NoGeometry"}
QGIS_TYPES = {
    "text": "string",
    "integer": "integer",
    "real": "double",
    "boolean": "boolean",
    "date": "date",
    "datetime": "datetime",
}

# Machado, Oliveira & Fernandes 2009, severity 1.0, for linear RGB
SEEN_BY = {
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "all": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
}


def layer_for(spec):
    fields = [(field.name, QGIS_TYPES[field.type]) for field in spec.fields]
    if spec.join:
        fields += [(spec.join.prefix + name, "string") for name in spec.join.fields]
    query = "".join(f"&field={name}:{kind}" for name, kind in fields)
    layer = QgsVectorLayer(f"{WKB[spec.geometry]}?crs=EPSG:2177{query}", spec.name, "memory")
    assert layer.isValid()
    return layer


def styled(name, language="pl"):
    spec = load_specs()[name]
    layer = layer_for(spec)
    apply_style(layer, spec, language)
    ALIVE.append(layer)
    return layer


def lab(color, eyes):
    """CIE L*a*b* (D65) of a colour as these eyes see it."""
    rgb = np.array([color.redF(), color.greenF(), color.blueF()])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(SEEN_BY[eyes]) @ linear, 0, 1)
    to_xyz = [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
    xyz = np.array(to_xyz) @ seen / [0.95047, 1, 1.08883]
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(first, second, eyes):
    return float(np.linalg.norm(lab(first, eyes) - lab(second, eyes)))


def test_the_colour_difference_knows_black_from_white():
    # L* runs from 0 to 100 and neither has a hue

    for eyes in SEEN_BY:
        assert apart(QColor("#000000"), QColor("#ffffff"), eyes) == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("eyes", SEEN_BY)
@pytest.mark.parametrize("name", ["project_points", "project_lines", "project_areas"])
def test_the_three_areas_stay_apart_for_every_eye(name, eyes):
    categories = {c.value(): c.symbol().clone() for c in styled(name).renderer().categories()}
    colors = {area: area_color(categories[area]) for area in load_specs()["projects"].field("area").values}
    for first, second in combinations(colors, 2):
        assert apart(colors[first], colors[second], eyes) >= 20, (first, second)


def area_color(symbol):
    """Return the colour of the top symbol layer: a marker's fill, a line, or a polygon's outline."""
    top = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
    return top.fillColor() if top.layerType() == "SvgMarker" else top.color()


@pytest.mark.parametrize("eyes", SEEN_BY)
@pytest.mark.parametrize("name", ["sensor_coverage", "gap_index"])
def test_neighbouring_classes_stay_apart_and_grow_darker(name, eyes):
    colors = [item.symbol().color() for item in styled(name).renderer().legendSymbolItems()]
    assert len(colors) >= 4
    assert all(lab(light, eyes)[0] > lab(dark, eyes)[0] for light, dark in pairwise(colors))
    assert min(apart(one, two, eyes) for one, two in pairwise(colors)) >= 10


@pytest.mark.parametrize("eyes", SEEN_BY)
def test_the_unserved_stand_out_from_the_served(eyes):
    rules = styled("access_bands", "en").renderer().rootRule().children()
    served = [rule.symbol().color() for rule in rules if "reason" not in rule.filterExpression()]
    beyond = next(rule.symbol().color() for rule in rules if "'beyond'" in rule.filterExpression())
    assert len(served) == 3
    assert min(apart(beyond, color, eyes) for color in served) >= 20


@pytest.mark.parametrize("spec", SPATIAL, ids=IDS)
def test_every_layer_has_a_style_that_loads(spec):
    layer = layer_for(spec)
    assert spec.style is not None
    apply_style(layer, spec, "pl")
    assert layer.renderer() is not None
    text = spec.style.read_text(encoding="utf-8")
    assert not re.search(r"/home/|/work/|/tmp/|/usr/|[A-Z]:\\", text), "a path of some machine"
    root = ElementTree.fromstring(text[text.index("<qgis") :])
    parts = set(root.attrib["styleCategories"].split("|"))
    assert parts == {"Symbology", "Labeling", "Rendering"}
    assert {style.attrib["fontFamily"] for style in root.iter("text-style")} <= {FONT}


@pytest.mark.parametrize("spec", SPATIAL, ids=IDS)
def test_every_expression_of_a_style_finds_its_fields(spec):
    layer = layer_for(spec)
    apply_style(layer, spec, "pl")
    known = set(layer.fields().names())
    used = set()
    for rule_or_label in ElementTree.fromstring(
        spec.style.read_text(encoding="utf-8").split("\n", 1)[1]
    ).iter():
        for key in ("filter", "expression", "attr", "classificationAttribute", "fieldName"):
            text = rule_or_label.attrib.get(key, "")
            used |= set(re.findall(r'"(\w+)"', text)) if '"' in text else set()
    assert used <= known, used - known


def test_symbols_are_stored_in_the_styles_as_the_icons_are():
    icons = {file.read_bytes() for file in paths.ICONS.glob("*.svg")}
    embedded = set()
    for spec in SPATIAL:
        embedded |= set(re.findall(r'value="base64:([^"]+)"', spec.style.read_text(encoding="utf-8")))
        assert not re.search(r'value="[^"]*\.svg"', spec.style.read_text(encoding="utf-8"))
    assert len(embedded) >= 15
    assert all(base64.b64decode(code) in icons for code in embedded)


@pytest.mark.parametrize(
    ("language", "first", "last"), [("pl", "jakość powietrza", "odpady"), ("en", "air quality", "waste")]
)
def test_legends_take_the_words_of_the_vocabulary(language, first, last):
    labels = [category.label() for category in styled("sensors", language).renderer().categories()]
    assert (labels[0], labels[-1], len(labels)) == (first, last, 8)


@pytest.mark.parametrize(("language", "text"), [("pl", "Ulice lokalne"), ("en", "Local streets")])
def test_legends_of_rules_take_the_words_of_the_spec(language, text):
    renderer = styled("streets", language).renderer()
    assert isinstance(renderer, QgsRuleBasedRenderer)
    assert text in [rule.label() for rule in renderer.rootRule().descendants()]


def test_joined_fields_take_the_words_of_their_own_layer():
    labels = [category.label() for category in styled("project_points", "pl").renderer().categories()]
    assert labels[2] == "Infrastruktura i środowisko"


@pytest.mark.parametrize("spec", SPATIAL, ids=IDS)
def test_no_legend_shows_a_code(spec):
    """Every label differs from its code in Polish, or is a number or a range."""
    layer = layer_for(spec)
    apply_style(layer, spec, "pl")
    renderer = layer.renderer()
    if isinstance(renderer, QgsInvertedPolygonRenderer):
        renderer = renderer.embeddedRenderer()
    for item in renderer.legendSymbolItems():
        assert not re.fullmatch(r"[a-z]+(_[a-z]+)+", item.label()), item.label()
        assert item.label() not in {code for field in spec.fields for code in field.values}


def test_fields_get_names_units_and_words():
    spec = load_specs()["project_points"]
    layer = layer_for(spec)
    apply_fields(layer, spec, "pl")
    assert layer.attributeAlias(layer.fields().lookupField("project_budget_pln")) == "Budżet [zł]"
    words = layer.editorWidgetSetup(layer.fields().lookupField("project_area")).config()["map"]
    assert {"Infrastruktura i środowisko": "living_environment"} in words
    apply_fields(layer, spec, "en")
    assert layer.attributeAlias(layer.fields().lookupField("project_budget_pln")) == "Budget [PLN]"


def test_a_broken_style_is_refused(tmp_path):
    broken = tmp_path / "broken.qml"
    broken.write_text("<qgis", encoding="utf-8")
    spec = dataclasses.replace(load_specs()["zones"], style=broken)
    with pytest.raises(PlanError, match=r"broken\.qml"):
        apply_style(layer_for(spec), spec, "pl")


def test_the_font_has_polish_letters_and_all_its_styles():
    register_fonts()
    for style in ("Regular", "Bold", "Italic"):
        assert QgsFontUtils.fontFamilyHasStyle(FONT, style)
    font = QgsFontUtils.createFont(FONT)
    assert all(QFontMetrics(font).inFont(letter) for letter in "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ–„”²°")
    assert register_fonts() == []
    assert "SIL OPEN FONT LICENSE" in (paths.FONTS / "OFL.txt").read_text(encoding="utf-8")


def test_distances_asked_for_become_the_classes():
    spec = load_specs()["access_bands"]
    layer = layer_for(spec)
    apply_distances(layer, spec, [800, 400], "en")
    rules = layer.renderer().rootRule().children()
    assert [rule.label() for rule in rules] == [
        "up to 400 m",
        "400–800 m",
        "beyond the largest distance",
        "no connection by streets",
        "no street nearby",
    ]
    assert rules[0].filterExpression() == '"band" >= 0 AND "band" <= 400'
    assert rules[1].filterExpression() == '"band" > 400 AND "band" <= 800'
    assert rules[0].symbol().color() == distance_color(0, 2)


def test_distance_classes_grow_darker_with_distance():
    for count in (2, 3, 4, 5, 6):
        lightness = [lab(distance_color(place, count), "all")[0] for place in range(count)]
        assert max(np.diff(lightness)) < -5


def test_service_areas_keep_their_transparency():
    spec = load_specs()["service_areas"]
    layer = layer_for(spec)
    apply_style(layer, spec, "pl")
    alpha = layer.renderer().rootRule().children()[0].symbol().color().alpha()
    apply_distances(layer, spec, [250], "pl")
    (rule,) = layer.renderer().rootRule().children()
    assert 0 < alpha < 255
    assert rule.symbol().color().alpha() == alpha


def test_labels_and_details_wait_for_their_scale():
    assert styled("trees").minimumScale() == 6000
    assert styled("buildings").minimumScale() == 26000
    for name in ("boundary", "zones", "water", "green_areas", "streets", "project_lines"):
        assert not styled(name).hasScaleBasedVisibility()


def test_styles_bring_no_forms_or_field_settings():
    layer = layer_for(load_specs()["sensors"])
    layer.setFieldAlias(0, "kept")
    apply_style(layer, load_specs()["sensors"], "pl")
    assert layer.attributeAlias(0) == "kept"
    assert styling.STYLE_PARTS & QgsMapLayer.StyleCategory.Forms == QgsMapLayer.StyleCategory(0)


def drawn_share(name, wkt, scale):
    """Return the share of pixels that the styled layer colours on a map of 400 × 400 pixels at 96 dpi."""
    spec = load_specs()[name]
    layer = layer_for(spec)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    for field, value in {"highway": "residential", "kind": "park"}.items():
        if layer.fields().lookupField(field) >= 0:
            feature[field] = value
    added, _ = layer.dataProvider().addFeatures([feature])
    assert added
    apply_style(layer, spec, "pl")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(400, 400))
    settings.setOutputDpi(96)
    half = 200 * 0.0254 / 96 * scale
    settings.setExtent(QgsRectangle(-half, -half, half, half))
    settings.setBackgroundColor(QColor("#123456"))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint32)
    return float((pixels != QColor("#123456").rgb()).mean())


def test_streets_are_true_to_scale_and_never_vanish_too_early():
    # 400 pixels are 105.8 mm; at 1:2,000 a street of 6.5 m is 3.25 mm wide, its casing 0.22 mm
    street = "LINESTRING (-9999 0, 9999 0)"
    assert drawn_share("streets", street, 2000) == pytest.approx((3.25 + 0.22) / 105.8, rel=0.15)
    assert 0 < drawn_share("streets", street, 50000) < drawn_share("streets", street, 10000) < 0.02
    assert drawn_share("streets", street, 100000) == 0


@pytest.mark.parametrize(
    ("name", "wkt", "seen_at", "hidden_at"),
    [
        ("buildings", "POLYGON ((-99 -99, 99 -99, 99 99, -99 99, -99 -99))", 10000, 50000),
        ("trees", "POINT (0 0)", 2000, 10000),
        ("bus_stops", "POINT (0 0)", 10000, 50000),
        ("parcels", "POLYGON ((-9 -9, 9 -9, 9 9, -9 9, -9 -9))", 2000, 10000),
    ],
)
def test_details_show_at_their_scales_only(name, wkt, seen_at, hidden_at):
    assert drawn_share(name, wkt, seen_at) > 0
    assert drawn_share(name, wkt, hidden_at) == 0


def test_green_areas_show_at_every_scale():
    square = "POLYGON ((-999 -999, 999 -999, 999 999, -999 999, -999 -999))"
    assert all(drawn_share("green_areas", square, scale) > 0 for scale in (2000, 10000, 50000))
