"""How large a picture of the view is to be, and what is on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cg3d_app.i18n import tr
from cg3d_app.panels.overlay import Overlay

SIZES = ((1920, 1080, "Full HD"), (2560, 1440, "QHD"), (3840, 2160, "4K"), (7680, 4320, "8K"), (4096, 4096, ""))
LEAST, MOST = 64, 16_384  # pixels of a side


class PictureCard(Overlay):
    """Size, background and legend; then where to save it."""

    asked = Signal()

    def __init__(self, window: QWidget):
        super().__init__(window, 420, 270)
        self.setAccessibleName(tr("Save a picture"))
        title = QLabel(tr("Save a picture of the view"))
        title.setObjectName("headline")
        self.sizes = QComboBox()
        self.sizes.setAccessibleName(tr("Size of the picture"))
        self.sizes.activated.connect(self._preset)
        self.across, self.down = self._side(tr("Width in pixels")), self._side(tr("Height in pixels"))
        sides = QHBoxLayout()
        for widget in (self.across, QLabel("×"), self.down, QLabel(tr("pixels"))):
            sides.addWidget(widget)
        sides.addStretch()
        self.transparent = QCheckBox(tr("Transparent background"))
        self.legend = QCheckBox(tr("Legend, measurements and clip box"), checked=True)
        self.save = QPushButton(tr("Save as…"))
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._asked)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Size"), self.sizes)
        form.addRow("", sides)
        form.addRow("", self.transparent)
        form.addRow("", self.legend)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(form)
        column.addStretch()
        column.addLayout(buttons)

    def offer(self, screen: QSize) -> None:
        """Open; ``screen``: pixels of the view as it is."""
        chosen = max(self.sizes.currentIndex(), 0)
        self.sizes.clear()
        self.sizes.addItem(tr("As on screen"), screen)
        for width, height, name in SIZES:
            self.sizes.addItem(f"{width} × {height}" + (f"  ({name})" if name else ""), QSize(width, height))
        self.sizes.addItem(tr("Other"), None)
        self.sizes.setCurrentIndex(chosen)
        self._preset()
        self.open(self.sizes)

    @property
    def size_wanted(self) -> QSize:
        """Pixels of the picture."""
        return QSize(self.across.value(), self.down.value())

    def _side(self, name: str) -> QSpinBox:
        field = QSpinBox(minimum=LEAST, maximum=MOST, buttonSymbols=QSpinBox.ButtonSymbols.NoButtons)
        field.setObjectName("figure")
        field.setFixedWidth(84)
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setAccessibleName(name)
        field.valueChanged.connect(self._typed)
        return field

    def _preset(self) -> None:
        size = self.sizes.currentData()
        if size is not None:
            for field, value in ((self.across, size.width()), (self.down, size.height())):
                field.blockSignals(True)
                field.setValue(value)
                field.blockSignals(False)

    def _typed(self) -> None:
        sizes = [self.sizes.itemData(i) for i in range(self.sizes.count())]
        fits = [i for i, size in enumerate(sizes) if size == self.size_wanted]
        self.sizes.setCurrentIndex(fits[0] if fits else len(sizes) - 1)

    def _asked(self) -> None:
        self.dismiss()
        self.asked.emit()
