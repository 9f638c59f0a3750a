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

import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from os import PathLike
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeAlias

from seatwright import _native
from seatwright._native import BesideRequest, PlanRow, Row, RowIssue, next_free
from seatwright._sheet_source import CHUNK, SPOOL, Pieces, opened
from seatwright._sheet_target import Target, target
from seatwright.errors import OptionError
from seatwright.runs import Answered, Next, Run, RunError, Step
from seatwright.sheets import (
    FactsData,
    FindingData,
    GuardData,
    MappingData,
    PlanSummaryData,
    SheetLimits,
    SummaryData,
    TemplateColumn,
)

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from seatwright.keywords import Options
    from seatwright.runs import RunArguments
    from seatwright.types import OperationName

__all__ = [
    "Answered",
    "BesideRequest",
    "Next",
    "Plan",
    "PlanError",
    "PlanRow",
    "Progress",
    "Row",
    "RowIssue",
    "Run",
    "RunError",
    "Sheet",
    "SheetError",
    "SheetSource",
    "Step",
    "next_free",
    "plan",
    "read",
    "records_to_rows",
    "template",
    "template_columns",
]

SheetSource: TypeAlias = (
    str | PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Iterable[Mapping[str, Any]]
)
"""A path, the bytes of a file, a file opened in binary mode, or rows as dicts."""

SheetTarget: TypeAlias = str | PathLike[str] | IO[bytes]
"""A path, or a file opened in binary mode."""


class Progress(NamedTuple):
    """How far a pass over a sheet is: what the function given as `progress` is called with."""

    phase: str
    """`"survey"`: columns are found out; or `"rows"`: rows are read."""
    bytes: int
    """How many bytes were read in this pass."""
    total: int | None
    """How many there are, where that is known."""


class SheetError(ValueError):
    """A sheet whose rows cannot be read as they are meant. `findings` has the errors.

    >>> from seatwright import rows
    >>> sheet = rows.read("netsapiens.site.create", b"", domain="example.com")
    >>> next(iter(sheet))
    Traceback (most recent call last):
    ...
    seatwright.rows.SheetError: there are no rows below the headings
    """

    def __init__(self, findings: Sequence[FindingData]) -> None:
        super().__init__("; ".join(finding["message"] for finding in findings))
        self.findings = list(findings)

    def __reduce__(self) -> tuple[type[SheetError], tuple[list[FindingData]]]:
        return type(self), (self.findings,)


class Sheet:
    """A sheet for one operation. Iterating gives its rows; each iteration reads the sheet again.

    `read` says what it takes. It is a context manager: what was spooled is deleted on leaving.

    >>> from seatwright import rows
    >>> with rows.Sheet("createSite", b"site\\nParis\\n", domain="example.com") as sheet:
    ...     [row.verdict for row in sheet]
    ['ready']
    >>> sheet
    <Sheet netsapiens.site.create: 1 row, 0 findings>
    """

    def __init__(
        self,
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
        allow_errors: bool = False,
        spool_limit: int = SPOOL,
        progress: Callable[[Progress], object] | None = None,
        **options: Unpack[Options],
    ) -> None:
        self._allow_errors = allow_errors
        self._progress = progress
        self._summary: SummaryData | None = None
        about = {
            "mapping": mapping if isinstance(mapping, str) else mapping and dict(mapping),
            "encoding": encoding,
            "delimiter": delimiter,
            "accept_likely": accept_likely,
            "clear": clear,
            "taken": None if taken is None else [[*item] for item in taken],
            "edits": None if edits is None else [[*item] for item in edits],
            "sheet_limits": sheet_limits,
            "beside": beside if isinstance(beside, bool) else list(beside),
            "addressed_sites": list(addressed_sites),
        }
        survey = _native.SheetSurvey(op, json.dumps(about), **options)
        row_limit = (sheet_limits or {}).get("row", 1 << 20)
        self._pieces: Pieces = opened(source, spool_limit, row_limit, worksheet)
        try:
            if self._pieces.is_text and encoding not in (None, "utf-8", "utf8"):
                raise OptionError('"encoding" is that of bytes: rows as dicts have none')
            for chunk in self._read("survey"):
                survey.push(chunk)
        except BaseException:
            self.close()
            raise
        self._facts = survey.finish()
        self._data: FactsData = json.loads(self._facts.to_json())

    @property
    def operation(self) -> str:
        """The operation's id."""
        return self._data["operation"]

    @property
    def ok(self) -> bool:
        """Whether the rows can be read as they are meant: no finding is an error."""
        return self._data["ok"]

    @property
    def facts(self) -> FactsData:
        """What the first pass found out: file, rows, mapping, findings. A copy."""
        data: FactsData = json.loads(self._facts.to_json())
        return data

    @property
    def findings(self) -> list[FindingData]:
        """What is said once: of the file, then of the mapping, then column by column.

        >>> from seatwright import rows
        >>> csv = b"Site;Shoe size\\nParis;38\\n"
        >>> for finding in rows.read("createSite", csv, domain="example.com").findings:
        ...     print(finding["severity"], finding["message"])
        warning column "Shoe size" is no known field; its values are not sent
        """
        return self.facts["findings"]

    @property
    def mapping(self) -> MappingData:
        """What each column is: to look at, to edit, and to give to `read` as `mapping`. A copy.

        >>> from seatwright import rows
        >>> csv = b"Name;Area\\nParis;212\\n"
        >>> mapping = rows.read("createSite", csv, domain="example.com").mapping
        >>> mapping["columns"][1]["to"] = "area-code"
        >>> [row] = rows.read("createSite", csv, mapping=mapping, domain="example.com")
        >>> row.request.json()["area-code"]
        212
        """
        return self.facts["mapping"]

    @property
    def summary(self) -> SummaryData:
        """The counts over all rows. Reads the sheet, unless that was done to its end before."""
        if self._summary is None:
            self._write({})
        assert self._summary is not None
        return self._summary

    def __iter__(self) -> Iterator[Row]:
        self._check()
        work = self._facts.begin()
        for chunk in self._read("rows"):
            yield from work.rows(chunk)
        yield from work.rows(None)
        self._keep(work)

    def save_requests(self, file: SheetTarget, /) -> SummaryData:
        """Writes a line of JSON for each row that is ready: `row`, `method`, `path`, `body`.

        The bodies may hold secrets: a new file can be read by its owner alone.
        """
        return self.save(requests=file)

    def save_errors(self, file: SheetTarget, /) -> SummaryData:
        """Writes a line of CSV for each issue: row, column, value unless it is a secret, severity,
        code, message, fix.
        """
        return self.save(errors=file)

    def save_corrected(self, file: SheetTarget, /) -> SummaryData:
        """Writes the sheet in its own columns and delimiter, with the repairs, in UTF-8.

        It has the secrets of the sheet: a new file can be read by its owner alone.
        """
        return self.save(corrected=file)

    def save(
        self,
        *,
        requests: SheetTarget | None = None,
        errors: SheetTarget | None = None,
        corrected: SheetTarget | None = None,
        html: SheetTarget | None = None,
    ) -> SummaryData:
        """Writes several files in one pass, and gives the summary.

        `html` is a report on one page, for the screen and for paper, with no secret in it; it
        lists the first 1,000 rows that have an issue.

        A file takes the place of one that is there when it is complete: after an exception the
        old one is untouched.

        >>> import io
        >>> from seatwright import rows
        >>> csv = b"site\\nParis\\n"
        >>> sheet = rows.read("createSite", csv, domain="example.com", defaults="none")
        >>> requests = io.BytesIO()
        >>> sheet.save(requests=requests)["ready"]
        1
        >>> requests.getvalue()[:42]
        b'{"row":2,"method":"POST","path":"/ns-api/v'
        """
        if requests is not None:
            self._check()
        wanted = {"requests": requests, "errors": errors, "corrected": corrected, "html": html}
        return self._write({name: file for name, file in wanted.items() if file is not None})

    def close(self) -> None:
        """Deletes what was spooled. A file that the caller opened stays open."""
        self._pieces.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        counts = [(self._data["rows"], "row"), (len(self._data["findings"]), "finding")]
        said = ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts)
        return f"<Sheet {self.operation}: {said}>"

    def _check(self) -> None:
        if not self.ok and not self._allow_errors:
            raise SheetError([each for each in self.findings if each["severity"] == "error"])

    def _read(self, phase: str) -> Iterator[bytes | _native.Workbook]:
        done = 0
        for chunk in self._pieces.read(CHUNK):
            yield chunk
            done += len(chunk)
            if self._progress is not None:
                self._progress(Progress(phase, done, self._pieces.total))

    def _write(self, files: Mapping[str, SheetTarget]) -> SummaryData:
        work = self._facts.begin()
        self._save(files, ("requests", "errors", "corrected"), work)
        return self._keep(work)

    def _save(
        self,
        files: Mapping[str, SheetTarget],
        names: Sequence[str],
        work: _native.SheetPass | _native.PlanPass,
    ) -> None:
        """Writes in one pass: `work` gives what a piece adds to each of the files."""
        if "html" in files:
            work.begin_html()
        wanted = [name in files for name in ("requests", "errors", "corrected")]
        with ExitStack() as stack:
            targets: dict[str, Target] = {}
            for name, file in files.items():
                self._pieces.must_be_another(file)
                secret = name in ("requests", "corrected")
                targets[name] = stack.enter_context(target(file, secret=secret))
            for name, head in zip(("errors", "corrected"), self._facts.headings(), strict=True):
                if name in targets:
                    targets[name].write(head)

            def put(chunk: bytes | _native.Workbook | None) -> None:
                written = work.write(chunk, wanted[0], wanted[1], wanted[2])
                for name, data in zip(names, written, strict=True):
                    if data and name in targets:
                        targets[name].write(data)

            for chunk in self._read("rows"):
                put(chunk)
            put(None)
            if "html" in targets:
                targets["html"].write(work.html())
            for each in targets.values():
                each.complete()

    def _keep(self, work: _native.SheetPass) -> SummaryData:
        summary: SummaryData = json.loads(work.summary() or "{}")
        self._summary = summary
        return summary


class PlanError(ValueError):
    """A plan that may not be carried out: it is stale, its sheet is another, or it needs a yes.

    >>> from seatwright import rows
    >>> csv = b"site,area-code\\nParis,212\\nRome"
    >>> plan = rows.plan("createSite", csv, existing=[], domain="example.com", allow_errors=True)
    >>> list(plan)
    Traceback (most recent call last):
    ...
    seatwright.rows.PlanError: this needs a yes: the file seems to be cut off: rows may be missing
    """


class Plan:
    """What a sheet changes in what exists. Iterating gives its rows, each with its action.

    `plan` says what it takes. The sheet was read to its end: guards are known before the first
    request is given.

    >>> from seatwright import rows
    >>> csv = b"site,area-code\\nParis,212\\nRome,206\\n"
    >>> records = [{"site": "Paris", "area-code": 1}, {"site": "Oslo"}]
    >>> plan = rows.plan("createSite", csv, existing=records, domain="example.com")
    >>> [(row.action, row.key) for row in plan]
    [('update', 'Paris'), ('create', 'Rome')]
    >>> plan.unmanaged
    ['Oslo']
    """

    def __init__(
        self,
        sheet: Sheet,
        records: _native.SheetRecords,
        *,
        send_secrets: bool,
        several_keys: bool,
        yes: Iterable[str],
    ) -> None:
        self.sheet = sheet
        self._records = records
        self._secrets = send_secrets
        self._several = several_keys
        self._yes = set(yes)
        work = self._begin()
        for chunk in sheet._read("rows"):
            work.write(chunk, False, False, False)
        work.write(None, False, False, False)
        end = work.end()
        assert end is not None
        self.summary: PlanSummaryData = json.loads(end[0])
        """The counts over all rows."""
        self.digest = end[1]
        """Tells the rows of this plan from those of another."""
        self.unmanaged = end[2]
        """Keys of records that no row has; nothing is done with them."""

    @property
    def guards(self) -> list[GuardData]:
        """What a person must agree to: `cut_off`, `far_fewer`, `many_updates`."""
        return self.summary["guards"]

    def __iter__(self) -> Iterator[PlanRow]:
        self._check()
        work = self._begin()
        for chunk in self.sheet._read("rows"):
            yield from work.rows(chunk)
        yield from work.rows(None)

    def check(self, document: bytes | str, /, *, yes: Iterable[str] = ()) -> None:
        """Whether a plan that was saved may be carried out as this one, made again of the same
        sheet and of the records that exist now. `yes` names the guards that a person agreed to.

        Raises `PlanError` when the records or the rows are others, or a guard has no yes.
        """
        agreed = self._yes | set(yes)
        text = document.encode() if isinstance(document, str) else document
        try:
            self._records.check(text, self.digest, sorted(agreed))
        except ValueError as error:
            raise PlanError(str(error)) from None
        self._yes = agreed

    def save(
        self,
        *,
        document: SheetTarget | None = None,
        requests: SheetTarget | None = None,
        errors: SheetTarget | None = None,
        corrected: SheetTarget | None = None,
        html: SheetTarget | None = None,
    ) -> PlanSummaryData:
        """Writes several files in one pass, as `Sheet.save` does; `document` is the plan as JSON.

        No secret stands in the plan. Raises `PlanError` when there are requests to write and a
        guard has no yes.
        """
        wanted = {
            "document": document,
            "requests": requests,
            "errors": errors,
            "corrected": corrected,
            "html": html,
        }
        if requests is not None:
            self._check()
        names = ("requests", "errors", "corrected", "document")
        files = {name: file for name, file in wanted.items() if file is not None}
        self.sheet._save(files, names, self._begin())
        return self.summary

    def document(self) -> bytes:
        """The plan as JSON, to be read by a person and kept until it is carried out. No secret
        stands in it.

        >>> from seatwright import rows
        >>> plan = rows.plan("createSite", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan.document()[:46]
        b'{"plan":1,"operation":"netsapiens.site.create"'
        """
        out = io.BytesIO()
        self.save(document=out)
        return out.getvalue()

    def run(self, document: bytes | str | None = None, /, **options: Unpack[RunArguments]) -> Run:
        """Carries out the plan. `document` is the plan that was saved: it raises `PlanError` when
        the sheet or the records are others by now, or a guard has no yes. The other arguments are
        those of `Run`.

        >>> from seatwright import rows
        >>> plan = rows.plan("createSite", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan.run(plan.document())
        <Run: 0 of 1 done>
        """
        return Run([(self, document)], **options)

    def _runnable(self, document: bytes | str | None, yes: Iterable[str]) -> _native.RunPlan:
        """The plan with its requests, checked against a document."""
        self.sheet._check()
        text = self.document() if document is None else document
        work = self.sheet._facts.run_rows(self._records, self._secrets, self._several)
        for chunk in self.sheet._read("rows"):
            work.push(chunk)
        try:
            return work.finish(
                text.encode() if isinstance(text, str) else text, sorted(self._yes | set(yes))
            )
        except ValueError as error:
            raise PlanError(str(error)) from None

    def __repr__(self) -> str:
        counts = self.summary["counts"].items()
        said = ", ".join(f"{count} {word}" for word, count in counts if count and word != "read")
        return f"<Plan {self.sheet.operation}: {said or 'nothing'}>"

    def _begin(self) -> _native.PlanPass:
        return self.sheet._facts.plan(self._records, self._secrets, self._several)

    def _check(self) -> None:
        self.sheet._check()
        open_ = [guard for guard in self.guards if guard["code"] not in self._yes]
        if open_:
            said = "; ".join(guard["message"] for guard in open_)
            raise PlanError(f"this needs a yes: {said}")


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
    allow_errors: bool = False,
    spool_limit: int = SPOOL,
    progress: Callable[[Progress], object] | None = None,
    **options: Unpack[Options],
) -> Sheet:
    """Finds out what a sheet is and what its columns are; iterate over the result for the rows.

    `op` is the id of an operation or the vendor's own name of it. `source` is a path, the bytes of
    a file, a file opened in binary mode, or an iterable of dicts. A file is CSV, lines or a list
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
    records = _native.SheetRecords(op, **options)
    pieces = opened(existing, spool_limit, 1 << 20)
    try:
        for chunk in pieces.read(CHUNK):
            records.push(chunk)
        if pieces.is_text and not pieces.total:
            records.push(b"[]")
    finally:
        pieces.close()
    records.finish()
    return records


def template(
    op: OperationName,
    /,
    *,
    delimiter: str = ",",
    example: bool = True,
    **options: Unpack[Options],
) -> bytes:
    """An empty sheet as CSV in UTF-8: a heading for each field, and an example row.

    `delimiter` is one of `,` `;` `|` and the tab.

    >>> from seatwright import rows
    >>> file = rows.template("netsapiens.site.create", example=False, domain="example.com")
    >>> file[:10]
    b'Site name,'
    """
    return _native.sheet_template(op, delimiter, example, **options)


def template_columns(op: OperationName, /, **options: Unpack[Options]) -> list[TemplateColumn]:
    """The columns of `template` with the values that each takes, those that are required first.

    >>> from seatwright import rows
    >>> columns = rows.template_columns("netsapiens.site.create", domain="example.com")
    >>> columns[0]["heading"], columns[0]["path"], columns[0]["required"]
    ('Site name', 'site', True)
    """
    columns: list[TemplateColumn] = json.loads(_native.sheet_template_columns(op, **options))
    return columns
