"""Templates come from elsewhere: none may run a script, ask the internet or look into the computer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsExpression, QgsExpressionFunction, QgsLayoutItemRegistry
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..analysis.errors import PlanError

IN_TEXT = re.compile(r"\[%(.*?)%\]", re.DOTALL)
REMOTE = re.compile(r"\s*(https?|ftp)://", re.IGNORECASE)
REMOTE_BY_NATURE = ("xmlns", "labelText")
LOOKING_OUTSIDE = {
    *("env", "eval", "eval_template", "load_layer"),
    *("exif", "exif_geotag", "file_exists", "file_size", "is_file"),
}
"""Functions that read the computer or the internet, or run what a text says."""


def refuse_scripts(file: Path, document: QDomDocument) -> None:
    """Raise PlanError if the template holds HTML, a remote picture or an expression that is not for paper."""
    for element in _elements(document.documentElement()):
        attributes = _attributes(element)
        if _is_html(attributes):
            raise PlanError(
                "The sheet template {file} holds HTML, which can run scripts, and was not used. Put a label "
                "in its place.",
                file=str(file),
            )
        _refuse_remote(file, attributes)
        for text in _expressions(attributes):
            _refuse_functions(file, text)


def _elements(element: QDomElement) -> Iterator[QDomElement]:
    yield element
    child = element.firstChildElement()
    while not child.isNull():
        yield from _elements(child)
        child = child.nextSiblingElement()


def _attributes(element: QDomElement) -> dict[str, str]:
    """Return the element's attributes; "" is its own text, "/" its name."""
    found = element.attributes()
    nodes = (found.item(number) for number in range(found.count()))
    own = "" if not element.firstChildElement().isNull() else element.text()
    return {"": own, "/": element.tagName(), **{node.nodeName(): node.nodeValue() for node in nodes}}


def _is_html(attributes: dict[str, str]) -> bool:
    html = str(int(QgsLayoutItemRegistry.ItemType.LayoutHtml))
    frame = attributes["/"] == "LayoutMultiFrame" and attributes.get("type") == html
    return frame or attributes.get("htmlState", "0") != "0"


def _refuse_remote(file: Path, attributes: dict[str, str]) -> None:
    for name, value in attributes.items():
        if REMOTE.match(value) and not name.startswith(REMOTE_BY_NATURE):
            raise PlanError(
                "The sheet template {file} wants something from the internet ({address}) and was not used. "
                "Keep pictures beside the template.",
                file=str(file),
                address=value.strip(),
            )


def _expressions(attributes: dict[str, str]) -> Iterator[str]:
    """Yield what QGIS may evaluate: what stands in [% %] of any text, and data-defined properties."""
    for name, value in attributes.items():
        yield from IN_TEXT.findall(value)
        if "xpression" in name or (name == "value" and "xpression" in attributes.get("name", "")):
            yield value


def _refuse_functions(file: Path, text: str) -> None:
    for name in sorted(QgsExpression(text).referencedFunctions()):
        index = QgsExpression.functionIndex(name)
        function = QgsExpression.Functions()[index] if index >= 0 else None
        if name in LOOKING_OUTSIDE or type(function) is not QgsExpressionFunction:
            raise PlanError(
                "The sheet template {file} calls the function {function}, which a template may not, and was "
                "not used. Remove it in QGIS's layout window.",
                file=str(file),
                function=name,
            )
