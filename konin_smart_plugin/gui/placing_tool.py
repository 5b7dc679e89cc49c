"""Drawing a site on the map with QGIS's own digitizing: its snapping, its undo, its Escape."""

from __future__ import annotations

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt.QtCore import QEvent, QObject, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence

from ..analysis.errors import PlanError
from ..translation import tr

MODES = {
    Qgis.GeometryType.Point: (QgsMapToolCapture.CaptureMode.CapturePoint, "Point"),
    Qgis.GeometryType.Line: (QgsMapToolCapture.CaptureMode.CaptureLine, "LineString"),
    Qgis.GeometryType.Polygon: (QgsMapToolCapture.CaptureMode.CapturePolygon, "Polygon"),
}


class PlacingTool(QgsMapToolDigitizeFeature):
    """Captures one geometry in the CRS ``crs`` and gives the map back to the tool used before.

    ``captured`` gives the geometry, without curves. Backspace and Ctrl+Z take the last vertex back,
    Escape ends without a geometry. Raises PlanError where QGIS refuses to draw.
    """

    captured = pyqtSignal(QgsGeometry)

    def __init__(self, iface: QgisInterface, kind: Qgis.GeometryType, crs: str) -> None:
        mode, name = MODES[kind]
        canvas = iface.mapCanvas()
        super().__init__(canvas, iface.cadDockWidget(), mode)
        self.kind = kind
        self.before = canvas.mapTool()
        self.drawing = QgsVectorLayer(f"{name}?crs={crs}", "", "memory")
        if not self.drawing.startEditing():
            raise PlanError("QGIS cannot draw on the map now.")
        self.setLayer(self.drawing)
        self.digitizingCompleted.connect(self._complete)
        self.digitizingCanceled.connect(self._give_back)

    def activate(self) -> None:
        """Take the map; from here on Ctrl+Z is this tool's while something is being drawn."""
        super().activate()
        self.canvas().installEventFilter(self)
        self.canvas().setFocus()

    def deactivate(self) -> None:
        """Let go of the map."""
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.isCapturing():
            self.undo()
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep Ctrl+Z from the window's own undo, which would change another layer."""
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return self.isCapturing()
        return False

    def hint(self) -> str:
        """Return what to do now, in a sentence."""
        if self.kind == Qgis.GeometryType.Point:
            return tr("Click the place on the map. Escape cancels.")
        return tr("Click the vertices. A right click ends, Esc cancels.")

    def _complete(self, feature: QgsFeature) -> None:
        geometry = feature.geometry()
        geometry.convertToStraightSegment()
        self._give_back()
        self.captured.emit(geometry)

    def _give_back(self) -> None:
        if self.canvas().mapTool() is self:
            self.canvas().setMapTool(self.before)
