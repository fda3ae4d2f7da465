"""The paper's Tables 2 to 5 and Fig. 5 in miniature, on generated objects: means over three seeds, into docs/results.md.

    python scripts/paper_tables.py [--set key=value ...]

A small image tower is taught photographs of thirty categories once and then frozen: it plays CLIP's part. Point encoders
are pre-trained on twenty of them; the other ten are what they are fine-tuned on. What has been made is not made again.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
RUNS = ROOT / "runs" / "paper-tables"

TAUGHT = (
    "airplane", "bathtub", "bed", "bench", "bookshelf", "car", "chair", "curtain", "desk", "door", "floor lamp", "guitar",
    "laptop", "mug", "piano", "sofa", "stairs", "table", "toilet", "vase",
)  # fmt: skip
OTHERS = (
    "armchair", "bicycle", "bottle", "keyboard", "motorcycle", "nightstand", "potted plant", "stool", "tent", "umbrella",
)  # fmt: skip
SEEDS = (0, 1, 2)
LOSSES = {
    "image loss": ["pretrain.text_weight=0.0", "pretrain.prompt_tokens=0"],
    "text loss": ["pretrain.image_weight=0.0"],
    "both": ["pretrain.prompt_tokens=0"],
    "both, with prompts": [],
}
PAPER = "both, with prompts"
FRACTIONS = (0.02, 0.1, 0.3, 1.0)
STEPS = {"epochs": 12, "warmup": 2, "head": "mlp", "lr": 0.001, "smoothing": 0.0}


def once(name: str, measure: Callable[..., dict], *given) -> dict:
    """What ``measure(*given)`` says, kept in RUNS."""
    file = RUNS / "scores" / f"{name.replace(' ', '-').replace(',', '')}.json"
    if not file.exists():
        found = measure(*given)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(found))
        print(name, found, flush=True)
    return json.loads(file.read_text())


def objects(name: str, count: int, seed: int, only: tuple[str, ...]) -> Path:
    """A folder of shards of objects by themselves."""
    from cg3d_core.training.object_shards import OBJECTS_PER_SHARD
    from cg3d_core.training.world import make_shard
    from cg3d_core.training.world_spec import WorldSpec

    spec = WorldSpec(objects=count, seed=seed, only=only)
    for k in range(count // OBJECTS_PER_SHARD):
        make_shard(spec, RUNS / name, "objects", k)
    return RUNS / name


def pretrained(losses: str, seed: int, extra: list[str]) -> Path:
    """Checkpoint of one run on TAUGHT; the first one teaches the image tower that all share."""
    from trainer.pretrain import pretrain_recipe
    from trainer.recipe import load_recipe

    tower = RUNS / "tower"
    given = [f"shards={RUNS / 'world'}", *extra]
    if not (tower / "checkpoint").exists():
        everything = f"world.only=[{','.join(sorted(TAUGHT + OTHERS))}]"
        pretrain_recipe(
            load_recipe("mini-paper", [*given, f"output={tower}", everything, "pretrain.samples=64"]), quiet
        )
    output = RUNS / f"{losses}-{seed}".replace(" ", "-").replace(",", "")
    if not (output / "checkpoint").exists():
        output.mkdir(parents=True, exist_ok=True)
        for part in ("image_tower.safetensors", "image_tower.json"):
            shutil.copy(tower / part, output / part)
        only = f"world.only=[{','.join(TAUGHT)}]"
        pretrain_recipe(
            load_recipe("mini-paper", [*given, f"output={output}", only, f"seed={seed}", *LOSSES[losses]]), quiet
        )
    return output / "checkpoint"


def quiet(*_values) -> None:
    """No progress."""


def zero_shot(checkpoint: Path, folder: Path) -> dict:
    """Top-1 over the folder's classes: points sampled evenly, and as a scanner sees them."""
    from cg3d_core.query.shapes import point_shapes
    from trainer.datasets import open_dataset
    from trainer.evaluate import evaluate_dataset

    def top1(variant: str) -> float:
        data = open_dataset(folder, "world", "all", variant=variant)
        return evaluate_dataset(data, point_shapes(str(checkpoint))).scores["top1"]

    return {variant: top1(variant) for variant in ("even", "scanned")}


def finetuned(start: str, seed: int, fraction: float, folder: Path) -> dict:
    """Test accuracy on OTHERS, from a checkpoint or ("") from scratch."""
    from trainer.finetune import METRICS, FinetuneRecipe, finetune_recipe
    from trainer.recipe import load_recipe

    output = RUNS / "finetune" / f"{'pretrained' if start else 'scratch'}-{seed}-{fraction}"
    small = load_recipe("mini-paper", []).pretrain
    given = [
        f"output={output}", f"start={start}", f"seed={seed}", f"fraction={fraction}", f"dataset.path={folder}", "dataset.name=world",
        f"encoder={small.encoder}", f"encoder_options={json.dumps(small.encoder_options)}", "validation=0.15",
        *(f"finetune.{key}={value}" for key, value in STEPS.items()),
    ]  # fmt: skip
    finetune_recipe(load_recipe("finetune-mini", given, FinetuneRecipe), quiet)
    return {"test": json.loads((output / METRICS).read_text())["test"]["voted"]["accuracy"]}


def pictures(checkpoint: Path, folder: Path, prompts: bool) -> dict:
    """Table 4: depth maps through the image tower, zero-shot (PointCLIP)."""
    from cg3d_core.query.shapes import pointclip
    from trainer.datasets import open_dataset
    from trainer.evaluate import evaluate_dataset

    data = open_dataset(folder, "world", "all", variant="scanned")
    return {"top1": evaluate_dataset(data, pointclip(str(checkpoint), None, prompts=prompts)).scores["top1"]}


def probe(checkpoint: Path, folder: Path, kind: str) -> dict:
    """Table 5: linear probe."""
    from trainer.probe import probe_dataset
    from trainer.recipe import DatasetSpec

    found = probe_dataset(DatasetSpec(str(folder), "world", {"variant": "scanned"}), str(checkpoint), kind)
    return {"test": found["test_accuracy"]}


def mean(values: list[float]) -> str:
    """Mean and standard deviation over the seeds, in percent."""
    return f"{100 * np.mean(values):.1f} ± {100 * np.std(values):.1f}"


def losses_table(extra: list[str], test: Path) -> str:
    """Table 2."""
    lines = ["| trained with | even points | scanned |", "|---|---|---|"]
    for losses in LOSSES:
        found = [once(f"zero-shot {losses} {s}", zero_shot, pretrained(losses, s, extra), test) for s in SEEDS]
        lines.append(f"| {losses} | {mean([f['even'] for f in found])} | {mean([f['scanned'] for f in found])} |")
    return "\n".join(lines)


def fractions_table(extra: list[str], folder: Path) -> str:
    """Table 3 (the last column) and Fig. 5."""
    lines = ["| labels | " + " | ".join(f"{f:.0%}" for f in FRACTIONS) + " |", "|---" * (1 + len(FRACTIONS)) + "|"]
    for name in ("from scratch", "from CG3D"):
        cells = []
        for fraction in FRACTIONS:
            found = []
            for seed in SEEDS:
                start = str(pretrained(PAPER, seed, extra)) if name == "from CG3D" else ""
                found.append(
                    once(f"finetune {name} {seed} {fraction}", finetuned, start, seed, fraction, folder)["test"]
                )
            cells.append(mean(found))
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def towers_table(extra: list[str], taught: Path, others: Path) -> str:
    """Tables 4 and 5."""
    names = {
        "depth maps, image tower": "images",
        "depth maps, image tower with prompts": "prompted-images",
        "points": "points",
    }
    lines = [
        "| features | zero-shot, taught categories | zero-shot, others | linear probe, others |",
        "|---|---|---|---|",
    ]
    for name, kind in names.items():
        values = []
        for s in SEEDS:
            checkpoint = pretrained(PAPER, s, extra)
            if kind == "points":
                shots = [once(f"points {f.name} {s}", zero_shot, checkpoint, f)["scanned"] for f in (taught, others)]
            else:
                prompts = kind == "prompted-images"
                shots = [
                    once(f"{kind} {f.name} {s}", pictures, checkpoint, f, prompts)["top1"] for f in (taught, others)
                ]
            values.append([*shots, once(f"probe {kind} {s}", probe, checkpoint, others, kind)["test"]])
        lines.append(f"| {name} | " + " | ".join(mean([v[k] for v in values]) for k in range(3)) + " |")
    return "\n".join(lines)


def main() -> None:
    """Run what is missing and write the tables."""
    from scripts.results import write

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", nargs="*", default=[], metavar="key=value", help="for every pre-training run")
    extra = parser.parse_args().set
    test = objects("taught", 500, 101, TAUGHT)
    others = objects("others", 1000, 202, OTHERS)
    write({"losses": losses_table(extra, test)})
    write({"fractions": fractions_table(extra, others)})
    write({"towers": towers_table(extra, test, others)})


if __name__ == "__main__":
    main()
