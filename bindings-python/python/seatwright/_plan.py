"""A sheet compared with what exists: what is made, changed, and left as it is."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from seatwright import _native
from seatwright._native import PlanRow
from seatwright._sheet import Sheet, SheetTarget
from seatwright.runs import Run
from seatwright.sheets import GuardData, PlanSummaryData

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from seatwright.runs import RunArguments


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
