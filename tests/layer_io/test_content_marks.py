"""A mark tells whether a table holds what it held, whatever kind of value there is."""

from konin_smart_plugin.layer_io.content_marks import mark_of


def test_the_same_rows_have_the_same_mark():
    assert mark_of([(1, "a"), (2, None)]) == mark_of(iter([(1, "a"), (2, None)]))
    assert mark_of([(1, "a"), (2, None)]) != mark_of([(2, None), (1, "a")])


def test_binary_values_are_looked_into():
    """A database gives them as memoryviews, each at a place of its own."""
    one, same, other = (memoryview(content) for content in (b"photo", b"photo", b"other"))
    assert mark_of([(1, one)]) == mark_of([(1, same)])
    assert mark_of([(1, one)]) != mark_of([(1, other)])
