"""What a gap map says in numbers: how many people are not served, where most of them are."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsVectorLayer

from .. import paths
from ..analysis.errors import PlanError
from ..analysis.typography import grouped
from ..city_layers.fonts import FONT
from ..translation import tr
from .items import CHART_RATIO

GAP_MAP = "gap_map"
FIELDS = ("residents", "area_ha")
MOST_BARS = 8
CHART_WIDTH = 3.8  # inches, in which type of 8 points is as large as the sheet's
INK, ACCENT = "#1c2b33", "#0f5f73"
Gaps = list[tuple[float, float]]


def layer_of_gaps(layers: Iterable[QgsMapLayer]) -> QgsVectorLayer:
    """Return the first layer shown that holds gaps; raises PlanError where none does."""
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and _holds_gaps(layer):
            return layer
    raise PlanError(
        "The template gap_map needs a layer of gaps (polygons with the fields residents and area_ha) among "
        "the layers shown. Compute one with Access to services or Sensor coverage and switch it on."
    )


def gaps_of(layer: QgsVectorLayer) -> Gaps:
    """Return residents and hectares of every gap, the largest first; raises PlanError where there is none."""
    gaps = [(_number(f["residents"]), _number(f["area_ha"])) for f in layer.getFeatures()]
    if not gaps:
        raise PlanError("The layer {layer} holds no gaps: there is nothing to show.", layer=layer.name())
    return sorted(gaps, reverse=True)


def key_figures(gaps: Gaps, language: str) -> tuple[tuple[str, str], ...]:
    """Return three numbers with their captions: residents not served, gaps, hectares."""
    return (
        (grouped(sum(residents for residents, _ in gaps), language), tr("residents not served", language)),
        (grouped(len(gaps), language), tr("gaps", language)),
        (grouped(sum(area for _, area in gaps), language), tr("hectares", language)),
    )


def chart_of_gaps(gaps: Gaps, language: str) -> str:
    """Return a bar chart of the largest gaps as a picture that a layout can embed."""
    from matplotlib import font_manager, rc_context
    from matplotlib.figure import Figure

    for file in paths.FONTS.glob(f"{FONT}-Regular.ttf"):
        font_manager.fontManager.addfont(file)
    largest = [residents for residents, _ in gaps[:MOST_BARS]]
    with rc_context({"svg.fonttype": "path", "font.family": FONT, "svg.hashsalt": GAP_MAP}):
        figure = Figure(figsize=(CHART_WIDTH, CHART_WIDTH * CHART_RATIO))
        axes = figure.add_axes((0.06, 0.02, 0.8, 0.84))
        axes.barh(range(len(largest)), largest, color=ACCENT, height=0.68)
        axes.invert_yaxis()
        axes.set_title(tr("Residents in the largest gaps", language), loc="left", fontsize=9, color=INK)
        axes.set_yticks(range(len(largest)), [str(place + 1) for place in range(len(largest))], fontsize=8)
        axes.tick_params(length=0, colors=INK)
        axes.set_xticks([])
        for place, value in enumerate(largest):
            axes.annotate(
                grouped(value, language),
                (value, place),
                (4, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
            )
        axes.spines[:].set_visible(False)
        picture = io.BytesIO()
        figure.savefig(picture, format="svg", metadata={"Date": None}, transparent=True)
    return "base64:" + base64.b64encode(picture.getvalue()).decode()


def _holds_gaps(layer: QgsVectorLayer) -> bool:
    return (
        all(layer.fields().lookupField(name) >= 0 for name in FIELDS)
        and layer.fields().lookupField("band") < 0
    )


def _number(value: object) -> float:
    """Return a number; NULL counts as none, for what is not known cannot be added up."""
    return float(value) if isinstance(value, int | float) else 0.0
