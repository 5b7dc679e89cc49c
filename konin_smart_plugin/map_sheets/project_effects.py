"""What gap each project closes, where the project file holds a result of project_impact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..analysis.typography import grouped
from ..city_layers.specs import load_specs
from ..translation import tr

RESULT = "project_impact"
TELLING_FIELDS = ("code", "newly_served", "served_share", "reason")
Effect = Mapping[str, Any]


def project_effects(project: QgsProject) -> dict[str, Effect]:
    """Return the rows of the first layer that is a result of project_impact, by project code."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and _is_result(layer):
            names = layer.fields().names()
            rows = [dict(zip(names, map(_known, f.attributes()), strict=True)) for f in layer.getFeatures()]
            return {str(row["code"]): row for row in rows}
    return {}


def effect_text(effect: Effect | None, language: str) -> str:
    """Return what the project does for whom, why that was not measured, or nothing without a result."""
    if effect is None:
        return ""
    if effect["newly_served"] is None:
        reasons = next(f for f in load_specs()[RESULT].fields if f.name == "reason").values
        reason = reasons.get(str(effect["reason"]), {}).get(language, "–")
        return tr("Gap it closes: not measured ({reason})", language).format(reason=reason)
    parts = [
        tr("Gap it closes: {people} residents more within reach", language).format(
            people=grouped(effect["newly_served"], language)
        )
    ]
    if effect["served_share"] is not None:
        share = grouped(100 * effect["served_share"], language, 1)
        parts.append(tr("{share}% of the gap", language).format(share=share))
    if effect.get("pln_per_resident") is not None:
        cost = grouped(effect["pln_per_resident"], language)
        parts.append(tr("PLN {cost} per resident", language).format(cost=cost))
    if effect.get("mean_cut_m") is not None:
        cut = grouped(effect["mean_cut_m"], language)
        parts.append(tr("way shorter by {cut} m on average", language).format(cut=cut))
    return "; ".join(parts)


def _is_result(layer: QgsVectorLayer) -> bool:
    return all(layer.fields().lookupField(name) >= 0 for name in TELLING_FIELDS)


def _known(value: object) -> object:
    return None if str(value) == "NULL" else value
