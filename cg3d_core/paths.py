"""Where things lie: what ships with the program, and what it may keep between runs."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def assets_dir() -> Path:
    """What ships: ``assets/`` of the repository, or ``cg3d_core/assets`` of an installed wheel."""
    beside = _PACKAGE.parent / "assets"
    if beside.is_dir() and (_PACKAGE.parent / "pyproject.toml").is_file():
        return beside
    return _PACKAGE / "assets"


def cache_dir() -> Path:
    """Folder for what can be made again (it may not exist yet): ``$CG3D_CACHE``, else the platform's."""
    given = os.environ.get("CG3D_CACHE")
    if given:
        return Path(given).expanduser()
    from platformdirs import user_cache_path

    return user_cache_path("cg3d", appauthor=False)


def data_dir() -> Path:
    """Folder for what a user would miss (it may not exist yet): ``$CG3D_DATA``, else the platform's."""
    given = os.environ.get("CG3D_DATA")
    if given:
        return Path(given).expanduser()
    from platformdirs import user_data_path

    return user_data_path("cg3d", appauthor=False)
