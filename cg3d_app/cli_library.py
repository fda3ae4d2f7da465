"""``cg3d library build`` and ``cg3d library info``: make shape libraries and say what is in them."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.output import check_writable, print_table, write_json

SHOWN = 15
"""Categories that ``info`` lists on the terminal; the JSON has them all."""


def run_build(folder: Path, out: Path, categories: Path | None, json: str | None, **options) -> None:
    """Build or update a library and report; files that could not be read are named on stderr."""
    from cg3d_core.library.build import build_library
    from cg3d_core.library.files import read_categories

    check_writable(Path(json) if json else None)
    given = read_categories(categories) if categories else None
    with clean_stdout(), Progress() as progress:
        report = build_library(folder, out, categories=given, progress=progress, **options)
    for line in report.failed:
        print(f"not read: {line}", file=sys.stderr)
    if json:
        write_json({"library": str(out), **asdict(report), "shapes_per_second": round(report.rate, 3)}, json)
    if json != "-":
        done = {
            "added": report.added,
            "changed": report.changed,
            "moved": report.moved,
            "as before": report.unchanged,
            "removed": report.removed,
            "not read": len(report.failed),
            "without points, left out": report.left_out,
        }
        print(f"{out}: {report.shapes:,} shapes ({', '.join(f'{n:,} {what}' for what, n in done.items() if n)})")
        if report.added + report.changed:
            print(f"{report.rate:.1f} shapes a second")


def run_info(library: Path, json: str | None) -> None:
    """Print what a library holds and what made it, or write it as JSON."""
    from cg3d_core.library.search import open_library

    check_writable(Path(json) if json else None)
    with clean_stdout(), Progress() as progress:
        progress("opening", 0.0)
        opened = open_library(library, progress=progress)
        about = opened.about
        document = {
            "library": str(library),
            "shapes": len(opened),
            "folder": about.root,
            "model": about.model,
            "space": about.space,
            "tower": about.tower,
            "up": about.up,
            "search": "approximate (IVF index)" if opened.store.indexed else "exact",
            "bytes": sum(p.stat().st_size for p in opened.store.path.rglob("*") if p.is_file()),
            "categories": opened.categories,
        }
    if json:
        write_json(document, json)
    if json == "-":
        return
    print(f"{library}: {document['shapes']:,} shapes of {len(document['categories']):,} categories")
    print(f"folder    {about.root}")
    print(f"model     {about.model}, space {about.space}" + (f", towers {about.tower}" if about.tower else ""))
    print(f"up        {about.up or 'found in each file'}")
    print(f"search    {document['search']}")
    print(f"on disk   {document['bytes'] / 1e6:.1f} MB")
    rows = [(name or "(none)", count) for name, count in document["categories"].items()]
    print_table(("category", "shapes"), rows[:SHOWN])
    if len(rows) > SHOWN:
        print(f"and {len(rows) - SHOWN:,} more; --json lists them all")
