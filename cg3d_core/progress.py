"""How long work says how far it is, and is told to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Called with what is being done and which part of that is done, 0..1; raises ``errors.Cancelled`` where it should end."""
