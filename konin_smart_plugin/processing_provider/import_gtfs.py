"""A public transport timetable: what leaves each stop on one day."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..analysis.errors import PlanError
from ..analysis.gtfs.timetable import Timetable, read_timetable
from ..city_layers.fill_layers import Filling
from ..city_layers.project_file import written_language
from ..city_layers.sources.gtfs_layers import (
    Origin,
    frequencies_table,
    gtfs_layers,
    only,
    stops_table,
    within,
)
from ..city_layers.sources.source import MARGIN_M, city_area
from ..city_layers.specs import load_sources
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace, open_workspace
from ..translation import locale, tr
from . import declarations as declare
from .call import Call
from .filling import FillingAlgorithm
from .results import Account, finish

SOURCE = "gtfs"
REPLACEABLE = ("gtfs", "osm")
CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
MIDNIGHT_S = 86_400
NAMED_AT_MOST = 10


class ImportGtfs(FillingAlgorithm):
    """Departures, routes and headways of every stop on a reference day, from a GTFS feed."""

    NAME = "import_gtfs"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        workspace = declare.workspace()
        workspace.setFlags(workspace.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        for parameter in (
            QgsProcessingParameterFile("INPUT", tr("Timetable (GTFS, .zip)"), fileFilter="(*.zip)"),
            QgsProcessingParameterString(
                "DATE", tr("Day, YYYY-MM-DD (empty: the busiest ordinary weekday)"), optional=True
            ),
            QgsProcessingParameterString("FROM", tr("From"), "06:00"),
            QgsProcessingParameterString("TO", tr("To"), "22:00"),
            workspace,
            QgsProcessingParameterBoolean(
                "CLIP", tr("Only stops in the workspace's city and 3 km around it"), True
            ),
            QgsProcessingParameterBoolean("REPLACE", tr("Replace rows from other sources too"), False),
            declare.sink("OUTPUT", tr("Stops"), Qgis.ProcessingSourceType.VectorPoint, optional=False),
            declare.table_sink("FREQUENCIES", tr("Frequencies")),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        file, window = Path(call.text("INPUT")), _window(call)
        workspace = open_workspace(call.text("WORKSPACE")) if call.given("WORKSPACE") else None
        timetable = read_timetable(file, window, _day(call), call.progress(0, 80))
        _tell(call, timetable)
        if workspace and self.parameterAsBool(parameters, "CLIP", context):
            timetable = _clipped(call, timetable, workspace)
        stops = stops_table(timetable, window[1] - window[0])
        served = int((stops.columns["departures"] > 0).sum())
        call.say(tr("{count} of {total} stops have a departure.").format(count=served, total=len(stops)))
        if workspace:
            self._fill_workspace(call, workspace, timetable, file)
        return _written(call, stops, frequencies_table(timetable), timetable)

    def _fill_workspace(self, call: Call, workspace: Workspace, timetable: Timetable, file: Path) -> None:
        language = written_language(workspace.project_file)
        fetched_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        tables = gtfs_layers(timetable, Origin(language, fetched_at, timetable.day.isoformat()))
        replaceable = None if self.parameterAsBool(call.parameters, "REPLACE", call.context) else REPLACEABLE
        text = tr(
            "{count} features from {file}, departures of {day}, {start}–{end} (konin:import_gtfs).", language
        )
        source = load_sources()[SOURCE]
        fillings = {
            name: Filling(
                table,
                source,
                text.format(
                    count=len(table),
                    file=file.name,
                    day=timetable.day.isoformat(),
                    start=call.text("FROM"),
                    end=call.text("TO"),
                ),
            )
            for name, table in tables.items()
        }
        self.fill(call, workspace, fillings, language, replaceable)


def _written(call: Call, stops: Table, frequencies: Table, timetable: Timetable) -> dict[str, Any]:
    output = call.write("OUTPUT", stops, Qgis.WkbType.Point)
    table = call.write("FREQUENCIES", frequencies)
    counts = {"day": timetable.day.isoformat(), "stops": len(stops), "frequencies": len(frequencies)}
    account = Account(tr("Departures of one day from a GTFS timetable."), counts)
    finish(call, "OUTPUT", output, "", account)
    finish(call, "FREQUENCIES", table, "", account)
    return {"OUTPUT": output} | ({"FREQUENCIES": table} if table else {})


def _day(call: Call) -> date | None:
    text = call.text("DATE").strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise PlanError("DATE is {text}; write it as YYYY-MM-DD, or leave it empty.", text=text) from error


def _window(call: Call) -> tuple[int, int]:
    start, end = _clock(call, "FROM"), _clock(call, "TO")
    if not start < end <= MIDNIGHT_S:
        raise PlanError("FROM must be earlier than TO, and TO at most 24:00.")
    return start, end


def _clock(call: Call, name: str) -> int:
    match = CLOCK.fullmatch(call.text(name).strip())
    if match is None:
        raise PlanError("{name} is {text}; write it as HH:MM.", name=name, text=call.text(name))
    return int(match[1]) * 3600 + int(match[2]) * 60


def _tell(call: Call, timetable: Timetable) -> None:
    weekday = locale().dayName(timetable.day.isoweekday())
    text = (
        tr("Day: {weekday}, {day}, the busiest ordinary weekday of the timetable ({first} to {last}).")
        if timetable.chosen
        else tr("Day: {weekday}, {day}. The timetable holds from {first} to {last}.")
    )
    first, last = timetable.span
    call.say(text.format(weekday=weekday, day=timetable.day, first=first, last=last))
    if timetable.unplaced:
        names = ", ".join(timetable.unplaced[:NAMED_AT_MOST])
        call.warn(
            tr("{count} stops have no place or lie at 0° N, 0° E and are left out: {names}").format(
                count=len(timetable.unplaced), names=names
            )
        )
    if timetable.untimed:
        call.warn(
            tr("{count} stops of vehicles have no time and cannot be counted.").format(
                count=timetable.untimed
            )
        )


def _clipped(call: Call, timetable: Timetable, workspace: Workspace) -> Timetable:
    area = city_area(workspace)
    near = within(timetable, area.outline, area.crs, MARGIN_M)
    if not near.any():
        raise PlanError(
            "No stop of the timetable lies within {margin} km of the city's boundary: it is another city's. "
            "Nothing was changed.",
            margin=round(MARGIN_M / 1000),
        )
    dropped = int((~near).sum())
    if dropped:
        call.say(tr("{count} stops farther away were left out.").format(count=dropped))
    return only(timetable, near)
