"""Memory that a large scan takes: opened, cut, encoded and asked.

    python benchmarks/memory.py [MILLIONS OF POINTS] [MODEL]

Makes a furnished room of that many points (default 5), opens it in a process of its own and asks
once. The rival, in another process, merely reads the same file with Open3D, which keeps positions
and colours as doubles. Peaks are of the process, less what importing the libraries takes. Claim: at
most one and a half times the rival's, all work included.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
CLAIM = 1.5

MEASURE = """
import json, resource, sys
sys.path.insert(0, {root!r})
{imports}
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform != "darwin" else 1024)
before = peak()
{work}
print(json.dumps({{"before": before / 1024, "peak": peak() / 1024, "points": n}}))
"""

OURS = (
    "import torch, open3d, scipy.sparse, cg3d_core as cg3d; from cg3d_core.query.model import QueryModel\n"
    "model = QueryModel.load({model!r}); model.judge",
    "scene = cg3d.open_scene({path!r}, model=model, cache=False); n = len(scene.cloud)\n"
    "answer = scene.query('bookshelf'); scene.mask(answer); scene.scores(answer); scene.partition",
)
RIVAL = ("import open3d", "cloud = open3d.io.read_point_cloud({path!r}); n = len(cloud.points)")


def run(parts: tuple[str, str], **names: str) -> dict[str, float]:
    """Peak memory in MB of a process that does the work."""
    imports, work = (p.format(**names) for p in parts)
    code = MEASURE.format(root=str(ROOT), imports=imports, work=work)
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def make_room(path: Path, n: int) -> None:
    """A room of 30 boxes, n points with colours."""
    from frame_time import furnished_box

    from cg3d_core.io import write_ply

    xyz, colours = furnished_box(n)
    write_ply(path, xyz, colour=(colours * 255).astype("uint8"))


def main() -> int:
    """Print the figures; 1 when the claim does not hold."""
    n = int(float(sys.argv[1] if len(sys.argv) > 1 else 5) * 1e6)
    model = sys.argv[2] if len(sys.argv) > 2 else "cg3d-mini"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "room.ply"
        # In a process of its own: Linux counts a parent's peak at the fork as its child's.
        maker = get_context("spawn").Process(target=make_room, args=(path, n))
        maker.start()
        maker.join()
        ours, rival = run(OURS, path=str(path), model=model), run(RIVAL, path=str(path))
    used, least = ours["peak"] - ours["before"], rival["peak"] - rival["before"]
    print(f"{n:,} points; bytes a point in brackets")
    print(
        f"opened and asked by cg3d   {used:8.0f} MB ({used * 2**20 / n:.0f})   (libraries and model: {ours['before']:.0f} MB)"
    )
    print(f"read by Open3D alone       {least:8.0f} MB ({least * 2**20 / n:.0f})")
    print(f"ratio {used / least:.1f}; claim: at most {CLAIM}: {'holds' if used <= CLAIM * least else 'DOES NOT HOLD'}")
    return int(used > CLAIM * least)


if __name__ == "__main__":
    sys.exit(main())
