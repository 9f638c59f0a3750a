"""`TypedDict` as pydantic takes it.

Before Python 3.12 pydantic takes only that of `typing_extensions`, which it brings along. Without
it the standard library's does.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    try:
        from typing_extensions import TypedDict
    except ImportError:
        from typing import TypedDict

__all__ = ["TypedDict"]
