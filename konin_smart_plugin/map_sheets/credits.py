"""Whose data a sheet shows: one line from the metadata of the layers drawn."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import QgsMapLayer

_SOURCE = re.compile(r"^(Źródło|Źródła|Source|Sources):\s*", re.IGNORECASE)


def credits_of(layers: Iterable[QgsMapLayer]) -> list[str]:
    """Return every credit once, in the layers' order, with its licence where one is stated.

    The word "Source:" is left out: a sheet prints it once, before all of them.
    """
    found: dict[str, None] = {}
    for layer in layers:
        metadata = layer.metadata()
        rights = [text.strip() for text in metadata.rights() if text.strip()]
        credit = "; ".join(rights) or layer.serverProperties().attribution().strip()
        licence = ", ".join(text.strip() for text in metadata.licenses() if text.strip())
        credit = _SOURCE.sub("", credit)
        if credit:
            found[f"{credit} ({licence})" if licence and licence not in credit else credit] = None
    return list(found)
