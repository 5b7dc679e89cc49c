"""What comes from elsewhere stays data: no formula, expression, script or entity in it does anything."""

import re
import zipfile
from pathlib import Path

import pytest
from faults.jobs import _sheets
from loopback import loopback
from pdf_text import pdf_text
from qgis.core import QgsExpression, QgsLayoutItemLabel, QgsPrintLayout, QgsProject, qgsfunction
from qgis.PyQt import sip

from konin_smart_plugin import paths
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.exporting import export_projects
from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.catalogue.sheet_writing import Rows, write_rows
from konin_smart_plugin.catalogue.spreadsheet import read_sheets
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.city_layers.sources.osm_file import read_osm
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.map_sheets.expressions import literal
from konin_smart_plugin.map_sheets.templates import load_template
from konin_smart_plugin.processing_provider.access_to_services import AccessToServices
from konin_smart_plugin.processing_provider.export_project_cards import ExportProjectCards
from konin_smart_plugin.processing_provider.export_sheets import ExportSheets

SOURCE = Path(__file__).parents[2] / "konin_smart_plugin"
EXPRESSIONS = [
    "[% @project_path %]",
    "[% env('HOME') %] i [%1+1%]",
    "[%'[%'%]",
    "[[% 1 %]%] 'ż' [%",
    "[%\n1\n%]",
    "[%'[' || '%'%]1%]",
]
FORMULAS = ["=cmd|' /C calc'!A0", "+1+cmd", "-2+3+cmd", "@SUM(1)", "\t=1+1", "\r=1", " =1", "＝1+1", "of:=1"]
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha ">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 20}">' for n in range(9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/hostname">]>'


# --- expressions


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_a_label_prints_a_text_and_does_not_evaluate_it(qgis_app, text):
    project = QgsProject()
    layout = QgsPrintLayout(project)
    label = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(label)
    label.setText(literal(text))
    assert label.currentText() == text
    label.setText(text)
    assert label.currentText() != text  # which is what it would do otherwise
    sip.delete(layout)
    sip.delete(project)


def words_of(folder):
    pages = [pdf_text(pdf, "-layout") for pdf in sorted(folder.glob("*.pdf"))]
    assert pages
    return "".join("".join(pages).split())


def test_cards_and_sheets_print_titles_as_they_are(new_office, run, tmp_path):
    office = new_office(tmp_path / "office")
    store = open_store(open_workspace(str(office.city)))
    project = Project("X-1", "[%@project_home%]", description="[%1+1%]", lead_unit="[%'a'||'b'%]")
    store.save([project], "anna")
    run(ExportProjectCards, _sheets(office, FILTER="code = 'X-1'"))
    words = words_of(office.city.parent / "sheets")
    assert "[%@project_home%]" in words
    assert "[%1+1%]" in words
    hostile = {"TITLE": "[%@project_path%]", "SUBTITLE": "[%2*3%]", "NOTE": "[%env('PATH')%]"}
    run(ExportSheets, {**_sheets(office, **hostile), "OUTPUT_FOLDER": str(tmp_path / "sheets")})
    words = words_of(tmp_path / "sheets")
    assert all(text in words for text in hostile.values())


# --- templates


def changed(old, new, count=1):
    def change(text):
        assert old in text
        return text.replace(old, new, count)

    return change


def with_html(text):
    frame = '<LayoutMultiFrame type="65648" html="&lt;script&gt;1&lt;/script&gt;" sourceMode="1"/>'
    return text.replace("</Layout>", frame + "</Layout>")


def with_property(expression):
    whole = (
        '<Option type="Map"><Option name="active" value="true" type="bool"/>'
        f'<Option name="expression" value="{expression}" type="QString"/></Option></Layout>'
    )
    return lambda text: text.replace("</Layout>", whole)


TEMPLATES = {
    "an HTML frame": (with_html, "holds HTML"),
    "an HTML label": (changed('htmlState="0"', 'htmlState="1"'), "holds HTML"),
    "env": (changed('labelText="', "labelText=\"[% env('HOME') %]"), "calls the function env"),
    "eval": (with_property("eval('1')"), "calls the function eval"),
    "a layer from elsewhere": (with_property("load_layer('/etc/x', 'ogr')"), "calls the function load_layer"),
    "Python": (with_property("konin_evil()"), "calls the function konin_evil"),
    "a remote picture": (changed('file="', 'file="https://example.org/x.svg'), "from the internet"),
}


@pytest.fixture
def foreign_function():
    """Have a Python function that somebody else's plugin offers to expressions."""

    def konin_evil(_values, _feature, _parent):
        return "evil"

    kept = qgsfunction(args=0, group="test")(konin_evil)
    yield kept
    QgsExpression.unregisterFunction("konin_evil")


@pytest.mark.usefixtures("foreign_function")
@pytest.mark.parametrize("case", TEMPLATES)
def test_a_template_with_a_script_is_refused(qgis_app, tmp_path, monkeypatch, case):
    change, words = TEMPLATES[case]
    whole = (paths.SHEETS / "theme_map.qpt").read_text(encoding="utf-8")
    (tmp_path / "own.qpt").write_text(change(whole), encoding="utf-8")
    monkeypatch.setenv("KONIN_TEMPLATE_FOLDER", str(tmp_path))
    project = QgsProject()
    with pytest.raises(PlanError, match=words):
        load_template("own", project)
    sip.delete(project)


def test_a_template_with_harmless_expressions_is_taken(qgis_app, tmp_path, monkeypatch):
    whole = (paths.SHEETS / "theme_map.qpt").read_text(encoding="utf-8")
    own = changed('labelText="', "labelText=\"[% upper('a') || format_date(now(), 'yyyy') || @layout_name %]")
    (tmp_path / "own.qpt").write_text(own(whole), encoding="utf-8")
    monkeypatch.setenv("KONIN_TEMPLATE_FOLDER", str(tmp_path))
    project = QgsProject()
    assert load_template("own", project).items()
    sip.delete(project)


# --- spreadsheets


def remade(path, changes):
    """Put other members into the zip, or change them: {name: function from the old text to the new}."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for name, change in changes.items():
        members[name] = change(members.get(name, b"").decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def with_entity(declaration, entity):
    """Return what declares entities after the XML's head and uses one in the first title."""
    return lambda text: re.sub(r"(<\?xml[^>]*\?>)", r"\1" + declaration, text, count=1).replace(
        "Tytul", f"Tytul{entity}"
    )


BOOKS = {".xlsx": "xl/sharedStrings.xml", ".ods": "content.xml"}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("suffix", BOOKS)
@pytest.mark.parametrize(("declaration", "entity"), [(LAUGHS, "&j;"), (OUTSIDE, "&j;")])
def test_entities_of_a_spreadsheet_are_not_unfolded(qgis_app, tmp_path, suffix, declaration, entity):
    path = tmp_path / f"book{suffix}"
    export_projects(path, [Project("A", "Tytul")], "EPSG:2177", "pl")
    remade(path, {BOOKS[suffix]: with_entity(declaration, entity)})
    try:
        text = repr(read_sheets(path))
    except PlanError:
        return
    assert len(text) < 100_000
    assert Path("/etc/hostname").read_text().strip() not in text


def test_links_of_a_spreadsheet_are_not_followed(qgis_app, tmp_path):
    path = tmp_path / "book.xlsx"
    export_projects(path, [Project("A", "Tytul")], "EPSG:2177", "pl")
    with loopback() as server:
        target = server.on("/book.xlsx", "x")
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        link = (
            '<?xml version="1.0"?><Relationships xmlns='
            '"http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
            f'Type="{kind}/externalLinkPath" Target="{target}" TargetMode="External"/></Relationships>'
        )
        more = (
            f'<Relationship Id="rId99" Type="{kind}/externalLink" Target="externalLinks/externalLink1.xml"/>'
        )
        remade(
            path,
            {
                "xl/externalLinks/_rels/externalLink1.xml.rels": lambda _text: link,
                "xl/externalLinks/externalLink1.xml": lambda _text: '<?xml version="1.0"?><externalLink/>',
                "xl/_rels/workbook.xml.rels": lambda text: text.replace("</Rel", more + "</Rel"),
            },
        )
        assert read_sheets(path)[0].rows[1][1] == "Tytul"
        assert server.asked == []


@pytest.mark.parametrize("suffix", BOOKS)
def test_a_spreadsheet_that_unpacks_to_an_absurd_size_is_left_alone(qgis_app, tmp_path, suffix):
    path = tmp_path / f"bomb{suffix}"
    export_projects(path, [Project("A", "Tytul")], "EPSG:2177", "pl")
    remade(path, {BOOKS[suffix]: lambda text: text + " " * 60_000_000})
    with pytest.raises(PlanError, match="absurd size"):
        read_sheets(path)


@pytest.mark.parametrize("text", FORMULAS)
@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods"])
def test_no_cell_or_heading_of_a_table_begins_as_a_formula(qgis_app, tmp_path, text, ending):
    path = tmp_path / f"table.{ending}"
    write_rows(path, Rows("t", {"a": str, text: str}, [["x", text]], [None], ""))
    if ending == "csv":
        assert path.read_bytes().decode("utf-8-sig").count(f"'{text}") == 2
    else:
        assert read_sheets(path)[0].rows[1][1].strip() == text.strip()
        with zipfile.ZipFile(path) as book:
            xml = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))
        assert not re.search(r"<f>|table:formula", xml)


def test_no_cell_of_a_result_begins_as_a_formula(run, make_layer, tmp_path):
    places = make_layer(
        "Point", {"name": str, "n": float}, [("POINT (6518000 5789000)", text, 1.5) for text in FORMULAS]
    )
    path = tmp_path / "result.csv"
    run(
        AccessToServices,
        {"DEMAND": places, "WEIGHT_FIELD": "n", "SERVICES": places, "DISTANCES": "9", "OUTPUT": str(path)},
    )
    text = path.read_bytes().decode()
    assert all(f"'{one}" in text for one in FORMULAS)


# --- OpenStreetMap, the network and SQL


@pytest.mark.timeout(60)
def test_entities_of_an_osm_file_are_not_unfolded(qgis_app, tmp_path):
    file = tmp_path / "town.osm"
    tags = '<tag k="highway" v="bus_stop"/><tag k="name" v="&j;"/>'
    node = f'<node id="1" version="1" lon="18.25" lat="52.22">{tags}</node>'
    file.write_text(f'<?xml version="1.0"?>{LAUGHS}<osm version="0.6">{node}</osm>', encoding="utf-8")
    with pytest.raises(PlanError, match="damaged"):
        read_osm(file, {"bus_stops": load_specs()["bus_stops"].osm}, None)


def test_nothing_switches_the_checks_of_tls_off():
    off = re.compile(r"ignoreSslErrors|setPeerVerifyMode|VerifyNone|CERT_NONE|verify\s*=\s*False|_unverified")
    files = list(SOURCE.rglob("*.py"))
    assert len(files) > 100
    assert [file.name for file in files if off.search(file.read_text(encoding="utf-8"))] == []


def test_nothing_asks_the_network_but_through_qgis():
    other = re.compile(
        r"^\s*(import|from) (requests|urllib\.request|http\.client|socket|ftplib|smtplib)", re.M
    )
    files = list(SOURCE.rglob("*.py"))
    assert [file.name for file in files if other.search(file.read_text(encoding="utf-8"))] == []


def test_nothing_evaluates_python_or_runs_a_shell():
    calls = re.compile(r"(?<![\w.])(eval|exec|pickle\.loads?|yaml\.load|os\.system)\(|shell=True")
    files = list(SOURCE.rglob("*.py"))
    assert [file.name for file in files if calls.search(file.read_text(encoding="utf-8"))] == []
