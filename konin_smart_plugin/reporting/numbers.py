"""Numbers in a page: written for people, and kept exactly beside it for machines and tests."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup, escape

from ..translation import number, tr

NONE = "–"


@dataclass(frozen=True)
class Number:
    """A value of a result layer; None and NaN stand for not known."""

    value: float | None
    language: str
    decimals: int = 0

    @property
    def known(self) -> bool:
        """Whether there is a value."""
        return self.value is not None and math.isfinite(self.value)

    def __str__(self) -> str:
        return number(self.value, self.decimals, self.language) if self.known else NONE

    def __html__(self) -> Markup:
        if not self.known:
            return escape(NONE)
        return Markup('<data value="{value!r}">{text}</data>').format(value=float(self.value), text=str(self))


def writer(language: str) -> Callable[..., Number]:
    """Return a function: (value, decimals=0) -> Number in the language."""
    return lambda value, decimals=0: Number(float(value), language, decimals)


def share(part: float, whole: float) -> float:
    """Return per cent, NaN of nothing."""
    return 100 * part / whole if whole > 0 else float("nan")


def say(text: str, language: str, **values: object) -> Markup:
    """Return the sentence ``text`` in the language with its values, numbers as ``<data>``, all escaped."""
    return Markup(escape(tr(text, language))).format(**values)  # nosec B704  # noqa: S704 (all is escaped)
