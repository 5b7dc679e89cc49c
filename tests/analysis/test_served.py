from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from konin_smart_plugin.analysis.served import Served


def test_those_beyond_are_the_rest():
    # 1,500 of 2,000 are served: 500 are not, a quarter.
    served = Served(1_500.0, 2_000.0)
    assert (served.beyond, served.served_pct, served.beyond_pct) == (500.0, 75.0, 25.0)


def test_of_nobody_there_is_no_share():
    assert Served(0.0, 0.0).served_pct is None
    assert Served(0.0, 0.0).beyond_pct is None


@given(st.floats(0, 1), st.floats(1, 1e9))
def test_both_shares_are_the_whole(share, total):
    served = Served(share * total, total)
    assert served.served_pct + served.beyond_pct == approx(100)
