"""A workspace in a folder that cannot be written to: it is shown, and what cannot be done is said."""

from qgis.gui import QgsAttributeForm
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListView, QToolButton


def drive(window):
    window.panels()
    window.drawn()
    listed = window.find(QListView, "KoninCatalogueList")
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(0, 0))
    model = listed.model()
    seen = {"codes": [model.index(row, 0).data(Qt.ItemDataRole.UserRole).code for row in range(4)]}
    place = window.find(QToolButton, "KoninPlace")
    place.menu().aboutToShow.emit()
    next(one for one in place.menu().actions() if one.objectName() == "Konin_place_typed").trigger()
    window.settle()
    dialog = window.find(QDialog, "KoninCoordinates")
    window.type_in(dialog.findChild(QLineEdit), "6501000; 5782000")
    window.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    window.settle()
    seen["placing"] = _message(window)
    window.picture("read_only_placing")
    window.iface.messageBar().clearWidgets()
    window.click(window.find(QToolButton, "KoninProject_edit"))
    window.rest(1)
    form = window.shown(QgsAttributeForm)
    seen["editing"] = form.layer().isEditable()
    seen["form"] = _message(window)
    form.window().close()
    window.click(window.find(QToolButton, "KoninProject_history"))
    window.settle()
    seen["history"] = window.find(QDialog, "KoninHistory").isVisible()
    return seen


def _message(window):
    item = window.iface.messageBar().currentItem()
    return item.text() if item else ""
