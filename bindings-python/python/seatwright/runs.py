"""A plan carried out, so that nobody is lost or made twice. `seatwright.rows` has its names.

>>> from seatwright import rows
>>> csv = b"site\\nParis\\n"
>>> plan = rows.plan("createSite", csv, existing=[], domain="example.com", defaults="none")
>>> run = plan.run()
>>> for step in run.steps():
...     print(step.purpose, step.method, step.path)
...     answer = (202, {}, b"{}") if step.purpose == "send" else (200, {}, b'{"site": "Paris"}')
...     result = run.answered(step, answer)
send POST /ns-api/v2/domains/example.com/sites
look_up GET /ns-api/v2/domains/example.com/sites/Paris
>>> result.status, run.complete
('done', True)
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeAlias

from seatwright import _native
from seatwright._journal import Journal
from seatwright._native import Step
from seatwright._sheet_target import Target, target
from seatwright._typeddict import TypedDict

if TYPE_CHECKING:
    from typing_extensions import Self

    from seatwright._plan import Plan
    from seatwright._sheet import SheetTarget

__all__ = [
    "Answered",
    "BesideResultData",
    "CreatedData",
    "Next",
    "RowResultData",
    "Run",
    "RunArguments",
    "RunError",
    "Step",
]


class Response(Protocol):
    """A response of requests or httpx."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Any: ...
    @property
    def content(self) -> Any: ...


Answer: TypeAlias = Response | tuple[int, Mapping[str, str], bytes] | None
"""A response of requests or httpx, or status, headers and body; `None` when no answer came."""

RowStatus: TypeAlias = Literal[
    "done", "refused", "conflict", "unknown", "failed", "skipped", "not_sent", "waiting"
]


class RunError(ValueError):
    """A run that cannot begin or be resumed, or an answer that it does not take.

    >>> from seatwright import rows
    >>> plan = rows.plan("createSite", b"site\\nParis\\n", existing=[], domain="example.com")
    >>> plan.run(concurrency=0)
    Traceback (most recent call last):
    ...
    seatwright.runs.RunError: concurrency, attempts and look_ups must be at least 1
    """


class Answered(NamedTuple):
    """What an answer meant."""

    plan: int
    """Which of the plans the row belongs to, from 0."""
    row: int
    """The row as a spreadsheet numbers it."""
    key: str | None
    """The key of the record."""
    outcome: str
    """The meaning of the answer, as `read_response` words it; of a look-up `"found"`,
    `"different"`, `"absent"` or `"unclear"`."""
    status: RowStatus | None
    """What became of the row; `None` while a look-up or another try follows."""
    message: str
    """What there is to say, on one line."""
    part: int = 0
    """0 for the request of the row itself, from 1 for those beside it."""

    def __str__(self) -> str:
        return f"row {self.row} {self.key}: {self.status or self.outcome} {self.message}".rstrip()


class Next(NamedTuple):
    """What the caller does next."""

    kind: Literal["write", "send", "wait", "answers", "finished"]
    """`"write"`: append `journal` to the journal, flush it, and ask again. `"send"`: send `step`,
    and hand over the answer; others may be sent meanwhile. `"wait"`: nothing is under way; wait
    `seconds`. `"answers"`: wait for an answer, at most `seconds` where it is a number."""
    journal: bytes = b""
    step: Step | None = None
    seconds: float | None = None


class RowResultData(TypedDict):
    """What became of a row that has a request."""

    status: RowStatus
    http_status: int | None
    outcome: str
    message: str
    next_step: str
    id: str | None
    differs: list[str]
    sends: int
    confirmed: bool


class BesideResultData(RowResultData):
    """What became of a request beside that of a row."""

    request: str
    """Which one it is: `"2.1"` is the first beside that of row 2."""
    operation: str
    key: str | None


class CreatedData(TypedDict, total=False):
    """A record that the run has made."""

    plan: int
    row: int
    part: int
    operation: str
    key: str
    id: str
    path: str
    confirmed: bool


class RunArguments(TypedDict, total=False):
    """The arguments of `Run` by their names."""

    journal: str | PathLike[str] | bytes | None
    made: Sequence[str]
    made_file: str | PathLike[str] | None
    token: str | None
    concurrency: int
    stop_after: int
    attempts: int
    look_ups: int
    backoff: float
    backoff_limit: float
    seed: int | None


class Run:
    """Carries out plans: says what to send next, and what an answer means. It sends nothing.

    `plans` are pairs of a plan, made again of the same sheet and of what existed when it was made,
    and the document that was saved, or `None` for the plan itself. A plan of users may stand beside
    the plan of their sites: a user is sent when the site is done.

    - `journal`: the path of the journal, or its bytes. The run goes on with one that is there.
      With a path the lines are written and flushed before a step is given out, and the file is
      locked. With bytes, or without, `next` gives the lines.
    - `made`: secret fields for which secrets are made in new rows that have none;
      `made_file`: the file that holds them, and that a run which is resumed needs.
    - `token`: the token that the requests will carry. One that cannot stand in a header, such as
      one with a line break, is refused before the journal is opened. The run does not keep it.
    - `concurrency`: how many requests may be under way at the same time.
    - `stop_after`: after how many rows in a row that are not done nothing more is sent; 0: never.
    - `attempts`, `look_ups`: how often a request is sent, and a record is read, at most.
    - `backoff`, `backoff_limit`: the first and the longest wait after a failure, in seconds.
    - `seed`: a random number, which shortens waits by up to a half.

    Raises `RunError`, `PlanError` for a plan that may not be carried out, and `BlockingIOError` for
    a journal that another run writes into.
    """

    def __init__(
        self,
        plans: Sequence[tuple[Plan, bytes | str | None]],
        /,
        *,
        journal: str | PathLike[str] | bytes | None = None,
        made: Sequence[str] = (),
        made_file: str | PathLike[str] | None = None,
        token: str | None = None,
        concurrency: int = 1,
        stop_after: int = 5,
        attempts: int = 5,
        look_ups: int = 5,
        backoff: float = 1.0,
        backoff_limit: float = 60.0,
        seed: int | None = None,
    ) -> None:
        self._plans = [plan for plan, _ in plans]
        self._answered: set[int] = set()
        self._cut = False
        self._journal: Journal | None = None
        if token is not None:
            self.check_token(token)
        self._journal = Journal(journal) if isinstance(journal, str | PathLike) else None
        try:
            found = self._journal.found if self._journal else journal
            assert found is None or isinstance(found, bytes)
            runnable = [plan._runnable(document, ()) for plan, document in plans]
            if made:
                if made_file is None:
                    raise RunError("made secrets need a file of their own: give made_file")
                runnable = _with_secrets(runnable, list(made), made_file, resumes=bool(found))
            self._core = _checked(
                _native.RunCore,
                runnable,
                found or None,
                concurrency=concurrency,
                stop_after=stop_after,
                attempts=attempts,
                look_ups=look_ups,
                backoff=backoff,
                backoff_limit=backoff_limit,
                seed=seed,
            )
        except BaseException:
            self.close()
            raise

    @staticmethod
    def check_token(token: str) -> None:
        """Raises `RunError` for a token that cannot stand in a header; the message hides it.

        >>> from seatwright import rows
        >>> rows.Run.check_token("nss_x")
        """
        _checked(_native.RunCore.check_token, token)

    def next(self, now: float | None = None) -> Next:
        """What to do next. `now` is a time in seconds, of the monotonic clock unless it is given.

        >>> from seatwright import rows
        >>> plan = rows.plan("createSite", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> run = plan.run()
        >>> run.next().journal[:31]
        b'{"event":"begin","journal":1,"p'
        >>> run.next().kind, run.next().kind
        ('send', 'answers')
        """
        if self._cut:
            raise RunError("the journal was not written; begin again from its file")
        while True:
            kind, value = self._core.next(time.monotonic() if now is None else now)
            if kind == "write" and self._journal is not None:
                # Unless all of it is written, what follows must not be: lines would be missing.
                self._cut = True
                self._journal.write(value)
                self._cut = False
                continue
            if kind == "write":
                return Next("write", journal=value)
            if kind == "send":
                return Next("send", step=value)
            return Next(kind, seconds=value)

    def steps(self) -> Iterator[Step]:
        """The steps one after the other, for a program that sends one at a time: waits by itself.

        A step that has no answer when the next one is asked for counts as sent without an answer.
        """
        while True:
            following = self.next()
            if following.kind == "finished":
                return
            if following.step is not None:
                yield following.step
                if following.step.id not in self._answered:
                    self.answered(following.step, None)
                self._answered.discard(following.step.id)
            elif following.seconds is not None:
                time.sleep(following.seconds)

    def answered(self, step: Step, answer: Answer, /, *, now: float | None = None) -> Answered:
        """Takes the answer to a step: a response of requests or httpx, or a tuple of status,
        headers and body; `None` when no answer came, such as after an exception of the client.

        Raises `RunError` for a step that was not given out, or that has its answer already.
        """
        status, headers, body = _parts(answer)
        at = time.monotonic() if now is None else now
        told = _checked(self._core.answered, step.id, status, headers, body, at)
        self._answered.add(step.id)
        return Answered(**told)

    def cancel(self) -> None:
        """Sends nothing more but look-ups, which tell what became of requests that were sent."""
        self._core.cancel()

    @property
    def complete(self) -> bool:
        """Whether every request is done: those of the rows, and those beside them."""
        complete: bool = self._core.summary()[1]
        return complete

    @property
    def stopped(self) -> str | None:
        """Why nothing more is sent: `"refusals"`, `"cancelled"`, `"denied"` for a token that the
        server does not accept, or `None`.
        """
        stopped: str | None = self._core.stopped()
        return stopped

    @property
    def summary(self) -> dict[str, Any]:
        """How many rows have which status. `create` and `update` add up to those of the plans, and
        `beside`, where there is any, to the requests beside them.

        >>> from seatwright import rows
        >>> plan = rows.plan("createSite", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan.run().summary["create"]["not_sent"]
        1
        """
        summary: dict[str, Any] = json.loads(self._core.summary()[0])
        return summary

    @property
    def created(self) -> list[CreatedData]:
        """The records that the run has made, in all its processes: what is deleted to undo it.
        `confirmed` is false where no answer told that this run made it.
        """
        created: list[CreatedData] = self._core.created()
        return created

    def result(self, row: int, /, *, plan: int = 0) -> RowResultData | None:
        """What became of a row; `None` for one without a request."""
        result: RowResultData | None = self._core.result(plan, row)
        return result

    def beside(self, row: int, /, *, plan: int = 0) -> list[BesideResultData]:
        """What became of the requests beside that of a row, in their order."""
        beside: list[BesideResultData] = self._core.beside(plan, row)
        return beside

    def save(
        self,
        *,
        results: SheetTarget | None = None,
        report: SheetTarget | None = None,
        title: str = "Run",
        plan: int = 0,
    ) -> dict[str, Any]:
        """Writes what became of each row of a plan, and gives the summary. `results` is the sheet
        in its own columns, without those of secrets, with the result of each row; `report` is an
        HTML page.

        >>> import io
        >>> from seatwright import rows
        >>> plan = rows.plan("createSite", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> results = io.BytesIO()
        >>> plan.run().save(results=results)["read"]
        1
        >>> results.getvalue().splitlines()[1]
        b'Paris,2,not_sent,Paris,,,,resume the run'
        """
        of = self._plans[plan]
        page = _native.RunReport(title)
        rows = bytearray()
        work = of._begin()
        for chunk in of.sheet._read("rows"):
            rows += work.results(chunk, self._core, plan, page)
        rows += work.results(None, self._core, plan, page)
        if results is not None:
            _put(results, of.sheet._facts.result_headings() + bytes(rows))
        if report is not None:
            _put(report, page.finish(self._core).encode())
        return self.summary

    def close(self) -> None:
        """Gives the journal free."""
        if self._journal is not None:
            self._journal.close()

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
        counts = self.summary
        both = [counts["create"], counts["update"]]
        done, every = (sum(each[word] for each in both) for word in ("done", "all"))
        why = f", stopped: {self.stopped}" if self.stopped else ""
        return f"<Run: {done} of {every} done{why}>"


def _checked(call: Any, *args: Any, **named: Any) -> Any:
    try:
        return call(*args, **named)
    except ValueError as error:
        raise RunError(str(error)) from None


def _parts(answer: Answer) -> tuple[int, list[tuple[str, str]], bytes]:
    if answer is None:
        return 0, [], b""
    if isinstance(answer, tuple):
        return answer[0], list(answer[1].items()), answer[2]
    headers = [(str(name), str(value)) for name, value in answer.headers.items()]
    return answer.status_code, headers, bytes(answer.content)


def _with_secrets(
    plans: list[_native.RunPlan], fields: list[str], file: str | PathLike[str], *, resumes: bool
) -> list[_native.RunPlan]:
    """The plans with the secrets of a file, which is made for a new run."""
    if len(plans) != 1:
        raise RunError("secrets are made for a run of one plan")
    [plan] = plans
    if os.path.exists(file):
        with open(file, "rb") as opened:
            csv = opened.read()
    elif resumes:
        raise RunError(
            f"the file of made secrets is missing: {os.fspath(file)}; the run that is resumed "
            "has sent some of them, so give the file that was written when it began"
        )
    else:
        csv = _checked(plan.make_secrets, fields, os.urandom(plan.random_bytes(fields)))
        _put(file, csv, secret=True)
    return [_checked(plan.with_secrets, fields, csv)]


def _put(file: SheetTarget, data: bytes, *, secret: bool = False) -> None:
    opened: Target
    with target(file, secret=secret) as opened:
        opened.write(data)
        opened.complete()
