"""Categories that were never generated: ten are kept out of a small run, then named and taught by example.

    python scripts/held_out.py DATA [--samples 120000] [--set key=value ...]

The run is like those of scripts/ablations.py, with the ten left out of objects, rooms and captions. Then, on objects
of the ten that it never saw (generated ones, from the recipe's own shards, and the real ones in
DATA/shapes): zero-shot by words through MiniLM and through CLIP's published name features, and
nearest prototype from 1, 3 and 5 examples. Writes its table into docs/results.md.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
HELD = (
    "bicycle",
    "cannon",
    "fire hydrant",
    "guitar",
    "laptop",
    "pineapple",
    "scissors",
    "teddy bear",
    "toilet",
    "umbrella",
)
EACH = 45  # objects of a category: test and examples together
DRAWS = 50  # of examples


def main() -> None:
    """Train, measure, write."""
    from scripts.ablations import RUNS, TINY
    from scripts.results import write
    from trainer.pretrain import pretrain_recipe
    from trainer.recipe import load_recipe

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--samples", type=int, default=120_000)
    parser.add_argument("--set", nargs="*", default=[], metavar="key=value")
    args = parser.parse_args()
    held = f"world.hold_out=[{','.join(HELD)}]"
    given = [f"output={RUNS / 'held-out'}", f"pretrain.samples={args.samples}", *TINY, *args.set, held]
    recipe = load_recipe("mini", given)
    checkpoint = pretrain_recipe(recipe, lambda *_: None)
    write({"held out": table(measure(checkpoint, Path(recipe.shards), args.data))})


def measure(checkpoint: Path, shards: Path, data: Path) -> dict[str, dict[str, float]]:
    """Scores by kind of object."""
    import torch

    from cg3d_core.encode import prepare_points
    from cg3d_core.model.checkpoint import load_checkpoint
    from cg3d_core.query.ask import read_shape, size_readings
    from cg3d_core.query.model import QueryModel
    from cg3d_core.training import clip_space
    from cg3d_core.training.captions import centre

    model = load_checkpoint(checkpoint).model
    words = QueryModel.load(checkpoint)
    published = clip_space.published_names()
    mean = np.float32(words.config["text_mean"][clip_space.SPACE])
    texts = {
        "minilm": words.encode_texts(list(HELD)),
        clip_space.SPACE: centre(np.stack([published[n] for n in HELD]), mean),
    }
    known = words.config["known_names"]
    others = {
        "minilm": words.encode_texts(known),
        clip_space.SPACE: centre(np.stack([published[n] for n in known if n in published]), mean),
    }
    clouds, labels = generated(shards)
    out = {}
    real, real_labels = [], []
    for i, name in enumerate(HELD):
        for file in sorted((data / "shapes" / name.replace(" ", "_")).glob("*")):
            xyz = read_shape(file).xyz
            for context in size_readings(xyz, False):
                real.append((prepare_points(xyz), context))
                real_labels.append(i)
    for kind, (xyz, context, label) in {
        "generated": (clouds[0], clouds[1], labels),
        "real": (np.stack([c for c, _ in real]), np.stack([c for _, c in real]), np.array(real_labels)),
    }.items():
        features = model.encode_all(torch.from_numpy(xyz.astype(np.float32)), torch.from_numpy(context))
        scores = {"objects": float(len(label))}
        for space, text in texts.items():
            rows = model.project(features, space).numpy()
            scores[f"{space}: among the ten"] = float(((rows @ text.T).argmax(1) == label).mean())
            everything = np.concatenate([text, others[space]])
            scores[f"{space}: among all {len(everything)}"] = float(((rows @ everything.T).argmax(1) == label).mean())
        if kind == "generated":
            rows = torch.nn.functional.normalize(features, dim=-1).numpy()
            scores |= {f"prototypes, {k} examples": few_shot(rows, label, k) for k in (1, 3, 5)}
        out[kind] = scores
    return out


def generated(shards: Path) -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray]:
    """Scanned variants of up to EACH generated objects of each held-out category: clouds, contexts; labels."""
    found: dict[int, list] = {i: [] for i in range(len(HELD))}
    for path in sorted(shards.glob("objects-*.npz")):
        with np.load(path) as file:
            classes, label = file["classes"].tolist(), file["label"]
            wanted = {classes.index(n): i for i, n in enumerate(HELD) if n in classes}
            if all(len(rows) >= EACH for rows in found.values()):
                break
            xyz, context = file["xyz"], file["context"]
            for row, value in enumerate(label):
                if value in wanted and len(found[wanted[value]]) < EACH:
                    found[wanted[value]].append((xyz[row, 1], context[row, 1]))
    rows = [(*pair, i) for i, pairs in found.items() for pair in pairs]
    return (np.stack([r[0] for r in rows]), np.stack([r[1] for r in rows])), np.array([r[2] for r in rows])


def few_shot(rows: np.ndarray, label: np.ndarray, k: int) -> float:
    """Accuracy among the ten of the nearest mean of k examples, over DRAWS draws of them; examples are not tested."""
    rng = np.random.default_rng(k)
    right = []
    for _ in range(DRAWS):
        examples = np.concatenate([rng.choice(np.flatnonzero(label == c), k, replace=False) for c in range(len(HELD))])
        prototypes = rows[examples].reshape(len(HELD), k, -1).mean(axis=1)
        prototypes /= np.linalg.norm(prototypes, axis=1, keepdims=True)
        test = np.setdiff1d(np.arange(len(label)), examples)
        right.append(((rows[test] @ prototypes.T).argmax(axis=1) == label[test]).mean())
    return float(np.mean(right))


def table(scores: dict[str, dict[str, float]]) -> str:
    """Markdown."""
    keys = list(dict.fromkeys(k for values in scores.values() for k in values))
    lines = ["| ten categories never generated | " + " | ".join(scores) + " |", "|---" * (1 + len(scores)) + "|"]
    for key in keys:
        cells = [
            "–" if key not in v else f"{v[key]:.0f}" if key == "objects" else f"{100 * v[key]:.1f} %"
            for v in scores.values()
        ]
        lines.append(f"| {key} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
