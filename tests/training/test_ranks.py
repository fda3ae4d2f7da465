"""Two processes (gloo, CPU) take the very steps that one takes with all the rows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from cg3d_core.errors import UsageError

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("ranks.py")


@pytest.fixture(scope="module")
def runs(tmp_path_factory) -> Path:
    """Folder with the results of 1 and of 2 processes, both objectives each."""
    folder = tmp_path_factory.mktemp("ranks")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    many = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    for processes, start in ((1, []), (2, many)):
        command = [sys.executable, *start, str(SCRIPT), str(folder / str(processes))]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
    return folder


@pytest.mark.parametrize("objective", ["contrastive", "vocabulary"])
def test_two_processes_equal_one(objective, runs):
    one, two = (torch.load(runs / str(n) / objective / "weights.pt", weights_only=True) for n in (1, 2))
    assert one["loss"] == pytest.approx(two["loss"], rel=1e-4)
    for name in one.keys() - {"loss"}:
        torch.testing.assert_close(one[name], two[name], rtol=1e-3, atol=1e-5, msg=lambda m, n=name: f"{n}: {m}")


def test_a_run_of_two_does_not_go_on_with_one(runs):
    from ranks import main

    with pytest.raises(UsageError, match="started with 2 processes, not 1"):
        main("contrastive", 8, runs / "2" / "contrastive")
