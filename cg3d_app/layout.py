"""How the window's parts lie: the query bar on top, the view on the left, the tabs at the side."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSplitter, QStatusBar, QTabWidget, QVBoxLayout, QWidget

from cg3d_app.i18n import tr


def column(bar: QWidget, below: QWidget) -> QWidget:
    """A bar over what takes the rest of the room."""
    out = QWidget()
    lines = QVBoxLayout(out)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(bar)
    lines.addWidget(below, 1)
    return out


def side_tabs() -> QTabWidget:
    """The tabs at the side, empty; whatever they hold, they never make the window grow, but for their own names."""
    tabs = QTabWidget(documentMode=True)
    tabs.setObjectName("sideTabs")
    for bar in (tabs, tabs.tabBar()):
        bar.setAccessibleName(tr("What to do"))
    tabs.setUsesScrollButtons(False)  # all of them are to be seen
    tabs.setMinimumHeight(140)
    return tabs


def side(tabs: QTabWidget, inspector: QWidget) -> QWidget:
    """The column at the side: tabs, and the inspector under them."""
    out = QWidget()
    out.setObjectName("side")
    lines = QVBoxLayout(out)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.addWidget(tabs, 1)
    margin = QVBoxLayout()
    margin.setContentsMargins(10, 0, 10, 10)
    margin.addWidget(inspector)
    lines.addLayout(margin)
    return out


def split(left: QWidget, right: QWidget) -> QSplitter:
    """The view beside the column at the side; the line between them can be dragged."""
    out = QSplitter()
    out.setHandleWidth(1)
    for widget in (left, right):
        out.addWidget(widget)
    out.setSizes([900, 380])
    out.setStretchFactor(0, 1)
    out.setCollapsible(0, False)
    return out


def fill_status_bar(bar: QStatusBar, summary: QLabel, activity: QLabel) -> None:
    """On the left what is open, on the right what was done last."""
    bar.addWidget(summary, 1)
    bar.addPermanentWidget(activity)
    bar.setSizeGripEnabled(False)
    bar.setFixedHeight(28)  # else a changing text moves the view by a pixel
