"""Projects put on the map by their addresses and parcel numbers."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
)

from ..catalogue.placing import Placer, place_projects
from ..catalogue.stores import open_store
from ..layer_io.http import Patience, Web
from ..layer_io.workspace import open_workspace
from ..preferences import preferences
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .catalogue_problems import problems_table, tell, who

SHORT_ANSWERS = Patience(silence_s=20, whole_s=60, pause_s=0.5, megabytes=10)


class PlaceProjects(KoninAlgorithm):
    """Asks GUGiK's services for every address and parcel of the catalogue that has no site yet."""

    NAME = "place_projects"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        methods = [tr("By address"), tr("By parcel number"), tr("By parcel number, else by address")]
        for parameter in (
            declare.workspace(),
            QgsProcessingParameterEnum("METHOD", tr("How to place"), methods, defaultValue=2),
            declare.sink("PROBLEMS", tr("Problems"), Qgis.ProcessingSourceType.Vector, optional=False),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("PLACED", tr("Sites placed")))
        self.addOutput(QgsProcessingOutputNumber("NOT_PLACED", tr("Sites not placed")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        store = open_store(open_workspace(call.text("WORKSPACE")))
        urls = preferences()
        fetch = Web(feedback, SHORT_ANSWERS).text
        placer = Placer(fetch, urls.address_service, urls.parcel_service, store.crs, store.city())
        projects = list(store.read().values())
        placing = place_projects(projects, placer, call.choice("METHOD"), call.progress(0, 100))
        if placing.to_save:
            store.save(placing.to_save, who())
        tell(call, placing.problems)
        call.say(
            tr("{placed} sites placed, {missing} not.").format(
                placed=placing.placed, missing=placing.not_placed
            )
        )
        problems = call.write("PROBLEMS", problems_table(placing.problems))
        return {"PLACED": placing.placed, "NOT_PLACED": placing.not_placed, "PROBLEMS": problems}
