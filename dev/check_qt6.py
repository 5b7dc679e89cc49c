"""Check what the plugin uses of Qt against Qt 6: every import, every enum, every method that Qt 6 dropped.

QGIS 4 is built on Qt 6, which Debian's QGIS is not, so PyQt6's own type stubs stand in for a run. Imports
and chains of names such as ``Qt.ItemDataRole.UserRole`` are looked up one by one. The class of a variable is
not known to a static check, so a method is reported where its name is PyQt5's and neither PyQt6's nor QGIS's,
nor one that the plugin itself gives.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import PyQt5
import qgis.core
import qgis.gui

ROOT = Path(__file__).parent.parent
PLUGIN = ROOT / "konin_smart_plugin"
QT5 = Path(PyQt5.__file__).parent
QT6 = ROOT / "build" / "qt6" / "PyQt6"
MODULES = ("QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtWidgets", "QtXml")
# qgis.PyQt offers these from their old module in Qt 6 as well.
MOVED_BY_QGIS = {"QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack"}


@cache
def stub(package: Path, module: str) -> ast.Module:
    """Return the syntax tree of one module's stub, without marks for positional arguments, some misplaced."""
    return ast.parse((package / f"{module}.pyi").read_text(encoding="utf-8").replace(", /)", ")"))


def members(tree: ast.Module | ast.ClassDef) -> dict[str, ast.stmt]:
    """Return what a module or class defines itself, by name."""
    found: dict[str, ast.stmt] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            found[node.name] = node
        elif isinstance(node, ast.AnnAssign | ast.Assign):
            targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets
            found.update({target.id: node for target in targets if isinstance(target, ast.Name)})
    return found


@cache
def classes(package: Path) -> dict[str, ast.ClassDef]:
    """Return every top-level class of the modules, by name."""
    return {
        name: node
        for module in MODULES
        for name, node in members(stub(package, module)).items()
        if isinstance(node, ast.ClassDef)
    }


def has(package: Path, owner: ast.ClassDef, chain: list[str]) -> bool:
    """Tell whether ``chain`` of names leads somewhere from ``owner``, its bases included."""
    if not chain:
        return True
    inside = members(owner).get(chain[0])
    if isinstance(inside, ast.ClassDef):
        return has(package, inside, chain[1:])
    if inside is not None:
        return True
    bases = [classes(package).get(ast.unparse(base).split(".")[-1]) for base in owner.bases]
    return any(base is not None and has(package, base, chain) for base in bases)


@cache
def method_names(package: Path) -> frozenset[str]:
    """Return the name of everything that any class has."""
    return frozenset(
        node.name
        for module in MODULES
        for node in ast.walk(stub(package, module))
        if isinstance(node, ast.FunctionDef)
    )


@cache
def qgis_names() -> frozenset[str]:
    """Return the name of everything that a class of QGIS has of its own, without ``exec_`` and its like."""
    offered = [*vars(qgis.core).values(), *vars(qgis.gui).values()]
    names = {name for one in offered if isinstance(one, type) for name in vars(one)}
    return frozenset(name for name in names if name.startswith("_") or not name.endswith("_"))


def own_names(trees: Iterable[ast.Module]) -> set[str]:
    """Return the names that the plugin gives to functions, classes, variables and attributes."""
    nodes = [node for tree in trees for node in ast.walk(tree)]
    defined = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    named = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    attributes = {
        node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
    }
    return defined | named | attributes


def dotted(node: ast.expr) -> list[str]:
    """Return the names of ``a.b.c``, empty where it begins with something else than a name."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute) and (before := dotted(node.value)):
        return [*before, node.attr]
    return []


def findings(tree: ast.Module, own: set[str]) -> Iterator[tuple[int, str]]:
    """Yield the line and the name of what Qt 6 does not have; ``own`` are the plugin's names."""
    imported: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = (node.module or "").rsplit(".", 1)[1]
            names = {alias.name for alias in node.names}
            imported |= names
            missing = names - set(members(stub(QT6, module))) - MOVED_BY_QGIS
            yield from ((node.lineno, f"{module}.{name}") for name in sorted(missing))
    dropped = method_names(QT5) - method_names(QT6) - qgis_names() - own
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        chain = dotted(node)
        owner = classes(QT6).get(chain[0]) if chain and chain[0] in imported else None
        if owner is not None and not has(QT6, owner, chain[1:]):
            yield node.lineno, ".".join(chain)
        elif owner is None and node.attr in dropped:
            yield node.lineno, f"….{node.attr}"


def main() -> int:
    """Report each finding; return 1 where there are any."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PLUGIN.rglob("*.py"))}
    own = own_names(trees.values())
    found = [(path, *finding) for path, tree in trees.items() for finding in findings(tree, own)]
    for path, line, name in found:
        sys.stderr.write(f"{path.relative_to(ROOT)}:{line}: Qt 6 has no {name}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
