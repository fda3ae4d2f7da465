"""Data sets in their public layouts, one file each; ``open_dataset`` finds the reader."""

from .base import ShapeDataset, dataset_names, dataset_splits, open_dataset
from .check import check_dataset

__all__ = ["ShapeDataset", "check_dataset", "dataset_names", "dataset_splits", "open_dataset"]
