"""Whose data a sheet shows: one line from the metadata of the layers drawn."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import zip_longest

from qgis.core import QgsMapLayer

_SOURCE = re.compile(r"^(Źródło|Źródła|Source|Sources):\s*", re.IGNORECASE)


def credits_of(layers: Iterable[QgsMapLayer]) -> list[str]:
    """Return every credit once, in the layers' order, with its licence where one is stated.

    The word "Source:" is left out: a sheet prints it once, before all of them.
    """
    found: dict[str, None] = {}
    for layer in layers:
        for credit, licence in _credits(layer):
            found[f"{credit} ({licence})" if licence and licence not in credit else credit] = None
    return list(found)


def _credits(layer: QgsMapLayer) -> Iterable[tuple[str, str]]:
    """Yield each credit of the layer with the licence that stands at its place, if any."""
    metadata = layer.metadata()
    rights = metadata.rights() or [layer.serverProperties().attribution()]
    for credit, licence in zip_longest(rights, metadata.licenses(), fillvalue=""):
        text = _SOURCE.sub("", credit.strip())
        if text:
            yield text, licence.strip()
