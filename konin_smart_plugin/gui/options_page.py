"""The plugin's page in QGIS's options."""

from __future__ import annotations

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from ..preferences import Preferences, overridden, preferences, save_preferences
from ..translation import tr
from .icons import icon

TITLE = "Konin Smart Plan"


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
        self.workspace_folder = _folder(now.workspace_folder)
        self.template_folder = _folder(now.template_folder)
        self.logos = QLineEdit(now.logos)
        self.logos.setPlaceholderText(tr("Up to three picture files, separated by ;"))
        form = QFormLayout(self)
        for name, title in (
            ("language", tr("Language of the plugin")),
            ("sheet_language", tr("Language of sheets and new workspaces")),
            ("author", tr("Author on sheets")),
            ("office", tr("Office on sheets")),
            ("logos", tr("Logos on sheets")),
            ("template_folder", tr("Folder of own sheet templates")),
            ("workspace_folder", tr("Folder of workspaces")),
        ):
            widget = getattr(self, name)
            widget.setObjectName(f"KoninOption_{name}")
            widget.setAccessibleName(title)
            widget.setEnabled(name not in overridden())
            form.addRow(title, widget)
        if overridden():
            form.addRow(QLabel(tr("Settings shown in grey are fixed by your office.")))
        form.addRow(QLabel(tr("A change of the plugin's language shows when QGIS starts again.")))

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
            )
        )


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
