"""The closed lists of the catalogue: code, Polish, English, and the words offices use for each term."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property


def plain(text: str) -> str:
    """Return ``text`` in lower case, without accents, with single spaces between letters and digits."""
    stripped = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    letters = "".join(sign for sign in stripped if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[a-z0-9]+", letters))


@dataclass(frozen=True)
class Term:
    """One term: the code that is stored, its Polish and English names, and other words for it."""

    code: str
    pl: str
    en: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """The terms of one field, in the order in which forms show them."""

    field: str
    terms: tuple[Term, ...]

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The stored codes."""
        return tuple(term.code for term in self.terms)

    @cached_property
    def _by_word(self) -> dict[str, str]:
        return {
            plain(word): term.code
            for term in self.terms
            for word in (term.code, term.pl, term.en, *term.synonyms)
        }

    def recognise(self, text: str) -> str | None:
        """Return the code that ``text`` names, whatever its case, accents and punctuation, or None."""
        return self._by_word.get(plain(text))

    def title(self, code: str, language: str) -> str:
        """Return the term's name in "pl" or "en"; an unknown code is returned as it is."""
        names = {term.code: term.pl if language == "pl" else term.en for term in self.terms}
        return names.get(code, code)


AREA = Vocabulary(
    "area",
    (
        Term(
            "governance",
            "Partycypacja społeczna i zintegrowane zarządzanie miastem",
            "Smart People & Governance",
            (
                "Partycypacja społeczna i zintegrowane zarządzanie miastem (Smart People & Governance)",
                "Partycypacja społeczna",
                "Zarządzanie",
                "Smart Governance",
                "Smart People",
                "A1",
                "Obszar 1",
                "1",
                "I",
            ),
        ),
        Term(
            "economy_mobility",
            "Zielona i innowacyjna gospodarka oraz transport",
            "Smart Economy & Mobility",
            (
                "Zielona i innowacyjna gospodarka oraz transport (Smart Economy & Mobility)",
                "Gospodarka i transport",
                "Gospodarka i mobilność",
                "Transport",
                "Smart Economy",
                "Smart Mobility",
                "A2",
                "Obszar 2",
                "2",
                "II",
            ),
        ),
        Term(
            "living_environment",
            "Infrastruktura i środowisko",
            "Smart Living, Environment & Infrastructure",
            (
                "Infrastruktura i środowisko (Smart Living, Environment & Infrastructure)",
                "Środowisko i infrastruktura",
                "Środowisko",
                "Smart Living",
                "Smart Environment",
                "A3",
                "Obszar 3",
                "3",
                "III",
            ),
        ),
    ),
)

THEME = Vocabulary(
    "theme",
    (
        Term("mobility", "mobilność", "mobility", ("transport", "komunikacja", "rowery", "drogi")),
        Term(
            "green",
            "zieleń",
            "green areas",
            ("green", "zielona infrastruktura", "zieleń miejska", "przyroda", "parki"),
        ),
        Term("sensors", "czujniki", "sensors", ("sensory", "monitoring", "IoT", "pomiary")),
        Term("energy", "energia", "energy", ("energetyka", "oze", "ciepłownictwo")),
        Term("e_services", "e-usługi", "e-services", ("e-administracja", "cyfryzacja", "usługi cyfrowe")),
        Term("other", "inny", "other", ("inne", "inna", "pozostałe")),
    ),
)

STATUS = Vocabulary(
    "status",
    (
        Term("idea", "pomysł", "idea", ("koncepcja", "propozycja", "zgłoszony")),
        Term("planned", "planowany", "planned", ("planowane", "planowana", "zaplanowany", "w planach")),
        Term(
            "in_preparation",
            "w przygotowaniu",
            "in preparation",
            ("przygotowywany", "przygotowanie", "w trakcie przygotowania", "projektowanie", "przetarg"),
        ),
        Term(
            "in_progress",
            "w realizacji",
            "in progress",
            ("w trakcie realizacji", "realizowany", "realizowane", "realizacja", "w toku", "trwa"),
        ),
        Term(
            "done",
            "zakończony",
            "done",
            (
                "zrealizowany",
                "zrealizowane",
                "zrealizowana",
                "zakończone",
                "zakończona",
                "gotowy",
                "wykonany",
            ),
        ),
        Term("suspended", "wstrzymany", "suspended", ("wstrzymane", "zawieszony", "zawieszone", "odłożony")),
    ),
)

SCOPE = Vocabulary(
    "scope",
    (
        Term(
            "sites",
            "w wybranych miejscach",
            "at sites",
            ("w miejscach", "sites", "punktowy", "lokalny", "miejscowy", "lokalizacje", "miejsca"),
        ),
        Term(
            "citywide",
            "całe miasto",
            "citywide",
            ("ogólnomiejski", "miasto", "cały Konin", "teren całego miasta", "na terenie miasta", "Konin"),
        ),
    ),
)

ACCURACY = Vocabulary(
    "accuracy",
    (
        Term("surveyed", "pomiar geodezyjny", "surveyed", ("pomiar", "geodezyjna", "geodezyjny", "dokładna")),
        Term("parcel", "działka", "parcel", ("do działki", "działka ewidencyjna")),
        Term("address", "punkt adresowy", "address point", ("adres", "do adresu", "adresowa")),
        Term("street", "ulica", "street", ("do ulicy", "odcinek ulicy")),
        Term("area", "rejon", "area", ("obszar", "osiedle", "strefa")),
        Term("sketch", "szkic", "sketch", ("orientacyjna", "orientacyjnie", "przybliżona", "przybliżone")),
    ),
)

ORIGIN = Vocabulary(
    "origin",
    (
        Term("spreadsheet", "wczytane z pliku", "read from a file", ("arkusz", "import", "plik")),
        Term("drawn", "narysowane na mapie", "drawn on the map", ("narysowano", "rysunek")),
        Term("copied", "skopiowane z innej warstwy", "copied from another layer", ("skopiowane",)),
        Term("coordinates", "wpisane współrzędne", "coordinates typed in", ("współrzędne",)),
        Term("address_service", "wyszukany adres (GUGiK)", "address search (GUGiK)", ("UUG", "geokodowanie")),
        Term("parcel_service", "wyszukana działka (GUGiK)", "parcel search (GUGiK)", ("ULDK",)),
        Term("zone", "obszar strefy", "outline of a zone", ("strefa", "ze strefy")),
    ),
)

ADDS_TO = Vocabulary(
    "adds_to",
    (
        Term("bus_stops", "przystanki autobusowe", "bus stops", ("przystanki", "przystanek")),
        Term("rail_stations", "stacje kolejowe", "railway stations", ("stacja kolejowa",)),
        Term("ev_chargers", "stacje ładowania", "EV charging stations", ("ładowarki", "punkty ładowania")),
        Term(
            "bike_parking", "parkingi rowerowe", "bicycle parking", ("stojaki rowerowe", "parking rowerowy")
        ),
        Term("cycle_paths", "drogi dla rowerów", "cycle paths", ("drogi rowerowe", "ścieżki rowerowe")),
        Term("green_areas", "tereny zieleni", "green areas", ("parki", "park", "zieleńce", "zieleń")),
        Term("trees", "drzewa", "trees", ("drzewo", "nasadzenia")),
        Term("sensors", "czujniki", "sensors", ("sensory", "czujnik")),
        Term("schools", "szkoły", "schools", ("szkoła",)),
    ),
)

VOCABULARIES = {
    vocabulary.field: vocabulary for vocabulary in (AREA, THEME, STATUS, SCOPE, ACCURACY, ORIGIN, ADDS_TO)
}
