"""Two people changed the same project: what each changed, and one project of both, field by field."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace

from ..analysis.errors import PlanError
from ..translation import translatable
from .model import PROJECT_CONTENT, Project, Site

SITE_CONTENT = tuple(field.name for field in fields(Site) if field.name != "site_id")
WHOLE = "whole"
"""Stands for a field where a whole site or project was added or removed."""


@dataclass(frozen=True)
class Difference:
    """One value that was changed since ``base``: what I have now, and what is stored now.

    ``site_id`` is empty for a field of the project itself. ``field`` is WHOLE for a site, or the project,
    that one side has added or removed: its values are Site or Project, None where there is none.
    """

    code: str
    site_id: str
    field: str
    base: object
    mine: object
    theirs: object

    @property
    def is_mine(self) -> bool:
        """Whether I have changed it."""
        return self.mine != self.base

    @property
    def clashes(self) -> bool:
        """Whether both have changed it, to different values: then somebody must choose."""
        return self.is_mine and self.theirs not in (self.base, self.mine)

    @property
    def row(self) -> tuple[str, str]:
        """The row it is in: code and site."""
        return self.code, self.site_id

    @property
    def key(self) -> tuple[str, str, str]:
        """What a choice names: code, site, field."""
        return self.code, self.site_id, self.field


@dataclass(frozen=True)
class Conflict:
    """A project to be saved and the one that somebody else has stored since; None where it was removed."""

    mine: Project
    theirs: Project | None


class ConflictError(PlanError):
    """Nothing was saved, because somebody else has changed these projects since they were read."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        super().__init__(
            translatable(
                "Nothing was saved: somebody else has changed {projects} in the meantime. "
                "Look at their changes and make yours again."
            ),
            projects=", ".join(conflict.mine.code for conflict in conflicts),
        )
        self.conflicts = conflicts


def refuse_conflicts(projects: Iterable[Project], stored: Mapping[str, Project]) -> None:
    """Raise ConflictError unless every project was read in the version that is stored."""
    conflicts = [
        Conflict(project, stored.get(project.code))
        for project in projects
        if project.version != (stored[project.code].version if project.code in stored else None)
    ]
    if conflicts:
        raise ConflictError(conflicts)


def differences(base: Project | None, mine: Project, theirs: Project | None) -> list[Difference]:
    """Return what I or others have changed since ``base``; None: the project was not there then."""
    if theirs is None:
        return [Difference(mine.code, "", WHOLE, base, mine, None)] if mine != base else []
    found = [
        Difference(mine.code, "", name, getattr(base, name, None), getattr(mine, name), getattr(theirs, name))
        for name in PROJECT_CONTENT
    ]
    sides = [_sites(side) for side in (base, mine, theirs)]
    for site_id in dict.fromkeys(key for side in sides for key in side):
        found += _of_site(mine.code, site_id, *(side.get(site_id) for side in sides))
    return [one for one in found if one.is_mine or one.theirs != one.base]


def merged(
    base: Project | None,
    mine: Project,
    theirs: Project | None,
    given_up: Collection[tuple[str, str, str]] = (),
) -> Project | None:
    """Return the stored project with my changes but those ``given_up``, ready to be saved.

    None where I give up a project that others have removed.
    """
    changes = [one for one in differences(base, mine, theirs) if one.is_mine and one.key not in given_up]
    if theirs is None:
        return replace(mine, version=None) if changes else None
    own = {one.field: one.mine for one in changes if not one.site_id}
    sites = _sites(theirs)
    for one in changes:
        if one.site_id and one.field == WHOLE:
            sites[one.site_id] = one.mine
        elif one.site_id:
            sites[one.site_id] = replace(sites[one.site_id], **{one.field: one.mine})
    return replace(theirs, **own, sites=tuple(site for site in sites.values() if site is not None))


def _sites(project: Project | None) -> dict[str, Site]:
    """Return the sites by number; those that have none yet are counted."""
    sites = project.sites if project else ()
    return {site.site_id or f"+{count}": site for count, site in enumerate(sites, 1)}


def _of_site(
    code: str, site_id: str, base: Site | None, mine: Site | None, theirs: Site | None
) -> list[Difference]:
    if base is None or mine is None or theirs is None:
        return [Difference(code, site_id, WHOLE, base, mine, theirs)]
    return [
        Difference(code, site_id, name, getattr(base, name), getattr(mine, name), getattr(theirs, name))
        for name in SITE_CONTENT
    ]
