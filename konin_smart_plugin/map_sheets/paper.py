"""Paper sizes, and how large type and margins are on them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import QgsLayoutSize

from ..analysis.errors import PlanError

# Long side, short side in millimetres (ISO 216); and the unit that type, margins and lines grow by.
# A poster is read from farther away than a page, but not as much farther as it is larger.
PAPERS = {
    "A4": (297.0, 210.0, 0.85),
    "A3": (420.0, 297.0, 1.0),
    "A2": (594.0, 420.0, 1.35),
    "A1": (841.0, 594.0, 1.85),
    "A0": (1189.0, 841.0, 2.6),
}
ORIENTATIONS = ("landscape", "portrait")


@dataclass(frozen=True)
class Paper:
    """One page: its name, orientation, size in millimetres and unit (1 at A3)."""

    name: str
    orientation: str
    width: float
    height: float
    unit: float

    @property
    def landscape(self) -> bool:
        """Whether the page is wider than high."""
        return self.orientation == "landscape"

    @property
    def symbol_unit(self) -> float:
        """How many times as large as at A3 symbols and labels of the map are: less than the sheet's type.

        A poster is also read from near by, and its map shows more.
        """
        return math.sqrt(self.unit)

    @property
    def size(self) -> QgsLayoutSize:
        """The page's size as layouts state it."""
        return QgsLayoutSize(self.width, self.height)


def paper(name: str, orientation: str) -> Paper:
    """Return the page of a paper's name ("A3") and orientation ("landscape" or "portrait")."""
    if name.upper() not in PAPERS:
        raise PlanError(
            "There is no paper {paper}; choose one of {papers}.", paper=name, papers=", ".join(PAPERS)
        )
    if orientation.lower() not in ORIENTATIONS:
        raise PlanError(
            'The orientation "{orientation}" is neither "landscape" nor "portrait".', orientation=orientation
        )
    long, short, unit = PAPERS[name.upper()]
    size = (long, short) if orientation.lower() == "landscape" else (short, long)
    return Paper(name.upper(), orientation.lower(), *size, unit)
