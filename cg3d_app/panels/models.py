"""The window in which the model is chosen: which one, whose words and pictures it is asked through, where it works."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.i18n import tr
from cg3d_app.model_facts import ModelFacts
from cg3d_app.panels.modelcard import CardView

FACTS = int(Qt.ItemDataRole.UserRole) + 1
DEVICES = ("auto", "cpu", "cuda")


class ModelsDialog(QDialog):
    """A list of models with the facts and the card of the chosen one. Nothing changes before "Use it"."""

    folder_asked = Signal()
    tower_asked = Signal()  # to choose a file
    use_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.resize(820, 640)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Models"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMaximumWidth(240)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.add = QPushButton(tr("Add a folder…"))
        self.add.setToolTip(tr("A checkpoint's folder, as cg3d-train writes it"))
        self.add.clicked.connect(self.folder_asked)
        self.facts = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.facts.setObjectName("sideNote")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card = CardView()
        self.tower = QLineEdit(placeholderText=tr("the model's own"))
        self.tower.setAccessibleName(tr("Your own CLIP weights: a file, or openclip/NAME/TAG"))
        file = QPushButton(tr("File…"))
        file.setAccessibleName(tr("Choose a file of CLIP weights"))
        file.clicked.connect(self.tower_asked)
        about = QLabel(
            tr(
                "A file of OpenAI's, OpenCLIP's or SLIP's weights, or openclip/ViT-B-32/openai, which open_clip takes from its "
                "cache or downloads where there is a network. The model needs a joint space of that name."
            ),
            wordWrap=True,
        )
        about.setObjectName("sideNote")
        self.device = QComboBox()
        self.device.setAccessibleName(tr("Where the model works"))
        for name, words in zip(DEVICES, (tr("GPU if there is one"), tr("CPU"), tr("GPU"))):
            self.device.addItem(words, name)
        self.machine = QLabel(wordWrap=True)
        self.machine.setObjectName("sideNote")
        self.trouble = QLabel(wordWrap=True, visible=False)
        self.trouble.setObjectName("troubleNote")
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = QLabel()
        self.state.setObjectName("sideNote")
        self.use = QPushButton(tr("Use it"))
        self.use.setProperty("primary", True)
        self.use.clicked.connect(self.use_asked)
        leave = QPushButton(tr("Close"))
        leave.clicked.connect(self.close)
        for button in (self.add, file, self.use, leave):
            button.setAutoDefault(False)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.add)
        right = QVBoxLayout()
        right.addWidget(self.facts)
        right.addWidget(self.card, 1)
        top = QHBoxLayout()
        top.addLayout(left)
        top.addLayout(right, 1)
        form = QGridLayout()
        form.setVerticalSpacing(6)
        form.addWidget(QLabel(tr("Words and pictures through")), 0, 0)
        form.addWidget(self.tower, 0, 1)
        form.addWidget(file, 0, 2)
        form.addWidget(about, 1, 1, 1, 2)
        form.addWidget(QLabel(tr("Works on")), 2, 0)
        form.addWidget(self.device, 2, 1, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.machine, 3, 1, 1, 2)
        form.setColumnStretch(1, 1)
        last = QHBoxLayout()
        last.addWidget(self.state, 1)
        last.addWidget(self.use)
        last.addWidget(leave)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addLayout(top, 1)
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addLayout(last)

    def show_models(self, models: Sequence[ModelFacts], in_use: str, select: str | None = None) -> None:
        """List models; ``in_use`` is marked, and ``select`` (or it) is chosen."""
        self.list.clear()
        for model in models:
            marked = model.key == in_use
            text = tr("{name}  (in use)").format(name=model.name) if marked else model.name
            item = QListWidgetItem(text)
            item.setData(FACTS, model)
            item.setToolTip(str(model.folder))
            font = item.font()
            font.setBold(marked)
            item.setFont(font)
            self.list.addItem(item)
            if model.key == (select or in_use):
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)

    @property
    def chosen(self) -> ModelFacts | None:
        """The model that is looked at."""
        item = self.list.currentItem()
        return None if item is None else item.data(FACTS)

    def say(self, text: str) -> None:
        """Show what is wrong in one line; "" takes it away."""
        self.trouble.setText(text)
        self.trouble.setAccessibleName(text)
        self.trouble.setVisible(bool(text))

    def set_busy(self, text: str) -> None:
        """Say what is being done, or ("") that nothing is."""
        self.state.setText(text)
        self.use.setEnabled(not text and self.chosen is not None and not self.chosen.error)

    def _show(self) -> None:
        model = self.chosen
        self.say(model.error if model is not None else "")
        where = "" if model is None else tr("Comes with CG3D") if model.packaged else str(model.folder)
        self.facts.setText("" if model is None else "\n".join([where, *model.lines]))
        if model is not None:
            self.card.show_folder(model.folder)
        self.set_busy("")
