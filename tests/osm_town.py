"""Writes small OpenStreetMap files: a town of a few streets at 18.25° E, 52.22° N."""

from pathlib import Path
from xml.sax.saxutils import quoteattr

EAST, NORTH = 18.25, 52.22
STEP = 0.001  # degrees: about 68 m to the east, 111 m to the north


class Town:
    """Nodes, ways and relations on a grid of steps from a corner; ways share nodes by place."""

    def __init__(self, east=EAST, north=NORTH):
        self.corner = east, north
        self.places = {}
        self.nodes, self.ways, self.relations = [], [], []

    def node(self, x, y, **tags):
        number = len(self.nodes) + 1
        lon, lat = self.corner[0] + x * STEP, self.corner[1] + y * STEP
        self.nodes.append(
            f'<node id="{number}" version="1" lon="{lon:.7f}" lat="{lat:.7f}">{_tags(tags)}</node>'
        )
        return number

    def _shared(self, place):
        if place not in self.places:
            self.places[place] = self.node(*place)
        return self.places[place]

    def way(self, *places, **tags):
        number = 1000 + len(self.ways)
        members = "".join(f'<nd ref="{self._shared(place)}"/>' for place in places)
        self.ways.append(f'<way id="{number}" version="1">{members}{_tags(tags)}</way>')
        return number

    def square(self, x, y, size, **tags):
        corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
        return self.way(*corners, **tags)

    def multipolygon(self, outer, inner, **tags):
        number = 5000 + len(self.relations)
        members = (
            f'<member type="way" ref="{outer}" role="outer"/><member type="way" ref="{inner}" role="inner"/>'
        )
        tags = {"type": "multipolygon", **tags}
        self.relations.append(f'<relation id="{number}" version="1">{members}{_tags(tags)}</relation>')

    def xml(self):
        return "\n".join(
            ['<osm version="0.6" generator="test">', *self.nodes, *self.ways, *self.relations, "</osm>"]
        )

    def save(self, file: Path) -> Path:
        file.write_text(self.xml(), encoding="utf-8")
        return file


def small_town():
    """A town with one object or two of every kind; the counts are in ``SMALL_TOWN``."""
    town = Town()
    town.way((0, 0), (5, 0), (10, 0), highway="residential", name="ul. Dworcowa")
    town.way((5, 0), (5, 10), highway="footway")  # meets the street at a shared node
    town.way((2, -5), (2, 5), highway="trunk", bridge="yes")  # crosses the street without one
    town.square(6, 6, 1, highway="pedestrian", area="yes")  # a square: its outline
    town.way((5, 6), (6, 6), highway="cycleway", surface="asphalt")
    town.node(3, 0.1, highway="bus_stop", name="Dworzec", ref="101")
    town.node(4, 0.1, public_transport="platform", bus="yes")
    town.node(4, 0.2, public_transport="platform", tram="yes")
    town.node(1, 1, railway="station", name="Konin")
    town.square(8, 1, 0.5, amenity="charging_station", capacity="2 stanowiska")
    town.node(8, 3, amenity="bicycle_parking", capacity="dużo")
    town.node(9, 3, natural="tree", height="12,5 m", genus="Tilia")
    town.square(0, 12, 4, amenity="school", name="Szkoła Podstawowa nr 1")
    town.square(1, 13, 1, building="school", **{"building:levels": "3"})
    town.square(5, 12, 2, amenity="school", name="II Liceum")  # no building: its grounds
    town.square(12, 12, 1, building="yes")
    town.node(12.5, 12.5, amenity="school", name="Szkoła Muzyczna")  # in that building
    town.node(20, 20, amenity="school", name="Szkoła bez budynku")  # in none: left out
    town.square(0, 20, 1, building="apartments", **{"building:levels": "4"})
    town.square(2, 20, 1, building="house")
    town.square(4, 20, 1, building="garage")
    lake = town.square(12, 0, 4, source="a ring")
    island = town.square(13, 1, 1, source="a ring")
    town.multipolygon(lake, island, natural="water", water="lake", name="Jezioro")
    town.square(20, 0, 5, leisure="park")
    town.square(21, 1, 1, landuse="allotments")
    return town


SMALL_TOWN = {
    "streets": 5,
    "bus_stops": 2,
    "rail_stations": 1,
    "ev_chargers": 1,
    "bike_parking": 1,
    "cycle_paths": 1,
    "trees": 1,
    "schools": 3,
    "buildings": 5,
    "water": 1,
    "green_areas": 2,
}


def _tags(tags):
    return "".join(f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in tags.items())
