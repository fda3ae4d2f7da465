"""Work in processes of their own: order, crashes, hangs, stopping."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from cg3d_core.parallel import ALONE, answers, processes

ROOT = Path(__file__).resolve().parents[1]


def work(item: int) -> int:
    """Doubles; 3 kills its process, 5 hangs in C with Python's lock held."""
    if item == 3:
        os._exit(9)
    if item == 5:
        ctypes.PyDLL(None).sleep(600)
    return 2 * item


def slow(item: int) -> int:
    time.sleep(600)
    return item


def lost(item: int) -> str:
    return f"{item} is lost"


def test_here_and_in_processes_the_answers_are_the_same_and_in_order():
    items = [0, 1, 2, 4, 6, 7, 8, 9, 10, 11, 12, 13]
    here = list(answers(items, work, lost))
    assert here == [2 * i for i in items]
    assert list(answers(items, work, lost, workers=2)) == here


def test_an_item_that_kills_its_process_or_hangs_harms_no_other():
    got = list(answers(range(12), work, lost, workers=2, patience=4.0))
    assert got == ["3 is lost" if i == 3 else "5 is lost" if i == 5 else 2 * i for i in range(12)]


def test_closing_ends_what_is_still_at_work():
    before = set(multiprocessing.active_children())
    with closing(answers([1, *range(20, 30)], first_then_slow, lost, workers=1)) as got:
        assert next(got) == 1
    started = time.monotonic()
    while set(multiprocessing.active_children()) - before:
        assert time.monotonic() - started < 60, "a process is left behind"
        time.sleep(0.05)


def first_then_slow(item: int) -> int:
    return item if item == 1 else slow(item)


def test_few_files_are_read_without_other_processes():
    assert processes(None, ALONE) == 0
    assert processes(None, ALONE + 1) >= 1
    assert processes(3, 1) == 3


def test_a_script_without_a_guard_and_one_from_standard_input_are_not_run_again(tmp_path):
    code = (
        "from operator import neg\n"
        "from cg3d_core.parallel import answers\n"
        "print('once')\n"
        "print(list(answers([1, 2, 3], neg, neg, workers=1)))\n"
    )
    script = tmp_path / "plain.py"
    script.write_text(code)
    for command, given in (([sys.executable, str(script)], None), ([sys.executable, "-"], code)):
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert done.stdout.splitlines() == ["once", "[-1, -2, -3]"]
        assert done.stderr == ""
