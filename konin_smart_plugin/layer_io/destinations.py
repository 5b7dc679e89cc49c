"""Where an output may go: never on top of the user's data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProviderRegistry,
)

from ..analysis.errors import PlanError


def refuse_shared_geopackage(value: object) -> None:
    """Raise PlanError if the output ``value`` would replace a GeoPackage, or a table, with other data.

    QGIS replaces the whole file when an output names a GeoPackage; a file with one table is taken for
    an earlier result and may be written again. An output that appends to a layer replaces nothing.
    """
    if appends(value):
        return
    target = target_of(value)
    if target.startswith("ogr:"):
        uri = QgsDataSourceUri(target[len("ogr:") :])
        path, table = Path(uri.database()), uri.table()
        if table in table_names(path):
            raise PlanError(
                "The table {table} already exists in {file}. Choose another name for the output.",
                table=table,
                file=path.name,
            )
        return
    path = Path(target.split("|")[0])
    if path.suffix.lower() == ".gpkg" and len(table_names(path)) > 1:
        raise PlanError(
            "The output file {file} holds other tables, which would be lost. "
            "Choose a new file for the output.",
            file=path.name,
        )


def appends(value: object) -> bool:
    """Return whether the output ``value`` adds rows to an existing layer, fields mapped by the user."""
    return isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping()


def table_names(gpkg: Path) -> list[str]:
    """Return the names of the tables in a GeoPackage; none if there is no such file."""
    if not gpkg.is_file():
        return []
    provider = QgsProviderRegistry.instance().providerMetadata("ogr")
    return [sublayer.name() for sublayer in provider.querySublayers(str(gpkg))]


def refuse_own_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> None:
    """Raise PlanError if the output's file is the file of one of the algorithm's inputs."""
    path = Path(target_of(parameters.get(name)).split("|")[0])
    if not path.is_file():
        return
    for parameter in algorithm.parameterDefinitions():
        if parameter.type() not in {"source", "vector"}:
            continue
        value = parameters.get(parameter.name())
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source
        layer = algorithm.parameterAsVectorLayer({parameter.name(): value}, parameter.name(), context)
        if layer is not None and Path(layer.source().split("|")[0]).resolve() == path.resolve():
            raise PlanError(
                "The output file {file} is also an input. Choose a new file for the output.", file=path.name
            )


def target_of(value: object) -> str:
    """Return the file or the URI that the value of an output parameter names."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return str(value or "")
