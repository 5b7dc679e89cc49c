"""The user's settings: one dataclass, kept in QgsSettings.

An environment variable ``KONIN_<NAME>`` overrides a setting, so that an IT
department can roll settings out to every desk.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields

from qgis.core import QgsSettings

GROUP = "konin_smart_plan"


@dataclass(frozen=True)
class Preferences:
    """The settings and their defaults."""

    language: str = ""  # "pl", "en", or empty for QGIS's own
    sheet_language: str = "pl"
    author: str = ""
    office: str = ""
    workspace_folder: str = ""
    logos: str = ""  # up to three picture files, separated by ";"
    template_folder: str = ""  # the office's own sheet templates


def preferences() -> Preferences:
    """Return the settings in force: environment first, then QgsSettings, then the defaults."""
    settings = QgsSettings()
    stored = {
        field.name: settings.value(f"{GROUP}/{field.name}", field.default, type=type(field.default))
        for field in fields(Preferences)
    }
    return Preferences(**stored | overridden())


def overridden() -> dict[str, str]:
    """Return the settings that the environment fixes."""
    values = {field.name: os.environ.get(f"KONIN_{field.name.upper()}") for field in fields(Preferences)}
    return {name: value for name, value in values.items() if value is not None}


def save_preferences(changed: Preferences) -> None:
    """Keep every setting in QgsSettings, except those that the environment fixes."""
    settings = QgsSettings()
    fixed = overridden()
    for field in fields(Preferences):
        if field.name not in fixed:
            settings.setValue(f"{GROUP}/{field.name}", getattr(changed, field.name))
