"""The features of the window, in the order of their tabs."""

from __future__ import annotations

from cg3d_app.features.answers import Answers
from cg3d_app.features.base import Feature
from cg3d_app.features.clipping import Clipping
from cg3d_app.features.exporting import Exporting
from cg3d_app.features.finetuning import FineTuning
from cg3d_app.features.first_steps import FirstSteps
from cg3d_app.features.labels import Labels
from cg3d_app.features.looking import Looking
from cg3d_app.features.measuring import Measuring
from cg3d_app.features.models import Models
from cg3d_app.features.naming import Naming
from cg3d_app.features.own_labels import OwnLabels
from cg3d_app.features.palette import CommandPalette
from cg3d_app.features.pictures import Pictures
from cg3d_app.features.queries import Queries
from cg3d_app.features.saved import Saved
from cg3d_app.features.sessions import Sessions
from cg3d_app.features.shelf import Shelf
from cg3d_app.features.teaching import Teaching

FEATURES: tuple[type[Feature], ...] = (
    Queries,
    Saved,
    Answers,
    Naming,
    Shelf,
    Labels,
    OwnLabels,
    Teaching,
    FineTuning,
    Models,
    Exporting,
    Sessions,
    CommandPalette,
    Measuring,
    Clipping,
    Looking,
    Pictures,
    FirstSteps,
)
