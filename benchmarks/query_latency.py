"""How long a typed word waits for its answer in an open scan.

    python benchmarks/query_latency.py [SCAN] [MODEL]

Ours is the whole of it: text tower, scores against the vocabulary, the answer without overlaps, and
the mask over every point. The rival, measured in the same run, is one text through the text tower of
CLIP ViT-B/32 (random weights; the time is the same), which is the least that a query costs there.
Claim: not slower than the rival.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
WORDS = [
    "bookshelf", "couch", "lamp", "desk", "plant", "armchair", "bin", "stool", "monitor", "window", "door", "sink", "mirror",
]  # fmt: skip


def milliseconds(ask, words: list[str]) -> float:
    """Median time of ``ask`` over words never asked before."""
    times = []
    for word in words:
        started = time.perf_counter()
        ask(word)
        times.append(1e3 * (time.perf_counter() - started))
    return statistics.median(times[1:])  # the first also loads


def main() -> int:
    """Print the figures; 1 when the claim does not hold."""
    import torch

    import cg3d_core as cg3d
    from cg3d_app.engine import sample_scan
    from cg3d_core.model.open_clip_shim import open_clip_module

    scan = sys.argv[1] if len(sys.argv) > 1 else sample_scan()
    scene = cg3d.open_scene(scan, model=sys.argv[2] if len(sys.argv) > 2 else "cg3d-mini")
    ours = milliseconds(lambda word: scene.mask(scene.query(f"an old {word}")), WORDS)

    open_clip = open_clip_module()
    clip, tokenise = open_clip.create_model("ViT-B-32").eval(), open_clip.get_tokenizer("ViT-B-32")
    with torch.inference_mode():
        rival = milliseconds(lambda word: clip.encode_text(tokenise([f"an old {word}"])), WORDS)
    print(f"{scene!r}")
    print(f"a query of ours, with its mask       {ours:7.1f} ms")
    print(f"text through CLIP ViT-B/32 alone     {rival:7.1f} ms   {rival / ours:.1f} times as long")
    print(f"claim: not slower: {'holds' if ours <= rival else 'DOES NOT HOLD'}")
    return int(ours > rival)


if __name__ == "__main__":
    sys.exit(main())
