"""Bring resources/i18n/konin_pl.ts up to date with the strings in the code.

    python dev/update_strings.py             add new strings, drop those gone
    python dev/update_strings.py FILE.json   also fill in translations {English: Polish}

A plural is a list of three forms (1 projekt, 2 projekty, 5 projektów).
pylupdate5 is not used because it misses calls broken over several lines.
"""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
TS_FILE = ROOT / "resources/i18n/konin_pl.ts"
TRANSLATED_CALLS = {"tr", "translatable", "PlanError"}
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


def read_translations() -> dict[str, Translation]:
    """Return the finished translations of the .ts file."""
    done: dict[str, Translation] = {}
    for message in ElementTree.parse(TS_FILE).iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        text = message.findtext("translation") or ""
        if all(forms) and (forms or text.strip()):
            done[message.findtext("source") or ""] = forms or text
    return done


def write_translations(strings: dict[str, bool], translations: dict[str, Translation]) -> int:
    """Write the .ts file and return how many strings have no translation."""
    root = ElementTree.Element("TS", version="2.1", language="pl_PL", sourcelanguage="en_GB")
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
    TS_FILE.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{xml}\n', encoding="utf-8")
    return missing


def main(files: list[str]) -> None:
    """Merge the code's strings, the .ts file and the given files."""
    translations = read_translations()
    for file in files:
        translations |= json.loads(Path(file).read_text(encoding="utf-8"))
    strings = strings_in_code()
    missing = write_translations(strings, translations)
    print(f"{len(strings)} strings, {missing} without a Polish translation")


if __name__ == "__main__":
    main(sys.argv[1:])
