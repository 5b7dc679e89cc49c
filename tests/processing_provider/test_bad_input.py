"""The gap analyses on bad input: the right answer or a clear sentence, and what was left out is counted."""

import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from konin_smart_plugin.processing_provider.access_to_services import AccessToServices
from konin_smart_plugin.processing_provider.accessibility_standards import AccessibilityStandards
from konin_smart_plugin.processing_provider.green_3_30_300 import Green330300
from konin_smart_plugin.processing_provider.green_supply import GreenSupply
from konin_smart_plugin.processing_provider.service_areas import ServiceAreas
from konin_smart_plugin.processing_provider.transit_access import TransitAccess

X, Y = 6_500_000, 5_790_000


def at(x, y):
    return f"POINT ({X + x} {Y + y})"


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north).wkt


def line(*points):
    return f"LINESTRING ({', '.join(f'{X + x} {Y + y}' for x, y in points)})"


# A street of 2 km, homes beside it, a park of 2 ha at 0…200, a school and a stop at 400.
LAYERS = {
    "people": ("Point", {"residents": float}, [(at(500, 20), 10.0), (at(1500, 20), 20.0)]),
    "houses": ("Polygon", {"residents": float}, [(box(490, 10, 510, 30), 10.0)]),
    "stops": ("Point", {"stop_id": str}, [(at(400, 5), "A")]),
    "schools": ("Polygon", {"kind": str}, [(box(400, 10, 420, 30), "primary")]),
    "green": ("Polygon", {"public": bool}, [(box(0, 2, 200, 102), True)]),
    "trees": ("Point", {}, [(at(515, 20),)]),
    "streets": ("LineString", {"foot": bool}, [(line((0, 0), (2000, 0)), True)]),
}
FREQUENCIES = ({"stop_id": str, "route": str, "mode": str, "per_hour": float}, [(None, "A", "1", "bus", 6.0)])
DEMAND = {"DEMAND": "people"}
ANALYSES = {
    AccessToServices: ({**DEMAND, "SERVICES": "stops"}, "distance_m"),
    ServiceAreas: ({"SERVICES": "stops"}, "distance_m"),
    AccessibilityStandards: ({"PARCELS": "houses", "SCHOOLS": "schools", "GREEN": "green"}, "school_m"),
    Green330300: ({"BUILDINGS": "houses", "TREES": "trees", "GREEN": "green"}, "green_m"),
    GreenSupply: ({**DEMAND, "GREEN": "green"}, "m2_per_resident"),
    TransitAccess: ({**DEMAND, "STOPS": "stops"}, "access_index"),
}
EACH = pytest.mark.parametrize("analysis", ANALYSES, ids=lambda one: one.NAME)
EACH_LAYER = pytest.mark.parametrize(
    ("analysis", "name"),
    [(one, name) for one, (layers, _) in ANALYSES.items() for name in (*layers, "STREETS")],
    ids=lambda one: one if isinstance(one, str) else one.NAME,
)


@pytest.fixture
def build(make_layer):
    """Return a function: analysis and changed layers (by name) -> its parameters."""

    def parameters(analysis, **changed):
        layers = {**LAYERS, **{name: (*LAYERS[name][:2], rows) for name, rows in changed.items()}}
        inputs = {**ANALYSES[analysis][0], "STREETS": "streets"}
        made = {name: make_layer(*layers[layer], name=layer) for name, layer in inputs.items()}
        if "DEMAND" in made:
            made["WEIGHT_FIELD"] = "residents"
        if analysis is TransitAccess:
            made["FREQUENCIES"] = make_layer("None", *FREQUENCIES)
        return {**made, "OUTPUT": "memory:"}

    return parameters


@pytest.fixture
def measured(run, rows):
    """Return a function: analysis and parameters -> the measure of every row, and the log."""

    def values(analysis, parameters):
        results, log = run(analysis, parameters)
        return [row[ANALYSES[analysis][1]] for row in rows(results["OUTPUT"])], log

    return values


@EACH_LAYER
def test_an_empty_layer_is_refused(run, build, make_layer, analysis, name):
    parameters = build(analysis)
    kind, fields, _ = LAYERS[parameters[name].name()]
    with pytest.raises(QgsProcessingException, match="layer nothing is empty"):
        run(analysis, {**parameters, name: make_layer(kind, fields, [], name="nothing")})


@EACH_LAYER
def test_a_layer_without_any_geometry_is_refused(run, build, make_layer, analysis, name):
    parameters = build(analysis)
    kind, fields, content = LAYERS[parameters[name].name()]
    lost = [(None, *values) for _, *values in content]
    with pytest.raises(QgsProcessingException, match="No feature of the layer lost has a geometry"):
        run(analysis, {**parameters, name: make_layer(kind, fields, lost, name="lost")})


@EACH_LAYER
def test_a_layer_without_crs_is_refused(run, build, make_layer, analysis, name):
    parameters = build(analysis)
    kind, fields, content = LAYERS[parameters[name].name()]
    with pytest.raises(QgsProcessingException, match="nowhere has no coordinate reference system"):
        run(analysis, {**parameters, name: make_layer(kind, fields, content, crs="", name="nowhere")})


@EACH
def test_layers_in_degrees_are_measured_in_metres(build, make_layer, measured, analysis):
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:2177"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    parameters = build(analysis)
    expected, _ = measured(analysis, parameters)
    for name in (*ANALYSES[analysis][0], "STREETS"):
        kind, fields, content = LAYERS[parameters[name].name()]
        moved = []
        for wkt, *values in content:
            geometry = QgsGeometry.fromWkt(wkt)
            geometry.transform(to_degrees)
            moved.append((geometry.asWkt(12), *values))
        parameters[name] = make_layer(kind, fields, moved, crs="EPSG:4326")
    assert measured(analysis, parameters)[0] == pytest.approx(expected, rel=1e-4)


@EACH
def test_streets_without_length_drawn_twice_or_without_geometry_change_nothing(build, measured, analysis):
    expected, _ = measured(analysis, build(analysis))
    street = LAYERS["streets"][2][0]
    mess = [
        street,
        street,
        (line((50, 50), (50, 50)), True),
        (None, True),
        (line((0, 9000), (9, 9000)), True),
    ]
    found, log = measured(analysis, build(analysis, streets=mess))
    assert found == pytest.approx(expected)
    assert "streets: 1 features without geometry" in log
    assert "in 2 connected parts" in log


@EACH
def test_several_parts_heights_and_crossed_borders_are_read_as_they_are_meant(
    build, make_layer, measured, analysis
):
    parameters = build(analysis)
    expected, _ = measured(analysis, parameters)
    for name in (*ANALYSES[analysis][0], "STREETS"):
        kind, fields, content = LAYERS[parameters[name].name()]
        high = [
            (shapely.force_3d(collection(shapely.from_wkt(wkt)), 7).wkt, *values) for wkt, *values in content
        ]
        parameters[name] = make_layer(f"Multi{kind}Z", fields, high)
    assert measured(analysis, parameters)[0] == pytest.approx(expected)


def collection(shape):
    """The same place as a multi-part; a rectangle as two halves with a common side, which is not valid."""
    if shape.geom_type != "Polygon":
        return {"Point": shapely.MultiPoint, "LineString": shapely.MultiLineString}[shape.geom_type]([shape])
    west, south, east, north = shape.bounds
    middle = (west + east) / 2
    halves = [shapely.box(west, south, middle, north), shapely.box(middle, south, east, north)]
    return shapely.MultiPolygon(halves)


@EACH
def test_a_negative_link_is_refused(run, build, analysis):
    with pytest.raises(QgsProcessingException, match="MAX_LINK is negative"):
        run(analysis, {**build(analysis), "MAX_LINK": -5})


@EACH
def test_what_lies_far_outside_the_city_is_refused_where_no_street_leads(run, build, analysis):
    away = {
        "stops": [(at(400, 90_000), "A")],
        "schools": [(box(400, 90_000, 420, 90_020), "primary")],
        "green": [(box(0, 90_000, 200, 90_100), True)],
    }
    with pytest.raises(QgsProcessingException, match="None of the 1 services lies within 100 m of a street"):
        run(analysis, build(analysis, **away))


@pytest.mark.parametrize("analysis", [AccessToServices, GreenSupply, TransitAccess], ids=lambda one: one.NAME)
def test_unknown_residents_are_counted_and_negative_ones_refused(build, measured, run, analysis):
    people = LAYERS["people"][2]
    expected, _ = measured(analysis, build(analysis))
    found, log = measured(analysis, build(analysis, people=[*people, (at(600, 20), None)]))
    assert found[:2] == pytest.approx(expected)
    assert "residents: 1 values are not known" in log
    with pytest.raises(QgsProcessingException, match="residents holds 1 negative values"):
        run(analysis, build(analysis, people=[*people, (at(600, 20), -2.0)]))


class Stopped(QgsProcessingFeedback):
    def isCanceled(self):  # noqa: N802
        return True


@EACH
def test_a_cancelled_run_says_so(run, build, analysis):
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(analysis, build(analysis), Stopped(False))


@EACH
def test_a_sentence_is_polish_with_a_decimal_comma(run, build, monkeypatch, analysis):
    monkeypatch.setenv("KONIN_LANGUAGE", "pl")
    with pytest.raises(QgsProcessingException, match=r"0,5\s?m"):
        run(analysis, {**build(analysis), "MAX_LINK": 0.5})
