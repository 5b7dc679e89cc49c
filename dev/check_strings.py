"""Check that the strings of both languages are complete; exit 1 with a list of what is not."""

from __future__ import annotations

import string
import sys

from update_strings import Translation, read_translations, strings_in_code

POLISH_PLURAL_FORMS = 3


def placeholders(text: str) -> set[str]:
    """Return the names in braces that ``text`` is to be filled with."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def faults() -> list[str]:
    """Return one line for every string that is missing, stale or filled differently."""
    code, polish = strings_in_code(), read_translations()
    found = [f"no Polish translation: {text!r}" for text in code if text not in polish]
    found += [f"no longer in the code: {text!r}" for text in polish if text not in code]
    for source, translation in polish.items():
        if source in code:
            found += faults_of(source, translation, code[source])
    return found


def faults_of(source: str, translation: Translation, is_plural: bool) -> list[str]:
    """Return what is wrong with one translation."""
    forms = translation if isinstance(translation, list) else [translation]
    found = []
    if is_plural and len(forms) != POLISH_PLURAL_FORMS:
        found.append(f"needs {POLISH_PLURAL_FORMS} plural forms: {source!r}")
    found += [
        f"other placeholders in {form!r}" for form in forms if placeholders(form) != placeholders(source)
    ]
    return found


if __name__ == "__main__":
    lines = faults()
    print("\n".join(lines) or "all strings have their Polish translation")
    sys.exit(bool(lines))
