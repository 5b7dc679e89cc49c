import os
import re
import subprocess
from pathlib import Path

import pytest
from invented_project import EMPTY_THEME, THEME, build_project
from osgeo import gdal
from pdf_text import pdf_text
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from konin_smart_plugin import paths
from konin_smart_plugin.analysis.typography import NO_BREAK, THIN
from konin_smart_plugin.processing_provider.export_sheets import ExportSheets
from konin_smart_plugin.processing_provider.sheet_index import SheetIndex

PDF, GEOPDF, PNG, SVG, TIFF = range(5)
ENGLISH = ("Legend", "Scale", "Sheet", "sources", "Coordinate", "made on", "Grid north", "invented", "Note")


@pytest.fixture(scope="module")
def project_file(qgis_app, tmp_path_factory):
    return build_project(tmp_path_factory.mktemp("city"))


@pytest.fixture
def export(run, project_file, tmp_path):
    """Print into the test's own folder; return the rows of the manifest and the log."""

    def execute(feedback=None, **parameters):
        values = {
            "PROJECT": str(project_file),
            "OUTPUT_FOLDER": str(tmp_path / "out"),
            "SHEETS": "memory:",
            "DPI": 96,
        }
        results, log = run(ExportSheets, values | parameters, feedback)
        return list(results["SHEETS"].getFeatures()), log

    return execute


def text_of(pdf):
    return pdf_text(pdf, "-layout").replace(NO_BREAK, " ").replace(THIN, " ")


def lines_of(pdf):
    """The texts of the page one by one."""
    return pdf_text(pdf).replace(NO_BREAK, " ").replace(THIN, " ").split("\n")


def test_a_polish_pdf_with_text_and_embedded_fonts(export):
    (row,), _ = export(THEME=THEME, NOTE="Stan na dziś")
    text = text_of(row["file"])
    for words in (
        "Mobilność", "DEMO – dane fikcyjne", "Legenda", "hałas", "Przystanki autobusowe", "Skala 1:50 000",
        "1 cm na mapie to 500 m w terenie", "Źródła danych:",
        "Układ współrzędnych: PL-2000, strefa 6 (EPSG:2177)",
        "Arkusz 1 z 1", "Północ siatki", "Stan na dziś", "5 790 000",
    ):  # fmt: skip
        assert words in text
    assert [word for word in ENGLISH if re.search(rf"\b{word}\b", text, re.IGNORECASE)] == []
    fonts = subprocess.run(["pdffonts", row["file"]], capture_output=True, check=True, text=True).stdout
    lines = [line.split() for line in fonts.splitlines()[2:]]
    assert lines and all(name.endswith(("Lato-Regular", "Lato-Bold", "Lato-Italic")) for name, *_ in lines)
    assert all("yes" in line[-5] for line in lines)  # the column "emb"


def test_a_file_says_its_title_and_its_author(export, monkeypatch):
    monkeypatch.setenv("KONIN_OFFICE", "Urząd Miejski w Koninie")
    (row,), _ = export(THEME=THEME, TITLE="Sieć przystanków")
    told = subprocess.run(["pdfinfo", row["file"]], capture_output=True, check=True).stdout.decode()
    assert re.search("Title: +Sieć przystanków", told)
    assert re.search("Author: +Urząd Miejski w Koninie", told)


def test_the_manifest_says_what_was_made(export):
    (row,), _ = export(THEME=THEME, SCALE=10_000, PAPER="A4", ORIENTATION="portrait")
    assert (row["page"], row["title"], row["scale"], row["state"]) == (1, "Mobilność", 10_000, "made")
    assert Path(row["file"]).name == "Mobilnosc_A4_portrait.pdf"
    box = row.geometry().boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == (row["xmin"], row["ymax"])
    # The middle of the city is the middle of the map.
    assert abs((row["xmin"] + row["xmax"]) / 2 - 6_518_000) < 300


def test_the_same_page_as_pdf_and_png_and_nothing_is_overwritten(export):
    names = []
    for kind in (PDF, PNG, PNG):
        (row,), _ = export(THEME=THEME, FORMAT=kind)
        names.append(Path(row["file"]).name)
    assert names == [
        "Mobilnosc_A3_landscape.pdf",
        "Mobilnosc_A3_landscape.png",
        "Mobilnosc_A3_landscape_2.png",
    ]
    image = gdal.Open(row["file"])
    # A3 at 96 dpi: 420 mm / 25.4 · 96 = 1587 pixels.
    assert abs(image.RasterXSize - 1587) <= 1
    assert Path(row["file"]).with_suffix(".pgw").is_file()


def test_a_geopdf_knows_where_it_is(export):
    (row,), _ = export(THEME=THEME, FORMAT=GEOPDF)
    page = gdal.Open(row["file"])
    assert "2000" in page.GetProjection()
    west, width, _, north, _, height = page.GetGeoTransform()
    # The page's coordinates hold the map's frame.
    assert west < row["xmin"] < row["xmax"] < west + width * page.RasterXSize
    assert north > row["ymax"] > row["ymin"] > north + height * page.RasterYSize


def test_svg_has_its_text_as_text(export):
    (row,), _ = export(THEME=THEME, FORMAT=SVG)
    assert "Przystanki" in Path(row["file"]).read_text(encoding="utf-8")


def test_english_sheets(export):
    (row,), _ = export(THEME=THEME, LANGUAGE="en", TITLE="Mobility")
    text = text_of(row["file"])
    assert "DEMO: invented data" in text and "Scale 1:50,000" in text and "Legenda" not in text


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"THEME": "Nie ma"}, "no map theme"),
        ({"THEME": EMPTY_THEME}, "No layer is switched on"),
        ({"TEMPLATE": "poster"}, "no sheet template"),
        ({"PAPER": "B5"}, "no paper B5"),
        ({"ORIENTATION": "diagonal"}, "neither"),
        ({"PROJECT": "/nowhere/konin.qgz"}, "no QGIS project"),
        ({"LANGUAGE": "de"}, "not known"),
    ],
)
def test_what_cannot_be_printed_is_said_in_a_sentence(export, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        export(**parameters)


def test_a_folder_that_is_a_file_is_refused(export, tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        export(OUTPUT_FOLDER=str(tmp_path / "taken"))


def test_a_scale_too_large_for_the_page_is_said(export):
    _, log = export(THEME=THEME, SCALE=5000)
    assert "At 1:5000 only the middle of Mobilność fits the sheet" in log or "W skali 1:5000" in log


def test_a_cancel_leaves_an_account_and_no_file(export, tmp_path):
    cancelled = QgsProcessingFeedback()
    cancelled.cancel()
    (row,), _ = export(cancelled, THEME=THEME)
    assert row["state"] == "cancelled"
    assert list((tmp_path / "out").iterdir()) == []


@pytest.fixture
def quarters(make_layer):
    """Two quarters of the city, one place outside all layers, and one without geometry."""
    x, y = 6_518_000, 5_788_000
    return make_layer(
        "Polygon",
        {"name": str, "rank": int},
        [
            (
                f"Polygon(({x} {y}, {x + 2000} {y}, {x + 2000} {y + 2000}, {x} {y + 2000}, {x} {y}))",
                "Wschód",
                2,
            ),
            (
                f"Polygon(({x - 2000} {y}, {x} {y}, {x} {y + 2000}, {x - 2000} {y + 2000}, {x - 2000} {y}))",
                "Zachód",
                1,
            ),
            (
                f"Polygon(({x + 90000} {y}, {x + 91000} {y}, {x + 91000} {y + 900}, {x + 90000} {y}))",
                "Pole",
                3,
            ),
            (None, "Nigdzie", 4),
        ],
    )


def test_an_atlas_has_a_page_for_each_feature(export, quarters):
    made, log = export(COVERAGE=quarters, ORDER_BY='"rank"', THEME=THEME)
    assert [(row["page"], row["title"], row["state"]) for row in made] == [
        (1, "Zachód", "made"), (2, "Wschód", "made"), (3, "Pole", "empty"), (4, "Nigdzie", "empty"),
    ]  # fmt: skip
    # 2 km with 3% of air on a map of about 250 mm: 1:8,240, so 1:10,000.
    assert made[0]["scale"] == 10_000
    assert [Path(row["file"]).name for row in made[:2]] == ["001_Zachod.pdf", "002_Wschod.pdf"]
    first, second = (text_of(row["file"]) for row in made[:2])
    assert "Zachód" in first and "Arkusz 1 z 4" in first and "Wschód" not in first
    assert "Wschód" in second and "Arkusz 2 z 4" in second and "Zachód" not in second
    assert "Nigdzie" in "".join(log.lines)


def test_filter_and_file_name_are_expressions(export, quarters):
    (row,), _ = export(
        COVERAGE=quarters, FILTER="\"name\" = 'Wschód'", FILE_NAME="'arkusz_' || \"rank\"", SCALE=25_000
    )
    assert Path(row["file"]).name == "arkusz_2.pdf"
    assert row["scale"] == 25_000
    with pytest.raises(QgsProcessingException, match="FILTER cannot be used"):
        export(COVERAGE=quarters, FILTER="nosuch = 1")
    with pytest.raises(QgsProcessingException, match="ORDER_BY cannot be used"):
        export(COVERAGE=quarters, ORDER_BY="(((")
    with pytest.raises(QgsProcessingException, match="is left to print"):
        export(COVERAGE=quarters, FILTER="false")


def test_all_sheets_in_one_pdf(export, quarters):
    made, _ = export(COVERAGE=quarters, ORDER_BY='"rank"', THEME=THEME, SINGLE_FILE=True)
    assert [row["state"] for row in made] == ["made", "made", "empty", "empty"]
    assert made[0]["file"] == made[1]["file"] and not made[2]["file"]
    pages = text_of(made[0]["file"]).split("\f")
    assert len(pages) == 3 and pages[2] == ""
    assert "Zachód" in pages[0] and "Wschód" in pages[1]
    with pytest.raises(QgsProcessingException, match="Only a PDF"):
        export(COVERAGE=quarters, SINGLE_FILE=True, FORMAT=PNG)


def test_official_map_sheets_make_an_atlas(export, run):
    # Worked example 9: E 6,517,083.9, N 5,787,406.6 lies on sheet 6.173.23 of 1:10,000.
    extent = "6517000,6517100,5787400,5787500 [EPSG:2177]"
    sheets = run(SheetIndex, {"EXTENT": extent, "SYSTEM": 0, "SCALE": 10_000, "OUTPUT": "memory:"})[0]
    (row,), _ = export(COVERAGE=sheets["OUTPUT"], THEME=THEME, PAPER="A1", SCALE=10_000)
    assert (row["title"], row["scale"], row["state"]) == ("6.173.23", 10_000, "made")
    # In the middle lies that of the sheet's 8 km by 5 km: E 332 + 23·8 + 4 km, N 4920 + 173·5 + 2.5 km.
    middle = ((row["xmin"] + row["xmax"]) / 2, (row["ymin"] + row["ymax"]) / 2)
    assert middle == pytest.approx((6_520_000, 5_787_500))


def test_points_make_pages_too(export, make_layer):
    places = make_layer("Point", {"code": str}, [("Point(6518000 5788000)", "SM-01")])
    (row,), _ = export(COVERAGE=places)
    # 500 m with 3% of air on about 262 mm of paper: 1:1,970, so 1:2,000.
    assert (row["title"], row["scale"]) == ("SM-01", 2000)


def test_a_gap_map_needs_gaps_and_says_their_figures(export, run, tmp_path):
    with pytest.raises(QgsProcessingException, match="needs a layer of gaps"):
        export(TEMPLATE="gap_map")
    file = build_project(tmp_path)
    project = QgsProject()
    assert project.read(str(file))
    gaps = QgsVectorLayer(
        "Polygon?crs=EPSG:2177&field=residents:double&field=area_ha:double", "Luki", "memory"
    )
    square = "Polygon(({0} 5788000, {1} 5788000, {1} 5788900, {0} 5788000))"
    for place, (residents, hectares) in enumerate(((1200.0, 30.4), (10_800.0, 45.2))):
        feature = QgsFeature(gaps.fields())
        feature.setGeometry(
            QgsGeometry.fromWkt(square.format(6_517_000 + 1000 * place, 6_517_900 + 1000 * place))
        )
        feature.setAttributes([residents, hectares])
        assert gaps.dataProvider().addFeatures([feature])[0]
    written = QgsVectorFileWriter.writeAsVectorFormatV3(
        gaps, str(tmp_path / "luki.gpkg"), project.transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
    assert project.addMapLayer(QgsVectorLayer(str(tmp_path / "luki.gpkg"), "Luki", "ogr"))
    assert project.write(str(file))
    (row,), _ = export(PROJECT=str(file), TEMPLATE="gap_map", TITLE="Luki w dostępie")
    text = text_of(row["file"])
    # 1,200 + 10,800 residents in two gaps of 30.4 + 45.2 = 75.6 ha.
    lines = lines_of(row["file"])
    assert all(figure in lines for figure in ("12 000", "2", "76"))
    assert "mieszkańców poza zasięgiem" in text and "hektarów" in text
    assert "Luki" in lines  # which gaps the figures count: the layer's name, as it has no title of its own
    images = subprocess.run(["pdfimages", "-list", row["file"]], capture_output=True, check=True)
    assert b"image" not in images.stdout.split(b"\n", 2)[2]  # the chart is drawn, not a picture of pixels
    whole_city = "Liczby i wykres dotyczą całego miasta."
    assert whole_city not in text
    part = "6517000,6517900,5788000,5788900 [EPSG:2177]"
    (row,), _ = export(PROJECT=str(file), TEMPLATE="gap_map", TITLE="Część miasta", EXTENT=part)
    assert whole_city in " ".join(lines_of(row["file"]))


def test_the_zone_atlas_counts_what_lies_in_each_zone(export, quarters, project_file):
    made, _ = export(TEMPLATE="zone_atlas", COVERAGE=quarters, ORDER_BY='"rank"', THEME=THEME)
    stops = QgsVectorLayer(f"{project_file.parent / 'konin.gpkg'}|layername=bus_stops", "stops", "ogr")
    zones = {zone["name"]: QgsGeometry(zone.geometry()) for zone in quarters.getFeatures()}
    for row in made[:2]:
        count = sum(zones[row["title"]].contains(stop.geometry()) for stop in stops.getFeatures())
        text = " ".join(lines_of(row["file"]))
        assert count > 0 and str(count) in lines_of(row["file"])
        assert "przystanków autobusowych" in text and "hektarów zieleni" in text
    with pytest.raises(QgsProcessingException, match="needs COVERAGE"):
        export(TEMPLATE="zone_atlas")


class CancelAfterOne(QgsProcessingFeedback):
    def setProgress(self, _progress):  # noqa: N802
        self.cancel()


@pytest.mark.parametrize("single", [False, True])
def test_a_cancel_between_pages_keeps_what_is_finished(export, quarters, single):
    made, _ = export(CancelAfterOne(False), COVERAGE=quarters, ORDER_BY='"rank"', SINGLE_FILE=single)
    assert [row["state"] for row in made] == ["made", "cancelled", "cancelled", "cancelled"]
    assert Path(made[0]["file"]).is_file()


@pytest.mark.parametrize("single", [False, True])
def test_a_page_that_cannot_be_laid_out_does_not_stop_the_others(export, make_layer, single):
    box = "Polygon(({0} 5787000, {1} 5787000, {1} 5789000, {0} 5789000, {0} 5787000))"
    places = make_layer(
        "Polygon",
        {"name": str},
        [(box.format(6_000_000, 6_900_000), "Kraj"), (box.format(6_517_000, 6_519_000), "Środek")],
    )
    made, log = export(COVERAGE=places, THEME=THEME, SINGLE_FILE=single)
    assert [(row["title"], row["state"]) for row in made] == [("Kraj", "failed"), ("Środek", "made")]
    # 900 km at 1:200,000 are 4.5 m of paper.
    assert "Kraj: " in log and "too large for a sheet" in log
    with pytest.raises(QgsProcessingException, match="too large for a sheet"):
        export(COVERAGE=places, FILTER="\"name\" = 'Kraj'", THEME=THEME)


def test_a_title_of_300_characters_is_printed_as_far_as_it_fits_and_said(export):
    title = ("Dostępność przystanków i zieleni w dzielnicach " * 7)[:300]
    (row,), log = export(THEME=THEME, TITLE=title, PAPER="A4")
    assert row["state"] == "made" and "too long for the sheet" in log
    assert "Dostępność przystanków" in text_of(row["file"]) and "…" in text_of(row["file"])


def test_a_template_without_the_named_items_is_refused(export, tmp_path, monkeypatch):
    ours = (paths.SHEETS / "theme_map.qpt").read_text(encoding="utf-8")
    (tmp_path / "own.qpt").write_text(ours.replace('id="legend"', 'id="key"'), encoding="utf-8")
    monkeypatch.setenv("KONIN_TEMPLATE_FOLDER", str(tmp_path))
    with pytest.raises(QgsProcessingException, match="lacks the items legend"):
        export(THEME=THEME, TEMPLATE="own")


def test_a_template_of_the_users_own_keeps_its_page(export, tmp_path, monkeypatch):
    ours = (paths.SHEETS / "theme_map.qpt").read_text(encoding="utf-8")
    (tmp_path / "own.qpt").write_text(ours, encoding="utf-8")
    monkeypatch.setenv("KONIN_TEMPLATE_FOLDER", str(tmp_path))
    (row,), log = export(THEME=THEME, TEMPLATE="own", PAPER="A1", ORIENTATION="portrait")
    size = subprocess.run(["pdfinfo", row["file"]], capture_output=True, check=True, text=True).stdout
    # The copy of our template is A3, landscape: 420 mm by 297 mm are 1,191 by 842 points.
    assert re.search(r"Page size: +1191 x 842 pts", size)
    assert "keeps its own page of 420 × 297 mm" in log


@pytest.mark.slow
def test_a0_at_300_dpi_does_not_run_out_of_memory(project_file, tmp_path):
    out = tmp_path / "out"
    command = [
        "qgis_process", "run", "konin:export_sheets", "--", f"PROJECT={project_file}", f"THEME={THEME}",
        "PAPER=A0", "DPI=300", f"FORMAT={PNG}", f"OUTPUT_FOLDER={out}",
    ]  # fmt: skip
    ini = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nkonin_smart_plugin=true\nprocessing=true\n")
    profile = {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QGIS_OPTIONS_PATH": str(tmp_path)}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=os.environ | profile)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    (image,) = (gdal.Open(str(file)) for file in out.glob("*.png"))
    # 1189 mm and 841 mm at 300 dpi: 14,043 by 9,933 pixels, 558 MB of four bytes each.
    assert (image.RasterXSize, image.RasterYSize) == (14_043, 9933)
    assert usage.ru_maxrss < 1_500_000  # kilobytes


def test_a_tiff_knows_where_it_is(export):
    (row,), _ = export(THEME=THEME, FORMAT=TIFF, SCALE=20_000)
    image = gdal.Open(row["file"])
    assert Path(row["file"]).with_suffix(".tfw").is_file()
    assert image.GetSpatialRef().GetAuthorityCode(None) == "2177"
    west, width, _, north, _, height = image.GetGeoTransform()
    # At 96 dpi and 1:20,000 a pixel is 25.4 / 96 mm · 20 m = 5.29 m.
    assert (width, -height) == (pytest.approx(5.29, abs=0.01), pytest.approx(5.29, abs=0.01))
    assert west < row["xmin"] < row["xmax"] < west + width * image.RasterXSize
    assert north > row["ymax"] > row["ymin"] > north + height * image.RasterYSize


def test_the_layers_of_a_geopdf_can_be_switched(export):
    (row,), _ = export(THEME=THEME, FORMAT=GEOPDF)
    done = subprocess.run(["gdalinfo", "-mdd", "LAYERS", row["file"]], capture_output=True, check=True)
    names = done.stdout.decode()
    assert all(name in names for name in ("=Ulice", "=Wody", "=Granica_miasta"))


def test_the_layers_of_a_geopdf_have_polish_names(export, quarters):
    made, _ = export(COVERAGE=quarters, FILTER="\"name\" = 'Wschód'", THEME=THEME, FORMAT=GEOPDF)
    names = {name.replace("_", " ") for name in gdal.Open(made[0]["file"]).GetMetadata("LAYERS").values()}
    ours = {"Zasięg mapy głównej", "Przedmiot arkusza", "Przesłona otoczenia"}
    theirs = {"Czujniki", "Przystanki autobusowe", "Ulice", "Parki i lasy w granicach miasta", "Wody",
              "Granica miasta"}  # fmt: skip
    assert ours <= names <= ours | theirs


def test_two_themes_side_by_side(export):
    (row,), _ = export(TEMPLATE="comparison", THEME=THEME, THEME_2=THEME, TITLE="Raz i dwa")
    # Above each map, and once more as a heading of the legend.
    assert sum(line == "Mobilność" for line in lines_of(row["file"])) == 3
    with pytest.raises(QgsProcessingException, match="no map theme"):
        export(TEMPLATE="comparison", THEME=THEME, THEME_2="Nie ma")
    for parameters in ({"TEMPLATE": "comparison"}, {"THEME_2": THEME}):
        with pytest.raises(QgsProcessingException, match="shows two themes"):
            export(THEME=THEME, **parameters)


@pytest.mark.parametrize("single", [False, True])
def test_a_title_page_lists_the_sheets_that_are_printed(export, quarters, single):
    made, _ = export(COVERAGE=quarters, ORDER_BY='"rank"', THEME=THEME, TITLE_PAGE=True, SINGLE_FILE=single)
    assert [(row["page"], row["state"]) for row in made] == [
        (0, "made"), (1, "made"), (2, "made"), (3, "empty"), (4, "empty"),
    ]  # fmt: skip
    front = text_of(made[0]["file"]).split("\f")[0]
    assert "Spis arkuszy" in front
    assert re.search(r"1\s+Zachód", front) and re.search(r"2\s+Wschód", front)
    assert "Pole" not in front and "Nigdzie" not in front and "Arkuszy: 2" in front


def test_a_title_page_alone(export, quarters):
    (row,), _ = export(TEMPLATE="title_index", COVERAGE=quarters, TITLE="Atlas")
    assert "Wschód" in text_of(row["file"])
    with pytest.raises(QgsProcessingException, match="needs COVERAGE"):
        export(TEMPLATE="title_index")


def test_maps_are_turned_only_when_asked(export, make_layer):
    x, y = 6_518_000, 5_788_000
    # A block of 1,000 m by 1,000 m on its corner: 1,414 m across.
    corners = f"{x} {y - 707}, {x + 707} {y}, {x} {y + 707}, {x - 707} {y}, {x} {y - 707}"
    block = make_layer("Polygon", {"name": str}, [(f"Polygon(({corners}))", "Blok")])
    (straight,), _ = export(COVERAGE=block)
    (turned,), _ = export(COVERAGE=block, ROTATE=True)
    assert straight["scale"] > turned["scale"]
    # The turned frame stands on its corner too: its box is √2 times as wide as a straight one's, or more.
    frame = turned.geometry()
    assert frame.area() < 0.6 * frame.boundingBox().area()


def test_the_same_input_gives_the_same_page(export):
    pages = []
    for _ in range(2):
        (row,), _ = export(THEME=THEME, FORMAT=PNG, DPI=50)
        pages.append(gdal.Open(row["file"]).ReadAsArray()[:3].astype(int))
    assert abs(pages[0] - pages[1]).mean() < 0.01


def test_a_missing_logo_is_said_and_the_sheet_is_printed(export, monkeypatch):
    monkeypatch.setenv("KONIN_LOGOS", "/nowhere/logo.png")
    (row,), log = export(THEME=THEME)
    assert "/nowhere/logo.png" in log and row["state"] == "made"


def test_a_missing_font_is_said(export, tmp_path, monkeypatch):
    ours = (paths.SHEETS / "theme_map.qpt").read_text(encoding="utf-8")
    (tmp_path / "own.qpt").write_text(ours.replace("Lato", "Nie Ma Takiej"), encoding="utf-8")
    monkeypatch.setenv("KONIN_TEMPLATE_FOLDER", str(tmp_path))
    (row,), log = export(THEME=THEME, TEMPLATE="own")
    assert "Nie Ma Takiej" in log and row["state"] == "made"
    _, log = export(THEME=THEME)
    assert "Lato" not in log
