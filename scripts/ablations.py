"""What matters, measured: small runs that differ in one thing each, and a table in docs/results.md.

    python scripts/ablations.py DATA [NAME ...] [--samples 120000] [--set key=value ...]

Every run starts from scratch, sees the same number of samples of the same world, and is measured on
what nobody trained on: DATA/shapes (100 names at once) and the five labelled PLY scans in DATA/scenes.
A run that has been made is not made again. Without NAMEs all of them run.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
RUNS = ROOT / "runs" / "ablations"

ENCODER = "pretrain.encoder_options={token_width: 128, depth: 3, groups: 32, group_size: 24, pointnet: [48, 96, 128]%s}"
TINY = [ENCODER % "", "pretrain.image_weight=0.0", "start=", "image_tower.samples=20000",
        "pretrain.batch=64", "pretrain.lr=0.0015"]  # fmt: skip
"""A smaller encoder than the shipped one: several times as fast, so that many runs fit into an evening."""

VARIANTS: dict[str, tuple[str, list[str]]] = {
    "base": ("everything as in the recipe, less images", []),
    "one style": ("one style a category instead of all (objects by themselves)", ["world.styles=1"]),
    "two styles": ("two styles a category", ["world.styles=2"]),
    "half the categories": ("every second category left out", ["HALF"]),
    "no size or place": ("the encoder is not told size, height, wall gap", [ENCODER % ", context: false"]),
    "no segments": ("objects by themselves only, nothing cut out of rooms", ["pretrain.object_share=1.0"]),
    "segments only": ("nothing but what was cut out of rooms", ["pretrain.object_share=0.0"]),
    "no objectness": ("objectness is not learnt", ["pretrain.objectness_weight=0.0"]),
    "no glosses": ("captions of names and synonyms only", ["pretrain.glosses=false"]),
    "names only": ("captions of names only", ["pretrain.glosses=false", "pretrain.synonyms=false"]),
    "no cosine": ("softmax alone, no pull towards the own caption", ["pretrain.cosine_weight=0.0"]),
    "no clip": ("no second space", ["pretrain.clip_weight=0.0"]),
    "all groups": ("no patch dropout (twice the time)", ["pretrain.group_keep=1.0"]),
    "images": ("the point-image loss from the start, with prompts", ["pretrain.image_weight=0.3"]),
    "images, no prompts": ("the same, tower as it is", ["pretrain.image_weight=0.3", "pretrain.prompt_tokens=0"]),
    "half the samples": ("half as many samples seen", ["SAMPLES/2"]),
    "twice the samples": ("twice as many samples seen", ["SAMPLES*2"]),
}
COLUMNS = (
    "top1",
    "top5",
    "known_top1",
    "synonym_top1",
    "unseen_wording_top1",
    "hit",
    "iou",
    "oracle_hit",
    "naming",
    "rooms_top1",
)


def folder_of(name: str) -> Path:
    """Where a variant's run lies."""
    return RUNS / name.replace(" ", "-").replace(",", "")


def run(name: str, data: Path, samples: int, extra: list[str]) -> dict:
    """Train and measure one variant, or read what an earlier run measured."""
    from cg3d_core.synth.lookup import catalogue
    from scripts.results import pooled_scenes
    from trainer.evaluate import evaluate_folder
    from trainer.pretrain import pretrain_recipe
    from trainer.recipe import load_recipe

    folder = folder_of(name)
    notes = folder / "scores.json"
    if notes.exists():
        return json.loads(notes.read_text())
    changes = []
    for change in VARIANTS[name][1]:
        if change == "HALF":
            changes.append(f"world.hold_out=[{','.join(sorted(catalogue())[::2])}]")
        elif change.startswith("SAMPLES"):
            changes.append(f"pretrain.samples={samples // 2 if change.endswith('/2') else samples * 2}")
        else:
            changes.append(change)
    given = [f"output={folder}", f"pretrain.samples={samples}", *TINY, *extra, *changes]
    recipe = load_recipe("mini", given)
    if recipe.world.styles:
        recipe.shards = f"{recipe.shards}-styles-{recipe.world.styles}"
    checkpoint = pretrain_recipe(recipe, lambda *_: None)
    scores = evaluate_folder(str(data / "shapes"), str(checkpoint))
    scores |= pooled_scenes(data, str(checkpoint))
    trained = json.loads((checkpoint / "config.json").read_text())["scores"]
    scores |= {key: trained[key] for key in ("rooms_top1", "text_loss", "pretrain_hours") if key in trained}
    kept = {key: scores[key] for key in (*COLUMNS, "text_loss", "pretrain_hours") if key in scores}
    notes.write_text(json.dumps(kept))
    return kept


def table(rows: dict[str, dict]) -> str:
    """Markdown, one variant a row."""
    lines = ["| run | what differs | " + " | ".join(COLUMNS) + " |", "|---" * (2 + len(COLUMNS)) + "|"]
    for name, scores in rows.items():
        cells = ["–" if scores.get(c) is None else f"{100 * scores[c]:.1f}" for c in COLUMNS]
        lines.append(f"| {name} | {VARIANTS[name][0]} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    """Run what was asked for and write the table of everything there is."""
    from scripts.results import write

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--samples", type=int, default=120_000)
    parser.add_argument("--set", nargs="*", default=[], metavar="key=value", help="for every run, e.g. shards=...")
    args = parser.parse_args()
    for name in args.names or VARIANTS:
        print(name, run(name, args.data, args.samples, args.set), flush=True)
        made = [n for n in VARIANTS if (folder_of(n) / "scores.json").exists()]
        done = {n: run(n, args.data, args.samples, args.set) for n in made}
        write({"ablations": table(done)})


if __name__ == "__main__":
    main()
