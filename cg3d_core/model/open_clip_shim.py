"""Make ``import torchvision`` work beside a torch that it was not built for.

PyPI's torchvision is a CUDA build; beside a CPU-only torch its import stops at the registration of
operators that its missing extension would define, and ``open_clip``, ``timm`` and ``transformers``
fail with it. None of those operators is used here, so declaring their names is enough.
Import ``open_clip`` through ``open_clip_module()`` only.
"""

from __future__ import annotations

import importlib
import re
import sys
from types import ModuleType

from cg3d_core.errors import ModelError

_MISSING = re.compile(r"operator torchvision::(\w+) does not exist")
_MOST_OPERATORS = 20
_libraries: list = []  # torch forgets a declaration when its Library object goes


def ensure_torchvision() -> ModuleType:
    """Import torchvision, declaring the operators it misses one by one as it names them.

    Not done up front: a declaration collides with the real operator where that loads.

    Raises:
        ModelError: torchvision fails for another reason.
    """
    for _ in range(_MOST_OPERATORS):
        try:
            return importlib.import_module("torchvision")
        except RuntimeError as error:
            found = _MISSING.search(str(error))
            if found is None:
                raise _broken(error) from error
            for name in [m for m in sys.modules if m == "torchvision" or m.startswith("torchvision.")]:
                del sys.modules[name]
            _declare(found.group(1))
        except ImportError as error:
            raise _broken(error) from error
    raise _broken("it misses too many operators")


def open_clip_module() -> ModuleType:
    """The ``open_clip`` package, imported on first use."""
    ensure_torchvision()
    return importlib.import_module("open_clip")


def _declare(operator: str) -> None:
    import torch

    library = torch.library.Library("torchvision", "FRAGMENT")
    library.define(f"{operator}() -> ()")
    _libraries.append(library)


def _broken(why: object) -> ModelError:
    return ModelError(
        f"torchvision cannot be imported: {why}", how="Install the torchvision that belongs to the installed torch."
    )
