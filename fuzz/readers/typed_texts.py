"""Numbers, money, years, dates, yes and no in cells; distances and database services in parameters."""

from hypothesis import strategies as st
from spoil import texts, utf8

from readers import text_of

SEEDS = (
    *(
        "1 234 567,89 zł",
        "350 tys. zł",
        "ok. 2,5 mln PLN brutto",
        "350.000 zł",
        "1.234.567,89",
        "2024 r.",
        "od 2021",
    ),
    *(
        "III kw. 2024",
        "2021-2024",
        "01.03.2024",
        "2024-03-01T10:00:00Z",
        "tak",
        "n/d",
        "18°15'4\"E",
        "52,2233 N",
    ),
    *("300, 500 m", "0,5 km; 1 km", "service=konin authcfg=abc1234", "05:30"),
)


def seeds():
    return [utf8(text) for text in SEEDS]


def inputs():
    glued = st.tuples(st.sampled_from(SEEDS), texts(), st.booleans()).map(
        lambda t: t[0] + t[1] if t[2] else t[1] + t[0]
    )
    return st.one_of(texts(), glued).map(utf8)


def read(data, _folder):
    from konin_smart_plugin.analysis.distances import parse_distances
    from konin_smart_plugin.analysis.errors import PlanError
    from konin_smart_plugin.catalogue import values
    from konin_smart_plugin.layer_io.postgis import Service

    text = text_of(data)
    readers = (
        values.read_text,
        values.read_number,
        values.read_whole_number,
        values.read_year,
        values.read_boolean,
        values.read_moment,
        values.read_coordinate,
        values.read_money,
        values.read_period,
    )
    for reader in readers:
        try:
            reader(text)
        except ValueError:  # what these readers promise; ``rows`` makes a sentence of it
            continue
    refused = None
    for parse in (parse_distances, Service.parse):
        try:
            parse(text)
        except PlanError as error:
            refused = error
    if refused:
        raise refused
