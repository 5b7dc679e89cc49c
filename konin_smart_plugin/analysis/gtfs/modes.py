"""The word for each route type of GTFS, the basic and the extended ones."""

from __future__ import annotations

BASIC = {
    0: "tram",
    1: "metro",
    2: "rail",
    3: "bus",
    4: "ferry",
    5: "tram",
    6: "aerial",
    7: "funicular",
    11: "trolleybus",
    12: "monorail",
}
# The hundreds of the extended route types.
EXTENDED = {
    1: "rail",
    2: "coach",
    4: "metro",
    7: "bus",
    8: "trolleybus",
    9: "tram",
    10: "ferry",
    12: "ferry",
    13: "aerial",
    14: "funicular",
}
EXTENDED_FROM = 100
MONORAIL = 405


def mode_of(route_type: int) -> str:
    """Return the mode; "other" for what is none of public transport's (taxis, aeroplanes)."""
    if route_type < EXTENDED_FROM:
        return BASIC.get(route_type, "other")
    return "monorail" if route_type == MONORAIL else EXTENDED.get(route_type // 100, "other")
