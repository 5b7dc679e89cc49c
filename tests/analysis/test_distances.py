import pytest

from konin_smart_plugin.analysis.distances import parse_distances
from konin_smart_plugin.analysis.errors import PlanError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("300,500,1000", [300, 500, 1000]),
        ("300, 500 m", [300, 500]),
        ("1 km; 500m;500", [500, 1000]),
        ("300 500", [300, 500]),
        ("0.5 km", [500]),
        ("250.5", [250.5]),
        ("0,5 km; 300", [300, 500]),
        ("500, 1,5 km", [500, 1500]),
        ("300,500,1 km", [300, 500, 1000]),
    ],
)
def test_distances_as_people_type_them(text, expected):
    assert parse_distances(text) == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "No distance"),
        (" , ", "No distance"),
        ("0", "not above zero"),
        ("-5", "-5"),
        ("0,300", "not above zero"),
        ("abc", "“abc”"),
        ("300, abc", "“abc”"),
        ("300 feet", "300 feet"),
        ("nan", "“nan”"),
        ("inf", "“inf”"),
    ],
)
def test_what_is_no_distance_is_refused_with_a_sentence(text, part):
    with pytest.raises(PlanError, match=part):
        parse_distances(text)
