"""What the report says about green per resident."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..translation import tr, translatable
from . import charts
from .numbers import say, share, writer
from .results import Result
from .section import MISSING, Section
from .zone_table import Worst, zones_worst_first

CLASSES = (0.0, 5.0, 10.0, 20.0, 50.0)  # m² per resident, as the map's classes


def supply(result: Result, language: str) -> Section:
    """How much green residents have within reach."""
    n = writer(language)
    weights, own = result.numbers(result.fact("WEIGHT_FIELD")), result.numbers("m2_per_resident")
    known = np.isfinite(weights) & np.isfinite(own)
    weights, own = weights[known], own[known]
    total, none = weights.sum(), weights[own <= 0].sum()
    mean = (weights * own).sum() / total if total > 0 else np.nan
    text = translatable("{none} of {total} residents ({share} %) have no public green within {distance} m.")
    values = {"none": n(none), "total": n(total), "share": n(share(none, total), 1)}
    answer = [
        say(text, language, **values, distance=n(result.number_given("CATCHMENT", 300))),
        say(
            "On average there are {mean} m² of green for each resident within reach.",
            language,
            mean=n(mean, 1),
        ),
    ]
    required = result.number_given("REQUIRED_M2", np.nan)
    if np.isfinite(required):
        below = weights[own < required].sum()
        text = translatable("{below} residents ({share} %) have less than the {required} m² asked for.")
        values = {"below": n(below), "share": n(share(below, total), 1), "required": n(required, 1)}
        answer.append(say(text, language, **values))
    place = np.searchsorted(CLASSES, own, side="left")
    people = np.bincount(place, weights, minlength=len(CLASSES) + 1)
    names = [tr("none", language)]
    names += [f"{low:g}–{high:g} m²" for low, high in pairwise(CLASSES)]
    names.append(tr("over {low} m²", language).format(low=f"{CLASSES[-1]:g}"))
    return Section(
        title=tr("Green area per resident", language),
        question=tr("How much green do people have within reach?", language),
        answer=answer,
        method=tr(
            "Two-step floating catchment area (Luo and Wang 2003): each green area is shared by all who "
            "reach it.",
            language,
        ),
        limits=[tr("The size of green counts, not how good it is.", language)],
        chart=charts.bars(names, people, language, tr("Residents by green area within reach", language)),
        short=[(MISSING, answer[0])],
    )


def supply_by_zone(result: Result, language: str) -> Section:
    """In which zones most residents have no green within reach."""
    fields = ("zone", "residents", "mean_m2", "median_m2", "without_green", "below_required_pct")
    text = translatable("Most residents without public green within reach: {zone} ({value}).")
    title = translatable("Green area per resident by zone")
    worst = Worst("without_green", "residents", text, decimals=0, most=True)
    return zones_worst_first(result, language, worst, fields, title)
