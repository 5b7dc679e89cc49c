"""From a filled sheet to a file: PDF, GeoPDF, PNG, SVG or TIFF."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsAbstractLayoutIterator, QgsFeedback, QgsLayoutExporter, QgsPrintLayout

from ..analysis.disk import refused, whole_file
from ..analysis.errors import PlanError

PDF = "PDF"
FORMATS = (PDF, "GeoPDF", "PNG", "SVG", "TIFF")  # numbered for good: a new one comes last
SUFFIXES = {"PDF": ".pdf", "GeoPDF": ".pdf", "PNG": ".png", "SVG": ".svg", "TIFF": ".tif"}
_TIFF_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=2", "TILED=YES", "TFW=YES", "BIGTIFF=IF_SAFER")
_LONGEST_NAME = 80
BYTES_OF_A_PIXEL, MM_OF_AN_INCH = 4, 25.4


def output_folder(text: str) -> Path:
    """Return the folder ``text`` names, made if need be; raise PlanError where nothing can be written."""
    folder = Path(text)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError as error:
        raise refused(error, folder) from error


def file_stem(text: str) -> str:
    """Return a file name that every system takes: "Zieleń i woda" becomes "Zielen_i_woda"."""
    letters = unicodedata.normalize("NFKD", text.translate(str.maketrans("łŁ–", "lL-")))
    plain = re.sub(r"[^A-Za-z0-9_-]+", "_", letters.encode("ascii", "ignore").decode()).strip("_-")
    return plain[:_LONGEST_NAME] or "sheet"


def free_file(folder: Path, stem: str, suffix: str) -> Path:
    """Return a file that does not exist yet: ``stem.pdf``, else ``stem_2.pdf``, ``stem_3.pdf`` and so on."""
    file, number = folder / f"{stem}{suffix}", 1
    while file.exists():
        number += 1
        file = folder / f"{stem}_{number}{suffix}"
    return file


def write_sheet(
    layout: QgsPrintLayout, target: Path, kind: str, dpi: int, feedback: QgsFeedback | None = None
) -> bool:
    """Write the layout as it stands to ``target``, which appears only when it is complete.

    Returns whether it does: not if ``feedback`` was cancelled meanwhile. Raises PlanError where the file
    cannot be made.
    """
    with whole_file(target, _most_bytes(layout, dpi)) as draft:
        result = _WRITERS[kind](QgsLayoutExporter(layout), draft, dpi)
        if result == QgsLayoutExporter.ExportResult.MemoryError:
            raise PlanError(
                "There is not enough memory for {file} at {dpi} dpi. Choose fewer dpi.",
                file=target.name,
                dpi=dpi,
            )
        if result != QgsLayoutExporter.ExportResult.Success or not draft.is_file():
            raise PlanError("The sheet {file} could not be written.", file=str(target))
        if feedback is not None and feedback.isCanceled():
            for made in draft.parent.iterdir():
                made.unlink()
            return False
    return True


def write_book(pages: QgsAbstractLayoutIterator, target: Path, dpi: int) -> None:
    """Write one PDF of all pages, which appears only when it is complete.

    Raises PlanError where it cannot be made.
    """
    with whole_file(target) as draft:
        result, reason = QgsLayoutExporter.exportToPdf(pages, str(draft), pdf_settings(dpi))
        if result != QgsLayoutExporter.ExportResult.Success or not draft.is_file():
            raise PlanError(
                "The sheets {file} could not be written: {reason}", file=str(target), reason=reason
            )


def _most_bytes(layout: QgsPrintLayout, dpi: int) -> float:
    """Return how much the sheet takes as a picture without compression, twice: one may become another."""
    size = layout.pageCollection().page(0).pageSize()
    return 2 * BYTES_OF_A_PIXEL * size.width() * size.height() * (dpi / MM_OF_AN_INCH) ** 2


def pdf_settings(dpi: int) -> QgsLayoutExporter.PdfExportSettings:
    """Return how PDF pages are written: text as text, georeferenced, with metadata."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.exportMetadata = True
    settings.appendGeoreference = True
    return settings


def _write_pdf(exporter: QgsLayoutExporter, file: Path, dpi: int) -> QgsLayoutExporter.ExportResult:
    return exporter.exportToPdf(str(file), pdf_settings(dpi))


def _write_geopdf(exporter: QgsLayoutExporter, file: Path, dpi: int) -> QgsLayoutExporter.ExportResult:
    settings = pdf_settings(dpi)
    settings.writeGeoPdf = True
    settings.includeGeoPdfFeatures = False
    settings.useIso32000ExtensionFormatGeoreferencing = True
    return exporter.exportToPdf(str(file), settings)


def _write_png(exporter: QgsLayoutExporter, file: Path, dpi: int) -> QgsLayoutExporter.ExportResult:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.generateWorldFile = True
    settings.exportMetadata = True
    return exporter.exportToImage(str(file), settings)


def _write_tiff(exporter: QgsLayoutExporter, file: Path, dpi: int) -> QgsLayoutExporter.ExportResult:
    """Write a GeoTIFF with a world file beside it, through a PNG: not every Qt can write TIFF."""
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        image = Path(folder) / "sheet.png"
        result = _write_png(exporter, image, dpi)
        if result != QgsLayoutExporter.ExportResult.Success:
            return result
        crs = exporter.layout().referenceMap().crs().toWkt()
        try:
            made = gdal.Translate(str(file), str(image), outputSRS=crs, creationOptions=list(_TIFF_OPTIONS))
        except RuntimeError:  # where GDAL's exceptions are switched on
            made = None
    return result if made else QgsLayoutExporter.ExportResult.FileError


def _write_svg(exporter: QgsLayoutExporter, file: Path, dpi: int) -> QgsLayoutExporter.ExportResult:
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.dpi = dpi
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.exportMetadata = True
    return exporter.exportToSvg(str(file), settings)


_WRITERS = dict(zip(FORMATS, (_write_pdf, _write_geopdf, _write_png, _write_svg, _write_tiff), strict=True))
