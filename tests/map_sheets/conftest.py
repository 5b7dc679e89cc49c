"""The invented project, read for printing."""

import pytest
from filled_sheets import project_while_qgis_runs
from invented_project import build_project


@pytest.fixture(scope="module")
def project(qgis_app, tmp_path_factory):
    yield from project_while_qgis_runs(build_project(tmp_path_factory.mktemp("city")))


@pytest.fixture(scope="module")
def honest_project(qgis_app, tmp_path_factory):
    yield from project_while_qgis_runs(build_project(tmp_path_factory.mktemp("real"), synthetic=False))
