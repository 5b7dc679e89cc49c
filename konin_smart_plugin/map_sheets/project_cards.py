"""The pages that tell of one catalogue project each: where it lies, what it is, when and for how much."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)

from ..analysis.typography import grouped
from ..city_layers.specs import load_specs
from ..layer_io.workspace import Workspace
from ..translation import tr
from .page import Page
from .project_effects import Effect, effect_text

SITE_LAYERS = ("project_points", "project_lines", "project_areas")
FACTS = ("area", "theme", "status", "priority", "lead_unit", "partners", "budget_pln", "funding", "address")
AROUND_SITES = 400.0  # metres shown round the sites
OPEN_ROUND_SITES = 90.0  # metres round the sites that are not veiled
Row = Mapping[str, Any]


def read_projects(workspace: Workspace) -> list[dict[str, Any]]:
    """Return the catalogue's rows in the order of their codes, NULL as None."""
    layer = workspace.layer("projects")
    names = layer.fields().names()
    rows = [
        {
            name: None if str(value) == "NULL" else value
            for name, value in zip(names, f.attributes(), strict=True)
        }
        for f in layer.getFeatures()
    ]
    return sorted(rows, key=lambda row: str(row["code"]))


def sites_of(
    workspace: Workspace, code: str, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> list[QgsGeometry]:
    """Return the geometries of all sites of a project, in ``crs``."""
    found = []
    for name in SITE_LAYERS:
        layer = workspace.layer(name)
        to_map = QgsCoordinateTransform(layer.crs(), crs, project)
        quoted = code.replace("'", "''")
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(f"\"code\" = '{quoted}'")):
            shape = QgsGeometry(feature.geometry())
            if not shape.isNull() and not shape.transform(to_map):  # transform returns 0 for success
                found.append(shape)
    return found


class ProjectCards:
    """Makes the card of each project: what all cards have in common is known once."""

    def __init__(
        self,
        rows: list[Row],
        city: QgsRectangle,
        language: str,
        folder: Path,
        effects: Mapping[str, Effect] | None = None,
    ) -> None:
        self.effects = effects or {}
        self.city = city
        self.language = language
        self.folder = folder
        years = [row[name] for row in rows for name in ("start_year", "end_year") if row[name]]
        self.first, self.last = (min(years), max(years)) if years else (0, 0)
        self.fields = {field.name: field for field in load_specs()["projects"].fields}

    def page(self, row: Row, sites: list[QgsGeometry], scale: int, number: int, total: int) -> Page:
        """Return the card of one project with its ``sites``; without any, it shows the whole city."""
        focus, area = QgsGeometry(), self.city
        if sites:
            together = QgsGeometry.unaryUnion(sites)
            focus = together.buffer(OPEN_ROUND_SITES, 12)
            area = together.boundingBox().buffered(AROUND_SITES)
        in_english = self.language == "en" and row["title_en"]
        return Page(
            title=row["title_en"] if in_english else row["title"],
            subtitle=tr("Project {code}", self.language).format(code=row["code"]),
            area=area,
            scale=scale,
            file_name=f"{row['code']}_{row['title']}",
            number=number,
            total=total,
            texts={
                "description": row["description"] or "",
                "indicators": self._indicators(row),
                "impact": effect_text(self.effects.get(row["code"]), self.language),
                "facts": self._facts(row, len(sites)),
                "timeline": self._timeline(row),
            },
            span=self._span(row),
            photo=self._photo(row),
            focus=focus,
            code=row["code"],
        )

    def _facts(self, row: Row, sites: int) -> str:
        """Return a line for each fact that is known."""
        lines = [
            f"{self.fields[name].alias[self.language]}: {self._value(name, row[name])}"
            for name in FACTS
            if row[name]
        ]
        if sites:
            lines.append(tr("Sites: {n}", self.language).format(n=sites))
        else:
            lines.append(tr("Without sites on the map", self.language))
        return "\n".join(lines)

    def _indicators(self, row: Row) -> str:
        if not row["indicators"]:
            return ""
        name = self.fields["indicators"].alias[self.language]
        return f"{name}: {row['indicators']}"

    def _value(self, name: str, value: object) -> str:
        field = self.fields[name]
        if str(value) in field.values:
            return field.values[str(value)][self.language]
        if isinstance(value, float):
            return f"{grouped(value, self.language)} {field.unit[self.language]}"
        return str(value).replace("\n", " ")

    def _timeline(self, row: Row) -> str:
        if not row["start_year"] and not row["end_year"]:
            return ""
        years = "–".join(dict.fromkeys(str(year) for year in (row["start_year"], row["end_year"]) if year))
        return tr("Carried out: {years} (the catalogue: {first}–{last})", self.language).format(
            years=years, first=self.first, last=self.last
        )

    def _span(self, row: Row) -> tuple[float, float] | None:
        start, end = row["start_year"] or row["end_year"], row["end_year"] or row["start_year"]
        if not start or end < start:
            return None
        length = self.last - self.first + 1
        return (start - self.first) / length, (end - self.first + 1) / length

    def _photo(self, row: Row) -> str:
        photo = self.folder / str(row["photo"] or "")
        return str(photo) if row["photo"] and photo.is_file() else ""
