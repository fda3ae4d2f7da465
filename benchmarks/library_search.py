"""How long a shape library takes to answer, and to be built.

    python benchmarks/library_search.py [--million] [--build FOLDER]

10,000 random unit vectors go through the store and are asked for by ``Library.search``: the nearest ten with their
categories and thumbnails. The rival is numpy's brute force over the same vectors in memory, without fetching anything.
``--million`` does the same with a million, where the index answers, and says how many of the ten nearest it finds
(random vectors are the hardest: nothing is near anything) and how often the vector that was asked for, disturbed by
noise, comes first. ``--build`` measures shapes per second on a folder of your own, with and without reading processes.

Claims: 10,000 shapes under 50 ms, a million vectors under 100 ms (medians, on two cores).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
DIM, K, QUESTIONS, NOISE = 384, 10, 30, 0.8
PART = 50_000  # rows written at a time


def library_of(folder: Path, n: int):
    """A library of ``n`` random unit vectors (its thumbnails 8 kB, as real ones are), and the vectors (n, DIM)."""
    import pyarrow as pa

    from cg3d_core.library.search import Library
    from cg3d_core.library.store import INDEX_FROM, About, Store

    rng = np.random.default_rng(0)
    about = About(str(folder), "random", "random", None, "random", "random", DIM, None)
    store = Store.create(folder / "lib", about)
    vectors = rng.standard_normal((n, DIM), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    picture = rng.bytes(8000) if n < INDEX_FROM else b""  # a million of them would fill the disk, not the search
    for start in range(0, n, PART):
        part = vectors[start : start + PART]
        m = len(part)
        columns = {
            "file": [f"{i % 100}/{i}" for i in range(start, start + m)],
            "category": [f"c{i % 100}" for i in range(start, start + m)],
            "points": [1] * m, "unit": ["m"] * m, "unit_known": [True] * m, "bytes": [1] * m, "mtime_ns": [1] * m,
            "extent": [[1.0, 1.0, 1.0]] * m, "digest": [""] * m, "thumbnail": [picture] * m,
            "feature": pa.FixedSizeListArray.from_arrays(pa.array(part.ravel()), DIM),
        }  # fmt: skip
        store.put(pa.table(columns), fresh=True)
    started = time.perf_counter()
    store.finish()
    return Library(Store.open(store.path)), vectors, time.perf_counter() - started


def measure(library, vectors: np.ndarray) -> tuple[float, float, float, float]:
    """Median ms of ours and of brute force, share of the K nearest found, share of questions whose vector came first."""
    rng = np.random.default_rng(1)
    ours, rival, found, first = [], [], [], []
    for q in range(-3, QUESTIONS):  # three to warm up
        row = int(rng.integers(len(vectors)))
        noise = rng.standard_normal(DIM).astype(np.float32)
        asked = vectors[row] + NOISE * noise / np.linalg.norm(noise)
        started = time.perf_counter()
        hits = library.search(feature=asked, k=K)
        between = time.perf_counter()
        cosine = vectors @ (asked / np.linalg.norm(asked))
        best = np.argpartition(-cosine, K)[:K]
        done = time.perf_counter()
        if q < 0:
            continue
        ours.append(1e3 * (between - started))
        rival.append(1e3 * (done - between))
        names = [int(hit.name.split("/")[1]) for hit in hits]
        found.append(len(set(names) & set(best.tolist())) / K)
        first.append(names[0] == row)
    return float(np.median(ours)), float(np.median(rival)), float(np.mean(found)), float(np.mean(first))


def search(n: int, limit: float) -> bool:
    """Print the figures of ``n`` vectors; whether the claim holds."""
    with tempfile.TemporaryDirectory() as folder:
        library, vectors, seconds = library_of(Path(folder), n)
        ours, rival, found, first = measure(library, vectors)
        how = f"index, made in {seconds:.0f} s" if library.store.indexed else "exact"
    print(f"{n:,} vectors of {DIM} ({how})")
    print(f"  Library.search, {K} shapes with thumbnails {ours:8.1f} ms")
    print(f"  numpy, every vector, no thumbnails      {rival:8.1f} ms   {rival / ours:.2f} times as long")
    print(f"  of the {K} nearest found {found:.3f}, the vector asked for first {first:.3f}")
    print(f"  claim: under {limit:.0f} ms: {'holds' if ours < limit else 'DOES NOT HOLD'}", flush=True)
    return ours < limit


def build(folder: Path) -> None:
    """Print shapes per second of building a library of ``folder``, read by this process and by others."""
    from cg3d_core.library.build import build_library
    from cg3d_core.query.model import QueryModel

    model = QueryModel.load("cg3d-mini")
    for workers in (0, 2):
        with tempfile.TemporaryDirectory() as out:
            report = build_library(folder, Path(out) / "lib", model, workers=workers)
        print(
            f"built: {report.added} shapes, {workers} reading processes: {report.rate:.2f} shapes a second", flush=True
        )


def main() -> int:
    """Print the figures; 1 when a claim does not hold."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--million", action="store_true")
    options.add_argument("--build", type=Path, metavar="FOLDER")
    given = options.parse_args()
    good = search(10_000, 50)
    if given.million:
        good &= search(1_000_000, 100)
    if given.build:
        build(given.build)
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
