"""Measure on labelled scans and shapes, and write the tables of docs/results.md.

    python scripts/results.py DATA [--model cg3d-mini] [--only shapes|search|scenes]

DATA holds ``scenes/*/*.ply`` (labelled PLYs), and optionally ``scenes/s3dis_layout``,
``scenes/scannet_layout`` and ``shapes/<category>/*``. Each table stands between two markers in
docs/results.md, so that what people wrote around it stays.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
RESULTS = ROOT / "docs" / "results.md"
COLUMNS = ("bound25", "bound50", "hit", "matched", "iou", "precision", "recall", "oracle_hit", "naming")


def find_scenes(data: Path) -> list[Path]:
    """Labelled PLYs, S3DIS rooms and ScanNet scenes below DATA/scenes."""
    root = data / "scenes"
    plain = [f / f"{f.name}.ply" for f in sorted(root.iterdir()) if (f / f"{f.name}.ply").is_file()]
    rooms = [p.parent for p in sorted(root.glob("s3dis_layout/*/*/Annotations"))]
    return plain + rooms + sorted(p for p in root.glob("scannet_layout/*") if p.is_dir())


def cell(value: float | None) -> str:
    """Two decimals, a dash where undefined."""
    return "–" if value is None else f"{value:.2f}"


def scene_tables(data: Path, model: str) -> dict[str, str]:
    """Totals of both segmenters, and the default's figures per class, as markdown."""
    import cg3d_core as cg3d
    from cg3d_core.evaluate import evaluate_scene, pooled

    head = "| scene | segmenter | classes | instances | candidates | " + " | ".join(COLUMNS) + " |\n"
    totals, classes = [head + "|---" * (5 + len(COLUMNS)) + "|"], []
    plain: dict[str, list] = {"regions": [], "kmeans": []}
    for path in find_scenes(data):
        for segmenter in ("regions", "kmeans"):
            scene = cg3d.open_scene(path, model=model, segmenter=segmenter, cache=False)
            evaluation = evaluate_scene(scene)
            if path.suffix == ".ply":
                plain[segmenter].append(evaluation)
            result = evaluation.to_dict()
            total = result["total"]
            row = [
                path.stem,
                segmenter,
                str(len(result["classes"])),
                str(total["instances"]),
                str(len(scene.segmentation)),
            ]
            totals.append("| " + " | ".join(row + [cell(total[c]) for c in COLUMNS]) + " |")
            print(totals[-1], file=sys.stderr, flush=True)
            if segmenter == "regions":
                classes.append(f"\n**{path.stem}**\n\n| class | instances | " + " | ".join(COLUMNS) + " |")
                classes.append("|---" * (2 + len(COLUMNS)) + "|")
                for c in result["classes"]:
                    classes.append(
                        f"| {c['name']} | {c['instances']} | " + " | ".join(cell(c[k]) for k in COLUMNS) + " |"
                    )
    for segmenter, evaluations in plain.items():
        total = pooled(evaluations).to_dict()
        n_classes = sum(len(e.classes) for e in evaluations)
        row = ["**PLY scans pooled**", segmenter, str(n_classes), str(total["instances"]), ""]
        totals.append("| " + " | ".join(row + [cell(total[c]) for c in COLUMNS]) + " |")
    return {"scene totals": "\n".join(totals), "scene classes": "\n".join(classes)}


def pooled_scenes(data: Path, model: str) -> dict[str, float]:
    """Means over all classes (bounds and naming: instances) of the labelled PLYs together."""
    import cg3d_core as cg3d
    from cg3d_core.evaluate import evaluate_scene, pooled

    plain = [p for p in find_scenes(data) if p.suffix == ".ply"]
    return pooled([evaluate_scene(cg3d.open_scene(path, model=model)) for path in plain]).to_dict()


def shape_table(data: Path, model: str) -> dict[str, str]:
    """Zero-shot naming of single shapes as markdown."""
    from trainer.evaluate import HEADLINES, evaluate_folder

    scores = evaluate_folder(str(data / "shapes"), model)
    lines = ["| score | value |", "|---|---|", f"| files, classes at once | {scores['files']}, {scores['classes']} |"]
    for key in HEADLINES:
        if key in scores:
            lines.append(f"| {key} | {100 * scores[key]:.1f} % |")
    lines.append(
        "\nCommonest confusions: "
        + "; ".join(f"{r['true']} named {r['named']} ({r['count']})" for r in scores["confusions"][:20])
    )
    return {"shapes": "\n".join(lines)}


def search_table(data: Path, model: str) -> dict[str, str]:
    """What ``cg3d search`` finds in a library of DATA/shapes: by each category's name, and by each shape that is not alone in its own."""
    from collections import Counter
    from tempfile import TemporaryDirectory

    import numpy as np

    import cg3d_core as cg3d
    from cg3d_core.metrics import ranking_scores

    with TemporaryDirectory() as folder:
        cg3d.build_library(data / "shapes", Path(folder) / "library", model=model)
        library = cg3d.open_library(Path(folder) / "library")  # loads the model that made it
        everything = library.search("thing", k=len(library))
        count = Counter(hit.category for hit in everything)
        by_words = [[h.category == c for h in library.search(c, k=len(library))] for c in sorted(count)]
        by_shape, by_picture, own, reach = [], [], [], []
        for hit in everything:
            found = library.search(image=picture_of(data / "shapes" / hit.name), k=len(library))
            own.append([h.name == hit.name for h in found])
            if count[hit.category] > 1:
                by_picture.append([h.category == hit.category for h in found if h.name != hit.name])
            if count[hit.category] > 1:
                found = library.search(feature=hit.feature, k=len(library))
                by_shape.append([h.category == hit.category for h in found if h.name != hit.name])
                reach.append(min(count[hit.category] - 1, 4) / 4)
    lines = ["| query | queries | nearest neighbour | mAP | precision at 4 | of at most |", "|---" * 6 + "|"]
    like = np.mean(reach)
    most = {
        "words": np.mean([min(n, 4) / 4 for n in count.values()]), "a shape": like, "a picture of one": like,
        "a picture: that very shape": 1 / 4,
    }  # fmt: skip
    rows = (by_words, by_shape, by_picture, own)
    for name, right in zip(most, rows):
        found = ranking_scores(np.array(right), at=(1, 4))
        cells = [found[key].mean() for key in ("nearest_neighbour", "map", "precision_at_4")] + [most[name]]
        lines.append(f"| {name} | {len(right)} | " + " | ".join(f"{c:.2f}" for c in cells) + " |")
    return {"search": "\n".join(lines)}


def picture_of(path: Path):
    """A coloured picture of a shape on white, 224 pixels wide, from a corner: the nearest to a photograph that the data has."""
    from PIL import Image

    import cg3d_core as cg3d
    from cg3d_core.geometry.frame import find_frame
    from cg3d_core.render.cloud_views import thumbnail

    cloud = cg3d.read(path)
    return Image.fromarray(thumbnail(find_frame(cloud).to_canonical(cloud.xyz), cloud.colour, 224))


def write(tables: dict[str, str]) -> None:
    """Put each table between its markers in docs/results.md."""
    text = RESULTS.read_text(encoding="utf-8")
    for name, table in tables.items():
        marked = re.compile(rf"(<!-- {name} -->\n).*?(\n<!-- end -->)", re.S)
        if not marked.search(text):
            text += f"\n<!-- {name} -->\n\n<!-- end -->\n"
        text = marked.sub(lambda m, t=table: m[1] + t + m[2], text)
    RESULTS.write_text(text, encoding="utf-8")


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--model", default="cg3d-mini")
    parser.add_argument("--only", choices=("shapes", "scenes", "search"))
    args = parser.parse_args()
    for name, tables in (("shapes", shape_table), ("search", search_table), ("scenes", scene_tables)):
        if args.only in (None, name):
            write(tables(args.data, args.model))


if __name__ == "__main__":
    main()
