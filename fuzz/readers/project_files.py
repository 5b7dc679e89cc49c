"""QGIS project files (.qgz, .qgs) beside a workspace: their language, their workspace, their layers."""

from functools import cache

from hypothesis import strategies as st
from spoil import utf8, xml_files, zip_of, zips

from readers import scratch


def seeds():
    return [zip_of({"konin.qgs": utf8(_text())}), utf8(_text())]


def inputs():
    return st.one_of(zips({"konin.qgs": xml_files(_text())}), xml_files(_text()))


def read(data, folder):
    from konin_smart_plugin.city_layers.project_file import project_language, written_language
    from konin_smart_plugin.map_sheets.projects import missing_layers, read_project, shown_layers

    file = folder / "konin.qgz"
    file.write_bytes(data if data.startswith(b"PK") else zip_of({"konin.qgs": data}))
    assert written_language(file)
    project = read_project(file)
    assert project_language(project)
    missing_layers(project)
    shown_layers(project)


@cache
def _text():
    import zipfile

    from qgis.core import QgsProject, QgsVectorLayer

    project = QgsProject()
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:2177&field=name:string", "Przystanki", "memory"))
    project.writeEntry("konin_smart_plan", "language", "pl")
    file = scratch() / "konin.qgz"
    project.write(str(file))
    with zipfile.ZipFile(file) as archive:
        return next(archive.read(name) for name in archive.namelist() if name.endswith(".qgs")).decode()
