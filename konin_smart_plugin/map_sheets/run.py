"""Print the pages of one run and keep account of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsAbstractLayoutIterator, QgsFeedback, QgsLayout, QgsProcessingFeedback, QgsProject

from ..analysis.errors import PlanError
from ..analysis.map_scale import needed_denominator
from ..analysis.typography import scale_text
from ..translation import sentence, tr
from .export import PDF, SUFFIXES, file_stem, free_file, write_book, write_sheet
from .page import TITLE_INDEX, Page, SheetDesign
from .sheet import Sheet
from .title_page import in_parts

MADE, EMPTY, FAILED, CANCELLED = "made", "empty", "failed", "cancelled"
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
    """A row of the manifest; ``state`` is "made", "empty" (nothing to draw), "failed" or "cancelled"."""

    file: str
    number: int
    title: str
    scale: int
    state: str
    extent: tuple[float, float, float, float]
    corners: tuple[tuple[float, float], ...] = ()


class Sheets:
    """The layouts of one run: title pages have one of their own."""

    def __init__(self, job: SheetJob, feedback: QgsFeedback) -> None:
        self.job = job
        self.feedback = feedback
        self.by_template: dict[str, Sheet] = {}

    def of(self, page: Page) -> Sheet:
        """Return the sheet that the page is printed on."""
        template = TITLE_INDEX if page.listed else self.job.design.template
        if template not in self.by_template:
            plain = replace(self.job.design, template=template, second=None)
            design = plain if page.listed else self.job.design
            self.by_template[template] = Sheet(self.job.project, design)
            self._say_own_page(self.by_template[template])
            for family in self.by_template[template].missing_fonts:
                self.feedback.pushWarning(
                    tr("The font {font} is not installed: another one stands in for it.").format(font=family)
                )
        return self.by_template[template]

    def _say_own_page(self, sheet: Sheet) -> None:
        if not sheet.ours:
            size = sheet.design.paper
            self.feedback.pushInfo(
                tr(
                    "The template {template} keeps its own page of {width} × {height} mm, "
                    "whatever paper was chosen."
                ).format(template=size.name, width=round(size.width), height=round(size.height))
            )

    def in_parts(self, pages: Sequence[Page]) -> list[Page]:
        """Return the pages, a title page divided where its list is too long for one."""
        return [part for page in pages for part in (in_parts(self.of(page), page) if page.listed else [page])]


def print_pages(job: SheetJob, pages: Sequence[Page], feedback: QgsProcessingFeedback) -> list[MadePage]:
    """Print every page into a file of its own; a cancel keeps what is finished and the account of it."""
    sheets = Sheets(job, feedback)
    pages = sheets.in_parts(pages)
    made = []
    for place, page in enumerate(pages):
        if feedback.isCanceled():
            made.append(_cancelled(page))
            continue
        made.append(_print_page(sheets.of(page), job, page, alone=len(pages) == 1, feedback=feedback))
        feedback.setProgress(100 * (place + 1) / len(pages))
    return made


def print_book(
    job: SheetJob, pages: Sequence[Page], name: str, feedback: QgsProcessingFeedback
) -> list[MadePage]:
    """Print all pages into one PDF; a cancel keeps the pages that are finished."""
    file = free_file(job.folder, file_stem(name), SUFFIXES[PDF])
    book = _Book(Sheets(job, feedback), pages, feedback)
    if book.advance():
        write_book(book, file, job.design.dpi)
        feedback.pushInfo(str(file))
    return [replace(page, file=str(file)) if page.state == MADE else page for page in book.account()]


class _Book(QgsAbstractLayoutIterator):
    """Hands the exporter one filled layout after the other."""

    def __init__(self, sheets: Sheets, pages: Sequence[Page], feedback: QgsProcessingFeedback) -> None:
        super().__init__()
        self.sheets = sheets
        self.pages = sheets.in_parts(pages)
        self.feedback = feedback
        self.made: list[MadePage] = []
        self.ready = False

    def advance(self) -> bool:
        """Fill the next page that has something on it; return whether there is one."""
        self.ready = False
        while not self.ready and len(self.made) < len(self.pages) and not self.feedback.isCanceled():
            page = self.pages[len(self.made)]
            self.sheet = self.sheets.of(page)
            self.made.append(_filled(self.sheet, page, alone=len(self.pages) == 1, feedback=self.feedback))
            self.ready = self.made[-1].state == MADE
            self.feedback.setProgress(100 * len(self.made) / len(self.pages))
        return self.ready

    def account(self) -> list[MadePage]:
        """Return a row for every page; those never reached were cancelled."""
        return self.made + [_cancelled(page) for page in self.pages[len(self.made) :]]

    def layout(self) -> QgsLayout:
        """Return the layout, filled."""
        return self.sheet.layout

    def beginRender(self) -> bool:  # noqa: N802 - QGIS fixes this name
        """Begin: the first page is filled already."""
        self.first = True
        return True

    def endRender(self) -> bool:  # noqa: N802
        """End; there is nothing to clean up."""
        return True

    def count(self) -> int:
        """Return how many pages there are at most."""
        return len(self.pages)

    def next(self) -> bool:
        """Go on to the next page."""
        if self.first:
            self.first = False
            return self.ready
        return self.advance()

    def filePath(self, base_path: str, extension: str) -> str:  # noqa: N802
        """Return the file of the book."""
        return f"{base_path}.{extension}"


def _print_page(sheet: Sheet, job: SheetJob, page: Page, alone: bool, feedback: QgsFeedback) -> MadePage:
    filled = _filled(sheet, page, alone, feedback)
    if filled.state != MADE:
        return filled
    file = free_file(job.folder, _stem(sheet.design, page), SUFFIXES[job.kind])
    if not write_sheet(sheet.layout, file, job.kind, job.design.dpi, feedback):
        return _cancelled(page)
    feedback.pushInfo(str(file))
    return replace(filled, file=str(file))


def _filled(sheet: Sheet, page: Page, alone: bool, feedback: QgsFeedback) -> MadePage:
    """Fill the sheet; a page that cannot be laid out does not keep the others from being printed."""
    try:
        return fill_page(sheet, page, feedback)
    except PlanError as error:
        if alone:
            raise
        feedback.pushWarning(f"{page.title}: {sentence(error)}")
        return MadePage("", page.number, page.title, 0, FAILED, NOWHERE)


def fill_page(sheet: Sheet, page: Page, feedback: QgsFeedback) -> MadePage:
    """Fill the sheet and say what is wrong with the page; its state is "made" if it is fit to print."""
    if page.area.isNull():
        feedback.pushWarning(
            tr("The feature {title} has no geometry: its sheet is not printed.").format(title=page.title)
        )
        return MadePage("", page.number, page.title, 0, EMPTY, NOWHERE)
    drawn = sheet.fill(page)
    extent, corners = sheet.seen, tuple(sheet.corners)
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    if not drawn.layers:
        feedback.pushWarning(
            tr("Nothing lies on the sheet {title}: it is not printed.").format(title=page.title)
        )
        return MadePage("", page.number, page.title, sheet.scale, EMPTY, bounds, corners)
    _warn(sheet, page, feedback)
    return MadePage("", page.number, page.title, sheet.scale, MADE, bounds, corners)


def _cancelled(page: Page) -> MadePage:
    return MadePage("", page.number, page.title, 0, CANCELLED, NOWHERE)


def _warn(sheet: Sheet, page: Page, feedback: QgsFeedback) -> None:
    frame = sheet.map.rect()
    needed = needed_denominator(page.area.width(), page.area.height(), frame.width(), frame.height())
    if page.scale and needed > sheet.scale:
        feedback.pushWarning(
            tr("At {scale} only the middle of {title} fits the sheet; all of it fits at {needed}.").format(
                scale=scale_text(sheet.scale, sheet.design.language),
                title=page.title,
                needed=scale_text(math.ceil(needed / 100) * 100, sheet.design.language),
            )
        )
    for text in sheet.shortened:
        feedback.pushWarning(tr("This text is too long for the sheet and was cut: {text}").format(text=text))


def _stem(design: SheetDesign, page: Page) -> str:
    name = page.file_name or f"{page.title}_{design.paper.name}_{design.paper.orientation}"
    return file_stem(name)
