"""A project's own form: the one that QGIS shows for the catalogue's table, with QGIS's undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject

from ..catalogue.model import PROJECTS
from ..city_layers.layer_tree import layer_of
from ..translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


def edit_project(iface: QgisInterface, code: str) -> None:
    """Open the form of the project ``code`` for editing; QGIS's save button keeps what was changed."""
    layer = layer_of(QgsProject.instance(), PROJECTS)
    if layer is None:
        text = tr("The open project has no layer of the catalogue. Open the workspace's own project.")
        iface.messageBar().pushWarning("Konin Smart Plan", text)
        return
    request = QgsFeatureRequest(QgsExpression(QgsExpression.createFieldEqualityExpression("code", code)))
    feature = next(layer.getFeatures(request), None)
    if feature is None:
        return
    if not layer.isEditable() and not layer.startEditing():
        text = tr("The catalogue cannot be written to, so the form is for reading only.")
        iface.messageBar().pushInfo("Konin Smart Plan", text)
    iface.openFeatureForm(layer, feature, False, False)
