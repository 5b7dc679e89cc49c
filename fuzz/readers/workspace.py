"""Workspaces whose cells hold what their columns do not say, and damaged ones."""

import sqlite3
import struct
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from spoil import binaries, texts

from readers import check_table, check_values, scratch

VADUZ = "POLYGON ((9.48 47.09, 9.56 47.09, 9.56 47.17, 9.48 47.17, 9.48 47.09))"
POINT = struct.pack("<BIdd", 1, 1, 6_518_000.0, 5_789_000.0)
HEAD = b"GP\x00\x01" + struct.pack("<i", 2177)
COLUMNS = {
    "boundary": ("geom", "name", "teryt", "synthetic", "fetched_at"),
    "sensors": ("geom", "name", "kind", "range_m", "height_m", "synthetic", "fetched_at"),
    "projects": (
        "code",
        "title",
        "area",
        "priority",
        "budget_pln",
        "start_year",
        "synthetic",
        "version",
        "updated_at",
    ),
    "project_points": ("geom", "site_id", "code", "label", "fetched_at"),
    "change_log": ("changed_at", "table_name", "row_key", "field_name", "old_value"),
    "gpkg_contents": ("table_name", "identifier", "min_x", "srs_id", "last_change"),
    "gpkg_geometry_columns": ("geometry_type_name", "srs_id", "column_name"),
    "gpkg_spatial_ref_sys": ("organization", "organization_coordsys_id", "definition"),
    "gpkg_metadata": ("metadata",),
}


def cells():
    """Return what SQLite lets anybody write into any cell."""
    numbers = st.integers(-(2**63), 2**63 - 1) | st.floats() | st.sampled_from([float("inf"), -1, 2, 10**18])
    blobs = st.binary(max_size=20) | st.sampled_from(
        [HEAD + POINT, HEAD, HEAD + POINT[:10], POINT, b"\xff\xfe", b"GP"]
    )
    wrong_text = st.sampled_from([b"\xff", b"\xc5", b"a\x00b"]).map(lambda raw: ("CAST(? AS TEXT)", raw))
    plain = st.none() | numbers | blobs | texts().map(lambda text: text.replace("\ud800", ""))
    return wrong_text | plain.map(lambda value: ("?", value))


@st.composite
def spoiled_cells(draw, gpkg, columns):
    """Return the GeoPackage with a few cells overwritten, whatever its triggers and types say."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.gpkg"
        file.write_bytes(gpkg)
        database = sqlite3.connect(file, isolation_level=None)
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        for _ in range(draw(st.integers(1, 3))):
            table = draw(st.sampled_from(sorted(columns)))
            column = draw(st.sampled_from(columns[table]))
            expression, value = draw(cells())
            with suppress(sqlite3.Error):  # some cells SQLite itself keeps sound
                database.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = {expression}', (value,))
        for _, sql in triggers:
            database.execute(sql)
        database.execute("COMMIT")
        database.close()
        return file.read_bytes()


@cache
def seeds():
    import numpy as np
    import shapely
    from small_workspace import make_workspace

    from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
    from konin_smart_plugin.catalogue.model import Project, Site
    from konin_smart_plugin.layer_io.columns import masked_column
    from konin_smart_plugin.layer_io.table import Table
    from konin_smart_plugin.layer_io.writing import TableContent

    workspace = make_workspace(scratch() / "city", VADUZ)
    place = Site(shapely.Point(6_518_000, 5_789_000), label="Dworzec")
    project = Project("SM-01", "Wiaty", priority=1, budget_pln=5.5, sites=(place,))
    GeoPackageStore(workspace.gpkg).save([project], "test")
    columns = {
        "sensor_id": masked_column(["S1", "S2"], np.dtype(object)),
        "name": masked_column(["A", "B"], np.dtype(object)),
        "range_m": masked_column([50.0, None], np.dtype(float)),
        "synthetic": masked_column([True, False], np.dtype(bool)),
    }
    sensors = Table(np.array([place.geometry] * 2), columns, workspace.crs)
    workspace.write_tables({"sensors": TableContent(sensors)})
    return [workspace.gpkg.read_bytes()]


def inputs():
    wrong = spoiled_cells(seeds()[0], COLUMNS)
    return st.one_of(wrong, wrong, wrong, binaries(*seeds()))


def read(data, folder):
    from konin_smart_plugin.catalogue.stores import open_store
    from konin_smart_plugin.layer_io.reading import read_layer
    from konin_smart_plugin.layer_io.workspace import open_workspace

    file = folder / "konin.gpkg"
    file.write_bytes(data)
    workspace = open_workspace(str(file))
    for name in {*COLUMNS} & {*workspace.layer_names()}:
        layer = workspace.layer(name)
        names = [field.name() for field in layer.fields() if field.name() != "fid"]
        check_table(read_layer(layer, names))
        layer.metadata()
    store = open_store(workspace)
    for project in store.read().values():
        check_values([project.code, project.title])
    store.city()
    store.history()
