"""Sentences for the user."""

import pytest

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
