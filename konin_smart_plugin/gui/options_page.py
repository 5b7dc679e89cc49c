"""The plugin's page in QGIS's options."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import (
    QgsAuthConfigSelect,
    QgsCollapsibleGroupBox,
    QgsFileWidget,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..preferences import (
    Addresses,
    Preferences,
    addresses,
    fixed_addresses,
    overridden,
    preferences,
    save_addresses,
    save_preferences,
)
from ..translation import tr, translatable
from .icons import icon
from .placeholders import ask_for

TITLE = "Konin Smart Plan"
SERVICES = {
    "prg": translatable("Boundaries (PRG)"),
    "prg_addresses": translatable("Addresses (PRG)"),
    "egib": translatable("Parcels and buildings (EGiB)"),
    "bdot10k": translatable("Topography (BDOT10k)"),
    "nmt": translatable("Terrain (NMT)"),
    "nsp2021": translatable("Residents (census 2021)"),
    "gios": translatable("Air quality (GIOŚ)"),
    "imgw": translatable("Water gauges (IMGW)"),
    "orthophoto": translatable("Aerial photographs"),
    "bdot10k_map": translatable("Topographic map"),
    "overpass": translatable("OpenStreetMap (Overpass)"),
}


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when QGIS opens its options."""

    def __init__(self) -> None:
        super().__init__(TITLE, icon("konin"))

    def createWidget(self, parent: QWidget) -> OptionsPage:
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """One line per setting; a setting that the office has fixed in the environment cannot be changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        now = preferences()
        self.language = _languages({"": tr("As in QGIS"), "pl": "polski", "en": "English"}, now.language)
        self.sheet_language = _languages({"pl": "polski", "en": "English"}, now.sheet_language)
        self.author = QLineEdit(now.author)
        self.office = QLineEdit(now.office)
        self.logos = QLineEdit(now.logos)
        ask_for(self.logos, tr("Up to three picture files, separated by ;"))
        self.template_folder = _folder(now.template_folder)
        self.workspace_folder = _folder(now.workspace_folder)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setCrs(QgsCoordinateReferenceSystem(now.crs))
        self.postgis_service = QLineEdit(now.postgis_service)
        self.postgis_authcfg = QgsAuthConfigSelect()
        self.postgis_authcfg.setConfigId(now.postgis_authcfg)
        self.address_service = QLineEdit(now.address_service)
        self.parcel_service = QLineEdit(now.parcel_service)
        self.services = {name: QLineEdit(getattr(addresses(), name)) for name in SERVICES}
        self._lay_out()

    def apply(self) -> None:
        """Keep the settings; QGIS calls this on OK."""
        save_preferences(
            Preferences(
                language=self.language.currentData(),
                sheet_language=self.sheet_language.currentData(),
                author=self.author.text(),
                office=self.office.text(),
                workspace_folder=self.workspace_folder.filePath(),
                logos=self.logos.text(),
                template_folder=self.template_folder.filePath(),
                crs=self.crs.crs().authid(),
                postgis_service=self.postgis_service.text().strip(),
                postgis_authcfg=self.postgis_authcfg.configId(),
                address_service=self.address_service.text().strip(),
                parcel_service=self.parcel_service.text().strip(),
            )
        )
        save_addresses(Addresses(**{name: line.text().strip() for name, line in self.services.items()}))

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.addLayout(
            self._form(
                ("language", tr("Language of the plugin")),
                ("sheet_language", tr("Language of sheets, reports and new workspaces")),
                ("author", tr("Author on sheets")),
                ("office", tr("Office on sheets")),
                ("logos", tr("Logos on sheets")),
                ("template_folder", tr("Folder of own sheet templates")),
                ("workspace_folder", tr("Folder of workspaces")),
                ("crs", tr("CRS of new workspaces")),
            )
        )
        if overridden() or fixed_addresses():
            layout.addWidget(_text(tr("Settings shown in grey are fixed by your office.")))
        layout.addWidget(_text(tr("A change of the plugin's language shows when QGIS starts again.")))
        database = QgsCollapsibleGroupBox(tr("The office's database (PostGIS)"))
        database.setLayout(
            self._form(
                ("postgis_service", tr("Name in PostgreSQL's service file")),
                ("postgis_authcfg", tr("Login kept by QGIS")),
            )
        )
        layout.addWidget(database)
        layout.addWidget(self._addresses())
        layout.addStretch(1)
        _scroll(self, inside)

    def _form(self, *lines: tuple[str, str]) -> QFormLayout:
        form = QFormLayout()
        for name, title in lines:
            _add_line(form, name, title, getattr(self, name), name in overridden())
        return form

    def _addresses(self) -> QgsCollapsibleGroupBox:
        form = self._form(
            ("address_service", tr("Addresses (UUG)")),
            ("parcel_service", tr("Parcels by number (ULDK)")),
        )
        for name, title in SERVICES.items():
            _add_line(form, name, tr(title), self.services[name], name in fixed_addresses())
        box = QgsCollapsibleGroupBox(tr("Addresses of the public services"))
        box.setLayout(form)
        box.setCollapsed(True)
        return box


def _add_line(form: QFormLayout, name: str, title: str, widget: QWidget, fixed: bool) -> None:
    widget.setObjectName(f"KoninOption_{name}")
    widget.setAccessibleName(title)
    widget.setEnabled(not fixed)
    form.addRow(title, widget)


def _scroll(page: QWidget, inside: QWidget) -> None:
    scroll = QScrollArea(page)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(inside)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(scroll)


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label


def _languages(entries: dict[str, str], now: str) -> QComboBox:
    box = QComboBox()
    for code, title in entries.items():
        box.addItem(title, code)
    box.setCurrentIndex(max(0, box.findData(now)))
    return box


def _folder(now: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    widget.setFilePath(now)
    return widget
