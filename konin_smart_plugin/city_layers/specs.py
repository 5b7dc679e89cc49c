"""The layers of the map, as they are declared in ``layers/``.

``layers/README.md`` describes the files. Every other module asks here what a
layer is called, which fields it has and where its data may come from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .. import paths
from . import osm_selection
from .osm_selection import OsmSelection
from .spec_file import GEOMETRIES, WIDGETS, Section, read_yaml

Text = Mapping[str, str]
"""One text in the two languages: ``{"pl": …, "en": …}``."""

FIELD_TYPES = ("text", "integer", "real", "boolean", "date", "datetime")
RESULTS = "results"


@dataclass(frozen=True)
class FieldSpec:
    """One column: what it is called, what it may hold, and how a form shows it."""

    name: str
    type: str
    alias: Text
    values: Mapping[str, Text]
    unit: Text
    help: Text
    required: bool
    read_only: bool
    multiline: bool
    minimum: float | None
    maximum: float | None
    references: str
    widget: str


@dataclass(frozen=True)
class FormGroup:
    """A titled group of fields of the attribute form."""

    title: Text
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Join:
    """Fields of another layer that the project shows beside this layer's own."""

    layer: str
    field: str
    fields: tuple[str, ...]
    prefix: str


@dataclass(frozen=True)
class Standard:
    """How near residents should have it: ``metres`` on foot; ``reference`` says whose standard it is.

    Only the features count whose field has the value that ``only`` gives. ``straight``: measured in a
    straight line, not along the streets. ``convention``: no norm or indicator names this distance.
    """

    metres: float
    only: Mapping[str, str]
    reference: Text
    straight: bool
    convention: bool


@dataclass(frozen=True)
class SourceSpec:
    """Where data may come from, with the credit and licence to show."""

    name: str
    title: Text
    attribution: Text
    licence: Text


@dataclass(frozen=True)
class ThemeSpec:
    """A group of the layer tree, or a map theme."""

    name: str
    title: Text


@dataclass(frozen=True)
class LayerSpec:
    """One layer: a table of the workspace, or (theme ``results``) what an algorithm returns."""

    name: str
    theme: str
    title: Text
    group: Text
    geometry: str
    order: int
    fields: tuple[FieldSpec, ...]
    sources: tuple[SourceSpec, ...]
    maps: tuple[str, ...]
    visible: bool
    key: str
    legend: Mapping[str, Text]
    form: tuple[FormGroup, ...]
    join: Join | None
    osm: OsmSelection | None
    standard: Standard | None
    style: Path | None

    @property
    def attribution(self) -> Text:
        """The credit of the layer's preferred source."""
        return self.sources[0].attribution

    @property
    def in_workspace(self) -> bool:
        """Whether the workspace's GeoPackage holds a table of this name."""
        return self.theme != RESULTS

    def field(self, name: str) -> FieldSpec | None:
        """Return the field of this name, or None."""
        return next((field for field in self.fields if field.name == name), None)


def load_specs(folder: Path = paths.LAYERS) -> dict[str, LayerSpec]:
    """Return every layer by its name, in drawing order, top first.

    Raises PlanError with file, key and what is allowed where a file is wrong.
    """
    return dict(_load(folder))


def load_themes(folder: Path = paths.LAYERS) -> dict[str, ThemeSpec]:
    """Return the groups of the layer tree, top first."""
    return _titles(folder / "themes.yaml")


def load_maps(folder: Path = paths.LAYERS) -> dict[str, ThemeSpec]:
    """Return the project's map themes."""
    return _titles(folder / "maps.yaml")


def load_sources(folder: Path = paths.LAYERS) -> dict[str, SourceSpec]:
    """Return the sources of data by their name."""
    return dict(_load_sources(folder))


@cache
def _load_sources(folder: Path) -> dict[str, SourceSpec]:
    sources = read_yaml(folder / "sources.yaml")
    return {name: _source(name, sources.section(name)) for name in sources}


@cache
def _load(folder: Path) -> dict[str, LayerSpec]:
    themes, maps, sources = load_themes(folder), load_maps(folder), load_sources(folder)
    provenance = tuple(_field(item) for item in read_yaml(folder / "provenance.yaml").sections("fields"))
    specs = {}
    for theme in themes.values():
        in_theme = [
            _layer(file, theme, provenance, maps, sources)
            for file in sorted((folder / theme.name).glob("*.yaml"))
        ]
        specs.update({spec.name: spec for spec in sorted(in_theme, key=lambda spec: spec.order)})
    return specs


def _layer(
    file: Path,
    theme: ThemeSpec,
    provenance: tuple[FieldSpec, ...],
    maps: Mapping[str, ThemeSpec],
    sources: Mapping[str, SourceSpec],
) -> LayerSpec:
    layer = read_yaml(file)
    layer.allow(
        required=("title", "geometry", "order", "maps", "sources", "fields"),
        optional=("visible", "key", "legend", "form", "join", "osm", "standard"),
    )
    own = tuple(_field(item) for item in layer.sections("fields"))
    fields = own if theme.name == RESULTS else own + provenance
    names = tuple(field.name for field in fields)
    style = file.with_suffix(".qml")
    return LayerSpec(
        name=file.stem,
        theme=theme.name,
        title=layer.text("title"),
        group=theme.title,
        geometry=layer.choice("geometry", GEOMETRIES),
        order=layer.whole_number("order"),
        fields=fields,
        sources=tuple(sources[name] for name in layer.choices("sources", sources)),
        maps=layer.choices("maps", maps),
        visible=layer.flag("visible", default=True),
        key=layer.choice("key", names, default=""),
        legend={label: layer.section("legend").text(label) for label in layer.section("legend")},
        form=tuple(_form_group(group, names) for group in layer.sections("form")),
        join=_join(layer.section("join"), names) if layer.has("join") else None,
        osm=osm_selection.read(layer.section("osm"), names) if layer.has("osm") else None,
        standard=_standard(layer.section("standard")) if layer.has("standard") else None,
        style=style if style.is_file() else None,
    )


def _field(field: Section) -> FieldSpec:
    field.allow(
        required=("name", "type", "alias"),
        optional=(
            *("values", "unit", "help", "required", "read_only", "multiline"),
            *("minimum", "maximum", "references", "widget"),
        ),
    )
    values = field.section("values")
    return FieldSpec(
        name=field.string("name"),
        type=field.choice("type", FIELD_TYPES),
        alias=field.text("alias"),
        values={code: values.text(code) for code in values},
        unit=field.text("unit", default={}),
        help=field.text("help", default={}),
        required=field.flag("required"),
        read_only=field.flag("read_only"),
        multiline=field.flag("multiline"),
        minimum=field.number("minimum"),
        maximum=field.number("maximum"),
        references=field.string("references", default=""),
        widget=field.choice("widget", WIDGETS, default=""),
    )


def _form_group(group: Section, names: tuple[str, ...]) -> FormGroup:
    group.allow(required=("title", "fields"))
    return FormGroup(group.text("title"), group.choices("fields", names))


def _join(join: Section, names: tuple[str, ...]) -> Join:
    join.allow(required=("layer", "field", "fields", "prefix"))
    return Join(
        join.string("layer"), join.choice("field", names), join.strings("fields"), join.string("prefix")
    )


def _standard(standard: Section) -> Standard:
    standard.allow(required=("metres", "reference"), optional=("only", "straight", "convention"))
    only = standard.section("only")
    return Standard(
        float(standard.whole_number("metres")),
        {field: only.string(field) for field in only},
        standard.text("reference"),
        standard.flag("straight"),
        standard.flag("convention"),
    )


def _source(name: str, source: Section) -> SourceSpec:
    source.allow(required=("title", "attribution", "licence"))
    return SourceSpec(name, source.text("title"), source.text("attribution"), source.text("licence"))


def _titles(file: Path) -> dict[str, ThemeSpec]:
    themes = read_yaml(file)
    return {name: ThemeSpec(name, themes.section(name).text("title")) for name in themes}
