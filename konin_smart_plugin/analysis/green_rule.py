"""The 3-30-300 rule (Konijnendijk 2022, doi 10.1007/s11676-022-01523-z)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

RULES = ("rule_3", "rule_30", "rule_300")


@dataclass(frozen=True)
class GreenRule:
    """The verdict on B buildings: each rule (B,) masked where it cannot be measured."""

    rule_3: np.ma.MaskedArray
    rule_30: np.ma.MaskedArray
    rule_300: np.ma.MaskedArray

    @property
    def score(self) -> np.ndarray:
        """How many of the rules are met, 0 to 3, (B,)."""
        return sum(getattr(self, rule).filled(False).astype(int) for rule in RULES)

    @property
    def measurable(self) -> np.ndarray:
        """How many of the rules can be measured, 0 to 3, (B,)."""
        return sum((~np.ma.getmaskarray(getattr(self, rule))).astype(int) for rule in RULES)


def judge(
    trees_seen: np.ma.MaskedArray,
    canopy_pct: np.ma.MaskedArray,
    green_m: np.ndarray,
    known: np.ndarray,
    least: tuple[float, float, float],
) -> GreenRule:
    """Judge B buildings by ``least`` trees, least per cent of canopy and longest way to green in metres.

    ``green_m`` is inf where no way leads; ``known`` (B,) marks the buildings that have a geometry.
    """
    trees, canopy, distance = least
    return GreenRule(
        trees_seen >= trees,
        canopy_pct >= canopy,
        np.ma.array(green_m <= distance, mask=~known),
    )
