"""Files of offices as rows of text."""

import json

import pytest
from osgeo import gdal

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.spreadsheet import gdal_errors, read_sheets


def rows(path, content, encoding="utf-8"):
    path.write_bytes(content.encode(encoding))
    (sheet,) = read_sheets(path)
    assert sheet.name == path.stem
    return sheet.rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250", "utf-16"])
def test_polish_letters_in_every_encoding_of_offices(tmp_path, encoding):
    assert rows(tmp_path / "a.csv", "Kod;Tytuł\nA;Łąka\n", encoding) == [["Kod", "Tytuł"], ["A", "Łąka"]]


def test_text_of_another_encoding_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"Kod;\x81\x83")  # bytes that neither UTF-8 nor Windows-1250 knows
    with pytest.raises(PlanError, match="neither UTF-8 nor Windows-1250"):
        read_sheets(path)


@pytest.mark.parametrize(("sign", "name"), [(";", "a.csv"), (",", "a.txt"), ("\t", "a.tsv")])
def test_the_delimiter_is_the_one_that_cuts_rows_alike(tmp_path, sign, name):
    text = f"Kod{sign}Koszt{sign}Opis\nA{sign}1{sign}x\nB{sign}2{sign}y\n"
    assert rows(tmp_path / name, text) == [["Kod", "Koszt", "Opis"], ["A", "1", "x"], ["B", "2", "y"]]


def test_commas_in_a_few_cells_do_not_make_columns(tmp_path):
    text = "Kod;Koszt\nA;1,5\nB;2\nC;3\n"
    assert rows(tmp_path / "a.csv", text) == [["Kod", "Koszt"], ["A", "1,5"], ["B", "2"], ["C", "3"]]


def test_a_file_of_one_column_stays_one(tmp_path):
    assert rows(tmp_path / "a.csv", "Kod\nA\n") == [["Kod"], ["A"]]


def test_the_apostrophe_before_a_formula_is_dropped_once(tmp_path):
    assert rows(tmp_path / "a.csv", "'=1;''=1;'abc;'of:=1\n") == [["=1", "'=1", "'abc", "of:=1"]]


def test_a_map_file_brings_its_geometries_and_their_crs(tmp_path):
    path = tmp_path / "a.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": ['
        '{"type": "Feature", "properties": {"kod": "A"},'
        ' "geometry": {"type": "Point", "coordinates": [18.1, 52.2]}},'
        '{"type": "Feature", "properties": {"kod": "B"}, "geometry": null}]}'
    )
    (sheet,) = read_sheets(path)
    assert sheet.rows == [
        ["kod", "geometry_wkt", "crs"],
        ["A", "POINT (18.1 52.2)", "EPSG:4326"],
        ["B", "", ""],
    ]


def test_what_cannot_be_read_says_so(tmp_path):
    with pytest.raises(PlanError, match="There is no file"):
        read_sheets(tmp_path / "absent.csv")
    other = tmp_path / "a.docx"
    other.write_text("x")
    with pytest.raises(PlanError, match=r"a\.docx is none of"):
        read_sheets(other)
    broken = tmp_path / "a.xlsx"
    broken.write_text("no workbook")
    with pytest.raises(PlanError, match=r"a\.xlsx cannot be read"):
        read_sheets(broken)


def test_a_cell_longer_than_any_text_table_has_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Kod;Opis\nA;" + "x" * 140_000)
    with pytest.raises(PlanError, match=r"a\.csv cannot be read"):
        read_sheets(path)


def test_a_map_file_that_is_not_utf_8_is_refused(tmp_path):
    path = tmp_path / "a.geojson"
    path.write_bytes(
        b'{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null, '
        b'"properties": {"Kod": "\xa3\xb9ka"}}]}'
    )
    with pytest.raises(PlanError, match="is not UTF-8"):
        read_sheets(path)


def test_a_broken_ring_is_closed_and_a_broken_geometry_told_as_it_stands(tmp_path):
    path = tmp_path / "a.geojson"
    rings = ([[18, 52], [19, 52], [19, 53]], [[18, 52]])
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for ring in rings
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    (sheet,) = read_sheets(path)
    assert [row[0] for row in sheet.rows[1:]] == [
        "POLYGON ((18 52, 19 52, 19 53, 18 52))",
        "POLYGON ((18 52))",
    ]


@pytest.mark.parametrize("used", [True, False])
def test_gdals_way_to_report_errors_is_left_as_it_was(tmp_path, used):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if used else gdal.DontUseExceptions)()
    try:
        with gdal_errors(tmp_path / "a"):
            assert gdal.GetUseExceptions()
        assert bool(gdal.GetUseExceptions()) is used
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
