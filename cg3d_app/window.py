"""The main window: puts the parts together and carries out the commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cg3d_app import engine, legends, notes
from cg3d_app.collector import Collector
from cg3d_app.commands import COMMANDS, Actions, Command
from cg3d_app.document import Change, Document
from cg3d_app.features.all import FEATURES
from cg3d_app.features.base import Feature
from cg3d_app.finding import ASK, LOOK, Finding
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job, Jobs
from cg3d_app.label_file import Recalled, recall
from cg3d_app.panels.banner import Banner
from cg3d_app.panels.dropzones import DropZones
from cg3d_app.panels.empty import EmptyState
from cg3d_app.panels.inspector import Inspector
from cg3d_app.panels.progress import ProgressCard
from cg3d_app.panels.query import QueryBar
from cg3d_app.panels.results import ResultsPanel
from cg3d_app.panels.viewbar import NEUTRAL, ViewBar
from cg3d_app.settings import Settings
from cg3d_app.theme import apply_theme
from cg3d_app.viewer.widget import Viewer
from cg3d_core.errors import Cg3dError

Opener = Callable[[Path, Callable[[str, float], None]], Any]
OPEN = "open"  # lane of background work, and the drop zone of scans
ROOMY = 620  # pixels of height: below it the list of results needs the room
F = TypeVar("F", bound=Feature)


class MainWindow(Finding, QMainWindow):
    """One scan, its queries and its view."""

    recent_menu: QMenu

    def __init__(self, settings: Settings | None = None, opener: Opener | None = None):
        super().__init__()
        self.settings = settings or Settings()
        self.document = Document()
        self.recalled = Recalled()  # what was kept beside the open scan
        self.jobs = Jobs(self)
        self.collector = Collector(self, idle=lambda: self.viewer.still)
        self._opener = opener or self._open_with_model
        self._when_open: Callable[[], object] | None = None
        self.setWindowTitle("CG3D")
        self.setAcceptDrops(True)
        self.resize(1280, 820)
        self._build()
        self._connect()
        self._features = {kind: kind(self) for kind in FEATURES}
        for feature in self._features.values():
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

    def _open_with_model(self, path: Path, progress: Callable[[str, float], None]) -> Any:
        return engine.open_scene(path, progress, self.settings.model, self.settings.tower, self.settings.device)

    # ---- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.actions_ = Actions(self, [*COMMANDS, *(c for kind in FEATURES for c in kind.commands)])
        self.actions_.fill_menus()
        self.query_bar, self.view_bar = QueryBar(self.actions_), ViewBar(self.actions_)
        self.viewer, self.empty = Viewer(), EmptyState()
        self.results, self.inspector = ResultsPanel(), Inspector(self.actions_)
        self.stack_host = QWidget()
        self.stack = QStackedLayout(self.stack_host)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.viewer)
        self.progress, self.banner = ProgressCard(self.stack_host), Banner(self.stack_host)
        self.side = QWidget()
        self.side.setObjectName("side")
        side_column = QVBoxLayout(self.side)
        side_column.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setObjectName("sideTabs")
        for bar in (self.tabs, self.tabs.tabBar()):
            bar.setAccessibleName(tr("What to do"))
        self.tabs.setMinimumHeight(140)  # whatever a tab holds, it never makes the window grow
        self.tabs.addTab(self.results, tr("Find"))
        self.tabs.currentChanged.connect(self._fold_inspector)
        side_column.addWidget(self.tabs, 1)
        inspector_margin = QVBoxLayout()
        inspector_margin.setContentsMargins(10, 0, 10, 10)
        inspector_margin.addWidget(self.inspector)
        side_column.addLayout(inspector_margin)
        left = QWidget()
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(0)
        left_column.addWidget(self.view_bar)
        left_column.addWidget(self.stack_host, 1)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        for widget in (left, self.side):
            self.splitter.addWidget(widget)
        self.splitter.setSizes([900, 380])
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.query_bar)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(centre)
        self.drop_zones = DropZones(self)
        self.summary, self.activity = QLabel(), QLabel()
        self.statusBar().addWidget(self.summary, 1)
        self.statusBar().addPermanentWidget(self.activity)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setFixedHeight(28)  # else a changing text moves the view by a pixel

    def _connect(self) -> None:
        self.query_bar.asked.connect(self.ask)
        self.query_bar.cleared.connect(self.clear)
        self.results.chosen.connect(self.go_to)
        self.inspector.fly_asked.connect(self.fly_to_selection)
        self.inspector.find_asked.connect(self.type_and_ask)
        self.viewer.picked.connect(self.pick)
        self.viewer.menu_asked.connect(self.show_segment_menu)
        self.viewer.failed.connect(self.banner_say)
        self.empty.open_asked.connect(self.ask_open)
        self.empty.sample_asked.connect(self.open_sample)
        self.empty.recent_asked.connect(self.open_path)
        self.progress.cancelled.connect(lambda: self.jobs.cancel(OPEN))
        self.view_bar.size.valueChanged.connect(self._set_point_size)
        self.recent_menu.aboutToShow.connect(self._fill_recent)

    def _dress(self) -> None:
        self.theme = apply_theme(QApplication.instance(), self.settings.theme)
        ground = QColor(self.theme.view)
        self.viewer.set_background(ground)
        self.document.set_ground((ground.redF(), ground.greenF(), ground.blueF()))
        self.viewer.card, self.viewer.ink = QColor(self.theme.panel), QColor(self.theme.text)
        self.viewer.card.setAlpha(215)
        self.results.delegate.theme = self.inspector.theme = self.theme
        for feature in self._features.values():
            feature.dress(self.theme)

    # ---- opening -------------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Let the user choose a file."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a scan"), self.settings.folder, tr(engine.FILE_FILTER))
        if name:
            self.open_path(Path(name))

    def ask_open_folder(self) -> None:
        """Let the user choose a data set's scene folder (S3DIS, ScanNet)."""
        name = QFileDialog.getExistingDirectory(self, tr("Open a scene folder"), self.settings.folder)
        if name:
            self.open_path(Path(name))

    def open_sample(self) -> None:
        """Open the scan that comes with the program."""
        path = engine.sample_scan()
        if path is None:
            self.banner_say(tr("The sample scan is missing from this installation"))
        else:
            self.open_path(path)

    def open_path(self, path: Path, query: str | None = None, then: Callable[[], object] | None = None) -> None:
        """Open a scan in the background, or what else a feature knows the name of. What is open stays until then.

        When the scan is there, ``query`` is asked and ``then`` is called.
        """
        path = Path(path)
        if any(feature.open_file(path) for feature in self.features):
            return
        self._when_open = then if query is None else lambda: self.type_and_ask(query)
        self._start_to_open(path)

    def reopen(self) -> None:
        """Open the scan anew, as for another model; segments and labels stay as they are."""
        document = self.document
        path, labelling = document.path, document.labelling
        if path is not None and labelling is not None:
            self._when_open = lambda: document.set_labelling(labelling)
            self._start_to_open(path, again=True)

    def _start_to_open(self, path: Path, again: bool = False) -> None:
        self.banner.hide()
        title = tr("Opening {name}").format(name=path.name)
        self.progress.begin(title)
        self._place_overlays()
        self.jobs.start(
            OPEN,
            Job(
                title,
                work=lambda progress: self._read(path, progress),
                on_done=lambda read: self._opened(*read, path, again),
                on_error=self._failed_to_open,
                on_progress=self.progress.report,
                on_cancelled=self._cancelled_open,
            ),
        )

    def _may_leave(self, go_on: Callable[[], object]) -> bool:
        """Whether the scan may be left now; if not, a feature has asked the user, and calls ``go_on`` when they agree."""
        return all(feature.may_leave(go_on) for feature in self._features.values())

    def _read(self, path: Path, progress: Callable[[str, float], None]) -> tuple[Any, Recalled]:
        scene = self._opener(path, progress)
        return scene, recall(scene, path)

    def _opened(self, scene: Any, recalled: Recalled, path: Path, again: bool = False) -> None:
        self.progress.hide()
        if not again and not self._may_leave(lambda: self._opened(scene, recalled, path)):
            return
        self.jobs.cancel(ASK)
        self.jobs.cancel(LOOK)
        self.query_bar.reset()
        self.settings.add_recent(path)
        self.settings.folder = str(path.resolve().parent)
        self.recalled = recalled
        self.document.open(scene, path, recalled.labelling)
        if recalled.complaint:
            self.banner_say(recalled.complaint)
        self.query_bar.field.setFocus()
        then, self._when_open = self._when_open, None
        if then is not None:
            then()

    def _failed_to_open(self, text: str) -> None:
        self._when_open = None
        self.progress.hide()
        self.banner_say(text)

    def _cancelled_open(self) -> None:
        self._when_open = None
        self.progress.hide()
        self._place_overlays()
        self.activity.setText(tr("Cancelled"))

    def close_scan(self) -> None:
        """Close the scan and show where to open one."""
        if not self._may_leave(self.close_scan):
            return
        self.jobs.cancel(ASK)
        self.jobs.cancel(LOOK)
        self.query_bar.reset()
        self.document.close()

    def banner_say(self, text: str, offer: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show an error in one line over the view; ``offer``: a button that mends it, its words and what it does."""
        self.banner.say(text, offer)
        self._place_overlays()

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in self.settings.recent():
            self.recent_menu.addAction(str(path), lambda p=path: self.open_path(p))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(tr("Nothing yet")).setEnabled(False)
        else:
            self.recent_menu.addSeparator()
            self.recent_menu.addAction(tr("Forget these"), self._forget_recent)

    def _forget_recent(self) -> None:
        self.settings.clear_recent()
        self.empty.show_recent([])

    # ---- looks ---------------------------------------------------------------------------------------------

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
        self._show_selection()

    def show_about(self) -> None:
        """Say what this is."""
        notes.show_about(self)

    # ---- the document changed ------------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self._show_scene()
        elif change is Change.RESULT:
            self._show_result()
        elif change is Change.SELECTION:
            self._show_selection()
        elif change is Change.LABELS:
            self.activity.clear()  # what was said of the change before
            self._show_points()
            self._show_selection()
        elif change is Change.SHOWN:
            self._show_points()
        if change in (Change.RESULT, Change.SELECTION, Change.COLOUR) and self.document.scene is not None:
            self.viewer.set_colours(self.document.colours())
        for feature in self._features.values():
            feature.changed(change)
        self.viewer.legend = legends.legend_for(self.document)
        self.actions_.refresh()
        self.view_bar.refresh()

    def _show_points(self) -> None:
        document = self.document
        if document.scene is not None:
            self.viewer.show_cloud(
                document.scene.canonical, document.colours(), document.hidden, document.walls, fit=False
            )

    def _show_scene(self) -> None:
        document = self.document
        has_scene = document.scene is not None
        self.query_bar.set_ready(has_scene)
        self.view_bar.setEnabled(has_scene)
        self.summary.setText(_summary(document))
        self.activity.clear()
        self.setWindowTitle(f"{document.path.name}[*] – CG3D" if document.path else "CG3D")
        self.stack.setCurrentWidget(self.viewer if has_scene else self.empty)
        self._place_overlays()
        if has_scene:
            self.viewer.show_cloud(document.scene.canonical, document.colours(), document.hidden, document.walls)
            remarks = [*document.scene.cloud.notes, tr("up: {why}").format(why=document.scene.frame.up_reason)]
            self.summary.setToolTip("\n".join(remarks))
        else:
            self.viewer.stage.close()
            self.empty.show_recent(self.settings.recent())
        self._show_result()

    def show_answers(self) -> None:
        """Show the answers in the tab "Find"."""
        self.results.show_answers(self.document.answers, self.document.current, self.document.scene is not None)

    def _show_result(self) -> None:
        answer = self.document.current
        self.show_answers()
        if answer is not None:
            self.activity.setText(f"{self.results.headline.text()}   ·   {answer.seconds:.2f} s")
        elif self.document.scene is not None:
            self.activity.clear()
        self._show_selection()

    def _show_selection(self) -> None:
        document = self.document
        scene, segment, result, points = document.scene, document.selection, document.result, document.selected_points
        self.results.mark(segment)
        if segment is None or points is None:
            self.jobs.cancel(LOOK)
            self.inspector.show_several(len(document.selected))
            return
        known = document.hit is not None or document.is_candidate(segment)

        def look(progress):
            return engine.look(scene, segment, result) if known else engine.look_at_part(scene, segment, points)

        self.jobs.start(
            LOOK,
            Job(
                tr("Describing the segment"),
                work=look,
                on_done=lambda seen: self.inspector.show_segment(*seen),
                on_error=self.banner_say,
            ),
        )

    # ---- the window itself ------------------------------------------------------------------------------------

    def _place_overlays(self) -> None:
        area = self.stack_host.rect()
        self.progress.adjustSize()
        self.progress.move((area.width() - self.progress.width()) // 2, (area.height() - self.progress.height()) // 2)
        self.banner.setFixedWidth(min(max(area.width() - 48, 200), 720))
        self.banner.setFixedHeight(self.banner.layout().totalHeightForWidth(self.banner.width()))
        self.banner.move((area.width() - self.banner.width()) // 2, 16)
        for overlay in (self.progress, self.banner):
            overlay.raise_()
        self.empty.set_busy(not self.progress.isHidden())

    def _fold_inspector(self) -> None:
        """All that is known of a segment is shown beside its answer, where the window is high enough."""
        self.inspector.unfold(self.tabs.currentWidget() is self.results and self.height() >= ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().height() < ROOMY) != (self.height() < ROOMY):
            self._fold_inspector()
        QTimer.singleShot(0, self, self._place_overlays)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _dropped(event)
        if not paths:
            return
        event.acceptProposedAction()
        choices = [choice for feature in self.features for choice in feature.drop_choices(paths)]
        if len(paths) == 1 and not any(feature.knows(paths[0]) for feature in self.features):
            choices.insert(0, (OPEN, tr("Open as a scan")))
        self.drop_zones.offer(choices)
        self.empty.set_hover(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drop_zones.at(event.position().toPoint())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        paths, key = _dropped(event), self.drop_zones.at(event.position().toPoint())
        self._end_drag()
        if not paths or key is None:
            return
        event.acceptProposedAction()
        if key == OPEN:
            self.open_path(paths[0])
            return
        for feature in self._features.values():
            if key in [name for name, _ in feature.drop_choices(paths)]:
                feature.drop(key, paths)

    def _end_drag(self) -> None:
        self.drop_zones.hide()
        self.empty.set_hover(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave(self.close):
            event.ignore()
            return
        self.settings.keep_geometry(self.saveGeometry())
        for feature in self._features.values():
            feature.close()
        self.jobs.close()
        self.viewer.close_stage()
        self.collector.stop()
        super().closeEvent(event)


def _dropped(event: QDropEvent) -> list[Path]:
    """The local files and folders of a drag."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _summary(document: Document) -> str:
    """One line about the scene for the status bar."""
    scene = document.scene
    if scene is None:
        return ""
    seconds = scene.seconds.get("total", sum(scene.seconds.values()))
    parts = [
        tr("{count:,} points").format(count=len(scene.cloud)),
        tr("{count:,} segments").format(count=len(scene.segmentation)),
        tr("opened in {seconds:.1f} s").format(seconds=seconds),
    ]
    return "   ·   ".join(parts)
