"""Stopping a command from outside, for tests of both training loops."""

from __future__ import annotations

import json
import signal
import subprocess


def terminated(command: list[str], stage: str) -> tuple[dict, str]:
    """Run ``command`` (with --events) until its first event of ``stage``, then SIGTERM; that event, and what stderr said."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == stage:
                process.send_signal(signal.SIGTERM)
                break
        _, said = process.communicate(timeout=120)
    assert process.returncode == 130
    return event, said
