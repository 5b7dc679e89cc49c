"""The list's colours are those of the map's style: one for each area, none of them its white rim."""

from konin_smart_plugin.catalogue.vocabularies import AREA
from konin_smart_plugin.gui.area_colours import area_colours


def test_every_area_has_a_colour_of_its_own(qgis_app):
    colours = {area: area_colours()[area].name() for area in AREA.codes}
    assert len(set(colours.values())) == len(AREA.codes)
    assert "#ffffff" not in colours.values()
