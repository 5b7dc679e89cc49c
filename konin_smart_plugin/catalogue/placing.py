"""Projects put on the map by their addresses and parcel numbers, and what could not be found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from itertools import zip_longest

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from shapely import Geometry

from ..analysis.errors import PlanError
from ..layer_io.crs import reproject
from ..translation import sentence, translatable
from .model import Project, Site
from .services import SERVICES_CRS, Found, address_query, parcel_query, read_addresses, read_parcels
from .validation import INFO, WARNING, Problem, check_address
from .written_sites import parts

NEAR_EACH_OTHER_M = 50.0
FAILURES_IN_A_ROW = 3
BY_ADDRESS, BY_PARCEL, BY_BOTH = range(3)
Fetch = Callable[[str, dict[str, str]], str]
"""Fetches the answer of a service: its address and the request's parameters to text."""


@dataclass
class Placing:
    """The projects that got sites, the numbers of sites found and not found, and every problem."""

    to_save: list[Project] = field(default_factory=list)
    placed: int = 0
    not_placed: int = 0
    problems: list[Problem] = field(default_factory=list)


class _NotFoundError(PlanError):
    """Why an address or a parcel has no place."""


class Placer:
    """Asks the services, each question once, and brings the answers into the store's CRS."""

    def __init__(
        self, fetch: Fetch, address_url: str, parcel_url: str, crs: str, city: Geometry | None
    ) -> None:
        self._fetch = fetch
        self._urls = (address_url, parcel_url)
        self._crs = QgsCoordinateReferenceSystem(crs)
        self._city = city
        self._failures = 0
        self.address = cache(self._address)
        self.parcel = cache(self._parcel)

    def _address(self, text: str) -> Found:
        """Return the one place of the address; raise PlanError when there is none, or several."""
        return self._one(self._ask(self._urls[0], address_query(text), read_addresses))

    def _parcel(self, text: str) -> Found:
        """Return the one parcel of the number; raise PlanError when there is none, or several."""
        return self._one(self._ask(self._urls[1], parcel_query(text), read_parcels))

    def _ask(self, url: str, parameters: dict[str, str], read: Callable[[str], list[Found]]) -> list[Found]:
        """Return what the service found; a failure is this place's alone, until there are three in a row."""
        try:
            found = read(self._fetch(url, parameters))
        except PlanError as error:
            self._failures += 1
            if self._failures == FAILURES_IN_A_ROW:
                raise
            raise _NotFoundError(error.template, **error.values) from error
        self._failures = 0
        return found

    def _one(self, found: Sequence[Found]) -> Found:
        if not found:
            raise _NotFoundError(translatable("the service does not know it; check the spelling"))
        shapes = np.array([one.geometry for one in found], dtype=object)
        shapes = reproject(shapes, QgsCoordinateReferenceSystem(SERVICES_CRS), self._crs)
        inside = [
            replace(one, geometry=shape)
            for one, shape in zip(found, shapes, strict=True)
            if self._city is None or self._city.intersects(shape)
        ]
        if not inside:
            raise _NotFoundError(translatable("the service knows it only outside the city"))
        if any(inside[0].geometry.distance(one.geometry) > NEAR_EACH_OTHER_M for one in inside):
            names = ", ".join(one.name for one in inside[:5])
            raise _NotFoundError(translatable("the service knows several: {names}"), names=names)
        return inside[0]


def place_projects(
    projects: Sequence[Project], placer: Placer, method: int, progress: Callable[[float], None]
) -> Placing:
    """Find a site for each address or parcel that has none, and check the sites that have an address.

    ``method``: BY_ADDRESS, BY_PARCEL or BY_BOTH (the parcel, or else the address). City-wide projects
    are left alone. ``progress`` is told the share done and may raise to stop.
    Raises PlanError when a service fails three times in a row.
    """
    placing = Placing()
    for number, project in enumerate(projects):
        progress(number / len(projects))
        if project.scope != "citywide":
            _place(project, placer, method, placing)
    return placing


def _place(project: Project, placer: Placer, method: int, placing: Placing) -> None:
    addresses = parts(project.address) if method != BY_PARCEL else []
    parcels = parts(project.parcel_id) if method != BY_ADDRESS else []
    wanted = list(zip_longest(addresses, parcels))
    new: list[Site] = []
    for address, parcel in wanted:
        named = [site for site in project.sites if site.label and site.label in {address, parcel}]
        if not named and len(wanted) == len(project.sites) == 1:
            named = [project.sites[0]]
        if named:
            placing.problems += _checked(project, named[0], address, placer)
        elif len(project.sites) < len(wanted):
            new += _found(project, address, parcel, placer, placing)
    if new:
        placing.placed += len(new)
        placing.to_save.append(replace(project, sites=(*project.sites, *new)))
    if not wanted and not project.sites:
        text = translatable("{code} has no place yet and states none to search for: draw it on the map.")
        placing.not_placed += 1
        placing.problems.append(Problem(WARNING, text, {"code": project.code}, "code", project.code))


def _found(
    project: Project, address: str | None, parcel: str | None, placer: Placer, placing: Placing
) -> list[Site]:
    """Return the new site, or none; every place that was looked for in vain is a problem."""
    reasons = []
    for text, find, column, origin in (
        (parcel, placer.parcel, "parcel_id", "parcel_service"),
        (address, placer.address, "address", "address_service"),
    ):
        if text:
            try:
                found = find(text)
            except _NotFoundError as error:
                reasons.append(_not_found(project, column, text, error))
                continue
            placing.problems += reasons
            site = _site(found, text, origin)
            if column == "parcel_id":
                placing.problems += _checked(project, site, address, placer)
            elif found.accuracy == "street":
                placing.problems.append(_only_street(project, text))
            return [site]
    placing.problems += reasons
    placing.not_placed += 1
    return []


def _site(found: Found, label: str, origin: str) -> Site:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return Site(
        found.geometry, label=label, accuracy=found.accuracy, origin=origin, source="GUGiK", fetched_at=now
    )


def _checked(project: Project, site: Site, address: str | None, placer: Placer) -> Iterable[Problem]:
    """Return a warning when a site that did not come from its address lies far from it."""
    if not address or site.origin == "address_service":
        return []
    try:
        found = placer.address(address)
    except _NotFoundError as error:
        return [_not_found(project, "address", address, error)]
    return check_address(site, address, found.geometry)


def _not_found(project: Project, column: str, text: str, error: PlanError) -> Problem:
    template = {
        "address": translatable("{code}: the address “{text}” has no place: {reason}."),
        "parcel_id": translatable("{code}: the parcel “{text}” has no place: {reason}."),
    }[column]
    values = {"code": project.code, "text": text, "reason": sentence(error)}
    return Problem(WARNING, template, values, column, text)


def _only_street(project: Project, text: str) -> Problem:
    template = translatable("{code}: only the street of “{text}” was found; draw the place more exactly.")
    return Problem(INFO, template, {"code": project.code, "text": text}, "address", text)
