"""What the window frees goes back to the system.

Each background job runs in a thread, and glibc gives threads heaps of their own. What an encoder needs for a moment is freed there
in pieces too large to be of use to others and too scattered to be given back: after a few minutes of random use the window held
800 MB that nobody used (docs/results.md, "Random use of the window"). Blocks with pages of their own go back the moment they are freed.
"""

from __future__ import annotations

import ctypes
import os
import sys

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # malloc.h
LARGE = 4 << 20  # bytes; smaller costs time (opening the sample scan anew: at 1 MiB a sixth more, at 4 MiB a fifteenth)
HEAPS = 2  # for all threads together; glibc's own choice is eight a core


def give_back_large_blocks() -> bool:
    """Have every block of ``LARGE`` bytes or more freed to the system, and few heaps. False where that cannot be set, or the user has."""
    if not sys.platform.startswith("linux") or "MALLOC_MMAP_THRESHOLD_" in os.environ:
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
        return bool(mallopt(_M_MMAP_THRESHOLD, LARGE) and mallopt(_M_ARENA_MAX, HEAPS))
    except (OSError, AttributeError):  # another C library
        return False
