"""Defaults as SQLite and PostgreSQL state them: constants and the present moment, nothing else."""

import pytest

from konin_smart_plugin.layer_io.creating import Now
from konin_smart_plugin.layer_io.defaults import UnknownDefaultError, default_in_postgis, read_default


@pytest.mark.parametrize(
    ("text", "type_", "value"),
    [
        (None, "text", None),
        ("NULL", "text", None),
        ("NULL::character varying", "text", None),
        ("'it''s'", "text", "it's"),
        ("'Chorzeń'::text", "text", "Chorzeń"),
        ("'x'::character varying(9)", "text", "x"),
        (r"E'a\\b'::text", "text", r"a\b"),
        ("5", "integer", 5),
        ("(-5)", "integer", -5),
        ("'-5'::integer", "integer", -5),
        ("(-5)::bigint", "integer", -5),
        ("1.5e3", "real", 1500.0),
        ("'-1.25'::numeric", "real", -1.25),
        ("1", "boolean", True),
        ("FALSE", "boolean", False),
        ("'2020-01-31'::date", "date", "2020-01-31"),
        ("(strftime('%Y-%m-%dT%H:%M:%fZ','now'))", "datetime", Now.MOMENT),
        ("now()", "datetime", Now.MOMENT),
        ("CURRENT_DATE", "date", Now.DAY),
    ],
)
def test_what_a_default_says(text, type_, value):
    found = read_default(text, type_)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("random()", "integer"),
        ("x'01'", "blob"),
        ("a || 'b'", "text"),
        ("gen_random_uuid()", "text"),
        ("2", "boolean"),
    ],
)
def test_an_expression_is_told(text, type_):
    with pytest.raises(UnknownDefaultError):
        read_default(text, type_)


@pytest.mark.parametrize("value", ["it's", r"a\b", 5, -1.25, True, False, Now.MOMENT, Now.DAY])
def test_a_default_is_read_as_it_was_written(value):
    kinds = {str: "text", bool: "boolean", int: "integer", float: "real"}
    type_ = kinds.get(type(value), "datetime")
    assert read_default(default_in_postgis(value), type_) == value
