"""Naming single objects in the window: dropped files and folders, labels, why, segments, the table."""

from __future__ import annotations

import csv
import time
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from toys import box_points

from cg3d_app import engine
from cg3d_app.features.naming import NAME, Naming
from cg3d_app.named import OWN, Named
from cg3d_core.io import write_ply

KNOWN = 8  # names that the tiny checkpoint knows


@pytest.fixture(scope="module")
def shapes(tmp_path_factory) -> Path:
    """A folder of folders: five boxes and a file that cannot be read."""
    folder = tmp_path_factory.mktemp("shapes")
    (folder / "deep" / "er").mkdir(parents=True)
    rng = np.random.default_rng(0)
    for i in range(5):
        write_ply(folder / "deep" / f"box{i}.ply", box_points((0.4, 0.5, 0.6 + i), (0, 0, 0), 300, rng))
    (folder / "deep" / "er" / "broken.ply").write_bytes(b"ply\nnot really")
    return folder


@pytest.fixture(scope="module")
def shared(tiny_checkpoint, tmp_path_factory):
    """One window for all tests; files are named by the tiny checkpoint."""
    from cg3d_app.app import make_window
    from cg3d_app.settings import Settings

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CG3D_DATA", str(tmp_path_factory.mktemp("data")))
        store = QSettings(str(tmp_path_factory.mktemp("settings") / "window.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        settings.model = str(tiny_checkpoint)
        window = make_window(settings, partial(engine.open_scene, model=tiny_checkpoint))
        window.resize(1000, 700)
        window.show()
        window.feature(Naming).workers = 0
        yield window
        window.close()


@pytest.fixture
def window(shared, settle):
    """The window as it is at the start: no scan is open, nothing is named, the labels are those that the model knows."""
    naming = shared.feature(Naming)
    naming.panel.show_editor(None)
    naming.clear()
    shared.settings.label_set, shared.settings.own_labels = None, []
    naming.labels.show()
    shared.opening.close_scan()
    shared.banner.hide()
    shared.tabs.setCurrentIndex(0)
    settle(shared)
    return shared


@pytest.fixture
def naming(window) -> Naming:
    return window.feature(Naming)


@pytest.fixture
def named(window, naming, shapes, settle) -> Naming:
    """The folder is named."""
    naming.name_files([shapes])
    settle(window)
    return naming


def drop(window, key: str, *paths: Path) -> None:
    """Drag files over the window and let them go on a zone."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = window.rect().center()
    QApplication.sendEvent(window, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, none))
    assert key in window.dropping.zones.keys()  # noqa: SIM118 - a method of ours
    at = QPointF(window.dropping.zones.centre_of(key))
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, none))


def titles(naming: Naming) -> list[str]:
    return [row.title for row in naming.rows]


def test_a_dropped_folder_is_named_without_a_scan(window, naming, shapes, settle):
    drop(window, NAME, shapes)
    assert window.tabs.currentWidget() is naming.panel
    assert naming.panel.working.isVisible()
    settle(window)
    assert not naming.panel.working.isVisible()
    assert titles(naming) == [*(f"box{i}.ply" for i in range(5)), "broken.ply"]
    assert naming.panel.headline.text() == "5 named, 1 could not be read"
    for row in naming.rows[:5]:
        assert row.seen.shape.thumbnail.startswith(b"\x89PNG")
        assert row.score == max(p for _, p in row.ranked)
        assert sum(p for _, p in row.ranked) == pytest.approx(1, abs=1e-3)
    bad = naming.rows[5]
    assert bad.trouble
    assert "\n" not in bad.seen.error
    assert window.document.scene is None


def test_files_from_the_menu_join_those_that_are_there(window, naming, shapes, settle, monkeypatch):
    several = [str(shapes / "deep" / f"box{i}.ply") for i in (3, 1)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a: (several[:1], ""))
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a: (several, ""))
    naming.panel.files.click()
    settle(window)
    assert titles(naming) == ["box3.ply", "box1.ply"], "a file is named once"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(shapes))
    window.actions_["name.folder"].trigger()
    settle(window)
    assert len(naming.rows) == 6


def test_a_file_that_was_mended_is_read_again(window, naming, shapes, settle, tmp_path):
    path = tmp_path / "late.ply"
    naming.name_files([path])
    settle(window)
    assert naming.rows[0].seen.error
    path.write_bytes((shapes / "deep" / "box0.ply").read_bytes())
    naming.name_files([path])
    settle(window)
    assert len(naming.rows) == 1
    assert naming.rows[0].name


def test_the_chosen_one_shows_bars_and_why(window, named, settle):
    named.panel.choose(2)
    settle(window)
    details, row = named.panel.details, named.rows[2]
    assert details.title.text() == row.name
    best = row.ranked[: len(details.bars())]
    assert [bar.name for bar in details.bars()] == [name for name, _ in best]
    assert [bar.share for bar in details.bars()] == pytest.approx([p for _, p in best], abs=1e-4)
    assert f"{row.score:.0%} of what {KNOWN} names share" in details.why.text()
    assert "Size (box): 0.50 × 0.40 × 2.60 m, if its unit is m" in details.why.text()
    assert details.picture.pixmap().width() > 100
    assert details.more.isVisible()
    named.panel.choose(5)
    assert details.title.text() == "Cannot be read"
    assert details.bars() == []
    assert details.why.text() == named.rows[5].trouble
    assert not details.more.isVisible()
    assert not window.actions_["name.open"].isEnabled()


def test_other_labels_rank_at_once_without_reading_or_encoding(window, named, settle, monkeypatch):
    from cg3d_core.query.model import QueryModel

    def never(*_):
        raise AssertionError("encoded again")

    monkeypatch.setattr(QueryModel, "encode_points", never)
    box = named.panel.labels
    box.setCurrentIndex(box.findData("scanobjectnn"))
    box.activated.emit(box.currentIndex())
    settle(window)
    from cg3d_core.query.label_sets import PUBLISHED

    assert all({name for name, _ in row.ranked} <= set(PUBLISHED["scanobjectnn"].names) for row in named.rows)
    assert window.settings.label_set == "scanobjectnn"
    named.panel.choose(0)
    assert "15 names share" in named.panel.details.why.text()
    assert "Nearest known names that are not among the labels" in named.panel.details.why.text()
    others = named.panel.details.why.text().split("labels: ")[1]
    assert not any(f"{name} (" in others for name in ("chair", "sofa", "table", "bed", "cabinet"))


def test_labels_of_ones_own_are_edited_kept_saved_and_loaded(window, named, settle, tmp_path, monkeypatch):
    named.panel.edit.click()
    editor = named.panel.editor
    assert editor.isVisible()
    assert len(editor.names()) == KNOWN
    editor.text.setPlainText("# mine\npump\nvalve  # red\npump\n")
    assert editor.count.text() == "2 names"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(tmp_path / "mine"), ""))
    editor.save.click()
    assert (tmp_path / "mine.txt").read_text() == "pump\nvalve\n"
    editor.use.click()
    settle(window)
    assert not editor.isVisible()
    assert {name for name, _ in named.rows[0].ranked} == {"pump", "valve"}
    assert (window.settings.own_labels, window.settings.label_set) == (["pump", "valve"], OWN)
    assert named.panel.labels.currentText() == "Your own (2)"
    (tmp_path / "other.txt").write_text("flange\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(tmp_path / "other.txt"), ""))
    named.panel.edit.click()
    editor.load.click()
    assert editor.names() == ["flange"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(tmp_path / "none.txt"), ""))
    editor.load.click()
    assert "none.txt" in window.banner.label.text()
    editor.back.click()
    settle(window)
    assert window.settings.own_labels == ["pump", "valve"], "what was not used is not kept"


def test_taught_words_are_labels_too(window, named, settle, tmp_path):
    from cg3d_core.query.prototypes import Example, Words

    words = Words.of(window.load_model()).teach("PX-40 pump", [Example(named.rows[1].seen.feature, "box1.ply")])
    window.opening.open_path(words.save(tmp_path / "pumps.cg3d-words.json"))
    settle(window)
    assert named.rows[1].name == "PX-40 pump"
    window.actions_["teach.new"].trigger()
    settle(window)
    assert "PX-40 pump" not in [name for name, _ in named.rows[1].ranked]


@pytest.fixture(scope="module")
def finetuned(tiny_checkpoint, tmp_path_factory) -> Path:
    """The tiny checkpoint with classes of its own, of random weights as well."""
    import torch

    from cg3d_core.model.checkpoint import load_checkpoint, save_checkpoint
    from cg3d_core.model.classifier import HEAD_FILE, MlpHead, describe_head

    start = load_checkpoint(tiny_checkpoint)
    with torch.random.fork_rng():
        torch.manual_seed(1)
        head = MlpHead(start.model.encoder.width, 3, (8,)).eval()
    classifier = {
        "classes": ["pump", "valve", "flange"],
        "head": describe_head(head),
        "n_points": 64,
        "pool": {"points": 96, "farthest": True, "dense": 256},
        "augment": {},
        "votes": 2,
        "sized": True,
    }
    folder = tmp_path_factory.mktemp("finetuned") / "mine"
    config = start.config | {"name": "mine", "classifier": classifier}
    return save_checkpoint(folder, start.model, config=config, further={HEAD_FILE: head.state_dict()})


def test_a_fine_tuned_model_names_among_its_own_classes_first(
    window, named, settle, finetuned, tiny_checkpoint, shapes
):
    from cg3d_core.query.trained import TrainedClasses

    before = [row.seen.feature for row in named.rows[:5]]
    window.settings.model = str(finetuned)
    try:
        named.name_files([shapes])  # another model: what is there is named again
        settle(window)
        assert len(named.rows) == 6
        assert named.panel.labels.currentText() == "The model's own 3 classes"
        wanted = TrainedClasses.load(finetuned).classify_file(named.rows[1].path)
        assert [name for name, _ in named.rows[1].ranked] == [name for name, _ in wanted]
        assert [p for _, p in named.rows[1].ranked] == pytest.approx([p for _, p in wanted], abs=1e-4)
        assert "3 classes that this model was fine-tuned on" in named.panel.details.why.text()
        named.labels.use("known")
        settle(window)
        assert len(named.rows[1].ranked) == KNOWN
        np.testing.assert_allclose([row.seen.feature for row in named.rows[:5]], before, atol=1e-3)
    finally:
        window.settings.model = str(tiny_checkpoint)


def test_a_selected_segment_is_named(window, naming, settle, room_ply, shapes):
    window.opening.open_path(room_ply)
    settle(window)
    window.document.select([2])
    settle(window)
    window.viewer.setFocus()
    QTest.keyClick(window.viewer, Qt.Key.Key_I)
    settle(window)
    (row,) = naming.rows
    assert row.title == "segment 2"
    assert row.name == window.document.scene.describe(2).nearest_names[0]
    assert naming.current_path is None
    assert "as it stands in the scan" in naming.panel.details.why.text()
    window.actions_["name.segment"].trigger()
    settle(window)
    assert len(naming.rows) == 1, "named again in the same row"
    naming.name_files([shapes / "deep" / "box0.ply"])
    settle(window)
    assert len(naming.rows) == 2


def test_the_table_as_csv_and_on_the_clipboard(window, named, tmp_path, monkeypatch):
    named.rows[0].ranked[0] = ("=evil", named.rows[0].score)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(tmp_path / "names"), ""))
    window.actions_["name.export"].trigger()
    with (tmp_path / "names.csv").open(newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    assert head[:3] == ["file", "name 1", "score 1"]
    assert [row[0] for row in rows] == [str(row.path) for row in named.rows]
    assert rows[0][1] == "'=evil"
    assert rows[5][1] == ""
    assert rows[5][-1] == named.rows[5].seen.error
    window.actions_["name.copy"].trigger()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 7
    assert lines[1].split("\t")[:2] == [str(named.rows[0].path), "'=evil"]
    named.table.export(tmp_path / "no" / "names.csv")
    assert window.banner.isVisible()


def test_open_as_a_scan(window, named, settle, monkeypatch):
    opened = []
    monkeypatch.setattr(window.opening, "open_path", opened.append)
    named.panel.choose(1)
    more = {action.objectName(): action for action in named.panel.details.more.menu().actions()}
    assert not more["name.find"].isEnabled(), "no scan is open"
    more["name.open"].trigger()
    assert opened == [named.rows[1].path]


def test_stop_keeps_what_was_named_and_clear_forgets_it(window, naming, shapes, settle, qtbot, monkeypatch):
    see = naming._namer.see

    def slowly(files, workers):
        for seen in see(files, workers):
            yield seen
            time.sleep(0.3)

    monkeypatch.setattr(naming._namer, "see", slowly)
    naming.name_files([shapes])
    qtbot.waitUntil(lambda: len(naming.rows) >= 1, timeout=60_000)
    naming.panel.stop.click()
    count = len(naming.rows)
    assert 1 <= count < 6
    assert not naming.panel.working.isVisible()
    settle(window)
    qtbot.wait(700)
    assert len(naming.rows) == count
    window.actions_["name.clear"].trigger()
    assert naming.rows == []
    assert naming.panel.headline.text() == "Name single objects"
    assert not window.actions_["name.export"].isEnabled()


def test_other_processes_read_the_files(window, naming, shapes, settle, monkeypatch):
    monkeypatch.setattr(naming, "workers", 1)
    naming.name_files([shapes])
    settle(window)
    assert naming.panel.headline.text() == "5 named, 1 could not be read"


def test_ten_thousand_rows_are_listed_filtered_and_shown(window, named, qtbot):
    model, first = named.panel.model, named.rows[0]
    model.add([Named(first.seen, f"part {i:05d}.ply", "/parts", first.ranked) for i in range(10_000)])
    named._show_state()
    assert named.panel.filter.isVisible()
    QTest.keyClicks(named.panel.filter, "part 0999")
    assert named.panel.shown.rowCount() == 10
    named.panel.filter.clear()
    named.panel.choose(10_000)
    image = named.panel.list.viewport().grab()
    assert not image.isNull()
    assert named.panel.current.title == "part 09994.ply"


def test_what_takes_the_focus_has_a_name_and_the_tab_is_narrow(window, named):
    nameless = [
        type(widget).__name__
        for widget in named.panel.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert nameless == []
    assert named.panel.minimumSizeHint().width() <= 320
    mine = {key for command in Naming.commands for key in command.keys}
    others = {key for c in window.actions_.commands if c not in Naming.commands for key in c.keys}
    assert not mine & others, "two commands with one key"
