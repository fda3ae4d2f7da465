"""Collect the window's texts for a language, and make the file that the window loads.

    python scripts/translations.py de     # makes or updates assets/translations/cg3d_de.ts, and cg3d_de.qm of it

Translate the .ts file with Qt Linguist (pyside6-linguist) or by hand, then run this again. Needs PySide6 alone.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


def declared() -> list[str]:
    """Texts of commands and titles of tabs, which are declared when nothing is translated yet."""
    from cg3d_app.commands import COMMANDS, MENUS
    from cg3d_app.engine import FILE_FILTER, PICTURE_FILTER
    from cg3d_app.features.all import FEATURES
    from cg3d_app.viewer.colouring import ColourBy

    commands = [*COMMANDS, *(command for kind in FEATURES for command in kind.commands)]
    colourings = [kind.value.capitalize() for kind in ColourBy]
    texts = [
        FILE_FILTER,
        PICTURE_FILTER,
        *colourings,
        *MENUS,
        *(kind.title for kind in FEATURES),
        *(c.text for c in commands),
        *(c.tip for c in commands),
    ]
    return list(dict.fromkeys(text for text in texts if text))


def main() -> int:
    from cg3d_app.i18n import folder

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("language", help="such as de or pt_BR")
    parser.add_argument("--out", type=Path, default=folder())
    options = parser.parse_args()
    tools = Path(sysconfig.get_path("scripts"))
    options.out.mkdir(parents=True, exist_ok=True)
    ts = options.out / f"cg3d_{options.language}.ts"
    with tempfile.TemporaryDirectory() as scratch:
        stub = Path(scratch) / "declared.py"
        stub.write_text("".join(f"tr({text!r})\n" for text in declared()), encoding="utf-8")
        sources = [*map(str, sorted((ROOT / "cg3d_app").rglob("*.py"))), str(stub)]
        update = [str(tools / "pyside6-lupdate"), *sources, "-locations", "none", "-no-obsolete", "-ts", str(ts)]
        subprocess.run(update, check=True)
    subprocess.run([str(tools / "pyside6-lrelease"), str(ts)], check=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
