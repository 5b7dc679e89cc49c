"""konin:export_sheets: print-ready sheets of a project or workspace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsReadWriteContext,
    QgsRectangle,
)

from ..analysis.disk import whole_file
from ..analysis.errors import PlanError
from ..map_sheets.atlas import AtlasOptions, atlas_pages
from ..map_sheets.gap_figures import GAP_MAP, chart_of_gaps, gaps_of, key_figures, layer_of_gaps
from ..map_sheets.page import TITLE_INDEX, Page
from ..map_sheets.projects import area_to_show
from ..map_sheets.run import SheetJob, Sheets, fill_page
from ..map_sheets.sheet_texts import theme_subtitle
from ..map_sheets.title_page import title_page, worth_listing
from ..map_sheets.zone_figures import ZONE_ATLAS, Figures, zone_figures
from ..translation import tr
from .algorithm import KoninAlgorithm
from .call import Call
from .declarations import Kind, source
from .sheet_parameters import paper_parameters, project_parameters, sheet_job
from .sheet_printing import print_sheets


class ExportSheets(KoninAlgorithm):
    """Prints a theme of the map: on one sheet, or on a sheet for each feature of a coverage."""

    NAME = "export_sheets"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        for parameter in (
            *project_parameters(),
            QgsProcessingParameterString("TEMPLATE", tr("Template"), "theme_map"),
            QgsProcessingParameterString("THEME", tr("Map theme (none: what is switched on)"), optional=True),
            QgsProcessingParameterString("THEME_2", tr("Second map theme (comparison only)"), optional=True),
            QgsProcessingParameterString("TITLE", tr("Title (none: the theme's)"), optional=True),
            QgsProcessingParameterString("SUBTITLE", tr("Subtitle"), optional=True),
            QgsProcessingParameterString("NOTE", tr("Note"), multiLine=True, optional=True),
            source(
                "COVERAGE", tr("Coverage: a sheet for each feature"), Kind.VectorAnyGeometry, optional=True
            ),
            QgsProcessingParameterExpression(
                "FILTER", tr("Features of the coverage to print"), "", "COVERAGE", optional=True
            ),
            QgsProcessingParameterExpression(
                "ORDER_BY", tr("Order of the sheets"), "", "COVERAGE", optional=True
            ),
            QgsProcessingParameterExpression("FILE_NAME", tr("File names"), "", "COVERAGE", optional=True),
            QgsProcessingParameterBoolean("ROTATE", tr("Turn each map to fit its feature"), False),
            QgsProcessingParameterBoolean("TITLE_PAGE", tr("Title page with the list of sheets"), False),
            QgsProcessingParameterBoolean("SINGLE_FILE", tr("All sheets in one PDF"), False),
            QgsProcessingParameterExtent("EXTENT", tr("Extent (none: the whole city)"), optional=True),
            *paper_parameters(),
            QgsProcessingParameterFileDestination(
                "LAYOUT",
                tr("Layout of the first sheet, for QGIS's layout window"),
                "QPT (*.qpt)",
                optional=True,
                createByDefault=False,
            ),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        _check(call)
        job = sheet_job(call, second_theme=call.text("THEME_2"))
        title = call.text("TITLE") or call.text("THEME") or job.project.title() or tr("Map", job.language)
        pages = self._pages(call, job, title)
        layout = self._layout(call, job, pages[0]) if call.given("LAYOUT") else {}
        return print_sheets(call, job, pages, title) | layout

    def _layout(self, call: Call, job: SheetJob, page: Page) -> dict[str, str]:
        """Write the page's layout, filled, to the file LAYOUT."""
        sheet, file = Sheets(job, call.feedback).of(page), call.text("LAYOUT")
        fill_page(sheet, page, call.feedback)
        sheet.overview.hand_over()
        with whole_file(Path(file)) as draft:
            if not sheet.layout.saveAsTemplate(str(draft), QgsReadWriteContext()):
                raise PlanError("{file} cannot be written.", file=file)
        return {"LAYOUT": file}

    def _pages(self, call: Call, job: SheetJob, title: str) -> list[Page]:
        if not call.given("COVERAGE"):
            return [self._page(call, job, title)]
        pages = self._atlas(call, job, title)
        alone = call.text("TEMPLATE") == TITLE_INDEX
        if not (alone or self.parameterAsBool(call.parameters, "TITLE_PAGE", call.context)):
            return pages
        front = self._title_page(call, job, title, pages)
        return [front] if alone else [front, *pages]

    @staticmethod
    def _title_page(call: Call, job: SheetJob, title: str, pages: list[Page]) -> Page:
        listed = worth_listing(pages, job.design.layers, job.design.crs, job.project)
        if not listed:
            raise PlanError("No feature of the coverage lies on the map: there is no sheet to list.")
        city = area_to_show(job.project, job.design.layers, job.design.crs)
        subtitle = call.text("SUBTITLE") or tr("List of sheets", job.language)
        return title_page(title, subtitle, listed, [str(page.number) for page in listed], city)

    def _page(self, call: Call, job: SheetJob, title: str) -> Page:
        page = Page(
            title=title,
            subtitle=call.text("SUBTITLE") or theme_subtitle(job.language),
            area=self._area(call, job),
            scale=int(call.number("SCALE")),
            note=call.text("NOTE"),
        )
        return self._with_gaps(call, job, page) if call.text("TEMPLATE") == GAP_MAP else page

    def _area(self, call: Call, job: SheetJob) -> QgsRectangle:
        """Return EXTENT, or without it the city."""
        if not call.given("EXTENT"):
            return area_to_show(job.project, job.design.layers, job.design.crs)
        area = self.parameterAsExtent(call.parameters, "EXTENT", call.context, job.design.crs)
        if area.isEmpty():
            raise PlanError("EXTENT is no area: give its four sides.")
        return area

    @staticmethod
    def _with_gaps(call: Call, job: SheetJob, page: Page) -> Page:
        """Return the page with the figures and the chart of the gaps shown, and which gaps they are."""
        layer = layer_of_gaps(job.design.layers)
        gaps = gaps_of(layer)
        in_all = tr("The figures and the chart are those of the whole city.", job.language)
        return replace(
            page,
            note=" ".join(filter(None, (page.note, in_all if call.given("EXTENT") else ""))),
            subtitle=call.text("SUBTITLE") or layer.metadata().title() or layer.name(),
            figures=key_figures(gaps, job.language),
            chart=chart_of_gaps(gaps, job.language),
        )

    def _atlas(self, call: Call, job: SheetJob, title: str) -> list[Page]:
        options = AtlasOptions(
            subtitle=call.text("SUBTITLE") or title,
            note=call.text("NOTE"),
            scale=int(call.number("SCALE")),
            keep=call.text("FILTER"),
            order=call.text("ORDER_BY"),
            file_name=call.text("FILE_NAME"),
            rotate=self.parameterAsBool(call.parameters, "ROTATE", call.context),
        )
        pages = atlas_pages(call.source("COVERAGE"), options, job.project, job.design.crs)
        if call.text("TEMPLATE") != ZONE_ATLAS:
            return pages
        return [
            page if page.focus.isNull() else replace(page, figures=self._zone(job, page)) for page in pages
        ]

    @staticmethod
    def _zone(job: SheetJob, page: Page) -> Figures:
        return zone_figures(job.project, page.focus, job.design.crs, job.language)


def _check(call: Call) -> None:
    """Raise PlanError where the template and the other parameters do not go together."""
    template, has_coverage = call.text("TEMPLATE"), call.given("COVERAGE")
    if template == GAP_MAP and has_coverage:
        raise PlanError("The template gap_map shows the whole city: leave COVERAGE empty.")
    if call.given("EXTENT") and has_coverage:
        raise PlanError("With COVERAGE every sheet shows its feature: leave EXTENT empty.")
    if template == ZONE_ATLAS and not has_coverage:
        raise PlanError("The template zone_atlas needs COVERAGE: the layer of zones to make pages of.")
    if template == TITLE_INDEX and not has_coverage:
        raise PlanError("The template title_index needs COVERAGE: the layer whose sheets it lists.")
