"""The journal of a run as a file that one run writes at a time."""

from __future__ import annotations

import os
import sys
from os import PathLike
from typing import IO


class Journal:
    """A file that lines are appended to, each on the disk before `write` returns.

    The file is locked until it is closed: a second run on it raises `BlockingIOError`.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self._file: IO[bytes] = open(path, "a+b", buffering=0)  # noqa: SIM115 - closed by `close`
        try:
            _lock(self._file)
            self._file.seek(0)
            self.found = self._file.read()
            """What stood in the file when it was opened."""
        except BaseException:
            self._file.close()
            raise

    def write(self, data: bytes) -> None:
        """Appends bytes and waits until the disk has them."""
        rest = memoryview(data)
        while rest:
            rest = rest[self._file.write(rest) :]
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Gives the file free."""
        self._file.close()


def _lock(file: IO[bytes]) -> None:
    message = "another run writes into this journal"
    try:
        if sys.platform == "win32":
            import msvcrt

            # Bytes far behind the end: those of the journal stay readable.
            file.seek(1 << 40)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise BlockingIOError(error.errno, message, file.name) from None
