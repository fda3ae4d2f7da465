"""How furniture goes together: a sofa faces a television, chairs stand around a table, and so on.

Every function puts one group into a ``Layout`` and leaves out the parts whose category is not
there or which find no room. Categories are looked up by name or synonym.
"""

from .common import dining, loose, wall_behind
from .home import lounge, nursery, sleeping
from .public import bookshop, exercise, restaurant, shelf_rows, waiting
from .wet import kitchen_row, laundry, washroom
from .work import conference, workplace, workshop

__all__ = [
    "bookshop", "conference", "dining", "exercise", "kitchen_row", "laundry", "loose", "lounge", "nursery",
    "restaurant", "shelf_rows", "sleeping", "waiting", "wall_behind", "washroom", "workplace", "workshop",
]  # fmt: skip
