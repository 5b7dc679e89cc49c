"""What the ready questions fill into their algorithms from the workspace."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingFeatureSourceDefinition

from ..layer_io.workspace import Workspace
from .question import Parameters, Setting

NEW_SENSORS = 5
GRID_M = 400


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


def rule_of_green(workspace: Workspace, _setting: Setting) -> Parameters:
    """Fill in green_3_30_300 with the usual numbers; the canopy is not known to a workspace."""
    layers = {"BUILDINGS": "buildings", "TREES": "trees", "GREEN": "green_areas", "STREETS": "streets"}
    return {name: layer_source(workspace, layer) for name, layer in layers.items()}


def projects_that_help(workspace: Workspace, setting: Setting) -> Parameters:
    """Fill in project_impact for all layers by their own standards, or for one layer and distance."""
    measured = setting.layer and setting.distance
    return {
        "WORKSPACE": workspace.address,
        "DEMAND": layer_source(workspace, "residents"),
        "WEIGHT_FIELD": "residents",
        "STREETS": layer_source(workspace, "streets"),
        "LAYERS": setting.layer,
        "DISTANCES": f"{setting.layer}={setting.distance:g}" if measured else "",
    }
