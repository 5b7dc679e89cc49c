"""The project whose map is printed: read from its file into memory, never changed."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..analysis.errors import PlanError
from ..city_layers.specs import load_maps
from ..layer_io.crs import working_crs
from .overview import layer_of_table
from .page import ThemeMap


def read_project(file: Path) -> QgsProject:
    """Return a project of its own, read from ``file``; its layers cannot be edited."""
    if not file.is_file():
        raise PlanError("There is no QGIS project at {path}.", path=str(file))
    project = QgsProject()
    flags = Qgis.ProjectReadFlag.DontLoadLayouts | Qgis.ProjectReadFlag.ForceReadOnlyLayers
    if not project.read(str(file), flags):
        raise PlanError(
            "The QGIS project {path} cannot be read: {reason}", path=str(file), reason=project.error()
        )
    return project


def apply_theme(project: QgsProject, theme: str) -> None:
    """Show the layers and styles of a map theme; raise PlanError if the project has none of this name."""
    themes = project.mapThemeCollection()
    if not themes.hasMapTheme(theme):
        raise _no_theme(project, theme)
    root = project.layerTreeRoot()
    themes.applyTheme(theme, root, QgsLayerTreeModel(root))


def _no_theme(project: QgsProject, theme: str) -> PlanError:
    return PlanError(
        'The project has no map theme "{theme}". It has: {themes}.',
        theme=theme,
        themes=", ".join(sorted(project.mapThemeCollection().mapThemes())) or "–",
    )


def theme_map(project: QgsProject, first: str, name: str) -> ThemeMap:
    """Return the map of the theme ``name``, to stand beside that of the theme ``first``.

    Raises PlanError if there is no such theme, it shows nothing, or it draws a layer of the
    first theme in another style: the sheet's one legend could not explain both.
    """
    themes = project.mapThemeCollection()
    if not themes.hasMapTheme(name):
        raise _no_theme(project, name)
    layers = tuple(layer for layer in themes.mapThemeVisibleLayers(name) if layer.isValid())
    if not layers:
        raise PlanError("No layer is switched on in this project or theme: there is nothing to print.")
    styles = {theme: _style_names(project, theme) for theme in (first, name) if theme}
    for layer, style in styles.get(first, {}).items():
        if styles[name].get(layer, style) != style:
            raise PlanError(
                "The themes {first} and {second} draw the layer {layer} in different styles: one legend "
                "cannot explain both.",
                first=first,
                second=name,
                layer=project.mapLayer(layer).name(),
            )
    return ThemeMap(name, layers, themes.mapThemeStyleOverrides(name))


def _style_names(project: QgsProject, theme: str) -> dict[str, str]:
    """Return the names of the styles in which a theme draws its layers, by layer id."""
    records = project.mapThemeCollection().mapThemeState(theme).layerRecords()
    return {record.layer().id(): record.currentStyle for record in records if record.layer()}


def theme_of_plan(project: QgsProject, name: str) -> str:
    """Return the project's map theme that ``layers/maps.yaml`` calls ``name``, or "" if it has none."""
    titles = load_maps()[name].title.values()
    return next((title for title in titles if project.mapThemeCollection().hasMapTheme(title)), "")


def shown_layers(project: QgsProject) -> tuple[QgsMapLayer, ...]:
    """Return the layers that are switched on and can be drawn, top first."""
    root = project.layerTreeRoot()
    shown = [
        layer
        for layer in root.layerOrder()
        if layer.isValid() and layer.isSpatial() and root.findLayer(layer).isVisible()
    ]
    if not shown:
        raise PlanError("No layer is switched on in this project or theme: there is nothing to print.")
    return tuple(shown)


def missing_layers(project: QgsProject) -> list[str]:
    """Return the names of layers that are switched on but whose data were not found."""
    root = project.layerTreeRoot()
    return [
        layer.name()
        for layer in root.layerOrder()
        if not layer.isValid() and root.findLayer(layer).isVisible()
    ]


def map_crs(project: QgsProject, layers: tuple[QgsMapLayer, ...]) -> QgsCoordinateReferenceSystem:
    """Return the metric CRS to print in: EPSG:2177 for data in its zone."""
    city = layer_of_table(project, "boundary")
    data = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    return working_crs([city] if city else data, project.crs())


def area_to_show(
    project: QgsProject, layers: tuple[QgsMapLayer, ...], crs: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """Return the city's extent, or without a boundary that of all vector data shown, in ``crs``."""
    city = layer_of_table(project, "boundary")
    area = QgsRectangle()
    for layer in [city] if city else [layer for layer in layers if isinstance(layer, QgsVectorLayer)]:
        if not layer.extent().isNull():
            transform = QgsCoordinateTransform(layer.crs(), crs, project)
            area.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    if area.isNull() or area.isEmpty():
        raise PlanError("The layers of this project or theme are empty: there is nothing to print.")
    return area
