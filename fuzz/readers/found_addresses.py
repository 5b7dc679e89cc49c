"""Answers of GUGiK's address service (UUG), as placing projects takes them."""

import json

from spoil import json_files

from readers import city, text_of

DOCUMENT = {
    "type": "address",
    "found objects": 1,
    "results": {
        "1": {
            "city": "Konin",
            "street": "Dworcowa",
            "number": "1",
            "x": "450000.0",
            "y": "487000.0",
            "geometry_wkt": "POINT(450000.0 487000.0)",
        },
        "2": {"city": "Konin", "street": "Dworcowa", "number": "3", "x": "450010.0", "y": "487000.0"},
    },
}


def seeds():
    return [json.dumps(DOCUMENT).encode()]


def inputs():
    return json_files(DOCUMENT)


def read(data, _folder):
    place(data, "address")


def place(data, way):
    """Have a project placed whose address or parcel the service answers ``data`` for."""
    from konin_smart_plugin.catalogue.model import Project
    from konin_smart_plugin.catalogue.placing import BY_ADDRESS, BY_PARCEL, Placer, place_projects

    placer = Placer(lambda _url, _parameters: text_of(data), "a", "b", "EPSG:2177", city().outline)
    project = Project("SM-01", "Wiaty", address="ul. Dworcowa 1", parcel_id="306201_1.0001.12/3")
    method = BY_ADDRESS if way == "address" else BY_PARCEL
    placing = place_projects([project], placer, method, lambda _share: None)
    assert all(problem.message(language) for problem in placing.problems for language in ("pl", "en"))
    for site in (site for one in placing.to_save for site in one.sites):
        assert site.layer
        assert city().outline.intersects(site.geometry)
