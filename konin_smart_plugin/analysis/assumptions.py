"""How access changes with what is assumed: other distances, other links to the streets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from .access import Access
from .access_summary import Scenario
from .reliability import BY_DISTANCE, BY_LINK


def scenarios(
    measure: Callable[[float], Access], limits: Sequence[float], max_link: float | None
) -> Iterator[Scenario]:
    """Yield the summary's scenarios: every distance as asked, then the first one with other assumptions.

    ``measure`` returns the access for a MAX_LINK; ``max_link`` None means straight lines, without links.
    """
    access = measure(max_link or 0.0)
    for limit in limits:
        yield Scenario("standard", limit, max_link, access)
    for factor in BY_DISTANCE.values():
        yield Scenario(f"distance_x{factor}", limits[0] * factor, max_link, access)
    if max_link is None:
        return
    for other in BY_LINK.values():
        yield Scenario(f"link_{other:.0f}", limits[0], other, measure(other))
