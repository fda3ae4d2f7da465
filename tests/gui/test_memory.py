"""What the window frees is given back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import sys
from cg3d_app.memory import LARGE, give_back_large_blocks

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 2**20

if sys.argv[1] == "on":
    assert give_back_large_blocks()
bytearray(LARGE + 4096)  # glibc takes the first that is freed for the size to keep from then on
blocks = [bytearray(b"x") * (LARGE + 4096) for _ in range(100)]
full = resident()
del blocks[:-1]  # the last one lies above all the others
print(full - resident(), 99 * LARGE / 2**20)
"""


def freed(switch: str) -> float:
    """The part of what was freed that went back."""
    done = subprocess.run([sys.executable, "-c", SCRIPT, switch], capture_output=True, text=True, check=True)
    back, of = map(float, done.stdout.split())
    return back / of


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's")
def test_large_blocks_go_back_when_they_are_freed():
    assert freed("on") > 0.9
    assert freed("off") < 0.2, "glibc does it by itself now: cg3d_app/memory.py can go"
