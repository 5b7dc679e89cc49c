"""Who may walk and cycle on an OpenStreetMap way, and in which direction.

The first row that holds decides; tags that are not named here play no part.

Walking (``foot``)

=====================================================================  =====
foot = yes, designated, permissive, destination, official              yes
foot = any other value (no, private, use_sidepath …)                   no
motorroad = yes                                                        no
sidewalk (or sidewalk:left, :right, :both) = both, left, right, yes    yes
highway = motorway, trunk and their links                              no
access = no, private, military, permit, emergency                      no
highway = cycleway: where segregated is tagged (a shared path)         yes
highway = cycleway otherwise                                           no
a tunnel on a primary, secondary or tertiary road, sidewalk = no, none no
everything else: streets, footways, steps, paths, tracks, bridges      yes
=====================================================================  =====

Cycling (``bicycle``)

=====================================================================  =====
highway = steps                                                        no
bicycle = yes, designated, permissive, destination, official           yes
bicycle = any other value (no, private, dismount, use_sidepath …)      no
motorroad = yes                                                        no
cycleway (or cycleway:left, :right, :both) = lane, track, shared_lane,
share_busway, opposite, opposite_lane, opposite_track                  yes
highway = motorway, trunk and their links                              no
access or vehicle = no, private, military, permit, emergency           no
highway = footway, pedestrian, bridleway                               no
everything else: streets, cycleways, paths, tracks                     yes
=====================================================================  =====

Direction for cycling (``oneway``): ``no`` where oneway:bicycle = no, bicycle:backward = yes, cycleway =
opposite…, or cycleway:left or :right is two-way (…:oneway = no); else oneway:bicycle, else oneway (reverse
= -1); else ``yes`` on roundabouts and motorways. Walking goes both ways everywhere.

A bridge or a tunnel needs no rule to keep apart from what it crosses: ways meet only at shared nodes. An
area (``area=yes``, a square) stands for its outline, whose nodes the streets around it share.

Source of the meanings: the OpenStreetMap wiki, pages Key:foot, Key:bicycle, Key:access, Key:sidewalk,
Key:cycleway, Key:oneway and the default access restrictions for Poland (cycleways are not for walking).
"""

from __future__ import annotations

from collections.abc import Mapping

Tags = Mapping[str, str]

ALLOWED = {"yes", "designated", "permissive", "destination", "official"}
CLOSED = {"no", "private", "military", "permit", "emergency"}
FAST = {"motorway", "motorway_link", "trunk", "trunk_link"}
THROUGH = {"primary", "primary_link", "secondary", "secondary_link", "tertiary", "tertiary_link"}
ON_FOOT_ONLY = {"footway", "pedestrian", "bridleway"}
SIDEWALK = {"both", "left", "right", "yes"}
NO_SIDEWALK = {"no", "none"}
AGAINST = {"opposite", "opposite_lane", "opposite_track"}
CYCLE_LANE = {"lane", "track", "shared_lane", "share_busway", *AGAINST}
SIDES = ("", ":left", ":right", ":both")
DIRECTIONS = {"yes": "yes", "true": "yes", "1": "yes", "no": "no", "-1": "-1", "reverse": "-1"}


def foot(tags: Tags) -> bool:
    """Return whether one may walk there, by the table above."""
    if "foot" in tags:
        return tags["foot"] in ALLOWED
    if tags.get("motorroad") == "yes":
        return False
    if _any_side(tags, "sidewalk", SIDEWALK):
        return True
    highway = tags.get("highway")
    if highway in FAST or tags.get("access") in CLOSED:
        return False
    if highway == "cycleway":
        return "segregated" in tags
    in_tunnel = tags.get("tunnel", "no") not in {"no", "building_passage"}
    return not (in_tunnel and highway in THROUGH and _any_side(tags, "sidewalk", NO_SIDEWALK))


def bicycle(tags: Tags) -> bool:
    """Return whether one may cycle there, by the table above."""
    highway = tags.get("highway")
    if highway == "steps":
        return False
    if "bicycle" in tags:
        return tags["bicycle"] in ALLOWED
    if tags.get("motorroad") == "yes":
        return False
    if _any_side(tags, "cycleway", CYCLE_LANE):
        return True
    closed = tags.get("access") in CLOSED or tags.get("vehicle") in CLOSED
    return not (closed or highway in FAST or highway in ON_FOOT_ONLY)


def oneway(tags: Tags) -> str:
    """Return "yes" (along the line), "-1" (against it) or "no": the direction for cycling."""
    if _cycles_both_ways(tags):
        return "no"
    for tag in ("oneway:bicycle", "oneway"):
        if tags.get(tag) in DIRECTIONS:
            return DIRECTIONS[tags[tag]]
    circular = tags.get("junction") in {"roundabout", "circular"}
    return "yes" if circular or tags.get("highway") in {"motorway", "motorway_link"} else "no"


def _cycles_both_ways(tags: Tags) -> bool:
    return (
        tags.get("oneway:bicycle") == "no"
        or tags.get("bicycle:backward") in ALLOWED
        or _any_side(tags, "cycleway", AGAINST)
        or any(tags.get(f"cycleway{side}:oneway") == "no" for side in SIDES)
    )


def _any_side(tags: Tags, key: str, values: set[str]) -> bool:
    return any(tags.get(key + side) in values for side in SIDES)
