"""The panel *Layers*: what is on the map, how good it is, and what to show."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..city_layers.layer_tree import layer_of
from ..city_layers.specs import LayerSpec, load_specs, load_themes
from ..translation import number, tr, user_language
from . import commands
from .button_row import ButtonRow
from .contents import Unreadable
from .real_data_button import RealDataButton

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeLayer
    from qgis.gui import QgisInterface

    from ..city_layers.layer_state import LayerState
    from .contents import Contents

NAME = Qt.ItemDataRole.UserRole


class LayersPanel(QWidget):
    """Map themes, every layer of the workspace with a checkbox, and the state of its data."""

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.maps = QComboBox(self)
        self.maps.setObjectName("KoninMapThemes")
        self.maps.setAccessibleName(tr("Map theme"))
        self.maps.activated.connect(self._show_map)
        self.tree = _layer_tree(self)
        self.tree.itemChanged.connect(self._switch)
        self.tree.itemActivated.connect(self._make_active)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.real_data = RealDataButton(iface, self)
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(
            lambda place: self.real_data.open_at(self.tree.viewport().mapToGlobal(place))
        )
        layout = QVBoxLayout(self)
        layout.addWidget(self.maps)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.real_data)
        layout.addWidget(ButtonRow(iface, commands.GET_LAYERS))
        QgsProject.instance().layerTreeRoot().visibilityChanged.connect(self.show_visibility)

    def show_contents(self, contents: Contents) -> None:
        """Show the state of the workspace's layers."""
        self._fill_maps()
        states = contents.layers
        if isinstance(states, Unreadable):
            self.tree.clear()
            self.summary.setText(states.reason)
            return
        self._fill_tree(states)
        invented = sum(1 for state in states.values() if state.synthetic)
        text = tr("{n} layers hold invented data (DEMO). Replace them by real data.", n=invented)
        self.summary.setText(text.format(n=invented) if invented else tr("No layer holds invented data."))

    def close_down(self) -> None:
        """Let go of the project."""
        QgsProject.instance().layerTreeRoot().visibilityChanged.disconnect(self.show_visibility)

    def show_visibility(self) -> None:
        """Set the checkboxes to what the map shows."""
        self.tree.blockSignals(True)
        for item in self._items():
            node = self._node(item)
            if node:
                checked = Qt.CheckState.Checked if node.itemVisibilityChecked() else Qt.CheckState.Unchecked
                item.setCheckState(0, checked)
        self.tree.blockSignals(False)

    def _fill_maps(self) -> None:
        self.maps.clear()
        self.maps.addItem(tr("Choose a map theme…"))
        self.maps.addItems(QgsProject.instance().mapThemeCollection().mapThemes())
        self.maps.setEnabled(self.maps.count() > 1)

    def _fill_tree(self, states: Mapping[str, LayerState]) -> None:
        self.tree.blockSignals(True)
        self.tree.clear()
        for theme in load_themes().values():
            layers = [
                spec
                for spec in load_specs().values()
                if spec.theme == theme.name and spec.name in states and spec.geometry != "none"
            ]
            if layers:
                group = QTreeWidgetItem(self.tree, [theme.title[user_language()]])
                group.setFirstColumnSpanned(True)
                group.setExpanded(True)
                for spec in layers:
                    _layer_item(group, spec, states[spec.name])
        self.tree.blockSignals(False)
        self.show_visibility()

    def _show_map(self, row: int) -> None:
        """Let the map show the chosen theme."""
        if row == 0:
            return
        project = QgsProject.instance()
        model = self.iface.layerTreeView().layerTreeModel()
        project.mapThemeCollection().applyTheme(self.maps.itemText(row), project.layerTreeRoot(), model)
        self.show_visibility()

    def _switch(self, item: QTreeWidgetItem) -> None:
        """Show or hide the layer on the map."""
        node = self._node(item)
        if node:
            shown = item.checkState(0) == Qt.CheckState.Checked
            node.setItemVisibilityChecked(shown)
            if shown:
                node.setItemVisibilityCheckedParentRecursive(True)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        """Offer real data for the layer chosen in the list."""
        name = item.data(0, NAME) if item else None
        self.real_data.choose(name or "", item.text(0) if name else "")

    def _make_active(self, item: QTreeWidgetItem) -> None:
        """Make the layer QGIS's active one."""
        node = self._node(item)
        if node:
            self.iface.setActiveLayer(node.layer())

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [group.child(row) for group in groups for row in range(group.childCount())]

    @staticmethod
    def _node(item: QTreeWidgetItem) -> QgsLayerTreeLayer | None:
        project = QgsProject.instance()
        layer = layer_of(project, item.data(0, NAME)) if item.data(0, NAME) else None
        return project.layerTreeRoot().findLayer(layer) if layer else None


def _layer_tree(parent: QWidget) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setObjectName("KoninLayers")
    tree.setAccessibleName(tr("Layers"))
    tree.setHeaderLabels([tr("Layer"), tr("Features"), tr("Data")])
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2):
        tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setStretchLastSection(False)
    tree.setRootIsDecorated(False)
    tree.setIndentation(tree.fontMetrics().averageCharWidth())
    return tree


def _layer_item(group: QTreeWidgetItem, spec: LayerSpec, state: LayerState) -> None:
    title = spec.title[user_language()]
    item = QTreeWidgetItem(group, [title, number(state.count), state_text(state)])
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, Qt.CheckState.Unchecked)
    item.setData(0, NAME, spec.name)
    item.setToolTip(0, title)
    item.setToolTip(2, _provenance(spec))


def _provenance(spec: LayerSpec) -> str:
    """Return how the layer's data came about, whose they are and under which licence, as its metadata say."""
    layer = layer_of(QgsProject.instance(), spec.name)
    if layer is None:
        return spec.attribution[user_language()]
    metadata = layer.metadata()
    rights = zip_longest(metadata.rights(), metadata.licenses(), fillvalue="")
    lines = [f"{right} ({licence})" if licence else right for right, licence in rights]
    return "\n".join(line for line in (metadata.abstract(), *lines) if line)


def state_text(state: LayerState) -> str:
    """Return what the data are: none, invented, partly invented, or real with the day they were fetched."""
    if not state.count:
        return tr("none")
    if state.synthetic == state.count:
        return tr("DEMO")
    if state.synthetic:
        return tr("partly DEMO")
    return tr("real, {date}").format(date=state.newest[:10]) if state.newest else tr("real")
