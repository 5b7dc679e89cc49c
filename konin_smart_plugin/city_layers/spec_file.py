"""Reads one YAML file of ``layers/`` and says precisely what is wrong in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from ..analysis.errors import PlanError

GEOMETRIES = ("point", "line", "polygon", "raster", "none")
WIDGETS = ("photo", "hidden")
LANGUAGES = ("pl", "en")
LARGEST = 10**15
# What PyYAML lets out of a date in month 99, of text in another encoding, of lists in lists without end.
ODD_VALUES = (ValueError, LookupError, AttributeError, TypeError, ArithmeticError, RecursionError)


def read_yaml(file: Path) -> Section:
    """Return the file's content. Raises PlanError where it is not YAML of named keys."""
    name = f"{file.parent.name}/{file.name}"
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError, *ODD_VALUES) as error:
        raise PlanError(
            "The file {file} cannot be read as YAML: {problem}", file=name, problem=error
        ) from error
    return Section(content, name, "")


class Section:
    """A mapping of a YAML file that knows where it stands, so that every error names file and key."""

    def __init__(self, content: object, file: str, key: str) -> None:
        self._file, self._key = file, key
        if not isinstance(content, dict):
            raise self.error(key, "named keys")
        self._content: dict[Any, Any] = content
        for name in content:
            if not isinstance(name, str):
                raise self.error(str(name), "text; put it in quotation marks")

    def error(self, key: str, allowed: str) -> PlanError:
        """Return the error for a key of this section."""
        place = key if not self._key or key == self._key else f"{self._key}.{key}"
        return PlanError(
            "In {file} the key {key} is not right. Allowed: {allowed}.",
            file=self._file,
            key=place,
            allowed=allowed,
        )

    def allow(self, required: Iterable[str], optional: Iterable[str] = ()) -> None:
        """Raise PlanError for a key that is missing or not known."""
        known = (*required, *optional)
        for name in self._content:
            if name not in known:
                raise self.error(name, ", ".join(known))
        for name in required:
            if name not in self._content:
                raise PlanError(
                    "In {file} the key {key} is missing.",
                    file=self._file,
                    key=f"{self._key}.{name}".strip("."),
                )

    def has(self, name: str) -> bool:
        """Whether the key is there."""
        return name in self._content

    def __iter__(self) -> Iterator[str]:
        """Go through the keys in the file's order."""
        return iter(self._content)

    def section(self, name: str) -> Section:
        """Return the mapping under the key, an empty one where the key is absent."""
        return Section(self._content.get(name, {}), self._file, f"{self._key}.{name}".strip("."))

    def sections(self, name: str) -> list[Section]:
        """Return the list of mappings under the key."""
        items = self._list(name)
        return [
            Section(item, self._file, f"{self._key}.{name}[{i}]".strip("."))
            for i, item in enumerate(items, 1)
        ]

    def scalar(self, name: str) -> str | bool | None:
        """Return a text, true, false or nothing."""
        value = self._content.get(name)
        if not isinstance(value, str | bool | None):
            raise self.error(name, "text, true, false")
        return value

    def raw(self, name: str) -> Any:  # noqa: ANN401 (a scalar or list of YAML)
        """Return the value as YAML gives it."""
        return self._content.get(name)

    def string(self, name: str, default: str | None = None) -> str:
        """Return the text under the key."""
        value = self._content.get(name, default)
        if not isinstance(value, str):
            raise self.error(name, "text")
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        """Return the list of texts under the key."""
        if not all(isinstance(item, str) for item in self._list(name)):
            raise self.error(name, "a list of texts")
        return tuple(self._list(name))

    def text(self, name: str, default: Mapping[str, str] | None = None) -> Mapping[str, str]:
        """Return a text in both languages; one text without languages serves both."""
        value = self._content.get(name, default)
        if isinstance(value, str):
            return dict.fromkeys(LANGUAGES, value)
        if value == {} and default is not None:
            return {}
        if not isinstance(value, dict) or set(value) != set(LANGUAGES):
            raise self.error(name, "pl: …, en: …")
        if not all(isinstance(item, str) and item for item in value.values()):
            raise self.error(name, "pl: …, en: …")
        return value

    def choice(self, name: str, allowed: Iterable[str], default: str | None = None) -> str:
        """Return the text under the key, which is one of ``allowed``."""
        value = self._content.get(name, default)
        if value is None or (value != default and value not in tuple(allowed)):
            raise self.error(name, ", ".join(allowed))
        return value

    def choices(self, name: str, allowed: Iterable[str]) -> tuple[str, ...]:
        """Return the list of texts under the key, each one of ``allowed``."""
        if not set(self.strings(name)) <= set(allowed):
            raise self.error(name, ", ".join(allowed))
        return self.strings(name)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return true or false."""
        value = self._content.get(name, default)
        if not isinstance(value, bool):
            raise self.error(name, "true, false")
        return value

    def whole_number(self, name: str) -> int:
        """Return a whole number."""
        value = self._content.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or abs(value) > LARGEST:
            raise self.error(name, "a whole number")
        return value

    def number(self, name: str) -> float | None:
        """Return a number, or None where the key is absent."""
        value = self._content.get(name)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if value is not None and not (is_number and abs(value) <= LARGEST):
            raise self.error(name, "a number")
        return value

    def _list(self, name: str) -> list[Any]:
        value = self._content.get(name, [])
        if not isinstance(value, list):
            raise self.error(name, "a list")
        return value
