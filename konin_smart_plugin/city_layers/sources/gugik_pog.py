"""The zones of the city's general plan (plan ogólny) from its GML file."""

from __future__ import annotations

from ...analysis.errors import PlanError
from .source import Fetched, Order, local_file, table_of
from .vector_file import Records, placed, read_vectors

ZONES = "StrefaPlanistyczna"
# Article 13c of the planning act.
SYMBOLS = {
    "SW": "strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną",
    "SJ": "strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną",
    "SZ": "strefa wielofunkcyjna z zabudową zagrodową",
    "SU": "strefa usługowa",
    "SH": "strefa handlu wielkopowierzchniowego",
    "SP": "strefa gospodarcza",
    "SR": "strefa produkcji rolniczej",
    "SI": "strefa infrastrukturalna",
    "SN": "strefa zieleni i rekreacji",
    "SC": "strefa cmentarzy",
    "SG": "strefa górnictwa",
    "SO": "strefa otwarta",
    "SK": "strefa komunikacyjna",
}


def read_zones(order: Order) -> Fetched:
    """Return the plan's zones as ``zones``: their designation ("12SJ") and what their symbol means.

    Raises PlanError without a file, or if the file has no zones in the city.
    """
    file = local_file(order)
    if file is None:
        raise PlanError("Give the GML file of the general plan (plan ogólny) as INPUT.")
    found = read_vectors(file, lambda name: name == ZONES)
    if not len(found):
        raise PlanError(
            "The file {file} holds no zones of a general plan (StrefaPlanistyczna).", file=file.name
        )
    found = placed(found, order.area, file.name)
    columns = {"zone_id": (_designations(found), str), "name": (_names(found), str)}
    return Fetched(table_of(found.geometry, columns, found.crs.authid()), file.name)


def _designations(found: Records) -> list[str]:
    """Return the designations; a zone without one gets its place in the file."""
    written = found.column("oznaczenie", "lokalnyid")
    return [str(text) if text else str(row) for row, text in enumerate(written, 1)]


def _names(found: Records) -> list[str | None]:
    return [SYMBOLS.get(str(symbol), symbol) for symbol in found.column("symbol")]
