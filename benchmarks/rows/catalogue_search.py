"""A key pressed in the search of 5,000 projects, until the list is drawn.

The peer is Qt's own fixed-string filter on a plain list of the same texts, all of it compiled code: it
neither finds "laka" in "Łąka" nor several words in any order, which ours does, and has no summary.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import CRS, start
from qgis.PyQt.QtCore import QCoreApplication, QSortFilterProxyModel, QStringListModel, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QListView
from qgis.testing.mocked import get_iface

from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.catalogue.search import search_text
from konin_smart_plugin.gui.catalogue_panel import CataloguePanel
from konin_smart_plugin.gui.contents import Catalogue

PROJECTS = 5_000
QT = "Qt's own filter on a plain list"
QUERIES = ("przystanek 17", "sciezka rowerowa", "P-4999", "warszawska", "zieleń przy szkole")
EXACT = (2, 3)  # the queries that Qt's filter understands too
THINGS = ("Przystanek", "Ścieżka rowerowa", "Łąka kwietna", "Zieleń przy szkole", "Czujnik hałasu")
STREETS = ("Warszawska", "Żwirki i Wigury", "Dworcowa", "Przyjaźni", "3 Maja", "Wyszyńskiego")


def inputs(folder: Path, factor: int) -> None:
    """Write how many projects there are."""
    (folder / "count.txt").write_text(str(PROJECTS * factor), encoding="ascii")


def projects(folder: Path) -> list[Project]:
    """Return the catalogue."""
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
        for number in range(int((folder / "count.txt").read_text(encoding="ascii")))
    ]


def pressing(line: QLineEdit, shown: Callable[[], int]) -> Task:
    """Return the task of typing all queries key by key, each key until the window is drawn."""

    def work() -> list[int]:
        found = []
        for query in QUERIES:
            for key in query:
                QTest.keyClicks(line, key) if key.isascii() else line.insert(key)
                QCoreApplication.processEvents()
            found.append(shown())
            line.clear()
            QCoreApplication.processEvents()
        return found

    return Task(work, lambda found: {"found": np.array(found)})


def ours(folder: Path) -> Task:
    """Prepare the catalogue's panel."""
    start()
    panel = CataloguePanel(get_iface(), None)
    catalogue = projects(folder)
    panel.projects.show(Catalogue(CRS, catalogue, [search_text(one) for one in catalogue]))
    panel.show()
    QTest.qWaitForWindowExposed(panel)
    search = panel.filters.search
    search.panel = panel  # which lives as long as the line does
    return pressing(search, panel.projects.rowCount)


def by_qt(folder: Path) -> Task:
    """Prepare a plain list."""
    start()
    view, line, proxy = QListView(), QLineEdit(), QSortFilterProxyModel()
    texts = [f"{one.title} {one.code} {one.address} {one.lead_unit}" for one in projects(folder)]
    model = QStringListModel(texts)
    proxy.setSourceModel(model)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setModel(proxy)
    view.setUniformItemSizes(True)
    view.show()
    line.textChanged.connect(proxy.setFilterFixedString)
    QTest.qWaitForWindowExposed(view)
    line.kept = (view, model)  # which live as long as the line does
    return pressing(line, proxy.rowCount)


def agree(answers: Answers) -> str:
    """Compare what both can find."""
    own, theirs = (answers[name]["found"][list(EXACT)] for name in (OURS, QT))
    said = f"{', '.join(QUERIES[k] for k in EXACT)}: ours {own.tolist()}, Qt {theirs.tolist()} projects"
    if not np.array_equal(own, theirs):
        raise DisagreementError(said)
    return f"{said}; {sum(map(len, QUERIES))} keys in all"


ROWS = (
    Row(
        name="catalogue_search",
        work=f"{sum(map(len, QUERIES))} keys pressed in the search of 5,000 projects, drawn",
        size=PROJECTS,
        inputs=inputs,
        ours=ours,
        peers=(Peer(QT, by_qt),),
        agree=agree,
        factors=(4,),
    ),
)
