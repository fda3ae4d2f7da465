"""The window in which a model is fine-tuned: what there is to learn from, how the run goes, what came out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.i18n import tr
from cg3d_app.panels.curves import Curves

LEAST_LABELS = 2
TESTED, CHOSEN = (
    2,
    5,
)  # shapes of a label from which on some are kept aside for the test, and for choosing the epoch too


class FineTuneDialog(QDialog):
    """Two pages: what to learn from, and the run. It can be closed while the run goes on."""

    folder_asked = Signal()
    labels_asked = Signal()  # of other scans
    set_asked = Signal()  # a data set to add
    start_asked = Signal()
    stop_asked = Signal()
    resume_asked = Signal()
    again_asked = Signal()  # back to the first page
    label_asked = Signal(int)  # the scan's segments, where it is so many percent sure
    card_asked = Signal()
    model_asked = Signal()  # to use it in the whole window

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Fine-tune on my labels"))
        self.resize(560, 680)
        self.pages = QStackedWidget()
        self.setup, self.run = SetupPage(self), RunPage(self)
        for page in (self.setup, self.run):
            self.pages.addWidget(page)
        self.trouble = QLabel(wordWrap=True, visible=False)
        self.trouble.setObjectName("troubleNote")
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(self.trouble)
        column.addWidget(self.pages, 1)

    def say(self, text: str) -> None:
        """Show what is wrong in one line; "" takes it away."""
        self.trouble.setText(text)
        self.trouble.setAccessibleName(text)
        self.trouble.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field starts nothing that lasts minutes.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class SetupPage(QWidget):
    """The labels with their numbers, where the data set lies, how long to train."""

    def __init__(self, dialog: FineTuneDialog):
        super().__init__()
        intro = _quiet(
            tr(
                "A copy of the model learns to tell your labels apart. It runs as a program of its own: go on working "
                "meanwhile. What it learns from is a folder per label, with the segments that you have labelled."
            )
        )
        self.folder = _quiet("")
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        choose = QPushButton(tr("Choose…"))
        choose.setAccessibleName(tr("Choose the data set's folder"))
        choose.clicked.connect(dialog.folder_asked)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(tr("Labels, and how many shapes there are of each"))
        self.table.setHorizontalHeaderLabels([tr("Label"), tr("Shapes"), ""])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verdict = QLabel(wordWrap=True)
        add_labels = QPushButton(tr("Add labels of other scans…"))
        add_labels.clicked.connect(dialog.labels_asked)
        add_set = QPushButton(tr("Add a folder of shapes…"))
        add_set.clicked.connect(dialog.set_asked)
        adding = QHBoxLayout()
        adding.addWidget(add_labels)
        adding.addWidget(add_set)
        adding.addStretch()
        self.epochs = QSpinBox(minimum=1, maximum=1000, value=40)
        self.epochs.setAccessibleName(tr("Epochs at most"))
        self.further = QLineEdit(placeholderText="finetune.batch=16 seed=1")
        self.further.setAccessibleName(tr("Further settings of the recipe, key=value"))
        self.start = QPushButton(tr("Start"))
        self.start.setProperty("primary", True)
        self.start.setAutoDefault(False)
        self.start.clicked.connect(dialog.start_asked)
        how = QHBoxLayout()
        how.addWidget(QLabel(tr("Epochs at most")))
        how.addWidget(self.epochs)
        how.addSpacing(10)
        how.addWidget(QLabel(tr("Further settings")))
        how.addWidget(self.further, 1)
        for button in (choose, add_labels, add_set):
            button.setAutoDefault(False)
        last = QHBoxLayout()
        last.addWidget(self.verdict, 1)
        last.addWidget(self.start, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(intro)
        column.addLayout(place)
        column.addWidget(self.table, 1)
        column.addLayout(adding)
        column.addLayout(how)
        column.addLayout(last)

    def show_counts(self, folder: str, counts: Mapping[str, int], note: str) -> None:
        """The data set's labels, and whether they will do; ``note``: what was said while it was put together."""
        self.folder.setText(tr("Data set: {folder}").format(folder=folder))
        self.table.setRowCount(len(counts))
        for row, (label, count) in enumerate(counts.items()):
            for at, text in enumerate((label, str(count), remark(count))):
                self.table.setItem(row, at, QTableWidgetItem(text))
        enough = len(counts) >= LEAST_LABELS
        self.start.setEnabled(enough)
        if enough:
            text = tr("{labels} labels, {shapes} shapes.").format(labels=len(counts), shapes=sum(counts.values()))
        else:
            text = tr("Too few: label at least two kinds of things, several of each (menu Label).")
        self.verdict.setText(f"{text} {note}".strip())


class RunPage(QWidget):
    """Stage, progress, curves; in the end what was measured, and what to do with it."""

    def __init__(self, dialog: FineTuneDialog):
        super().__init__()
        self.stage = QLabel(wordWrap=True)
        self.stage.setObjectName("headline")
        self.stage.setAccessibleName(tr("What the training does"))
        self.left = _quiet("")
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.bar.setAccessibleName(tr("Progress of the training"))
        self.curves = Curves()
        self.notes = _quiet("")
        self.result = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.result.setAccessibleName(tr("What was measured"))
        self.sure = QSpinBox(minimum=0, maximum=99, value=80, suffix=" %")
        self.sure.setAccessibleName(tr("How sure it must be of a segment"))
        self.use = QPushButton(tr("Label this scan's segments with it"))
        self.use.setProperty("primary", True)
        self.use.clicked.connect(lambda: dialog.label_asked.emit(self.sure.value()))
        self.card = QPushButton(tr("Model card"))
        self.card.clicked.connect(dialog.card_asked)
        self.model = QPushButton(tr("Use it in the window…"))
        self.model.setToolTip(tr("The tab Name then gives your labels to files; words in general find less with it"))
        self.model.clicked.connect(dialog.model_asked)
        self.offer = QFrame()
        self.offer.setObjectName("card")
        inside = QVBoxLayout(self.offer)
        using = QHBoxLayout()
        using.addWidget(self.use)
        using.addWidget(QLabel(tr("where at least")))
        using.addWidget(self.sure)
        using.addWidget(QLabel(tr("sure")))
        using.addStretch()
        self.truth = _quiet(
            tr(
                "Segments that have a label keep it; Undo takes all of it back. It knows your labels alone and gives one of "
                "them to anything, so ask it to be sure."
            )
        )
        inside.addWidget(self.result)
        inside.addLayout(using)
        inside.addWidget(self.truth)
        self.cancel = QPushButton(tr("Stop"))
        self.cancel.clicked.connect(dialog.stop_asked)
        self.resume = QPushButton(tr("Go on"))
        self.resume.clicked.connect(dialog.resume_asked)
        self.again = QPushButton(tr("Another run…"))
        self.again.clicked.connect(dialog.again_asked)
        for button in (self.use, self.model, self.card, self.cancel, self.resume, self.again):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.left, 1)
        for button in (self.model, self.card, self.again, self.resume, self.cancel):
            buttons.addWidget(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self.curves, 1)
        column.addWidget(self.offer)
        column.addWidget(self.notes)
        scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        scroll.setObjectName("plainScroll")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self.stage)
        outer.addWidget(self.bar)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)

    def show_state(self, stage: str, running: bool, can_go_on: bool = False, result: str = "") -> None:
        """Running, stopped (it may go on) or done, with what was measured as rich text."""
        self.stage.setText(stage)
        self.left.setText("")
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(True)
        self.again.setVisible(not running)
        self.resume.setVisible(can_go_on)
        self.offer.setVisible(bool(result))
        self.card.setVisible(bool(result))
        self.model.setVisible(bool(result))
        self.result.setText(result)

    def show_progress(self, stage: str, fraction: float, left: str) -> None:
        """How far it is, 0..1, and how long it will take."""
        self.stage.setText(stage)
        self.bar.setValue(round(1000 * min(max(fraction, 0.0), 1.0)))
        self.left.setText(left)


def remark(count: int) -> str:
    """What so many shapes of a label allow (``trainer.parts`` keeps them aside by these numbers)."""
    if count < TESTED:
        return tr("too few: learnt, but not tested")
    if count < CHOSEN:
        return tr("few: none to choose the best epoch by")
    return ""


def _quiet(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setObjectName("sideNote")
    return label
