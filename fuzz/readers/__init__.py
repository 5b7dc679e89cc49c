"""The readers of foreign bytes, one to a module, and what they share.

A module has ``seeds()``, a few valid inputs; ``inputs()``, a hypothesis strategy of near-valid ones; and
``read(data, folder)``, which has the plugin read ``data``, with ``folder`` for files, and uses what it got.
"""

from __future__ import annotations

import importlib
import os
import tempfile
from functools import cache
from pathlib import Path

import numpy as np
import shapely

SEEDS = Path(__file__).parent.parent / "seeds"
LARGEST_WHOLE = 2**63


def start_qgis(profile: Path) -> None:
    """Start QGIS without a window, with settings of its own; they must not be the user's."""
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    from qgis.core import QgsApplication

    start_qgis.application = QgsApplication([], False, str(profile))
    start_qgis.application.initQgis()


def kept_seeds(name: str) -> list[Path]:
    """Return the inputs that once broke the reader."""
    return sorted((SEEDS / name).glob("*"))


def seeds_of(name: str) -> list[bytes]:
    """Return the valid inputs of a reader, and those that once broke it."""
    own = importlib.import_module(f"readers.{name}").seeds()
    return [*own, *(file.read_bytes() for file in kept_seeds(name))]


def text_of(data: bytes) -> str:
    """Return the bytes as text a person may have typed."""
    return data.decode("utf-8", "replace")


@cache
def scratch() -> Path:
    """Return a folder for what the seeds are made from."""
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


def answered(data: bytes):
    """Return what asks the services, all of which answer ``data``."""
    from konin_smart_plugin.layer_io.http import Web

    class Canned(Web):
        def _ask(self, _address: str, _body: bytes | None) -> bytes:
            return data

    return Canned()


@cache
def city():
    """Return Konin, for which the sources are asked."""
    from konin_smart_plugin.city_layers.first_contents import konin_outline
    from konin_smart_plugin.city_layers.sources.source import Area

    outline = konin_outline()["boundary"]
    return Area(outline.geometry[0], outline.crs, outline.columns["teryt"][0])


def order(data: bytes, file: Path | None = None):
    """Return an order whose services answer ``data``, or whose local file it is."""
    from konin_smart_plugin.city_layers.sources.source import Order

    if file is not None:
        file.write_bytes(data)
    return Order(city(), "pl", answered(data), file)


def check_table(table) -> None:
    """Fail unless every row of a table can be placed and stored."""
    from konin_smart_plugin.layer_io.crs import reproject

    if table.geometry is not None and table.crs.isValid():
        reproject(table.geometry, table.crs, city().crs)
        assert len(shapely.to_wkb(table.geometry)) == len(table)
    for values in table.columns.values():
        assert len(values) == len(table)
        check_values(np.ma.MaskedArray(values).compressed().tolist())


def check_values(values) -> None:
    """Fail for texts that are no Unicode and for whole numbers that no database can hold."""
    for value in values:
        if isinstance(value, str):
            value.encode("utf-8")
        elif isinstance(value, int):
            assert -LARGEST_WHOLE <= value < LARGEST_WHOLE, value
