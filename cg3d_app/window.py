"""The main window: makes its parts, puts them into their places and carries out the commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from PySide6.QtGui import QCloseEvent, QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from cg3d_app import engine, layout, notes
from cg3d_app.change import Change
from cg3d_app.collector import Collector
from cg3d_app.commands import COMMANDS, Actions, Command
from cg3d_app.document import Document
from cg3d_app.dropping import Dropping
from cg3d_app.features.all import FEATURES
from cg3d_app.features.base import Feature
from cg3d_app.finding import Finding
from cg3d_app.i18n import tr
from cg3d_app.jobs import Jobs
from cg3d_app.opening import Opener, Opening
from cg3d_app.panels.activity import Activity
from cg3d_app.panels.banner import Banner
from cg3d_app.panels.elided import Elided
from cg3d_app.panels.empty import EmptyState
from cg3d_app.panels.inspector import Inspector
from cg3d_app.panels.progress import ProgressCard
from cg3d_app.panels.query import QueryBar
from cg3d_app.panels.results import ResultsPanel
from cg3d_app.panels.view_area import ViewArea
from cg3d_app.panels.viewbar import NEUTRAL, ViewBar
from cg3d_app.selecting import Selecting
from cg3d_app.settings import Settings
from cg3d_app.showing import Showing
from cg3d_app.theme import apply_theme
from cg3d_app.viewer.widget import Viewer
from cg3d_core.errors import Cg3dError

ROOMY = 720  # pixels of height: below it the list of results needs the room
F = TypeVar("F", bound=Feature)


class MainWindow(QMainWindow):
    """One scan, its queries and its view.

    The window owns the widgets; what is done with them is in its parts (``opening``, ``finding``, ``selecting``,
    ``showing``, ``dropping``) and in the features.
    """

    recent_menu: QMenu

    def __init__(self, settings: Settings | None = None, opener: Opener | None = None):
        super().__init__()
        self.settings = settings or Settings()
        self.document = Document()
        self.jobs = Jobs(self)
        self.collector = Collector(self, idle=lambda: self.viewer.still)
        self.setWindowTitle("CG3D")
        self.setAcceptDrops(True)
        self.resize(1280, 820)
        self._build()
        self.opening, self.dropping = Opening(self, opener), Dropping(self)
        self.finding, self.selecting, self.showing = Finding(self), Selecting(self), Showing(self)
        self._features: dict[type[Feature], Feature] = {}
        for kind in FEATURES:
            self._features[kind] = kind(self)  # which may ask for one before it
        for feature in self.features:
            if feature.panel is not None:
                self.tabs.addTab(feature.panel, tr(feature.title))
        self._dress()
        self.document.subscribe(self._changed)
        self._changed(Change.SCENE)
        if (geometry := self.settings.geometry()) is not None:
            self.restoreGeometry(geometry)

    def feature(self, kind: type[F]) -> F:
        """The window's feature of a kind."""
        return cast(F, self._features[kind])

    @property
    def features(self) -> tuple[Feature, ...]:
        """All of them, in the order of their tabs."""
        return tuple(self._features.values())

    def run_command(self, command: Command) -> None:
        """Do what a command does; what the user must mend becomes a line over the view."""
        self.activity.clear()
        try:
            command.run(self)
        except Cg3dError as error:
            self.banner_say(str(error))

    def load_model(self) -> Any:
        """The model in use, a QueryModel: that of the open scan, else the one chosen in the settings. For background jobs."""
        scene = self.document.scene
        if scene is not None:
            return scene.model
        return engine.load_model(self.settings.model, self.settings.tower, self.settings.device)

    def _build(self) -> None:
        self.actions_ = Actions(self, [*COMMANDS, *(c for kind in FEATURES for c in kind.commands)])
        self.actions_.fill_menus()
        self.query_bar, self.view_bar = QueryBar(self.actions_), ViewBar(self.actions_)
        self.viewer, self.empty, self.progress, self.banner = Viewer(), EmptyState(), ProgressCard(), Banner()
        self.area = ViewArea(self.empty, self.viewer, self.progress, self.banner)
        self.results, self.inspector = ResultsPanel(), Inspector(self.actions_)
        self.tabs = layout.side_tabs()
        self.tabs.addTab(self.results, tr("Find"))
        self.tabs.currentChanged.connect(self._fold_inspector)
        self.splitter = layout.split(layout.column(self.view_bar, self.area), layout.side(self.tabs, self.inspector))
        self.setCentralWidget(layout.column(self.query_bar, self.splitter))
        self.summary, self.activity = Elided(), Activity()
        layout.fill_status_bar(self.statusBar(), self.summary, self.activity)
        self.jobs.idle.connect(self.activity.look_again)
        self.view_bar.size.valueChanged.connect(self._set_point_size)
        self.viewer.failed.connect(self.banner_say)

    def _dress(self) -> None:
        self.theme = apply_theme(QApplication.instance(), self.settings.theme)
        ground = QColor(self.theme.view)
        self.viewer.set_background(ground)
        self.document.looks.set_ground((ground.redF(), ground.greenF(), ground.blueF()))
        self.viewer.card, self.viewer.ink = QColor(self.theme.panel), QColor(self.theme.text)
        self.viewer.card.setAlpha(215)
        self.viewer.ring.colour = QColor(self.theme.accent)
        self.results.delegate.theme = self.inspector.theme = self.theme
        for feature in self.features:
            feature.dress(self.theme)

    # ---- what its parts ask of it ------------------------------------------------------------------

    def may_leave(self, go_on: Callable[[], object]) -> bool:
        """Whether the scan may be left now; if not, a feature has asked the user, and calls ``go_on`` when they agree."""
        return all(feature.may_leave(go_on) for feature in self.features)

    def banner_say(self, text: str, offer: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show an error in one line over the view; ``offer``: a button that mends it, its words and what it does."""
        self.activity.clear()  # it did not come to that
        self.banner.say(text, offer)
        self.area.place()

    # ---- looks -------------------------------------------------------------------------------------

    def change_point_size(self, step: int) -> None:
        """Move the point-size slider."""
        self.view_bar.size.setValue(self.view_bar.size.value() + step)

    def _set_point_size(self, value: int) -> None:
        self.viewer.stage.point_scale = 1.25 ** (value - NEUTRAL)
        self.viewer.refresh()

    def switch_theme(self) -> None:
        """Dark becomes light and back."""
        self.settings.theme = "light" if self.settings.theme == "dark" else "dark"
        self._dress()
        self.selecting.show()

    def show_about(self) -> None:
        """Say what this is."""
        notes.show_about(self)

    # ---- the document changed ----------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        self.showing.changed(change)
        for feature in self.features:
            feature.changed(change)
        self.showing.show_legend()
        self.actions_.refresh()
        self.view_bar.refresh()

    # ---- the window itself -------------------------------------------------------------------------

    def _fold_inspector(self) -> None:
        """All that is known of a segment is shown beside its answer, where the window is high enough.

        In a low one what is about files, not segments, has the column to itself.
        """
        tab, low = self.tabs.currentWidget(), self.height() < ROOMY
        self.inspector.unfold(tab is self.results and not low)
        files = any(feature.panel is tab and not feature.about_segments for feature in self.features)
        self.inspector.stand_back(low and files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().height() < ROOMY) != (self.height() < ROOMY):
            self._fold_inspector()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dropping.move(event)

    def dragLeaveEvent(self, event) -> None:
        self.dropping.end()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropping.drop(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave(self.close):
            event.ignore()
            return
        self.settings.keep_geometry(self.saveGeometry())
        for feature in self.features:
            feature.close()
        self.jobs.close()
        self.viewer.close_stage()
        self.collector.stop()
        super().closeEvent(event)
