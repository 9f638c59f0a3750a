"""Tables of Arrow to requests: data frames of polars and pandas, tables of pyarrow, DuckDB, arro3.

>>> import pyarrow
>>> from seatwright import arrow
>>> people = pyarrow.Table.from_pylist(
...     [
...         {"user": 1001, "name": "Ann Smith", "email": "ann@example.com"},
...         {"user": 1002, "name": "Ada King", "email": "ada@"},
...     ]
... )
>>> built = arrow.build("createUser", people, domain="example.com", defaults="required")
>>> built
<ArrowRows netsapiens.user.create: 2 rows, 1 ready>
>>> table = pyarrow.table(built)
>>> table["action"].to_pylist()
['ready', 'invalid']
>>> table["issues"][1][0]["message"].as_py()
'"ada@" is not an e-mail address; write it like ann@example.com'

A table crosses by the PyCapsule interface, without a copy of its values: anything with
`__arrow_c_stream__` or `__arrow_c_array__` is one, and so is the result. None of these libraries is
imported. The result has the rows of the table in their order, and is what `seatwright.rows.read`
says of the same rows as dicts. While it is made, other threads run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from seatwright import _native
from seatwright._partitions import Partitions
from seatwright._sheet import Sheet, SheetError, errors_of
from seatwright._sheet_source import ArrowArray, ArrowStream, is_arrow
from seatwright.sheets import FindingData, MappingData, SheetLimits, SummaryData

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from seatwright.keywords import Options
    from seatwright.types import OperationName

__all__ = ["ArrowArray", "ArrowRows", "ArrowSource", "ArrowStream", "Partitions", "build", "check"]

# Tracebacks and pickles name it as programs import it.
Partitions.__module__ = __name__

ArrowSource: TypeAlias = ArrowStream | ArrowArray
"""A data frame, a table, a record batch: what has `__arrow_c_stream__` or `__arrow_c_array__`."""


class ArrowRows:
    """What became of the rows of a table, as a table of Arrow with these columns:

    - `row`: its number, from 1, by which messages name it.
    - `ok`: whether there is a request to send.
    - `action`: `"ready"`, `"invalid"`, `"continuation"` or `"blank"`, as `Row.verdict`.
    - `method`, `path`, `request` (of `build`): the request and its body; null unless `ok`. Bodies
      may hold secrets.
    - `issues`: a list of structs with `severity`, `code`, `column`, `field`, `value`, `message`,
      `fix`, `certainty`, as `RowIssue` has them. No secret stands in them.

    `polars.DataFrame(built)`, `pyarrow.table(built)`, `pandas.DataFrame.from_arrow(built)` and
    DuckDB read it, as often as they like.
    """

    def __init__(self, sheet: Sheet, table: _native.ArrowTable, summary: SummaryData) -> None:
        self._table = table
        self.operation = sheet.operation
        """The operation's id."""
        self.summary = summary
        """The counts over all rows."""
        self.mapping: MappingData = sheet.mapping
        """What each column is, to look at, to edit, and to give to `build` as `mapping`."""
        self.findings: list[FindingData] = sheet.findings
        """What is said once: of the columns, and of their values together."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        """A stream of the rows, in a capsule. Each call begins a new one."""
        return self._table.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> Any:
        """The schema, in a capsule."""
        return self._table.__arrow_c_schema__()

    def __len__(self) -> int:
        return self._table.rows

    def __repr__(self) -> str:
        rows = f"{len(self)} row{'' if len(self) == 1 else 's'}"
        return f"<ArrowRows {self.operation}: {rows}, {self.summary['ready']} ready>"


def build(
    op: OperationName,
    table: ArrowSource,
    /,
    *,
    mapping: MappingData | Mapping[str, Any] | str | None = None,
    accept_likely: bool = False,
    clear: str | None = None,
    taken: Iterable[tuple[str | int, str, str]] | None = None,
    sheet_limits: SheetLimits | None = None,
    like: Mapping[str, Any] | str | None = None,
    extensions: Mapping[str, Any] | None = None,
    allow_errors: bool = False,
    **options: Unpack[Options],
) -> ArrowRows:
    """The request of each row of a table, and what is wrong with it: see `ArrowRows`.

    `op` is the id of an operation or the vendor's own name of it. Columns are found by their names,
    as `seatwright.rows.read` finds those of dicts; its docstring says what the other arguments
    are. Columns of structs and lists are groups and lists of the request; values of dates, times
    and bytes are an error of their row, because no request can have them. A stream is read into
    memory whole. A table without rows gives none.

    Raises `OptionError` for a wrong option, `TypeError` for what is no table and for a column of a
    type that is not read, `ValueError` for a stream that was consumed before and for damaged data,
    and `SheetError` when a finding is an error, such as a required column that is missing.

    >>> import pyarrow
    >>> from seatwright import arrow
    >>> sites = pyarrow.table({"site": ["Paris", "Rome"], "area code": [212.0, None]})
    >>> built = arrow.build("createSite", sites, domain="example.com", defaults="none")
    >>> pyarrow.table(built)["request"].to_pylist()
    ['{"site":"Paris","area-code":212}', '{"site":"Rome"}']
    """
    sheet = _sheet(op, table, allow_errors, locals(), options)
    return _rows(sheet, requests=True)


def check(
    op: OperationName,
    table: ArrowSource,
    /,
    *,
    mapping: MappingData | Mapping[str, Any] | str | None = None,
    accept_likely: bool = False,
    clear: str | None = None,
    taken: Iterable[tuple[str | int, str, str]] | None = None,
    sheet_limits: SheetLimits | None = None,
    like: Mapping[str, Any] | str | None = None,
    extensions: Mapping[str, Any] | None = None,
    allow_errors: bool = False,
    **options: Unpack[Options],
) -> ArrowRows:
    """What is wrong with each row of a table: `build` without the requests, so without a secret.

    >>> import pyarrow
    >>> from seatwright import arrow
    >>> checked = arrow.check(
    ...     "createSite", pyarrow.table({"site": ["Paris", "Paris"]}), domain="example.com"
    ... )
    >>> issues = pyarrow.table(checked)["issues"].to_pylist()
    >>> [[issue["message"] for issue in each] for each in issues]
    [[], ['"Paris" stands already in row 1']]
    """
    sheet = _sheet(op, table, allow_errors, locals(), options)
    return _rows(sheet, requests=False)


# What `Sheet` takes and a table has no use for, or whose results have no column.
_ROWS_ALONE = frozenset(
    (
        "encoding",
        "delimiter",
        "edits",
        "worksheet",
        "beside",
        "addressed_sites",
        "spool_limit",
        "progress",
    )
)
_SHEET = ("mapping", "accept_likely", "clear", "taken", "sheet_limits", "like", "extensions")


def _sheet(
    op: OperationName,
    table: ArrowSource,
    allow_errors: bool,
    given: Mapping[str, Any],
    options: Options,
) -> Sheet:
    if not is_arrow(table):
        name = type(table).__name__
        raise TypeError(
            f"a table has __arrow_c_stream__ or __arrow_c_array__, which is missing in {name}"
        )
    for name in sorted(_ROWS_ALONE & options.keys()):
        raise TypeError(f'"{name}" is an argument of seatwright.rows.read alone')
    about = {name: given[name] for name in _SHEET}
    sheet = Sheet(op, table, **about, allow_errors=allow_errors, **options)
    errors = errors_of(sheet.findings, sheet.facts["rows"])
    if errors and not allow_errors:
        raise SheetError(errors)
    return sheet


def _rows(sheet: Sheet, *, requests: bool) -> ArrowRows:
    work = sheet._facts.begin()
    [piece] = sheet._read("rows")
    table = work.arrow(piece, requests)
    # Rows that come as cells are whole as they come: nothing is left for the end.
    work.rows(None)
    summary: SummaryData = json.loads(work.summary() or "{}")
    return ArrowRows(sheet, table, summary)
