"""``python main.py [SCENE]``: open the window; without a scene, the sample scan with a word typed."""

from __future__ import annotations

import sys

from cg3d_app.cli import main


def arguments(given: list[str]) -> list[str]:
    """What the ``cg3d`` command gets: what was given, or the sample scan and its query."""
    if given:
        return given
    from cg3d_app.cli_window import SAMPLE_QUERY
    from cg3d_app.engine import sample_scan

    sample = sample_scan()
    return ["open"] if sample is None else ["open", str(sample), "--query", SAMPLE_QUERY]


if __name__ == "__main__":
    sys.exit(main(arguments(sys.argv[1:])))
