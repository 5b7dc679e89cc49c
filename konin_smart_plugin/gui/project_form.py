"""A project's own form: the one that QGIS shows for the catalogue's table, edited beside the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt

from ..catalogue.model import PROJECTS
from ..city_layers.layer_tree import layer_of
from ..translation import tr
from .workspaces import shown_contents

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer
    from qgis.gui import QgisInterface


NARROWEST = 125  # characters: the titles of all tabs side by side


def edit_project(iface: QgisInterface, code: str) -> None:
    """Open the form of the project ``code``. OK saves, unless the layer was being edited before."""
    layer = layer_of(QgsProject.instance(), PROJECTS)
    if layer is None:
        text = tr("The open project has no layer of the catalogue. Open the workspace's own project.")
        iface.messageBar().pushWarning("Konin Smart Plan", text)
        return
    request = QgsFeatureRequest(QgsExpression(QgsExpression.createFieldEqualityExpression("code", code)))
    feature = next(layer.getFeatures(request), None)
    if feature is None:
        return
    contents = shown_contents()
    writable = contents is None or contents.writable  # QGIS itself notices only when it saves
    begun = writable and not layer.isEditable() and layer.startEditing()
    if not layer.isEditable():
        text = tr("The catalogue cannot be written to, so the form is for reading only.")
        iface.messageBar().pushInfo("Konin Smart Plan", text)
    form = QgsAttributeDialog(layer, feature, False, iface.mainWindow(), True, _context(iface))
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if begun:
        form.finished.connect(lambda: _save(iface, layer))
    form.show()
    form.resize(max(form.width(), NARROWEST * form.fontMetrics().averageCharWidth()), form.height())


def _context(iface: QgisInterface) -> QgsAttributeEditorContext:
    context = QgsAttributeEditorContext()
    context.setVectorLayerTools(iface.vectorLayerTools())
    context.setMapCanvas(iface.mapCanvas())
    return context


def _save(iface: QgisInterface, layer: QgsVectorLayer) -> None:
    """Save what the form changed and end the editing that was begun for it.

    Where saving is refused, QGIS's edits stay as they are, to be corrected or dropped.
    """
    if sip.isdeleted(layer) or not layer.isEditable() or layer.commitChanges():
        return
    text = tr("The project was not saved: {reason}").format(reason=" ".join(layer.commitErrors()))
    iface.messageBar().pushWarning("Konin Smart Plan", text)
