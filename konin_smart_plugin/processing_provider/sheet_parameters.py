"""The parameters that all algorithms share which print sheets, and the job they describe."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
)

from ..analysis.errors import PlanError
from ..city_layers.fonts import register_fonts
from ..layer_io.crs import KONIN_CRS
from ..layer_io.workspace import open_workspace
from ..map_sheets.export import FORMATS, output_folder
from ..map_sheets.page import COMPARISON, SheetDesign
from ..map_sheets.paper import ORIENTATIONS, PAPERS, Paper, paper
from ..map_sheets.projects import (
    apply_theme,
    map_crs,
    missing_layers,
    read_project,
    shown_layers,
    theme_map,
    theme_of_plan,
)
from ..map_sheets.run import SheetJob
from ..preferences import preferences
from ..translation import tr
from .call import Call
from .declarations import language

LEAST_DPI, MOST_DPI = 50, 1200


def project_parameters() -> list[QgsProcessingParameterDefinition]:
    """Declare PROJECT and WORKSPACE."""
    file = QgsProcessingParameterFile("PROJECT", tr("QGIS project (none: the workspace's)"), optional=True)
    file.setFileFilter("QGIS (*.qgz *.qgs)")
    workspace = QgsProcessingParameterString(
        "WORKSPACE", tr("Workspace (konin.gpkg or service=NAME)"), optional=True
    )
    return [file, workspace]


def paper_parameters(
    size: str = "A3", orientation: str = ORIENTATIONS[0]
) -> list[QgsProcessingParameterDefinition]:
    """Declare SCALE, PAPER, ORIENTATION, FORMAT, DPI, LANGUAGE, OUTPUT_FOLDER and SHEETS."""
    whole = Qgis.ProcessingNumberParameterType.Integer
    return [
        QgsProcessingParameterNumber("SCALE", tr("Scale 1: (0: as large as fits)"), whole, 0, minValue=0),
        QgsProcessingParameterString("PAPER", tr("Paper ({sizes})").format(sizes=", ".join(PAPERS)), size),
        QgsProcessingParameterString("ORIENTATION", tr("Orientation (landscape, portrait)"), orientation),
        QgsProcessingParameterEnum("FORMAT", tr("Format"), list(FORMATS), defaultValue=0),
        QgsProcessingParameterNumber(
            "DPI", tr("Resolution [dpi]"), whole, 300, minValue=LEAST_DPI, maxValue=MOST_DPI
        ),
        language(),
        QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder of the sheets")),
        QgsProcessingParameterFeatureSink(
            "SHEETS", tr("Sheets made"), Qgis.ProcessingSourceType.VectorPolygon, optional=True
        ),
    ]


def sheet_job(call: Call, usual_theme: str = "", second_theme: str = "") -> SheetJob:
    """Return what to print on, from the call's parameters.

    Without THEME the map shows the ``usual_theme`` of ``layers/maps.yaml``, or else what is switched on.
    """
    folder = output_folder(call.text("OUTPUT_FOLDER"))
    if (call.text("TEMPLATE") == COMPARISON) != bool(second_theme):
        raise PlanError(
            "The template comparison shows two themes, THEME and THEME_2; no other template needs THEME_2."
        )
    register_fonts()
    page = paper(call.text("PAPER"), call.text("ORIENTATION"))
    project = read_project(project_file(call))
    call.algorithm.ends_last = project
    design = _design(call, project, page, usual_theme, second_theme)
    return SheetJob(project, design, folder, FORMATS[call.choice("FORMAT")])


def _design(call: Call, project: QgsProject, page: Paper, usual_theme: str, second_theme: str) -> SheetDesign:
    theme = call.text("THEME") or (theme_of_plan(project, usual_theme) if usual_theme else "")
    second = theme_map(project, theme, second_theme) if second_theme else None
    if theme:
        apply_theme(project, theme)
    for name in missing_layers(project):
        call.warn(
            tr("The data of the layer {layer} were not found: it is not on the sheet.").format(layer=name)
        )
    chosen, layers = call.language(), shown_layers(project)
    settings = preferences()
    return SheetDesign(
        template=call.text("TEMPLATE"),
        paper=page,
        language=chosen,
        layers=layers,
        crs=map_crs(project, layers),
        grid_crs=QgsCoordinateReferenceSystem(KONIN_CRS),
        dpi=int(call.number("DPI")),
        office=settings.office,
        author=settings.author,
        logos=_logos(call, settings.logos),
        theme=theme or tr("Map", chosen),
        second=second,
    )


def project_file(call: Call) -> Path:
    """Return the project named by PROJECT, else the workspace's, else the saved one open in QGIS."""
    if call.given("PROJECT"):
        return Path(call.text("PROJECT"))
    if call.given("WORKSPACE"):
        return open_workspace(call.text("WORKSPACE")).project_file
    opened: QgsProject | None = call.context.project()
    if opened is None or not opened.fileName():
        raise PlanError("Give a project or a workspace, or save the open project first.")
    if opened.isDirty():
        call.warn(tr("The open project has changes that are not saved: they are not on the sheets."))
    return Path(opened.fileName())


def _logos(call: Call, text: str) -> tuple[str, ...]:
    found = []
    for file in filter(None, (part.strip() for part in text.split(";"))):
        if Path(file).is_file():
            found.append(file)
        else:
            call.warn(tr("There is no logo at {file}.").format(file=file))
    return tuple(found)
