"""The user's language: translated sentences, numbers and dates.

Source strings are English. ``resources/i18n/konin_pl.ts`` holds the Polish, ``konin_en.ts`` the
English plurals; the build turns them into ``i18n/konin_pl.qm`` and ``i18n/konin_en.qm``.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QTranslator

from . import paths
from .preferences import preference

if TYPE_CHECKING:
    from .analysis.errors import PlanError

LANGUAGES = ("pl", "en")
CONTEXT = "@default"
SHORTEST = -128  # QLocale.FloatingPointShortest, a number in Qt 5 and an enum in Qt 6


def user_language() -> str:
    """Return "pl" or "en": the preference, or else QGIS's own language."""
    chosen = preference("language") or QgsApplication.locale()[:2]
    return chosen if chosen in LANGUAGES else "en"


def tr(text: str, language: str | None = None, n: int = -1) -> str:
    """Return ``text`` in ``language`` (default: the user's); ``n`` picks the plural form."""
    # Qt takes the text itself only in ASCII, hence encode().
    translator = _translator(language or user_language())
    return translator.translate(CONTEXT, text.encode(), None, n) or text


def translatable(text: str) -> str:
    """Mark ``text`` for translation and return it as it is; ``tr`` translates it where it is shown."""
    return text


def sentence(error: PlanError, language: str | None = None) -> str:
    """Return the error's sentence in the user's language, with numbers as the language writes them."""
    values = {
        name: number(value, None, language) if isinstance(value, float) else value
        for name, value in error.values.items()
    }
    return tr(error.template, language).format(**values)


def number(value: float, decimals: int | None = 0, language: str | None = None) -> str:
    """Return ``value`` as the language writes it: 66 606,5 in Polish, 66,606.5 in English.

    ``decimals`` None: as many as it has.
    """
    return locale(language).toString(float(value), "f", SHORTEST if decimals is None else decimals)


def locale(language: str | None = None) -> QLocale:
    """Return Qt's locale of the language."""
    polish = (language or user_language()) == "pl"
    return QLocale(QLocale.Language.Polish if polish else QLocale.Language.English)


@cache
def _translator(language: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(paths.TRANSLATIONS / f"konin_{language}.qm"))
    return translator
