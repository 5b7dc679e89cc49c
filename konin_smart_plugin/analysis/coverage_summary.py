"""The table that sums coverage up: in all, per kind, per zone, and per sensor with what its failure costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .redundancy import Coverage, redundant

HECTARE = 10_000.0
Row = dict[str, object]


@dataclass(frozen=True)
class Zone:
    """A part of the area: its name and the coverage of its ground and of its residents."""

    name: str
    ground: Coverage
    people: Coverage | None


@dataclass(frozen=True)
class Labels:
    """What the table calls each sensor (N,), its ``kinds`` (N,) or None, and its full footprint (N,) m²."""

    names: Sequence[str]
    kinds: np.ndarray | None
    footprint: np.ndarray


def summarise(
    labels: Labels, ground: Coverage, people: Coverage | None, zones: Iterable[Zone] = ()
) -> Iterator[Row]:
    """Yield the rows as dictionaries; a value that does not apply is missing. Areas in hectares.

    ``covered_…`` is what K sensors cover; ``lost_…`` what would no longer be covered K times if the
    sensor, or all sensors of the kind, failed; in a zone, if the sensor it depends on most failed.
    """
    n = len(labels.names)
    yield {"level": "all", "name": "", "sensors": n, **_shares(ground, people)}
    if labels.kinds is not None:
        yield from _kinds(labels.kinds, ground, people)
    for zone in zones:
        yield _zone(zone, labels.names)
    yield from _sensors(labels, ground, people)


def _kinds(kinds: np.ndarray, ground: Coverage, people: Coverage | None) -> Iterator[Row]:
    for kind in np.unique(kinds):
        mine = kinds == kind
        row = {"level": "kind", "name": str(kind), "sensors": int(mine.sum())}
        row |= _shares(ground, people, mine)
        row["lost_ha"] = (ground.covered() - ground.covered(~mine)) / HECTARE
        if people:
            row["lost_residents"] = people.covered() - people.covered(~mine)
        yield row


def _zone(zone: Zone, names: Sequence[str]) -> Row:
    lost = zone.ground.lost()
    worst = int(lost.argmax())
    here = zone.ground.seen.own(zone.ground.sizes) > 0
    row = {"level": "zone", "name": zone.name, "sensors": int(here.sum())}
    row |= _shares(zone.ground, zone.people)
    row |= {"lost_ha": lost[worst] / HECTARE, "depends_on": names[worst] if lost[worst] > 0 else None}
    if zone.people:
        row["lost_residents"] = float(zone.people.lost()[worst])
    return row


def _sensors(labels: Labels, ground: Coverage, people: Coverage | None) -> Iterator[Row]:
    own, lost = ground.seen.own(ground.sizes), ground.lost()
    spare = redundant(lost, labels.footprint)
    own_people, lost_people = (people.seen.own(people.sizes), people.lost()) if people else (None, None)
    for i, name in enumerate(labels.names):
        row = {"level": "sensor", "name": name, "sensors": 1, "redundant": bool(spare[i])}
        row |= {"area_ha": labels.footprint[i] / HECTARE, "covered_ha": own[i] / HECTARE}
        row |= {"lost_ha": lost[i] / HECTARE}
        if people:
            row |= {"covered_residents": own_people[i], "lost_residents": lost_people[i]}
        yield row


def _shares(ground: Coverage, people: Coverage | None, chosen: np.ndarray | None = None) -> Row:
    covered = ground.covered(chosen)
    row = {"area_ha": ground.total / HECTARE, "covered_ha": covered / HECTARE}
    if ground.total > 0:
        row["covered_pct"] = 100 * covered / ground.total
    if people:
        served = people.covered(chosen)
        row |= {"residents": people.total, "covered_residents": served}
        if people.total > 0:
            row["residents_pct"] = 100 * served / people.total
    return row
