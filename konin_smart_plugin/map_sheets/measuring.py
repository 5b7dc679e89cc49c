"""How much room text takes, measured with the renderer that prints it. All lengths in millimetres."""

from __future__ import annotations

from qgis.core import Qgis, QgsRenderContext, QgsTextFormat, QgsTextRenderer

_DOTS_PER_MM = 600 / 25.4
_SAFETY = 0.3  # a descender never touches the box


def render_context() -> QgsRenderContext:
    """Return a context at print resolution that measures without drawing."""
    context = QgsRenderContext()
    context.setScaleFactor(_DOTS_PER_MM)
    context.setFlag(Qgis.RenderContextFlag.ApplyScalingWorkaroundForTextRendering, True)
    return context


def text_height(text: str, style: QgsTextFormat, width: float) -> float:
    """Return the height of ``text`` wrapped at ``width``; 0 for no text."""
    if not text:
        return 0.0
    height = QgsTextRenderer.textHeight(
        render_context(),
        style,
        text.split("\n"),
        Qgis.TextLayoutMode.Rectangle,
        None,
        Qgis.TextRendererFlag.WrapLines,
        width * _DOTS_PER_MM,
    )
    return height / _DOTS_PER_MM + _SAFETY


def text_width(text: str, style: QgsTextFormat) -> float:
    """Return the width of the longest line of ``text``, not wrapped."""
    return QgsTextRenderer.textWidth(render_context(), style, text.split("\n")) / _DOTS_PER_MM


def widest_word(text: str, style: QgsTextFormat) -> float:
    """Return the width of the longest part of ``text`` that no line break may divide."""
    words = text.replace("\n", " ").split(" ")
    return max((text_width(word, style) for word in words), default=0.0)


def resized(style: QgsTextFormat, factor: float) -> QgsTextFormat:
    """Return a copy of a text format, ``factor`` times as large."""
    copy = QgsTextFormat(style)
    copy.setSize(style.size() * factor)
    return copy


def fitted(text: str, style: QgsTextFormat, width: float, height: float) -> tuple[str, QgsTextFormat]:
    """Return the text and format that fit a box: as given, else smaller (to 60%), else cut with "…"."""
    for percent in range(100, 59, -5):
        smaller = resized(style, percent / 100)
        if text_height(text, smaller, width) <= height and widest_word(text, smaller) <= width:
            return text, smaller
    words = text.split(" ")
    while len(words) > 1 and text_height(" ".join(words) + "…", smaller, width) > height:
        words.pop()
    return " ".join(words).rstrip(" ,;–-") + "…", smaller
