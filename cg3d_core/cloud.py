"""PointCloud: what a reader returns, in the file's own coordinates."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np


@dataclass(frozen=True, eq=False)
class PointCloud:
    """Points as a file holds them, less those that are not finite.

    ``xyz`` is float32 relative to the float64 ``origin``, so survey coordinates keep their
    precision. Arrays share the first dimension n. ``kept`` maps the n points to rows of the
    file when some rows were dropped (``None``: every row was kept).
    """

    xyz: np.ndarray  # (n, 3) float32, file unit and axes, about ``origin``
    origin: np.ndarray = field(default_factory=lambda: np.zeros(3))  # (3,) float64
    colour: np.ndarray | None = None  # (n, 3) uint8
    normals: np.ndarray | None = None  # (n, 3) float32
    labels: np.ndarray | None = None  # (n,) int32 semantic id, 0 = unlabelled
    label_names: dict[int, str] = field(default_factory=dict)
    instances: np.ndarray | None = None  # (n,) int32 instance id, 0 = none
    segments: np.ndarray | None = None  # (n,) int32 the data set's own over-segments
    faces: np.ndarray | None = None  # (m, 3) int32 when the file is a mesh whose vertices are xyz
    n_file: int = 0  # rows in the file, dropped ones included
    kept: np.ndarray | None = None  # (n,) int64 rows of the file, or None when all were kept
    source: Path | None = None
    format: str = ""  # what was recognised: "S3DIS room", "PLY (binary little endian)", ...
    up: str | None = None  # "z", "-y", "0 0.8 0.6" (``axes.direction``) when format or file fix it, else None = find it
    unit: float | None = None  # metres per file unit when format or file fix it, else None = guess it
    notes: tuple[str, ...] = ()  # one-line remarks for the user ("12 points without a value left out")

    def __post_init__(self) -> None:
        if self.n_file == 0:
            object.__setattr__(self, "n_file", len(self.xyz))

    def __len__(self) -> int:
        return len(self.xyz)

    @classmethod
    def from_array(cls, xyz: np.ndarray, **attributes) -> PointCloud:
        """Build from float64 coordinates (n, 3): picks the origin, drops rows that are not finite.

        Per-point attributes (colour, normals, labels, instances, segments) are given for all n
        rows and are dropped alike. Faces are re-indexed; those that touch a dropped row go.
        """
        xyz = np.asarray(xyz)
        n_file = len(xyz)
        finite = np.isfinite(xyz).all(axis=1)
        notes = tuple(attributes.pop("notes", ()))
        kept = None
        if not finite.all():
            kept = np.flatnonzero(finite)
            notes += (f"{n_file - len(kept):,} points without a finite position left out",)
            faces = attributes.get("faces")
            if faces is not None:
                new = np.cumsum(finite) - 1
                attributes["faces"] = new[faces[finite[faces].all(axis=1)]].astype(np.int32)
            for name in ("colour", "normals", "labels", "instances", "segments"):
                if attributes.get(name) is not None:
                    attributes[name] = attributes[name][kept]
            xyz = xyz[kept]
        origin = np.zeros(3)
        if len(xyz) and np.abs(xyz).max() > 1e3:
            origin = np.round((xyz.min(axis=0) + xyz.max(axis=0)).astype(np.float64) / 2)
        local = (xyz - origin).astype(np.float32) if origin.any() else xyz.astype(np.float32)
        return cls(local, origin=origin, n_file=n_file, kept=kept, notes=notes, **attributes)

    def absolute(self) -> np.ndarray:
        """Coordinates as in the file, (n, 3) float64."""
        return self.xyz.astype(np.float64) + self.origin

    def to_file_order(self, values: np.ndarray, fill=0) -> np.ndarray:
        """Spread per-point ``values`` (n, ...) over every row of the file (n_file, ...)."""
        if self.kept is None:
            return values
        out = np.full((self.n_file, *values.shape[1:]), fill, dtype=values.dtype)
        out[self.kept] = values
        return out

    def with_(self, **changes) -> PointCloud:
        """A copy with some fields replaced."""
        return replace(self, **changes)
