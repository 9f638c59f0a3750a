"""Runs a program by a clock that jumps over each sleep: `python fast_clock.py PROGRAM ARGUMENTS`.

A test then takes no longer for the waits between two tries, and no result depends on the time.
"""

from __future__ import annotations

import runpy
import sys
import time
from typing import SupportsIndex

jumped = 0.0
monotonic = time.monotonic


def sleep(seconds: float | SupportsIndex, /) -> None:
    global jumped
    jumped += float(seconds)


time.sleep = sleep
time.monotonic = lambda: monotonic() + jumped
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
