"""Curves of a training run: loss, and how much is named right, against epochs."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from cg3d_app.i18n import tr
from cg3d_app.theme import DARK, Theme

TRAIN, VALIDATION = "train", "validation"
LOSS = {"loss": TRAIN, "val_loss": VALIDATION}
ACCURACY = {"train_accuracy": TRAIN, "val_accuracy": VALIDATION}


class Curves(QWidget):
    """Two plots, one above the other. Points are added as they come; values that are no numbers are left out."""

    def __init__(self, parent: QWidget | None = None):
        import pyqtgraph  # half a second that only those wait for who train

        super().__init__(parent)
        self._graph = pyqtgraph
        self._plots = {name: pyqtgraph.PlotWidget(self) for name in ("loss", "accuracy")}
        self._titles = {"loss": QLabel(), "accuracy": QLabel()}
        self._lines: dict[str, Any] = {}
        self.points: dict[str, list[tuple[float, float]]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for name, keys in (("loss", LOSS), ("accuracy", ACCURACY)):
            plot = self._plots[name]
            plot.setMenuEnabled(False)
            plot.hideButtons()
            plot.setMouseEnabled(False, False)
            for widget in (plot, plot.viewport()):
                widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to do in it by keyboard
            plot.setMinimumHeight(110)
            plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            plot.getAxis("left").setWidth(44)
            for key in keys:
                self._lines[key] = plot.plot([], [])
                self.points[key] = []
            self._titles[name].setTextFormat(Qt.TextFormat.RichText)
            column.addWidget(self._titles[name])
            column.addWidget(plot, 1)
        self._plots["accuracy"].setYRange(0, 1.04, padding=0)
        self._plots["accuracy"].getAxis("left").setTicks([[(v, f"{v:.0%}") for v in (0.0, 0.25, 0.5, 0.75, 1.0)]])
        self.dress(DARK)

    def reset(self, epochs: int) -> None:
        """Empty plots for a run of so many epochs."""
        for key, points in self.points.items():
            points.clear()
            self._lines[key].setData([], [])
        for plot in self._plots.values():
            plot.setXRange(0, max(epochs, 1), padding=0.02)
        self._describe()

    def add(self, epoch: float, values: dict[str, Any]) -> None:
        """What is known after so many epochs, by the names that the trainer uses."""
        for key, points in self.points.items():
            value = values.get(key)
            if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
                continue
            # The accuracies of an epoch come again with each report of the next one.
            at = epoch if key == "loss" else float(math.floor(epoch))
            if points and points[-1][0] >= at:
                points[-1] = (points[-1][0], float(value))
            else:
                points.append((at, float(value)))
            self._lines[key].setData(*map(list, zip(*points)))
        self._describe()

    def dress(self, theme: Theme) -> None:
        """Colours of a theme."""
        colours = {TRAIN: theme.accent, VALIDATION: theme.lit}
        font = QFont(self.font())
        font.setPixelSize(11)
        for plot in self._plots.values():
            plot.setBackground(QColor(theme.panel))
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(self._graph.mkPen(theme.line))
                plot.getAxis(side).setTextPen(self._graph.mkPen(theme.faint))
                plot.getAxis(side).setTickFont(font)
        for keys in (LOSS, ACCURACY):
            for key, part in keys.items():
                self._lines[key].setPen(self._graph.mkPen(colours[part], width=2))
                self._lines[key].setSymbol("o" if part == VALIDATION else None)
                self._lines[key].setSymbolSize(5)
                self._lines[key].setSymbolBrush(self._graph.mkBrush(colours[part]))
                self._lines[key].setSymbolPen(None)
        legend = f"<span style='color:{theme.accent}'>━ {tr('learnt from')}</span>&nbsp;&nbsp;"
        legend += f"<span style='color:{theme.lit}'>● {tr('validation')}</span>"
        for name, words in (("loss", tr("Loss")), ("accuracy", tr("Named right"))):
            self._titles[name].setText(f"<b>{words}</b>&nbsp;&nbsp;&nbsp;{legend}")

    def _describe(self) -> None:
        """What the plots show, for those who do not see them."""
        last = {key: points[-1][1] for key, points in self.points.items() if points}
        said = {
            "loss": [f"{LOSS[key]} {last[key]:.2f}" for key in LOSS if key in last],
            "accuracy": [f"{ACCURACY[key]} {last[key]:.0%}" for key in ACCURACY if key in last],
        }
        for name, plot in self._plots.items():
            plot.setAccessibleName(tr("Loss by epoch") if name == "loss" else tr("Share named right by epoch"))
            plot.setAccessibleDescription(", ".join(said[name]))
