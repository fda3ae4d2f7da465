"""The features of the window, in the order of their tabs."""

from __future__ import annotations

from cg3d_app.features.base import Feature

FEATURES: tuple[type[Feature], ...] = ()
