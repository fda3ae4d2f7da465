"""How many files a second ``cg3d classify`` names, against one file after the other.

    python benchmarks/classify_many.py [FOLDER] [COUNT] [MODEL]

Ours reads in processes of its own and encodes in batches (``query.many.see_files``, as the command does); the rival, measured
in the same run over the same files, is ``classify_file`` in a loop over names that are worked out once. Both end with the same
best names. FOLDER: shapes (default: those that ship), taken again until there are COUNT (default 200).
Claim: at least as fast as the rival on two free cores.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


def main() -> int:
    """Print the figures; 1 when the claim does not hold."""
    from cg3d_core.paths import assets_dir
    from cg3d_core.query.ask import shape_feature
    from cg3d_core.query.classify import Choice
    from cg3d_core.query.label_sets import labels_of
    from cg3d_core.query.many import Sight, find_shapes, see_files
    from cg3d_core.query.model import QueryModel

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else assets_dir() / "sample" / "shapes"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    model = QueryModel.load(sys.argv[3] if len(sys.argv) > 3 else "cg3d-mini")
    found = find_shapes([folder])[0]
    files = [found[i % len(found)] for i in range(count)]
    choice = Choice(labels_of("modelnet40", model), model)
    shape_feature(files[0], model)  # the first also loads

    started = time.perf_counter()
    one_by_one = [choice.ranked(shape_feature(file, model), 1)[0][0] for file in files]
    rival = count / (time.perf_counter() - started)
    print(f"one by one                        {rival:6.1f} files a second")

    for workers in sorted({1, os.cpu_count() or 1}):
        started = time.perf_counter()
        names = [choice.ranked(seen.feature, 1)[0][0] for seen in see_files(files, Sight(model), workers=workers)]
        ours = count / (time.perf_counter() - started)
        print(
            f"{workers} process{'es' * (workers > 1):2s} reading, in batches    {ours:6.1f} files a second   {ours / rival:.2f} times"
        )
        if names != one_by_one:
            print("DIFFERENT NAMES")
            return 1
    print(
        f"{count} files, {os.cpu_count()} cores; claim: at least as fast: {'holds' if ours >= rival else 'DOES NOT HOLD'}"
    )
    return int(ours < rival)


if __name__ == "__main__":
    sys.exit(main())
