import numpy as np
import pytest

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.weights import checked_weights


def test_unknown_residents_stay_unknown():
    weights = checked_weights(np.ma.array([1, 0, 7], mask=[False, False, True]), "residents")
    assert weights.tolist() == [1.0, 0.0, None]
    assert checked_weights(np.ma.array([2.0, np.nan]), "residents").tolist() == [2.0, None]


def test_negative_residents_are_refused_and_counted():
    with pytest.raises(PlanError, match="residents holds 2 negative"):
        checked_weights(np.ma.array([1.0, -1.0, -0.5]), "residents")


def test_text_is_no_number_of_residents():
    with pytest.raises(PlanError, match="holds no numbers"):
        checked_weights(np.ma.array(["a"], dtype=object), "name")
