"""Sheets of the invented project, filled."""

from invented_project import THEME
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt import sip

from konin_smart_plugin.city_layers.fonts import register_fonts
from konin_smart_plugin.map_sheets.page import Page, SheetDesign, ThemeMap
from konin_smart_plugin.map_sheets.paper import paper
from konin_smart_plugin.map_sheets.projects import area_to_show, map_crs, read_project, shown_layers
from konin_smart_plugin.map_sheets.sheet import Sheet


def project_while_qgis_runs(file):
    """The project read for printing; deleted before QGIS ends, which pytest's references outlive."""
    register_fonts()
    project = read_project(file)
    yield project
    sip.delete(project)


def sheet_of(project, name="A3", orientation="landscape", **changes):
    layers = shown_layers(project)
    values = {
        "template": "theme_map",
        "paper": paper(name, orientation),
        "language": "pl",
        "layers": layers,
        "crs": map_crs(project, layers),
        "grid_crs": QgsCoordinateReferenceSystem("EPSG:2177"),
    }
    return Sheet(project, SheetDesign(**{**values, **changes}))


def filled(project, name="A3", orientation="landscape", template="theme_map", **page):
    second = {}
    if template == "comparison":
        layers = tuple(layer for layer in shown_layers(project) if layer.name() != "Czujniki")
        second = {"theme": THEME, "second": ThemeMap("Bez czujników", layers, {})}
    sheet = sheet_of(project, name, orientation, template=template, **second)
    layers = sheet.design.layers
    values = {
        "title": "Mobilność",
        "subtitle": "Mapa",
        "area": area_to_show(project, layers, sheet.design.crs),
    }
    sheet.fill(Page(**{**values, **page}))
    return sheet
