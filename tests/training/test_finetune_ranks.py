"""Fine-tuning on two processes (gloo, CPU) takes the very steps of one, and finds the same best epoch."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("finetune_ranks.py")


def test_two_processes_equal_one(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    many = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    for processes, start in (("1", []), ("2", many)):
        command = [sys.executable, *start, str(SCRIPT), str(tmp_path / processes)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
    one, two = (torch.load(tmp_path / n / "end.pt", weights_only=True) for n in "12")
    for name, value in one["weights"].items():
        torch.testing.assert_close(value, two["weights"][name], rtol=1e-3, atol=1e-5)
    for a, b in zip(one["history"], two["history"], strict=True):
        assert a["val_loss"] == pytest.approx(b["val_loss"], rel=1e-3)
        assert a["val_accuracy"] == b["val_accuracy"]
