"""Check the spelling of all that a user reads, in both languages; exit 1 with a list of unknown words.

Words that are right but not in hunspell's dictionaries stand in dev/spelling/pl.txt and en.txt.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml
from update_strings import read_translations

ROOT = Path(__file__).parent.parent
DICTIONARIES = {"pl": "pl_PL", "en": "en_GB"}
# What is not a word of the language: tags, entities, placeholders, addresses, names of parameters and fields.
NOT_WORDS = re.compile(
    r"<(code|pre|style)\b.*?</\1>|<[^>]*>|&\w+;|\{[^}]*\}|https?://\S+|\S*[_@/\\=]\S*|\S*\d\S*"
    r"|\b[A-Z]{2,}\w*\b|\.\w+|\b\w+\.(?:gpkg|qgz|xlsx|csv)\b",
    re.DOTALL,
)


def texts(language: str) -> Iterator[str]:
    """Yield every text in the language: strings, layer specs and help pages."""
    for source, translation in read_translations("pl").items():
        forms = translation if isinstance(translation, list) else [translation]
        yield from forms if language == "pl" else [source]
    for file in (ROOT / "layers").rglob("*.yaml"):
        yield from yaml_texts(yaml.safe_load(file.read_text(encoding="utf-8")), language)
    for file in (ROOT / "resources/help" / language).glob("*.html"):
        yield file.read_text(encoding="utf-8")


def yaml_texts(node: object, language: str) -> Iterator[str]:
    """Yield the texts under the language's key, however deep."""
    if isinstance(node, dict):
        if isinstance(node.get(language), str):
            yield node[language]
        for value in node.values():
            yield from yaml_texts(value, language)
    elif isinstance(node, list):
        for value in node:
            yield from yaml_texts(value, language)


def unknown_words(language: str) -> list[str]:
    """Return the words that neither hunspell nor the project's list knows."""
    text = NOT_WORDS.sub(" ", "\n".join(texts(language)).replace("\u00a0", " "))
    known = set((ROOT / f"dev/spelling/{language}.txt").read_text(encoding="utf-8").split())
    command = ["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"]
    answer = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return sorted(set(answer.stdout.split()) - known)


if __name__ == "__main__":
    unknown = {language: unknown_words(language) for language in DICTIONARIES}
    for language, words in unknown.items():
        print(f"{language}: " + (", ".join(words) or "no unknown word"))
    sys.exit(any(unknown.values()))
