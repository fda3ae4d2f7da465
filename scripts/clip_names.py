"""Pack Detic's published CLIP ViT-B/32 text features of class names into assets/clip/.

    python scripts/clip_names.py FOLDER

FOLDER holds ``*_clip_a+cname*.npy`` with ``*_names.json`` beside them (facebookresearch/Detic,
datasets/metadata, Apache-2.0). Each feature is that of "a " + name. Of a name that several lists
have, the spelling without underscores is kept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

TARGET = Path(__file__).resolve().parent.parent / "assets" / "clip" / "vit-b-32-names.npz"
LISTS = ("coco_clip_a+cname", "oid_clip_a+cname", "o365_clip_a+cnamefix", "lvis_v1_clip_a+cname")


def main() -> None:
    """Read all lists, keep one row a name, write one file."""
    folder = Path(sys.argv[1])
    rows: dict[str, np.ndarray] = {}
    for stem in LISTS:
        names = json.loads((folder / f"{stem}_names.json").read_text(encoding="utf-8"))
        features = np.load(folder / f"{stem}.npy").astype(np.float32)
        for name, row in zip(names, features, strict=True):
            rows.setdefault(" ".join(name.replace("_", " ").lower().split()), row / np.linalg.norm(row))
    names = sorted(rows)
    features = np.stack([rows[n] for n in names]).astype(np.float16)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(TARGET, names=np.array(names), features=features)
    print(f"{len(names)} names in {TARGET.name}, {TARGET.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
