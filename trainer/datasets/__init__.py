"""Data sets in their public layouts, one file each; ``open_dataset`` finds the reader."""

from .base import ShapeDataset, dataset_names, dataset_splits, open_dataset

__all__ = ["ShapeDataset", "dataset_names", "dataset_splits", "open_dataset"]
