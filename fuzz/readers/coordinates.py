"""Places as sheets write them: pairs of numbers, degrees, lists, WKT, and the CRS they are said to be in."""

from hypothesis import strategies as st
from spoil import documents, texts, utf8

from readers import city, text_of

PLACES = ("x", "y", "latitude", "longitude", "coordinates", "geometry_wkt", "crs")
MARK = "\x1f"
ROWS = (
    ["5789000; 5789500", "6518000; 6518200", "", "", "", "", "2000/6"],
    ["", "", "52,2233", "18.2512", "", "", ""],
    ["", "", "52°13'24,5\"N", "18°15'4\"E", "", "", "WGS 84"],
    ["", "", "", "", "52.2233, 18.2512; 52.2240 18.2530", "", "GPS"],
    ["", "", "", "", "", "LINESTRING (6518000 5789000, 6518300 5789100)", "EPSG:2177"],
    ["", "", "", "", "", "SRID=2180;MULTIPOINT ((449000 485300), (449100 485300))", ""],
    [
        "",
        "",
        "",
        "",
        "",
        "GEOMETRYCOLLECTION (POLYGON ((18.2 52.2, 18.3 52.2, 18.3 52.3, 18.2 52.2)))",
        "4326",
    ],
)


def seeds():
    return [_joined(row) for row in ROWS]


def inputs():
    crs = st.integers(1000, 9999).map(lambda number: f"EPSG:{number}")
    return (
        st.sampled_from(ROWS)
        .flatmap(lambda row: documents(list(row), texts() | crs, leaves_only=True))
        .map(_joined)
    )


def read(data, _folder):
    from konin_smart_plugin.catalogue.coordinates import CoordinateReader
    from konin_smart_plugin.catalogue.entries import group_rows
    from konin_smart_plugin.catalogue.headings import Headings
    from konin_smart_plugin.catalogue.rows import read_row

    cells = ["SM-01", *(text.strip() for text in text_of(data).split(MARK))]
    headings = Headings({name: column for column, name in enumerate(("code", *PLACES))}, ("code", *PLACES), 1)
    row = read_row(2, cells, headings, "pl")
    entries, problems = group_rows([row], CoordinateReader("EPSG:2177", city().outline))
    for problem in (*problems, *entries[0].problems):
        assert problem.message("pl")
        problem.message("en").encode()
    for site in entries[0].sites:
        assert not site.geometry.is_empty
        assert site.geometry.geom_type.removeprefix("Multi") in {"Point", "LineString", "Polygon"}


def _joined(row):
    return utf8(MARK.join(row))
