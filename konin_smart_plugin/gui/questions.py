"""The ready questions: each fills in one algorithm from the workspace and says its answer in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProcessingFeatureSourceDefinition

from ..city_layers.specs import load_specs
from ..layer_io.workspace import Workspace
from ..translation import number, tr, translatable, user_language

Parameters = dict[str, Any]
Results = Mapping[str, Any]


@dataclass(frozen=True)
class Setting:
    """What the user may change in a question: a distance in metres, or a kind of sensor."""

    distance: float = 0.0
    kind: str = ""

    @property
    def kind_title(self) -> str:
        """The kind in the user's words."""
        return sensor_kinds().get(self.kind, self.kind)


@dataclass(frozen=True)
class Answer:
    """A sentence, and how many of how many residents have what the question asks for (None: not known)."""

    text: str
    served: float | None = None
    total: float | None = None


@dataclass(frozen=True)
class Question:
    """A question, the algorithm that answers it and the layers that must hold something.

    ``outputs`` gives the spec in ``layers/results`` of every output that goes onto the map, lowest first;
    ``map`` is the map theme (``layers/maps.yaml``) that the answer is shown on.
    """

    name: str
    text: str
    algorithm: str
    needs: tuple[str, ...]
    outputs: Mapping[str, str]
    parameters: Callable[[Workspace, Setting], Parameters]
    answer: Callable[[Results, Setting], Answer]
    map: str
    usual: Setting = field(default_factory=Setting)

    def title(self, setting: Setting) -> str:
        """Return the question as people read it."""
        return tr(self.text).format(distance=number(setting.distance), kind=setting.kind_title)


def sensor_kinds() -> dict[str, str]:
    """Return the kinds of sensors in the user's language by their code."""
    words = load_specs()["sensors"].field("kind").values
    return {code: text[user_language()] for code, text in words.items()}


def layer_source(
    workspace: Workspace, name: str, only: str = ""
) -> str | QgsProcessingFeatureSourceDefinition:
    """Return a workspace layer as Processing takes it, with ``only`` those rows an expression picks."""
    uri = workspace.as_input(name)
    return QgsProcessingFeatureSourceDefinition(uri, filterExpression=only) if only else uri


def access_to(layer: str, only: str = "") -> Callable[[Workspace, Setting], Parameters]:
    """Return what fills in access_to_services for the services in ``layer``."""

    def parameters(workspace: Workspace, setting: Setting) -> Parameters:
        distances = (setting.distance, 2 * setting.distance, 3 * setting.distance)
        return {
            "DEMAND": layer_source(workspace, "residents"),
            "WEIGHT_FIELD": "residents",
            "SERVICES": layer_source(workspace, layer, only),
            "STREETS": layer_source(workspace, "streets"),
            "DISTANCES": ",".join(f"{distance:g}" for distance in distances),
        }

    return parameters


def sensor_reach(workspace: Workspace, setting: Setting) -> Parameters:
    """Fill in sensor_coverage for one kind of sensor in the whole city."""
    return {
        "SENSORS": layer_source(workspace, "sensors", f"\"kind\" = '{setting.kind}'"),
        "RANGE_FIELD": "range_m",
        "AREA": layer_source(workspace, "boundary"),
        "DEMAND": layer_source(workspace, "residents"),
        "WEIGHT_FIELD": "residents",
    }


def planning_standards(workspace: Workspace, _setting: Setting) -> Parameters:
    """Fill in accessibility_standards with the numbers of the act."""
    layers = {"PARCELS": "parcels", "SCHOOLS": "schools", "GREEN": "green_areas", "STREETS": "streets"}
    return {name: layer_source(workspace, layer) for name, layer in layers.items()}


def next_sensors(workspace: Workspace, setting: Setting) -> Parameters:
    """Fill in site_sensors: the best places of a grid over the city, beside the sensors of the kind."""
    return {
        "CANDIDATES": layer_source(workspace, "boundary"),
        "SPACING": GRID_M,
        "DEMAND": layer_source(workspace, "residents"),
        "WEIGHT_FIELD": "residents",
        "EXISTING": layer_source(workspace, "sensors", f"\"kind\" = '{setting.kind}'"),
        "RANGE": setting.distance,
        "COUNT": NEW_SENSORS,
    }


def too_far(results: Results, setting: Setting) -> Answer:
    """Say how many residents have farther than the distance."""
    total, served = results["TOTAL"], results["COVERED"]
    if not total:
        return Answer(tr("The number of residents is not known, so no share can be given."))
    text = tr("{far} of {total} residents ({share} %) have more than {distance} m to go.")
    return Answer(
        text.format(
            far=number(total - served),
            total=number(total),
            share=number(100 * (total - served) / total, 1),
            distance=number(setting.distance),
        ),
        served,
        total,
    )


def not_seen(results: Results, setting: Setting) -> Answer:
    """Say how much of the city and how many residents no sensor of the kind covers."""
    area, covered = results["AREA_HA"], results["COVERED_HA"]
    text = tr("{missed} of {area} ha and {far} of {total} residents are beyond every sensor ({kind}).")
    return Answer(
        text.format(
            missed=number(area - covered),
            area=number(area),
            far=number(results["TOTAL"] - results["COVERED"]),
            total=number(results["TOTAL"]),
            kind=setting.kind_title,
        ),
        results["COVERED"],
        results["TOTAL"],
    )


def standards_missed(results: Results, _setting: Setting) -> Answer:
    """Say how many parcels miss a standard."""
    missed, total = results["TOTAL"] - results["MET"], results["TOTAL"]
    text = tr("{missed} of {total} parcels do not meet all standards of art. 13f.")
    return Answer(text.format(missed=number(missed), total=number(total)))


def sites_found(results: Results, setting: Setting) -> Answer:
    """Say how many residents the new sensors and those that are there would reach together."""
    text = tr(
        "With {count} more sensors ({kind}), {covered} of {total} residents would be within {distance} m."
    )
    return Answer(
        text.format(
            count=NEW_SENSORS,
            kind=setting.kind_title,
            covered=number(results["COVERED"]),
            total=number(results["TOTAL"]),
            distance=number(setting.distance),
        ),
        results["COVERED"],
        results["TOTAL"],
    )


NEW_SENSORS = 5
GRID_M = 400
ACCESS_OUTPUTS = {"GAPS": "access_gaps", "OUTPUT": "access_bands"}
PEOPLE = ("residents", "streets")
QUESTIONS = (
    Question(
        "bus_stops",
        translatable("Who has more than {distance} m to a bus stop?"),
        "access_to_services",
        (*PEOPLE, "bus_stops"),
        ACCESS_OUTPUTS,
        access_to("bus_stops"),
        too_far,
        "mobility",
        Setting(distance=400),
    ),
    Question(
        "green_areas",
        translatable("Who has more than {distance} m to a public green area?"),
        "access_to_services",
        (*PEOPLE, "green_areas"),
        ACCESS_OUTPUTS,
        access_to("green_areas", '"public"'),
        too_far,
        "green",
        Setting(distance=300),
    ),
    Question(
        "schools",
        translatable("Who has more than {distance} m to a primary school?"),
        "access_to_services",
        (*PEOPLE, "schools"),
        ACCESS_OUTPUTS,
        access_to("schools", "\"kind\" = 'primary'"),
        too_far,
        "mobility",
        Setting(distance=1500),
    ),
    Question(
        "sensors",
        translatable("What do the sensors not cover ({kind})?"),
        "sensor_coverage",
        ("sensors", "boundary", "residents"),
        {"GAPS": "sensor_gaps", "OUTPUT": "sensor_coverage"},
        sensor_reach,
        not_seen,
        "sensors",
        Setting(kind="air"),
    ),
    Question(
        "next_sensors",
        translatable("Where to put the next sensors ({kind})?"),
        "site_sensors",
        ("boundary", "residents"),
        {"SITES": "site_sensors"},
        next_sensors,
        sites_found,
        "sensors",
        Setting(distance=500, kind="air"),
    ),
    Question(
        "standards",
        translatable("Which parcels miss the standards of art. 13f?"),
        "accessibility_standards",
        ("parcels", "schools", "green_areas", "streets"),
        {"OUTPUT": "standards_13f"},
        planning_standards,
        standards_missed,
        "green",
    ),
)
