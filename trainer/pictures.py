"""Pictures for papers and pull requests: who is taken for whom, and maps of feature spaces. Matplotlib loads here alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from matplotlib import rc_context
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from cg3d_core.cache import replacing

_INK, _FAINT, _REST = "#22272e", "#8b949e", "#d5d9de"
_RIGHT = LinearSegmentedColormap.from_list("right", ["#ffffff", "#b9d6ec", "#1f5f99"])
_WRONG = LinearSegmentedColormap.from_list("wrong", ["#ffffff", "#f8c9a0", "#b23a0e"])
_HUES = ("#1f77b4", "#e07b16", "#2a9d4a", "#d1364a", "#8257c2", "#8c6150", "#db6fb5", "#5f6973", "#a8a61f", "#17a6b8")
_MARKS = ("o", "^")  # ten hues are all that can be told apart; twenty classes need a second sign
_STYLE = {
    "font.family": "sans-serif",
    "font.size": 8,
    "text.color": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "svg.fonttype": "none",
}

COLOURED = len(_HUES) * len(_MARKS)
"""So many classes get a colour; the others stay grey."""


@dataclass(frozen=True, eq=False)
class Panel:
    """One map: places (n, 2) of shapes, and what to write above and below it."""

    title: str
    places: np.ndarray
    note: str = ""


def confusion_picture(path: Path, matrix: np.ndarray, words: Sequence[str], title: str, most: int = 12) -> None:
    """Draw a confusion matrix (w, w), rows true and columns given, as shares of the row, with the commonest mix-ups beside it.

    Names that compete but are nobody's own come together into a last column.
    """
    rows = np.flatnonzero(matrix.sum(axis=1))
    others = np.setdiff1d(np.arange(len(words)), rows)
    shown = matrix[np.ix_(rows, rows)]
    names = [words[r] for r in rows]
    columns = list(names)
    if matrix[np.ix_(rows, others)].any():
        shown = np.column_stack([shown, matrix[np.ix_(rows, others)].sum(axis=1)])
        columns.append("another name")
    counts = matrix[rows].sum(axis=1)
    share = shown / counts[:, None]
    n = len(rows)
    cell = 0.5 if n <= 12 else 0.3 if n <= 24 else 0.21 if n <= 60 else 0.15  # inches
    font = min(9.0, cell * 72 * 0.62)
    letters = font * 0.58 / 72  # inches a letter
    left = letters * max(len(f"{name}  {count:,}") for name, count in zip(names, counts)) + 0.25
    above = letters * max(len(name) for name in columns) + 0.75
    beside = 2.9
    width = left + cell * len(columns) + 0.3 + beside
    height = above + max(cell * n, 0.2 * most + 0.4) + 0.15
    with rc_context(_STYLE):
        figure = Figure((width, height), facecolor="white")
        box = (
            left / width,
            (height - above - cell * n) / height,
            cell * len(columns) / width,
            cell * n / height,
        )
        axes = figure.add_axes(box)
        _draw_cells(axes, share, columns, names, counts, font, numbers=n <= 60)
        figure.text(0.12 / width, 1 - 0.2 / height, title, fontsize=11, weight="bold", va="top")
        figure.text(
            0.12 / width, 1 - 0.42 / height, "row: what it is (how many) · column: what it was named · % of the row",
            fontsize=8, color=_FAINT, va="top",
        )  # fmt: skip
        _list_confusions(figure, shown, names, columns, 1 - (beside - 0.1) / width, box[1] + box[3], height, most)
        _save(figure, path)


def _draw_cells(axes, share, columns, names, counts, font: float, numbers: bool) -> None:
    own = np.zeros(share.shape, bool)
    np.fill_diagonal(own, True)
    colours = np.where(own[..., None], _RIGHT(share), _WRONG(np.sqrt(share)))  # rare mistakes must be seen too
    axes.imshow(colours, aspect="auto", interpolation="nearest")
    axes.set_xticks(range(len(columns)), columns, rotation=90, fontsize=font)
    axes.set_yticks(range(len(names)), [f"{name}  {count:,}" for name, count in zip(names, counts)], fontsize=font)
    axes.xaxis.tick_top()
    axes.tick_params(length=0, pad=2)
    axes.hlines(np.arange(1, len(names)) - 0.5, -0.5, len(columns) - 0.5, color="#eceff2", linewidth=0.5)
    axes.vlines(np.arange(1, len(columns)) - 0.5, -0.5, len(names) - 0.5, color="#eceff2", linewidth=0.5)
    for side in axes.spines.values():
        side.set_color(_REST)
    if not numbers:
        return
    for row, column in np.argwhere(share >= 0.045):
        value = share[row, column]
        dark = value > (0.65 if row == column else 0.45)
        axes.text(
            column, row, f"{100 * value:.0f}", ha="center", va="center", fontsize=font * (0.65 if value > 0.995 else 0.78),
            color="white" if dark else _INK,
        )  # fmt: skip


def _list_confusions(figure, shown, names, columns, left, top, height, most: int) -> None:
    wrong = shown.copy()
    np.fill_diagonal(wrong, 0)
    order = np.argsort(-wrong, axis=None, kind="stable")[:most]
    lines = [(r, c) for r, c in zip(*np.unravel_index(order, wrong.shape)) if wrong[r, c]]
    figure.text(left, top, "Most often mixed up", fontsize=9, weight="bold", va="top")
    if not lines:
        figure.text(left, top - 0.24 / height, "nothing", fontsize=8, va="top")
    for i, (r, c) in enumerate(lines):
        y = top - (0.26 + 0.2 * i) / height
        figure.text(left, y, f"{wrong[r, c]:,}×", fontsize=8, va="top", color=_FAINT)
        figure.text(left + 0.36 / figure.get_figwidth(), y, f"{names[r]} → {columns[c]}", fontsize=8, va="top")


def map_picture(path: Path, panels: Sequence[Panel], labels: np.ndarray, classes: Sequence[str], title: str) -> None:
    """Draw maps of the same n shapes side by side, coloured by class (n,); of many classes the largest ones."""
    count = np.bincount(labels, minlength=len(classes))
    largest = np.argsort(-count, kind="stable")[:COLOURED]
    coloured = [int(c) for c in sorted(largest) if count[c]]
    grey = ~np.isin(labels, coloured)
    size = float(np.clip(9000 / len(labels), 6, 42))
    beside = 0.5 + 0.07 * max(18, *(len(classes[c]) for c in coloured))
    side = 4.2
    width, height = side * len(panels) + beside + 0.2, side + 0.75
    with rc_context(_STYLE):
        figure = Figure((width, height), facecolor="white")
        figure.text(0.2 / width, 1 - 0.16 / height, title, fontsize=12, weight="bold", va="top")
        handles = []
        for i, panel in enumerate(panels):
            axes = figure.add_axes(
                ((0.2 + side * i) / width, 0.3 / height, (side - 0.2) / width, (side - 0.2) / height)
            )
            axes.set_title(panel.title, fontsize=9.5, loc="left", pad=5)
            axes.set_xlabel(panel.note, fontsize=8, color=_FAINT, loc="left")
            axes.set_xticks([])
            axes.set_yticks([])
            axes.margins(0.04)
            for edge in axes.spines.values():
                edge.set_color(_REST)
            axes.scatter(*panel.places[grey].T, s=size * 0.6, color=_REST, linewidths=0)
            handles = [
                axes.scatter(
                    *panel.places[labels == c].T, s=size, color=_HUES[j % len(_HUES)], marker=_MARKS[j // len(_HUES)],
                    linewidths=0.3, edgecolors="white", alpha=0.9, label=classes[c],
                )
                for j, c in enumerate(coloured)
            ]  # fmt: skip
        names = [classes[c] for c in coloured]
        figure.legend(
            handles, names, loc="upper left", bbox_to_anchor=((0.1 + side * len(panels)) / width, 1 - 0.66 / height),
            frameon=False, fontsize=8, markerscale=max(1.0, 4.5 / np.sqrt(size)), handletextpad=0.3, borderaxespad=0,
        )  # fmt: skip
        if grey.any():
            rest = np.count_nonzero(count) - len(coloured)
            figure.text(
                (0.1 + side * len(panels)) / width, 0.3 / height, f"grey: {grey.sum():,} shapes of\n{rest} smaller classes",
                color=_FAINT,
            )  # fmt: skip
        _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    with replacing(path) as temporary:
        figure.savefig(temporary, dpi=160, format=path.suffix[1:].lower())
