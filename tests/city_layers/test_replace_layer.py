"""Real data in place of invented ones; an office's own rows are never lost unasked; changes are counted."""

import numpy as np
import pytest
import shapely
from databases import opened
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers import replace_layer as replacing
from konin_smart_plugin.city_layers.changes import Changes
from konin_smart_plugin.city_layers.replace_layer import replace_layer
from konin_smart_plugin.city_layers.sources.source import Fetched, table_of
from konin_smart_plugin.city_layers.specs import load_sources
from konin_smart_plugin.layer_io.columns import masked_column
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.layer_io.writing import TableContent, write_tables

CRS = QgsCoordinateReferenceSystem("EPSG:2177")
X, Y = 6518000.0, 5790000.0


def put(workspace, layer, shapes, synthetic, source, **columns):
    """Put rows into a layer as the demo or an office would have."""
    count = len(shapes)
    texts = {name: masked_column(values, np.dtype(object)) for name, values in columns.items()}
    texts["source"] = masked_column([source] * count, np.dtype(object))
    texts["synthetic"] = masked_column([synthetic] * count, np.dtype(bool))
    table = Table(np.array(shapes, object), texts, CRS)
    write_tables(workspace.gpkg, {layer: TableContent(table)})


def box(east, side=100.0):
    return shapely.box(X + east, Y, X + east + side, Y + side)


def precincts(*zones):
    """Return precincts: (number, place)."""
    columns = {"zone_id": ([number for number, _ in zones], str), "name": ([None] * len(zones), str)}
    return Fetched(table_of([shape for _, shape in zones], columns, "EPSG:2177"), "adres")


def stations(*places):
    columns = {
        "sensor_id": ([f"GIOS-{i}" for i in range(len(places))], str),
        "kind": (["air"] * len(places), str),
        "reading": (["x"] * len(places), str),
    }
    return Fetched(table_of(list(places), columns, "EPSG:2177"), "adres", only=("kind", "air"))


def bring(workspace, layer, credit, fetched, replace=False):
    return replace_layer(workspace, layer, fetched, load_sources()[credit], "pl", replace)


def rows_of(workspace, layer, *fields):
    table = read_layer(workspace.layer(layer), fields)
    return list(zip(*(table.columns[field].tolist() for field in fields), strict=True))


def test_invented_rows_go_and_real_ones_say_where_they_come_from(workspace):
    put(workspace, "zones", [box(0), box(200)], True, "DEMO", zone_id=["D1", "D2"])
    changes, account = bring(workspace, "zones", "gugik_prg", precincts(("306201_1.0001", box(50))))
    assert changes == Changes(count=1, added=1, removed=2, moved=0)
    credit = "Źródło: Państwowy Rejestr Granic, GUGiK"
    assert rows_of(workspace, "zones", "zone_id", "source", "synthetic") == [("306201_1.0001", credit, False)]
    assert "adres" in account
    layer = workspace.layer("zones")
    assert layer.metadata().rights() == [credit]
    assert account == layer.metadata().abstract()


def test_a_refresh_tells_what_was_added_removed_and_moved(workspace):
    bring(workspace, "zones", "gugik_prg", precincts(("1", box(0)), ("2", box(200)), ("3", box(400))))
    # 1 stays (its ring begins elsewhere), 2 goes, 3 moves by 1 m, 4 and 5 come.
    turned = shapely.Polygon([(X + 100, Y), (X + 100, Y + 100), (X, Y + 100), (X, Y)])
    again = precincts(("1", turned), ("3", box(401)), ("4", box(600)), ("5", box(800)))
    changes, _ = bring(workspace, "zones", "gugik_prg", again)
    assert changes == Changes(count=4, added=2, removed=1, moved=1)


def test_nothing_changed_is_said(workspace):
    fetched = precincts(("1", box(0)), ("2", box(200)))
    bring(workspace, "zones", "gugik_prg", fetched)
    assert bring(workspace, "zones", "gugik_prg", fetched)[0] == Changes(2, 0, 0, 0)


def test_without_a_key_the_shape_decides(workspace):
    def houses(*shapes):
        return Fetched(table_of(list(shapes), {"levels": ([2] * len(shapes), int)}, "EPSG:2177"), "paczka")

    bring(workspace, "buildings", "gugik_bdot10k", houses(box(0, 10), box(50, 10)))
    changes, _ = bring(workspace, "buildings", "gugik_bdot10k", houses(box(0, 10), box(51, 10), box(90, 10)))
    assert changes == Changes(count=3, added=1, removed=0, moved=1)  # one house lies 1 m farther east


def test_an_offices_own_rows_are_not_lost_unasked(workspace):
    put(workspace, "zones", [box(0)], False, "Urząd Miejski", zone_id=["U1"])
    with pytest.raises(PlanError, match="zones, which would be lost: 1"):
        bring(workspace, "zones", "gugik_prg", precincts(("1", box(0))))
    assert rows_of(workspace, "zones", "zone_id") == [("U1",)]
    bring(workspace, "zones", "gugik_prg", precincts(("1", box(0))), replace=True)
    assert rows_of(workspace, "zones", "zone_id") == [("1",)]


def test_rows_drawn_by_hand_without_a_source_are_an_offices_own(workspace):
    put(workspace, "zones", [box(0)], None, None, zone_id=["U1"])
    with pytest.raises(PlanError, match="lost: 1"):
        bring(workspace, "zones", "gugik_prg", precincts(("1", box(0))))


def test_the_outline_that_the_plugin_brings_is_replaced_without_asking(workspace):
    columns = {"name": (["Konin"], str), "teryt": (["3062011"], str)}
    fetched = Fetched(table_of([box(0, 9000)], columns, "EPSG:2177"), "adres")
    assert bring(workspace, "boundary", "gugik_prg", fetched)[0].count == 1


def test_air_stations_leave_other_sensors_alone(workspace):
    own = [shapely.Point(X, Y), shapely.Point(X + 1, Y), shapely.Point(X + 2, Y)]
    put(
        workspace, "sensors", own[:2], True, "DEMO", sensor_id=["D-air", "D-noise"], kind=["air", "noise"]
    )  # fmt: skip
    before = read_layer(workspace.layer("sensors"), ["fid", "sensor_id"])
    changes, _ = bring(workspace, "sensors", "gios", stations(own[2]))
    assert changes == Changes(count=1, added=1, removed=1, moved=0)
    found = rows_of(workspace, "sensors", "sensor_id", "kind", "synthetic", "reading")
    assert found == [("D-noise", "noise", True, None), ("GIOS-0", "air", False, "x")]
    ids = dict(rows_of(workspace, "sensors", "sensor_id", "fid"))
    assert ids["D-noise"] == before.columns["fid"].tolist()[1]


def test_an_older_workspace_without_the_newest_field_is_filled_all_the_same(workspace):

    with opened(workspace.gpkg) as database:
        database.execute("ALTER TABLE sensors DROP COLUMN reading")
    database.close()
    bring(workspace, "sensors", "gios", stations(shapely.Point(X, Y)))
    assert rows_of(workspace, "sensors", "sensor_id") == [("GIOS-0",)]


@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize("store", ["GeoPackage", "PostGIS"])
def test_a_row_that_a_colleague_adds_meanwhile_is_not_lost(request, workspace, monkeypatch, store, replace):
    bring(workspace, "zones", "gugik_prg", precincts(("1", box(0))))
    mine = colleagues = workspace
    if store == "PostGIS":
        request.getfixturevalue("postgis").take(workspace.gpkg)
        mine, colleagues = open_workspace("service=konin_anna"), open_workspace("service=konin_jan")

    def read_then_somebody_writes(layer, fields):
        table = read_layer(layer, fields)
        rows = {"zone_id": np.ma.array(["U1"], object), "source": np.ma.array(["Urząd"], object)}
        colleagues.write_tables({"zones": TableContent(Table(np.array([box(50)]), rows, CRS), append=True)})
        return table

    with monkeypatch.context() as patched:
        patched.setattr(replacing, "read_layer", read_then_somebody_writes)
        with pytest.raises(PlanError, match="Somebody else has changed the layer zones in the meantime"):
            bring(mine, "zones", "gugik_prg", precincts(("2", box(0))), replace)
    assert rows_of(mine, "zones", "zone_id") == [("1",), ("U1",)]
    with pytest.raises(PlanError, match="lost: 1"):
        bring(mine, "zones", "gugik_prg", precincts(("2", box(0))))
