"""Distances as people type them."""

from __future__ import annotations

import re

from .errors import PlanError

# A comma stands between distances; a decimal one is understood only in kilometres, as in "1,5 km".
DECIMAL_COMMA = re.compile(r"(?<![\d,.])(\d{1,2}),(?=\d+\s*km)", re.IGNORECASE)


def parse_distances(text: str) -> list[float]:
    """Return the distances of ``text`` ("300, 500 m" or "300; 0,5 km") in metres, ascending, each once.

    Raises PlanError for what is no distance, for 0 and below, and when there is none at all.
    """
    plain = DECIMAL_COMMA.sub(r"\1.", text.strip())
    distances = {_metres(part) for part in re.split(r"[,;]|\s+(?=[-+\d])", plain) if part.strip()}
    if not distances:
        raise PlanError("No distance is given. Write one or more in metres, for example: 300, 500, 1000.")
    return sorted(distances)


def _metres(part: str) -> float:
    match = re.fullmatch(r"([-+]?\d+(?:\.\d+)?)\s*(m|km)?", part.strip().lower())
    if not match:
        raise PlanError(
            "“{text}” is not a distance. Write metres separated by commas, for example: 300, 500, 1000.",
            text=part.strip(),
        )
    metres = float(match[1]) * (1000 if match[2] == "km" else 1)
    if metres <= 0:
        raise PlanError("The distance {text} is not above zero.", text=part.strip())
    return metres
