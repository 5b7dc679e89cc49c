"""How text and numbers are set in print, in Polish and English.

The Polish rules are those of Polish typesetting handbooks: no line ends in a
one-letter word, a number is not parted from its unit, digits are grouped in
threes by a thin space from five digits on, and decimals follow a comma.
"""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"
THIN = "\u202f"  # thin and unbreakable
MINUS = "\u2212"

_ONE_LETTER_WORD = re.compile(r"(?<![^\s(„\"/\u00a0])([aiouwzAIOUWZ])\s+(?=\S)")
_SHORT_WORD_BEFORE_NAME = re.compile(
    r"\b(ul\.|al\.|pl\.|os\.|nr|art\.|ust\.|pkt|poz\.|str\.|ok\.|dr|im\.|św\.) +(?=\S)"
)
_NUMBER_BEFORE_UNIT = re.compile(
    r"(\d) +(?=(?:mm|cm|km|m|ha|m²|km²|zł|tys\.|mln|mld|%|r\.|os\.|szt\.)(?!\w))"
)
_SPACED_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0](?=\d{3}(?!\d))")
_GROUPS = {"pl": (5, THIN, ","), "en": (4, ",", ".")}


def typeset(text: str, language: str) -> str:
    """Return ``text`` with the spaces of good print: a line never breaks where it should not.

    In English only the spaces between a number and its unit are bound.
    """
    bound = _NUMBER_BEFORE_UNIT.sub(rf"\1{NO_BREAK}", text)
    if language != "pl":
        return bound
    bound = _SPACED_THOUSANDS.sub(THIN, bound)
    bound = _SHORT_WORD_BEFORE_NAME.sub(rf"\1{NO_BREAK}", bound)
    return _ONE_LETTER_WORD.sub(rf"\1{NO_BREAK}", bound)


def grouped(value: float, language: str, decimals: int = 0) -> str:
    """Return a number as the language prints it: 66 606,5 (thin space) or 66,606.5.

    Polish leaves four digits ungrouped (1500), English groups them (1,500).
    """
    least_digits, separator, point = _GROUPS[language]
    whole, _, fraction = f"{abs(value):.{decimals}f}".partition(".")
    if len(whole) >= least_digits:
        whole = f"{int(whole):,}".replace(",", separator)
    sign = MINUS if value < 0 and float(f"{value:.{decimals}f}") != 0 else ""
    return sign + whole + (point + fraction if fraction else "")


def scale_text(denominator: int, language: str) -> str:
    """Return a scale as maps print it: 1:5000 and 1:20 000, in English 1:5,000 and 1:20,000."""
    return f"1:{grouped(denominator, language)}"
