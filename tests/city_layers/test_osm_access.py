"""Every row of the table in ``osm_access``, and what the rows above it outweigh."""

import pytest

from konin_smart_plugin.city_layers.osm_access import bicycle, foot, oneway


def tags(text):
    return dict(pair.split("=") for pair in text.split())


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("highway=residential", True),
        ("highway=footway", True),
        ("highway=steps", True),
        ("highway=pedestrian area=yes", True),
        ("highway=track", True),
        ("highway=primary bridge=yes sidewalk=no", True),
        ("highway=motorway", False),
        ("highway=trunk_link", False),
        ("highway=trunk sidewalk=right", True),
        ("highway=trunk sidewalk:left=yes", True),
        ("highway=trunk foot=yes", True),
        ("highway=primary motorroad=yes sidewalk=both", False),
        ("highway=residential foot=no", False),
        ("highway=residential foot=use_sidepath sidewalk=both", False),
        ("highway=service access=private", False),
        ("highway=service access=private foot=permissive", True),
        ("highway=service access=customers", True),
        ("highway=cycleway", False),
        ("highway=cycleway foot=designated", True),
        ("highway=cycleway segregated=yes", True),
        ("highway=secondary tunnel=yes sidewalk=no", False),
        ("highway=secondary tunnel=yes", True),
        ("highway=service tunnel=building_passage sidewalk=no", True),
        ("highway=residential tunnel=yes sidewalk=none", True),
    ],
)
def test_walking(text, allowed):
    assert foot(tags(text)) is allowed


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("highway=residential", True),
        ("highway=cycleway", True),
        ("highway=path", True),
        ("highway=track", True),
        ("highway=steps", False),
        ("highway=steps bicycle=yes", False),
        ("highway=footway", False),
        ("highway=footway bicycle=designated", True),
        ("highway=pedestrian", False),
        ("highway=bridleway", False),
        ("highway=primary bicycle=use_sidepath cycleway=lane", False),
        ("highway=residential bicycle=dismount", False),
        ("highway=trunk", False),
        ("highway=trunk cycleway:right=track", True),
        ("highway=trunk motorroad=yes cycleway=lane", False),
        ("highway=service access=no", False),
        ("highway=track vehicle=private", False),
        ("highway=track vehicle=private bicycle=yes", True),
    ],
)
def test_cycling(text, allowed):
    assert bicycle(tags(text)) is allowed


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("highway=residential", "no"),
        ("highway=residential oneway=yes", "yes"),
        ("highway=residential oneway=1", "yes"),
        ("highway=residential oneway=-1", "-1"),
        ("highway=residential oneway=reverse", "-1"),
        ("highway=residential oneway=reversible", "no"),
        ("highway=residential oneway=yes oneway:bicycle=no", "no"),
        ("highway=residential oneway=yes cycleway=opposite_lane", "no"),
        ("highway=residential oneway=yes cycleway:left=opposite_track", "no"),
        ("highway=residential oneway=yes bicycle:backward=yes", "no"),
        ("highway=primary oneway=yes cycleway:right=track cycleway:right:oneway=no", "no"),
        ("highway=path oneway:bicycle=yes", "yes"),
        ("highway=tertiary junction=roundabout", "yes"),
        ("highway=tertiary junction=roundabout oneway=no", "no"),
        ("highway=motorway", "yes"),
    ],
)
def test_direction(text, direction):
    assert oneway(tags(text)) == direction
