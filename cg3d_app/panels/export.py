"""The dialog that asks what to export, how and where to, and says how it went."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.i18n import tr
from cg3d_core.labels.export import FORMATS

PLAIN = ("labelled-ply", "csv", "json")  # their ending says enough
_ENDINGS = {form.ending for form in FORMATS.values() if form.ending}


def titles() -> dict[str, tuple[str, str]]:
    """Of each format: what it is called, and what it is for."""
    return {
        "labelled-ply": (tr("Labelled PLY"), tr("The whole scan with a label and an object for each point. For CloudCompare, Open3D, training.")),
        "segments": (tr("PLY files, one a segment"), tr("A folder of single objects, to go on with each by itself.")),
        "csv": (tr("CSV table"), tr("A row a segment: label, points, centre, sides along the axes, and the box. For a spreadsheet.")),
        "json": (tr("JSON table"), tr("The same with every corner of the boxes. For a program of your own.")),
        "scannet": (tr("ScanNet scene"), tr("A scene folder for programs that read ScanNet.")),
        "s3dis": (tr("S3DIS room"), tr("A room folder with Annotations for programs that read S3DIS.")),
        "labelcloud": (tr("labelCloud, centroid_abs"), tr("Boxes by centre, size and angles in degrees, to go on with in labelCloud.")),
        "labelcloud-rel": (tr("labelCloud, centroid_rel"), tr("The same with angles in radians.")),
        "labelcloud-vertices": (tr("labelCloud, vertices"), tr("Boxes by their eight corners.")),
        "kitti": (tr("KITTI text"), tr("A line a box, in the scan's own frame. For detectors trained on KITTI.")),
    }  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """What the user has chosen."""

    what: str
    format: str
    boxes: str
    metres: bool
    out: Path


@dataclass(frozen=True)
class Thing:
    """What can be exported."""

    key: str
    words: str
    there: bool  # whether there is any
    part: str  # of the name of the file that is proposed, after the scan's


class ExportDialog(QDialog):
    """Stays open after an export, so that the same can go out in another format."""

    export_asked = Signal(object)  # Choice
    show_asked = Signal(object)  # Path
    closed = Signal()

    def __init__(self, what: Sequence[Thing], folder: Path, name: str, parent: QWidget | None = None):
        """``folder`` and ``name``: where to propose to write, and the scan's name."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(lambda _: self.closed.emit())  # by the button, Esc, or the window's own cross
        self.setMinimumWidth(520)
        self._name, self._proposed, self._written = name, "", Path()
        self.what, self.format, self.boxes, self.metres = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for thing in what:
            self.what.addItem(thing.words, thing.key)
            self.what.model().item(self.what.count() - 1).setEnabled(thing.there)
        self.what.setCurrentIndex(next((i for i, thing in enumerate(what) if thing.there), 0))
        self._part = {thing.key: thing.part for thing in what}
        self._titles = titles()
        for key, description in FORMATS.items():
            self.format.addItem(self._titles.get(key, (description.what,))[0], key)
        boxes = {"upright": tr("Upright, turned to fit"), "axes": tr("Along the axes"), "full": tr("Turned any way")}
        for key, words in boxes.items():
            self.boxes.addItem(words, key)
        self.boxes.setPlaceholderText(tr("This format holds none"))
        self._kind = self.boxes.currentIndex()  # chosen last, for the formats that hold boxes
        self.metres.addItem(tr("As in the scan's file"), False)
        self.metres.addItem(tr("Metres, z up, the floor at 0"), True)
        self.purpose, self.line = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.purpose.setObjectName("quiet")
        self.line.setObjectName("exportLine")
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.where, self.where_label = QLineEdit(), QLabel()
        self.where_label.setBuddy(self.where)
        self.browse = QPushButton(tr("Choose…"))
        self.bar = QProgressBar(textVisible=False, maximum=0)
        self.bar.setAccessibleName(tr("Exporting"))
        self.go, self.close_button = QPushButton(tr("Export")), QPushButton(tr("Close"))
        self.show_button = QPushButton(tr("Show in folder"), visible=False)
        self.go.setProperty("primary", True)
        for button in (self.browse, self.close_button, self.show_button):
            button.setAutoDefault(False)  # Enter exports, or where that would replace a file, does nothing
        self._folder = folder
        self._lay_out()
        self._connect()
        self._format_changed()

    def _lay_out(self) -> None:
        place = QHBoxLayout(spacing=8)
        place.addWidget(self.where, 1)
        place.addWidget(self.browse)
        form = QFormLayout(horizontalSpacing=16, verticalSpacing=10)
        form.addRow(tr("What"), self.what)
        form.addRow(tr("Format"), self.format)
        form.addRow("", self.purpose)
        form.addRow(tr("Boxes"), self.boxes)
        form.addRow(tr("Coordinates"), self.metres)
        form.addRow(self.where_label, place)
        for widget in (self.what, self.format, self.boxes, self.metres):
            widget.setAccessibleName(form.labelForField(widget).text())
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.line)
        column.addLayout(buttons)
        self.bar.hide()

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._propose)
        self.format.currentIndexChanged.connect(self._format_changed)
        self.where.textChanged.connect(self._look)
        self.browse.clicked.connect(self._browse)
        self.go.clicked.connect(lambda: self.export_asked.emit(self.choice()))
        self.close_button.clicked.connect(self.close)
        self.show_button.clicked.connect(lambda: self.show_asked.emit(self._written))

    def choice(self) -> Choice:
        """What is chosen at present."""
        typed = os.path.expanduser(self.where.text().strip())  # unlike Path's own, "~nobody" as it stands
        out, ending = self._folder / typed if typed else Path(), FORMATS[self.format.currentData()].ending
        if typed and ending and out.suffix.lower() != ending and not os.path.isdir(out):
            out = _with_ending(out, ending)
        return Choice(
            self.what.currentData(),
            self.format.currentData(),
            self.boxes.itemData(self._kind if self.boxes.currentIndex() < 0 else self.boxes.currentIndex()),
            self.metres.currentData(),
            out,
        )

    # ---- how it goes ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """The work goes on."""
        self._tell("", "")
        self.bar.show()
        self.go.setEnabled(False)

    def written(self, text: str, path: Path) -> None:
        """It is written."""
        self._end()
        self._look()  # it is there now
        self._written = path
        self._tell(text, "done")
        self.show_button.show()

    def failed(self, text: str) -> None:
        """It could not be written."""
        self._end()
        self._tell(text, "wrong")

    def _end(self) -> None:
        self.bar.hide()
        self.go.setEnabled(True)

    # ---- inside --------------------------------------------------------------------------------------

    def _format_changed(self) -> None:
        key = self.format.currentData()
        self.purpose.setText(self._titles.get(key, ("", FORMATS[key].what))[1])
        if self.boxes.currentIndex() >= 0:
            self._kind = self.boxes.currentIndex()
        self.boxes.setEnabled(FORMATS[key].boxed)
        self.boxes.setCurrentIndex(self._kind if FORMATS[key].boxed else -1)
        a_file = bool(FORMATS[key].ending)
        self.where_label.setText(tr("File") if a_file else tr("New folder"))
        self.where.setAccessibleName(self.where_label.text())
        self.browse.setAccessibleName(tr("Choose a file") if a_file else tr("Choose where to make the folder"))
        self._propose()

    def _propose(self) -> None:
        """Name a file or folder that is not there yet; where another was typed, only see to its ending."""
        key, written = self.format.currentData(), self.where.text()
        ending = FORMATS[key].ending
        if written.strip() in ("", self._proposed):  # nobody has typed another
            part, kind = self._part[self.what.currentData()], key.replace("-", "_")
            stem = f"{self._name}_{part}" if key in PLAIN or part == kind else f"{self._name}_{part}_{kind}"
            self._proposed = str(_free(self._folder, stem, ending))
            self.where.setText(self._proposed)
        else:
            old = Path(written.strip())
            old = old / self._name if old.name in ("", "..") else old  # a folder alone
            self.where.setText(str(_with_ending(old, ending)))
        self._look()  # the same name may be in the way of one format only

    def _browse(self) -> None:
        """Ask for what the format writes: a file, or where a folder shall be made."""
        key = self.format.currentData()
        ending, now = FORMATS[key].ending, Path(self.where.text().strip() or self._proposed)
        if not ending:
            title = tr("Where to make the folder “{name}”").format(name=now.name)
            if chosen := QFileDialog.getExistingDirectory(self, title, str(now.parent)):
                self.where.setText(str(Path(chosen) / now.name))
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export to"),
            str(now),
            f"{self.format.currentText()} (*{ending})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.where.setText(chosen if Path(chosen).suffix.lower() == ending else chosen + ending)

    def _look(self) -> None:
        """Say beforehand what will be replaced or made, or what is in the way."""
        self.show_button.hide()
        path, text, replaces = self.choice().out, "", False
        ending = FORMATS[self.format.currentData()].ending
        if ending and os.path.isfile(path):  # unlike Path's own, False for what cannot be a path
            text, replaces = tr("{name} is there and will be replaced.").format(name=path.name), True
        elif not ending and path.name and os.path.isdir(path) and _holds_something(path):
            text = tr("{name} is there and not empty: give the new folder another name.").format(name=path.name)
        elif path.name and not os.path.exists(path.parent):
            text = tr("The folder {name} will be made.").format(name=path.parent)
        elif path.name and path.name != os.path.basename(self.where.text().strip()) and not os.path.isdir(path):
            text = tr("It will be named {name}.").format(name=path.name)
        self.go.setText(tr("Replace") if replaces else tr("Export"))
        self.go.setDefault(not replaces)
        self.go.setAutoDefault(not replaces)
        self._tell(text, "wrong" if replaces else "")

    def _tell(self, text: str, state: str) -> None:
        self.line.setText(text)
        self.line.setVisible(bool(text))
        self.line.setProperty("state", state)
        self.line.style().polish(self.line)
        self.line.setAccessibleDescription(text)
        needed = self.layout().totalHeightForWidth(self.width())
        if self.isVisible() and needed > self.height():  # a line more would squeeze the others
            self.resize(self.width(), needed)


def _with_ending(path: Path, ending: str) -> Path:
    """The path with a format's ending in place of another format's, or after what else its name ends in."""
    return path.with_suffix(ending) if path.suffix.lower() in _ENDINGS else path.with_name(path.name + ending)


def _free(folder: Path, stem: str, ending: str) -> Path:
    """The first of ``stem``, ``stem_2``, ``stem_3``... in a folder that is not there yet."""
    numbers = (f"{stem}{'' if n == 1 else f'_{n}'}{ending}" for n in count(1))
    return next(path for name in numbers if not os.path.lexists(path := folder / name))


def _holds_something(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:  # whether it can be written to is said when it is tried
        return False
