"""Faults are tried on algorithms as the toolbox runs them, in an office with a small city."""

import shutil

import pytest
from faults.jobs import Office, access, make_inputs, make_office
from processing_provider.conftest import make_layer, provider, rows, run

from konin_smart_plugin.processing_provider.access_to_services import AccessToServices

__all__ = ["make_layer", "provider", "rows", "run"]


@pytest.fixture(scope="session")
def made_office(qgis_app, tmp_path_factory):
    """Return an office to copy, and the files that its jobs read."""
    folder = tmp_path_factory.mktemp("made")
    make_office(folder / "office")
    (folder / "inputs").mkdir()
    return Office(folder / "office" / "city", make_inputs(folder / "inputs"))


@pytest.fixture
def new_office(made_office, run):
    """Return a function: folder -> an office in a new folder of that name, with an earlier result."""
    result = made_office.inputs / "access.gpkg"
    if not result.exists():
        run(AccessToServices, access(made_office, str(result)))

    def copied(folder):
        shutil.copytree(made_office.city.parent, folder)
        shutil.copy(result, folder / "before.gpkg")
        return Office(folder / "city", made_office.inputs)

    return copied
