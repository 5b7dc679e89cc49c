"""The window with the demo city, panel by panel."""

from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QLabel, QPushButton


def drive(window):
    panels = window.panels()
    taken, too_wide = [], set()

    def take(name):
        window.iface.messageBar().clearWidgets()
        window.drawn()
        taken.append(f"{window.facts['name']}_{name}")
        window.picture(taken[-1])
        too_wide.update(_too_wide(panels))

    show_map(window, "catalogue")
    take("window")
    window.type_in(window.find(QgsFilterLineEdit, "KoninCatalogueSearch"), "park")
    park = panels.catalogue.projects.index(panels.catalogue.projects.rowCount() - 1, 0)
    panels.catalogue.list.setCurrentIndex(park)
    panels.catalogue.show_on_map(park)
    take("project")
    panels.bring(panels.layers)
    show_map(window, "green")
    take("layers")
    panels.bring(panels.gaps)
    window.click(window.find(QPushButton, "KoninAsk"))
    window.wait(lambda: not panels.gaps.at_work, seconds=150, what="the answer")
    answer = window.find(QLabel, "KoninAnswer").text()
    take("gaps")
    window.click(panels.gaps.answer.buttons["projects"])
    window.wait(lambda: not panels.gaps.at_work, seconds=150, what="the projects that help")
    take("helping")
    seen = panels.gaps.answer.sentence.text()
    panels.bring(panels.sheets)
    take("sheets")
    window.iface.newProject()
    window.wait(
        lambda: window.dock().pages.currentWidget() is window.dock().start_page, what="the start page"
    )
    take("start")
    return {"pictures": taken, "answer": answer, "helping": seen, "too_wide": sorted(too_wide)}


def _too_wide(panels):
    """Return the title of the tab in front if its panel is wider than the room it has."""
    tab = panels.currentWidget()
    fits = tab.widget().minimumSizeHint().width() <= tab.viewport().width()
    return [] if fits else [panels.tabText(panels.currentIndex())]


def show_map(window, name):
    """Show one of the project's map themes, and the whole city."""
    from konin_smart_plugin.gui.answer_layers import show_map as show

    show(name, window.iface.layerTreeView().layerTreeModel())
    extent = QgsProject.instance().viewSettings().defaultViewExtent()
    window.iface.mapCanvas().setExtent(extent)
    window.iface.mapCanvas().refresh()
