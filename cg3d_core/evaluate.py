"""How well a labelled scene is searched: every class asked for by its name.

Rules. A class takes part when it is not structure or a leftover (``EXCLUDED``) and has at least one
instance of ``MIN_POINTS`` points; smaller instances are left out of everything but the mask. A scan
with labels but no instances counts each class as one instance. Everything is counted in points of
the file, so that the layout the scan came in makes no difference.

* bound: share of instances that some candidate covers at IoU 0.25 / 0.5 - the segmenter's limit.
* hit@1: the best-scored segment covers a true instance of the class at IoU 0.25.
* IoU, precision, recall: points of all matching segments against all points of the class. An empty
  mask has IoU and recall 0; its precision is undefined and left out of the mean.
* oracle hit: the true instances are the candidates; the best-scored one is of the class.
* naming: share of true instances whose nearest class name, among those of the scene, is their own.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

from .cloud import PointCloud
from .errors import UsageError
from .opening import encode_candidates
from .segment.base import Segmentation
from .segment.provided import majority

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from .query.engine import Candidates
    from .scene import Scene

MIN_POINTS = 100
HIT_IOU = 0.25

EXCLUDED = frozenset({
    "wall", "floor", "ceiling", "beam", "column", "stairs", "rug", "carpet", "mat", "floor mat", "clutter", "misc",
    "other", "object", "objects", "other furniture", "other prop", "other structure", "otherfurniture", "otherprop",
    "otherstructure", "unknown", "unlabelled", "unlabeled", "unannotated",
})  # fmt: skip
"""Names, normalised, of structure and leftovers: never asked for."""

_ALIASES = {"refridgerator": "refrigerator", "board": "whiteboard"}


@dataclass(frozen=True)
class ClassScore:
    """The figures of one class; means over classes in ``Evaluation.total``. See the module for the rules."""

    name: str
    instances: int
    bound25: float
    bound50: float
    hit: float  # 0 or 1 for a class
    matched: float  # 0 or 1: whether anything matched at all
    iou: float
    precision: float  # NaN when nothing matched
    recall: float
    oracle_hit: float
    naming: float

    def to_dict(self) -> dict:
        """For JSON: NaN becomes None."""
        return {k: None if isinstance(v, float) and math.isnan(v) else v for k, v in asdict(self).items()}


@dataclass(frozen=True)
class Evaluation:
    """Per class and in all. Bounds and naming in ``total`` are over instances, the rest over classes."""

    classes: list[ClassScore]
    total: ClassScore

    def to_dict(self) -> dict:
        """For JSON."""
        return {"classes": [c.to_dict() for c in self.classes], "total": self.total.to_dict()}


@dataclass(frozen=True, eq=False)
class Truth:
    """What the labels say: instances in the order of their classes' names."""

    names: list[str]  # of the classes
    cls: np.ndarray  # (j,) class of each instance
    instance: np.ndarray  # (n,) int32 instance of each point of the cloud, -1 = none
    label: np.ndarray  # (n,) int32 class of each point, -1 = none


def normalise_name(name: str) -> str:
    """A label as one would type it: lower case, blanks for underscores, known misspellings mended."""
    plain = " ".join(name.casefold().replace("_", " ").replace("-", " ").split())
    return _ALIASES.get(plain, plain)


def ground_truth(cloud: PointCloud) -> Truth:
    """The classes and instances that count. Raises UsageError without labels, or when none counts."""
    if cloud.labels is None:
        raise UsageError("it has no labels", where=cloud.source, how="Evaluate a labelled scan")
    ids = np.unique(cloud.labels)
    name_of = {int(i): normalise_name(cloud.label_names.get(int(i), "")) for i in ids}
    wanted = sorted({n for n in name_of.values() if n and n not in EXCLUDED})
    index = {n: c for c, n in enumerate(wanted)}
    label = np.array([index.get(name_of[int(i)], -1) for i in ids])[np.searchsorted(ids, cloud.labels)].astype(np.int32)
    own = label if cloud.instances is None else np.where(cloud.instances > 0, cloud.instances, -1)
    instance, cls = np.full(len(cloud), -1, np.int32), []
    for i in np.unique(own[(own >= 0) & (label >= 0)]):
        points = np.flatnonzero(own == i)
        c = int(np.bincount(label[points] + 1).argmax()) - 1  # an instance is of the class most of it carries
        if c >= 0 and len(points) >= MIN_POINTS:
            instance[points] = len(cls)
            cls.append(c)
    if not cls:
        raise UsageError(
            f"no labelled object of {MIN_POINTS} points or more",
            where=cloud.source,
            how="Its labels name structure only",
        )
    present = sorted(set(cls))
    renumber = np.full(len(wanted) + 1, -1, np.int32)
    renumber[present] = np.arange(len(present))
    return Truth([wanted[c] for c in present], renumber[np.array(cls)], instance, renumber[label])


def evaluate_scene(scene: Scene) -> Evaluation:
    """Query ``scene`` for every class that its labels hold."""
    truth = ground_truth(scene.cloud)
    iou = candidate_iou(scene, truth)
    true_candidates = _encode_truth(scene, truth)
    named = _naming(scene, truth, true_candidates)
    rows = [_score_class(scene, truth, c, iou, true_candidates, named) for c in range(len(truth.names))]
    return Evaluation(rows, _total(rows))


def pooled(evaluations: list[Evaluation]) -> ClassScore:
    """The total over all classes of several scenes, each scene's classes by themselves."""
    return _total([row for evaluation in evaluations for row in evaluation.classes])


def candidate_iou(scene: Scene, truth: Truth) -> np.ndarray:
    """(k, j) point IoU of every candidate with every true instance."""
    from scipy.sparse import csr_matrix

    segmentation, m, j = scene.segmentation, len(scene.work), len(truth.cls)
    inverse, held = scene.work.inverse, truth.instance >= 0
    counts: csr_matrix = csr_matrix(
        (np.ones(held.sum(), np.int64), (inverse[held], truth.instance[held])), shape=(m, j)
    )
    ones = np.ones(len(segmentation.indices), np.int64)
    member = csr_matrix((ones, segmentation.indices, segmentation.indptr), shape=(len(segmentation), m))
    common = (member @ counts).toarray()
    size = np.asarray(member @ np.bincount(inverse, minlength=m))
    true_size = np.bincount(truth.instance[held], minlength=j)
    return common / np.maximum(size[:, None] + true_size[None] - common, 1)


def _score_class(
    scene: Scene, truth: Truth, c: int, iou: np.ndarray, true_candidates: Candidates, named: np.ndarray
) -> ClassScore:
    mine = truth.cls == c
    best = iou[:, mine].max(axis=0, initial=0)
    result = scene.query(truth.names[c], k=1, plain=True)  # a class's name, whatever words it holds
    first = result.segments[0].id if result.segments else None
    mask, right = scene.mask(result), truth.label == c
    both = int((mask & right).sum())
    oracle = int(scene.model.judge.score(result.asked, true_candidates).argmax())
    return ClassScore(
        name=truth.names[c],
        instances=int(mine.sum()),
        bound25=float((best >= 0.25).mean()),
        bound50=float((best >= 0.5).mean()),
        hit=float(first is not None and iou[first, mine].max() >= HIT_IOU),
        matched=float(result.matched),
        iou=both / max(int((mask | right).sum()), 1),
        precision=both / int(mask.sum()) if mask.any() else math.nan,
        recall=both / max(int(right.sum()), 1),
        oracle_hit=float(truth.cls[oracle] == c),
        naming=float((named[mine] == c).mean()),
    )


def _encode_truth(scene: Scene, truth: Truth) -> Candidates:
    """Features of the true instances, as if a segmenter had found exactly them."""
    work = scene.work
    owner = majority(truth.instance, work.inverse, len(work))
    members = [np.flatnonzero(owner == j) for j in range(len(truth.cls))]
    for j, points in enumerate(members):  # a thin thing may lose every vote
        if not len(points):
            members[j] = np.unique(work.inverse[truth.instance == j])
    segmentation = Segmentation.from_lists("truth", scene.segmentation.structure, members)
    return encode_candidates(scene.model, work, segmentation)


def _naming(scene: Scene, truth: Truth, true_candidates: Candidates) -> np.ndarray:
    """(j,) the class whose name is nearest to each true instance."""
    texts = np.stack([scene.model.encode_query(name) for name in truth.names])
    return (true_candidates.features @ texts.T).argmax(axis=1)


def _total(rows: list[ClassScore]) -> ClassScore:
    weight = np.array([r.instances for r in rows])
    mean = {f: [getattr(r, f) for r in rows] for f in ("hit", "matched", "iou", "precision", "recall", "oracle_hit")}
    over_classes = {f: float(np.nanmean(v)) if not np.isnan(v).all() else math.nan for f, v in mean.items()}
    over_instances = {
        f: float(np.average([getattr(r, f) for r in rows], weights=weight)) for f in ("bound25", "bound50", "naming")
    }
    return ClassScore("all", int(weight.sum()), **over_classes, **over_instances)
