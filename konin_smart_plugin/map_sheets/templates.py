"""The sheet templates: .qpt files with named items, ours and the user's own."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import uuid4

from qgis.core import QgsFontUtils, QgsLayoutItem, QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from .. import paths
from ..analysis.errors import PlanError
from ..preferences import preferences
from .template_safety import refuse_scripts

REQUIRED_ITEMS = ("map", "title", "legend", "sources", "demo")
"""Without these a sheet would not say what it shows, whose data it draws, or that they were invented."""
_FONT_FAMILY = re.compile(r'fontFamily="([^"]+)"')
INSTEAD_OF_LEGEND = "index_1"
"""A title page has a list of the sheets where others have a legend."""


def template_files() -> dict[str, Path]:
    """Return the template files by name (the file's stem); the user's folder wins over ours."""
    folders = [paths.SHEETS]
    if preferences().template_folder:
        folders.append(Path(preferences().template_folder))
    return {file.stem: file for folder in folders for file in sorted(folder.glob("*.qpt"))}


def is_ours(name: str) -> bool:
    """Return whether the template is one of the plugin's, whose items are laid out anew for every paper."""
    return template_files()[name].parent == paths.SHEETS


def load_template(name: str, project: QgsProject) -> QgsPrintLayout:
    """Return a new layout of the template ``name``, owned by ``project`` (one read for printing).

    Raises PlanError for an unknown template, a broken or unsafe file, or one that lacks a required item.
    """
    files = template_files()
    if name not in files:
        raise PlanError(
            'There is no sheet template "{name}"; choose one of {templates}.',
            name=name,
            templates=", ".join(files),
        )
    layout = _owned_layout(project)
    document = _document(files[name])
    if document is not None:
        refuse_scripts(files[name], document)
    if document is None or not layout.loadFromTemplate(document, QgsReadWriteContext())[1]:
        raise PlanError("The sheet template {file} cannot be read.", file=str(files[name]))
    found = named_items(layout)
    if INSTEAD_OF_LEGEND in found:
        found["legend"] = found[INSTEAD_OF_LEGEND]
    missing = [item_id for item_id in REQUIRED_ITEMS if item_id not in found]
    if missing:
        raise PlanError(
            "The sheet template {file} lacks the items {items}: give items of the layout these names.",
            file=str(files[name]),
            items=", ".join(missing),
        )
    return layout


def _document(file: Path) -> QDomDocument | None:
    """Return the XML of the file, None if it is none."""
    document = QDomDocument()
    try:
        return document if document.setContent(file.read_text(encoding="utf-8"))[0] else None
    except (OSError, UnicodeDecodeError):
        return None


def missing_fonts(name: str) -> list[str]:
    """Return the font families the template asks for that this computer lacks.

    They are read from the file: a layout loaded from it has other fonts in their place.
    """
    families = set(_FONT_FAMILY.findall(template_files()[name].read_text(encoding="utf-8")))
    return sorted(family for family in families if not QgsFontUtils.fontFamilyMatchOnSystem(family)[0])


def _owned_layout(project: QgsProject) -> QgsPrintLayout:
    """Return a layout that the project owns, so that it never outlives the layers it draws."""
    layout = QgsPrintLayout(project)
    layout.setName(uuid4().hex)
    if not project.layoutManager().addLayout(layout):
        raise RuntimeError("two layouts got the same random name")
    return layout


def named_items(layout: QgsPrintLayout) -> dict[str, QgsLayoutItem]:
    """Return the items of a layout by the names their template gave them."""
    return {item.id(): item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id()}
