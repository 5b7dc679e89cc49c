"""A zone atlas printed by konin:export_sheets against QGIS's own atlas export of an equal layout.

dev/qgis-env python benchmarks/bench_sheets.py WORKSPACE [--pages 30] [--paper A3] [--dpi 300]

The peer is native:atlaslayouttopdf on the layout that our sheet fills, with the coverage layer as its
atlas: the same map, layers, grid and items, the same series of scales, a veil over all but the page's
zone and a legend filtered by the map, both by QGIS's own means. It neither fits the legend to its box
nor counts residents, stops and green areas in each zone, as ours does.
Each runs in a process of its own: processor seconds around the export, and the process's peak memory.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import processing
from processing.core.Processing import Processing
from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsInvertedPolygonRenderer,
    QgsLayoutItemMap,
    QgsProcessingFeedback,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from konin_smart_plugin.analysis.map_scale import SERIES
from konin_smart_plugin.analysis.typography import grouped
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
from konin_smart_plugin.plugin import KoninSmartPlan

TEMPLATE, THEME = "zone_atlas", "Mobilność"
MEGABYTE = 1024 * 1024


def coverage(workspace: str, pages: int, folder: Path) -> str:
    """Write the zones, again and again until there are as many pages as asked for."""
    zones = QgsVectorLayer(f"{workspace}|layername=zones", "zones", "ogr")
    copies = -(-pages // zones.featureCount())
    merged = processing.run(
        "native:mergevectorlayers", {"LAYERS": [zones] * copies, "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    numbered = processing.run(  # the copies of a zone have one fid, which a GeoPackage does not take
        "native:deletecolumn", {"INPUT": merged, "COLUMN": ["fid"], "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    file = str(folder / "coverage.gpkg")
    processing.run(
        "native:extractbyexpression", {"INPUT": numbered, "EXPRESSION": f"@id <= {pages}", "OUTPUT": file}
    )
    return file


def ours(workspace: str, zones: str, folder: Path, options: argparse.Namespace) -> float:
    """Print the atlas with our algorithm; return the processor seconds it took."""
    started = time.process_time()
    processing.run(
        "konin:export_sheets",
        {
            "WORKSPACE": workspace,
            "TEMPLATE": TEMPLATE,
            "THEME": THEME,
            "COVERAGE": zones,
            "PAPER": options.paper,
            "DPI": options.dpi,
            "SINGLE_FILE": True,
            "LANGUAGE": "pl",
            "OUTPUT_FOLDER": str(folder),
        },
        feedback=QgsProcessingFeedback(False),
    )
    return time.process_time() - started


def make_atlas(sheet: Sheet, coverage_layer: QgsVectorLayer) -> None:
    """Let QGIS turn the filled sheet into an atlas of the layer's features."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(
        QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple({**VEIL}), 0, 0, "$id = @atlas_featureid")
    )
    coverage_layer.setRenderer(QgsInvertedPolygonRenderer(QgsRuleBasedRenderer(root)))
    atlas = sheet.layout.atlas()
    atlas.setCoverageLayer(coverage_layer)
    atlas.setEnabled(True)
    sheet.map.setLayers([coverage_layer, *sheet.map.layers()])
    sheet.map.setAtlasDriven(True)
    sheet.map.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Predefined)
    sheet.items["legend"].setAutoUpdateModel(True)
    sheet.items["legend"].setLegendFilterByMapEnabled(True)
    sheet.layout.setName("peer")


def theirs(workspace: str, zones: str, folder: Path, options: argparse.Namespace) -> float:
    """Print the same layout as a QGIS atlas; return the processor seconds it took."""
    project = read_project(open_workspace(workspace).project_file)
    apply_theme(project, THEME)
    layers = shown_layers(project)
    crs = map_crs(project, layers)
    design = SheetDesign(TEMPLATE, paper(options.paper, "landscape"), "pl", layers, crs, crs, options.dpi)
    sheet = Sheet(project, design)
    figures = tuple((str(number), "liczba") for number in (2040, 11, 18))
    sheet.fill(Page("Strefa", THEME, area_to_show(project, layers, crs), figures=figures))
    atlas_layer = project.addMapLayer(QgsVectorLayer(zones, "coverage", "ogr"), False)
    make_atlas(sheet, atlas_layer)
    project.viewSettings().setMapScales(list(SERIES))
    project.viewSettings().setUseProjectScales(True)
    open_project = QgsProject.instance()
    template = str(folder / "peer.qgz")
    if not project.write(template) or not open_project.read(template):
        raise SystemExit("the peer's project could not be made")
    started = time.process_time()
    processing.run(
        "native:atlaslayouttopdf",
        {
            "LAYOUT": "peer",
            "DPI": options.dpi,
            "TEXT_FORMAT": 1,
            "OUTPUT": str(folder / "peer.pdf"),
        },
        feedback=QgsProcessingFeedback(False),
    )
    return time.process_time() - started


def one(name: str, zones: str, options: argparse.Namespace) -> None:
    """Run one of the two in this process and print its figures."""
    with tempfile.TemporaryDirectory() as folder:
        seconds = {"ours": ours, "theirs": theirs}[name](options.workspace, zones, Path(folder), options)
        pdf = max(Path(folder).glob("*.pdf"), key=lambda file: file.stat().st_size)
        done = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True)
        if f"Pages:           {options.pages}" not in done.stdout:
            raise SystemExit(f"{name}: not {options.pages} pages")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"seconds": seconds, "memory": memory, "size": pdf.stat().st_size / MEGABYTE}))


def both(options: argparse.Namespace) -> None:
    """Run each in its own process and compare."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        zones = coverage(options.workspace, options.pages, Path(folder))
        for name in ("ours", "theirs"):
            command = [sys.executable, __file__, *sys.argv[1:], "--only", name, "--zones", zones]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            figures = json.loads(done.stdout.splitlines()[-1])
            found[name] = figures
            print(
                f"{name:7s}{grouped(figures['seconds'] / options.pages, 'en', 2)} CPU s per page, "
                f"peak {grouped(figures['memory'], 'en')} MB, PDF {grouped(figures['size'], 'en', 1)} MB"
            )
    ratio = found["ours"]["seconds"] / found["theirs"]["seconds"]
    print(f"ratio of processor seconds per page, ours to theirs: {ratio:.2f}")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("workspace")
    parser.add_argument("--pages", type=int, default=30)
    parser.add_argument("--paper", default="A3")
    parser.add_argument("--dpi", type=int, default=300)
    parser.add_argument("--only", choices=("ours", "theirs"))
    parser.add_argument("--zones")
    options = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    Processing.initialize()
    plugin = KoninSmartPlan(None)
    plugin.initProcessing()
    register_fonts()
    if options.only:
        one(options.only, options.zones, options)
    else:
        both(options)


if __name__ == "__main__":
    main()
