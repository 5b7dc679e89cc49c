"""The columns a catalogue sheet may have, and the words offices head them with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .vocabularies import plain

BRACKETS = re.compile(r"[\[(]([^\])]*)[\])]")
"""What a heading says in brackets: a unit, or a remark."""


@dataclass(frozen=True)
class Column:
    """One column: the field it fills, its headings in both languages, and other words for it."""

    field: str
    pl: str
    en: str
    synonyms: tuple[str, ...] = ()


COLUMNS = (
    Column(
        "code",
        "Kod",
        "Code",
        (
            *("Kod projektu", "Numer projektu", "Nr projektu", "Symbol", "Symbol projektu", "ID projektu"),
            *("Kod przedsięwzięcia", "Nr", "Numer", "ID", "Project code", "Project ID"),
        ),
    ),
    Column(
        "title",
        "Tytuł",
        "Title",
        (
            *("Nazwa", "Nazwa projektu", "Tytuł projektu", "Tytuł/Nazwa projektu", "Nazwa/Tytuł projektu"),
            *("Nazwa zadania", "Zadanie", "Nazwa przedsięwzięcia", "Przedsięwzięcie", "Projekt"),
            *("Nazwa inwestycji", "Name", "Project", "Project title", "Project name"),
        ),
    ),
    Column("title_en", "Tytuł po angielsku", "Title in English", ("Tytuł angielski", "Tytuł EN", "Title EN")),
    Column(
        "area",
        "Obszar planu",
        "Area of the plan",
        ("Obszar", "Obszar strategiczny", "Obszar tematyczny", "Filar", "Wymiar", "Area"),
    ),
    Column("theme", "Temat", "Theme", ("Tematyka", "Kategoria", "Dziedzina", "Branża", "Category", "Topic")),
    Column("status", "Status", "Status", ("Stan", "Stan realizacji", "Status projektu", "Etap", "Stage")),
    Column("priority", "Priorytet", "Priority", ("Ważność",)),
    Column(
        "lead_unit",
        "Jednostka prowadząca",
        "Lead unit",
        (
            *("Jednostka odpowiedzialna", "Jednostka realizująca", "Realizator", "Wydział", "Lider"),
            *("Komórka odpowiedzialna", "Podmiot odpowiedzialny", "Podmiot realizujący", "Wnioskodawca"),
            *("Odpowiedzialny", "Lead", "Responsible unit", "Department"),
        ),
    ),
    Column("partners", "Partnerzy", "Partners", ("Partner", "Partnerzy projektu")),
    Column(
        "budget_pln",
        "Budżet [zł]",
        "Budget [PLN]",
        (
            *("Koszt", "Koszt całkowity", "Szacowany koszt", "Szacunkowy koszt", "Wartość", "Kwota"),
            *("Wartość projektu", "Koszt projektu", "Budżet projektu", "Całkowity koszt", "Koszt ogółem"),
            *("Budżet ogółem", "Szacunkowa wartość", "Szacowany budżet", "Nakłady", "Koszty", "Cost"),
            *("Total cost", "Budget PLN", "Budżet zł"),
        ),
    ),
    Column(
        "funding",
        "Źródło finansowania",
        "Funding",
        ("Źródła finansowania", "Finansowanie", "Sposób finansowania", "Funding source"),
    ),
    Column(
        "start_year",
        "Rok rozpoczęcia",
        "Start year",
        ("Początek", "Data rozpoczęcia", "Rozpoczęcie", "Rok startu", "Termin rozpoczęcia", "Start", "Od"),
    ),
    Column(
        "end_year",
        "Rok zakończenia",
        "End year",
        ("Koniec", "Data zakończenia", "Zakończenie", "Termin zakończenia", "End", "Do"),
    ),
    Column(
        "period",
        "Okres realizacji",
        "Period",
        ("Lata realizacji", "Termin realizacji", "Termin", "Lata", "Czas realizacji", "Years"),
    ),
    Column(
        "description", "Opis", "Description", ("Opis projektu", "Krótki opis", "Zakres", "Zakres rzeczowy")
    ),
    Column("indicators", "Wskaźniki", "Indicators", ("Wskaźniki rezultatu", "Mierniki", "Wskaźnik")),
    Column(
        "strategy_goal",
        "Cel strategii",
        "Goal of the strategy",
        ("Cel strategiczny", "Cel", "Cel operacyjny", "Cele", "Strategy goal", "Goal"),
    ),
    Column(
        "address",
        "Adres",
        "Address",
        ("Adresy", "Adres inwestycji", "Lokalizacja", "Miejsce realizacji", "Miejsce", "Ulica", "Location"),
    ),
    Column(
        "parcel_id",
        "Numer działki",
        "Parcel number",
        (
            *("Nr działki", "Działka", "Działki", "Nr działek", "Numery działek", "Działka ewidencyjna"),
            *("Nr ewid. działki", "Nr dz.", "Identyfikator działki", "Parcel", "Parcel ID"),
        ),
    ),
    Column("scope", "Zasięg projektu", "Scope", ("Zasięg", "Zasięg terytorialny")),
    Column(
        "adds_to", "Co przybędzie na mapie", "Adds to layer", ("Rodzaj obiektów", "Co powstanie", "Adds to")
    ),
    Column("document", "Dokument źródłowy", "Source document", ("Dokument", "Załącznik", "Document")),
    Column("page", "Strona dokumentu", "Page", ("Strona", "Str.")),
    Column("photo", "Zdjęcie", "Photo", ("Fotografia", "Wizualizacja", "Picture")),
    Column("source", "Źródło danych", "Data source", ("Źródło", "Source")),
    Column("fetched_at", "Pobrano", "Fetched at", ("Data pobrania",)),
    Column("synthetic", "Dane fikcyjne (DEMO)", "Invented data (DEMO)", ("DEMO", "Dane fikcyjne")),
    Column("version", "Wersja", "Version"),
    Column("site_id", "Numer miejsca", "Site number", ("ID miejsca", "Site ID")),
    Column(
        "label", "Opis miejsca", "Label", ("Nazwa miejsca", "Nazwa lokalizacji", "Miejsce – opis", "Site")
    ),
    Column(
        "x",
        "X",
        "X",
        ("Współrzędna X", "Wsp. X", "X 2000", "X 1992", "Easting", "E", "Coord X", "Współrzędne X"),
    ),
    Column(
        "y",
        "Y",
        "Y",
        ("Współrzędna Y", "Wsp. Y", "Y 2000", "Y 1992", "Northing", "N", "Coord Y", "Współrzędne Y"),
    ),
    Column(
        "latitude",
        "Szerokość geograficzna",
        "Latitude",
        ("Szerokość", "Szer. geogr.", "Szer. geograficzna", "Lat", "Szerokość geogr."),
    ),
    Column(
        "longitude",
        "Długość geograficzna",
        "Longitude",
        ("Długość", "Dł. geogr.", "Dł. geograficzna", "Lon", "Lng", "Long", "Długość geogr."),
    ),
    Column(
        "coordinates",
        "Współrzędne",
        "Coordinates",
        ("Współrzędne GPS", "Lokalizacja GPS", "GPS", "Koordynaty"),
    ),
    Column("geometry_wkt", "Geometria (WKT)", "Geometry (WKT)", ("WKT", "Geometria", "Geometry", "geom")),
    Column("crs", "Układ współrzędnych", "CRS", ("Układ", "EPSG", "Układ odniesienia", "SRID")),
    Column("accuracy", "Dokładność położenia", "Accuracy of the place", ("Dokładność", "Accuracy")),
    Column("origin", "Pochodzenie położenia", "Origin of the place", ("Pochodzenie",)),
    Column("site_source", "Źródło danych miejsca", "Data source of the site"),
    Column("site_fetched_at", "Miejsce pobrano", "Site fetched at"),
    Column("site_synthetic", "Miejsce fikcyjne (DEMO)", "Invented site (DEMO)"),
)
BY_FIELD = {column.field: column for column in COLUMNS}
BY_WORD = {
    plain(form): column.field
    for column in COLUMNS
    for word in (column.field, column.pl, column.en, *column.synonyms)
    for form in (word, BRACKETS.sub(" ", word))
}
SITE_FIELDS = {
    "label": "label",
    "accuracy": "accuracy",
    "origin": "origin",
    "source": "site_source",
    "fetched_at": "site_fetched_at",
    "synthetic": "site_synthetic",
}
"""The column of each field of a site, other than its number and geometry."""


def heading(field: str, language: str) -> str:
    """Return the heading of the field's column in "pl" or "en"."""
    column = BY_FIELD[field]
    return column.pl if language == "pl" else column.en
