"""What all tests of the command line share."""

from __future__ import annotations

import pytest

from cg3d_app.cli import main


@pytest.fixture
def cg3d(capfd):
    """Run a command line; returns (exit code, stdout, stderr)."""

    def run(*argv) -> tuple[int, str, str]:
        code = main([str(a) for a in argv])
        out, err = capfd.readouterr()
        return code, out, err

    return run
