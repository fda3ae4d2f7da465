"""Data sets in their public layouts, one file each; ``open_dataset`` finds the reader."""

from .base import ShapeDataset, check_dataset, dataset_names, open_dataset

__all__ = ["ShapeDataset", "check_dataset", "dataset_names", "open_dataset"]
