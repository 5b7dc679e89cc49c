"""What all algorithms share."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.processing_provider.algorithm import KoninAlgorithm


class Part:
    def __init__(self, name, ended):
        self.name, self.ended = name, ended

    def __del__(self):
        self.ended.append(self.name)


class Reading(KoninAlgorithm):
    """Opens something whose parts it looks at while it works."""

    NAME = "gap_index"

    def __init__(self, ended, error=None):
        super().__init__()
        self.ended, self.error = ended, error

    def compute(self, _parameters, _context, _feedback):
        whole = self.ends_last = Part("whole", self.ended)
        seen = Part("part", self.ended)
        assert self.ended == []
        if self.error:
            raise self.error
        return {"OUTPUT": f"{seen.name} of {whole.name}"}


def begin(algorithm):
    return algorithm.processAlgorithm({}, QgsProcessingContext(), QgsProcessingFeedback())


def test_what_an_algorithm_opens_ends_after_all_its_parts():
    ended = []
    assert begin(Reading(ended)) == {"OUTPUT": "part of whole"}
    assert ended == ["part", "whole"]


def test_it_ends_too_where_the_algorithm_fails():
    ended = []
    algorithm = Reading(ended, PlanError("There is no project."))
    with pytest.raises(QgsProcessingException, match="project"):
        begin(algorithm)
    assert algorithm.ends_last is None
