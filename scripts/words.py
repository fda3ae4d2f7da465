"""Words that training never saw, asked of every labelled scan of a folder: what comes first, and what it truly is.

python scripts/words.py DATA
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
PRESENT = {
    "couch": ("sofa",),
    "something to sit on": ("chair", "armchair", "sofa", "stool", "office chair", "bench"),
    "bookcase": ("bookshelf",),
    "computer screen": ("monitor", "computer"),
    "fridge": ("refrigerator",),
    "somewhere to sleep": ("bed",),
    "rubbish bin": ("trash can",),
}
ABSENT = (
    "elephant",
    "giraffe",
    "bathtub",
    "helicopter",
    "swimming pool",
    "traffic light",
    "piano",
    "bicycle pump",
    "dinosaur",
    "toilet",
)


def main(data: Path) -> None:
    """Print one line for each scan and word."""
    import cg3d_core as cg3d

    false_alarms = asked = 0
    for folder in sorted((data / "scenes").iterdir()):
        path = folder / f"{folder.name}.ply"
        if not path.is_file():
            continue
        scene = cg3d.open_scene(path)
        cloud = scene.cloud
        held = {cloud.label_names.get(int(i)) for i in np.unique(cloud.labels)}
        for words, names in PRESENT.items():
            if held.isdisjoint(names):
                continue
            result = scene.query(words)
            first = result.segments[0]
            ids, counts = np.unique(cloud.labels[scene.segment_points(first.id)], return_counts=True)
            true = cloud.label_names[int(ids[counts.argmax()])]
            right = "right" if true in names else "wrong"
            print(
                f"{folder.name:18s} {words:22s} {'match   ' if result.matched else 'no match'} {first.score:.2f}  {right}: {true}"
            )
        for words in ABSENT:
            result = scene.query(words)
            asked += 1
            if result.matched:
                false_alarms += 1
                print(f"{folder.name:18s} {words:22s} FALSE ALARM {result.segments[0].score:.2f}")
    print(f'absent words answered "no match": {asked - false_alarms} of {asked}')


if __name__ == "__main__":
    main(Path(sys.argv[1]))
