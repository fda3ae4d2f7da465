"""Calibration on generated rooms that training never saw: a score that means something, and a threshold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from scipy.sparse import csr_matrix

from cg3d_core.errors import UsageError
from cg3d_core.query.calibrate import absence_threshold, expected_calibration_error, fit
from cg3d_core.query.overlap import around
from cg3d_core.query.score import Calibration, logit, sameness, sigmoid, softmax
from cg3d_core.training import clip_space
from cg3d_core.training.captions import STRUCTURE, CaptionSet, centre
from cg3d_core.training.data import class_rows, relabelled
from cg3d_core.training.pretrain import Pretrainer


@torch.inference_mode()
def encode(trainer: Pretrainer, xyz: np.ndarray, context: np.ndarray, batch: int = 256) -> torch.Tensor:
    """Features (k, width) by the averaged model, exactly."""
    return trainer.average.encode_all(
        torch.from_numpy(xyz.astype(np.float32)), torch.from_numpy(context), batch, exact=True
    )


@torch.inference_mode()
def load_rooms(trainer: Pretrainer, shards: list[Path]) -> list[Room]:
    """Calibration rooms, encoded once for every space."""
    rooms = []
    for path in shards:
        room = np.load(path)
        features = encode(trainer, room["xyz"], room["context"])
        k = len(features)
        objectness = trainer.average.objectness
        whole = np.zeros(k, np.float32) if objectness is None else trainer.average.objectness_logit(features).numpy()
        inside = csr_matrix((room["inside_data"], room["inside_indices"], room["inside_indptr"]), shape=(k, k))
        rooms.append(Room(features, whole, relabelled(room, trainer.captions.names), room["iou"], inside))
    return rooms


@dataclass(frozen=True, eq=False)
class Room:
    """All candidates of a generated room that was never trained on."""

    features: torch.Tensor  # (k, width) of the encoder
    whole: np.ndarray  # (k,) objectness logits
    label: np.ndarray  # (k,) class by the trainer's captions
    iou: np.ndarray  # (k,) with the instance that gave the label
    inside: csr_matrix  # (k, k), see ``query.overlap.overlaps``


def calibrate(trainer: Pretrainer, space: str, captions: CaptionSet, rooms: list[Room]) -> tuple[Calibration, dict]:
    """Fit a space's calibration on every (candidate, class in the room) pair of rooms never trained on."""
    classes = captions.class_features()
    names = np.concatenate([classes, captions.distractors])
    n_categories = sum(n not in STRUCTURE for n in captions.names)
    own = class_rows(trainer.captions.names, captions.names)
    same = np.stack([sameness(t, names) for t in classes[:n_categories]], axis=1)  # 1 with itself
    pairs: dict[str, list] = {key: [] for key in ("share", "whole", "right", "outer", "inner", "question")}
    top1, present = [], []
    for room in rooms:
        features = _projected(trainer, room, space)
        label, whole = own[room.label], sigmoid(room.whole)
        good = (room.iou >= 0.5) & (label < n_categories) & (label >= 0)
        predicted = (features @ classes[:n_categories].T).argmax(1)
        top1.append(predicted[good] == label[good])
        shares = np.minimum(softmax(trainer.settings.scale * (features @ names.T)) @ same, 1.0)
        for query, share in enumerate(shares.T):
            outer, inner = around(room.inside, share, whole)
            keep = share > 1e-3  # the rest is never near a threshold, and there are millions of them
            values = (logit(share), room.whole, (label == query) & (room.iou >= 0.4), outer, inner)
            for key, value in zip(pairs, (*values, np.full(len(share), len(present)))):
                pairs[key].append(value[keep])
            present.append(bool((label == query).any()))
    x = {key: np.concatenate(values) for key, values in pairs.items()}
    named = np.concatenate(top1)
    measured: dict = {"rooms_top1": float(named.mean())} if len(named) else {}
    try:
        calibration = fit(x["share"], x["whole"], x["right"], x["outer"], x["inner"])
    except UsageError as error:
        # A smoke run learns too little to be calibrated; say so and keep the shares as they are.
        return Calibration(), measured | {"calibration": f"not fitted: {error}"}
    scores = calibration.of_logits(x["share"], x["whole"], x["outer"], x["inner"])
    best = np.zeros(len(present))
    np.maximum.at(best, x["question"], scores)
    is_there = np.array(present)
    calibration = replace(calibration, threshold=absence_threshold(best[~is_there]))
    return calibration, measured | {
        "calibration_error": expected_calibration_error(scores, x["right"]),
        "threshold": calibration.threshold,
        "rooms_present_matched": float((best[is_there] >= calibration.threshold).mean()),
    }


def _projected(trainer: Pretrainer, room: Room, space: str) -> np.ndarray:
    with torch.inference_mode():
        return trainer.average.project(room.features, space).numpy()


def unseen_wordings(trainer: Pretrainer, categories: dict, captions: CaptionSet, rooms: list[Room]) -> dict:
    """Naming with CLIP's features of names that were kept out of training ("beaker" for a cup), and with the names themselves.

    Over candidates of unseen rooms whose category has such a name; all categories compete, each by one name.
    """
    published, (_, held_out) = clip_space.published_names(), clip_space.split_names(categories)
    places = {name: i for i, name in enumerate(captions.names)}
    usual = captions.class_features()
    other = usual.copy()
    for name, word in held_out.items():
        other[places[name]] = centre(published[word][None], captions.mean)[0]
    right: dict[str, list] = {"clip_name_top1": [], "clip_unseen_wording_top1": []}
    for room in rooms:
        features = _projected(trainer, room, clip_space.SPACE)
        for row in np.flatnonzero((room.iou >= 0.5) & (room.label >= 0)):
            name = trainer.captions.names[room.label[row]]
            if name in held_out:
                right["clip_name_top1"].append((usual @ features[row]).argmax() == places[name])
                right["clip_unseen_wording_top1"].append((other @ features[row]).argmax() == places[name])
    return {key: float(np.mean(values)) for key, values in right.items() if values}
