"""Sheets and reports are made in whatever thread QGIS gives them, as on the window's own."""

import re
from pathlib import Path

import pytest
from invented_project import THEME, build_project
from memory_layers import layer as memory_layer
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QThread
from small_workspace import make_workspace

from konin_smart_plugin.map_sheets import export
from konin_smart_plugin.processing_provider.export_sheets import ExportSheets
from konin_smart_plugin.processing_provider.gap_report import GapReport

PNG = 2
OUTLINE = "POLYGON ((18.2 52.2, 18.3 52.2, 18.3 52.3, 18.2 52.3, 18.2 52.2))"
STREET = [(f"Point({x} 5788000)", x % 7) for x in range(6_517_000, 6_519_000, 100)]


@pytest.fixture(scope="module")
def city(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("city")
    build_project(folder)
    return folder


@pytest.fixture
def in_background(qgis_app):
    """Return a function: (algorithm class, parameters, feedback) -> (succeeded, results)."""

    def work(algorithm, parameters, feedback=None):
        context, log = QgsProcessingContext(), feedback or QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        loop, seen = QEventLoop(), []
        task = QgsProcessingAlgRunnerTask(algorithm().create(), parameters, context, log)
        task.executed.connect(lambda *outcome: (seen.extend(outcome), loop.quit()))
        QgsApplication.taskManager().addTask(task)
        loop.exec()
        return seen

    return work


@pytest.fixture
def sheet(city, tmp_path):
    return {
        "PROJECT": str(city / "konin.qgz"),
        "THEME": THEME,
        "FORMAT": PNG,
        "DPI": 60,
        "OUTPUT_FOLDER": str(tmp_path / "out"),
    }


def picture(folder):
    (file,) = Path(folder).glob("*.png")
    return file.read_bytes()


def test_a_sheet_is_the_same_to_the_last_pixel(run, in_background, sheet, tmp_path):
    here = sheet | {"OUTPUT_FOLDER": str(tmp_path / "here")}
    run(ExportSheets, here)
    succeeded, _ = in_background(ExportSheets, sheet)
    assert succeeded
    assert picture(sheet["OUTPUT_FOLDER"]) == picture(here["OUTPUT_FOLDER"])


def test_it_is_made_in_another_thread(in_background, sheet, monkeypatch):
    threads = []
    write = export._WRITERS["PNG"]
    monkeypatch.setitem(
        export._WRITERS, "PNG", lambda *all_: threads.append(QThread.currentThread()) or write(*all_)
    )
    assert in_background(ExportSheets, sheet)[0]
    assert threads[0] != QgsApplication.instance().thread()


def test_a_cancel_while_the_file_is_written_leaves_none(in_background, sheet, monkeypatch):
    feedback, write = QgsProcessingFeedback(False), export._WRITERS["PNG"]

    def write_and_change_ones_mind(*all_):
        result = write(*all_)
        feedback.cancel()
        return result

    monkeypatch.setitem(export._WRITERS, "PNG", write_and_change_ones_mind)
    in_background(ExportSheets, sheet, feedback)
    assert list(Path(sheet["OUTPUT_FOLDER"]).iterdir()) == []


@pytest.fixture
def report(qgis_app, tmp_path):
    """A layer of the open project, reported on."""
    workspace = make_workspace(tmp_path / "konin", OUTLINE)
    layer = memory_layer("Point", "field=distance_m:double", STREET, "EPSG:2177", "far")
    QgsProject.instance().addMapLayer(layer)
    yield {
        "WORKSPACE": workspace.address,
        "RESULTS": [layer],
        "LANGUAGE": "pl",
        "OUTPUT": str(tmp_path / "report.html"),
    }
    QgsProject.instance().removeMapLayer(layer)


def page(parameters):
    """The report without the names that matplotlib makes up anew in every chart."""
    text = Path(parameters["OUTPUT"]).read_text(encoding="utf-8")
    return re.sub(r"\b[mp][0-9a-f]{10}\b", "", text)


def test_a_report_on_a_layer_of_the_map_is_the_same(run, in_background, report, tmp_path):
    here = report | {"OUTPUT": str(tmp_path / "here.html")}
    run(GapReport, here)
    succeeded, _ = in_background(GapReport, report)
    assert succeeded
    assert "data:image/jpeg" in page(report)
    assert page(report) == page(here)
    assert report["RESULTS"][0].thread() == QgsApplication.instance().thread()


def test_a_cancelled_report_leaves_no_file(in_background, report):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    succeeded, _ = in_background(GapReport, report, feedback)
    assert not succeeded
    assert list(Path(report["OUTPUT"]).parent.glob("*.html")) == []
