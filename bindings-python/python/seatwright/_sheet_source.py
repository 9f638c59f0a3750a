"""What a sheet is read from: pieces of bytes that can be read twice."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from seatwright._native import ArrowTable, Workbook, arrow_table, open_workbook, sheet_line
from seatwright.errors import OptionError

CHUNK = 1 << 18
"""How many bytes are read at once."""

SPOOL = 1 << 30
"""How many bytes are spooled at most, unless said otherwise."""

HELD = 8 << 20
"""How many bytes of a spool are in memory; more are in a temporary file."""


class ArrowStream(Protocol):
    """A table that crosses as a stream: of polars, pandas, pyarrow, DuckDB, arro3."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...


class ArrowArray(Protocol):
    """A record batch."""

    def __arrow_c_array__(self, requested_schema: Any = None) -> Any: ...


class Pieces(Protocol):
    """A source that was made sure of."""

    total: int | None
    is_text: bool
    """They are rows as dicts, in UTF-8."""

    def read(self, size: int) -> Iterator[bytes | Workbook | ArrowTable]:
        """The bytes from the start, in pieces of at most `size`; or one workbook or table."""

    def must_be_another(self, file: Any) -> None:
        """Raises `ValueError` when `file` is what is read."""

    def close(self) -> None:
        """Gives up what is held."""


class _Bytes:
    """Bytes that are in memory anyway."""

    is_text = False

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        # What could be changed between the passes is copied.
        self._data = data if isinstance(data, bytes) else bytes(data)
        self.total: int | None = len(self._data)

    def read(self, size: int) -> Iterator[bytes]:
        for start in range(0, len(self._data), size):
            yield self._data[start : start + size]

    def must_be_another(self, file: Any) -> None:
        pass

    def close(self) -> None:
        pass


class _Path:
    """A file that is opened for each pass."""

    is_text = False

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = path
        self._stamp: tuple[int, int, int, int] | None = None
        self.total: int | None = None

    def read(self, size: int) -> Iterator[bytes]:
        with open(self._path, "rb") as file:
            about = os.fstat(file.fileno())
            stamp = (about.st_dev, about.st_ino, about.st_size, about.st_mtime_ns)
            if self._stamp is None:
                self._stamp = stamp
                self.total = about.st_size
            elif stamp != self._stamp:
                raise _changed(os.fspath(self._path))
            while chunk := file.read(size):
                yield chunk

    def must_be_another(self, file: Any) -> None:
        is_path = isinstance(file, str | os.PathLike) and os.path.exists(file)
        if is_path and os.path.samefile(self._path, file):
            raise ValueError(f"{os.fspath(file)} is the sheet that is read")

    def close(self) -> None:
        pass


class _File:
    """A file that can seek, from where it stood."""

    def __init__(self, file: Any, *, own: bool, is_text: bool = False) -> None:
        self._file = file
        self.is_text = is_text
        self._own = own
        self._start = file.tell()
        end = file.seek(0, io.SEEK_END)
        file.seek(self._start)
        self.total: int | None = end - self._start

    def read(self, size: int) -> Iterator[bytes]:
        if self._own and self._file.closed:
            raise ValueError("the sheet is closed")
        # Of its own place in the file: two passes may take turns.
        at = self._start
        while True:
            self._file.seek(at)
            chunk = _piece(self._file, size)
            if not chunk:
                break
            at += len(chunk)
            yield chunk
        if at - self._start != self.total:
            raise _changed("the file")

    def must_be_another(self, file: Any) -> None:
        if file is self._file:
            raise ValueError("the file is the sheet that is read")

    def close(self) -> None:
        if self._own:
            self._file.close()


class _Workbook:
    """A workbook, which is held in memory."""

    is_text = False

    def __init__(self, workbook: Workbook, pieces: _Bytes | _Path | _File) -> None:
        self._workbook = workbook
        self._pieces = pieces
        self.total: int | None = len(workbook)

    def read(self, size: int) -> Iterator[bytes | Workbook]:
        yield self._workbook

    def must_be_another(self, file: Any) -> None:
        self._pieces.must_be_another(file)

    def close(self) -> None:
        self._pieces.close()


class _Table:
    """A table of Arrow, which is in memory anyway."""

    is_text = True

    def __init__(self, source: ArrowStream | ArrowArray) -> None:
        self._table = arrow_table(source)
        self.total: int | None = len(self._table)

    def read(self, size: int) -> Iterator[ArrowTable]:
        yield self._table

    def must_be_another(self, file: Any) -> None:
        pass

    def close(self) -> None:
        pass


MARKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How a workbook begins, and one of the format before 2007 or with a password."""


def opened(
    source: Any,
    spool_limit: int,
    row_limit: int,
    worksheet: str | None = None,
    *,
    mark: bool = True,
) -> Pieces:
    """Makes sure of a source: spools what can be read once only, and opens a workbook.

    With `mark`, what JSON cannot represent is an issue of its row.
    """
    if is_arrow(source):
        if worksheet is not None:
            raise OptionError('"worksheet" is that of a workbook (.xlsx); this is none')
        return _Table(source)
    pieces = _bytes_of(source, spool_limit, row_limit, mark)
    if pieces.is_text or next(pieces.read(4), b"")[:4] not in MARKS:
        return _no_workbook(pieces, worksheet)
    try:
        if pieces.total is not None and pieces.total > spool_limit:
            raise ValueError(f"the workbook has more than {spool_limit} bytes: see spool_limit")
        workbook = open_workbook(b"".join(pieces.read(CHUNK)), worksheet)
        return (
            _Workbook(workbook, pieces) if workbook is not None else _no_workbook(pieces, worksheet)
        )
    except BaseException:
        pieces.close()
        raise


def is_arrow(source: Any) -> bool:
    """Whether it gives its rows by the PyCapsule interface."""
    return hasattr(source, "__arrow_c_stream__") or hasattr(source, "__arrow_c_array__")


def _no_workbook(pieces: _Bytes | _Path | _File, worksheet: str | None) -> Pieces:
    if worksheet is None:
        return pieces
    pieces.close()
    raise OptionError('"worksheet" is that of a workbook (.xlsx); this is none')


def _bytes_of(source: Any, spool_limit: int, row_limit: int, mark: bool) -> _Bytes | _Path | _File:
    if isinstance(source, bytes | bytearray | memoryview):
        return _Bytes(source)
    if isinstance(source, str | os.PathLike):
        if isinstance(source, str) and "\n" in source:
            raise ValueError("a str is a path: give the text of a sheet as text.encode()")
        path: str | os.PathLike[str] = source
        # A pipe gives its bytes once.
        if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
            with open(path, "rb") as file:
                return _spooled(_pieces(file), spool_limit)
        return _Path(path)
    if isinstance(source, io.TextIOBase):
        raise TypeError('the file is opened as text: open it with mode "rb"')
    if hasattr(source, "read"):
        seekable = getattr(source, "seekable", None)
        if seekable is not None and seekable():
            return _File(source, own=False)
        return _spooled(_pieces(source), spool_limit)
    if isinstance(source, Mapping):
        raise TypeError("a dict is one row: give a list of rows")
    if isinstance(source, Iterable):
        return _spooled(_lines(source, row_limit, mark), spool_limit, is_text=True)
    name = type(source).__name__
    raise TypeError(f"a sheet is a path, bytes, a binary file or rows as dicts, not {name}")


def _piece(file: Any, size: int) -> bytes:
    """The next bytes of a file; nothing at its end."""
    chunk = file.read(size)
    if isinstance(chunk, str):
        raise TypeError('the file gives text: open it with mode "rb"')
    if chunk is None:
        raise BlockingIOError("the file is not ready; open it in blocking mode")
    return bytes(chunk)


def _pieces(file: Any) -> Iterator[bytes]:
    while chunk := _piece(file, CHUNK):
        yield chunk


def _lines(rows: Iterable[Any], row_limit: int, mark: bool) -> Iterator[bytes]:
    for at, row in enumerate(rows, start=1):
        yield sheet_line(row, f"row {at}", row_limit, mark)


def _spooled(pieces: Iterable[bytes], limit: int, *, is_text: bool = False) -> _File:
    # Loaded when it is needed: it brings much along.
    import tempfile

    spool = tempfile.SpooledTemporaryFile(max_size=HELD)  # noqa: SIM115
    size = 0
    try:
        for chunk in pieces:
            size += len(chunk)
            if size > limit:
                raise ValueError(f"the sheet has more than {limit} bytes: see spool_limit")
            spool.write(chunk)
        spool.seek(0)
        return _File(spool, own=True, is_text=is_text)
    except BaseException:
        spool.close()
        raise


def _changed(name: str) -> RuntimeError:
    return RuntimeError(f"{name} was changed after its columns were found out: read it again")
