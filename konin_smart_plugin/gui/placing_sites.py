"""Giving sites to a project of the open workspace, and what the user sees of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..analysis.errors import PlanError
from ..catalogue.model import PROJECTS, SITE_LAYERS, Project, Site
from ..catalogue.site_placing import Placed, add_sites, take_back
from ..catalogue.store import CatalogueStore
from ..catalogue.stores import open_store
from ..city_layers.layer_tree import layer_of
from ..processing_provider.catalogue_problems import who
from ..translation import tr
from .background_reading import read_in_background
from .contents import Unreadable
from .map_view import show_sites
from .workspaces import project_workspace, shown_contents

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMessageBarItem

    from ..layer_io.workspace import Workspace

TITLE = "Konin Smart Plan"


class SitePlacer(QObject):
    """Stores new sites and takes them back; ``changed`` says that the catalogue must be read anew."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self.iface = iface
        self.message: QgsMessageBarItem | None = None

    def store(self) -> CatalogueStore:
        """Return the store of the open workspace, which takes its time; raise PlanError if there is none."""
        return open_store(self.workspace())

    @staticmethod
    def workspace() -> Workspace:
        """Return the open workspace; raise PlanError if there is none."""
        workspace = project_workspace()
        if workspace is None:
            raise PlanError("No workspace is open.")
        return workspace

    @staticmethod
    def crs() -> str:
        """Return the CRS of sites; raise PlanError where there is no catalogue to place them in."""
        contents = shown_contents()
        if contents is None or isinstance(contents.catalogue, Unreadable):
            raise PlanError("No workspace is open.")
        return contents.catalogue.crs

    def place(self, project: Project, sites: Sequence[Site]) -> None:
        """Give the project, as it was read, these sites, in the background; offer to take them back."""
        changed_by = who()
        read_in_background(
            lambda: add_sites(self.store(), project, sites, changed_by),
            self._tell_placed,
            lambda reason: self.refuse(reason, lambda: self._place_again(project.code, sites)),
        )

    def _tell_placed(self, placed: Placed) -> None:
        self.refresh()
        show_sites(self.iface.mapCanvas(), placed.new, self.crs())
        count = tr("{code}: {n} sites placed.", n=len(placed.new))
        text = " ".join(
            [
                count.format(code=placed.before.code, n=len(placed.new)),
                *(problem.message() for problem in placed.problems),
            ]
        )
        level = Qgis.MessageLevel.Warning if placed.problems else Qgis.MessageLevel.Success
        self.say(text, level, tr("Undo"), lambda: self._take_back(placed))

    def refuse(self, reason: str, again: Callable[[], None] | None = None) -> None:
        """Say why not; ``again`` is offered as a button. What others have changed is shown."""
        self.say(reason, Qgis.MessageLevel.Warning, tr("Try again"), again)
        self.changed.emit()

    def refresh(self) -> None:
        """Let the map's layers and the panel read what was stored."""
        for name in (PROJECTS, *SITE_LAYERS.values()):
            layer = layer_of(QgsProject.instance(), name)
            if layer is not None:
                layer.dataProvider().reloadData()
                layer.triggerRepaint()
        self.changed.emit()

    def say(
        self, text: str, level: Qgis.MessageLevel, button: str = "", clicked: Callable[[], None] | None = None
    ) -> None:
        """Show one message, in the place of the one before."""
        self.be_silent()
        bar = self.iface.messageBar()
        self.message = bar.createMessage(TITLE, text)
        self.message.setToolTip(text)
        if clicked:
            push = QPushButton(button, self.message)
            push.setObjectName("KoninMessageButton")
            push.clicked.connect(clicked)
            self.message.layout().addWidget(push)
        bar.pushWidget(self.message, level)

    def be_silent(self) -> None:
        """Take the last message away."""
        if self.message is not None and not sip.isdeleted(self.message):
            self.iface.messageBar().popWidget(self.message)
        self.message = None

    def _place_again(self, code: str, sites: Sequence[Site]) -> None:
        """Place the sites on the project as it is stored now, unless somebody has removed it."""
        read_in_background(
            lambda: self.store().read().get(code),
            lambda project: self.place(project, sites) if project else self.refresh(),
            lambda reason: self.refuse(reason, lambda: self._place_again(code, sites)),
        )

    def _take_back(self, placed: Placed) -> None:
        changed_by = who()
        read_in_background(
            lambda: take_back(self.store(), placed, changed_by),
            lambda _nothing: self._tell_undone(placed.before.code),
            self.refuse,
        )

    def _tell_undone(self, code: str) -> None:
        self.refresh()
        text = tr("{code}: the placing was undone.").format(code=code)
        self.say(text, Qgis.MessageLevel.Info)
