"""konin:export_project_cards: one sheet for each project of the catalogue."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..analysis.errors import PlanError
from ..layer_io.workspace import Workspace, open_workspace
from ..map_sheets.expressions import evaluator
from ..map_sheets.neighbours import Neighbours
from ..map_sheets.page import Page
from ..map_sheets.project_cards import ProjectCards, read_projects, sites_of
from ..map_sheets.project_effects import project_effects
from ..map_sheets.projects import area_to_show
from ..map_sheets.run import SheetJob
from ..map_sheets.title_page import title_page
from ..translation import tr
from .algorithm import KoninAlgorithm
from .call import Call
from .sheet_parameters import paper_parameters, sheet_job
from .sheet_printing import print_sheets


class ExportProjectCards(KoninAlgorithm):
    """Prints a card for each project: map, description, facts and timeline."""

    NAME = "export_project_cards"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        workspace = QgsProcessingParameterString("WORKSPACE", tr("Workspace (konin.gpkg or service=NAME)"))
        for parameter in (
            workspace,
            QgsProcessingParameterString("FILTER", tr("Projects to print (expression)"), optional=True),
            QgsProcessingParameterString("TEMPLATE", tr("Template"), "project_card"),
            QgsProcessingParameterString("THEME", tr("Map theme (none: the catalogue)"), optional=True),
            QgsProcessingParameterBoolean("TITLE_PAGE", tr("Title page with the list of projects"), False),
            QgsProcessingParameterBoolean("SINGLE_FILE", tr("All sheets in one PDF"), False),
            *paper_parameters("A4", "portrait"),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        workspace = open_workspace(call.text("WORKSPACE"))
        job = _with_neighbours(sheet_job(call, usual_theme="catalogue"))
        pages = self._cards(call, job, workspace)
        return print_sheets(call, job, pages, tr("Project cards", job.language))

    def _cards(self, call: Call, job: SheetJob, workspace: Workspace) -> list[Page]:
        rows = read_projects(workspace)
        catalogue = workspace.layer("projects")
        keep = evaluator(call.text("FILTER"), "FILTER", catalogue.fields(), job.project)
        wanted = {f["code"] for f in catalogue.getFeatures() if not call.given("FILTER") or keep(f)}
        chosen = [row for row in rows if row["code"] in wanted]
        if not chosen:
            raise PlanError(
                "The catalogue holds no project that passes the filter: there is no card to print."
            )
        city = area_to_show(job.project, job.design.layers, job.design.crs)
        cards = ProjectCards(rows, city, job.language, workspace.folder, project_effects(job.project))
        scale = int(call.number("SCALE"))
        pages = [
            cards.page(
                row, sites_of(workspace, row["code"], job.design.crs, job.project), scale, number, len(chosen)
            )
            for number, row in enumerate(chosen, start=1)
        ]
        if not self.parameterAsBool(call.parameters, "TITLE_PAGE", call.context):
            return pages
        title, codes = tr("Project cards", job.language), [str(row["code"]) for row in chosen]
        return [title_page(title, tr("List of projects", job.language), pages, codes, city), *pages]


def _with_neighbours(job: SheetJob) -> SheetJob:
    """Return the job with a map that tells the card's project from the others."""
    neighbours = Neighbours(job.project, job.design.layers, job.language)
    return replace(job, design=replace(job.design, layers=neighbours.layers, neighbours=neighbours))
