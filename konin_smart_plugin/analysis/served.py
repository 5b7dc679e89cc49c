"""Who is served and who is not, of how many."""

from __future__ import annotations

from dataclasses import dataclass

from .quantiles import percent


@dataclass(frozen=True)
class Served:
    """Of ``total`` people (or hectares, or parcels) ``served`` have what is asked for."""

    served: float
    total: float

    @property
    def beyond(self) -> float:
        """How many have not."""
        return self.total - self.served

    @property
    def served_pct(self) -> float | None:
        """Those served in per cent; None where there is nobody."""
        return percent(self.served, self.total)

    @property
    def beyond_pct(self) -> float | None:
        """Those not served in per cent; None where there is nobody."""
        return percent(self.beyond, self.total)
