"""What the report says about the standards today, and with all projects."""

from __future__ import annotations

import numpy as np
from markupsafe import Markup

from ..city_layers.specs import load_specs
from ..translation import tr, translatable
from . import charts
from .numbers import say, share, writer
from .results import Result
from .section import MISSING, Section

IN_SHORT = 3


def standards(result: Result, language: str) -> Section:
    """How far the standards are met today, and with all projects; the least met first."""
    residents, gap = result.numbers("residents"), result.numbers("gap")
    order = [int(row) for row in np.argsort(-gap / residents, kind="stable")]
    answer = [_standard(result, language, row) for row in order]
    specs, layers = load_specs(), result.texts("layer")
    names = [specs[layers[row]].title[language] if layers[row] in specs else layers[row] for row in order]
    norms = [n for n, row in enumerate(order) if not is_convention(layers[row])]
    return Section(
        title=tr("Standards today and with all projects", language),
        question=tr("What is missing?", language),
        answer=answer,
        method=tr(
            "Residents within the distance of each layer's standard, today and with all projects.", language
        ),
        limits=[
            tr(
                "A distance that no norm names is a convention of this plugin: it compares projects, and "
                "says "
                "nothing about duties.",
                language,
            )
        ],
        chart=charts.bars(names, gap[order], language, tr("Residents not served today", language)),
        short=[(MISSING, answer[n]) for n in norms[:IN_SHORT]],
    )


def is_convention(layer: str) -> bool:
    """Return whether the layer's standard is a distance that no norm names."""
    spec = load_specs().get(layer)
    return bool(spec and spec.standard and spec.standard.convention)


def _standard(result: Result, language: str, row: int) -> Markup:
    n = writer(language)
    name = result.texts("layer")[row]
    residents, gap, after = (result.numbers(field)[row] for field in ("residents", "gap", "served_with_all"))
    spec = load_specs().get(name)
    own = spec and spec.standard and spec.standard.metres == result.numbers("standard_m")[row]
    text = translatable(
        "{layer}: not served today {gap} of {residents} ({share} %), with all projects {left} ({reference})."
    )
    return say(
        text,
        language,
        layer=spec.title[language] if spec else name,
        gap=n(gap),
        residents=n(residents),
        share=n(share(gap, residents), 1),
        left=n(residents - after),
        reference=spec.standard.reference[language] if own else result.texts("reference")[row],
    )
