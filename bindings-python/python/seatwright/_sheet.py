"""A sheet that is read: its columns, its rows, and the files about it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from os import PathLike
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeAlias

from seatwright import _native
from seatwright._native import Row
from seatwright._sheet_source import CHUNK, SPOOL, ArrowArray, ArrowStream, Pieces, opened
from seatwright._sheet_target import Target, target
from seatwright.errors import OptionError
from seatwright.sheets import FactsData, FindingData, MappingData, SheetLimits, SummaryData

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from seatwright.keywords import Options
    from seatwright.types import OperationName

SheetSource: TypeAlias = (
    str
    | PathLike[str]
    | bytes
    | bytearray
    | memoryview
    | IO[bytes]
    | Iterable[Mapping[str, Any]]
    | ArrowStream
    | ArrowArray
)
"""A path, the bytes of a file, a file opened in binary mode, rows as dicts, or a table of Arrow."""

SheetTarget: TypeAlias = str | PathLike[str] | IO[bytes]
"""A path, or a file opened in binary mode."""


def errors_of(findings: Iterable[FindingData], rows: int | None = None) -> list[FindingData]:
    """The findings that are errors. `rows` is how many a table has; to have none is no error."""
    passed = "empty" if rows == 0 else ""
    return [each for each in findings if each["severity"] == "error" and each["code"] != passed]


def operations_of(beside: bool | Sequence[str] | None) -> bool | list[str]:
    """What stands beside a row, as JSON has it: one operation by its id counts as a list."""
    if beside is None or isinstance(beside, bool):
        return bool(beside)
    return [beside] if isinstance(beside, str) else list(beside)


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
        like: Mapping[str, Any] | str | None = None,
        extensions: Mapping[str, Any] | None = None,
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
            "beside": operations_of(beside),
            "addressed_sites": list(addressed_sites),
            "like": like if isinstance(like, str) else like and dict(like),
            "extensions": extensions and dict(extensions),
        }
        survey = _native.SheetSurvey(op, json.dumps(about), **options)
        row_limit = (sheet_limits or {}).get("row", 1 << 20)
        self._pieces: Pieces = opened(source, spool_limit, row_limit, worksheet)
        try:
            if self._pieces.is_text and encoding not in (None, "utf-8", "utf8"):
                raise OptionError('"encoding" is that of bytes: rows as dicts have none')
            if self._pieces.is_text:
                survey.set_host()
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
            raise SheetError(errors_of(self.findings))

    def _read(self, phase: str) -> Iterator[bytes | _native.Workbook | _native.ArrowTable]:
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

            def put(chunk: bytes | _native.Workbook | _native.ArrowTable | None) -> None:
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
