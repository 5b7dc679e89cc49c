"""Check that the strings of both languages are complete; exit 1 with a list of what is not."""

from __future__ import annotations

import string
import sys

from update_strings import PLURAL_FORMS, Translation, read_translations, strings_of


def placeholders(text: str) -> set[str]:
    """Return the names in braces that ``text`` is to be filled with."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def faults() -> list[str]:
    """Return one line for every string that is missing, stale or filled differently."""
    return [f"{language}: {fault}" for language in PLURAL_FORMS for fault in faults_in(language)]


def faults_in(language: str) -> list[str]:
    """Return what is wrong with the language's file."""
    code, done = strings_of(language), read_translations(language)
    found = [f"no translation: {text!r}" for text in code if text not in done]
    found += [f"no longer in the code: {text!r}" for text in done if text not in code]
    for source, translation in done.items():
        if source in code:
            found += faults_of(source, translation, PLURAL_FORMS[language] if code[source] else 1)
    return found


def faults_of(source: str, translation: Translation, wanted_forms: int) -> list[str]:
    """Return what is wrong with one translation."""
    forms = translation if isinstance(translation, list) else [translation]
    found = [f"needs {wanted_forms} plural forms: {source!r}"] if len(forms) != wanted_forms else []
    wanted = placeholders(source)
    return found + [f"other placeholders in {form!r}" for form in forms if placeholders(form) != wanted]


if __name__ == "__main__":
    lines = faults()
    print("\n".join(lines) or "all strings are there in both languages")
    sys.exit(bool(lines))
