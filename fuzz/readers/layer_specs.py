"""The YAML files of a folder of layers; here one of them is spoiled at a time."""

import shutil
from functools import cache

import yaml
from hypothesis import strategies as st
from spoil import documents, json_values, utf8

from readers import scratch

FILES = {"sensors/sensors.yaml": b"#sensors", "themes.yaml": b"#themes", "sources.yaml": b"#sources"}
ODD = (
    "2024-99-99",
    "!!bool x",
    "!!int ''",
    "!!timestamp x",
    "? [1]\n: 2",
    "&a [*a]",
    "{[]: 1}",
    "!!python/name:os.system",
    "- " * 3000,
    "[" * 3000,
    "a: &a [x]\nb: *a",
    "1:60:99: x",
    "\ufffe",
    "!!float .",
    "!!binary x",
    "%YAML 9.9\n---\n",
)


def seeds():
    return [mark + b"\n" + (_folder() / name).read_bytes() for name, mark in FILES.items()]


def inputs():
    marks = {name: (mark, yaml.safe_load((_folder() / name).read_text())) for name, mark in FILES.items()}
    spoiled = st.sampled_from(sorted(marks)).flatmap(
        lambda name: documents(marks[name][1], json_values() | st.dates()).map(
            lambda one: _file(marks[name][0], one)
        )
    )
    odd = st.tuples(st.sampled_from(seeds()), st.sampled_from(ODD)).map(
        lambda one: one[0] + b"\n" + utf8(one[1])
    )
    return st.one_of(spoiled, spoiled, spoiled, odd, st.sampled_from(ODD).map(utf8))


def read(data, folder):
    from konin_smart_plugin.city_layers import specs
    from konin_smart_plugin.city_layers.new_workspace import table_schema

    copy = folder / "layers"
    if not copy.exists():
        shutil.copytree(_folder(), copy)
    name = next((name for name, mark in FILES.items() if data.startswith(mark)), next(iter(FILES)))
    original = (copy / name).read_bytes()
    specs._load.cache_clear()
    specs._load_sources.cache_clear()
    try:
        (copy / name).write_bytes(data)
        for spec in specs.load_specs(copy).values():
            if spec.in_workspace and spec.geometry != "raster":
                table_schema(spec)
            if spec.osm:
                tags = {"natural": "tree", "name": "x", "amenity": "y"}
                spec.osm.selects(tags)
                assert all(
                    isinstance(rule.value(tags), str | bool | float | None)
                    for rule in spec.osm.fields.values()
                )
        specs.load_maps(copy)
    finally:
        (copy / name).write_bytes(original)


@cache
def _folder():
    from konin_smart_plugin import paths

    copy = scratch() / "layers"
    copy.mkdir()
    for name in ("themes.yaml", "sources.yaml", "maps.yaml", "provenance.yaml"):
        shutil.copy(paths.LAYERS / name, copy / name)
    for name in ("sensors/sensors.yaml", "sensors/sensors.qml", "green/trees.yaml"):
        (copy / name).parent.mkdir(exist_ok=True)
        shutil.copy(paths.LAYERS / name, copy / name)
    return copy


def _file(mark, document):
    return mark + b"\n" + utf8(yaml.safe_dump(document, allow_unicode=True))
