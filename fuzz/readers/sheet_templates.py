"""Sheet templates (.qpt) of an office's own, loaded and filled."""

import os
from functools import cache

from spoil import utf8, xml_files

from readers import scratch


def seeds():
    return [utf8(_template(name)) for name in ("theme_map", "project_card")]


def inputs():
    return xml_files(_template("theme_map"), _template("project_card"), _template("title_index"))


def read(data, folder):
    from filled_sheets import sheet_of

    from konin_smart_plugin.map_sheets.page import Page
    from konin_smart_plugin.map_sheets.projects import area_to_show

    templates = folder / "templates"
    templates.mkdir(exist_ok=True)
    (templates / "own.qpt").write_bytes(data)
    os.environ["KONIN_TEMPLATE_FOLDER"] = str(templates)
    project = _project()
    try:
        sheet = sheet_of(project, "A4", template="own")
        sheet.fill(Page("Mobilność", "", area_to_show(project, sheet.design.layers, sheet.design.crs)))
    finally:
        project.layoutManager().clear()


@cache
def _project():
    from invented_project import build_project

    from konin_smart_plugin.city_layers.fonts import register_fonts
    from konin_smart_plugin.map_sheets.projects import read_project

    register_fonts()
    return read_project(build_project(scratch()))


@cache
def _template(name):
    from konin_smart_plugin import paths

    return (paths.SHEETS / f"{name}.qpt").read_text(encoding="utf-8")
