"""Copies from the field: what the catalogue was when they were made, and the choices where both changed."""

import json
from dataclasses import replace

from hypothesis import strategies as st
from spoil import documents, json_files, json_values

from readers import check_values

POINT = "0101000000000000002CDE584100000000F2155641"
CHOICES = ["SM-01", "", "title", "mine", "SM-01", "SM-01/P1", "label", "theirs"]


def seeds():
    return [json.dumps([_row()]).encode(), json.dumps({"choices": CHOICES}).encode()]


def inputs():
    chosen = documents(CHOICES, json_values()).map(lambda one: json.dumps({"choices": one}).encode())
    return st.one_of(json_files([_row()]), json_files([_row()]), chosen)


def read(data, folder):
    from konin_smart_plugin.catalogue.conflict_texts import field_text, value_text
    from konin_smart_plugin.catalogue.field_changes import OPEN, field_changes
    from konin_smart_plugin.catalogue.snapshot import read_snapshot
    from konin_smart_plugin.processing_provider.import_field_copy import _choices

    usual, chosen = OPEN, {}
    if data.startswith(b'{"choices": ['):
        try:
            chosen = _choices(json.loads(data)["choices"])
        except (ValueError, RecursionError, TypeError):
            return
        data = seeds()[0]
    file = folder / "konin_original.json"
    file.write_bytes(data)
    base = read_snapshot(file)
    mine, theirs = _projects("Wiaty w terenie"), _projects("Wiaty w biurze")
    changes = field_changes(base, mine, theirs, lambda one: chosen.get(one.key, usual))
    for one, _ in changes.decided:
        texts = [
            field_text(one, "pl"),
            *(value_text(one.field, value, "pl") for value in (one.base, one.mine)),
        ]
        check_values(texts)


def _row():
    from dataclasses import asdict

    (project,) = _projects("Wiaty").values()
    sites = [
        asdict(replace(site, geometry=None)) | {"geometry": site.geometry.wkb_hex} for site in project.sites
    ]
    return asdict(replace(project, sites=())) | {"sites": sites}


def _projects(title):
    import shapely

    from konin_smart_plugin.catalogue.model import Project, Site

    place = Site(shapely.from_wkb(POINT), "SM-01/P1", title, synthetic=False)
    return {"SM-01": Project("SM-01", title, priority=1, budget_pln=5.5, version=2, sites=(place,))}
