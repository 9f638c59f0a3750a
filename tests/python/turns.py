"""Whether other threads run while the engine works."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable


def turns_during(work: Callable[[], object]) -> int:
    """How often another thread had its turn meanwhile. With a switch interval of a minute no thread
    is made to give way: another one runs only when the lock is released."""
    turns = 0
    stop = threading.Event()

    def count() -> None:
        nonlocal turns
        while not stop.is_set():
            turns += 1
            # Gives the lock back.
            time.sleep(0.001)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(60)
    thread = threading.Thread(target=count)
    try:
        thread.start()
        # The thread that has the lock keeps it now; the engine gives it to the other one.
        before = turns
        work()
        return turns - before
    finally:
        stop.set()
        sys.setswitchinterval(interval)
        thread.join()
