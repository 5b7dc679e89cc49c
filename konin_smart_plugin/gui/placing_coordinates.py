"""A small window for a place by its coordinates."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..analysis.errors import PlanError
from ..catalogue.coordinates import KNOWN, CoordinateReader, Reading
from ..catalogue.site_placing import typed_site
from ..catalogue.vocabularies import ACCURACY
from ..translation import number, sentence, tr, user_language
from .placeholders import ask_for

EXAMPLE = (52.2230, 18.2510)


class CoordinatesWindow(QDialog):
    """Reads the coordinates while they are typed and says how; ``entered`` gives the site. Does not block."""

    entered = pyqtSignal(object)

    def __init__(self, code: str, reader: CoordinateReader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("KoninCoordinates")
        self.setWindowTitle(tr("Place {code} by coordinates").format(code=code))
        self.reader = reader
        self.text = QLineEdit(self)
        self.text.setObjectName("KoninCoordinatesText")
        ask_for(self.text, "; ".join(number(value, 4) for value in EXAMPLE))
        self.crs = self._crs_choice()
        self.accuracy = self._accuracy_choice()
        self.answer = QLabel(self)
        self.answer.setObjectName("KoninCoordinatesAnswer")
        self.answer.setWordWrap(True)
        self.answer.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.buttons = self._button_box()
        self._lay_out()
        self.text.textChanged.connect(self._read)
        self.crs.currentIndexChanged.connect(self._read)
        self._read()

    def accept(self) -> None:
        """Give the site and close."""
        site, _ = self._typed()
        super().accept()
        self.entered.emit(site)

    def _typed(self) -> tuple[object, Reading]:
        return typed_site(
            self.text.text(), self.reader, self.crs.currentData() or None, self.accuracy.currentData()
        )

    def _read(self) -> None:
        place = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        try:
            _, reading = self._typed()
        except PlanError as error:
            place.setEnabled(False)
            self.answer.setText(sentence(error))
            return
        place.setEnabled(True)
        order = tr("the first number is the northing") if reading.swapped else tr("the first is the easting")
        self.answer.setText(tr("Read as {crs}; {order}.").format(crs=reading.crs, order=order))

    def _crs_choice(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("KoninCoordinatesCrs")
        box.addItem(tr("Recognise"), "")
        names = ("PL-2000 / 6 (EPSG:2177)", "PL-1992 (EPSG:2180)", "WGS 84 (EPSG:4326)")
        for name, crs in zip(names, KNOWN, strict=True):
            box.addItem(name, crs)
        return box

    def _accuracy_choice(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("KoninCoordinatesAccuracy")
        for code in ACCURACY.codes:
            box.addItem(ACCURACY.title(code, user_language()), code)
        return box

    def _button_box(self) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        box.button(standard.Ok).setText(tr("Place it"))
        box.button(standard.Cancel).setText(tr("Cancel"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Coordinates"), self.text)
        form.addRow(tr("Coordinate system"), self.crs)
        form.addRow(tr("Accuracy of the place"), self.accuracy)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.answer)
        layout.addWidget(self.buttons)
