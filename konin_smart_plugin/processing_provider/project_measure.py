"""The catalogue's projects measured against the standards of the layers that they add to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.access import access_by_street, access_straight
from ..analysis.distances import parse_distances
from ..analysis.errors import PlanError
from ..analysis.geometry import present, sound
from ..analysis.links import link
from ..analysis.network import Network
from ..analysis.project_impact import Impact, Pairs, impact, straight_pairs, street_pairs
from ..catalogue.geopackage_store import GeoPackageStore
from ..catalogue.model import Project
from ..city_layers.specs import load_specs
from ..layer_io.crs import reproject
from ..layer_io.reading import read_layer
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace, open_workspace
from ..translation import tr, user_language
from .call import Call
from .street_input import read_network

FINISHED = ("done", "suspended")
MEASURABLE = ""


@dataclass(frozen=True)
class Measured:
    """One layer's standard: how far residents (P,) have it today, and what ``projects`` (numbers) change."""

    layer: str
    metres: float
    reference: str
    before: np.ndarray
    projects: np.ndarray
    impact: Impact


@dataclass(frozen=True)
class Catalogue:
    """All projects, why each cannot be measured (``MEASURABLE`` for those that can), and the standards.

    ``weights`` (P,) residents, masked where not known.
    """

    projects: list[Project]
    reasons: list[str]
    standards: list[Measured]
    weights: np.ma.MaskedArray

    @property
    def costs(self) -> np.ndarray:
        """The budgets in PLN, NaN where not known, (N,)."""
        return np.array(
            [np.nan if one.budget_pln is None else one.budget_pln for one in self.projects], float
        )


@dataclass(frozen=True)
class _Ways:
    """How far places are from each other: ``to_nearest`` existing services, and the ``pairs`` to sites."""

    to_nearest: Callable[[np.ndarray, float], np.ndarray]
    pairs: Callable[[np.ndarray, np.ndarray, float], tuple[Pairs, np.ndarray]]


def measure_catalogue(call: Call) -> Catalogue:
    """Measure every project of WORKSPACE for DEMAND; raises PlanError where there is no project at all."""
    workspace = open_workspace(call.text("WORKSPACE"))
    store = GeoPackageStore(workspace.gpkg)
    projects = list(store.read().values())
    if not projects:
        raise PlanError("The workspace holds no projects. Import the catalogue first.")
    crs = call.crs("DEMAND", "STREETS")
    demand = call.read("DEMAND", crs, [call.text("WEIGHT_FIELD")])
    weights = call.weights(demand)
    limits = _limits(call)
    reasons = [_why_not(one, workspace, limits) for one in projects]
    ways = _by_street(call, demand, crs) if call.given("STREETS") else _straight(call, demand)
    own_crs = QgsCoordinateReferenceSystem(store.crs)
    standards = []
    layers = sorted({one.adds_to for one, why in zip(projects, reasons, strict=True) if why == MEASURABLE})
    for step, layer in enumerate(layers):
        call.progress(60, 90)(step / len(layers))
        chosen = [n for n, one in enumerate(projects) if one.adds_to == layer and reasons[n] == MEASURABLE]
        sites, owner = _sites([projects[n] for n in chosen], own_crs, crs)
        there = _existing(call, workspace, layer, crs)
        before = ways.to_nearest(there, limits[layer])
        pairs, reached = ways.pairs(sites, owner, limits[layer])
        for number in set(range(len(chosen))) - set(owner[reached].tolist()):
            reasons[chosen[number]] = "no_street_nearby"
        found = impact(before, pairs, weights.filled(0), limits[layer], len(chosen))
        standards.append(
            Measured(layer, limits[layer], _reference(layer, limits), before, np.array(chosen), found)
        )
    _tell(call, projects, reasons)
    return Catalogue(projects, reasons, standards, weights)


def _limits(call: Call) -> dict[str, float]:
    """Return the distance of each layer's standard: from DISTANCES, else the layer's own."""
    own = {name: spec.standard.metres for name, spec in load_specs().items() if spec.standard}
    text = call.text("DISTANCES").strip()
    if not text:
        return own
    if "=" not in text:
        return dict.fromkeys(
            (name for name, spec in load_specs().items() if spec.in_workspace), parse_distances(text)[0]
        )
    for part in text.replace(";", ",").split(","):
        name, _, metres = part.partition("=")
        if name.strip() not in load_specs():
            raise PlanError("DISTANCES names the layer {layer}, which does not exist.", layer=name.strip())
        own[name.strip()] = parse_distances(metres)[0]
    return own


def _reference(layer: str, limits: dict[str, float]) -> str:
    """Return whose standard it is; the user's own where its distance was given."""
    standard = load_specs()[layer].standard
    if standard and standard.metres == limits[layer]:
        return standard.reference[user_language()]
    return tr("distance chosen by the user")


def _why_not(project: Project, workspace: Workspace, limits: dict[str, float]) -> str:
    """Return why a project cannot be measured, or MEASURABLE."""
    if project.status in FINISHED:
        return project.status
    if project.scope == "citywide" and not project.sites:
        return "citywide"
    if not project.adds_to:
        return "no_adds_to"
    if project.adds_to not in load_specs() or project.adds_to not in workspace.layer_names():
        return "no_layer"
    if not project.sites:
        return "no_sites"
    return MEASURABLE if project.adds_to in limits else "no_standard"


def _sites(
    projects: Sequence[Project], own: QgsCoordinateReferenceSystem, crs: QgsCoordinateReferenceSystem
) -> tuple[np.ndarray, np.ndarray]:
    """Return all sites of the projects in ``crs`` and the number of each one's project."""
    pairs = [(site.geometry, n) for n, project in enumerate(projects) for site in project.sites]
    geometry = np.fromiter((shape for shape, _ in pairs), object, len(pairs))
    return sound(reproject(geometry, own, crs))[0], np.array([n for _, n in pairs])


def _existing(call: Call, workspace: Workspace, layer: str, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Return what the layer's standard counts in the workspace today."""
    standard = load_specs()[layer].standard
    only = standard.only if standard else {}
    table = read_layer(workspace.layer(layer), list(only), crs)
    counts = present(table.geometry)
    for field, value in only.items():
        counts &= np.array([str(own).lower() == value for own in table.columns[field].tolist()])
    places = sound(table.geometry[counts])[0]
    call.say(tr("{layer}: {count} features count today.").format(layer=layer, count=len(places)))
    if not len(places):
        call.warn(tr("{layer} is empty: nobody is served today.").format(layer=layer))
    return places


def _by_street(call: Call, demand: Table, crs: QgsCoordinateReferenceSystem) -> _Ways:
    network: Network = read_network(call, crs, call.choice("TRAVEL"))
    longest = call.number("MAX_LINK")
    if longest < 0:
        raise PlanError("MAX_LINK is negative: {value}. Give 0 or more metres.", value=longest)
    homes, there = link(network, demand.geometry, longest, call.progress(20, 60)), present(demand.geometry)

    def to_nearest(places: np.ndarray, limit: float) -> np.ndarray:
        return access_by_street(network, homes, link(network, places, longest), there, limit).distance

    def pairs(sites: np.ndarray, owner: np.ndarray, limit: float) -> tuple[Pairs, np.ndarray]:
        links = link(network, sites, longest)
        return street_pairs(network, homes, links, owner, limit, call.progress(60, 90)), links.linked

    return _Ways(to_nearest, pairs)


def _straight(call: Call, demand: Table) -> _Ways:
    call.warn(tr("No streets are given: distances are straight lines, shorter than any way on foot."))
    places = demand.geometry

    def pairs(sites: np.ndarray, owner: np.ndarray, limit: float) -> tuple[Pairs, np.ndarray]:
        return straight_pairs(places, sites, owner, limit), present(sites)

    return _Ways(lambda there, limit: access_straight(places, there, limit).distance, pairs)


def _tell(call: Call, projects: list[Project], reasons: list[str]) -> None:
    call.say(
        tr("{measured} of {count} projects can be measured.").format(
            measured=reasons.count(MEASURABLE), count=len(projects)
        )
    )
    free = sum(one.budget_pln == 0 for one in projects)
    if free:
        call.warn(tr("{n} projects have a budget of 0 PLN: check them.", n=free).format(n=free))
    if reasons.count(MEASURABLE) == 0:
        call.warn(tr("No project can be measured; the field reason says why."))
