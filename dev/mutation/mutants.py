"""Every small mistake that Cosmic Ray can put into a module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from cosmic_ray.plugins import get_operator

PACKAGE = Path(__file__).parents[2] / "konin_smart_plugin"
CHANGES = {
    "ReplaceBinaryOperator": (
        *("Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Mul", "Mod_Mul", "Pow_Mul"),
        *("BitAnd_BitOr", "BitOr_BitAnd"),
    ),
    "ReplaceComparisonOperator": (
        *(
            "Eq_NotEq",
            "NotEq_Eq",
            "Lt_LtE",
            "Lt_Gt",
            "LtE_Lt",
            "LtE_Gt",
            "Gt_GtE",
            "Gt_Lt",
            "GtE_Gt",
            "GtE_Lt",
        ),
        *("Is_IsNot", "IsNot_Is"),
    ),
    "ReplaceUnaryOperator": ("Delete_USub", "Delete_Invert", "Delete_Not"),
}
PLAIN = (
    *("AddNot", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue", "ReplaceAndWithOr", "ReplaceOrWithAnd"),
    *("ReplaceBreakWithContinue", "ReplaceContinueWithBreak", "NumberReplacer", "RemoveDecorator"),
    "ZeroIterationForLoop",
)
OPERATORS = (*(f"{kind}_{change}" for kind, changes in CHANGES.items() for change in changes), *PLAIN)
FROZEN = "@dataclass(frozen=True)"
Position = tuple[int, int]


@dataclass(frozen=True)
class Mutant:
    """One spot of ``module`` ("analysis/gaps.py") to break: an operator's ``number``-th, in ``line``."""

    module: str
    operator: str
    number: int
    line: int

    @property
    def original(self) -> str:
        """The module's source."""
        return (PACKAGE / self.module).read_text()

    @cached_property
    def source(self) -> str:
        """The module's source with the spot broken."""
        return mutate_code(self.original, _operator(self.operator), self.number)

    @property
    def before(self) -> str:
        """The line as it is."""
        return self.original.splitlines()[self.line - 1].strip()

    @property
    def after(self) -> str:
        """The line as it is broken."""
        pairs = zip(self.original.splitlines(), self.source.splitlines(), strict=False)
        return next((" ".join(new.split()) for old, new in pairs if old != new), "")


def mutants(module: str) -> list[Mutant]:
    """Return every mutant of the module.

    But for annotations, which nothing evaluates, and for frozen dataclasses: to thaw one changes no result.
    """
    source = (PACKAGE / module).read_text()
    skipped = [*_annotations(ast.parse(source)), *_frozen(source)]
    nodes = list(ast_nodes(get_ast(source)))
    found = []
    for name in OPERATORS:
        operator = _operator(name)
        spots = [spot for node in nodes for spot in operator.mutation_positions(node)]
        for number, (start, _end) in enumerate(spots):
            if not any(first <= start < last for first, last in skipped):
                found.append(Mutant(module, name, number, start[0]))
    return found


def _operator(name: str) -> Operator:
    return get_operator(f"core/{name}")()


def _frozen(source: str) -> Iterator[tuple[Position, Position]]:
    for number, line in enumerate(source.splitlines(), 1):
        if line == FROZEN:
            yield (number, line.index("True")), (number, len(line))


def _annotations(tree: ast.Module) -> Iterator[tuple[Position, Position]]:
    """Yield where each annotation begins and ends, as line and column."""
    for node in ast.walk(tree):
        for child in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if child is not None:
                yield (child.lineno, child.col_offset), (child.end_lineno, child.end_col_offset)
