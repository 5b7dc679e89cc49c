"""A small workspace of invented layers, for tests of what is printed.

The city is 8 km wide and 12 km high round E 6,518,000, N 5,788,000 (EPSG:2177).
"""

import math
import random
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerMetadata,
    QgsLayerTreeModel,
    QgsLineSymbol,
    QgsMapThemeCollection,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

CRS = "EPSG:2177"
CENTRE = (6_518_000.0, 5_788_000.0)
THEME = "Mobilność"
EMPTY_THEME = "Pusto"
CREDIT = "Dane fikcyjne do testu"
KINDS = ("air", "noise", "water", "weather")
KIND_NAMES = ("powietrze", "hałas", "woda", "pogoda")


def build_project(folder: Path, synthetic: bool = True) -> Path:
    """Write konin.gpkg and konin.qgz into ``folder``; return the project file."""
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    project.setTitle("Miasto na próbę")
    root = project.layerTreeRoot()
    groups = {name: root.addGroup(name) for name in ("Czujniki", "Mobilność", "Mapa podstawowa")}
    for table, (title, group, geometry, rows, renderer) in _tables().items():
        layer = _write(folder / "konin.gpkg", table, geometry, rows, synthetic)
        layer.setName(title)
        layer.setRenderer(renderer)
        assert project.addMapLayer(layer, False)
        groups[group].addLayer(layer)
    _add_theme(project, THEME, hidden=())
    _add_theme(project, EMPTY_THEME, hidden=tuple(project.mapLayers().values()))
    assert project.write(str(folder / "konin.qgz"))
    return folder / "konin.qgz"


def _tables():
    dice = random.Random(7)
    x0, y0 = CENTRE
    ring = [
        (x0 + 4000 * r * math.cos(a), y0 + 6000 * r * math.sin(a))
        for a, r in ((math.tau * i / 40, 1.0 if i % 10 == 0 else dice.uniform(0.86, 0.99)) for i in range(40))
    ]
    outline = "Polygon((" + ", ".join(f"{x} {y}" for x, y in [*ring, ring[0]]) + "))"
    streets = [
        (_line(x0 - 3000 + 400 * i, y0 - 3500, x0 - 3000 + 400 * i + 200, y0 + 3500), f"ulica {i}")
        for i in range(16)
    ] + [
        (_line(x0 - 3000, y0 - 3400 + 400 * i, x0 + 3000, y0 - 3300 + 400 * i), f"aleja {i}")
        for i in range(18)
    ]
    spots = [f"Point({x0 + dice.uniform(-2900, 2900)} {y0 + dice.uniform(-3300, 3300)})" for _ in range(90)]
    banks = ((-3600, -900), (0, -1300), (3500, -700), (3500, -480), (0, -1050), (-3600, -650), (-3600, -900))
    river = "Polygon((" + ", ".join(f"{x0 + x} {y0 + y}" for x, y in banks) + "))"
    parks = [
        (
            f"Polygon(({x} {y}, {x + 700} {y + 60}, {x + 640} {y + 520}, {x + 30} {y + 480}, {x} {y}))",
            f"park {i}",
        )
        for i, (x, y) in enumerate(
            (x0 + dice.uniform(-2600, 1800), y0 + dice.uniform(-3000, 2600)) for _ in range(9)
        )
    ]
    stops = _single(QgsMarkerSymbol, "#0f5f73", size="1.8")
    roads = _single(QgsLineSymbol, "#8d979d", width="0.4")
    greens = _single(QgsFillSymbol, "#cfe3c4", outline_style="no")
    blue = _single(QgsFillSymbol, "#b7d3df", outline_style="no")
    land = _single(QgsFillSymbol, "#f3f1ec", outline_color="#5a666d")
    base = "Mapa podstawowa"
    sensors = [(spot, KINDS[i % 3]) for i, spot in enumerate(spots[:30])]
    return {
        "sensors": ("Czujniki", "Czujniki", "Point", sensors, _kinds()),
        "bus_stops": ("Przystanki autobusowe", THEME, "Point", [(s, "p") for s in spots[30:]], stops),
        "streets": ("Ulice", THEME, "LineString", streets, roads),
        "green_areas": ("Parki i lasy w granicach miasta", base, "Polygon", parks, greens),
        "water": ("Wody", base, "Polygon", [(river, "Warta")], blue),
        "boundary": ("Granica miasta", base, "Polygon", [(outline, "Konin")], land),
    }


def _line(*xyxy):
    return "LineString({} {}, {} {})".format(*xyxy)


def _single(symbol, colour, **properties):
    return QgsSingleSymbolRenderer(symbol.createSimple({"color": colour, **properties}))


def _kinds():
    colours = ("#c2410c", "#7c3aed", "#0369a1", "#4d7c0f")
    return QgsCategorizedSymbolRenderer(
        "name",
        [
            QgsRendererCategory(kind, QgsMarkerSymbol.createSimple({"color": colour, "size": "2.4"}), name)
            for kind, colour, name in zip(KINDS, colours, KIND_NAMES, strict=True)
        ],
    )


def _write(gpkg, table, geometry, rows, synthetic):
    fields = QgsFields()
    fields.append(QgsField("name", QMetaType.Type.QString))
    fields.append(QgsField("synthetic", QMetaType.Type.Bool))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = table
    if gpkg.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    crs = QgsCoordinateReferenceSystem(CRS)
    writer = QgsVectorFileWriter.create(
        str(gpkg), fields, getattr(Qgis.WkbType, geometry), crs, QgsProject().transformContext(), options
    )
    for wkt, name in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([name, synthetic])
        assert writer.addFeature(feature)
    del writer
    layer = QgsVectorLayer(f"{gpkg}|layername={table}", table, "ogr")
    assert layer.isValid()
    metadata = QgsLayerMetadata()
    metadata.setRights([CREDIT])
    metadata.setLicenses(["CC0-1.0"])
    layer.setMetadata(metadata)
    return layer


def _add_theme(project, name, hidden):
    root = project.layerTreeRoot()
    for node in root.findLayers():
        node.setItemVisibilityChecked(node.layer() not in hidden)
    record = QgsMapThemeCollection.createThemeFromCurrentState(root, QgsLayerTreeModel(root))
    project.mapThemeCollection().insert(name, record)
    for node in root.findLayers():
        node.setItemVisibilityChecked(True)
