"""The catalogue's projects measured against the standards of the layers that they add to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..analysis.project_impact import Impact, impact
from ..catalogue.model import Project
from ..catalogue.stores import open_store
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace, open_workspace
from ..translation import tr
from .call import Call
from .project_sites import MEASURABLE, existing, sites_of, why_not
from .project_standards import LayerStandard, read_standards
from .project_ways import Ways, straight_ways, street_ways


@dataclass(frozen=True)
class Measured:
    """One layer's standard: how far residents (P,) have it today, and what ``projects`` (numbers) change."""

    standard: LayerStandard
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
    def codes(self) -> list[str]:
        """The projects' codes."""
        return [one.code for one in self.projects]

    @property
    def costs(self) -> np.ndarray:
        """The budgets in PLN, NaN where not known, (N,)."""
        budgets = [one.budget_pln for one in self.projects]
        return np.array([np.nan if one is None else one for one in budgets], float)

    @property
    def measurable(self) -> np.ndarray:
        """Which projects are measured, (N,)."""
        return np.array([why == MEASURABLE for why in self.reasons])


@dataclass(frozen=True)
class _Survey:
    """What is measured: the workspace's projects, their ``reasons`` so far, and in which CRS."""

    workspace: Workspace
    projects: list[Project]
    reasons: list[str]
    own_crs: QgsCoordinateReferenceSystem
    crs: QgsCoordinateReferenceSystem

    def measurable(self, layer: str) -> np.ndarray:
        """Return the numbers of the projects that add to ``layer`` and can be measured."""
        pairs = enumerate(zip(self.projects, self.reasons, strict=True))
        return np.array([n for n, (one, why) in pairs if one.adds_to == layer and why == MEASURABLE], int)


def measure_catalogue(call: Call, conventions: bool) -> Catalogue:
    """Measure every project of WORKSPACE for DEMAND; ``conventions``: also by distances that no norm names.

    Raises PlanError where there is no project at all.
    """
    workspace = open_workspace(call.text("WORKSPACE"))
    store = open_store(workspace)
    projects = list(store.read().values())
    if not projects:
        raise PlanError("The workspace holds no projects. Import the catalogue first.")
    wanted, layers = read_standards(call, conventions), workspace.layer_names()
    crs = call.crs("DEMAND", "STREETS")
    demand = call.read("DEMAND", crs, [call.text("WEIGHT_FIELD")])
    weights = call.weights(demand)
    reasons = [why_not(one, layers, wanted) for one in projects]
    survey = _Survey(workspace, projects, reasons, QgsCoordinateReferenceSystem(store.crs), crs)
    straight = straight_ways(demand)
    ways = _usual_ways(call, demand, crs) or straight
    used = [standard for name, standard in sorted(wanted.items()) if len(survey.measurable(name))]
    standards = []
    for step, standard in enumerate(used):
        call.progress(60, 90)(step / len(used))
        standards.append(_measure(call, survey, standard, straight if standard.straight else ways, weights))
    _tell(call, projects, reasons)
    return Catalogue(projects, reasons, standards, weights)


def _usual_ways(call: Call, demand: Table, crs: QgsCoordinateReferenceSystem) -> Ways | None:
    """Return the ways along STREETS, None where they are not given."""
    if call.given("STREETS"):
        return street_ways(call, demand, crs)
    call.warn(tr("No streets are given: distances are straight lines, shorter than any way on foot."))
    return None


def _measure(
    call: Call, survey: _Survey, standard: LayerStandard, ways: Ways, weights: np.ma.MaskedArray
) -> Measured:
    """Measure one layer's projects; those whose sites no way reaches get that reason."""
    chosen, metres = survey.measurable(standard.layer), standard.metres
    sites, owner = sites_of([survey.projects[n] for n in chosen], survey.own_crs, survey.crs)
    before = ways.to_nearest(existing(call, survey.workspace, standard, survey.crs), metres)
    pairs, reached = ways.pairs(sites, owner, metres)
    for number in set(range(len(chosen))) - set(owner[reached].tolist()):
        survey.reasons[chosen[number]] = "no_street_nearby"
    return Measured(standard, before, chosen, impact(before, pairs, weights.filled(0), metres, len(chosen)))


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
