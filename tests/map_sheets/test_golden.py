"""Pages compared with stored ones: as pictures with a tolerance, as text exactly.

When a page is meant to look different, look at the new one and store it:
KONIN_STORE_GOLDEN=1 dev/qgis-env pytest tests/map_sheets/test_golden.py
"""

import os
import shutil
from pathlib import Path

import pytest
from filled_sheets import filled
from osgeo import gdal
from pdf_text import pdf_text
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QImage

from konin_smart_plugin.map_sheets import sheet_texts
from konin_smart_plugin.map_sheets.export import write_sheet
from konin_smart_plugin.map_sheets.page import Listed

GOLDEN = Path(__file__).parent / "golden"
DPI = 50
# Letters are smoothed otherwise by other versions of FreeType and Qt: a pixel is seldom off by this much,
# and where a line or a letter has moved, thousands are.
FAR_OFF, FEW = 64, 0.005
BLUR = 2  # pixels that are averaged each way before the comparison

ZONE = QgsRectangle(6_517_000, 5_787_000, 6_519_000, 5_789_000)
PAGES = {
    "theme_map": ("A4", "landscape", {"note": "Stan na dzień sporządzenia."}),
    "zone_atlas": (
        "A4",
        "portrait",
        {
            "title": "Strefa w środku",
            "area": ZONE,
            "focus": QgsGeometry.fromRect(ZONE),
            "figures": (("12 345", "mieszkańców"), ("7", "przystanków"), ("1,5", "hektara zieleni")),
        },
    ),
    "title_index": (
        "A4",
        "landscape",
        {
            "title": "Atlas miasta",
            "number": 0,
            "total": 1,
            "listed": (Listed("1", "Strefa w środku", QgsGeometry.fromRect(ZONE)),),
        },
    ),
}


class SomeDay(QDate):
    @staticmethod
    def currentDate():  # noqa: N802
        return QDate(2026, 3, 1)


@pytest.fixture
def page(project, tmp_path, monkeypatch):
    """Write the page of a template as a file of a kind; return the file."""
    monkeypatch.setattr(sheet_texts, "QDate", SomeDay)

    def write(template, kind, suffix, **changes):
        name, orientation, contents = PAGES[template]
        sheet = filled(project, name, orientation, template=template, **(contents | changes))
        file = tmp_path / f"{template}{suffix}"
        write_sheet(sheet.layout, file, kind, DPI)
        if kind == "PNG":
            assert QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8).save(str(file))
        return file

    return write


def far_off(made, stored):
    """The share of places, BLUR by BLUR pixels each, that differ by more than FAR_OFF of 255."""
    one, other = (grey_values(file) for file in (made, stored))
    assert one.shape == other.shape
    return (abs(one - other) > FAR_OFF).mean()


def grey_values(file):
    pixels = gdal.Open(str(file)).ReadAsArray().astype(float)
    rows, columns = (size // BLUR * BLUR for size in pixels.shape)
    return pixels[:rows, :columns].reshape(rows // BLUR, BLUR, columns // BLUR, BLUR).mean(axis=(1, 3))


@pytest.mark.parametrize("template", PAGES)
def test_the_page_looks_as_stored(page, template):
    made, stored = page(template, "PNG", ".png"), GOLDEN / f"{template}.png"
    if os.environ.get("KONIN_STORE_GOLDEN"):
        shutil.copy(made, stored)
    assert far_off(made, stored) < FEW


def test_another_scale_is_found_out(page):
    assert far_off(page("theme_map", "PNG", ".png", scale=80_000), GOLDEN / "theme_map.png") > FEW


@pytest.mark.parametrize("template", PAGES)
def test_the_page_says_what_is_stored(page, template):
    made, stored = page(template, "PDF", ".pdf"), GOLDEN / f"{template}.txt"
    text = pdf_text(made, "-raw").replace("\f", "")
    if os.environ.get("KONIN_STORE_GOLDEN"):
        stored.write_text(text, encoding="utf-8")
    # Where a line breaks is left to the version of Qt; every word and every kind of space is not.
    assert words(text) == words(stored.read_text(encoding="utf-8"))


def words(text):
    return text.replace("\n", " ").split(" ")
