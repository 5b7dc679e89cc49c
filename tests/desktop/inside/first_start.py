"""An empty QGIS: what the dock says, and the way from its button to an open workspace."""

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QLabel, QPushButton


def drive(window):
    dock = window.dock()
    name = window.facts["name"]
    window.picture(f"first_start_{name}")
    page = dock.pages.currentWidget()
    seen = {"texts": [label.text() for label in page.findChildren(QLabel)]}
    seen["buttons"] = [button.text() for button in page.findChildren(QPushButton)]
    if window.facts.get("create"):
        folder = window.folder / "konin"
        window.click(window.find(QPushButton, "Konin_start_create_workspace"))
        dialog = window.algorithm_dialog()
        seen["modal"] = dialog.isModal()
        dialog.setParameters({"FOLDER": str(folder), "DEMO": False})
        window.picture("first_start_dialog", dialog)
        dialog.runButton().click()
        window.wait(lambda: QgsProject.instance().fileName(), seconds=60, what="the new workspace's project")
        panels = window.panels()
        window.drawn()
        dialog.close()
        seen["project"] = QgsProject.instance().fileName() == str(folder / "konin.qgz")
        seen["summary"] = panels.catalogue.summary.text()
        window.picture("first_start_opened")
        window.iface.newProject()
        window.wait(lambda: dock.pages.currentWidget() is dock.start_page, what="the start page")
    return seen
