import shutil

import pytest

from konin_smart_plugin import paths
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.specs import load_maps, load_specs, load_themes

# DESIGN.md sections 3 and 4: the names that people's workspaces depend on
WORKSPACE = {
    "boundary": "name teryt",
    "zones": "zone_id name",
    "residents": "residents",
    "parcels": "parcel_id",
    "buildings": "levels",
    "schools": "name kind",
    "water": "name kind",
    "streets": "name highway foot bicycle oneway",
    "bus_stops": "stop_id name departures",
    "rail_stations": "name capacity",
    "ev_chargers": "name capacity",
    "bike_parking": "name capacity",
    "cycle_paths": "name surface",
    "green_areas": "name kind public area_ha",
    "trees": "species height_m",
    "sensors": "sensor_id name kind station_type range_m height_m azimuth_deg fov_deg status owner reading",
    "projects": "code title title_en area theme status priority lead_unit partners budget_pln funding "
    "start_year end_year description indicators strategy_goal address parcel_id scope adds_to document "
    "page photo created_at updated_at updated_by version",
    "project_points": "site_id code label accuracy origin updated_by version",
    "project_lines": "site_id code label accuracy origin updated_by version",
    "project_areas": "site_id code label accuracy origin updated_by version",
    "change_log": "changed_by changed_at table_name row_key field_name old_value new_value",
}


@pytest.fixture
def layers(tmp_path):
    return shutil.copytree(paths.LAYERS, tmp_path / "layers")


def test_the_workspace_has_exactly_the_agreed_tables_and_fields():
    specs = {name: spec for name, spec in load_specs().items() if spec.in_workspace}
    assert set(specs) == set(WORKSPACE)
    for name, fields in WORKSPACE.items():
        own = [field.name for field in specs[name].fields]
        assert own == [*fields.split(), "source", "fetched_at", "synthetic"], name


def test_result_layers_carry_what_the_algorithms_return():
    specs = load_specs()
    assert [field.name for field in specs["access_bands"].fields][:4] == [
        "service_id",
        "distance_m",
        "band",
        "reason",
    ]
    assert {spec.geometry for spec in specs.values() if spec.theme == "results"} == {
        "point",
        "line",
        "polygon",
        "raster",
        "none",
    }
    assert not specs["access_bands"].in_workspace


def test_layers_come_in_drawing_order():
    order = list(load_specs())
    assert [spec.theme for spec in load_specs().values()] == sorted(
        (spec.theme for spec in load_specs().values()), key=list(load_themes()).index
    )
    for above, below in [
        ("project_points", "sensors"),
        ("bus_stops", "streets"),
        ("access_gaps", "streets"),
        ("streets", "buildings"),
        ("water", "green_areas"),
    ]:
        assert order.index(above) < order.index(below), (above, below)


def test_every_text_is_there_in_both_languages():
    for spec in load_specs().values():
        texts = [spec.title, spec.group, spec.attribution, *(field.alias for field in spec.fields)]
        texts += [text for field in spec.fields for text in field.values.values()]
        texts += [group.title for group in spec.form]
        assert all(text["pl"] and text["en"] for text in texts), spec.name


def test_forms_show_every_field_once():
    for spec in load_specs().values():
        shown = [name for group in spec.form for name in group.fields]
        assert not shown or sorted(shown) == sorted(field.name for field in spec.fields), spec.name


def test_maps_and_references_name_layers_that_exist():
    specs = load_specs()
    assert set(load_maps()) == {"mobility", "green", "sensors", "catalogue"}
    for spec in specs.values():
        for field in spec.fields:
            if field.references:
                layer, name = field.references.split(".")
                assert specs[layer].field(name)
        if spec.join:
            assert all(specs[spec.join.layer].field(name) for name in (spec.join.field, *spec.join.fields))


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        (
            "base/zones.yaml",
            "geometry: polygon",
            "geometry: poligon",
            ["base/zones.yaml", "geometry", "point, line"],
        ),
        ("base/zones.yaml", "order: 20", "oder: 20", ["base/zones.yaml", "oder", "title, geometry, order"]),
        ("base/zones.yaml", "order: 20", "order: first", ["order", "a whole number"]),
        ("base/zones.yaml", "{pl: Strefy, en: Zones}", "{pl: Strefy}", ["title", "pl: …, en: …"]),
        ("base/zones.yaml", "type: text", "type: varchar", ["fields[1].type", "text, integer, real"]),
        ("base/zones.yaml", "sources: [city,", "sources: [town,", ["sources", "osm"]),
        ("base/zones.yaml", "maps: [mobility,", "maps: [mobilty,", ["maps", "catalogue"]),
        ("base/streets.yaml", '"no": {pl: w obu', "no: {pl: w obu", ["fields[5].values", "quotation marks"]),
        ("base/streets.yaml", "from: [lines, multipolygons]", "from: [ways]", ["osm.from", "multipolygons"]),
        (
            "base/residents.yaml",
            '- {building: "yes"}',
            "- {building: yes}",
            ["osm.where[2]", "quotation marks"],
        ),
        ("base/streets.yaml", "{compute: foot}", "{compute: feet}", ["osm.fields.foot.compute", "bicycle"]),
        ("base/streets.yaml", "    oneway: {", "    one_way: {", ["osm.fields.one_way", "oneway"]),
        ("base/zones.yaml", "fields:", "fields: [", ["base/zones.yaml", "YAML"]),
        ("sensors/sensors.yaml", "[range_m, height_m", "[range, height_m", ["form[2].fields", "range_m"]),
    ],
)
def test_a_mistake_is_named_with_file_key_and_what_is_allowed(layers, file, old, new, named):
    text = (layers / file).read_text(encoding="utf-8")
    assert old in text
    (layers / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PlanError) as error:
        load_specs(layers)
    for part in named:
        assert part in str(error.value)


def test_a_layer_is_added_by_one_file_without_python(layers):
    (layers / "green" / "fountains.yaml").write_text(
        "title: {pl: Fontanny, en: Fountains}\ngeometry: point\norder: 5\nmaps: [green]\nsources: [city]\n"
        "fields:\n  - {name: name, type: text, alias: {pl: Nazwa, en: Name}}\n",
        encoding="utf-8",
    )
    spec = load_specs(layers)["fountains"]
    assert (spec.group["pl"], spec.visible, spec.style, spec.key) == ("Zieleń", True, None, "")
    assert [field.name for field in spec.fields] == ["name", "source", "fetched_at", "synthetic"]


@pytest.mark.parametrize(
    ("layer", "tags", "selected"),
    [
        ("streets", {"highway": "residential"}, True),
        ("streets", {"highway": "pedestrian", "area": "yes"}, True),
        ("streets", {"railway": "rail"}, False),
        ("bus_stops", {"public_transport": "platform", "bus": "yes"}, True),
        ("bus_stops", {"public_transport": "platform"}, False),
        ("buildings", {"building": "house"}, True),
        ("buildings", {"building": "no"}, False),
        ("rail_stations", {"railway": "station", "station": "subway"}, False),
    ],
)
def test_osm_selection(layer, tags, selected):
    assert load_specs()[layer].osm.selects(tags) is selected


@pytest.mark.parametrize(
    ("layer", "field", "tags", "value"),
    [
        ("streets", "highway", {"highway": "primary_link"}, "primary"),
        ("streets", "foot", {"highway": "trunk"}, False),
        ("streets", "foot", {"highway": "trunk", "foot": "yes"}, True),
        ("streets", "foot", {"highway": "residential"}, True),
        ("streets", "bicycle", {"highway": "footway"}, False),
        ("streets", "bicycle", {"highway": "footway", "bicycle": "designated"}, True),
        ("streets", "oneway", {"highway": "residential", "oneway": "yes", "oneway:bicycle": "no"}, "no"),
        ("streets", "oneway", {"highway": "tertiary", "junction": "roundabout"}, "yes"),
        ("streets", "name", {"name": "ul. Dworcowa"}, "ul. Dworcowa"),
        ("schools", "kind", {"name": "Szkoła Podstawowa nr 3"}, "primary"),
        ("schools", "kind", {"name": "III Liceum Ogólnokształcące"}, "secondary"),
        ("schools", "kind", {"name": "Szkoła Muzyczna"}, "other"),
        ("trees", "species", {"genus": "Tilia"}, "Tilia"),
        ("trees", "species", {"genus": "Tilia", "species:pl": "lipa drobnolistna"}, "lipa drobnolistna"),
        ("green_areas", "public", {"landuse": "allotments"}, False),
        ("green_areas", "kind", {"natural": "wood"}, "forest"),
    ],
)
def test_osm_tags_become_fields(layer, field, tags, value):
    assert load_specs()[layer].osm.fields[field].value(tags) == value


def test_osm_cases_give_only_words_of_the_vocabulary():
    for spec in load_specs().values():
        for name, rule in spec.osm.fields.items() if spec.osm else ():
            if rule.computed:
                continue
            field = spec.field(name)
            given = {value for value, _ in rule.cases} | ({rule.otherwise} if rule.cases else set())
            allowed = {True, False} if field.type == "boolean" else set(field.values)
            assert given <= allowed, (spec.name, name)
