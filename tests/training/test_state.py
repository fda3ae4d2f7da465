"""What a run keeps on disk: it gets there whole, damage is said in a line, captions' features are not worked out twice."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from cg3d_core.errors import UsageError
from cg3d_core.training.state import read_state, save_atomically, seed_of
from trainer.texts import remembered


def test_a_state_comes_back_and_a_failed_save_leaves_the_old_one(tmp_path):
    save_atomically({"step": 3, "model": {"w": torch.ones(2)}}, tmp_path / "new" / "last.pt")
    with pytest.raises(UsageError, match="cannot be saved"):
        save_atomically({"step": 4}, tmp_path / "new" / "last.pt" / "beneath a file.pt")
    assert read_state(tmp_path / "new" / "last.pt")["step"] == 3
    assert [p.name for p in (tmp_path / "new").iterdir()] == ["last.pt"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 half a file", b"something else"])
def test_a_damaged_state_is_one_line(tmp_path, content):
    (tmp_path / "last.pt").write_bytes(content)
    with pytest.raises(UsageError, match="damaged") as error:
        read_state(tmp_path / "last.pt")
    assert "\n" not in str(error.value)
    torch.save({"weights": torch.ones(2)}, tmp_path / "last.pt")
    with pytest.raises(UsageError, match="no interrupted run"):
        read_state(tmp_path / "last.pt")


def test_seeds_differ_by_every_number_and_are_the_same_each_time():
    seeds = [seed_of(0, 1, 2), seed_of(0, 2, 1), seed_of(1, 1, 2), seed_of(0, 1, 3)]
    assert len(set(seeds)) == 4
    assert seed_of(0, 1, 2) == seeds[0]


def test_text_features_are_worked_out_once_and_again_when_the_file_is_cut_short(tmp_path):
    asked = []

    def encode(texts):
        asked.append(tuple(texts))
        return np.full((len(texts), 2), len(asked), np.float32)

    file = tmp_path / "captions.npz"
    for _ in range(2):
        assert remembered(encode, "tower", file)(["a", "b"])[0, 0] == 1
    file.write_bytes(file.read_bytes()[:100])
    assert remembered(encode, "tower", file)(["a", "b"])[0, 0] == 2
    assert remembered(encode, "another", file)(["a", "b"])[0, 0] == 3
    assert [p.name for p in tmp_path.iterdir()] == ["captions.npz"]
