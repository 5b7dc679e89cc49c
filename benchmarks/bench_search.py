"""Milliseconds per key press of the catalogue's search in 5,000 projects, drawn list and summary included.

The peer is Qt's own fixed-string filter on a plain list of the same texts, all of it compiled code: it
neither finds "laka" in "Łąka" nor several words in any order, which ours does, and has no summary.

dev/qgis-env python benchmarks/bench_search.py
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QSortFilterProxyModel, QStringListModel, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QListView
from qgis.testing import start_app

from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.gui.catalogue_panel import CataloguePanel

PROJECTS = 5_000
QUERIES = ("przystanek 17", "sciezka rowerowa", "P-4999", "warszawska", "zieleń przy szkole")
THINGS = ("Przystanek", "Ścieżka rowerowa", "Łąka kwietna", "Zieleń przy szkole", "Czujnik hałasu")
STREETS = ("Warszawska", "Żwirki i Wigury", "Dworcowa", "Przyjaźni", "3 Maja", "Wyszyńskiego")


def projects() -> list[Project]:
    return [
        Project(
            f"P-{number}",
            f"{THINGS[number % 5]} nr {number}",
            area="economy_mobility",
            status="planned",
            budget_pln=1000.0 * number,
            address=f"ul. {STREETS[number % 6]} {number % 90}",
            lead_unit="Zarząd Dróg Miejskich",
        )
        for number in range(PROJECTS)
    ]


def press_keys(line: QLineEdit, shown: Callable[[], int]) -> tuple[list[float], list[int]]:
    """Return the milliseconds of every key press until the window is drawn, and the rows found at the end."""
    times, found = [], []
    for query in QUERIES:
        for key in query:
            begun = time.perf_counter()
            QTest.keyClicks(line, key) if key.isascii() else line.insert(key)
            QCoreApplication.processEvents()
            times.append(1000 * (time.perf_counter() - begun))
        found.append(shown())
        line.clear()
        QCoreApplication.processEvents()
    return times, found


def measure_ours(catalogue: list[Project]) -> tuple[list[float], list[int]]:
    panel = CataloguePanel(None, None)
    panel.projects.show(catalogue)
    panel.wanted.sort_by(0)
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    return press_keys(panel.search, panel.wanted.rowCount)


def measure_qt(catalogue: list[Project]) -> tuple[list[float], list[int]]:
    view, line, proxy = QListView(), QLineEdit(), QSortFilterProxyModel()
    model = QStringListModel([f"{one.title} {one.code} {one.address} {one.lead_unit}" for one in catalogue])
    proxy.setSourceModel(model)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setModel(proxy)
    view.setUniformItemSizes(True)
    view.show()
    line.textChanged.connect(proxy.setFilterFixedString)
    QTest.qWaitForWindowExposed(view)
    return press_keys(line, proxy.rowCount)


def main() -> None:
    start_app()
    catalogue = projects()
    ours, found = measure_ours(catalogue)
    theirs, _ = measure_qt(catalogue)
    # Every 5th project is a path, every 6th is in Warszawska; "przystanek 17" is also in house numbers.
    assert (found[1], found[2], found[3]) == (1_000, 1, 834), found
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(
        f"{PROJECTS} projects, {len(ours)} key presses: median {statistics.median(ours):.0f} ms, "
        f"longest {max(ours):.0f} ms; Qt's own filter {statistics.median(theirs):.0f} ms, ratio {ratio:.1f}"
    )


if __name__ == "__main__":
    sys.exit(main())
