"""Which algorithm, filled in how, brings real data into a layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..translation import tr, user_language
from .official_sources import SOURCES, LayerSource
from .specs import LayerSpec, SourceSpec, load_specs

OSM, GTFS = "osm", "gtfs"


@dataclass(frozen=True)
class Way:
    """One way to real data: its title, and the algorithm with the parameters that are already known."""

    title: str
    algorithm: str
    parameters: Mapping[str, object]


def ways_to_real_data(layer: str) -> list[Way]:
    """Return the ways to real data for the layer ``layer``, the preferred first; the catalogue has none."""
    spec = load_specs()[layer]
    return [way for source in spec.sources for way in _ways(spec, source)]


def _ways(spec: LayerSpec, source: SourceSpec) -> list[Way]:
    if source.name == OSM:
        layers = {"LAYERS": [spec.name]} if spec.osm else None
        return [Way(source.title[user_language()], "import_osm", layers)] if layers else []
    if source.name == GTFS:
        return [Way(source.title[user_language()], "import_gtfs", {})]
    official = [one for one in SOURCES if isinstance(one, LayerSource)]
    return [
        Way(tr(one.title), "download_layer", {"SOURCE": tr(one.title)})
        for one in official
        if (one.layer, one.credit) == (spec.name, source.name)
    ]
