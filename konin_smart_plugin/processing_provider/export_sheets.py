"""konin:export_sheets: print-ready sheets of a project or workspace."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExpression,
    QgsProcessingParameterString,
)

from ..analysis.errors import PlanError
from ..map_sheets.atlas import AtlasOptions, atlas_pages
from ..map_sheets.export import PDF, output_folder
from ..map_sheets.gap_figures import GAP_MAP, chart_of_gaps, gaps_shown, key_figures
from ..map_sheets.projects import area_to_show
from ..map_sheets.run import SheetJob, print_book, print_pages
from ..map_sheets.sheet import Page
from ..map_sheets.sheet_texts import theme_subtitle
from ..map_sheets.zone_figures import ZONE_ATLAS, Figures, zone_figures
from ..translation import tr, translatable
from .algorithm import KoninAlgorithm
from .call import Call
from .declarations import Kind, source
from .sheet_parameters import manifest, paper_parameters, project_parameters, sheet_job


class ExportSheets(KoninAlgorithm):
    """Prints a theme of the map: on one sheet, or on a sheet for each feature of a coverage."""

    NAME = "export_sheets"
    TITLE = translatable("Export map sheets")
    GROUP = translatable("Map sheets")

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        for parameter in (
            *project_parameters(),
            QgsProcessingParameterString("TEMPLATE", tr("Template"), "theme_map"),
            QgsProcessingParameterString("THEME", tr("Map theme (none: what is switched on)"), optional=True),
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
            QgsProcessingParameterBoolean("SINGLE_FILE", tr("All sheets in one PDF"), False),
            *paper_parameters(),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        folder = output_folder(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        job = sheet_job(call, call.text("TEMPLATE"), folder)
        if call.text("TEMPLATE") == GAP_MAP and call.given("COVERAGE"):
            raise PlanError("The template gap_map shows the whole city: leave COVERAGE empty.")
        if call.text("TEMPLATE") == ZONE_ATLAS and not call.given("COVERAGE"):
            raise PlanError("The template zone_atlas needs COVERAGE: the layer of zones to make pages of.")
        title = call.text("TITLE") or call.text("THEME") or job.project.title() or tr("Map", job.language)
        pages = self._atlas(call, job, title) if call.given("COVERAGE") else [self._page(call, job, title)]
        if self.parameterAsBool(parameters, "SINGLE_FILE", context):
            if job.kind != PDF:
                raise PlanError(
                    "Only a PDF holds all sheets in one file. Choose the format PDF, or one file each."
                )
            made = print_book(job, pages, title, feedback)
        else:
            made = print_pages(job, pages, feedback)
        return {"OUTPUT_FOLDER": str(folder), "SHEETS": manifest(call, made, job.design.crs)}

    def _page(self, call: Call, job: SheetJob, title: str) -> Page:
        return Page(
            title=title,
            subtitle=call.text("SUBTITLE") or theme_subtitle(job.language),
            area=area_to_show(job.project, job.design.layers, job.design.crs),
            scale=int(call.number("SCALE")),
            note=call.text("NOTE"),
            **self._gaps(call, job),
        )

    @staticmethod
    def _gaps(call: Call, job: SheetJob) -> dict[str, Any]:
        """Return figures and chart of the gaps shown, where the template is the gap map."""
        if call.text("TEMPLATE") != GAP_MAP:
            return {}
        gaps = gaps_shown(job.design.layers)
        return {"figures": key_figures(gaps, job.language), "chart": chart_of_gaps(gaps, job.language)}

    def _atlas(self, call: Call, job: SheetJob, title: str) -> list[Page]:
        options = AtlasOptions(
            subtitle=call.text("SUBTITLE") or title,
            note=call.text("NOTE"),
            scale=int(call.number("SCALE")),
            keep=call.text("FILTER"),
            order=call.text("ORDER_BY"),
            file_name=call.text("FILE_NAME"),
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
