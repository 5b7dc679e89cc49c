"""Any table that an office may have added goes to PostGIS and comes back as it was, whatever it is named."""

import sqlite3
from contextlib import closing

import pytest
from databases import opened
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.catalogue.postgis_schema import create_internal_tables
from konin_smart_plugin.layer_io.creating import (
    FOREIGN_GEOMETRIES,
    FieldSchema,
    Now,
    TableSchema,
    create_geopackage,
)
from konin_smart_plugin.layer_io.gpkg_wkb import blob_of
from konin_smart_plugin.layer_io.postgis import Service, transaction
from konin_smart_plugin.layer_io.postgis_moving import (
    copy_geopackage,
    free_schema,
    read_all,
    write_geopackage,
)
from konin_smart_plugin.layer_io.sql_names import quoted

SERVICE = Service("konin")
CRS = {code: QgsCoordinateReferenceSystem(code) for code in ("EPSG:2177", "EPSG:4326", "ESRI:102100")}
# One shape of each kind; the numbers behind the colon are heights and measures.
SHAPES = {
    "POINT": "POINT (1 2{0})",
    "LINESTRING": "LINESTRING (1 2{0},3 4{1})",
    "POLYGON": "POLYGON ((0 0{0},1 0{1},1 1{0},0 0{0}))",
    "MULTIPOINT": "MULTIPOINT ((1 2{0}),(3 4{1}))",
    "MULTILINESTRING": "MULTILINESTRING ((1 2{0},3 4{1}),(5 6{0},7 8{1}))",
    "MULTIPOLYGON": "MULTIPOLYGON (((0 0{0},1 0{1},1 1{0},0 0{0})))",
    "GEOMETRYCOLLECTION": "GEOMETRYCOLLECTION (POINT (1 2{0}),LINESTRING (1 2{0},3 4{1}))",
    "CIRCULARSTRING": "CIRCULARSTRING (0 0{0},1 1{1},2 0{0})",
    "COMPOUNDCURVE": "COMPOUNDCURVE (CIRCULARSTRING (0 0{0},1 1{1},2 0{0}),(2 0{0},3 0{1}))",
    "CURVEPOLYGON": "CURVEPOLYGON (CIRCULARSTRING (0 0{0},1 1{1},2 0{0},1 -1{1},0 0{0}))",
    "MULTICURVE": "MULTICURVE ((0 0{0},5 5{1}),CIRCULARSTRING (0 0{0},1 1{1},2 0{0}))",
    "MULTISURFACE": "MULTISURFACE (((0 0{0},1 0{1},1 1{0},0 0{0})))",
    "GEOMETRY": "POINT (1 2{0})",
}
ORDINATES = {"": ("", ""), "Z": (" 90.5", " 91.25"), "M": (" 7.5", " 8.125"), "ZM": (" 90.5 7.5", " 91 8")}
NAMED = {"point": "POINT", "line": "MULTILINESTRING", "polygon": "MULTIPOLYGON"}


def shape(kind):
    """Return the bare WKB of a shape of the kind, and its bounds."""
    name, _, more = kind.partition(" ")
    name = NAMED.get(name, name)
    wkt = SHAPES[name].format(*ORDINATES[more])
    for part in sorted(SHAPES, key=len, reverse=True) if more else ():
        wkt = wkt.replace(f"{part} (", f"{part} {more} (")
    found = ogr.CreateGeometryFromWkt(wkt.replace("MULTI" + f" {more} ", "MULTI"))
    assert found is not None, wkt
    return bytes(found.ExportToIsoWkb(ogr.wkbNDR)), found.GetEnvelope()


def content(gpkg):
    """Return columns with types, defaults and rules, and the values with their types."""
    with closing(sqlite3.connect(gpkg)) as file:
        found = {}
        for name, srs in file.execute(
            "SELECT table_name, organization || organization_coordsys_id FROM gpkg_contents "
            "LEFT JOIN gpkg_geometry_columns USING (table_name) "
            "LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = gpkg_geometry_columns.srs_id"
        ).fetchall():
            unique = [
                [row[2] for row in file.execute(f"PRAGMA index_info({quoted(index[1])})")]
                for index in file.execute(f"PRAGMA index_list({quoted(name)})")
                if index[2]
            ]
            rows = file.execute(f"SELECT * FROM {quoted(name)} ORDER BY 1").fetchall()
            kind = file.execute(
                "SELECT geometry_type_name, z, m FROM gpkg_geometry_columns WHERE table_name = ?", (name,)
            )
            found[name] = (
                srs,
                kind.fetchall(),
                [row[1:6] for row in file.execute(f"PRAGMA table_info({quoted(name)})")],
                sorted(unique),
                [[(type(value), value) for value in row] for row in rows],
            )
        numbers = file.execute("SELECT name, seq FROM sqlite_sequence WHERE seq > 0").fetchall()
        return found, {name: seq for name, seq in numbers if name in found}


def there_and_back(gpkg):
    with transaction(SERVICE) as database:
        database.run("DROP SCHEMA IF EXISTS konin CASCADE")
        free_schema(database, SERVICE)
        create_internal_tables(database)
        copy_geopackage(database, gpkg, (), lambda _share: None)
    copies, credits_ = read_all(SERVICE, (), lambda _share: None)
    back = gpkg.with_name("back.gpkg")
    back.unlink(missing_ok=True)
    write_geopackage(back, copies, credits_)
    return back


def put(gpkg, table, names, rows):
    with opened(gpkg) as file:
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f"DROP TRIGGER {quoted(name)}")
        listed, marks = ", ".join(map(quoted, names)), ", ".join("?" * len(names))
        file.executemany(f"INSERT INTO {quoted(table)} ({listed}) VALUES ({marks})", rows)


@pytest.mark.parametrize("more", ["", " Z", " M", " ZM"])
def test_every_kind_of_geometry_comes_back(postgis, tmp_path, more):
    kinds = [kind + more for kind in FOREIGN_GEOMETRIES]
    gpkg = tmp_path / "a.gpkg"
    codes = list(CRS.values())
    schemas = {
        kind: TableSchema(kind, (), crs=codes[number % len(codes)]) for number, kind in enumerate(kinds)
    }
    create_geopackage(gpkg, schemas, CRS["EPSG:2177"], {})
    for kind in kinds:
        wkb, bounds = shape(kind)
        with opened(gpkg) as file:
            ((srs_id,),) = file.execute(
                "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (kind,)
            )
        put(gpkg, kind, ["fid", "geom"], [(3, blob_of(wkb, bounds, srs_id)), (5, None)])
    before = content(gpkg)
    after = content(there_and_back(gpkg))
    for kind in kinds:
        assert after[0][kind] == before[0][kind], kind
    assert after[1] == before[1]


NAMES = st.one_of(
    st.sampled_from(
        ["a$$b", "$body$", 'say "hello"', "it's", "100 %", "%s", "select", "Żółć\\", "a\tb", "{0}"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=12),
)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9)
MOMENT = st.datetimes().map(lambda one: one.isoformat(timespec="milliseconds") + "Z")
REAL = st.floats(allow_nan=False, allow_infinity=False)
KINDS = {
    ("text", 0): (TEXT, TEXT),
    ("text", 9): (TEXT, TEXT),
    ("integer", 0): (st.integers(-(2**63), 2**63 - 1), st.integers(-(2**31), 2**31)),
    ("integer", 32): (st.integers(-(2**31), 2**31 - 1), st.integers(-9, 9)),
    ("integer", 16): (st.integers(-(2**15), 2**15 - 1), st.integers(-9, 9)),
    ("real", 0): (REAL, st.sampled_from([0.5, -1.25, 1e300])),
    ("real", 32): (st.floats(width=32, allow_nan=False, allow_infinity=False), st.just(0.5)),
    ("boolean", 0): (st.integers(0, 1), st.booleans()),
    ("date", 0): (st.dates().map(str), st.just(Now.DAY)),
    ("datetime", 0): (MOMENT, st.just(Now.MOMENT)),
    ("blob", 0): (st.binary(max_size=9), st.none()),
}


@st.composite
def tables(draw):
    """Draw a table's schema and its rows: (key, values…)."""
    names = draw(st.lists(NAMES, max_size=5, unique_by=str.casefold))
    fields, values = [], []
    for name in (name for name in names if name.casefold() not in ("fid", "geom", "rowid")):
        (type_, size), (value, default) = draw(
            st.sampled_from(sorted(KINDS.items(), key=lambda item: item[0]))
        )
        not_null, unique = draw(st.booleans()), type_ != "boolean" and draw(st.booleans())
        fields.append(FieldSchema(name, type_, not_null, unique, draw(st.none() | default), size))
        values.append((value if not_null else st.none() | value, unique))
    keys = sorted(draw(st.sets(st.integers(1, 2**31 - 1), max_size=4)))
    columns = [
        draw(st.lists(value, min_size=len(keys), max_size=len(keys), unique_by=_distinct if unique else None))
        for value, unique in values
    ]
    return TableSchema("none", tuple(fields)), list(zip(keys, *columns, strict=True))


def _distinct(value):
    """SQLite finds these equal, and NULL different from every NULL."""
    return object() if value is None else value


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=tables(), name=NAMES)
def test_any_table_comes_back_as_it_was(postgis, tmp_path, table, name):
    schema, rows = table
    gpkg = tmp_path / "a.gpkg"
    gpkg.unlink(missing_ok=True)
    create_geopackage(gpkg, {f"t {name}": schema}, CRS["EPSG:2177"], {})
    put(gpkg, f"t {name}", ["fid", *(field.name for field in schema.fields)], rows)
    before = content(gpkg)
    assert content(there_and_back(gpkg)) == before
