"""Bring resources/i18n up to date with the strings in the code.

    python dev/update_strings.py                add new strings, drop those gone
    python dev/update_strings.py pl FILE.json   also fill in translations {source: text}

konin_pl.ts holds every string, konin_en.ts the plurals alone. A plural is a list of
forms: three in Polish (1 projekt, 2 projekty, 5 projektów), two in English.
pylupdate5 is not used because it misses calls broken over several lines.
"""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
I18N = ROOT / "resources/i18n"
PLURAL_FORMS = {"pl": 3, "en": 2}
LOCALES = {"pl": "pl_PL", "en": "en_GB"}
TRANSLATED_CALLS = {"tr", "translatable", "PlanError", "DiskFull", "say"}
Translation = str | list[str]


def called_name(call: ast.Call) -> str:
    """Return the last part of the called name."""
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def strings_in(file: Path) -> dict[str, bool]:
    """Return the file's translatable strings; the value tells whether one has plural forms."""
    found = {}
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and called_name(node) in TRANSLATED_CALLS and node.args:
            text = node.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
                is_plural = called_name(node) == "tr" and any(word.arg == "n" for word in node.keywords)
                found[text.value] = is_plural
    return found


def strings_in_code() -> dict[str, bool]:
    """Return every translatable string of the package."""
    found: dict[str, bool] = {}
    for file in sorted((ROOT / "konin_smart_plugin").rglob("*.py")):
        found |= strings_in(file)
    return found


def strings_of(language: str) -> dict[str, bool]:
    """Return the strings that the language's file must hold: English needs the plurals alone."""
    found = strings_in_code()
    return found if language == "pl" else {text: True for text, is_plural in found.items() if is_plural}


def read_translations(language: str) -> dict[str, Translation]:
    """Return the finished translations of the language's .ts file."""
    done: dict[str, Translation] = {}
    for message in ElementTree.parse(I18N / f"konin_{language}.ts").iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        text = message.findtext("translation") or ""
        if all(forms) and (forms or text.strip()):
            done[message.findtext("source") or ""] = forms or text
    return done


def write_translations(language: str, strings: dict[str, bool], translations: dict[str, Translation]) -> int:
    """Write the language's .ts file and return how many strings have no translation."""
    root = ElementTree.Element("TS", version="2.1", language=LOCALES[language], sourcelanguage="en_GB")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "@default"
    missing = 0
    for source, is_plural in sorted(strings.items()):
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if is_plural else {})
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translated = translations.get(source)
        if isinstance(translated, list) == is_plural and translated:
            for form in translated if is_plural else ():
                ElementTree.SubElement(translation, "numerusform").text = form
            translation.text = None if is_plural else translated
        else:
            translation.set("type", "unfinished")
            missing += 1
    ElementTree.indent(root, "    ")
    xml = ElementTree.tostring(root, encoding="unicode")
    file = I18N / f"konin_{language}.ts"
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{xml}\n', encoding="utf-8")
    return missing


def main(chosen: str = "", *files: str) -> None:
    """Merge the code's strings, the .ts files and the given files of the chosen language."""
    for language in PLURAL_FORMS:
        translations = read_translations(language)
        for file in files if language == chosen else ():
            translations |= json.loads(Path(file).read_text(encoding="utf-8"))
        strings = strings_of(language)
        missing = write_translations(language, strings, translations)
        print(f"{language}: {len(strings)} strings, {missing} without a translation")


if __name__ == "__main__":
    main(*sys.argv[1:])
