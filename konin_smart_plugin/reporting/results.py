"""A result layer as the report reads it: which algorithm made it, how, and its values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsVectorLayer

from ..city_layers.specs import LayerSpec, load_specs
from ..layer_io.reading import read_layer
from ..layer_io.table import Table
from ..layer_io.workspace import table_of
from .sites import Sites, site_words
from .whereabouts import Whereabouts

# The spec in layers/results that names and styles each output.
SPECS = {
    "konin:project_impact:STANDARDS": "project_standards",
    "konin:access_to_services:OUTPUT": "access_bands",
    "konin:access_to_services:SUMMARY": "access_summary",
    "konin:access_to_services:GAPS": "access_gaps",
    "konin:accessibility_standards:OUTPUT": "standards_13f",
    "konin:accessibility_standards:SUMMARY": "standards_13f_summary",
    "konin:green_3_30_300:OUTPUT": "green_3_30_300",
    "konin:green_3_30_300:SUMMARY": "green_3_30_300_summary",
    "konin:green_supply:OUTPUT": "green_supply",
    "konin:green_supply:SUMMARY": "green_supply_summary",
    "konin:canopy_share:OUTPUT": "canopy_share",
    "konin:transit_access:OUTPUT": "transit_access",
    "konin:transit_access:SUMMARY": "transit_access_summary",
    "konin:service_areas:OUTPUT": "service_areas",
    "konin:service_areas:REACHED": "service_streets",
    "konin:sensor_coverage:OUTPUT": "sensor_coverage",
    "konin:sensor_coverage:SUMMARY": "sensor_summary",
    "konin:sensor_coverage:GAPS": "sensor_gaps",
    "konin:site_sensors:SITES": "site_sensors",
    "konin:site_sensors:OUTPUT": "site_demand",
    "konin:site_sensors:CURVE": "site_curve",
    "konin:gap_index:OUTPUT": "gap_index",
    "konin:equity:OUTPUT": "equity",
    "konin:equity:SUMMARY": "equity_summary",
    "konin:equity:LORENZ": "lorenz",
    "konin:compare_scenarios:OUTPUT": "scenario_difference",
    "konin:compare_scenarios:SUMMARY": "scenario_summary",
    "konin:project_portfolio:SELECTED": "project_portfolio",
    "konin:project_portfolio:FRONTIER": "project_frontier",
    "konin:project_impact:OUTPUT": "project_impact",
}


@dataclass(frozen=True)
class Result:
    """A result layer: its spec (None: not one of ours) and its values."""

    layer: QgsVectorLayer
    kind: str
    table: Table
    whereabouts: Whereabouts | None = None
    sites: Sites | None = None

    @property
    def spec(self) -> LayerSpec | None:
        """The declaration that names and styles the layer."""
        return load_specs().get(self.kind)

    @property
    def method(self) -> str:
        """How the result was made, in a sentence."""
        return self.layer.metadata().abstract()

    @property
    def date(self) -> str:
        """The day on which the result was made, empty where it does not say."""
        return self.fact("Date") or self.fact("Data")

    @property
    def scenario(self) -> str:
        """The scenario's name, empty where it has none."""
        names = self.table.columns.get("scenario")
        return next((name for name in names.tolist() if name), "") if names is not None else ""

    def fact(self, name: str) -> str:
        """Return what the layer's history says after "name =" or "name:"."""
        for line in self.layer.metadata().history():
            for mark in (f"{name} = ", f"{name}: "):
                if line.startswith(mark):
                    return line[len(mark) :]
        return ""

    def number_given(self, parameter: str, otherwise: float) -> float:
        """Return a number parameter of the run, as the history tells it."""
        try:
            return float(self.fact(parameter))
        except ValueError:
            return otherwise

    def source_title(self, parameter: str, language: str) -> str:
        """Return what people call the layer that was given as ``parameter``."""
        name, _, address = self.fact(parameter).partition(" (")
        table = table_of(address.removesuffix(")"))
        spec = load_specs().get(table or name)
        return spec.title[language] if spec else name

    def field_title(self, parameter: str, language: str) -> str:
        """Return what people call the field that was given as ``parameter``, as a result declares it."""
        name = self.fact(parameter)
        declared = (load_specs()[kind].field(name) for kind in SPECS.values() if kind in load_specs())
        return next((field.alias[language] for field in declared if field), name)

    def where(self, rows: Sequence[int]) -> list[str]:
        """Return where the rows are, in words; "" where that is not known."""
        if self.whereabouts is None or self.table.geometry is None:
            return [""] * len(rows)
        return self.whereabouts.of(self.table.geometry[list(rows)], self.table.crs)

    def where_projects(self, rows: Sequence[int], language: str) -> list[str]:
        """Return where the sites of the rows' projects are, in words."""
        if self.whereabouts is None or self.sites is None:
            return [""] * len(rows)
        codes = self.texts("code")
        return site_words(self.sites, self.whereabouts, [codes[row] for row in rows], language)

    def numbers(self, name: str) -> np.ndarray:
        """Return a field as real numbers (N,), NaN where not known or where there is no such field."""
        column = self.table.columns.get(name)
        if column is None or column.dtype.kind not in "biuf":
            return np.full(len(self.table), np.nan)
        return np.ma.array(column, dtype=float).filled(np.nan)

    def texts(self, name: str) -> list[str]:
        """Return a field as texts, empty where not known."""
        column = self.table.columns.get(name)
        if column is None:
            return [""] * len(self.table)
        return ["" if value is None else str(value) for value in column.tolist()]


def read_results(
    layers: Sequence[QgsVectorLayer], whereabouts: Whereabouts | None = None, sites: Sites | None = None
) -> list[Result]:
    """Read the layers in the order of SPECS; layers that no Konin algorithm made come last."""
    found = [
        Result(
            layer,
            _kind(layer),
            read_layer(layer, [field.name() for field in layer.fields() if field.name() != "fid"]),
            whereabouts,
            sites,
        )
        for layer in layers
    ]
    order = list(SPECS.values())
    place = {one.kind: order.index(one.kind.removesuffix("_points")) for one in found if one.kind}
    return sorted(found, key=lambda one: place.get(one.kind, len(order)))


def _kind(layer: QgsVectorLayer) -> str:
    """Return the spec that names and styles the layer, "" where no Konin algorithm made it."""
    kind = SPECS.get(layer.metadata().identifier(), "")
    at_points = layer.geometryType() == Qgis.GeometryType.Point
    return f"{kind}_points" if kind == "scenario_difference" and at_points else kind
