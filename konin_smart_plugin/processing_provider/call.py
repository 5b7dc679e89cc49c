"""One call of an algorithm: its parameters read, its inputs as arrays, its log and its progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..analysis.errors import PlanError
from ..analysis.geometry import present, sound
from ..analysis.progress import Progress
from ..analysis.weights import checked_weights
from ..layer_io.crs import require_readable, source_name, working_crs
from ..layer_io.reading import read_parameter
from ..layer_io.sinks import write_sink
from ..layer_io.table import Table
from ..translation import LANGUAGES, number, tr


@dataclass(frozen=True)
class Call:
    """What Processing hands to an algorithm's ``run``, with the questions every analysis asks of it."""

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    def given(self, name: str) -> bool:
        """Return whether the optional parameter ``name`` holds something."""
        return self.parameters.get(name) not in (None, "")

    def number(self, name: str) -> float:
        """Return the number parameter ``name``."""
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def choice(self, name: str) -> int:
        """Return the number of the enum parameter's choice."""
        return self.algorithm.parameterAsEnum(self.parameters, name, self.context)

    def text(self, name: str) -> str:
        """Return the text parameter ``name``."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def language(self) -> str:
        """Return LANGUAGE; raise PlanError if the plugin does not know it."""
        language = self.text("LANGUAGE")
        if language not in LANGUAGES:
            raise PlanError("The language {language} is not known. Give pl or en.", language=language)
        return language

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """Return the feature source ``name``; raise QgsProcessingException if it is none.

        Raises PlanError for a layer that cannot be read.
        """
        layer = self._layer(name)
        if layer is not None:
            require_readable(layer)
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise QgsProcessingException(self.algorithm.invalidSourceError(self.parameters, name))
        return source

    def layer_name(self, name: str) -> str:
        """Return the name of the layer given as ``name``; the table's where QGIS names it after its file."""
        own, layer = source_name(self.source(name)), self._layer(name)
        if layer is None or Path(layer.source().partition("|")[0]).stem != own:
            return own
        return self.table_name(name) or own

    def table_name(self, name: str) -> str:
        """Return the name of the table that the layer given as ``name`` reads; empty where it is in none."""
        layer = self._layer(name)
        if layer is None:
            return ""
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        return parts.get("layerName") or parts.get("table") or ""

    def _layer(self, name: str) -> QgsVectorLayer | None:
        return self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)

    def crs(self, *names: str) -> QgsCoordinateReferenceSystem:
        """Return the metric CRS to measure the sources ``names`` in (those that are given)."""
        project = self.context.project()
        sources = [self.source(name) for name in names if self.given(name)]
        return working_crs(sources, project.crs() if project else None)

    def fields(self, name: str) -> list[str]:
        """Return the names of all fields of the source ``name``."""
        return self.source(name).fields().names()

    def read(self, name: str, crs: QgsCoordinateReferenceSystem, fields: Sequence[str] = ()) -> Table:
        """Read the source ``name``; repair invalid geometries and say what was left out.

        Raises PlanError when the layer is empty or no feature of it has a geometry.
        """
        table = read_parameter(self.algorithm, self.parameters, name, self.context, fields, crs)
        layer = self.layer_name(name)
        if not len(table):
            raise PlanError("The layer {layer} is empty: it holds no features to work with.", layer=layer)
        if table.geometry is None:
            raise PlanError("No feature of the layer {layer} has a geometry.", layer=layer)
        geometry, repaired = sound(table.geometry)
        missing = int((~present(geometry)).sum())
        if missing == len(table):
            raise PlanError("No feature of the layer {layer} has a geometry.", layer=layer)
        self.say(tr("{layer}: {count} features read.").format(layer=layer, count=number(len(table))))
        if repaired:
            self.warn(
                tr("{layer}: {count} invalid geometries repaired.").format(
                    layer=layer, count=number(repaired)
                )
            )
        if missing:
            self.warn(
                tr("{layer}: {count} features without geometry.").format(layer=layer, count=number(missing))
            )
        return Table(geometry, table.columns, table.crs, table.ids)

    def weights(self, table: Table, name: str = "WEIGHT_FIELD") -> np.ma.MaskedArray:
        """Return the weights in the field that parameter ``name`` gives; count the unknown in the log.

        Raises PlanError when the table has no such field, or it holds no numbers or negative ones.
        """
        field = self.text(name)
        if field not in table.columns:
            raise PlanError("The residents' layer has no field {field}.", field=field)
        weights = checked_weights(table.columns[field], field)
        unknown = int(np.ma.getmaskarray(weights).sum())
        if unknown:
            self.warn(
                tr("{field}: {count} values are not known and count as unknown, not as zero.").format(
                    field=field, count=number(unknown)
                )
            )
        return weights

    def wkb_type(self, name: str, table: Table) -> Qgis.WkbType:
        """Return the two-dimensional type of the source ``name``, multi if ``table`` holds multi-parts."""
        kind = QgsWkbTypes.linearType(QgsWkbTypes.flatType(self.source(name).wkbType()))
        multi = (shapely.get_type_id(table.geometry) >= shapely.GeometryType.MULTIPOINT).any()
        return QgsWkbTypes.multiType(kind) if multi else kind

    def progress(self, first: float, last: float) -> Progress:
        """Return a progress that moves from ``first`` to ``last`` per cent and stops the work on cancel."""

        def tell(share: float) -> None:
            if self.feedback.isCanceled():
                raise PlanError("The work was cancelled.")
            self.feedback.setProgress(first + (last - first) * share)

        return tell

    def write(self, name: str, table: Table, wkb_type: Qgis.WkbType = Qgis.WkbType.NoGeometry) -> str | None:
        """Write ``table`` into the sink ``name``; None if it is optional and not asked for."""
        progress = self.progress(85, 100)
        return write_sink(self.algorithm, self.parameters, name, self.context, table, wkb_type, progress)

    def say(self, text: str) -> None:
        """Put a line into the log."""
        self.feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        """Put a warning into the log."""
        self.feedback.pushWarning(text)
