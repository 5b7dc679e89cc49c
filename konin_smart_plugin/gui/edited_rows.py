"""What has been edited, but not yet saved, in a layer of the catalogue: rows as projects and sites."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import shapely
from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from shapely import Geometry

from ..catalogue.conflicts import SITE_CONTENT
from ..catalogue.model import PROJECT_CONTENT, PROJECTS, Project, Site
from ..catalogue.schema import KEYS, VERSION
from ..catalogue.site_changes import collected
from ..layer_io.columns import without_null
from ..translation import tr

Row = tuple[str, str]
"""A project's code, and the number of its site; empty for the project itself."""


@dataclass(frozen=True)
class StoredRows:
    """What is stored, by QGIS's number of the feature: which row it is, and its version if any is counted."""

    rows: dict[int, Row]
    versions: dict[int, int]


class EditedRows:
    """The rows of the layer that shows ``table``, by QGIS's number of the feature."""

    def __init__(self, layer: QgsVectorLayer, table: str) -> None:
        self.layer = layer
        self.table = table
        self.known: dict[int, Row] = {}
        self.first_versions: dict[int, int] = {}
        self._anew: set[int] = set()
        # In an older workspace Update workspace begins to count versions.
        self._counted = layer.fields().indexOf(VERSION) >= 0

    def reader(self) -> Callable[[], StoredRows]:
        """Return what reads all rows as they are stored, in any thread."""
        source, request = self.layer.dataProvider().featureSource(), self._request()
        return lambda: self._stored(source.getFeatures(request))

    def remember(self, stored: StoredRows) -> None:
        """Note which row each feature is, and in which version, while it is surely there."""
        self._anew = set()
        self.known, self.first_versions = stored.rows, stored.versions

    def removed(self) -> dict[int, Row]:
        """Return the rows that are to be deleted."""
        numbers = self.layer.editBuffer().deletedFeatureIds()
        return {number: self.known[number] for number in numbers if number in self.known}

    def changed(self) -> dict[int, Row]:
        """Return the rows with changed values, and not to be deleted."""
        buffer = self.layer.editBuffer()
        numbers = {*buffer.changedAttributeValues(), *buffer.changedGeometries()}
        return {
            number: self.known[number] for number in (numbers & self.known.keys()) - self.removed().keys()
        }

    def projects(self, base: Mapping[str, Project], rows: Mapping[int, Row]) -> dict[str, Project]:
        """Return the projects with these changed rows as they would be saved.

        ``base``: the projects as they were before.
        """
        mine: dict[str, Project] = {}
        for number, (code, site) in rows.items():
            project = mine.get(code, base.get(code))
            if project is not None:
                mine[code] = _with(project, site, self._values(number))
        return mine

    def stored_now(self, numbers: Collection[int]) -> StoredRows:
        """Return the rows of these features as they are stored now."""
        return self._stored(self.layer.dataProvider().getFeatures(self._request().setFilterFids(numbers)))

    def put(self, number: int, field: str, value: object) -> None:
        """Put a value into a row; its shape is the field "geometry"."""
        if field == "geometry":
            done = self.layer.changeGeometry(number, _qgis_shape(collected(value)))
        else:
            done = self.layer.changeAttributeValue(number, self.layer.fields().indexOf(field), value)
        if not done:
            text = tr("The field {field} could not be set: check what was saved.")
            self.layer.raiseError.emit(text.format(field=field))

    def say_version(self, number: int, version: int) -> None:
        """Let the row say which version it was made from: the data's trigger reads that below zero.

        Not where QGIS saves a new shape before the fields, as in a file: the shape has counted the version.
        """
        in_file = self.layer.providerType() == "ogr"
        if not (in_file and number in self.layer.editBuffer().changedGeometries()):
            self.put(number, VERSION, -version)

    def are_saved_unasked(self) -> bool:
        """Return whether the data would refuse no older version.

        So it is where QGIS saves new shapes into a file before the fields, and where rows have no version.
        """
        shapes_first = self.layer.providerType() == "ogr" and bool(
            self.layer.editBuffer().changedGeometries()
        )
        return shapes_first or not self._counted

    def _request(self) -> QgsFeatureRequest:
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        return request.setSubsetOfAttributes([*self._keys(), VERSION], self.layer.fields())

    def _keys(self) -> list[str]:
        return list(dict.fromkeys(("code", KEYS[self.table])))

    def _stored(self, features: Iterable[QgsFeature]) -> StoredRows:
        rows, versions = {}, {}
        for feature in features:
            code, *site = (str(value) for value in without_null([feature[name] for name in self._keys()]))
            rows[feature.id()] = code, "".join(site)
            if self._counted:
                versions[feature.id()] = without_null([feature[VERSION]])[0] or 0
        return StoredRows(rows, versions)

    def add_anew(self, number: int, row: Row, mine: Project) -> None:
        """Add a row that is no longer stored, as I have it."""
        code, site_id = row
        site = stored_site(mine, site_id)
        feature = QgsFeature(self.layer.fields())
        for name, value in vars(site or mine).items():
            if name in self.layer.fields().names() and name != VERSION:
                feature[name] = value
        feature["code"] = code
        if site:
            feature.setGeometry(_qgis_shape(collected(site.geometry)))
        self._add(number, feature)

    def keep_stored(self, number: int) -> None:
        """Add a row that is to be deleted as it is stored now."""
        for stored in self.layer.dataProvider().getFeatures(QgsFeatureRequest([number])):
            feature = QgsFeature(stored)
            feature.setId(0)
            feature[self.layer.primaryKeyAttributes()[0]] = None
            self._add(number, feature)

    def _add(self, number: int, feature: QgsFeature) -> None:
        """Add the feature instead of the one with the number, once however often it is tried to save it."""
        if number not in self._anew:
            self._anew.add(number)
            self.layer.addFeature(feature)

    def _values(self, number: int) -> dict[str, object]:
        """Return the changed values of the row by field; its shape is the field "geometry"."""
        buffer, fields = self.layer.editBuffer(), self.layer.fields()
        changed = buffer.changedAttributeValues().get(number, {})
        names = [fields[index].name() for index in changed]
        content = PROJECT_CONTENT if self.table == PROJECTS else SITE_CONTENT
        values = zip(names, without_null(list(changed.values())), strict=True)
        own = {name: value for name, value in values if name in content and name != "code"}
        if number in buffer.changedGeometries():
            shape = shapely.from_wkb(buffer.changedGeometries()[number].asWkb().data())
            own["geometry"] = collected(shape)
        return own


def _with(project: Project, site_id: str, values: Mapping[str, object]) -> Project:
    """Return the project with these values, its own or those of one site."""
    if not site_id:
        return replace(project, **values)
    sites = tuple(replace(site, **values) if site.site_id == site_id else site for site in project.sites)
    return replace(project, sites=sites)


def _qgis_shape(geometry: Geometry) -> QgsGeometry:
    shape = QgsGeometry()
    shape.fromWkb(shapely.to_wkb(geometry))
    return shape


def stored_site(project: Project | None, site_id: str) -> Site | None:
    """Return the site of this number, None where there is none."""
    return next((site for site in (project.sites if project else ()) if site.site_id == site_id), None)
