"""A zone atlas on paper, of the demo city.

The peer is native:atlaslayouttopdf on the layout that our sheet fills, with the zones as its atlas: the same
map, layers, grid and items, the same series of scales, a veil over all but the page's zone and a legend
filtered by the map, both by QGIS's own means. It neither fits the legend to its box nor counts residents,
stops and green areas in each zone, as ours does.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import run, start
from inputs.town import DEMO
from qgis.core import (
    QgsFillSymbol,
    QgsInvertedPolygonRenderer,
    QgsLayoutItemMap,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from konin_smart_plugin.analysis.map_scale import SERIES
from konin_smart_plugin.city_layers.fonts import register_fonts
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.map_sheets.page import Page, SheetDesign
from konin_smart_plugin.map_sheets.paper import paper
from konin_smart_plugin.map_sheets.projects import (
    apply_theme,
    area_to_show,
    map_crs,
    read_project,
    shown_layers,
)
from konin_smart_plugin.map_sheets.sheet import Sheet
from konin_smart_plugin.map_sheets.veil import VEIL

TEMPLATE, THEME, PAPER, DPI, PAGES = "zone_atlas", "Mobilność", "A3", 300, 4
NATIVE = "native:atlaslayouttopdf on an equal layout"


def inputs(folder: Path, factor: int) -> None:
    """Write some of the demo's zones, again and again until there are as many as asked for."""
    start()
    zones = QgsVectorLayer(f"{DEMO}|layername=zones", "zones", "ogr")
    copies = -(-PAGES * factor // zones.featureCount())
    merged = run("native:mergevectorlayers", {"LAYERS": [zones] * copies})["OUTPUT"]
    # the copies of a zone have one fid, which a GeoPackage does not take
    numbered = run("native:deletecolumn", {"INPUT": merged, "COLUMN": ["fid"]})["OUTPUT"]
    first = {"INPUT": numbered, "EXPRESSION": f"@id <= {PAGES * factor}"}
    run("native:extractbyexpression", first | {"OUTPUT": str(folder / "zones.gpkg")})


def ours(folder: Path) -> Task:
    """Prepare konin:export_sheets."""
    start()
    register_fonts()
    out = folder / "ours"
    parameters = {
        "WORKSPACE": str(DEMO),
        "TEMPLATE": TEMPLATE,
        "THEME": THEME,
        "COVERAGE": str(folder / "zones.gpkg"),
        "PAPER": PAPER,
        "DPI": DPI,
        "SINGLE_FILE": True,
        "LANGUAGE": "pl",
        "OUTPUT_FOLDER": str(out),
        "OUTPUT": None,
    }
    return Task(lambda: run("konin:export_sheets", parameters), lambda _done: pages(next(out.glob("*.pdf"))))


def pages(pdf: Path) -> dict[str, np.ndarray]:
    """Return how many pages a PDF has."""
    said = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return {"pages": np.array(int(said.split("Pages:")[1].split()[0]))}


def native(folder: Path) -> Task:
    """Prepare the layout that our sheet fills, as QGIS's own atlas in an open project."""
    start()
    register_fonts()
    project = read_project(open_workspace(str(DEMO)).project_file)
    apply_theme(project, THEME)
    layers = shown_layers(project)
    crs = map_crs(project, layers)
    sheet = Sheet(project, SheetDesign(TEMPLATE, paper(PAPER, "landscape"), "pl", layers, crs, crs, DPI))
    figures = tuple((str(number), "liczba") for number in (2040, 11, 18))
    sheet.fill(Page("Strefa", THEME, area_to_show(project, layers, crs), figures=figures))
    make_atlas(sheet, project.addMapLayer(QgsVectorLayer(str(folder / "zones.gpkg"), "zones", "ogr"), False))
    project.viewSettings().setMapScales(list(SERIES))
    project.viewSettings().setUseProjectScales(True)
    saved = str(folder / "peer.qgz")
    if not project.write(saved) or not QgsProject.instance().read(saved):
        raise RuntimeError("the peer's project could not be made")
    pdf = folder / "peer.pdf"
    parameters = {"LAYOUT": "peer", "DPI": DPI, "TEXT_FORMAT": 1, "OUTPUT": str(pdf)}
    return Task(lambda: run("native:atlaslayouttopdf", parameters), lambda _done: pages(pdf))


def make_atlas(sheet: Sheet, zones: QgsVectorLayer) -> None:
    """Let QGIS turn the filled sheet into an atlas of the zones."""
    root = QgsRuleBasedRenderer.Rule(None)
    veil = QgsFillSymbol.createSimple({**VEIL})
    root.appendChild(QgsRuleBasedRenderer.Rule(veil, 0, 0, "$id = @atlas_featureid"))
    zones.setRenderer(QgsInvertedPolygonRenderer(QgsRuleBasedRenderer(root)))
    atlas = sheet.layout.atlas()
    atlas.setCoverageLayer(zones)
    atlas.setEnabled(True)
    sheet.map.setLayers([zones, *sheet.map.layers()])
    sheet.map.setAtlasDriven(True)
    sheet.map.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Predefined)
    sheet.items["legend"].setAutoUpdateModel(True)
    sheet.items["legend"].setLegendFilterByMapEnabled(True)
    sheet.layout.setName("peer")


def agree(answers: Answers) -> str:
    """Compare the number of pages."""
    own, theirs = int(answers[OURS]["pages"]), int(answers[NATIVE]["pages"])
    if own != theirs:
        raise DisagreementError(f"ours {own} pages, QGIS {theirs}")
    return f"{own} pages each"


ROWS = (
    Row(
        name="sheets",
        work=f"zone atlas of {PAGES} pages {PAPER}, {DPI} dpi, as PDF",
        note="on the demo city",
        size=PAGES,
        inputs=inputs,
        ours=ours,
        peers=(Peer(NATIVE, native),),
        agree=agree,
        factors=(),
        needs=DEMO,
    ),
)
