"""`make demo` from end to end, as the README promises it."""

import subprocess
import sys
from pathlib import Path

import pytest
from pdf_text import pdf_text
from qgis.core import QgsProject, QgsVectorLayer

SCRIPT = Path(__file__).parent.parent / "dev" / "make_demo.py"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("make_demo") / "demo"
    made = subprocess.run(
        [sys.executable, SCRIPT, folder], check=False, capture_output=True, text=True, timeout=280
    )
    assert made.returncode == 0, made.stderr
    return folder, made.stdout


def test_says_the_key_numbers_in_polish(demo):
    _, said = demo
    assert "66\u00a0606 mieszkańców" in said
    assert "Przystanki w 400 m po ulicach" in said
    assert "W zasięgu czujników" in said
    assert "Katalog: 43 projektów, w tym 32 na mapie" in said


def test_project_opens_whole(demo):
    folder, _ = demo
    project = QgsProject()
    assert project.read(str(folder / "konin.qgz"))
    assert all(layer.isValid() for layer in project.mapLayers().values())
    names = {layer.source().split("/")[-1].split("|")[0] for layer in project.mapLayers().values()}
    assert {"przystanki.gpkg", "luki_przystanki.gpkg", "czujniki.gpkg", "luki_czujniki.gpkg"} <= names


def test_catalogue_has_reported_and_invented_projects(demo):
    folder, _ = demo
    layer = QgsVectorLayer(f"{folder / 'konin.gpkg'}|layername=projects", "projects", "ogr")
    rows = list(layer.getFeatures())
    invented = [row for row in rows if row["synthetic"]]
    assert len(invented) >= 25
    assert len(rows) - len(invented) >= 7
    assert all("DEMO" in row["title"] for row in invented)


def test_reported_projects_have_no_invented_place(demo):
    folder, _ = demo
    gpkg = folder / "konin.gpkg"
    projects = QgsVectorLayer(f"{gpkg}|layername=projects", "projects", "ogr")
    real = {row["code"] for row in projects.getFeatures('NOT "synthetic"')}
    for table in ("project_points", "project_lines", "project_areas"):
        sites = QgsVectorLayer(f"{gpkg}|layername={table}", table, "ogr")
        assert sites.featureCount() > 0
        assert not real & {site["code"] for site in sites.getFeatures()}


def test_sheet_is_one_page_as_pdf_and_png(demo):
    folder, _ = demo
    pdf, png = next((folder / "arkusze").glob("*.pdf")), next((folder / "arkusze").glob("*.png"))
    information = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert "Pages:           1" in information
    assert pdf.stem == png.stem
    text = pdf_text(pdf)
    assert "DEMO – dane fikcyjne" in text
    assert "Luki w dostępności" in text
