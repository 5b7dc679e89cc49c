"""Expressions that a user gives: which features, in which order, under which names; none from data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFields,
    QgsProject,
)

from ..analysis.errors import PlanError


def literal(text: str) -> str:
    """Return what a label must be given to print ``text`` as it is.

    A label evaluates what stands in [% %]: here it gives the first two signs back and looks no further.
    """
    return text.replace("[%", "[%'[' || '%'%]")


def evaluator(
    text: str, parameter: str, fields: QgsFields, project: QgsProject
) -> Callable[[QgsFeature], Any]:
    """Return a function from feature to the value of the expression ``text``, which ``parameter`` gave.

    Raises PlanError for an expression that cannot be read or names a field that is not among ``fields``.
    """
    expression = QgsExpression(text or "NULL")
    context = QgsExpressionContext()
    context.appendScopes(
        [QgsExpressionContextUtils.globalScope(), QgsExpressionContextUtils.projectScope(project)]
    )
    context.appendScope(QgsExpressionContextScope())
    context.setFields(fields)
    missing = expression.referencedColumns() - set(fields.names()) - {"#!allattributes!#"}
    if expression.hasParserError() or missing or not expression.prepare(context):
        raise PlanError(
            "The expression {parameter} cannot be used: {expression} ({reason})",
            parameter=parameter,
            expression=text,
            reason=expression.parserErrorString()
            or expression.evalErrorString()
            or ", ".join(sorted(missing)),
        )

    def value(feature: QgsFeature) -> Any:  # noqa: ANN401 - an expression may return anything
        context.setFeature(feature)
        return expression.evaluate(context)

    return value
