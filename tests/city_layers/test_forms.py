"""Forms made from the specs hold in QGIS: drop-downs, rules, the relation from projects to sites."""

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProject,
    QgsVectorLayerUtils,
)

from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.catalogue.vocabularies import VOCABULARIES
from konin_smart_plugin.city_layers.layer_tree import build_layer_tree
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace


@pytest.fixture
def layers(qgis_app, tmp_path):
    gpkg = tmp_path / "konin.gpkg"
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.in_workspace}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    apply_catalogue_schema(gpkg)
    project = QgsProject()
    build_layer_tree(project, GeoPackageWorkspace(gpkg), "pl")
    file = tmp_path / "konin.qgz"
    assert project.write(str(file))
    again = QgsProject.instance()
    assert again.read(str(file))  # what a colleague without the plugin opens
    yield {layer.source().split("layername=")[1]: layer for layer in again.mapLayers().values()}
    again.clear()


def valid(layer, **values):
    feature = QgsFeature(layer.fields())
    feature.setAttributes([None] * len(layer.fields()))
    for name, value in {"code": "A", "title": "One", "area": "governance", **values}.items():
        feature[name] = value
    kinds = range(len(layer.fields()))
    return [
        layer.fields()[index].name()
        for index in kinds
        if not QgsVectorLayerUtils.validateAttribute(layer, feature, index)[0]
    ]


def test_required_fields_ranges_and_the_order_of_years(layers):
    projects = layers["projects"]
    assert valid(projects) == ["fid"]  # the database's own number, given when the row is stored
    faults = {
        "code": None,
        "title": None,
        "area": None,
        "priority": 6,
        "budget_pln": -1.0,
        "start_year": 1066,
    }
    for name, value in faults.items():
        assert name in valid(projects, **{name: value})
    assert "end_year" in valid(projects, start_year=2026, end_year=2025)
    assert "end_year" not in valid(projects, start_year=2026, end_year=2026)


def test_drop_downs_offer_the_catalogues_own_terms(layers):
    specs = load_specs()
    for table, names in {
        "projects": ("area", "theme", "status", "scope", "adds_to"),
        "project_points": ("accuracy", "origin"),
    }.items():
        for name in names:
            assert tuple(specs[table].field(name).values) == VOCABULARIES[name].codes
            layer = layers[table]
            setup = layer.editorWidgetSetup(layer.fields().lookupField(name))
            assert setup.type() == "ValueMap"
            codes = [next(iter(choice.values())) for choice in setup.config()["map"]]
            assert set(VOCABULARIES[name].codes) <= set(codes)
    area = layers["projects"].editorWidgetSetup(layers["projects"].fields().lookupField("area"))
    assert {"Infrastruktura i środowisko": "living_environment"} in area.config()["map"]


def test_words_of_forms_and_imports_agree():
    for table in ("projects", "project_points"):
        for field in load_specs()[table].fields:
            for code, text in field.values.items():
                for word in text.values():
                    assert VOCABULARIES[field.name].recognise(word) == code, word


def test_tabs_and_sites_of_a_project(layers):
    projects = layers["projects"]
    config = projects.editFormConfig()
    assert config.layout() == Qgis.AttributeFormLayout.DragAndDrop
    tabs = config.invisibleRootContainer().children()
    assert [tab.name() for tab in tabs][:2] == ["Projekt", "Realizacja i finanse"]
    manager = QgsProject.instance().relationManager()
    assert all(child.init(manager) for child in tabs[-1].children())
    relations = [child.relation() for child in tabs[-1].children()]
    assert all(relation.isValid() and relation.referencedLayer() == projects for relation in relations)
    assert all(relation.strength() == Qgis.RelationshipStrength.Composition for relation in relations)
    assert {relation.referencingLayer().id() for relation in relations} == {
        layers[name].id() for name in ("project_points", "project_lines", "project_areas")
    }
    assert config.readOnly(projects.fields().lookupField("version"))


def test_a_drawn_site_says_so_and_by_whom(layers):
    points = layers["project_points"]
    feature = QgsVectorLayerUtils.createFeature(points)
    assert (feature["accuracy"], feature["origin"]) == ("sketch", "drawn")
    assert feature["updated_by"]
