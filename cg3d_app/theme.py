"""How the window looks: Fusion with a palette of its own and a small style sheet, dark or light."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

DRESSED = "cg3dDressed"  # a property of the application
LEAST_CONTRAST = 3.0  # of large text and of what is drawn (WCAG 2, level AA)
ICONS = (Path(__file__).parent / "icons").as_posix()


@dataclass(frozen=True)
class Theme:
    """Colours of the window."""

    name: str
    view: str  # behind the points
    window: str
    panel: str  # cards, lists
    raised: str  # fields, buttons
    line: str
    text: str
    faint: str
    accent: str
    on_accent: str
    lit: str  # what matches
    danger: str


DARK = Theme(
    name="dark", view="#15171a", window="#1c1e22", panel="#23262b", raised="#2c3036", line="#383d45",
    text="#e6e8eb", faint="#979da7", accent="#3dc2ff", on_accent="#06202c", lit="#ffb021", danger="#ff6b5e",
)  # fmt: skip
LIGHT = Theme(
    name="light", view="#e9ebee", window="#f4f5f7", panel="#ffffff", raised="#ffffff", line="#d3d7dd",
    text="#1d2126", faint="#646c78", accent="#0a84c6", on_accent="#ffffff", lit="#c77700", danger="#c8352a",
)  # fmt: skip
THEMES = {"dark": DARK, "light": LIGHT}


def readable(colour: tuple[float, float, float], theme: Theme) -> QColor:
    """An answer's colour, in 0..1, as text and bars can be seen in it: darker where the ground is light."""
    out, ground = QColor.fromRgbF(*map(float, colour)), _luminance(QColor(theme.window))
    while ground > 0.5 and (ground + 0.05) / (_luminance(out) + 0.05) < LEAST_CONTRAST:
        out = out.darker(106)
    return out


def _luminance(colour: QColor) -> float:
    """Relative, 0..1, as WCAG defines it."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def apply_theme(app: QApplication, name: str) -> Theme:
    """Dress the whole application; returns the theme for those who paint by themselves."""
    theme = THEMES[name]
    if not app.property(DRESSED):
        app.setStyle("Fusion")
        app.setProperty(DRESSED, True)
    app.setPalette(_palette(theme))
    app.setStyleSheet(_sheet(theme))
    return theme


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.panel, role.AlternateBase: theme.raised,
        role.Text: theme.text, role.Button: theme.raised, role.ButtonText: theme.text, role.BrightText: theme.danger,
        role.Highlight: theme.accent, role.HighlightedText: theme.on_accent, role.PlaceholderText: theme.faint,
        role.ToolTipBase: theme.raised, role.ToolTipText: theme.text, role.Link: theme.accent, role.Mid: theme.line,
        role.Light: theme.raised, role.Dark: theme.line, role.Midlight: theme.raised, role.Shadow: theme.line,
    }  # fmt: skip
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    faded = QColor(theme.faint)
    faded.setAlpha(130)
    for which in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette


def _sheet(t: Theme) -> str:
    return f"""
* {{ font-size: 13px; }}
QMainWindow, QMenuBar, QStatusBar {{ background: {t.window}; }}
QMenuBar {{ padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.raised}; }}
QMenu {{ background: {t.panel}; border: 1px solid {t.line}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QMenu::item:disabled {{ color: {t.faint}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 8px; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
QStatusBar {{ border-top: 1px solid {t.line}; color: {t.faint}; }}
QStatusBar QLabel {{ color: {t.faint}; padding: 3px 10px; }}
QSplitter::handle {{ background: {t.line}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 3px; min-height: 30px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}

QPushButton {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 6px; padding: 6px 14px; }}
QPushButton:hover {{ border-color: {t.faint}; }}
QPushButton:pressed {{ background: {t.line}; }}
QPushButton:focus, QToolButton:focus, QComboBox:focus {{ border: 1px solid {t.accent}; }}
QPushButton:disabled {{ color: {t.faint}; }}
QPushButton[primary="true"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
QPushButton[primary="true"]:disabled {{ background: {t.raised}; color: {t.faint}; border-color: {t.line}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px 10px; color: {t.text}; }}
QToolButton[compact="true"] {{ padding: 5px 7px; }}
QToolButton:hover {{ background: {t.raised}; }}
QToolButton:checked {{ background: {t.raised}; border-color: {t.line}; color: {t.accent}; }}
QToolButton:disabled {{ color: {t.line}; }}
QToolButton::menu-indicator {{ image: none; }}
#chip {{ background: transparent; padding: 4px 8px; }}
#tight {{ padding: 6px 8px; }}
QComboBox {{ combobox-popup: 0; background: {t.raised}; border: 1px solid {t.line}; border-radius: 6px; padding: 4px 10px; min-height: 18px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({ICONS}/chevron.svg); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {t.panel}; border: 1px solid {t.line}; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; padding: 4px; }}
QComboBox QAbstractItemView::item {{ min-height: 24px; padding: 0 6px; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QLineEdit {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 6px; padding: 6px 9px; }}
QLineEdit:focus {{ border: 1px solid {t.accent}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ background: transparent; border: none; padding: 0; }}
QLineEdit:disabled {{ color: {t.faint}; }}
#figure {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 6px; padding: 3px 0; }}
#figure::up-button, #figure::down-button {{ width: 0; height: 0; border: none; subcontrol-origin: border; }}
#figure QLineEdit {{ background: transparent; border: none; padding: 0 7px; }}
#figure:focus {{ border: 1px solid {t.accent}; }}
#smallButton {{ padding: 3px; }}
#answerRow {{ border-radius: 7px; border: 1px solid transparent; }}
#answerRow:hover {{ background: {t.panel}; }}
#answerRow[current="true"] {{ background: {t.raised}; border-color: {t.line}; }}
#answerWords {{ background: transparent; border: 1px solid transparent; padding: 3px 4px; text-align: left; }}
#answerWords[current="true"] {{ font-weight: 600; }}
#answerWords:focus {{ border-color: {t.accent}; }}
#suggestion {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 13px; padding: 4px 12px; text-align: left; }}
#suggestion:hover, #suggestion:focus {{ border-color: {t.accent}; }}
#asked {{ background: {t.raised}; border: 1px solid {t.accent}; border-radius: 9px; padding: 9px 12px; }}
QSlider::groove:horizontal {{ height: 4px; background: {t.line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {t.text}; width: 12px; margin: -5px 0; border-radius: 6px; }}
QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}

#queryBar {{ background: {t.window}; border-bottom: 1px solid {t.line}; }}
#queryField {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 9px; padding: 9px 14px; font-size: 17px; }}
#queryField:focus, #notField:focus {{ border: 1px solid {t.accent}; }}
#notField {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 9px; padding: 11px 12px; }}
#viewBar {{ background: {t.window}; border-bottom: 1px solid {t.line}; }}
#viewBar QLabel {{ color: {t.faint}; }}
#side {{ background: {t.window}; }}
#resultList {{ background: transparent; border: none; outline: none; }}
#savedList {{ background: transparent; border: none; outline: none; color: {t.text}; }}
#savedList::item {{ padding: 8px 9px; border: 1px solid transparent; border-radius: 6px; }}
#savedList::item:hover {{ background: {t.raised}; }}
#savedList::item:selected {{ background: {t.raised}; color: {t.text}; border-color: {t.accent}; }}
#savedList QLineEdit, #savedList QLineEdit:focus {{ background: transparent; border: none; padding: 0; }}
#headline {{ font-size: 17px; font-weight: 600; }}
#headline[state="none"] {{ color: {t.lit}; }}
#quiet, #sideNote {{ color: {t.faint}; }}
#troubleNote {{ color: {t.danger}; }}
#card {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: 10px; }}
#cardTitle {{ font-size: 15px; font-weight: 600; }}
#plainScroll, #plainScroll > QWidget > QWidget {{ background: transparent; }}
#examplePicture {{ padding: 1px; border: 1px solid {t.line}; border-radius: 6px; }}
#examplePicture::menu-indicator {{ image: none; }}
#sideField {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 8px; padding: 7px 10px; }}
#sideField:focus {{ border: 1px solid {t.accent}; }}
#linkButton {{ background: transparent; border: 1px solid transparent; padding: 1px 3px; color: {t.accent}; }}
#linkButton:hover {{ text-decoration: underline; }}
#linkButton:focus {{ border-color: {t.accent}; }}
#shelfHeadline {{ font-weight: 600; }}
#namedPicture {{ border-radius: 6px; }}
#labelsText {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 8px; padding: 4px; }}
#labelsText:focus {{ border: 1px solid {t.accent}; }}
#plainSplitter::handle {{ background: transparent; }}
#failedFiles {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: 6px; font-size: 12px; }}
#inspector {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: 10px; }}
#inspectorName {{ font-size: 17px; font-weight: 600; color: {t.accent}; }}
#segmentTable {{ background: transparent; border: none; outline: none; color: {t.text}; selection-background-color: {t.raised};
  selection-color: {t.text}; }}
#segmentTable::item {{ padding: 0 3px; border: none; }}
#segmentTable::item:selected {{ background: {t.raised}; color: {t.text}; border-top: 1px solid {t.line}; border-bottom: 1px solid {t.line}; }}
#segmentTable::item:hover {{ background: {t.panel}; }}
#segmentTable::indicator {{ width: 15px; height: 15px; }}
#segmentTable::indicator:checked {{ image: url({ICONS}/shown.svg); }}
#segmentTable::indicator:unchecked {{ image: url({ICONS}/hidden.svg); }}
#segmentTable QHeaderView {{ background: {t.window}; }}
#segmentTable QHeaderView::section {{ background: {t.window}; color: {t.faint}; border: none; border-bottom: 1px solid {t.line};
  padding: 4px 3px; }}
#exportLine[state="wrong"] {{ color: {t.danger}; }}
#exportLine[state="done"] {{ color: {t.accent}; }}
#inspectorName[state="trouble"] {{ color: {t.danger}; }}
#emptyCard {{ border: 2px dashed {t.line}; border-radius: 18px; background: {t.panel}; }}
#emptyCard[hover="true"] {{ border-color: {t.accent}; background: {t.raised}; }}
#figure {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 6px; padding: 3px 6px; }}
#figure:focus {{ border-color: {t.accent}; }}
#clipCard {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: 10px; }}
#overlay {{ border: 1px solid {t.line}; border-radius: 12px; background: {t.panel}; }}
#overlay QScrollArea, #overlay QScrollArea > QWidget > QWidget {{ background: transparent; }}
#unfinishedCard {{ border: 1px solid {t.accent}; border-radius: 12px; background: {t.panel}; }}
#unfinishedHead {{ font-size: 15px; font-weight: 600; }}
#emptyTitle {{ font-size: 26px; font-weight: 600; }}
#dropZones {{ background: {t.view}; }}
#dropZone {{ border: 2px dashed {t.faint}; border-radius: 18px; background: {t.panel}; font-size: 21px; font-weight: 600; padding: 0 14px; }}
#dropZone[hover="true"] {{ border-color: {t.accent}; background: {t.raised}; color: {t.accent}; }}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{ padding: 8px 10px; color: {t.faint}; border: none; border-bottom: 2px solid transparent; background: transparent; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
QTabBar::tab:focus {{ color: {t.accent}; }}
#emptyView, #emptyBody {{ background: {t.view}; }}
#tryCard {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: 12px; padding: 0; text-align: left; }}
#tryCard:hover, #tryCard:focus {{ border-color: {t.accent}; background: {t.raised}; }}
#tryTitle {{ font-size: 15px; font-weight: 600; }}
#progressCard {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: 12px; }}
#progressTitle {{ font-size: 15px; font-weight: 600; }}
#banner {{ background: {t.panel}; border: 1px solid {t.danger}; border-left: 4px solid {t.danger}; border-radius: 8px; }}
"""
