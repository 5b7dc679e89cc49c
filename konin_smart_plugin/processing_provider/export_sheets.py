"""konin:export_sheets: print-ready sheets of a project or workspace."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from ..map_sheets.export import output_folder
from ..map_sheets.projects import area_to_show
from ..map_sheets.run import print_pages
from ..map_sheets.sheet import Page
from ..map_sheets.sheet_texts import theme_subtitle
from ..translation import tr, translatable
from .algorithm import KoninAlgorithm
from .call import Call
from .sheet_parameters import manifest, paper_parameters, project_parameters, sheet_job


class ExportSheets(KoninAlgorithm):
    """Prints a theme of the map on one sheet."""

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
            *paper_parameters(),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        folder = output_folder(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        job = sheet_job(call, call.text("TEMPLATE"), call.text("THEME"), folder)
        area = area_to_show(job.project, job.design.layers, job.design.crs)
        title = call.text("TITLE") or call.text("THEME") or job.project.title() or tr("Map", job.language)
        subtitle = call.text("SUBTITLE") or theme_subtitle(job.language)
        scale = self.parameterAsInt(parameters, "SCALE", context)
        page = Page(title, subtitle, area, scale, call.text("NOTE"))
        made = print_pages(job, [page], feedback)
        return {"OUTPUT_FOLDER": str(folder), "SHEETS": manifest(call, made, job.design.crs)}
