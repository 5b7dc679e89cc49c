"""What a user could not read in a window: texts cut, parts covered or pale, and every text there is."""

import math
from itertools import combinations

import numpy as np
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QSplitterHandle,
    QTabBar,
    QTextBrowser,
    QTreeView,
    QWidget,
)

OF_QGIS = {"QgsFileWidget", "QgsProjectionSelectionWidget", "QgsAuthConfigSelect", "QgsFilterLineEdit"}
WITH_OWN_TEXT = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
SPARE = 4  # pixels that a style leaves around a text
ARROW = 16
PALEST = 3.0  # WCAG 2.1 asks 4.5 of a text; at 96 dpi smoothing leaves thin letters a third paler
DISABLED_PALEST = 1.5


def troubles(root):
    """Return a sentence for each thing in ``root`` that cannot be read."""
    found = [f"{_name(one)} is cut: {text}" for one in parts(root) for text in _cut(one)]
    found += [f"{_name(one)} leaves its parent" for one in parts(root) if _outside(one)]
    found += [f"{a} covers {b}" for a, b in _covering(root)]
    found += [f"{_name(one)} is pale: {_contrast(one):.1f}" for one in parts(root) if _is_pale(one)]
    if root.isWindow() and not _screen(root).contains(root.frameGeometry()):
        found.append(f"{_name(root)} is larger than the screen: {root.frameGeometry()}")
    return sorted(set(found))


def texts(root):
    """Return all that is written in ``root``, also where the mouse or a screen reader brings it out."""
    found = set()
    for one in [root, *parts(root)]:
        found |= {one.windowTitle(), one.toolTip(), one.accessibleName(), *_written(one)}
    return sorted(text for text in found if text)


def message_is_cut(bar):
    """Return whether the message that QGIS's message bar shows has more lines than are seen."""
    text = bar.currentItem().findChild(QTextBrowser)
    return text.document().size().height() > text.viewport().height() + SPARE


def parts(root):
    """Return the visible parts of ``root``; what is inside QGIS's own small widgets is QGIS's affair."""
    inside = []
    for child in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible() and not child.isWindow():
            inside.append(child)
            if child.metaObject().className() not in OF_QGIS and not isinstance(child, QComboBox):
                inside += parts(child)
    return inside


def _name(widget):
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{widget.metaObject().className()} {widget.objectName() or text or widget.parent().objectName()}"


def _written(one):
    if isinstance(one, QComboBox):
        return [one.itemText(row) for row in range(one.count())]
    if isinstance(one, QLineEdit):
        return [one.placeholderText()]
    if isinstance(one, QTabBar):
        return [one.tabText(row) for row in range(one.count())]
    if isinstance(one, QTreeView):
        columns = range(one.model().columnCount())
        return [str(one.model().headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    if isinstance(one, QGroupBox):
        return [one.title()]
    return [one.text()] if isinstance(one, QLabel | QAbstractButton) else []


def _cut(one):
    """Return the texts that have not the room they need, and are not said by a tool tip either."""
    if isinstance(one, QLabel):
        return [one.text()] if one.text() and not _label_fits(one) else []
    if isinstance(one, QTabBar):
        return [one.tabText(row) for row in range(one.count()) if not _tab_fits(one, row)]
    if isinstance(one, QHeaderView):
        shown = (row for row in range(one.count()) if not one.isSectionHidden(row))
        return [f"column {row}" for row in shown if one.sectionSize(row) < one.sectionSizeHint(row)]
    if isinstance(one, QTreeView):
        return _cut_cells(one)
    if isinstance(one, QListView) and one.wordWrap():
        return ["the last line"] if one.verticalScrollBar().maximum() else []
    text, width = _line(one)
    words = one.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
    fits = words.width() <= width and words.height() <= one.height()
    return [] if fits or text in one.toolTip() else [text]


def _label_fits(label):
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return needed <= label.height() + 1 and label.minimumSizeHint().width() <= label.width() + 1
    return label.sizeHint().width() <= label.width() + 1 and label.sizeHint().height() <= label.height() + 1


def _tab_fits(bar, row):
    room = bar.tabRect(row)
    inside = bar.rect().contains(room)
    return inside and bar.fontMetrics().horizontalAdvance(bar.tabText(row)) + 2 * SPARE <= room.width()


def _cut_cells(tree):
    found = []
    index = tree.indexAt(tree.viewport().rect().topLeft())
    while index.isValid() and tree.visualRect(index).isValid():
        for column in range(index.model().columnCount()):
            cell = index.sibling(index.row(), column)
            text, room = str(cell.data() or ""), tree.visualRect(cell).width()
            widths = [tree.fontMetrics().horizontalAdvance(line) for line in text.splitlines()]
            hint = str(cell.data(Qt.ItemDataRole.ToolTipRole) or "")
            if room and max(widths, default=0) > room and text not in hint:
                found.append(text)
        index = tree.indexBelow(index)
    return found


def _line(one):
    """Return the widget's one line of text and the pixels it has for it."""
    room = one.width() - SPARE
    if isinstance(one, QComboBox):
        icon = 0 if one.itemIcon(one.currentIndex()).isNull() else one.iconSize().width()
        return one.currentText(), room - ARROW - icon
    if isinstance(one, QLineEdit):
        icons = 20 * len(one.actions()) if one.metaObject().className() == "QgsFilterLineEdit" else 0
        return ("", 0) if one.text() else (one.placeholderText(), room - icons)
    if isinstance(one, QAbstractButton):
        if isinstance(one, QCheckBox | QRadioButton):
            return one.text(), room - ARROW
        return one.text(), room - (0 if one.icon().isNull() else one.iconSize().width() + SPARE)
    return "", 0


def _outside(one):
    parent = one.parentWidget()
    scrolled = any(isinstance(above, QAbstractScrollArea) for above in (parent, parent.parentWidget()))
    return not scrolled and not one.isWindow() and not parent.rect().contains(one.geometry())


def _covering(root):
    """Return pairs of neighbours in a layout that share some ground."""
    for parent in [root, *parts(root)]:
        layout = parent.layout()
        if layout is None:
            continue
        inside = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisible()]
        placed = [one for one in inside if not one.isWindow() and not isinstance(one, QSplitterHandle)]
        laid = [one for one in placed if layout.indexOf(one) >= 0]
        for a, b in combinations(laid, 2):
            if a.geometry().intersects(b.geometry()):
                yield _name(a), _name(b)


def _screen(widget):
    return widget.screen().geometry().adjusted(0, -40, 0, 40) if widget.screen() else QRect()


def _is_pale(one):
    if not isinstance(one, WITH_OWN_TEXT) or not any(_shown_text(one)):
        return False
    return _contrast(one) < (PALEST if one.isEnabled() else DISABLED_PALEST)


def _shown_text(one):
    if isinstance(one, QAbstractItemView):
        return [one.model() and one.model().rowCount()]
    if isinstance(one, QComboBox):
        return [one.currentText()]
    return [one.text() or (isinstance(one, QLineEdit) and one.placeholderText())]


def _contrast(one):
    """Return the contrast between the widget's ground and what differs from it most, as WCAG defines it."""
    picture = one.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(-1, 4)[:, 2::-1]
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    light = _luminance(colours)
    ground = light[counts.argmax()]
    return max(_ratio(ground, light.min()), _ratio(ground, light.max()))


def _luminance(colours):
    share = colours / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def _ratio(a, b):
    return (max(a, b) + 0.05) / (min(a, b) + 0.05) if math.isfinite(a) else 1.0
