"""Types of what `seatwright.rows` gives and takes, for type checkers. All are plain dicts, as JSON
has them; none holds a secret.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

__all__ = [
    "ColumnData",
    "FactsData",
    "FileData",
    "FindingData",
    "GuardData",
    "MappingData",
    "NoteData",
    "PlanCounts",
    "PlanSummaryData",
    "SheetLimits",
    "SummaryData",
    "TemplateColumn",
]


class SheetLimits(TypedDict, total=False):
    """Bounds on a sheet; what is past one is said, never dropped in silence."""

    cell: int
    """Bytes of one cell: 64 KiB."""
    row: int
    """Bytes of one row: 1 MiB."""
    columns: int
    """Cells of one row: 1,000."""
    rows: int
    """Rows of the sheet, blank ones included: 5,000,000."""


class ColumnData(TypedDict, total=False):
    """What a column is. To take a mapping by hand, `heading` or `index` is enough."""

    heading: str
    """Its heading; empty in a sheet without."""
    index: int | str
    """Its place, from 0, or a letter as spreadsheets have it."""
    to: str
    """The field; `{domain}`, `{site}` and `{user}` are parameters of the path, `{name}` is a whole
    name."""
    ignore: bool
    """Its values are left out."""
    by: str
    """By what it was taken for that field."""
    certainty: Literal["certain", "likely"]
    repairs: list[str]
    """Repairs of its values, such as `"pad:4"`."""


class _Mapping(TypedDict):
    columns: list[ColumnData]


class MappingData(_Mapping, total=False):
    """What the columns of a sheet are."""

    header: int | bool | None
    """The row of the headings; `False` for a sheet without; found when left out."""
    constants: dict[str, Any]
    """Values for rows that have none in these fields."""


class _Finding(TypedDict):
    severity: Literal["error", "warning", "info"]
    code: str
    message: str


class FindingData(_Finding, total=False):
    """Something about a sheet or one of its columns, said once."""

    column: int
    heading: str
    field: str
    count: int
    """How many rows it is about."""
    rows: list[int]
    """The first five of them."""
    values: list[str]
    fix: str
    """The repair that would mend it."""
    certainty: Literal["certain", "likely"]
    """A certain repair is made; a likely one is made when asked for."""


class _File(TypedDict):
    encoding: Literal["utf-8", "utf-16le", "utf-16be", "windows-1252"]


class FileData(_File, total=False):
    """How a sheet is written."""

    format: Literal["csv", "ndjson", "json"]
    """Not there for a file that holds no rows."""
    delimiter: str


class FactsData(TypedDict):
    """What the first pass found out."""

    operation: str
    ok: bool
    """No finding is an error."""
    file: FileData
    rows: int
    """Rows below the headings, blank ones included."""
    blank: int
    mapping: MappingData
    findings: list[FindingData]


class _Note(TypedDict):
    code: str
    message: str
    rows: int
    """How many rows have it."""


class NoteData(_Note, total=False):
    """Something good to know that many rows share."""

    field: str


class _BesideCounts(TypedDict, total=False):
    beside: int
    """Requests beside those of the rows; there when they were asked for."""
    requests: int
    """All requests: those of the rows, and those beside them."""


class SummaryData(_BesideCounts):
    """What became of all rows: `read` is the sum of the next four."""

    read: int
    ready: int
    invalid: int
    continuation: int
    blank: int
    issues: dict[str, int]
    """Errors and warnings by their codes, the more frequent first."""
    notes: list[NoteData]


class GuardData(TypedDict):
    """What a person must agree to before a plan is carried out."""

    code: Literal["cut_off", "far_fewer", "many_updates"]
    message: str


class PlanCounts(_BesideCounts):
    """`read` is the sum of the next seven."""

    read: int
    create: int
    update: int
    unchanged: int
    conflict: int
    invalid: int
    continuation: int
    blank: int
    unmanaged: int
    """Records that no row has."""


class PlanSummaryData(TypedDict):
    """What a plan does in all."""

    unmanaged: int
    guards: list[GuardData]
    counts: PlanCounts
    issues: dict[str, int]
    """Errors and warnings by their codes, the more frequent first."""
    notes: list[NoteData]


class _TemplateColumn(TypedDict):
    heading: str
    path: str
    required: bool
    kind: str
    example: str


class TemplateColumn(_TemplateColumn, total=False):
    """One column of a template."""

    allowed: list[str]
    """The closed list of values, if there is one."""
