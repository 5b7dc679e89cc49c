"""Icons: the plugin's own where there is one, otherwise QGIS's for the same thing."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from .. import paths

OF_QGIS = {
    "create_workspace": "mActionFileNew.svg",
    "open_workspace": "mActionFileOpen.svg",
    "open_database": "mIconPostgis.svg",
    "help": "mActionHelpContents.svg",
    "import_catalogue": "mActionSharingImport.svg",
    "export_catalogue": "mActionSharingExport.svg",
    "export_sheets": "mActionSaveAsPDF.svg",
    "place_projects": "mActionCapturePoint.svg",
    "place_point": "mActionCapturePoint.svg",
    "place_line": "mActionCaptureLine.svg",
    "place_area": "mActionCapturePolygon.svg",
    "place_copy": "mActionEditPaste.svg",
    "place_typed": "mActionEditTable.svg",
    "place_zone": "mActionSelectPolygon.svg",
    "history": "mIconHistory.svg",
    "retry": "mActionRefresh.svg",
    "preview": "mActionFilePrint.svg",
    "remove": "mIconClearText.svg",
    "project_impact": "mActionShowAllLayers.svg",
    "zoom": "mActionZoomToSelected.svg",
    "edit": "mActionFormView.svg",
    "import_osm": "mActionAddXyzLayer.svg",
    "import_gtfs": "mActionOpenTable.svg",
    "download_layer": "mActionSharing.svg",
    "gap_report": "mIconHtml.svg",
}


def icon(name: str) -> QIcon:
    """Return the icon of this name; without one of that name, the plugin's own."""
    if name in OF_QGIS:
        return QgsApplication.getThemeIcon(f"/{OF_QGIS[name]}")
    own = paths.ICONS / f"{name}.svg"
    return QIcon(str(own if own.is_file() else paths.ICONS / "konin.svg"))
