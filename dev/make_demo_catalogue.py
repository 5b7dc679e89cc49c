"""Write resources/demo/katalog_demo.xlsx: a catalogue as an office keeps it, placed in the demo city.

    dev/qgis-env python dev/make_demo_catalogue.py

Run it again when the demo city has changed: places are chosen where the city lacks something.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import shapely
import shapely.ops
import yaml
from osgeo import ogr
from scipy.spatial import cKDTree

from konin_smart_plugin.city_layers.sources.demo.city import build_demo_city

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "resources/demo/katalog_demo.xlsx"
SEED = 3062
WAYS_OF_A_JUNCTION = 3
BETWEEN_JUNCTIONS_M = 300
BETWEEN_PARCELS_M = 400
HOMES_NEAR_M = 60
INVENTED = "DEMO – dane fikcyjne"
HEADINGS = {
    "number": "Lp.",
    "code": "Kod",
    "title": "Nazwa projektu",
    "area": "Obszar",
    "theme": "Temat",
    "status": "Status",
    "priority": "Priorytet",
    "unit": "Jednostka prowadząca",
    "budget": "Szacowany koszt",
    "funding": "Źródło finansowania",
    "start": "Rok rozpoczęcia",
    "end": "Rok zakończenia",
    "description": "Opis",
    "indicators": "Wskaźniki",
    "address": "Adres",
    "scope": "Zasięg",
    "adds": "Co przybędzie na mapie",
    "label": "Nazwa miejsca",
    "x": "X",
    "y": "Y",
    "wkt": "Geometria (WKT)",
    "crs": "Układ",
    "accuracy": "Dokładność",
    "source": "Źródło danych",
    "synthetic": "Dane fikcyjne (DEMO)",
}
AREAS = {
    "A1": "Partycypacja społeczna i zintegrowane zarządzanie miastem",
    "A2": "Zielona i innowacyjna gospodarka oraz transport",
    "A3": "Infrastruktura i środowisko",
}
Row = dict[str, object]


class City:
    """The demo city, asked where something is missing. Every answer is a list of (label, geometry)."""

    def __init__(self) -> None:
        self.layers = build_demo_city(SEED)
        homes = self.layers["residents"]
        self.homes = shapely.get_coordinates(homes.geometry)
        self.people = homes.columns["residents"].filled(0.0)
        streets = self.layers["streets"]
        walkable = streets.columns["foot"].filled(False)
        self.streets = streets.at(walkable)
        self.street_tree = shapely.STRtree(self.streets.geometry)

    def stops(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return street points where most residents have no stop within 400 m."""
        return self._missing("bus_stops", 400, count, skip)

    def chargers(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return street points where most residents have no charger within 600 m."""
        return self._missing("ev_chargers", 600, count, skip)

    def sensors(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return street points where most residents have no air sensor within 350 m."""
        return self._missing("sensors", 350, count, skip)

    def _missing(self, name: str, reach: float, count: int, skip: int) -> list[tuple[str, object]]:
        there = shapely.get_coordinates(self.layers[name].geometry)
        unserved = cKDTree(there).query(self.homes)[0] > reach
        homes, people = self.homes[unserved], self.people[unserved].copy()
        near = cKDTree(homes).query_ball_point(homes, reach)
        chosen = []
        for _ in range(skip + count):
            gains = [people[rows].sum() for rows in near]
            best = int(np.argmax(gains))
            chosen.append(self._on_street(shapely.Point(homes[best])))
            people[near[best]] = 0
        return chosen[skip:]

    def _on_street(self, point: object) -> tuple[str, object]:
        nearest = self.street_tree.nearest(point)
        on_line = shapely.shortest_line(self.streets.geometry[nearest], point)
        name = self.streets.columns["name"][nearest]
        return str(name or "droga bez nazwy"), shapely.Point(shapely.get_coordinates(on_line)[0])

    def cycle(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return the longest named main streets along which there is no cycle path yet."""
        paths = shapely.union_all(shapely.buffer(self.layers["cycle_paths"].geometry, 40))
        classes = np.isin(self.streets.columns["highway"].filled(""), ["primary", "secondary", "tertiary"])
        main = self.streets.at(classes)
        lines = {}
        for name in sorted(set(main.columns["name"].compressed())):
            parts = main.geometry[main.columns["name"].filled("") == name]
            free = shapely.line_merge(shapely.difference(shapely.union_all(parts), paths))
            lines[name] = max(shapely.get_parts(free), key=shapely.length, default=None)
        best = sorted((name for name in lines if lines[name]), key=lambda name: -lines[name].length)
        return [(name, lines[name]) for name in best[skip : skip + count]]

    def schools(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return points at schools."""
        schools = self.layers["schools"]
        some = slice(skip, skip + count)
        points = shapely.point_on_surface(schools.geometry[some])
        return list(zip(schools.columns["name"][some].tolist(), points, strict=True))

    def station(self, count: int, _skip: int) -> list[tuple[str, object]]:
        """Return a street point by the railway station."""
        return [("przy stacji kolejowej", self._on_street(self.layers["rail_stations"].geometry[0])[1])][
            :count
        ]

    def junctions(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return places where main streets meet, the ones with the most residents around first."""
        main = np.isin(self.streets.columns["highway"].filled(""), ["primary", "secondary", "tertiary"])
        ends = shapely.get_coordinates(
            [shapely.get_point(self.streets.geometry[main], end) for end in (0, -1)]
        ).round(1)
        places, meetings = np.unique(ends, axis=0, return_counts=True)
        places = places[meetings >= WAYS_OF_A_JUNCTION]
        around = cKDTree(self.homes).query_ball_point(places, 500)
        order = np.argsort([-self.people[rows].sum() for rows in around], kind="stable")
        chosen: list[np.ndarray] = []
        for place in places[order]:
            if all(np.hypot(*(place - other)) > BETWEEN_JUNCTIONS_M for other in chosen):
                chosen.append(place)
        return [
            (f"skrzyżowanie, {self._on_street(shapely.Point(place))[0]}", shapely.Point(place))
            for place in chosen[skip : skip + count]
        ]

    def plot(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return free parcels of 1,200 to 12,000 m² with the most residents within 300 m."""
        return self._free(1_200, 12_000, count, skip)

    def field(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return free parcels of at least 1 ha with the most residents within 300 m."""
        return self._free(10_000, 90_000, count, skip)

    def _free(self, least: float, most: float, count: int, skip: int) -> list[tuple[str, object]]:
        parcels = self.layers["parcels"]
        size = shapely.area(parcels.geometry)
        candidates = np.flatnonzero((size >= least) & (size <= most))
        taken = [self.layers[name].geometry for name in ("buildings", "green_areas", "schools", "water")]
        tree = shapely.STRtree(np.concatenate(taken))
        built = np.unique(tree.query(parcels.geometry[candidates], "intersects")[0])
        candidates = np.delete(candidates, built)
        middles = shapely.get_coordinates(shapely.centroid(parcels.geometry[candidates]))
        around = cKDTree(self.homes).query_ball_point(middles, 300)
        order = np.argsort([-self.people[rows].sum() for rows in around], kind="stable")
        chosen: list[int] = []
        for place in order:
            if all(np.hypot(*(middles[place] - middles[other])) > BETWEEN_PARCELS_M for other in chosen):
                chosen.append(int(place))
        some = candidates[chosen[skip : skip + count]]
        numbers = parcels.columns["parcel_id"][some].tolist()
        return [
            (f"działka {number}", shape)
            for number, shape in zip(numbers, parcels.geometry[some], strict=True)
        ]

    def treeless(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return points 12 m apart beside the built-up streets that are farthest from any tree."""
        residential = self.streets.columns["highway"].filled("") == "residential"
        lines = self.streets.geometry[residential]
        middles = shapely.line_interpolate_point(lines, 0.5, normalized=True)
        trees = cKDTree(shapely.get_coordinates(self.layers["trees"].geometry))
        bare = trees.query(shapely.get_coordinates(middles))[0]
        crowded = cKDTree(self.homes).query(shapely.get_coordinates(middles))[0] < HOMES_NEAR_M
        points: list[tuple[str, object]] = []
        names = self.streets.columns["name"][residential]
        for row in np.argsort(np.where(crowded, -bare, 0), kind="stable"):
            side = shapely.offset_curve(lines[row], 5)
            steps = np.arange(6, side.length, 12)
            points += [(str(names[row]), point) for point in shapely.line_interpolate_point(side, steps)]
            if len(points) >= skip + count:
                break
        return points[skip : skip + count]

    def zone(self, count: int, skip: int) -> list[tuple[str, object]]:
        """Return the zones with the most residents per hectare."""
        zones = self.layers["zones"]
        tree = shapely.STRtree(shapely.points(self.homes))
        density = [self.people[tree.query(zone, "contains")].sum() / zone.area for zone in zones.geometry]
        order = np.argsort(density)[::-1][skip : skip + count]
        return [(str(zones.columns["name"][row]), shapely.simplify(zones.geometry[row], 5)) for row in order]

    def river(self, count: int, _skip: int) -> list[tuple[str, object]]:
        """Return points on the bank of the Warta."""
        ((_, bank),) = self.bank(1, 0)
        shares = np.linspace(0, 1, count + 2)[1:-1]
        return [
            ("brzeg Warty", point) for point in shapely.line_interpolate_point(bank, shares, normalized=True)
        ]

    def bank(self, count: int, _skip: int) -> list[tuple[str, object]]:
        """Return the part of the Warta's bank with the most residents within 700 m."""
        water = self.layers["water"]
        warta = shapely.union_all(water.geometry[water.columns["name"].filled("") == "Warta"])
        outline = self.layers["boundary"].geometry[0].buffer(-300)
        shore = shapely.line_merge(shapely.intersection(shapely.boundary(warta), outline))
        line = max(shapely.get_parts(shore), key=shapely.length)
        starts = np.arange(0, line.length - 1200, 200)
        near = cKDTree(self.homes).query_ball_point(
            shapely.get_coordinates(shapely.line_interpolate_point(line, starts + 600)), 700
        )
        start = starts[int(np.argmax([self.people[rows].sum() for rows in near]))]
        return [("bulwar", shapely.ops.substring(line, start, start + 1200))][:count]


def money(amount: float | None) -> str:
    """Return the amount as offices write it."""
    return "" if amount is None else f"{amount:,.2f} zł".replace(",", " ").replace(".", ",")


def reported_rows(projects: list[Row]) -> list[Row]:
    """Return the publicly reported projects, without any site."""
    return [project | {"synthetic": "nie"} for project in projects]


def invented_rows(projects: list[Row], city: City) -> list[Row]:
    """Return the invented projects: one row for each site, fields in the first one only."""
    rows: list[Row] = []
    for number, project in enumerate(projects, 1):
        how, count, skip = project.pop("place", ("", 0, 0))
        find: Callable[[int, int], list[tuple[str, object]]] | None = getattr(city, how) if how else None
        first = {"scope": "w wybranych miejscach" if how else "całe miasto"} | project
        first["title"] = f"DEMO: {project['title']}"
        first |= {"code": f"DEMO-{number:02d}", "unit": "Wydział Demonstracyjny", "funding": "do ustalenia"}
        first |= {"source": INVENTED, "synthetic": "tak"}
        sites = [site_cells(label, shape) for label, shape in find(count, skip)] if find else [{}]
        assert sites, project
        rows.append(first | sites[0])
        rows += [{"code": first["code"], "title": first["title"]} | site for site in sites[1:]]
    return rows


def site_cells(label: str, shape: object) -> Row:
    """Return the cells that place a site: X and Y for a point, WKT for the rest."""
    about = {"label": label, "crs": "PL-2000 strefa 6", "accuracy": "szkic"}
    if shape.geom_type == "Point":
        return about | {"x": f"{shape.x:.2f}".replace(".", ","), "y": f"{shape.y:.2f}".replace(".", ",")}
    return about | {"wkt": shapely.to_wkt(shapely.force_2d(shape), rounding_precision=2)}


def write(rows: list[Row]) -> None:
    """Write the sheet: a title, a date, an empty row, headings, projects and the total."""
    TARGET.unlink(missing_ok=True)
    dataset = ogr.GetDriverByName("XLSX").CreateDataSource(str(TARGET))
    layer = dataset.CreateLayer("Katalog projektów")
    title = "Katalog projektów Planu Smart City – Konin (projekty oznaczone DEMO są fikcyjne)"
    layer.CreateField(ogr.FieldDefn(title))
    for column in range(1, len(HEADINGS)):
        layer.CreateField(ogr.FieldDefn(" " * column))
    lines = [["stan na 30.06.2026 r."], [], list(HEADINGS.values())]
    lines += [[str(row.get(name) or "") for name in HEADINGS] for row in rows]
    for line in lines:
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, text in enumerate(line):
            if text:
                feature.SetField(column, text)
        layer.CreateFeature(feature)


def main() -> None:
    """Write the demo catalogue."""
    projects = yaml.safe_load((ROOT / "dev/demo_projects.yaml").read_text(encoding="utf-8"))
    rows = reported_rows(projects["reported"]) + invented_rows(projects["invented"], City())
    total = sum(row.get("budget") or 0 for row in rows)
    for number, row in enumerate(rows, 1):
        row |= {
            "number": number,
            "budget": money(row.get("budget")),
            "area": AREAS.get(str(row.get("area")), ""),
        }
    rows.append({"title": "Razem", "budget": money(total)})
    write(rows)
    print(f"{len(rows) - 1} rows written to {TARGET}")


if __name__ == "__main__":
    main()
