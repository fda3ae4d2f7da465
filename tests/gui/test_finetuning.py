"""Fine-tuning from the window: a data set of labels, a real run of seconds, stopping and going on, use on the scan."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QTextBrowser

from cg3d_app import engine
from cg3d_app.features.finetuning import FineTuning
from cg3d_app.features.models import Models
from cg3d_app.trainer_process import TrainerProcess
from cg3d_core.labels.dataset import count_dataset
from cg3d_core.labels.file import beside, save

SMALL = (
    "finetune.device=cpu finetune.precision=32 finetune.n_points=64 finetune.pool.points=80 finetune.batch=8 finetune.head=mlp "
    "finetune.lr=0.003 finetune.votes=2 dataset.options.up=z finetune.hidden=[16]"
)
SOLIDS = {"rod": (0.1, 0.1, 1), "disc": (1, 1, 0.1)}
PATIENCE = 120_000


@pytest.fixture(autouse=True)
def _own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("CG3D_DATA", str(tmp_path / "data"))


@pytest.fixture
def solids(tmp_path) -> Path:
    """A folder with a folder per label: rods and discs."""
    rng = np.random.default_rng(0)
    for name, size in SOLIDS.items():
        (tmp_path / "solids" / name).mkdir(parents=True)
        for i in range(8):
            xyz = (rng.normal(size=(120, 3)) * size).astype(np.float32)
            np.save(tmp_path / "solids" / name / f"{i}.npy", xyz)
    return tmp_path / "solids"


@pytest.fixture
def window(make, settle, settings, tiny_checkpoint, room_ply):
    settings.model = str(tiny_checkpoint)
    window = make(partial(engine.open_scene, model=tiny_checkpoint))
    window.opening.open_path(room_ply)
    settle(window)
    return window


def tuning(window) -> FineTuning:
    return window.feature(FineTuning)


def label(window, labels: dict[int, str]) -> None:
    window.document.edit(lambda labelling: labelling.label_each(labels))


def open_it(window, settle):
    window.actions_["label.finetune"].trigger()
    settle(window)
    dialog = tuning(window).dialog
    assert dialog.isVisible()
    return dialog


def rows(dialog) -> dict[str, tuple[str, str]]:
    table = dialog.setup.table
    return {
        table.item(row, 0).text(): (table.item(row, 1).text(), table.item(row, 2).text())
        for row in range(table.rowCount())
    }


def add_folder(window, settle, monkeypatch, folder: Path) -> None:
    """The user adds a folder of shapes."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog = tuning(window).dialog
    dialog.set_asked.emit()
    settle(window)


def start(dialog, epochs: int, more: str = "") -> None:
    dialog.setup.epochs.setValue(epochs)
    dialog.setup.further.setText(f"{SMALL} {more}")
    QTest.mouseClick(dialog.setup.start, Qt.MouseButton.LeftButton)


# ---- the data set ----------------------------------------------------------------------------------------


def test_labels_are_counted_and_too_few_are_called_so(window, settle, tmp_path, monkeypatch, solids):
    dialog = open_it(window, settle)
    assert rows(dialog) == {}
    assert not dialog.setup.start.isEnabled()
    assert "at least two" in dialog.setup.verdict.text()
    dialog.close()
    label(window, {0: "shelf", 1: "shelf", 2: "seat"})
    dialog = open_it(window, settle)
    assert {name: row[0] for name, row in rows(dialog).items()} == {"seat": "1", "shelf": "2"}
    assert "not tested" in rows(dialog)["seat"][1]
    assert "few" in rows(dialog)["shelf"][1]
    assert dialog.setup.start.isEnabled()
    add_folder(window, settle, monkeypatch, solids)
    assert rows(dialog)["rod"] == ("8", "")
    assert len(rows(dialog)) == 4
    add_folder(window, settle, monkeypatch, tmp_path / "nothing")
    assert "nothing" in dialog.trouble.text()
    assert len(rows(dialog)) == 4


def test_labels_of_another_scan_are_added_by_their_file(window, settle, monkeypatch, room_ply, room_arrays):
    from toys import write_labelled_ply

    other = room_ply.parent / "other.ply"
    other.write_bytes(write_labelled_ply(room_ply.parent / "made.ply", room_arrays).read_bytes())
    label(window, {0: "shelf"})
    labels = save(window.document.labelling, beside(room_ply))
    window.document.edit(lambda labelling: labelling.undo())
    dialog = open_it(window, settle)
    assert rows(dialog) == {}
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(labels)], ""))
    dialog.labels_asked.emit()
    settle(window)
    assert rows(dialog) == {"shelf": ("1", "too few: learnt, but not tested")}
    gone = labels.rename(labels.with_name("moved.cg3d"))
    room_ply.rename(room_ply.with_suffix(".bak"))
    try:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(gone)], ""))
        dialog.labels_asked.emit()
        settle(window)
        assert "not beside it" in dialog.trouble.text()
    finally:
        room_ply.with_suffix(".bak").rename(room_ply)
        gone.unlink()


# ---- the run ---------------------------------------------------------------------------------------------


def test_a_run_draws_curves_tells_its_accuracy_and_labels_the_scan(
    window, settle, settings, monkeypatch, solids, qtbot
):
    dialog = open_it(window, settle)
    add_folder(window, settle, monkeypatch, solids)
    start(dialog, 12)
    assert dialog.pages.currentWidget() is dialog.run
    dialog.close()
    assert tuning(window).run.sign.isVisible(), "it can be found again"
    QTest.mouseClick(tuning(window).run.sign, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not tuning(window).run.process.running, timeout=PATIENCE)
    assert dialog.trouble.text() == ""
    output = tuning(window).run.output
    metrics = json.loads((output / "metrics.json").read_text())
    curves = dialog.run.curves.points
    assert len(curves["val_accuracy"]) == len(metrics["history"])
    assert [v for _, v in curves["train_accuracy"]] == pytest.approx([r["train_accuracy"] for r in metrics["history"]])
    assert curves["loss"][-1][0] <= 12
    total = metrics["shapes"]["test"]
    said = dialog.run.result.text()
    assert f"of {total} shapes that it had never seen" in said
    assert "few to measure by" in said
    assert settings.models()[0] == (output / "checkpoint").resolve()
    QTest.mouseClick(dialog.run.card, Qt.MouseButton.LeftButton)
    assert "rod" in dialog.findChild(QTextBrowser).toPlainText()
    # Used on the scan: only what has no label, in one step.
    label(window, {0: "mine"})
    dialog.run.sure.setValue(0)
    QTest.mouseClick(dialog.run.use, Qt.MouseButton.LeftButton)
    settle(window)
    marks = window.document.labelling.marks
    assert marks.labels[0] == "mine"
    assert set(marks.labels.values()) == {"mine", *(v for v in marks.labels.values() if v in SOLIDS)}
    assert len(marks.labels) == len(window.document.labelling.sizes)
    window.document.undo()
    assert dict(window.document.labelling.marks.labels) == {0: "mine"}
    # Or as the window's model.
    QTest.mouseClick(dialog.run.model, Qt.MouseButton.LeftButton)
    settle(window)
    models = window.feature(Models).dialog
    assert models.isVisible()
    assert models.list.currentItem().text() == output.name
    assert "disc, rod" in models.facts.text()


def test_a_stopped_run_goes_on_after_a_restart(window, make, settle, monkeypatch, solids, qtbot):
    dialog = open_it(window, settle)
    add_folder(window, settle, monkeypatch, solids)
    start(dialog, 1000, "finetune.patience=0")
    curves = dialog.run.curves.points
    qtbot.waitUntil(lambda: len(curves["val_accuracy"]) > 2, timeout=PATIENCE)
    QTest.mouseClick(dialog.run.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tuning(window).run.process.running, timeout=PATIENCE)
    assert dialog.run.stage.text() == "Stopped"
    assert dialog.run.resume.isVisible()
    output, arguments = tuning(window).run.output, tuning(window).run.process.arguments
    window.close()
    again = make(None)
    dialog = open_it(again, settle)
    assert tuning(again).run.output == output
    QTest.mouseClick(dialog.run.resume, Qt.MouseButton.LeftButton)
    assert tuning(again).run.process.running
    assert tuning(again).run.process.arguments == arguments, "the same command goes on from there (tests/trainer)"
    again.close()
    assert not tuning(again).run.process.running
    assert finished(output)


def finished(output: Path) -> bool:
    """The closed window's run saved itself and wrote no result."""
    return (output / "last.pt").is_file() and not (output / "metrics.json").exists()


def test_what_the_trainer_refuses_is_one_line(window, settle, monkeypatch, solids, qtbot):
    dialog = open_it(window, settle)
    add_folder(window, settle, monkeypatch, solids)
    dialog.setup.further.setText("nonsense")
    QTest.mouseClick(dialog.setup.start, Qt.MouseButton.LeftButton)
    assert "'nonsense' is no setting" in dialog.trouble.text()
    start(dialog, 1, "finetune.speed=3")
    qtbot.waitUntil(lambda: not tuning(window).run.process.running, timeout=PATIENCE)
    assert "there is no key 'finetune.speed'" in dialog.trouble.text()
    assert "\n" not in dialog.trouble.text()
    assert not dialog.run.resume.isVisible()
    QTest.mouseClick(dialog.run.again, Qt.MouseButton.LeftButton)
    settle(window)
    assert dialog.pages.currentWidget() is dialog.setup
    assert count_dataset(tuning(window).data.folder) == {"disc": 8, "rod": 8}


def test_odd_output_and_a_crash_are_survived(qtbot, window, settle):
    script = (
        "import sys\n"
        "print('no json')\n"
        "print('[1, 2]')\n"
        "sys.stdout.buffer.write(b'\\xff\\xfe\\n')\n"
        'print(\'{"event": "finetune", "step": "x", "steps": null}\')\n'
        'print(\'{"event": "finetune", "step": 1, "steps": 2, "loss": "high", "val_loss": NaN, "seconds_left": null}\')\n'
        "print('first', file=sys.stderr)\n"
        "print('ValueError: the last line', file=sys.stderr)\n"
        "sys.exit(1)\n"
    )
    open_it(window, settle)
    process, told, ended = TrainerProcess((sys.executable, "-c", script)), [], []
    process.told.connect(told.append)
    process.told.connect(tuning(window).run.told)
    process.ended.connect(lambda *how: ended.append(how))
    process.start([])
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    assert [event["event"] for event in told] == ["finetune", "finetune"]
    assert ended[0][0] == "failed"
    assert ended[0][1].endswith("ValueError: the last line")
    missing = TrainerProcess(("/no/such/program",))
    missing.ended.connect(lambda *how: ended.append(how))
    missing.start([])
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=PATIENCE)
    assert "cannot be started" in ended[1][1]


def test_what_takes_the_focus_has_a_name(window, settle, nameless):
    dialog = open_it(window, settle)
    for page in (dialog.setup, dialog.run):
        dialog.pages.setCurrentWidget(page)
        assert nameless(dialog) == []
