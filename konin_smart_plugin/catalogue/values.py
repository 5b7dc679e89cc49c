"""Cells as Polish offices write them: numbers, money, years, dates, yes and no.

Every reader takes the cell's text and returns the value, None for a cell that says
"nothing", or raises ValueError when the text cannot be understood.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from .vocabularies import plain

NOTHING = {"", "brak", "brak danych", "bd", "b d", "nd", "n d", "nie dotyczy", "n a", "na", "do ustalenia"}
YES = {"tak", "t", "yes", "y", "true", "prawda", "1", "x"}
NO = {"nie", "n", "no", "false", "falsz", "0"}
MULTIPLES = {"tys": 1e3, "tysiac": 1e3, "tysiace": 1e3, "tysiecy": 1e3, "mln": 1e6, "mld": 1e9}
MONEY_WORDS = re.compile(
    r"(zł(otych)?\b|zl\b|pln\b|ok(oło|\.)?(?=[\s\d])|ca\.?\s|brutto|netto|,-+|\.(?=\s|$))", re.IGNORECASE
)
NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d|2100)(?!\d)")
DEGREES = re.compile(r"(\d+)\s*°\s*(\d+)\s*['′’]\s*([\d.,]+)\s*(?:[\"″”]|'')?\s*([NSEW]?)", re.IGNORECASE)
DATE_ORDERS = ("%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d", "%d/%m/%Y")


def read_text(text: str) -> str | None:
    """Return the text without spaces around it."""
    return text.strip() or None


def read_number(text: str) -> float | None:
    """Return a number with a decimal comma or point and spaces between thousands."""
    if is_nothing(text):
        return None
    return float(_point_decimal(re.sub(r"[\s'’]", "", text)))


def read_money(text: str, unit: float = 1.0) -> float | None:
    """Return an amount in PLN: "1 234 567,89 zł", "350 tys. zł", "2,5 mln"; ``unit`` is the heading's.

    A single point before exactly three digits parts thousands ("350.000 zł"), unless the unit is
    thousands or millions.
    """
    if is_nothing(text):
        return None
    words = re.findall(r"[a-z]+", plain(text))
    factors = [MULTIPLES[word] for word in words if word in MULTIPLES]
    if len(factors) > 1:  # "2 mln 500 tys." is two numbers
        raise ValueError(text)
    factor = factors[0] if factors else unit
    digits = re.sub(r"\b(tys\w*|tyś\w*|mln|mld)\b\.?", "", text, flags=re.IGNORECASE)
    digits = re.sub(r"[\s'’]", "", MONEY_WORDS.sub("", digits))
    if factor == 1 and re.fullmatch(r"[-+]?[1-9]\d{0,2}\.\d{3}", digits):
        digits = digits.replace(".", "")
    return round(float(_point_decimal(digits)) * factor, 2)


def read_whole_number(text: str) -> int | None:
    """Return a whole number; 2.0 counts as one."""
    number = read_number(text)
    if number is not None and not number.is_integer():
        raise ValueError(text)
    return None if number is None else int(number)


def read_year(text: str) -> int | None:
    """Return the one year that the text names: "2024", "2024 r.", "01.03.2024", "III kw. 2024"."""
    if is_nothing(text):
        return None
    found = set(YEAR.findall(text))
    if len(found) != 1:
        return read_whole_number(text)
    return int(found.pop())


def read_period(text: str) -> tuple[int | None, int | None]:
    """Return first and last year of "2021-2024", "od 2021", "do 2026" or "2024"."""
    if is_nothing(text):
        return None, None
    years = [int(year) for year in YEAR.findall(text)]
    if not years:
        raise ValueError(text)
    words = plain(text).split()
    if len(years) == 1 and words[0] in {"od", "from", "do", "by"}:
        return (years[0], None) if words[0] in {"od", "from"} else (None, years[0])
    return years[0], years[-1]


def read_moment(text: str) -> str | None:
    """Return a date, or a date with a time, as ISO 8601 text."""
    if is_nothing(text):
        return None
    stripped = text.strip()
    for order in DATE_ORDERS:
        try:
            day: date = datetime.strptime(stripped[:10], order).date()
        except ValueError:
            continue
        rest = stripped[10:].strip(" T")
        if not rest:
            return f"{day.isoformat()}T00:00:00Z"
        return f"{day.isoformat()}T{rest}"
    raise ValueError(text)


def read_boolean(text: str) -> bool | None:
    """Return yes or no."""
    word = plain(text)
    if word in YES | NO:
        return word in YES
    if is_nothing(text):
        return None
    raise ValueError(text)


def read_coordinate(text: str) -> float | None:
    """Return a coordinate: a number, or degrees, minutes and seconds."""
    angle = DEGREES.search(text)
    if angle is None:
        return read_number(re.sub(r"[°NE\s]+$", "", text, flags=re.IGNORECASE))
    degrees, minutes, seconds, side = angle.groups()
    value = int(degrees) + int(minutes) / 60 + float(seconds.replace(",", ".")) / 3600
    return -value if side.upper() in {"S", "W"} else value


def is_nothing(text: str) -> bool:
    """Tell whether the cell is empty or says so: a dash, "brak", "n/d"."""
    return plain(text) in NOTHING


def _point_decimal(text: str) -> str:
    """Return the digits with a point before the decimals; the last of two different marks is that one.

    A mark that occurs several times parts thousands, and then stands before three digits each time.
    """
    marks = [sign for sign in text if sign in ",."]
    whole, decimals = text, ""
    if marks and marks.count(marks[-1]) == 1:
        whole, _, decimals = text.rpartition(marks[-1])
    if re.search(r"[,.]", whole) and not re.fullmatch(r"[-+]?\d{1,3}(,\d{3})+|[-+]?\d{1,3}(\.\d{3})+", whole):
        raise ValueError(text)
    number = re.sub(r"[,.]", "", whole) + (f".{decimals}" if decimals else "")
    if not NUMBER.fullmatch(number):
        raise ValueError(text)
    return number
