"""Directions by name: "z", "-y", or three numbers where no axis will do."""

from __future__ import annotations

import numpy as np

from cg3d_core.errors import UsageError

AXES = ("x", "y", "z", "-x", "-y", "-z")


def axis_vector(axis: str) -> np.ndarray:
    """Unit vector (3,) of one of ``AXES``. Raises UsageError for anything else."""
    if axis not in AXES:
        raise UsageError(f"{axis!r} is not an axis", how=f"Use one of {', '.join(AXES)}.")
    vector = np.zeros(3)
    vector["xyz".index(axis[-1])] = -1.0 if axis[0] == "-" else 1.0
    return vector


def direction(text: str) -> np.ndarray:
    """Unit vector (3,) of what ``said`` says: one of ``AXES``, or three numbers. Raises UsageError for anything else."""
    words = text.split()
    if len(words) != 3:
        return axis_vector(text.strip())
    try:
        vector = np.array([float(word) for word in words])
    except ValueError:
        vector = np.zeros(3)
    with np.errstate(over="ignore"):
        length = float(np.linalg.norm(vector))
    if not (np.isfinite(length) and length > 1e-6):
        raise UsageError(f"{text!r} is not a direction", how=f"Use one of {', '.join(AXES)}, or three numbers.")
    return vector / length


def said(vector: np.ndarray) -> str:
    """A unit vector (3,) as text: its axis if it lies along one, else three numbers."""
    nearest = _nearest(vector)
    if np.abs(axis_vector(nearest) - vector).max() < 1e-6:
        return nearest
    return " ".join(f"{number:.9f}" for number in vector)


def named(vector: np.ndarray) -> str:
    """For people: the nearest axis, with the tilt from it in degrees."""
    name = _nearest(vector)
    degrees = np.degrees(np.arccos(np.clip(axis_vector(name) @ vector, -1, 1)))
    return f"{name}, levelled by {degrees:.0f} degrees" if degrees >= 0.5 else name


def _nearest(vector: np.ndarray) -> str:
    return max(AXES, key=lambda axis: float(axis_vector(axis) @ vector))
