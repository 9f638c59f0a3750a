"""Sheets of users and sites: from a file, or from dicts, to requests that are right.

>>> from seatwright import rows
>>> csv = b"Extension,Name,Email\\n1001,Ann Smith,ann@example.com\\n1002,Ada King,ada@\\n"
>>> sheet = rows.read("netsapiens.user.create", csv, domain="example.com", defaults="required")
>>> for row in sheet:
...     print(row, [(issue.column, issue.value, issue.code) for issue in row.issues])
<Row 2 ready> []
<Row 3 invalid: 1 error> [('Email', 'ada@', 'bad_format')]
>>> sheet.summary["ready"], sheet.summary["invalid"]
(1, 1)

A sheet is read twice: first to find out what its columns are, then row by row. A file is read in
pieces of 256 KiB and never held as a whole. While the engine reads a piece, other threads run.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from seatwright import _native
from seatwright._native import (
    BesideRequest,
    PlanRow,
    ReadRequest,
    Row,
    RowIssue,
    list_request,
    next_free,
    read_request,
)
from seatwright._plan import Plan, PlanError
from seatwright._sheet import Progress, Sheet, SheetError, SheetSource, SheetTarget, operations_of
from seatwright._sheet_source import CHUNK, SPOOL, is_arrow, opened
from seatwright.runs import Answered, Next, Run, RunError, Step
from seatwright.sheets import MappingData, SheetLimits, TemplateColumn

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from seatwright.keywords import Options
    from seatwright.types import OperationName

__all__ = [
    "Answered",
    "BesideRequest",
    "Next",
    "Plan",
    "PlanError",
    "PlanRow",
    "Progress",
    "ReadRequest",
    "Row",
    "RowIssue",
    "Run",
    "RunError",
    "Sheet",
    "SheetError",
    "SheetSource",
    "SheetTarget",
    "Step",
    "from_conversion",
    "list_request",
    "next_free",
    "plan",
    "read",
    "read_request",
    "records_to_rows",
    "template",
    "template_columns",
]

# Tracebacks, reprs and pickles name them as programs import them.
for _each in (Plan, PlanError, Progress, Sheet, SheetError):
    _each.__module__ = __name__
del _each


def read(
    op: OperationName,
    source: SheetSource,
    /,
    *,
    mapping: MappingData | Mapping[str, Any] | str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    accept_likely: bool = False,
    clear: str | None = None,
    taken: Iterable[tuple[str | int, str, str]] | None = None,
    edits: Iterable[tuple[int, int, str]] | None = None,
    worksheet: str | None = None,
    sheet_limits: SheetLimits | None = None,
    beside: bool | Sequence[str] = False,
    addressed_sites: Iterable[str] = (),
    like: Mapping[str, Any] | str | None = None,
    extensions: Mapping[str, Any] | None = None,
    allow_errors: bool = False,
    spool_limit: int = SPOOL,
    progress: Callable[[Progress], object] | None = None,
    **options: Unpack[Options],
) -> Sheet:
    """Finds out what a sheet is and what its columns are; iterate over the result for the rows.

    `op` is the id of an operation or the vendor's own name of it. `source` is a path, the bytes of
    a file, a file opened in binary mode, an iterable of dicts, or a table of Arrow, such as a
    data frame (`seatwright.arrow`). A file is CSV, lines or a list
    of JSON, or an Excel workbook (`.xlsx`, `.xlsm`), which is told by its first bytes and held in
    memory. A file that can seek is read twice from where it stands; one that cannot, and dicts,
    are spooled: up to 8 MiB in memory, then in a temporary file, at most `spool_limit` bytes
    (1 GiB).

    How the sheet is read:

    - `mapping`: what columns are, as `Sheet.mapping` gives it, or its JSON text.
    - `encoding`: `"utf-8"`, `"utf-16le"`, `"utf-16be"` or `"windows-1252"`; found out otherwise.
    - `delimiter`: one character; found out otherwise.
    - `accept_likely`: make likely repairs too, not only certain ones.
    - `clear`: the word in a cell that clears a field; a blank cell gives no value.
    - `taken`: what other objects have, as `(number, kind, name)`.
    - `edits`: cells that a person changed since, as `(row, column, text)`: the row as a
      spreadsheet numbers it, the column from 0. The source stays as it is.
    - `worksheet`: the name of the sheet of a workbook; the first visible one is read otherwise.
    - `sheet_limits`: bytes of a `cell` (64 KiB) and of a `row` (1 MiB), `columns` (1,000), `rows`
      (5,000,000).
    - `beside`: make requests of columns of emergency addresses, devices and numbers too, beside
      those of users: true, or a list of operations.
    - `addressed_sites`: sites that have an emergency address; users of others get a warning.
    - `like`: a record as the vendor returns it, or a template of some fields: its values stand in
      rows that have none, but never names, numbers, logins or secrets.
    - `extensions`: a range, such as `{"first": "1000", "last": "1999", "taken": []}`: rows without
      an extension get the next free one.
    - `allow_errors`: give rows although a finding is an error.
    - `progress`: called with a `Progress` after each piece; what it raises ends the reading.

    All others are the operation's options; `help(seatwright.keywords.Options)` says what each
    takes.

    Raises `OptionError` for a wrong option, `OSError` for a file that cannot be read, `TypeError`
    for a source of another type, `ValueError` for one that is longer than `spool_limit` and for a
    workbook that cannot be read (damaged, with a password). Iterating
    raises `SheetError` when a finding is an error.

    >>> from seatwright import rows
    >>> people = [{"user": 1001, "name": "Ann Smith", "email": "ann@example.com"}]
    >>> sheet = rows.read("createUser", people, domain="example.com", defaults="required")
    >>> [row.path for row in sheet]
    ['/ns-api/v2/domains/example.com/users']
    """
    return Sheet(
        op,
        source,
        mapping=mapping,
        encoding=encoding,
        delimiter=delimiter,
        accept_likely=accept_likely,
        clear=clear,
        taken=taken,
        edits=edits,
        worksheet=worksheet,
        sheet_limits=sheet_limits,
        beside=beside,
        addressed_sites=addressed_sites,
        like=like,
        extensions=extensions,
        allow_errors=allow_errors,
        spool_limit=spool_limit,
        progress=progress,
        **options,
    )


def plan(
    op: OperationName,
    source: SheetSource,
    /,
    existing: SheetSource,
    *,
    send_secrets: bool = False,
    several_keys: bool = False,
    yes: Iterable[str] = (),
    mapping: MappingData | Mapping[str, Any] | str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    accept_likely: bool = False,
    clear: str | None = None,
    taken: Iterable[tuple[str | int, str, str]] | None = None,
    edits: Iterable[tuple[int, int, str]] | None = None,
    worksheet: str | None = None,
    sheet_limits: SheetLimits | None = None,
    beside: bool | Sequence[str] = False,
    addressed_sites: Iterable[str] = (),
    like: Mapping[str, Any] | str | None = None,
    extensions: Mapping[str, Any] | None = None,
    allow_errors: bool = False,
    spool_limit: int = SPOOL,
    progress: Callable[[Progress], object] | None = None,
    **options: Unpack[Options],
) -> Plan:
    """Compares a sheet with the records that exist: what is made, changed, and left as it is.

    `existing` is what the vendor's GET gave (a list of dicts, or a file of JSON) or an export
    file. An empty list says that nothing exists. The other arguments are those of `read`, and:

    - `send_secrets`: send the secrets of rows whose record does not show them.
    - `several_keys`: a person may have several extensions.
    - `yes`: guards that a person agreed to, by their codes.

    Raises `ValueError` when a record cannot be read: it would be made once more.

    >>> from seatwright import rows
    >>> people = [{"user": 1001, "name": "Ann Smith", "email": "ann@example.com"}]
    >>> plan = rows.plan("createUser", people, existing=[], domain="example.com")
    >>> plan
    <Plan netsapiens.user.create: 1 create>
    """
    records = _read_records(op, existing, spool_limit, options)
    sheet = read(
        op,
        source,
        mapping=mapping,
        encoding=encoding,
        delimiter=delimiter,
        accept_likely=accept_likely,
        clear=clear,
        taken=taken,
        edits=edits,
        worksheet=worksheet,
        sheet_limits=sheet_limits,
        beside=beside,
        addressed_sites=addressed_sites,
        like=like,
        extensions=extensions,
        allow_errors=allow_errors,
        spool_limit=spool_limit,
        progress=progress,
        **options,
    )
    return Plan(sheet, records, send_secrets=send_secrets, several_keys=several_keys, yes=yes)


def records_to_rows(
    op: OperationName, existing: SheetSource, /, **options: Unpack[Options]
) -> tuple[bytes, list[tuple[str, str]]]:
    """What exists as a sheet in CSV, to be edited and planned against the same records; and what
    stands in none of its cells, as pairs of key and field. No secret stands in it.

    >>> from seatwright import rows
    >>> records = [{"site": "Paris", "area-code": 212}]
    >>> csv, left_out = rows.records_to_rows("createSite", records, domain="example.com")
    >>> [row.action for row in rows.plan("createSite", csv, records, domain="example.com")]
    ['unchanged']
    """
    return _read_records(op, existing, SPOOL, options).to_rows()


def _read_records(
    op: OperationName, existing: SheetSource, spool_limit: int, options: Options
) -> _native.SheetRecords:
    if is_arrow(existing):
        raise TypeError(
            "records that exist are dicts or a file: give table.to_pylist(), or to_dicts()"
        )
    records = _native.SheetRecords(op, **options)
    pieces = opened(existing, spool_limit, 1 << 20, mark=False)
    try:
        for chunk in pieces.read(CHUNK):
            records.push(chunk)
        if pieces.is_text and not pieces.total:
            records.push(b"[]")
    finally:
        pieces.close()
    records.finish()
    return records


def from_conversion(users: Iterable[Mapping[str, Any]], /) -> list[dict[str, Any]]:
    """Users of a conversion as rows: what is sent after a user stands in columns of the same row.

    `users` are those of `convert_batch(...)["users"]`, or results of `convert`; who is not ready is
    left out. The keys of a row are the fields of the user and targets of a mapping, such as
    `device[1]:device`. They are for `read` and `plan` with `beside=True`.

    >>> from seatwright import convert, rows
    >>> record = {"userId": "ann@old.example.net", "lastName": "Smith", "firstName": "Ann",
    ...     "extension": "1001", "emailAddress": "ann@example.com", "phoneNumber": "+12485550101"}
    >>> ann = convert("odin.user.create", "netsapiens.user.create", record, domain="example.com")
    >>> [row] = rows.from_conversion([ann])
    >>> row["phonenumber:phonenumber"]
    '12485550101'
    """
    made = []
    for user in users:
        report = user["report"]
        if not user.get("ready", report and report["ok"]):
            continue
        row = dict(user["input"])
        seen: Counter[str] = Counter()
        for request in user["requests"]:
            part = request["part"]
            prefix = f"{part}[{seen[part]}]" if seen[part] else part
            seen[part] += 1
            row |= {f"{prefix}:{key}": value for key, value in request["body"].items()}
        made.append(row)
    return made


def template(
    op: OperationName,
    /,
    *,
    delimiter: str = ",",
    example: bool = True,
    beside: bool | Sequence[str] = False,
    **options: Unpack[Options],
) -> bytes:
    """An empty sheet as CSV in UTF-8: a heading for each field, and an example row.

    `delimiter` is one of `,` `;` `|` and the tab. With `beside` (true, or a list of operations)
    there are columns of emergency addresses, devices and phone numbers too.

    >>> from seatwright import rows
    >>> file = rows.template("netsapiens.site.create", example=False, domain="example.com")
    >>> file[:10]
    b'Site name,'
    """
    return _native.sheet_template(op, _beside(beside), delimiter, example, **options)


def _beside(beside: bool | Sequence[str]) -> str:
    """Options of a sheet as JSON: what stands beside its rows."""
    return json.dumps({"beside": operations_of(beside)})


def template_columns(
    op: OperationName,
    /,
    *,
    beside: bool | Sequence[str] = False,
    **options: Unpack[Options],
) -> list[TemplateColumn]:
    """The columns of `template` with the values that each takes, those that are required first.

    With `beside` those of emergency addresses, devices and phone numbers are the last ones.

    >>> from seatwright import rows
    >>> columns = rows.template_columns("netsapiens.site.create", domain="example.com")
    >>> columns[0]["heading"], columns[0]["path"], columns[0]["required"]
    ('Site name', 'site', True)
    """
    columns: list[TemplateColumn] = json.loads(
        _native.sheet_template_columns(op, _beside(beside), **options)
    )
    return columns
