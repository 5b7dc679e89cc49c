"""How long QGIS's window does not answer while the plugin works, on the demo city."""

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QPushButton


def drive(window):
    stalls = {}

    def measure(name, work, done):
        stalls[name] = window.stalled(work, done, name)

    panels = window.panels()
    window.rest(4)
    measure("nothing", lambda: None, lambda: True)
    measure("refresh", window.dock().refresh, lambda: True)
    for name, panel in (("layers", panels.layers), ("gaps", panels.gaps), ("sheets", panels.sheets)):
        measure(name, lambda panel=panel: panels.bring(panel), lambda: True)
    panels.bring(panels.catalogue)
    search = window.find(QgsFilterLineEdit, "KoninCatalogueSearch")
    measure("search", lambda: window.type_in(search, "park"), lambda: True)
    first = panels.catalogue.projects.index(0, 0)
    measure("on the map", lambda: panels.catalogue.show_on_map(first), lambda: True)
    panels.bring(panels.gaps)
    for row, question in enumerate(("bus stops", "green", "schools", "sensors")):
        panels.gaps.box.list.setCurrentRow(row)
        ask = window.find(QPushButton, "KoninAsk")
        measure(question, lambda ask=ask: window.click(ask), lambda: not panels.gaps.at_work)
    return stalls
