"""Pictures of the real window with the demo city, for the guide and for looking at."""

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QListWidget, QPushButton


def drive(window):
    name = window.facts["name"]
    dock = window.find(QDockWidget, "KoninDock")
    window.drawn()
    window.picture(f"{name}_catalogue")
    search = window.find(QgsFilterLineEdit, "KoninCatalogueSearch")
    window.type_in(search, window.facts["query"])
    dock.catalogue.list.setCurrentIndex(dock.catalogue.wanted.index(0, 0))
    dock.catalogue.show_on_map(dock.catalogue.wanted.index(0, 0))
    window.drawn()
    window.picture(f"{name}_project")
    search.clear()
    window.iface.mapCanvas().zoomToFullExtent()
    for row, panel in ((1, "layers"), (3, "sheets")):
        dock.panels.setCurrentIndex(row)
        window.drawn()
        window.picture(f"{name}_{panel}")
    dock.panels.setCurrentIndex(2)
    answer = window.find(QLabel, "KoninAnswer")
    seen = {}
    for question in window.facts["questions"]:
        window.find(QListWidget, "KoninQuestions").setCurrentRow(question)
        window.click(window.find(QPushButton, "KoninAsk"))
        window.rest(0.1)
        window.wait(lambda: dock.gaps.run is None, seconds=100, what=f"the answer to question {question}")
        window.drawn()
        seen[question] = answer.text()
        window.picture(f"{name}_gaps_{question}")
    return seen
