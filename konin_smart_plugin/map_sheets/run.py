"""Print the pages of one run and keep account of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsFeedback, QgsProcessingFeedback, QgsProject

from ..analysis.map_scale import needed_denominator
from ..analysis.typography import scale_text
from ..translation import tr
from .export import SUFFIXES, file_stem, free_file, write_sheet
from .sheet import Page, Sheet, SheetDesign

MADE, EMPTY, CANCELLED = "made", "empty", "cancelled"
NOWHERE = (math.nan,) * 4


@dataclass(frozen=True)
class SheetJob:
    """What is printed, how, and into which folder."""

    project: QgsProject
    design: SheetDesign
    folder: Path
    kind: str

    @property
    def language(self) -> str:
        """The language of the sheets."""
        return self.design.language


@dataclass(frozen=True)
class MadePage:
    """A row of the manifest; ``state`` is "made", "empty" (nothing to draw: no file) or "cancelled"."""

    file: str
    number: int
    title: str
    scale: int
    state: str
    extent: tuple[float, float, float, float]


def print_pages(job: SheetJob, pages: Sequence[Page], feedback: QgsProcessingFeedback) -> list[MadePage]:
    """Print every page into a file of its own; a cancel keeps what is finished and the account of it."""
    sheet = Sheet(job.project, job.design)
    made = []
    for place, page in enumerate(pages):
        if feedback.isCanceled():
            made.append(MadePage("", page.number, page.title, 0, CANCELLED, NOWHERE))
            continue
        made.append(_print_page(sheet, job, page, feedback))
        feedback.setProgress(100 * (place + 1) / len(pages))
    return made


def _print_page(sheet: Sheet, job: SheetJob, page: Page, feedback: QgsFeedback) -> MadePage:
    drawn = sheet.fill(page)
    extent = sheet.map.extent()
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    if not drawn.layers:
        feedback.pushWarning(
            tr("Nothing lies on the sheet {title}: it is not printed.").format(title=page.title)
        )
        return MadePage("", page.number, page.title, sheet.scale, EMPTY, bounds)
    _warn(sheet, page, feedback)
    file = free_file(job.folder, _stem(job, page), SUFFIXES[job.kind])
    write_sheet(sheet.layout, file, job.kind, job.design.dpi)
    feedback.pushInfo(str(file))
    return MadePage(str(file), page.number, page.title, sheet.scale, MADE, bounds)


def _warn(sheet: Sheet, page: Page, feedback: QgsFeedback) -> None:
    frame = sheet.map.rect()
    needed = needed_denominator(page.area.width(), page.area.height(), frame.width(), frame.height())
    if needed > sheet.scale:
        feedback.pushWarning(
            tr("At {scale} only the middle of {title} fits the sheet; all of it fits at {needed}.").format(
                scale=scale_text(sheet.scale, sheet.design.language),
                title=page.title,
                needed=scale_text(math.ceil(needed / 100) * 100, sheet.design.language),
            )
        )
    for text in sheet.shortened:
        feedback.pushWarning(tr("This text is too long for the sheet and was cut: {text}").format(text=text))


def _stem(job: SheetJob, page: Page) -> str:
    name = page.file_name or f"{page.title}_{job.design.paper.name}_{job.design.paper.orientation}"
    return file_stem(name)
