"""Python looks for garbage again when the last thread that must not be disturbed is done."""

import gc
import threading

import pytest

from konin_smart_plugin.processing_provider.garbage import garbage_left_alone


@pytest.fixture(autouse=True)
def search_as_it_was():
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


def test_the_first_to_end_leaves_the_others_alone():
    gc.enable()
    inside, go_on = threading.Event(), threading.Event()

    def work():
        with garbage_left_alone():
            inside.set()
            go_on.wait(10)

    other = threading.Thread(target=work)
    with garbage_left_alone():
        other.start()
        inside.wait(10)
    assert not gc.isenabled()
    go_on.set()
    other.join()
    assert gc.isenabled()


def test_a_search_that_was_off_stays_off():
    gc.disable()
    with garbage_left_alone():
        pass
    assert not gc.isenabled()


def test_an_error_turns_it_on_again():
    gc.enable()
    with pytest.raises(ZeroDivisionError), garbage_left_alone():
        assert 1 / int(gc.isenabled())
    assert gc.isenabled()
