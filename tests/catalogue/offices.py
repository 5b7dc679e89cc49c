"""Three spreadsheets as three Polish offices would make them."""

from pathlib import Path

from osgeo import ogr

# 1. A working sheet of the planning office (.xlsx): a title over merged cells, headings in two merged
# rows, the line that numbers the columns, subheadings, several sites in a cell, totals at the bottom.
# Coordinates in EPSG:2177 with X as the northing, the geodesists' way.
PLANNING = [
    ["Katalog projektów – Plan Smart City", "", "", "", "", "", "", ""],
    ["stan na 30.06.2025 r.", "", "", "", "", "", "", ""],
    [],
    ["Lp.", "Kod", "Nazwa projektu", "Obszar", "Koszt [tys. zł]", "Termin realizacji", "Położenie", ""],
    ["", "", "", "", "ogółem", "", "X", "Y"],
    ["1", "2", "3", "4", "5", "6", "7", "8"],
    ["Obszar A2: gospodarka i transport", "", "", "", "", "", "", ""],
    ["1", "SM-01", "Wiaty przystankowe", "A2", "350,5", "2025-2026", "5789000; 5789500", "6518000; 6518200"],
    ["2", "SM-02", "Aplikacja miejska", "Smart Governance", "1 250", "od 2025", "", ""],
    ["3", "", "Projekt bez kodu", "A3", "10", "2025", "", ""],
    ["4", "SM-04", "Lata odwrotnie", "A3", "10", "2027-2025", "", ""],
    ["", "", "Razem", "", "1 620,5", "", "", ""],
]

# 2. An export of the investment unit (.csv, Windows-1250, semicolons): mixed decimal marks, money in
# words, WGS84 with latitude and longitude exchanged in one row, the same code in two rows.
INVESTMENT = """\
Symbol;Tytuł;Status;Budżet;Rok rozpoczęcia;Rok zakończenia;Adres;Szerokość;Długość
ŻB-1;Ścieżka rowerowa "Łąkowa";w realizacji;1 234 567,89 zł;2024 r.;01.06.2026;ul. Łąkowa 1;52,2233;18.2512
ŻB-1;Ścieżka rowerowa "Łąkowa";w trakcie realizacji;1.234.567,89;2024;2026;ul. Łąkowa 20;52.2240;18,2530
ŻB-2;Park kieszonkowy;ZAKOŃCZONE;2,5 mln;2023;2023;ul. Długa 3;18.2600;52.2200
ŻB-3;Monitoring;zobaczymy;350 tys. zł;2025;;;;
ŻB-4;Ujemny;planowany;-5;2025;2026;;;
"""

# 3. A sheet from a consultant (.ods): English headings mixed with Polish ones, EPSG:2180 in some rows and
# EPSG:2177 in others, geometry as WKT, a column that nobody knows.
CONSULTANT = [
    ["Project code", "Project title", "Geometria (WKT)", "Układ", "X", "Y", "Uwagi", "Total cost"],
    [
        "C-1",
        "Cycle path",
        "LINESTRING(6518000 5789000, 6518300 5789100)",
        "2000/6",
        "",
        "",
        "pilne",
        "100.50",
    ],
    ["C-2", "Sensors", "", "", "449000.5", "485300.5", "", "2 000,00"],
    ["C-3", "Stops", "", "", "6518000", "5789000", "", ""],
    ["C-4", "Nowhere", "", "", "1", "2", "", "brak"],
]


def write_workbook(path: Path, rows: list[list[str]], sheet: str = "Arkusz1") -> Path:
    driver = {".xlsx": "XLSX", ".ods": "ODS"}[path.suffix]
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer(sheet)
    for column in range(max(len(row) for row in rows)):
        layer.CreateField(ogr.FieldDefn(rows[0][column] if column < len(rows[0]) else f"c{column}"))
    for row in rows[1:]:
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, text in enumerate(row):
            if text:
                feature[column] = text
        layer.CreateFeature(feature)
    del feature, layer, dataset
    return path


def planning(folder: Path) -> Path:
    return write_workbook(folder / "katalog.xlsx", PLANNING)


def investment(folder: Path) -> Path:
    path = folder / "inwestycje.csv"
    path.write_bytes(INVESTMENT.encode("cp1250"))
    return path


def consultant(folder: Path) -> Path:
    return write_workbook(folder / "consultant.ods", CONSULTANT)
