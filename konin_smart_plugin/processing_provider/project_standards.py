"""How near residents should have what projects add: each layer's own standard, or the user's distance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..analysis.distances import parse_distances
from ..analysis.errors import PlanError
from ..city_layers.specs import LayerSpec, load_specs
from ..translation import tr, user_language
from .call import Call


@dataclass(frozen=True)
class LayerStandard:
    """Residents should have ``layer`` within ``metres``, by street or (``straight``) in a straight line.

    Of what there is, only the features count whose field has the value that ``only`` gives.
    """

    layer: str
    metres: float
    reference: str
    straight: bool
    only: Mapping[str, str]


def read_standards(call: Call, conventions: bool) -> dict[str, LayerStandard]:
    """Return the standards to measure by, from DISTANCES and the layers' own, for the layers in LAYERS.

    Distances that are only a convention of this plugin count where LAYERS or DISTANCES name them, else
    with ``conventions`` alone. Raises PlanError for a layer that does not exist and a distance that is none.
    """
    specs = {name: spec for name, spec in load_specs().items() if spec.in_workspace}
    wanted = {name.strip() for name in call.text("LAYERS").replace(";", ",").split(",") if name.strip()}
    for name in sorted(wanted):
        if name not in specs:
            raise PlanError("LAYERS names the layer {layer}, which does not exist.", layer=name)
    asked = _asked(call.text("DISTANCES").strip(), specs)
    own = {name: spec.standard.metres for name, spec in specs.items() if spec.standard}
    left_out = {name for name in own if specs[name].standard.convention and name not in wanted | asked.keys()}
    if left_out and not (conventions or wanted):
        call.say(
            tr(
                "Left out, since no norm names a distance: {layers}. Name them in LAYERS to count them."
            ).format(layers=", ".join(sorted(left_out)))
        )
    return {
        name: _standard(specs[name], metres)
        for name, metres in {**own, **asked}.items()
        if name in wanted or not (wanted or (name in left_out and not conventions))
    }


def _asked(text: str, specs: Mapping[str, LayerSpec]) -> dict[str, float]:
    """Return the distances that DISTANCES gives: one for all layers, or some layers' own."""
    if text and "=" not in text:
        return dict.fromkeys(specs, parse_distances(text)[0])
    metres = {}
    for part in text.replace(";", ",").split(",") if text else ():
        name, _, distance = part.partition("=")
        if name.strip() not in specs:
            raise PlanError("DISTANCES names the layer {layer}, which does not exist.", layer=name.strip())
        metres[name.strip()] = parse_distances(distance)[0]
    return metres


def _standard(spec: LayerSpec, metres: float) -> LayerStandard:
    own = spec.standard
    if own is None:
        return LayerStandard(spec.name, metres, tr("distance chosen by the user"), False, {})
    reference = own.reference[user_language()] if own.metres == metres else tr("distance chosen by the user")
    return LayerStandard(spec.name, metres, reference, own.straight, own.only)
