"""What was changed in the field, brought into the catalogue beside what others have changed since."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from .conflicts import Difference, differences, merged
from .model import Project, Site

MINE, THEIRS, OPEN = "mine", "theirs", "open"
Choose = Callable[[Difference], str]
"""Decides a difference that clashes: MINE (the field's), THEIRS (the catalogue's) or OPEN (nobody yet)."""


@dataclass
class FieldChanges:
    """The projects to save; those left alone because of an open clash; those removed in the field.

    ``decided``: every clash with its decision.
    """

    to_save: list[Project] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    decided: list[tuple[Difference, str]] = field(default_factory=list)


def field_changes(
    base: Mapping[str, Project], mine: Mapping[str, Project], theirs: Mapping[str, Project], choose: Choose
) -> FieldChanges:
    """Compare the copy as it was made (``base``), as it came back (``mine``), and the catalogue (``theirs``).

    All by code. Bringing the same copy in again changes nothing.
    """
    changes = FieldChanges(removed=sorted(base.keys() - mine.keys()))
    for code, project in mine.items():
        before, stored = base.get(code), theirs.get(code)
        own = replace(project, sites=_numbered(project, before, stored))
        found = differences(before, own, stored)
        clashes = [(one, choose(one)) for one in found if one.clashes]
        changes.decided += clashes
        if any(decision == OPEN for _, decision in clashes):
            changes.left.append(code)
            continue
        result = merged(before, own, stored, {one.key for one, decision in clashes if decision == THEIRS})
        if result is not None and result != stored and any(one.is_mine for one in found):
            changes.to_save.append(result)
    return changes


def _numbered(project: Project, before: Project | None, stored: Project | None) -> tuple[Site, ...]:
    """Return the sites; new ones without a number, which the catalogue gives, or with the one it has given.

    The copy has numbered its new sites too, as the catalogue has numbered other ones since.
    """
    known = {site.site_id for site in before.sites} if before else set()
    given = [(replace(site, site_id=None), site.site_id) for site in (stored.sites if stored else ())]
    sites = []
    for site in project.sites:
        if site.site_id in known:
            sites.append(site)
        else:
            new = replace(site, site_id=None)
            number = next((number for other, number in given if other == new and number not in known), None)
            sites.append(replace(site, site_id=number))
    return tuple(sites)
