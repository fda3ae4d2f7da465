"""The small pictures on buttons, drawn in a colour of the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent / "icons"
SIZES = (16, 32, 48)  # pixels: screens of one, two and three pixels a point


@lru_cache(maxsize=256)
def glyph(name: str, colour: str, disabled: str = "") -> QIcon:
    """The icon of a file in ``icons/``, whose ``currentColor`` becomes this one ("#rrggbb"), or the other where it is disabled."""
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
        for size in SIZES if ink else ():
            picture = _blank(size)
            painter = QPainter(picture)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            icon.addPixmap(picture, mode)
    return icon


@lru_cache(maxsize=256)
def swatch(colour: str, filled: bool = True) -> QIcon:
    """A square of a colour ("#rrggbb"); only its border where it is not ``filled``."""
    icon = QIcon()
    for size in SIZES:
        picture = _blank(size)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(QColor(colour))
        pen.setWidthF(size / 10)
        painter.setPen(pen)
        painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
        edge = size * 0.14
        painter.drawRoundedRect(QRectF(edge, edge, size - 2 * edge, size - 2 * edge), size * 0.18, size * 0.18)
        painter.end()
        for mode in (
            QIcon.Mode.Normal,
            QIcon.Mode.Selected,
        ):  # the colour itself in a selected row too, not a tint of it
            icon.addPixmap(picture, mode)
    return icon


def _blank(size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
