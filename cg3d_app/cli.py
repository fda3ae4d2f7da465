"""The ``cg3d`` command. Only what the chosen command needs is imported, so that ``--help`` is instant."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Annotated, Optional

import typer

from cg3d_app import cli_scans, cli_shapes

app = typer.Typer(
    name="cg3d",
    help="Open a 3D scan, type a word, see the thing.\n\ncg3d [SCENE] without a command opens the window.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def doctor() -> None:
    """Say what is missing on this machine, and the one command that mends it."""
    from cg3d_app.cli_doctor import run_doctor

    raise typer.Exit(run_doctor())


def open_window(
    scene: Annotated[Optional[Path], typer.Argument(metavar="[SCENE]")] = None,  # noqa: UP045
    query: Annotated[Optional[str], typer.Option("--query", help="Ask this at once.")] = None,  # noqa: UP045
) -> None:
    """Open the window; without a screen, answer on the terminal instead."""
    from cg3d_app.cli_window import run_window

    raise typer.Exit(run_window(scene, query))


COMMANDS = {
    "query": cli_scans.query,
    "classify": cli_shapes.classify,
    "search": cli_shapes.search,
    "teach": cli_shapes.teach,
    "export": cli_scans.export,
    "evaluate": cli_scans.evaluate,
    "info": cli_scans.info,
    "doctor": doctor,
}
for _name, _command in COMMANDS.items():
    app.command(_name)(_command)
app.command("open", hidden=True)(open_window)
app.add_typer(cli_shapes.library, name="library")


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit code: 0 answered, 2 for the user to mend, 1 a bug."""
    from cg3d_core.errors import Cancelled, Cg3dError

    argv = list(sys.argv[1:] if argv is None else argv)
    if argv[:1] == ["--version"]:
        print(_version())
        return 0
    if not argv or argv[0] not in (*COMMANDS, "library", "open", "-h", "--help"):
        argv = ["open", *argv]
    try:
        return app(argv, prog_name="cg3d", standalone_mode=False) or 0
    except Cg3dError as error:
        print(f"cg3d: {error}", file=sys.stderr)
        return 2
    except (KeyboardInterrupt, Cancelled, typer.Abort):
        print("cg3d: stopped", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our stdout has gone, e.g. `cg3d ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception as error:
        if _is_usage_error(error):
            print(
                f"cg3d: {error.format_message()} See cg3d {argv[0] if argv[0] != 'open' else ''} --help",
                file=sys.stderr,
            )
            return 2
        traceback.print_exc()
        print("cg3d: this is a bug; please report it with the lines above", file=sys.stderr)
        return 1


def _is_usage_error(error: Exception) -> bool:
    # typer carries its own copy of click from 0.20 on; only the class's name is the same in both.
    return any(c.__name__ == "ClickException" for c in type(error).__mro__)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"cg3d {version('cg3d')}"
    except PackageNotFoundError:
        return "cg3d (not installed)"


if __name__ == "__main__":
    sys.exit(main())
