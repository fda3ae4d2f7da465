"""What the model thinks the selected segment is."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr
from cg3d_app.panels.results import names_of
from cg3d_app.sizes import size_in_words, size_meaning
from cg3d_app.taken_for import asked_for, first_of, taken_for
from cg3d_app.theme import DARK, Theme

SHOWN = 5
SHELL = ("floor", "wall", "ceiling")  # named by where they lie in the scan, not by their look
LEAST_HIGH = 70  # pixels, of what is known of the segment


class NameBar(QWidget):
    """One name, with its share (if known) as a bar of that colour behind it."""

    def __init__(self, name: str, share: float | None, theme: Theme, colour: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.name, self.share, self.theme, self.colour = name, share, theme, colour
        self.setFixedHeight(24)
        self.setAccessibleName(name if share is None else f"{name}, {share:.0%}")

    def blank(self) -> None:
        """Say nothing, in the same place."""
        self.name, self.share = "", None
        self.setAccessibleName("")
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.raised))
        painter.drawRoundedRect(box, 5, 5)
        text = box.adjusted(9, 0, -9, 0)
        if self.share is not None:
            filled = QColor(self.colour)
            filled.setAlpha(80)
            painter.setBrush(filled)
            painter.drawRoundedRect(QRectF(box.left(), box.top(), max(box.width() * self.share, 6), box.height()), 5, 5)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{self.share:.0%}")
        painter.setPen(QColor(self.theme.text))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.name)
        painter.end()


class _GivesWay(QScrollArea):
    """As high as what is in it; where that would leave too little for others, lower, and it scrolls."""

    def __init__(self, inside: QWidget):
        super().__init__()
        self.setObjectName("plainScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.setAccessibleName(tr("What is known of the segment"))
        self.verticalScrollBar().rangeChanged.connect(self._let_keys_scroll)

    def sizeHint(self) -> QSize:
        return QSize(0, self.widget().layout().totalHeightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST_HIGH, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _let_keys_scroll(self, least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most > least else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Inspector(QFrame):
    """Names, size and place of a segment. Hidden when nothing is selected."""

    fly_asked = Signal()
    find_asked = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self._actions = actions
        self._filled = self._back = False
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Selected segment"))
        self.theme: Theme = DARK
        self._head = QLabel(tr("Selected segment"))
        self._head.setObjectName("quiet")
        self.fold = QToolButton(checkable=True, checked=True, arrowType=Qt.ArrowType.DownArrow)
        self.fold.setAccessibleName(tr("Show what is known of the segment"))
        self.fold.setToolTip(tr("Show what is known of the segment"))
        self.fold.toggled.connect(self._unfold)
        self.title = QLabel(wordWrap=True)
        self.title.setObjectName("inspectorName")
        names = QVBoxLayout()
        names.setSpacing(5)
        names.addWidget(self._head)
        names.addWidget(self.title)
        top = QHBoxLayout()
        top.addLayout(names, 1)
        top.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        self.facts, self.why = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label in (self.facts, self.why):
            label.setObjectName("quiet")
        self._names = QVBoxLayout()
        self._names.setSpacing(3)
        self.fly = QPushButton(tr("Go to it"))
        self.fly.clicked.connect(self.fly_asked)
        self.again = QPushButton(tr("Find more like it"))
        self.again.clicked.connect(lambda: self.find_asked.emit(self._best))
        self._best = ""
        self.more = QToolButton(text="⋯", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(tr("More to do with it"))
        self.more.setToolTip(tr("More to do with it"))
        menu = QMenu(self.more)
        actions.fill_segment_menu(menu)
        self.more.setMenu(menu)
        self.more.setVisible(not menu.isEmpty())
        row = QHBoxLayout()
        row.addWidget(self.fly)
        row.addWidget(self.again)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(7)
        column.addLayout(top)
        inside = QWidget()
        known = QVBoxLayout(inside)
        known.setContentsMargins(0, 0, 0, 0)
        known.setSpacing(7)
        known.addWidget(self.why)
        known.addLayout(self._names)
        known.addWidget(self.facts)
        self.details = _GivesWay(inside)
        column.addWidget(self.details)
        column.addLayout(row)
        self.hide()

    def show_segment(self, hit: Any, why: Any = None) -> None:
        """Show a described segment and why it scored as it did."""
        self._clear()
        names = names_of(hit)
        if why is None:
            self.why.setText(tr("Looks like"))
            bars = [(name, None, self.theme.accent) for name in names]
        else:
            bars = [
                (one.name, one.share, self.theme.lit if one.asked else self.theme.faint)
                for one in first_of(taken_for(why), SHOWN)
            ]
            part = names[0] if names and names[0] in SHELL and bars and bars[0][0] != names[0] else ""
            names = [part, *names[1:]] if part else [name for name, *_ in bars] or names
            sure = tr("{score} for “{what}”: how sure this match is.").format(
                score=f"{why.score:.0%}", what=asked_for(why)
            )
            lies = tr("It is the scan's {part} by where it lies. ").format(part=part) if part else ""
            self.why.setText(f"{sure} {_by_example(why)}{lies}{tr('By its look alone, among all names:')}")
        self._best = names[0] if names else ""
        self.title.setText(self._best or tr("Segment {number}").format(number=hit.id))
        self.why.setToolTip("" if why is None else _meaning())
        for bar, share, colour in bars[:SHOWN]:
            self._names.addWidget(NameBar(bar, share, self.theme, colour))
        self.again.setEnabled(bool(names))
        self.again.show()
        self.facts.setText(_facts(hit))
        self.facts.setToolTip(size_meaning())
        self.setAccessibleDescription(f"{tr('Looks like')} {', '.join(names[:3])}. {self.facts.text()}")
        self.details.verticalScrollBar().setValue(0)
        self._filled = True
        self._appear()

    def show_waiting(self, name: str) -> None:
        """Another segment, called ``name``, is being looked at: nothing of the one before stays; the room that it took does."""
        for at in range(self._names.count()):
            self._names.itemAt(at).widget().blank()
        self._best = ""
        self.title.setText(name)
        self.why.setText(tr("Looking at it…"))
        self.facts.setText("\n" * self.facts.text().count("\n"))
        self.facts.setToolTip("")
        self.setAccessibleDescription(f"{name}. {self.why.text()}")
        self.again.setEnabled(False)
        self.again.show()
        self._filled = True
        self._appear()

    def unfold(self, wide: bool) -> None:
        """All that is known of the segment, or its name and what can be done with it alone: beside tabs that need the room."""
        self.fold.setChecked(wide)

    def stand_back(self, back: bool) -> None:
        """Leave the room to others for a while, whatever is selected."""
        self._back = back
        self._appear()

    def _appear(self) -> None:
        self.setVisible(self._filled and not self._back)

    def _unfold(self, wide: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if wide else Qt.ArrowType.RightArrow)
        for widget in (self._head, self.details):
            widget.setVisible(wide)

    def show_several(self, count: int) -> None:
        """Several segments are selected, or (0) none: then it hides."""
        self._clear()
        self.title.setText(tr("{count} segments").format(count=count))
        self.why.clear()
        self.facts.setText("")
        self.facts.setToolTip("")
        self.again.hide()
        self._filled = count > 1
        self._appear()

    def _clear(self) -> None:
        while self._names.count():
            old = self._names.takeAt(0).widget()
            old.hide()
            old.deleteLater()


def _by_example(why: Any) -> str:
    """Of a taught word: what its examples say, and what its words."""
    if why.by_example is None:
        return ""
    return tr("By its examples {share}, by its words {words}. ").format(
        share=f"{why.by_example:.0%}", words=f"{why.by_words:.0%}"
    )


def _meaning() -> str:
    """What the figures of an answer's segment are, for tips."""
    return tr(
        "The match is a probability, calibrated on scenes that the model never trained on. It weighs too whether this is one whole "
        "thing.\nThe bars share 100% among all names that the model knows; the coloured ones count as what was asked for."
    )


def _facts(hit: Any) -> str:
    facts = [tr("{count:,} points").format(count=hit.points)]
    above = getattr(hit, "above_floor", math.nan)
    if not math.isnan(above):
        facts.append(tr("{height:.2f} m above the floor").format(height=max(above, 0.0)))
    size = tr("Size (box): {size}").format(size=size_in_words(hit.size))
    centre = tr("centre {place} (file)").format(place=", ".join(f"{value:.2f}" for value in hit.centre))
    return "\n".join([size, "   ·   ".join(facts), centre])
