"""Sentences for the user."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

import konin_smart_plugin
from konin_smart_plugin.analysis.errors import PlanError, library_missing


def test_the_template_and_its_values_are_kept_for_translation():
    error = PlanError("There is no field {field}.", field="residents")
    assert str(error) == "There is no field residents."
    assert (error.template, error.values) == ("There is no field {field}.", {"field": "residents"})


def test_the_missing_library_is_named_without_its_module():
    error = library_missing(ImportError("no", name="rasterio.features"))
    assert str(error).startswith("This needs the Python library rasterio, which this QGIS does not have.")
    assert "python3-rasterio" in str(error)


@pytest.mark.parametrize(
    "mistake", [ImportError("cannot import"), ImportError("no", name="konin_smart_plugin.x")]
)
def test_a_mistake_of_our_own_is_no_missing_library(mistake):
    with pytest.raises(ImportError) as raised:
        library_missing(mistake)
    assert raised.value is mistake


def test_a_thread_that_waited_for_a_failing_import_names_the_library_too(monkeypatch, tmp_path):
    # Python tells the second thread "cannot import name 'Reader' from 'konin_smart_plugin.slow_reader'".
    (tmp_path / "slow_reader.py").write_text(
        "from time import sleep\nsleep(0.5)\nimport no_such_library.part\nReader = object\n"
    )
    monkeypatch.setattr(konin_smart_plugin, "__path__", [*konin_smart_plugin.__path__, str(tmp_path)])

    def read():
        try:
            from konin_smart_plugin.slow_reader import Reader  # noqa: F401
        except ImportError as error:
            return library_missing(error).values["library"]

    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(read)
        while "konin_smart_plugin.slow_reader" not in sys.modules:
            assert not first.done()
        second = threads.submit(read)
        assert first.result() == second.result() == "no_such_library"
