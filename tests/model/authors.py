"""A plain PyTorch rendering of the published point encoders under their own names, for reference.

Written anew from the papers (Point-BERT, PointMLP, CG3D); only names and shapes are those of the
authors' checkpoints. Clouds are (B, N, 3); sampling starts at point 0, as their extension does.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn


def farthest(xyz: torch.Tensor, n: int) -> torch.Tensor:
    """(B, n) indices, one point after the other, in the loop that everybody writes."""
    rows = torch.arange(len(xyz))
    chosen = torch.zeros(len(xyz), n, dtype=torch.long)
    nearest = torch.full(xyz.shape[:2], torch.inf)
    current = chosen[:, 0]
    for k in range(n):
        chosen[:, k] = current
        nearest = torch.minimum(nearest, ((xyz - xyz[rows, current].unsqueeze(1)) ** 2).sum(dim=-1))
        current = nearest.argmax(dim=1)
    return chosen


def take(values: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
    return torch.stack([v[i] for v, i in zip(values, index)])


def neighbours(xyz: torch.Tensor, centres: torch.Tensor, k: int) -> torch.Tensor:
    return torch.cdist(centres, xyz).topk(k, largest=False).indices


class MiniPointNet(nn.Module):
    def __init__(self, a, b, c, out):
        super().__init__()
        self.first_conv = nn.Sequential(nn.Conv1d(3, a, 1), nn.BatchNorm1d(a), nn.ReLU(), nn.Conv1d(a, b, 1))
        self.second_conv = nn.Sequential(nn.Conv1d(2 * b, c, 1), nn.BatchNorm1d(c), nn.ReLU(), nn.Conv1d(c, out, 1))

    def forward(self, groups):  # (B, G, k, 3)
        b, g, k, _ = groups.shape
        x = self.first_conv(groups.reshape(b * g, k, 3).transpose(1, 2))
        x = self.second_conv(torch.cat([x.amax(2, keepdim=True).expand_as(x), x], dim=1))
        return x.amax(2).view(b, g, -1)


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attn = nn.ModuleDict({"qkv": nn.Linear(width, 3 * width, bias=False), "proj": nn.Linear(width, width)})
        self.mlp = nn.ModuleDict({"fc1": nn.Linear(width, 4 * width), "fc2": nn.Linear(4 * width, width)})

    def forward(self, x):
        b, n, w = x.shape
        q, k, v = self.attn["qkv"](self.norm1(x)).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        x = x + self.attn["proj"](F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(b, n, w))
        return x + self.mlp["fc2"](F.gelu(self.mlp["fc1"](self.norm2(x))))


class Blocks(nn.Module):
    def __init__(self, depth, width, heads):
        super().__init__()
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(depth))


class PointTransformer(nn.Module):
    """``reduced``: Point-BERT's layer between tokeniser and transformer, which Point-MAE's code lacks."""

    def __init__(self, width=384, depth=12, sizes=(128, 256, 512), reduced=256, groups=64, k=32, dim=512):
        super().__init__()
        self.groups, self.k = groups, k
        self.encoder = MiniPointNet(*sizes, reduced or width)
        self.reduce_dim = nn.Linear(reduced, width) if reduced else nn.Identity()
        self.cls_token, self.cls_pos = (nn.Parameter(torch.randn(1, 1, width)) for _ in range(2))
        if dim:
            self.projection = nn.Linear(2 * width, dim)
        self.pos_embed = nn.Sequential(nn.Linear(3, 128), nn.GELU(), nn.Linear(128, width))
        self.blocks = Blocks(depth, width, width // 64)
        self.norm = nn.LayerNorm(width)
        self.cls_head_finetune = nn.Sequential(nn.Linear(2 * width, 256), nn.ReLU(), nn.Dropout(), nn.Linear(256, 55))

    def encode(self, xyz):
        centres = take(xyz, farthest(xyz, self.groups))
        tokens = self.encoder(take(xyz, neighbours(xyz, centres, self.k)) - centres.unsqueeze(2))
        x = torch.cat([self.cls_token.expand(len(xyz), -1, -1), self.reduce_dim(tokens)], dim=1)
        places = torch.cat([self.cls_pos.expand(len(xyz), -1, -1), self.pos_embed(centres)], dim=1)
        for block in self.blocks.blocks:
            x = block(x + places)
        x = self.norm(x)
        return torch.cat([x[:, 0], x[:, 1:].amax(1)], dim=1)

    def forward(self, xyz):
        return self.projection(self.encode(xyz))


def net(a: int, b: int) -> nn.Module:
    module = nn.Module()
    module.net = nn.Sequential(nn.Conv1d(a, b, 1, bias=False), nn.BatchNorm1d(b), nn.ReLU())
    return module


class Residual(nn.Module):
    def __init__(self, channels, expansion):
        super().__init__()
        hidden = int(channels * expansion)
        self.net1 = nn.Sequential(nn.Conv1d(channels, hidden, 1, bias=False), nn.BatchNorm1d(hidden), nn.ReLU())
        self.net2 = nn.Sequential(nn.Conv1d(hidden, channels, 1, bias=False), nn.BatchNorm1d(channels))

    def forward(self, x):
        return F.relu(self.net2(self.net1(x)) + x)


class Grouper(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.affine_alpha = nn.Parameter(1 + 0.1 * torch.randn(1, 1, 1, channels))
        self.affine_beta = nn.Parameter(0.1 * torch.randn(1, 1, 1, channels))


class Extraction(nn.Module):
    def __init__(self, channels, blocks, expansion, n_in=0):
        super().__init__()
        if n_in:
            self.transfer = net(n_in, channels)
        self.operation = nn.Sequential(*(Residual(channels, expansion) for _ in range(blocks)))


class PointMLP(nn.Module):
    def __init__(self, embed=64, growth=(2, 2, 2, 2), pre=(2, 2, 2, 2), pos=(2, 2, 2, 2), k=24, expansion=1.0, dim=512):
        super().__init__()
        self.k = k
        self.embedding = net(3, embed)
        self.local_grouper_list, self.pre_blocks_list, self.pos_blocks_list = (nn.ModuleList() for _ in range(3))
        for factor, n_pre, n_pos in zip(growth, pre, pos):
            self.local_grouper_list.append(Grouper(embed))
            self.pre_blocks_list.append(Extraction(embed * factor, n_pre, expansion, 2 * embed))
            self.pos_blocks_list.append(Extraction(embed * factor, n_pos, expansion))
            embed *= factor
        if dim:
            self.projection = nn.Conv1d(embed, dim, 1)
        else:
            self.classifier = nn.Sequential(nn.Linear(embed, 512), nn.BatchNorm1d(512))

    def encode(self, xyz):
        x = self.embedding.net(xyz.transpose(1, 2)).transpose(1, 2)
        for group, pre, pos in zip(self.local_grouper_list, self.pre_blocks_list, self.pos_blocks_list):
            index = farthest(xyz, xyz.shape[1] // 2)
            centres, anchors = take(xyz, index), take(x, index)
            grouped = take(x, neighbours(xyz, centres, self.k)) - anchors.unsqueeze(2)
            spread = grouped.flatten(1).std(dim=1).view(-1, 1, 1, 1)
            grouped = group.affine_alpha * grouped / (spread + 1e-5) + group.affine_beta
            grouped = torch.cat([grouped, anchors.unsqueeze(2).expand_as(grouped)], dim=3)
            b, g, k, c = grouped.shape
            x = pre.operation(pre.transfer.net(grouped.reshape(b * g, k, c).transpose(1, 2))).amax(2).view(b, g, -1)
            x = pos.operation(x.transpose(1, 2)).transpose(1, 2)
            xyz = centres
        return x.amax(1)

    def forward(self, xyz):
        return self.projection(self.encode(xyz).unsqueeze(2)).squeeze(2)


def stirred(model: nn.Module) -> nn.Module:
    """In evaluation mode, with norms whose statistics and scales are not 0 and 1."""
    for module in model.modules():
        if isinstance(module, nn.BatchNorm1d):
            nn.init.uniform_(module.running_mean, -0.3, 0.3)
            nn.init.uniform_(module.running_var, 0.5, 2.0)
        if isinstance(module, (nn.BatchNorm1d, nn.LayerNorm)):
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.uniform_(module.bias, -0.2, 0.2)
    return model.eval()


def save_cg3d(model: nn.Module, file, visual: dict | None = None, parallel: bool = False) -> None:
    """As the authors' trainer saves: model, prompted image tower, optimiser, figures."""
    state = {f"module.{n}" if parallel else n: t for n, t in model.state_dict().items()}
    optimiser = {"state": {0: {"exp_avg": torch.zeros(3)}}, "param_groups": [{"lr": 5e-5, "params": [0]}]}
    held = {
        "base_model": state,
        "optimizer": optimiser,
        "epoch": 99,
        "metrics": {"acc": 0.5},
        "best_metrics": {"acc": 0.5},
    }
    torch.save(held | ({"visual_clip_model": visual} if visual is not None else {}), file)


def prompted_image(width=768, layers=12, patch=16, tokens=5) -> dict[str, torch.Tensor]:
    """State of their prompted image tower, as far as it is looked at: prompts of the input and of all later layers."""
    state = {
        "cls_token": torch.randn(1, 1, width),
        "patch_embed.proj.weight": torch.randn(width, 3, patch, patch),
        "prompt_embeddings": torch.randn(1, tokens, width),
        "deep_prompt_embeddings": torch.randn(layers - 1, tokens, width),
    }
    return state | {f"blocks.{i}.norm1.weight": torch.ones(width) for i in range(layers)}
