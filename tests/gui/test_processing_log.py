"""What an algorithm says reaches the user as a sentence."""

import pytest
from qgis.core import QgsApplication

from konin_smart_plugin.gui.processing_log import TAB, ProcessingLog


@pytest.fixture
def logged(qgis_app):
    lines = []

    def keep(text, tag, _level):
        if tag == TAB:
            lines.append(text)

    log = QgsApplication.messageLog()
    log.messageReceived.connect(keep)
    yield lines
    log.messageReceived.disconnect(keep)


def test_error_is_kept_as_it_was_said(logged):
    log = ProcessingLog()
    log.reportError("The layer is empty.")
    assert log.error == "The layer is empty."
    assert logged == ["The layer is empty."]


def test_fault_of_the_program_is_told_in_full_in_the_log_only(logged):
    log = ProcessingLog()
    log.reportError("Traceback (most recent call last):\n…")
    assert "Traceback" not in log.error
    assert logged[0].startswith("Traceback")
