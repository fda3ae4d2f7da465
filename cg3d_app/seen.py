"""Files as this window saw them last, to notice that another window, or another program, has written them since. No widgets here."""

from __future__ import annotations

from pathlib import Path

from cg3d_app.i18n import tr


class Seen:
    """Remembers size and time of files."""

    def __init__(self) -> None:
        self._seen: dict[Path, tuple[int, int] | None] = {}

    def see(self, path: Path) -> None:
        """It has just been read or written, or looked for in vain."""
        self._seen[path] = _stamp(path)

    def is_stale(self, path: Path) -> bool:
        """Whether a file that was seen is there and is another by now."""
        now = _stamp(path)
        return path in self._seen and now is not None and now != self._seen[path]

    def why_not(self, path: Path, home: Path | None) -> str:
        """What a user should know before a file is replaced without having been asked, in a line; ``home``: the work's own."""
        if self.is_stale(path):
            return tr("{name} has been changed since it was opened here; saving replaces it").format(name=path.name)
        if path != home and path.exists():
            return tr("{name} is there already; saving replaces it").format(name=path.name)
        return ""


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
