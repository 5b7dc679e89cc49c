"""A workspace of Konin's outline, and services on this machine in place of the real ones."""

import pytest
from loopback import loopback, own_certificate
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.city_layers.first_contents import konin_outline
from konin_smart_plugin.city_layers.new_workspace import NewWorkspace, create_workspace
from konin_smart_plugin.city_layers.sources.source import Area, Order
from konin_smart_plugin.layer_io.http import Patience, Web


@pytest.fixture
def workspace(qgis_app, tmp_path):
    wanted = NewWorkspace(
        folder=tmp_path / "miasto",
        crs=QgsCoordinateReferenceSystem("EPSG:2177"),
        language="pl",
        contents=konin_outline(),
        write_rasters=lambda _folder: None,
    )
    return create_workspace(wanted, overwrite=False)


@pytest.fixture
def order(qgis_app):
    """Return an order for Konin that loses patience soon."""
    outline = konin_outline()["boundary"]
    area = Area(outline.geometry[0], outline.crs, outline.columns["teryt"][0])
    return Order(area, "pl", Web(patience=Patience(silence_s=2, attempts=2, pause_s=0.01, megabytes=5)))


@pytest.fixture
def service(monkeypatch):
    """Return a function: (name of an address, path, answers…) -> the server the address then leads to."""
    with loopback() as server:

        def put(name, path, *answers):
            monkeypatch.setenv(f"KONIN_ADDRESS_{name.upper()}", server.on(path, *answers))
            return server

        yield put


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """Return a file with a certificate that nobody vouches for and its key."""
    made = own_certificate(tmp_path_factory.mktemp("certificate"))
    if made is None:
        pytest.skip("openssl could not make a certificate")
    return made
