"""Text that a spreadsheet program would take for a formula, and what is written in its place."""

from __future__ import annotations

import re

SPREADSHEETS = {".csv", ".tsv", ".txt", ".xlsx", ".ods"}
# Also the wide signs of East Asian keyboards, and after the blanks that some programs skip.
START = r"(\s*[=+\-@＝＋－＠]|of:=)"
FORMULA = re.compile(f"'*{START}", re.IGNORECASE)
NEUTRALISED = re.compile(f"'+{START}", re.IGNORECASE)
PLAIN_NUMBER = re.compile(r"[-+]?\d+([.,]\d+)?")


def neutralised(text: str) -> str:
    """Return the text with an apostrophe before what a spreadsheet program would take for a formula."""
    is_formula = FORMULA.match(text) and not PLAIN_NUMBER.fullmatch(text)
    return f"'{text}" if is_formula else text


def as_meant(text: str) -> str:
    """Return the text without the apostrophe that ``neutralised`` has put before it."""
    return text[1:] if NEUTRALISED.match(text) else text
