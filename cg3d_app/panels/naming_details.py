"""One named file at large: its picture, a bar for each of its best names, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.commands import Actions
from cg3d_app.i18n import tr
from cg3d_app.named import Named
from cg3d_app.panels.command_button import bind
from cg3d_app.panels.inspector import NameBar
from cg3d_app.panels.naming_list import thumbnail
from cg3d_app.theme import DARK, Theme

BARS = 6
PICTURE = 120  # pixels


class NamedDetails(QScrollArea):
    """Shows what is known of the chosen row."""

    def __init__(self, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.theme: Theme = DARK
        self.setObjectName("plainScroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("About the chosen file"))
        self.picture = QLabel()
        self.picture.setFixedSize(PICTURE, PICTURE)
        self.picture.setObjectName("namedPicture")
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setObjectName("inspectorName")
        self.file, self.why = (QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(2))
        for label in (self.file, self.why):
            label.setObjectName("quiet")
        for label in (self.title, self.file, self.why):  # however long a word, the column stays as wide as it is
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.like = bind(QPushButton(tr("Shapes like it")), actions["name.like"])
        self.more = more_button(actions, ("name.find", "name.open"), tr("More to do with the file"))
        beside = QVBoxLayout()
        beside.addWidget(self.title)
        beside.addWidget(self.file)
        beside.addStretch()
        self._buttons = QWidget()  # not a layout: an empty one would leave its column no width
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.like, 1)
        buttons.addWidget(self.more)
        beside.addWidget(self._buttons)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(beside, 1)
        self._bars = QVBoxLayout()
        self._bars.setSpacing(3)
        inside = QFrame()
        inside.setObjectName("card")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self._bars)
        column.addWidget(self.why)
        column.addStretch(1)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 60)

    def show_named(self, row: Named, ranked: Sequence[tuple[str, float]], why: Sequence[str]) -> None:
        """Show a row, its names with probabilities, best first, and the reasons, a line each."""
        self._clear()
        self.title.setText(tr("Cannot be read") if row.seen.error else breakable(row.name))
        self.title.setProperty("state", "trouble" if row.seen.error else "")
        self.title.style().polish(self.title)
        points = (
            "" if row.seen.shape is None else "\n" + tr("{count} points").format(count=f"{row.seen.shape.points:,}")
        )
        self.file.setText(f"{breakable(row.title)}{points}")
        self.file.setToolTip(row.place)
        self.show_picture(thumbnail(row))
        for i, (name, share) in enumerate(ranked[:BARS]):
            self._bars.addWidget(NameBar(name, share, self.theme, self.theme.lit if i == 0 else self.theme.accent))
        self.why.setText("\n\n".join(why))
        self.like.setVisible(row.seen.feature is not None)
        self.more.setVisible(row.path is not None and not row.seen.error)
        self._buttons.setVisible(not row.seen.error)
        self.setAccessibleDescription(f"{row.in_words()}. {' '.join(why)}")
        self.verticalScrollBar().setValue(0)

    def show_picture(self, picture: QPixmap) -> None:
        """Put another picture in the place of the one that is shown."""
        ratio = self.devicePixelRatioF()
        edge = round(PICTURE * ratio)
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = (
            picture.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio, smooth) if not picture.isNull() else picture
        )
        scaled.setDevicePixelRatio(ratio)
        self.picture.setPixmap(scaled)
        self.picture.setVisible(not picture.isNull())

    def bars(self) -> list[NameBar]:
        """The bars that are shown, best first."""
        return [self._bars.itemAt(i).widget() for i in range(self._bars.count())]

    def _clear(self) -> None:
        while self._bars.count():
            old = self._bars.takeAt(0).widget()
            old.hide()
            old.deleteLater()


def breakable(name: str) -> str:
    """A file's name, which may be broken into lines after its dots, dashes and underscores."""
    return "".join(f"{c}\u200b" if c in "._-/" else c for c in name)


def more_button(actions: Actions, names: Sequence[str], title: str) -> QToolButton:
    """A button "⋯" with a menu of commands."""
    from PySide6.QtWidgets import QMenu

    button = QToolButton(text="⋯", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAccessibleName(title)
    button.setToolTip(title)
    menu = QMenu(button)
    menu.addActions([actions[name] for name in names])
    button.setMenu(menu)
    return button
