"""place_projects as the toolbox runs it, against services on this machine."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.layer_io.http import Patience
from konin_smart_plugin.processing_provider import place_projects
from konin_smart_plugin.processing_provider.place_projects import PlaceProjects

RING = "448990 485280,449010 485280,449010 485320,448990 485320,448990 485280"
PLACE = {"city": "Konin", "street": "Długa", "number": "1", "x": "449000", "y": "485300", "accuracy": ""}


class Gugik(BaseHTTPRequestHandler):
    def do_GET(self):
        url = urlparse(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path == "/uug":
            results = {"1": PLACE} if query["address"] == "Konin, Długa 1" else None
            answer = json.dumps({"type": "address", "found objects": 1, "results": results})
        else:
            known = query["id"] == "306201_1.0001.1/2"
            answer = f"0\nSRID=2180;POLYGON(({RING}))|306201_1.0001.1/2\n" if known else "-1 brak wyników\n"
        self.send_response(200)
        self.end_headers()
        self.wfile.write(answer.encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def gugik(monkeypatch):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Gugik)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("KONIN_ADDRESS_SERVICE", f"http://127.0.0.1:{server.server_port}/uug")
    monkeypatch.setenv("KONIN_PARCEL_SERVICE", f"http://127.0.0.1:{server.server_port}/uldk")
    yield
    server.shutdown()
    server.server_close()


@pytest.fixture
def workspace(tmp_path):
    gpkg = tmp_path / "konin.gpkg"
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.theme == "catalogue"}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    apply_catalogue_schema(gpkg)
    projects = [
        Project("A", "One", address="Długa 1"),
        Project("B", "Two", parcel_id="306201_1.0001.1/2"),
        Project("C", "Three", address="Nieznana 7"),
    ]
    GeoPackageStore(gpkg).save(projects, "x")
    return gpkg


def test_places_what_the_services_know_and_lists_the_rest(run, workspace, gugik):
    parameters = {"WORKSPACE": str(workspace), "METHOD": 2, "PROBLEMS": "memory:"}
    results, _ = run(PlaceProjects, parameters)
    assert (results["PLACED"], results["NOT_PLACED"]) == (2, 1)
    read = GeoPackageStore(workspace).read()
    (point,), (parcel,) = read["A"].sites, read["B"].sites
    assert parcel.geometry.contains(point.geometry)
    assert parcel.geometry.area == pytest.approx(800, rel=0.002)  # 20 m by 40 m; EPSG:2180 shrinks by 0.06 %
    (problem,) = results["PROBLEMS"].getFeatures()
    assert problem["value"] == "Nieznana 7"
    again, _ = run(PlaceProjects, parameters)
    assert (again["PLACED"], again["NOT_PLACED"]) == (0, 1)


def test_services_that_are_not_there_end_the_work_and_change_nothing(run, workspace, monkeypatch):
    monkeypatch.setattr(place_projects, "SHORT_ANSWERS", Patience(pause_s=0.01))
    monkeypatch.setenv("KONIN_ADDRESS_SERVICE", "http://127.0.0.1:9/")
    store = GeoPackageStore(workspace)
    store.save([Project(code, code, address=f"{code} 1") for code in "XYZ"], "x")
    before = store.read()
    with pytest.raises(QgsProcessingException, match=r"127\.0\.0\.1:9 cannot be reached"):
        run(PlaceProjects, {"WORKSPACE": str(workspace), "METHOD": 0, "PROBLEMS": "memory:"})
    assert store.read() == before
