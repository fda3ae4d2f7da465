"""The picture follows the mouse: time of a frame while dragging, against drawing every point each time.

    python benchmarks/frame_time.py [POINTS ...]

Drives the real view widget with synthetic mouse events, headless. The rival, measured in the same
run on the same frames' cameras, is what a plain Open3D window does: all points, every frame. The
claim: at most 60 ms a frame at 300,000 points with software GL on 2 cores.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

SIZE = (960, 640)
FRAMES = 40
CLAIM_MS = 60.0


def furnished_box(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """n points (n, 3) on the walls of a room and the boxes in it, with colours (n, 3) in 0..1."""
    rng = np.random.default_rng(seed)
    sizes = np.concatenate([[[6.0, 5.0, 2.6]], rng.uniform(0.3, 1.6, (30, 3))])
    centres = np.concatenate([[[0.0, 0.0, 1.3]], rng.uniform([-2.7, -2.2, 0.2], [2.7, 2.2, 1.6], (30, 3))])
    which = rng.choice(31, n, p=np.r_[0.5, np.full(30, 0.5 / 30)])
    points = rng.random((n, 3)) - 0.5
    points[np.arange(n), rng.integers(0, 3, n)] = rng.choice([-0.5, 0.5], n)
    colours = rng.uniform(0.2, 0.9, (31, 3))[which]
    return (points * sizes[which] + centres[which]).astype(np.float32), colours.astype(np.float32)


def drag(viewer, application) -> list[float]:
    """Milliseconds of each frame of a drag, from the mouse event to the painted picture."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    def send(kind, x, button, buttons):
        where = QPointF(x, 300.0)
        none = Qt.KeyboardModifier.NoModifier
        application.sendEvent(viewer, QMouseEvent(kind, where, viewer.mapToGlobal(where), button, buttons, none))

    left, no = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    times = []
    send(QEvent.Type.MouseButtonPress, 200.0, left, left)
    for i in range(FRAMES):
        started = time.perf_counter()
        send(QEvent.Type.MouseMove, 210.0 + 9 * i, no, left)
        while viewer._moving_timer.isActive():
            application.processEvents()
        times.append(1e3 * (time.perf_counter() - started))
    send(QEvent.Type.MouseButtonRelease, 210.0 + 9 * FRAMES, left, no)
    return times


def main() -> int:
    from PySide6.QtCore import QElapsedTimer
    from PySide6.QtWidgets import QApplication

    from cg3d_app.viewer.widget import Viewer

    application = QApplication([])
    worst = 0.0
    print(f"{'points':>10} {'drawn':>8} {'dragging, median / p90 ms':>27} {'all points, median ms':>22} {'ratio':>6}")
    for n in [int(a) for a in sys.argv[1:]] or [50_000, 300_000, 1_000_000]:
        viewer = Viewer()
        viewer.resize(*SIZE)
        viewer.show()
        viewer.show_cloud(*furnished_box(n), None)
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < 1500 or not viewer.still:
            application.processEvents()
        drag(viewer, application)  # the view learns the machine's pace in the first drag
        times = np.array(drag(viewer, application))
        rival = []
        for _ in range(12):
            viewer.camera = viewer.camera.drag_orbit(9, 0)
            started = time.perf_counter()
            viewer.draw_now()
            viewer.repaint()
            rival.append(1e3 * (time.perf_counter() - started))
        median, p90, full = np.median(times), np.quantile(times, 0.9), np.median(rival[2:])
        drawn = min(viewer.stage.pace.points, n)
        print(f"{n:>10,} {drawn:>8,} {median:>18.1f} / {p90:<6.1f} {full:>22.1f} {full / median:>6.1f}")
        if n <= 300_000:
            worst = max(worst, float(median))
        viewer.close_stage()
        viewer.close()
    print(f"claim: at most {CLAIM_MS:.0f} ms a frame at 300,000 points: {'held' if worst <= CLAIM_MS else 'MISSED'}")
    return 0 if worst <= CLAIM_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())
