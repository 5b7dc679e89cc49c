"""The plugin without a window, as qgis_process loads it."""

from qgis.core import QgsApplication

from konin_smart_plugin import classFactory


def test_plugin_without_a_window_brings_the_provider_and_takes_it_back(qgis_app):
    registry = QgsApplication.processingRegistry()
    plugin = classFactory(None)
    plugin.initProcessing()
    provider = registry.providerById("konin")
    assert {"create_workspace", "access_to_services", "export_sheets"} <= {
        a.name() for a in provider.algorithms()
    }
    plugin.unload()
    assert registry.providerById("konin") is None


def test_unload_before_anything_was_loaded_does_nothing(qgis_app):
    classFactory(None).unload()
