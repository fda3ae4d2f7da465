"""The features of the window, in the order of their tabs."""

from __future__ import annotations

from cg3d_app.features.base import Feature
from cg3d_app.features.clipping import Clipping
from cg3d_app.features.measuring import Measuring
from cg3d_app.features.palette import CommandPalette
from cg3d_app.features.queries import Queries
from cg3d_app.features.sessions import Sessions
from cg3d_app.features.shelf import Shelf
from cg3d_app.features.teaching import Teaching

FEATURES: tuple[type[Feature], ...] = (Queries, Shelf, Teaching, Sessions, CommandPalette, Measuring, Clipping)
