"""Charts as SVG, drawn without a window, in the colours of the report."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence

from markupsafe import Markup
from matplotlib import rc_context
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from ..translation import number

INK, BLUE, RED, GREY = "#1f2933", "#1d6996", "#c8504b", "#d5dbe1"
SIZE = (4.8, 2.9)


def bars(
    labels: Sequence[str], values: Sequence[float], language: str, title: str, decimals: int = 0
) -> Markup:
    """Return horizontal bars, the first on top, with their values written beside them."""
    figure = Figure((SIZE[0], 0.5 + 0.28 * len(labels)), layout="constrained")
    axes = figure.add_subplot()
    drawn = axes.barh(range(len(labels)), values, color=BLUE)
    axes.set_yticks(range(len(labels)), labels)
    axes.invert_yaxis()
    axes.bar_label(drawn, [number(value, decimals, language) for value in values], padding=3, color=INK)
    axes.margins(x=0.18)
    axes.xaxis.set_visible(False)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    return _svg(figure, title)


def steps(
    x: Sequence[float], y: Sequence[float], labels: tuple[str, str], language: str, title: str
) -> Markup:
    """Return a line with points: what a larger ``x`` brings in ``y``."""
    figure = Figure(SIZE, layout="constrained")
    axes = figure.add_subplot()
    axes.plot(x, y, color=BLUE, marker="o", markersize=4)
    axes.set_ylim(bottom=0)
    return _axes(figure, labels, language, title)


def curve(
    p: Sequence[float], share: Sequence[float], labels: tuple[str, str], language: str, title: str
) -> Markup:
    """Return a Lorenz curve with the line of equality; both in per cent."""
    figure = Figure((4.0, 3.8), layout="constrained")
    axes = figure.add_subplot()
    axes.plot([0, 100], [0, 100], color=GREY)
    axes.plot([100 * one for one in p], [100 * one for one in share], color=RED)
    axes.set_aspect("equal")
    return _axes(figure, labels, language, title)


def _axes(figure: Figure, labels: tuple[str, str], language: str, title: str) -> Markup:
    axes = figure.axes[0]
    axes.set_xlabel(labels[0])
    axes.set_ylabel(labels[1])
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda value, _: number(value, 0, language)))
    axes.grid(color=GREY, linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)
    return _svg(figure, title)


def _svg(figure: Figure, title: str) -> Markup:
    """Return the figure as SVG to stand in a page: real text, no prologue, a title for screen readers."""
    buffer = io.StringIO()
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": title, "font.family": "sans-serif"}):
        FigureCanvasSVG(figure).print_svg(buffer, metadata={"Date": None, "Creator": None, "Title": title})
    text = buffer.getvalue()
    text = re.sub(r"<metadata>.*?</metadata>", "", text[text.index("<svg") :], flags=re.DOTALL)
    text = re.sub(r'(<svg[^>]*?) width="[^"]*"', r"\1", re.sub(r'(<svg[^>]*?) height="[^"]*"', r"\1", text))
    return Markup(text)  # nosec B704  # noqa: S704 (matplotlib escapes text)
