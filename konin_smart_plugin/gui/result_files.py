"""Where the answers are kept: in the workspace's folder ``results``, one new file each."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from ..layer_io.workspace import Workspace
from .questions import Question

FOLDER = "results"


def destinations(workspace: Workspace, question: Question) -> dict[str, Any]:
    """Return a new file for each output of the question; no file that is there is written over."""
    folder = workspace.folder / FOLDER
    folder.mkdir(exist_ok=True)
    moment = datetime.now().astimezone().strftime("%Y-%m-%d_%H%M%S")
    return {
        output: str(_free(folder, f"{question.name}_{spec}_{moment}"))
        for output, spec in question.outputs.items()
    }


def _free(folder: Path, stem: str) -> Path:
    path, count = folder / f"{stem}.gpkg", 1
    while path.exists():
        count += 1
        path = folder / f"{stem}_{count}.gpkg"
    return path
