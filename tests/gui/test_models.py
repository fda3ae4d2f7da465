"""Choosing a model in the window: its card, trying it, going on with the open scan; what is broken changes nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from cg3d_app.features.models import Models

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def other(tiny_checkpoint, tmp_path) -> Path:
    """Another model of the user's own, fine-tuned as far as its config says."""
    folder = shutil.copytree(tiny_checkpoint, tmp_path / "theirs")
    config = json.loads((folder / "config.json").read_text())
    config |= {"name": "theirs", "classifier": {"classes": ["pump", "valve"]}, "known_names": ["pump", "valve", "pipe"]}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "card.md").write_text("# Of pumps\n\nMade from **nine** pumps.\n\n![far](http://example.invalid/x.png)\n")
    return folder


@pytest.fixture
def window(make, settle, settings, tiny_checkpoint, room_ply):
    settings.model = str(tiny_checkpoint)
    window = make(None)
    window.opening.open_path(room_ply)
    settle(window)
    assert window.document.scene is not None, window.banner.label.text()
    return window


def open_it(window, settle):
    window.actions_["tools.models"].trigger()
    settle(window)
    dialog = window.feature(Models).dialog
    assert dialog.isVisible()
    return dialog


def names(dialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def add(window, settle, monkeypatch, folder: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    QTest.mouseClick(window.feature(Models).dialog.add, LEFT)
    settle(window)


def test_what_is_in_use_and_what_ships_is_listed_with_its_card(window, settle):
    dialog = open_it(window, settle)
    assert "cg3d-mini" in names(dialog)
    assert dialog.list.currentItem().text() == "tiny  (in use)"
    assert "minilm (384)" in dialog.facts.text()
    dialog.list.setCurrentRow(names(dialog).index("cg3d-mini"))
    assert "openclip/ViT-B-32/openai (512)" in dialog.facts.text()
    assert "procedural" in dialog.card.toPlainText() or "generated" in dialog.card.toPlainText()
    assert dialog.machine.text()


def test_another_model_is_used_and_segments_and_labels_stay(window, settle, settings, monkeypatch, other):
    window.document.edit(lambda labelling: labelling.merge([0, 1]))
    (both,) = window.document.selected
    window.document.edit(lambda labelling: labelling.label([both], "shelf"))
    before = window.document.owner.copy()
    dialog = open_it(window, settle)
    add(window, settle, monkeypatch, other)
    assert dialog.list.currentItem().text() == "theirs"
    assert "pump, valve" in dialog.facts.text()
    assert "nine" in dialog.card.toPlainText()
    assert settings.model != str(other), "looking at it changes nothing"
    QTest.mouseClick(dialog.use, LEFT)
    settle(window)
    assert dialog.trouble.text() == ""
    assert settings.model == str(other)
    assert window.document.scene.model.name == "theirs"
    np.testing.assert_array_equal(window.document.owner, before)
    assert window.document.labelling.label_of(both) == "shelf"
    window.document.undo()
    assert window.document.labelling.label_of(both) == ""
    assert "theirs  (in use)" in names(dialog)
    window.finding.type_and_ask("pump")
    settle(window)
    assert window.document.result.query == "pump"


@pytest.mark.parametrize("broken", ["config", "weights", "empty"])
def test_a_broken_model_is_one_line_and_nothing_is_lost(window, settle, settings, monkeypatch, other, broken):
    before, scene = settings.model, window.document.scene
    if broken == "config":
        (other / "config.json").write_text("{")
    elif broken == "weights":
        (other / "model.safetensors").write_bytes(b"nothing")
    else:
        shutil.rmtree(other)
        other.mkdir()
    dialog = open_it(window, settle)
    add(window, settle, monkeypatch, other)
    if broken == "weights":  # only trying it tells
        QTest.mouseClick(dialog.use, LEFT)
        settle(window)
    assert "theirs" in dialog.trouble.text()
    assert "\n" not in dialog.trouble.text()
    assert "inside CG3D" not in dialog.trouble.text()
    assert settings.model == before
    assert window.document.scene is scene
    window.finding.type_and_ask("table")
    settle(window)
    assert window.document.result.query == "table"


@pytest.mark.parametrize(
    ("tower", "said"),
    [("openclip/ViT-B-32/nobody", "no weights"), ("no/such", "no tower"), ("{tmp}/words.pt", "words.pt")],
)
def test_towers_that_do_not_fit_are_said(window, settle, settings, tmp_path, tower, said):
    (tmp_path / "words.pt").write_bytes(b"not weights")
    dialog = open_it(window, settle)
    dialog.tower.setText(tower.format(tmp=tmp_path))
    QTest.mouseClick(dialog.use, LEFT)
    settle(window)
    assert said in dialog.trouble.text()
    assert settings.tower is None
    dialog.tower.clear()
    dialog.device.setCurrentIndex(dialog.device.findData("cpu"))
    QTest.mouseClick(dialog.use, LEFT)
    settle(window)
    assert dialog.trouble.text() == ""
    assert settings.device == "cpu"


def test_a_model_that_went_away_is_said_when_a_scan_is_opened(make, settle, settings, room_ply, tmp_path):
    settings.model = str(tmp_path / "gone")
    window = make(None)
    window.opening.open_path(room_ply)
    settle(window)
    assert "gone" in window.banner.label.text()
    dialog = open_it(window, settle)
    assert "gone" in dialog.trouble.text()
    assert not dialog.use.isEnabled()
    assert "cg3d-mini" in names(dialog)


def test_what_takes_the_focus_has_a_name(window, settle, nameless):
    dialog = open_it(window, settle)
    assert nameless(dialog) == []
