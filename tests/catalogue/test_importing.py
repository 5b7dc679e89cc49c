"""Three offices' spreadsheets, and what becomes of every row."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

sys.path.insert(0, str(Path(__file__).parent))
from offices import consultant, investment, planning, write_workbook

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.importing import plan_import


@pytest.fixture
def store(gpkg):
    return GeoPackageStore(gpkg)


def run(path, store, **options):
    plan = plan_import(path, store, language="en", **options)
    store.save(plan.to_save, "anna")
    return plan


def counts(plan):
    return plan.added, plan.updated, plan.unchanged, plan.rejected


def messages(plan, severity):
    return [(problem.row, problem.message("en")) for problem in plan.problems if problem.severity == severity]


def test_the_planning_offices_workbook(store, tmp_path):
    plan = run(planning(tmp_path), store)
    assert counts(plan) == (2, 0, 0, 2)
    errors = messages(plan, "error")
    assert [row for row, _ in errors] == [10, 11]
    assert "no code" in errors[0][1]
    assert "before it starts" in errors[1][1]
    read = store.read()
    stops, app = read["SM-01"], read["SM-02"]
    # [tys. zł]: 350,5 is 350,500 zł
    assert (stops.title, stops.area, stops.budget_pln) == ("Wiaty przystankowe", "economy_mobility", 350_500)
    assert (stops.start_year, stops.end_year, app.start_year, app.end_year) == (2025, 2026, 2025, None)
    # X holds the northing: 5789000 N, 6518000 E
    assert [site.geometry.wkt for site in stops.sites] == [
        "POINT (6518000 5789000)",
        "POINT (6518200 5789500)",
    ]
    assert app.area == "governance"
    assert any("axes exchanged" in text for _, text in messages(plan, "info"))
    assert messages(plan, "warning") == []


def test_the_investment_units_text_file(store, tmp_path):
    plan = run(investment(tmp_path), store)
    assert counts(plan) == (3, 0, 0, 1)
    read = store.read()
    path = read["ŻB-1"]
    assert path.title == 'Ścieżka rowerowa "Łąkowa"'
    assert (path.status, path.budget_pln, path.start_year, path.end_year) == (
        *("in_progress", 1234567.89, 2024, 2026),
    )
    assert path.address == "ul. Łąkowa 1; ul. Łąkowa 20"
    assert [site.label for site in path.sites] == ["ul. Łąkowa 1", "ul. Łąkowa 20"]
    assert read["ŻB-2"].budget_pln == 2_500_000
    assert read["ŻB-2"].status == "done"
    # latitude and longitude stand in each other's column; 52.22 N 18.26 E lies in Konin
    (park,) = read["ŻB-2"].sites
    assert park.geometry.distance(path.sites[0].geometry) < 1000
    assert (read["ŻB-3"].budget_pln, read["ŻB-3"].status) == (350_000, None)
    warnings = messages(plan, "warning")
    assert any(row == 5 and "zobaczymy" in text for row, text in warnings)
    assert any(row == 4 and "axes exchanged" in text for row, text in warnings)
    assert [row for row, _ in messages(plan, "error")] == [6]


def test_the_consultants_workbook(store, tmp_path):
    plan = run(consultant(tmp_path), store)
    assert counts(plan) == (4, 0, 0, 0)
    read = store.read()
    assert read["C-1"].sites[0].geometry.wkt == "MULTILINESTRING ((6518000 5789000, 6518300 5789100))"
    assert read["C-1"].budget_pln == 100.5
    # 449000.5 E, 485300.5 N in EPSG:2180 lies by the railway station
    (sensor,) = read["C-2"].sites
    assert 6516000 < sensor.geometry.x < 6519000
    assert 5787000 < sensor.geometry.y < 5790000
    assert read["C-3"].sites[0].geometry.wkt == "POINT (6518000 5789000)"
    assert read["C-4"].sites == ()
    assert any(row == 5 and "near the city in none" in text for row, text in messages(plan, "warning"))
    assert any("Uwagi" in text for _, text in messages(plan, "warning"))


@pytest.mark.parametrize("make", [planning, investment, consultant])
def test_importing_the_same_file_again_changes_nothing(store, tmp_path, make):
    path = make(tmp_path)
    first = run(path, store)
    before, history = store.read(), store.history()
    again = run(path, store)
    assert counts(again) == (0, 0, first.added, first.rejected)
    assert store.read() == before
    assert store.history() == history


def test_a_changed_row_updates_its_project_and_logs_both_values(store, tmp_path):
    rows = [["Kod", "Tytuł", "Status"], ["A", "One", "pomysł"], ["B", "Two", "pomysł"]]
    run(write_workbook(tmp_path / "a.xlsx", rows), store)
    rows[1][2] = "w realizacji"
    plan = run(write_workbook(tmp_path / "b.xlsx", rows), store)
    assert counts(plan) == (0, 1, 1, 0)
    (change,) = [change for change in store.history("A") if change.field_name == "status"]
    assert (change.old_value, change.new_value, change.changed_by) == ("idea", "in_progress", "anna")


def test_a_site_moved_on_the_map_stays_there(store, tmp_path):
    rows = [["Kod", "Tytuł", "X", "Y"], ["A", "One", "6518000", "5789000"]]
    path = write_workbook(tmp_path / "a.xlsx", rows)
    run(path, store)
    project = store.read()["A"]
    moved = replace(project.sites[0], geometry=shapely.Point(6518050, 5789050))
    store.save([replace(project, sites=(moved,))], "jan")
    assert counts(run(path, store)) == (0, 0, 1, 0)
    assert store.read()["A"].sites == (moved,)


def test_a_site_drawn_on_the_map_survives_an_update(store, tmp_path):
    rows = [["Kod", "Tytuł"], ["A", "One"]]
    run(write_workbook(tmp_path / "a.xlsx", rows), store)
    from konin_smart_plugin.catalogue.model import Site

    project = store.read()["A"]
    store.save([replace(project, sites=(Site(shapely.Point(6518000, 5789000)),))], "jan")
    rows[1][1] = "Changed"
    assert counts(run(write_workbook(tmp_path / "b.xlsx", rows), store)) == (0, 1, 0, 0)
    assert len(store.read()["A"].sites) == 1


def test_several_sites_may_share_a_label_and_a_label_used_once_tells_a_moved_site(store, tmp_path):
    rows = [
        ["Kod", "Tytuł", "Opis miejsca", "X", "Y"],
        *(["A", "One", "Długa", f"651800{n}", "5789000"] for n in "12"),
    ]
    rows.append(["A", "One", "Krótka", "6518100", "5789000"])
    run(write_workbook(tmp_path / "a.xlsx", rows), store)
    first = store.read()["A"]
    assert len(first.sites) == 3
    rows[3][3] = "6518150"
    assert counts(run(write_workbook(tmp_path / "b.xlsx", rows), store)) == (0, 1, 0, 0)
    second = store.read()["A"]
    assert second.sites[:2] == first.sites[:2]
    assert [(site.site_id, site.geometry.x) for site in second.sites[2:]] == [("A/P3", 6518150)]


def test_add_only_leaves_known_projects_alone(store, tmp_path):
    rows = [["Kod", "Tytuł"], ["A", "One"]]
    run(write_workbook(tmp_path / "a.xlsx", rows), store)
    rows[1][1] = "Changed"
    rows.append(["B", "Two"])
    plan = run(write_workbook(tmp_path / "b.xlsx", rows), store, add_only=True)
    assert counts(plan) == (1, 0, 1, 0)
    assert store.read()["A"].title == "One"
    assert any("left as it is" in text for _, text in messages(plan, "info"))


def test_later_rows_of_a_code_may_not_say_otherwise(store, tmp_path):
    rows = [
        ["Kod", "Tytuł", "X", "Y"],
        ["A", "One", "6518000", "5789000"],
        ["A", "Two", "6518100", "5789000"],
    ]
    plan = run(write_workbook(tmp_path / "a.xlsx", rows), store)
    assert store.read()["A"].title == "One"
    assert len(store.read()["A"].sites) == 2
    assert [row for row, text in messages(plan, "warning") if "“Two”" in text] == [3]


def test_a_sheet_exported_before_somebody_elses_change_is_rejected(store, tmp_path):
    run(write_workbook(tmp_path / "a.xlsx", [["Kod", "Tytuł"], ["A", "One"]]), store)
    store.save([replace(store.read()["A"], title="Theirs")], "jan")
    rows = [["Kod", "Tytuł", "Wersja"], ["A", "Mine", "1"]]
    plan = run(write_workbook(tmp_path / "b.xlsx", rows), store)
    assert counts(plan) == (0, 0, 0, 1)
    assert store.read()["A"].title == "Theirs"
    assert any("jan" in text for _, text in messages(plan, "error"))


def test_an_unknown_heading_can_be_explained(store, tmp_path):
    rows = [["Kod", "Tytuł", "Uwagi"], ["A", "One", "pilne"]]
    run(write_workbook(tmp_path / "a.xlsx", rows), store, mapping={"uwagi": "description"})
    assert store.read()["A"].description == "pilne"
    with pytest.raises(PlanError, match="cannot be mapped"):
        plan_import(tmp_path / "a.xlsx", store, mapping={"uwagi": "remarks"})


def test_the_sheet_is_chosen_by_its_headings_or_its_name(store, tmp_path):
    path = write_workbook(tmp_path / "a.xlsx", [["Notatki", "x"], ["bez", "nagłówków"]], sheet="Notatki")
    with pytest.raises(PlanError, match="headings"):
        plan_import(path, store)
    with pytest.raises(PlanError, match="Notatki"):
        plan_import(path, store, sheet="Projekty")


def test_a_site_outside_the_city_is_told():
    from konin_smart_plugin.catalogue.model import Project, Site
    from konin_smart_plugin.catalogue.validation import check_sites

    city = shapely.box(0, 0, 10, 10)
    project = Project("A", "One", sites=(Site(shapely.Point(5, 5)), Site(shapely.Point(11, 5), label="far")))
    (problem,) = check_sites(project, city)
    assert "“far”" in problem.message("en")


def test_columns_that_are_not_read_are_told(store, tmp_path):
    rows = [["Kod", "Tytuł", "Uwagi", "Nazwa"], ["A", "One", "pilne", "Two"]]
    plan = run(write_workbook(tmp_path / "a.xlsx", rows), store)
    assert store.read()["A"].title == "One"
    told = messages(plan, "warning")
    assert [row for row, _ in told] == [1, 1]
    assert "“Uwagi” is not known" in told[0][1]
    assert "Another column has the meaning of “Nazwa”" in told[1][1]


def test_rows_of_one_code_bring_their_addresses_together(store, tmp_path):
    rows = [
        ["Kod", "Tytuł", "Adres", "Status"],
        ["A", "One", "Długa 1", "pomysł"],
        ["A", "One", "Krótka 2", ""],
        ["A", "", "Długa 1", "pomysł"],
    ]
    plan = run(write_workbook(tmp_path / "a.xlsx", rows), store)
    assert messages(plan, "warning") == []
    assert (store.read()["A"].address, store.read()["A"].status) == ("Długa 1; Krótka 2", "idea")


def test_a_new_project_says_which_file_it_is_from(store, tmp_path):
    run(write_workbook(tmp_path / "a.xlsx", [["Kod", "Tytuł"], ["A", "One"]]), store)
    project = store.read()["A"]
    assert project.source == "a.xlsx"
    assert project.fetched_at.startswith("20")
    # The same sheet under another name changes neither.
    assert counts(run(write_workbook(tmp_path / "b.xlsx", [["Kod", "Tytuł"], ["A", "One"]]), store)) == (
        0,
        0,
        1,
        0,
    )
    assert store.read()["A"] == project


def test_a_sheet_without_titles_keeps_them(store, tmp_path):
    run(write_workbook(tmp_path / "a.xlsx", [["Kod", "Tytuł"], ["A", "One"]]), store)
    rows = [["Kod", "Status"], ["A", "pomysł"], ["B", "pomysł"]]
    plan = run(write_workbook(tmp_path / "b.xlsx", rows), store)
    assert counts(plan) == (0, 1, 0, 1)
    assert store.read()["A"].title == "One"
    assert [row for row, text in messages(plan, "error") if "no title" in text] == [3]


def test_a_sheet_of_the_stored_version_is_taken(store, tmp_path):
    run(write_workbook(tmp_path / "a.xlsx", [["Kod", "Tytuł"], ["A", "One"]]), store)
    rows = [["Kod", "Tytuł", "Wersja"], ["A", "Mine", str(store.read()["A"].version)]]
    assert counts(run(write_workbook(tmp_path / "b.xlsx", rows), store)) == (0, 1, 0, 0)


def test_the_reading_of_coordinates_is_told_once_with_its_first_row(store, tmp_path):
    rows = [["Kod", "Tytuł", "X", "Y"], *(["A" + n, "One", "5789000", f"651800{n}"] for n in "12")]
    plan = plan_import(write_workbook(tmp_path / "a.xlsx", rows), store, language="en")
    ((row, text),) = [one for one in messages(plan, "info") if "coordinates" in one[1]]
    assert row == 2
    assert text.startswith(
        "The coordinates of 2 sites, from this row on, are read in EPSG:2177 with the axes"
    )
    straight = [["Kod", "Tytuł", "X", "Y"], ["A", "One", "6518000", "5789000"]]
    plan = plan_import(write_workbook(tmp_path / "b.xlsx", straight), store, language="en")
    assert (2, "The coordinates of 1 sites, from this row on, are read in EPSG:2177.") in messages(
        plan, "info"
    )


def test_latitude_before_longitude_is_usual_in_one_cell_and_a_warning_in_two_columns(store, tmp_path):
    one_cell = [["Kod", "Tytuł", "Współrzędne"], ["A", "One", "52.22, 18.26"]]
    plan = plan_import(write_workbook(tmp_path / "a.xlsx", one_cell), store, language="en")
    assert messages(plan, "warning") == []
    two_columns = [["Kod", "Tytuł", "Długość", "Szerokość"], ["A", "One", "52.22", "18.26"]]
    plan = plan_import(write_workbook(tmp_path / "b.xlsx", two_columns), store, language="en")
    assert [row for row, text in messages(plan, "warning") if "axes exchanged" in text] == [2]
