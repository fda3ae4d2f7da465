"""Pre-training steps and batch encoding against a plain PyTorch rendering of the authors' design.

    python benchmarks/training_speed.py [--batch 4] [--rounds 3] [--device cpu] [--only train|encode]

The rival has the published sizes too, written plainly (tests/model/authors.py): float32, farthest points in a Python loop,
the text tower run on the captions of every step, and gradients through the image tower at every step, of which
one of two losses' updates is used (FACTS: alternate iterations). Both sides have the same SLIP-sized towers (ViT-B/16, random
weights). One round is an update of the points and one of the prompts; then batch encoding of 1,024-point clouds by both
encoders. Times alternate within one run; the best of the rounds counts. Aims: 3 times in training, 5 in encoding.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "model")]
WORDS = ("chair", "table", "airplane", "car", "lamp", "sofa", "bench", "bottle")


def best(calls: dict, rounds: int, device: str) -> dict[str, float]:
    """Best seconds of each call, taking turns; one round goes before to warm up."""
    import torch

    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds + 1):
        for name, call in calls.items():
            started = time.perf_counter()
            call()
            if device != "cpu":
                torch.cuda.synchronize()
            seconds[name].append(time.perf_counter() - started)
    return {name: min(values[1:]) for name, values in seconds.items()}


def clip(device: str):
    """Open_clip's ViT-B/16 with random weights, and its tokeniser."""
    from cg3d_core.model.open_clip_shim import open_clip_module

    module = open_clip_module()
    return module.create_model("ViT-B-16").to(device), module.get_tokenizer("ViT-B-16")


def our_round(batch: int, device: str):
    """One step of points and one of prompts, as recipes/paper-point-transformer.yaml has them."""
    import torch

    from cg3d_core.model.cg3d import CG3D
    from cg3d_core.model.encoder import create_encoder
    from cg3d_core.model.prompts import PromptedTower
    from cg3d_core.model.towers import ImageSide, Tower
    from cg3d_core.training.captions import dataset_captions
    from cg3d_core.training.data import Batch
    from cg3d_core.training.pretrain import Pretrainer
    from cg3d_core.training.templates import PAPER
    from trainer.recipe import load_recipe

    model, tokenise = clip(device)
    tower = Tower("clip", 512, None, lambda: ImageSide(model.visual, 224))

    def texts(words):
        with torch.no_grad():
            rows = torch.nn.functional.normalize(model.encode_text(tokenise(list(words)).to(device)), dim=-1)
        return rows.cpu().numpy()

    held = Batch(
        torch.randn(batch, 1024, 3), torch.full((batch, 5), torch.nan), torch.arange(batch) % len(WORDS),
        torch.full((batch,), torch.nan), torch.rand(batch, 3, 224, 224),
    )  # fmt: skip

    class Fixed:
        """The same clouds and pictures at every step: reading files is not measured."""

        def draw(self) -> Batch:
            return held

    settings = load_recipe(
        "paper-point-transformer", [f"pretrain.batch={batch}", "pretrain.precision=bf16", f"pretrain.device={device}"]
    ).pretrain
    captions = dataset_captions(WORDS, texts, PAPER[:2], centred=False)
    cg3d = CG3D(create_encoder("point_transformer"), {"clip": 512}, objectness=False)
    run = Pretrainer(cg3d, "clip", PromptedTower(tower), captions, Fixed(), settings)
    run._live.train()

    def round_() -> None:
        run._set_rates()
        run._encoder_step()
        run._prompt_step(held.to(run.device))

    return round_


def their_round(batch: int, device: str):
    """Two iterations: everything forwards and backwards each time, then one optimiser steps."""
    import authors
    import torch
    import torch.nn.functional as F

    from cg3d_core.model.prompts import PromptedTower
    from cg3d_core.model.towers import ImageSide, Tower

    model, tokenise = clip(device)
    model.requires_grad_(False)
    tower = Tower("clip", 512, None, lambda: ImageSide(model.visual, 224))
    prompted = PromptedTower(tower).to(device)
    points = authors.PointTransformer().to(device).train()
    optimisers = (
        torch.optim.AdamW(points.parameters(), 5e-5, weight_decay=0.05),
        torch.optim.SGD(prompted.prompts.parameters(), 0.002, 0.9, weight_decay=1e-4),
    )
    xyz, pictures = torch.randn(batch, 1024, 3, device=device), torch.rand(batch, 3, 224, 224, device=device)
    captions = [f"a point cloud of a {WORDS[i % len(WORDS)]}" for i in range(batch)]
    target = torch.arange(batch, device=device)

    def pair(a, b):
        logits = F.normalize(a, dim=-1) @ F.normalize(b, dim=-1).T / 0.07
        return (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2

    def round_() -> None:
        for turn in (0, 1):
            text = model.encode_text(tokenise(captions).to(device))
            image, cloud = prompted(pictures), points(xyz)
            loss = pair(image, text) if turn else pair(cloud, text) + pair(cloud, image)
            for optimiser in optimisers:
                optimiser.zero_grad()
            loss.backward()
            optimisers[turn].step()

    return round_


def encoders(clouds, device: str):
    """(name, our batch encoding, theirs) of both published encoders."""
    import authors
    import torch

    from cg3d_core.model.cg3d import CG3D
    from cg3d_core.model.encoder import create_encoder

    for name, rival in (("point_transformer", authors.PointTransformer()), ("pointmlp", authors.PointMLP())):
        ours, rival = (
            CG3D(create_encoder(name), {"clip": 512}, objectness=False).to(device).eval(),
            rival.to(device).eval(),
        )

        def us(ours=ours) -> None:
            with torch.inference_mode():
                ours.project(ours.encode_all(clouds))

        def them(rival=rival) -> None:
            with torch.inference_mode():
                rival(clouds.to(device))

        yield name, us, them


def main() -> int:
    """Print the figures; 1 when an aim is missed."""
    import torch

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--clouds", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--only", choices=("train", "encode"))
    args = parser.parse_args()
    ratios = []
    if args.only != "encode":
        calls = {"ours": our_round(args.batch, args.device), "plain": their_round(args.batch, args.device)}
        found = best(calls, args.rounds, args.device)
        ratios.append((found["plain"] / found["ours"], 3 if args.device == "cpu" else 5))
        speed = {k: args.batch / v for k, v in found.items()}
        print(
            f"training, PointTransformer with ViT-B/16: {speed['ours']:.2f} samples/s, plain {speed['plain']:.2f}: {ratios[-1][0]:.1f} times"
        )
    if args.only != "train":
        xyz = torch.nn.functional.normalize(torch.randn(args.clouds, 1024, 3), dim=-1)
        for name, ours, plain in encoders(xyz, args.device):
            found = best({"ours": ours, "plain": plain}, args.rounds, args.device)
            ratios.append((found["plain"] / found["ours"], 5))
            each = {k: 1e3 * v / args.clouds for k, v in found.items()}
            print(
                f"encoding, {name}: {each['ours']:.1f} ms a cloud, plain {each['plain']:.1f}: {ratios[-1][0]:.1f} times"
            )
    return int(any(ratio < aim for ratio, aim in ratios))


if __name__ == "__main__":
    sys.exit(main())
