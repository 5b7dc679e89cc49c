"""The provider ``konin`` in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import paths
from .access_to_services import AccessToServices
from .accessibility_standards import AccessibilityStandards
from .canopy_share import CanopyShare
from .compare_scenarios import CompareScenarios
from .create_workspace import CreateWorkspace
from .download_layer import DownloadLayer
from .equity import Equity
from .export_catalogue import ExportCatalogue
from .export_project_cards import ExportProjectCards
from .export_sheets import ExportSheets
from .gap_index import GapIndexAlgorithm
from .gap_report import GapReport
from .green_3_30_300 import Green330300
from .green_supply import GreenSupply
from .import_catalogue import ImportCatalogue
from .import_gtfs import ImportGtfs
from .import_osm import ImportOsm
from .place_projects import PlaceProjects
from .project_impact import ProjectImpact
from .project_portfolio import ProjectPortfolio
from .sensor_coverage import SensorCoverage
from .service_areas import ServiceAreas
from .sheet_index import SheetIndex
from .site_sensors import SiteSensors
from .transit_access import TransitAccess


class KoninProvider(QgsProcessingProvider):
    """Offers every Konin algorithm to the toolbox, models and qgis_process."""

    def id(self) -> str:
        return "konin"

    def name(self) -> str:
        return "Konin Smart Plan"

    def icon(self) -> QIcon:
        return QIcon(str(paths.ICONS / "konin.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in (
            TransitAccess,
            Green330300,
            CanopyShare,
            GreenSupply,
            AccessibilityStandards,
            CreateWorkspace,
            DownloadLayer,
            ServiceAreas,
            AccessToServices,
            ExportCatalogue,
            ExportProjectCards,
            ExportSheets,
            ImportCatalogue,
            ImportGtfs,
            ImportOsm,
            PlaceProjects,
            SensorCoverage,
            SiteSensors,
            SheetIndex,
            GapIndexAlgorithm,
            GapReport,
            ProjectImpact,
            ProjectPortfolio,
            Equity,
            CompareScenarios,
        ):
            self.addAlgorithm(algorithm())
