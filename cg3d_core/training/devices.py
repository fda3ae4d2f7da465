"""Where training runs: one device, or this process's share of many under torchrun."""

from __future__ import annotations

import logging
import os
import warnings
from contextlib import nullcontext
from typing import TYPE_CHECKING

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

from cg3d_core.errors import UsageError

if TYPE_CHECKING:
    from lightning_fabric import Fabric


def chosen_device(name: str) -> torch.device:
    """The device called ``name``; "auto" is a GPU where there is one. Raises UsageError for one that is not there."""
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    kind, _, index = name.partition(":")
    if kind not in ("cpu", "cuda") or not (index or "0").isdigit():
        raise UsageError(f"no device is called {name!r}", how="Use auto, cpu, cuda, or cuda:1 for the second GPU.")
    if kind == "cuda" and int(index or 0) >= torch.cuda.device_count():
        raise UsageError(f"there is no GPU {name!r} that PyTorch can use", how="Use auto or cpu.")
    return torch.device(name)


def make_fabric(device: str = "auto", precision: str = "32") -> Fabric:
    """Lightning Fabric, launched: DDP over torchrun's processes (NCCL or gloo), or this process alone.

    device: "auto", "cpu", "cuda" or "cuda:1". precision: "32", or "bf16" for mixed precision.
    """
    from lightning_fabric import Fabric
    from lightning_fabric.strategies import DDPStrategy

    logging.getLogger("lightning_fabric").setLevel(logging.WARNING)
    where = chosen_device(device)
    exact = "bf16-mixed" if precision == "bf16" else "32-true"
    on_gpu = where.type == "cuda"
    if int(os.environ.get("WORLD_SIZE", 1)) > 1:
        here = int(os.environ["LOCAL_WORLD_SIZE"])
        warnings.filterwarnings("ignore", message=".*all_gather is deprecated")  # Fabric's own call
        strategy = DDPStrategy(process_group_backend="nccl" if on_gpu else "gloo")
        nodes = int(os.environ["WORLD_SIZE"]) // here
        fabric = Fabric(accelerator=where.type, strategy=strategy, devices=here, num_nodes=nodes, precision=exact)
    else:
        devices = [where.index] if on_gpu and where.index is not None else 1
        fabric = Fabric(accelerator=where.type, devices=devices, precision=exact)
    fabric.launch()
    return fabric


def everywhere(fabric: Fabric, rows: torch.Tensor) -> torch.Tensor:
    """Rows (n, ...) of every process, (processes * n, ...), in the order of ranks, with gradients.

    Each process then works out the loss of the whole batch, and the mean of their gradients, which DDP
    takes, is the gradient of one process with all rows.
    """
    if fabric.world_size == 1:
        return rows
    return fabric.all_gather(rows, sync_grads=rows.requires_grad).flatten(0, 1)


def agreed(fabric: Fabric, wish: bool) -> bool:
    """Whether any process wishes it (to stop, say): what all must do at the same step, all must know."""
    if fabric.world_size == 1:
        return wish
    asked = torch.tensor(float(wish), device=fabric.device)
    return bool(fabric.all_reduce(asked, reduce_op="sum") > 0)


def attention_for(device: torch.device):
    """On a CPU torch's fused attention is several times slower backwards, in bf16 and for so few tokens, than the plain one."""
    return sdpa_kernel(SDPBackend.MATH) if device.type == "cpu" else nullcontext()
