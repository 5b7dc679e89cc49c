"""Which OpenStreetMap objects fill a layer, and how their tags become its fields.

A *condition* is a mapping of tags that must all hold. The value of a tag is a
text, a list of texts, ``"*"`` (any value) or ``{contains: text}`` (case does
not matter). A list of conditions holds when one of them does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from . import osm_access
from .spec_file import Section

OGR_LAYERS = ("points", "lines", "multipolygons")
TAKES = ("geometry", "buildings_on_grounds", "residents_by_volume")
ANY = "*"
# What is computed from an object's tags by more than a list of conditions.
COMPUTED = {"foot": osm_access.foot, "bicycle": osm_access.bicycle, "oneway": osm_access.oneway}
# What is computed from an object's geometry (see ``sources/osm_layers.py``).
MEASURED = ("area_ha",)


@dataclass(frozen=True)
class TagTest:
    """One tag's test: the value is in ``values`` (empty: any value) or contains ``contains``."""

    tag: str
    values: frozenset[str]
    contains: str

    def holds(self, tags: Mapping[str, str]) -> bool:
        """Whether an object with these tags passes."""
        value = tags.get(self.tag)
        if value is None:
            return False
        if self.contains:
            return self.contains in value.lower()
        return not self.values or value in self.values


Condition = tuple[TagTest, ...]
FieldValue = str | bool | None


@dataclass(frozen=True)
class OsmField:
    """How one field is filled: the first tag present, the value of the first case that holds, or computed."""

    tags: tuple[str, ...]
    cases: tuple[tuple[FieldValue, tuple[Condition, ...]], ...]
    otherwise: FieldValue
    computed: str = ""

    def value(self, tags: Mapping[str, str]) -> FieldValue:
        """Return the field's value for an object with these tags (text from a tag is not converted)."""
        if self.computed in COMPUTED:
            return COMPUTED[self.computed](tags)
        for tag in self.tags:
            if tags.get(tag):
                return tags[tag]
        for value, conditions in self.cases:
            if any_holds(conditions, tags):
                return value
        return self.otherwise


@dataclass(frozen=True)
class OsmSelection:
    """The objects of a layer: OGR layers to read, conditions, and the fields' rules."""

    layers: tuple[str, ...]
    where: tuple[Condition, ...]
    unless: tuple[Condition, ...]
    take: str
    fields: Mapping[str, OsmField]

    def selects(self, tags: Mapping[str, str]) -> bool:
        """Whether an object with these tags belongs to the layer."""
        return any_holds(self.where, tags) and not any_holds(self.unless, tags)

    def leading_tests(self) -> list[TagTest]:
        """Return tests one of which every selected object passes."""
        return [condition[0] for condition in self.where]

    def leading_tags(self) -> set[str]:
        """Return tags one of which every selected object carries."""
        return {test.tag for test in self.leading_tests()}


def any_holds(conditions: tuple[Condition, ...], tags: Mapping[str, str]) -> bool:
    """Whether one of the conditions holds for the tags."""
    for condition in conditions:  # plain loops: this runs for every object of a file, again and again
        for test in condition:
            if not test.holds(tags):
                break
        else:
            return True
    return False


def read(osm: Section, field_names: tuple[str, ...]) -> OsmSelection:
    """Return the selection declared under ``osm:``. Raises PlanError with file, key and what is allowed."""
    osm.allow(required=("from", "where", "fields"), optional=("unless", "take"))
    fields = osm.section("fields")
    fields.allow(required=(), optional=field_names)
    return OsmSelection(
        layers=osm.choices("from", OGR_LAYERS),
        where=_conditions(osm, "where"),
        unless=_conditions(osm, "unless"),
        take=osm.choice("take", TAKES, default="geometry"),
        fields={name: _field(fields.section(name)) for name in fields},
    )


def _field(rule: Section) -> OsmField:
    if rule.has("tag"):
        rule.allow(required=("tag",))
        tag = rule.raw("tag")
        return OsmField(rule.strings("tag") if isinstance(tag, list) else (rule.string("tag"),), (), None)
    if rule.has("compute"):
        rule.allow(required=("compute",))
        return OsmField((), (), None, rule.choice("compute", (*COMPUTED, *MEASURED)))
    rule.allow(required=("first_match", "otherwise"))
    cases = []
    for case in rule.sections("first_match"):
        case.allow(required=("value", "when"))
        cases.append((case.scalar("value"), _conditions(case, "when")))
    return OsmField((), tuple(cases), rule.scalar("otherwise"))


def _conditions(parent: Section, name: str) -> tuple[Condition, ...]:
    return tuple(tuple(_test(item, tag) for tag in item) for item in parent.sections(name))


def _test(condition: Section, tag: str) -> TagTest:
    value = condition.raw(tag)
    if value == ANY:
        return TagTest(tag, frozenset(), "")
    if isinstance(value, dict):
        test = condition.section(tag)
        test.allow(required=("contains",))
        return TagTest(tag, frozenset(), test.string("contains").lower())
    values = value if isinstance(value, list) else [value]
    if not values or not all(isinstance(item, str) for item in values):
        raise condition.error(
            tag, 'text (put yes and no in quotation marks), a list of texts, "*", contains: text'
        )
    return TagTest(tag, frozenset(values), "")
