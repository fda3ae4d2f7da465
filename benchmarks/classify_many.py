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
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

ROUNDS = 2


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

    def one_by_one() -> list[str]:
        return [choice.ranked(shape_feature(file, model), 1)[0][0] for file in files]

    def many(workers: int) -> list[str]:
        return [choice.ranked(seen.feature, 1)[0][0] for seen in see_files(files, Sight(model), workers=workers)]

    ways = {"one by one": one_by_one, "one process reading": partial(many, 1)}
    if (cores := os.cpu_count() or 1) > 1:
        ways[f"{cores} processes reading"] = partial(many, cores)
    rates, names = dict.fromkeys(ways, 0.0), []
    for _ in range(ROUNDS):  # in turn, and the best of each: other work on the machine must not decide
        for way, run in ways.items():
            started = time.perf_counter()
            names.append(run())
            rates[way] = max(rates[way], count / (time.perf_counter() - started))
    rival, *_, ours = rates.values()
    for way, rate in rates.items():
        print(f"{way:24s} {rate:6.1f} files a second   {rate / rival:.2f} times")
    if any(each != names[0] for each in names):
        print("DIFFERENT NAMES")
        return 1
    print(f"{count} files, {cores} cores; claim: at least as fast: {'holds' if ours >= rival else 'DOES NOT HOLD'}")
    return int(ours < rival)


if __name__ == "__main__":
    sys.exit(main())
