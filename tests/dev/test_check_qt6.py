"""The check against Qt 6 finds what Qt 6 dropped, and nothing else."""

import ast
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
OLD = """
from qgis.PyQt.QtCore import Qt, QRegExp
from qgis.PyQt.QtWidgets import QAction, QDialog, QMessageBox
Qt.UserRole
Qt.ItemDataRole.UserRole
Qt.ItemDataRole.Nonsense
QMessageBox.Yes
QMessageBox.StandardButton.Yes
QDialog.accept
QDialog.objectName
def ask(dialog):
    dialog.exec()
    dialog.exec_()
"""
FOUND = {"QtCore.QRegExp", "Qt.UserRole", "Qt.ItemDataRole.Nonsense", "QMessageBox.Yes", "….exec_"}


def test_finds_what_qt_6_dropped():
    if not (ROOT / "build" / "qt6").is_dir():
        pytest.skip("build/qt6 is absent: make setup fetches PyQt6's type stubs")
    spec = importlib.util.spec_from_file_location("check_qt6", ROOT / "dev" / "check_qt6.py")
    check_qt6 = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(check_qt6)
    assert {name for _, name in check_qt6.findings(ast.parse(OLD), set())} == FOUND
