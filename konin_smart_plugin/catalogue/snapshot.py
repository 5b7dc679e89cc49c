"""The projects of one moment in a small file: what a copy for the field was made from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path

import shapely

from ..analysis.disk import whole_file
from ..analysis.errors import PlanError
from ..layer_io.json_texts import parse_json
from .model import Project, Site


def write_snapshot(path: Path, projects: Iterable[Project]) -> None:
    """Write the projects with their sites; geometries are kept to the last bit."""
    rows = []
    for project in projects:
        sites = [
            {**asdict(replace(site, geometry=None)), "geometry": site.geometry.wkb_hex}
            for site in project.sites
        ]
        rows.append({**asdict(replace(project, sites=())), "sites": sites})
    with whole_file(path) as draft:
        draft.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


def read_snapshot(path: Path) -> dict[str, Project]:
    """Return the projects by code. Raises PlanError where the file is missing or not ours."""
    try:
        rows = parse_json(path.read_text(encoding="utf-8"))
        return {row["code"]: Project(**{**row, "sites": tuple(map(_site, row["sites"]))}) for row in rows}
    except (OSError, ValueError, KeyError, TypeError, shapely.errors.GEOSException) as error:
        raise PlanError(
            "The folder {folder} is no copy for the field: its file {file} is missing or damaged. Copy the "
            "whole folder back from the device.",
            folder=path.parent,
            file=path.name,
        ) from error


def _site(row: dict[str, object]) -> Site:
    return Site(**{**row, "geometry": shapely.from_wkb(row["geometry"])})
