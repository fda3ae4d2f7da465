"""A run of pre-training on the disk: written whole, taken up as if never interrupted."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from cg3d_core.cache import fingerprint
from cg3d_core.errors import UsageError

from .state import AGAIN, pack_rng, read_state, save_atomically, unpack_rng

if TYPE_CHECKING:
    from .pretrain import Pretrainer

_FREE = ("samples", "epochs", "save_every", "precision", "device", "compile")
"""Settings that may differ when a run is taken up again; with more samples it goes on for longer."""


def save_run(run: Pretrainer, path: Path) -> None:
    """Write everything that ``resume_run`` needs, random states of all processes included."""
    own = {
        "torch_rng": torch.get_rng_state(), "rng": pack_rng(run.own_rng), "sampler": run.sampler.state(),
    }  # fmt: skip
    ranks = [own]
    if run.fabric.world_size > 1:
        ranks = [None] * run.fabric.world_size
        torch.distributed.all_gather_object(ranks, own)
    if not run.fabric.is_global_zero:
        return
    state = {
        "step": run.step, "seconds": run.seconds, "losses": run.losses, "identity": _identity(run),
        "model": run.model.state_dict(),
        "average": run.average.state_dict(), "prompts": run.prompted.prompts.state_dict(),
        "optimiser": run.optimiser.state_dict(), "rng": pack_rng(run.rng), "ranks": ranks,
    }  # fmt: skip
    if run.text_prompt is not None:
        state["text_prompt"] = run.text_prompt.state_dict()
    if run.prompt_optimiser:
        state["prompt_optimiser"] = run.prompt_optimiser.state_dict()
    save_atomically(state, path)


def resume_run(run: Pretrainer, path: Path) -> None:
    """Let a new run go on from a file that ``save_run`` wrote, as if never interrupted.

    Raises:
        UsageError: it is damaged, or was written by another number of processes or a run with other settings.
    """
    state = read_state(path)
    if len(state["ranks"]) != run.fabric.world_size:
        raise UsageError(
            f"this run was started with {len(state['ranks'])} processes, not {run.fabric.world_size}",
            where=path,
            how="Start as many again, or give another output folder.",
        )
    now = _identity(run)
    then = state.get("identity", now)  # not in files from before it was kept
    for key, value in now.items():
        if then.get(key) != value:
            raise UsageError(
                f"the run in here was begun with {key} {then.get(key)}, not {value}", where=path.parent, how=AGAIN
            )
    try:
        run.model.load_state_dict(state["model"])
        run.average.load_state_dict(state["average"])
        run.prompted.prompts.load_state_dict(state["prompts"])
        run.optimiser.load_state_dict(state["optimiser"])
        if run.prompt_optimiser:
            run.prompt_optimiser.load_state_dict(state["prompt_optimiser"])
        if run.text_prompt is not None:
            run.text_prompt.load_state_dict(state["text_prompt"])
    except (RuntimeError, KeyError, ValueError) as error:
        raise UsageError(
            f"this is an interrupted run of another model: {str(error).splitlines()[0]}",
            where=path,
            how=AGAIN,
        ) from error
    own = state["ranks"][run.fabric.global_rank]
    torch.set_rng_state(own["torch_rng"])
    unpack_rng(run.rng, state["rng"])
    unpack_rng(run.own_rng, own["rng"])
    run.sampler.restore(own["sampler"])
    run.step, run.seconds, run.losses = state["step"], state["seconds"], state["losses"]


def _identity(run: Pretrainer) -> dict:
    """What must be the same when a run is taken up: settings by name, and what the classes are, in words."""
    settings = {f"pretrain.{k}": str(v) for k, v in asdict(run.settings).items() if k not in _FREE}
    names = run.captions.names
    return settings | {"seed": str(run.seed), "classes": f"{len(names)} ({fingerprint(tuple(names))[:8]})"}
