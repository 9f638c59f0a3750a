"""Where files about a sheet are written: a new one takes an old one's place when complete."""

from __future__ import annotations

import os
import secrets
from types import TracebackType
from typing import IO, Any, Protocol


class Target(Protocol):
    """A file that is being written."""

    def __enter__(self) -> Target: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def write(self, data: bytes) -> None:
        """Adds bytes."""

    def complete(self) -> None:
        """All bytes are there."""


class _Open:
    """A file that the caller opened."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def __enter__(self) -> Target:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def write(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            # A file without a buffer may take a part.
            taken = self._file.write(rest)
            rest = rest[len(rest) if taken is None else taken :]

    def complete(self) -> None:
        pass


class _Path:
    """A path: written beside it first."""

    def __init__(self, path: str | os.PathLike[str], *, secret: bool) -> None:
        self._path = os.fspath(path)
        # A device or a pipe cannot be replaced.
        special = os.path.exists(self._path) and not os.path.isfile(self._path)
        self._beside = None
        if not special:
            self._path = os.path.realpath(self._path)
            self._beside = f"{self._path}.{secrets.token_hex(4)}.part"
        self._mode = 0o600 if secret else 0o666

    def __enter__(self) -> Target:
        name = self._path if self._beside is None else self._beside
        self._file = open(name, "wb", opener=self._opener)
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        if self._beside is not None and os.path.exists(self._beside):
            os.unlink(self._beside)

    def write(self, data: bytes) -> None:
        self._file.write(data)

    def complete(self) -> None:
        self._file.close()
        if self._beside is not None:
            os.replace(self._beside, self._path)

    def _opener(self, name: str, flags: int) -> int:
        return os.open(name, flags, self._mode)


def target(file: Any, *, secret: bool) -> Target:
    """A target for a path, or a file opened in binary mode."""
    if isinstance(file, str | os.PathLike):
        return _Path(file, secret=secret)
    if hasattr(file, "write"):
        return _Open(file)
    raise TypeError(f"a file is a path or is opened for writing bytes, not {type(file).__name__}")
