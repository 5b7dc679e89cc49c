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
    values = {}
    for field in fields(Preferences):
        stored = settings.value(f"{GROUP}/{field.name}", field.default, type=type(field.default))
        values[field.name] = os.environ.get(f"KONIN_{field.name.upper()}", stored)
    return Preferences(**values)


def save_preferences(changed: Preferences) -> None:
    """Keep every setting in QgsSettings."""
    settings = QgsSettings()
    for field in fields(Preferences):
        settings.setValue(f"{GROUP}/{field.name}", getattr(changed, field.name))
