"""Labels that a scan's file brings along, as parts of its points: what another program, or an export of ours, has said."""

from __future__ import annotations

import numpy as np

from ..cloud import PointCloud


def has_own(cloud: PointCloud) -> bool:
    """Whether the file labels points, and says what its labels are called."""
    return cloud.labels is not None and any(i > 0 and name.strip() for i, name in cloud.label_names.items())


def own_parts(cloud: PointCloud) -> tuple[np.ndarray, list[str]]:
    """(n,) int32: which labelled thing of the file each point is in, -1 for none; and each thing's label.

    A label's instances are things of their own, in their order; points of a label with no instance are one together.
    """
    part = np.full(len(cloud), -1, np.int32)
    if cloud.labels is None:
        return part, []
    names = {int(i): name for i, name in cloud.label_names.items() if i > 0 and name.strip()}
    named = np.flatnonzero(np.isin(cloud.labels, list(names)))
    label = cloud.labels[named]
    instance = np.zeros_like(label) if cloud.instances is None else cloud.instances[named]
    things, of = np.unique(np.column_stack([instance, label]), axis=0, return_inverse=True)
    part[named] = of.reshape(-1)
    return part, [names[int(i)] for _, i in things]
