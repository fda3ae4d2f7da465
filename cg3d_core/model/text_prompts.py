"""A trainable text prompt: learnt vectors before a name (CoOp: Zhou et al., IJCV 2022), an option of recipes.

In place of the words of "a photo of a" stand vectors that are learnt, the same for all names. They go
through the frozen text tower as words do, put behind its word embeddings by a hook that lives for one call.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from cg3d_core.errors import ModelError

if TYPE_CHECKING:
    from .towers import TextSide, Tower

SPREAD = 0.02
"""Standard deviation of vectors that no word stands for (CoOp's)."""


class PromptedText(nn.Module):
    """A frozen tower's text side with a learnt prompt: names to features (n, dim).

    Only ``vectors`` (n_tokens, width) is a parameter of this module; gradients reach nothing else. One
    call at a time may run on a tower (its hook is on the shared model).

    Args:
        tower: its text side must be a ``TextSide`` (every tower that ``load_tower`` gives has one).
        n_tokens: how many vectors.
        phrase: where they start. Of one with more tokens the last are taken; what it is short of comes
            before it, drawn at random.
    Raises:
        ModelError: the text model cannot be reached, or has no room for so many.
    """

    def __init__(self, tower: Tower, n_tokens: int = 4, phrase: str = "a photo of a"):
        super().__init__()
        if n_tokens < 1:
            raise ModelError(f"a text prompt has at least one token, not {n_tokens}")
        self._side = (tower.text_side,)  # in a tuple: the tower's weights are not this module's
        self._side[0].tokens([""], n_tokens)  # too many are refused now
        words = word_vectors(self._side[0], phrase)[-n_tokens:]
        drawn = torch.randn(n_tokens - len(words), words.shape[1]) * SPREAD
        self.vectors = nn.Parameter(torch.cat([drawn.to(words), words]))

    def forward(self, names: Sequence[str]) -> Tensor:
        """Features (n, dim), not normalised, of names behind the prompt."""
        side = self._side[0]
        ids, *rest = side.tokens(list(names), len(self.vectors))
        first = side.start

        def put_in(_module: nn.Module, _args: tuple, embedded: Tensor) -> Tensor:
            vectors = self.vectors.to(embedded).expand(len(embedded), -1, -1)
            return torch.cat([embedded[:, :first], vectors, embedded[:, first + vectors.shape[1] :]], dim=1)

        handle = side.words.register_forward_hook(put_in)
        try:
            return side.encode(ids, *rest)
        finally:
            handle.remove()


def word_vectors(side: TextSide, phrase: str) -> Tensor:
    """The word embeddings (k, width) of a phrase's k tokens, without start and end."""
    ids = side.tokens([phrase, ""])[0]
    padding = ids[1, -1]
    k = int((ids[0] != padding).sum() - (ids[1] != padding).sum())
    with torch.no_grad():
        return side.words(ids[:1])[0, side.start : side.start + k].clone()
