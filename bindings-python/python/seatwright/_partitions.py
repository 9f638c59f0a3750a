"""A table in partitions that different processes or threads read, with the result of one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from seatwright import _native
from seatwright._sheet import SheetError, errors_of
from seatwright._sheet_source import ArrowArray, ArrowStream

if TYPE_CHECKING:
    from seatwright.sheets import FindingData
    from seatwright.types import OperationName


class Partitions:
    """How to read a table whose partitions are in different places: three passes over each.

    It can be pickled, and what goes from one place to another is bytes. The bytes of `claim` and
    `starts` may hold secrets of a few rows. All tables have the same columns in the same order;
    `survey`, `claim` and `build` raise `ValueError` for others.

    >>> import pyarrow
    >>> from seatwright import arrow
    >>> parts = [
    ...     [pyarrow.table({"site": ["Paris", "Rome"]})],
    ...     [pyarrow.table({"site": ["Oslo", "Paris"]})],
    ... ]
    >>> how = arrow.Partitions("createSite", domain="example.com")
    >>> how = how.surveyed([how.survey(part) for part in parts])
    >>> starts, again = how.starts([how.claim(part, at) for at, part in enumerate(parts)])
    >>> again
    []
    >>> for part, start in zip(parts, starts, strict=True):
    ...     for table in how.build(part, start):
    ...         rows = pyarrow.table(table)
    ...         print(rows["row"].to_pylist(), rows["ok"].to_pylist())
    [1, 2] [True, True]
    [3, 4] [True, False]
    """

    def __init__(
        self,
        op: OperationName,
        /,
        *,
        mapping: Mapping[str, Any] | str | None = None,
        accept_likely: bool = False,
        clear: str | None = None,
        taken: Iterable[tuple[str | int, str, str]] | None = None,
        like: Mapping[str, Any] | str | None = None,
        **options: Any,
    ) -> None:
        """Takes what `build` takes, but for `extensions`: the next free one depends on all rows
        before, and for `sheet_limits`.
        """
        self._op = op
        self._sheet = json.dumps(
            {
                "mapping": mapping if isinstance(mapping, str) else mapping and dict(mapping),
                "accept_likely": accept_likely,
                "clear": clear,
                "taken": None if taken is None else [[*item] for item in taken],
                "like": like if isinstance(like, str) else like and dict(like),
                "sheet_limits": {"rows": MOST},
            }
        )
        self._options = options
        self._part: bytes | None = None
        self._rows: list[int] = []
        # A wrong option is said at once, and not in a worker.
        self._new()

    def survey(self, tables: Iterable[ArrowStream | ArrowArray], /) -> bytes:
        """The first pass over a partition: what its columns hold."""
        survey = self._new()
        columns: list[str] | None = None
        for each in tables:
            table = _native.arrow_table(each)
            if columns is None:
                columns = table.columns
            _alike(table, columns)
            survey.push(table)
        return survey.part()

    def surveyed(self, parts: Sequence[bytes], /) -> Partitions:
        """The same with what the first pass found in all partitions, in their order."""
        other = Partitions.__new__(Partitions)
        survey = self._new()
        rows = [survey.add_part(part) for part in parts]
        other.__dict__.update(self.__dict__, _part=survey.part(), _rows=rows)
        if sum(rows) > MOST:
            raise ValueError(f"a table has at most {MOST} rows")
        return other

    @property
    def rows(self) -> list[int]:
        """How many rows each partition has."""
        return list(self._rows)

    @property
    def findings(self) -> list[FindingData]:
        """What is said once: of the columns, and of their values together."""
        findings: list[FindingData] = json.loads(self._facts().to_json())["findings"]
        return findings

    def check(self) -> None:
        """Raises `SheetError` when a finding is an error. No rows at all are no error."""
        errors = errors_of(self.findings, sum(self._rows))
        if errors:
            raise SheetError(errors)

    def claim(
        self,
        tables: Iterable[ArrowStream | ArrowArray],
        partition: int,
        /,
        start: bytes | None = None,
    ) -> bytes:
        """The second pass over a partition: what no two rows may have. `start` is that of `starts`,
        for a partition whose claims are made once more.
        """
        facts = self._facts()
        self._there(partition)
        columns = _columns(facts)
        claims = facts.claims(start or facts.start(sum(self._rows[:partition])))
        count = 0
        for each in tables:
            table = _native.arrow_table(each)
            _alike(table, columns)
            count += table.rows
            claims.push(table)
        self._same(partition, count)
        return claims.finish()

    def starts(self, claims: Sequence[bytes], /) -> tuple[list[bytes], list[int]]:
        """What each partition must know of those before it; and the partitions that begin with a
        further row of a person of the one before: their claims are made once more with their
        start, and this is called again.
        """
        return self._facts().merge_claims(list(claims))

    def build(
        self,
        tables: Iterable[ArrowStream | ArrowArray],
        start: bytes | None = None,
        /,
        partition: int | None = None,
        *,
        requests: bool = True,
    ) -> Iterator[_native.ArrowTable]:
        """The last pass: for each table of a partition one with the columns of `ArrowRows`."""
        facts = self._facts()
        if partition is not None:
            self._there(partition)
        # What is wrong with the arguments is said at once, and not with the first table.
        return self._built(tables, facts, facts.begin(start), partition, requests)

    def _built(
        self,
        tables: Iterable[ArrowStream | ArrowArray],
        facts: _native.SheetFacts,
        work: _native.SheetPass,
        partition: int | None,
        requests: bool,
    ) -> Iterator[_native.ArrowTable]:
        columns = _columns(facts)
        count = 0
        for each in tables:
            table = _native.arrow_table(each)
            _alike(table, columns)
            count += table.rows
            yield work.arrow(table, requests)
        if partition is not None:
            self._same(partition, count)

    def _there(self, partition: int) -> None:
        count = len(self._rows)
        if not 0 <= partition < count:
            raise ValueError(
                f"there is no partition {partition}: {count} were surveyed, numbered from 0"
            )

    def _same(self, partition: int, count: int) -> None:
        if count != self._rows[partition]:
            had = self._rows[partition]
            raise RuntimeError(
                f"partition {partition} had {had} rows at first and has {count} now: "
                "write the table, or keep it, before it is read"
            )

    def _new(self) -> _native.SheetSurvey:
        return _native.SheetSurvey(self._op, self._sheet, **self._options)

    def _facts(self) -> _native.SheetFacts:
        if self._part is None:
            raise ValueError(
                "nothing was surveyed yet: call survey for each partition, and go on with what "
                "surveyed gives for all of them"
            )
        # Made anew in each process: it is small, and cannot be pickled.
        survey = self._new()
        survey.add_part(self._part)
        return survey.finish()


MOST = (1 << 28) - 1
"""Rows are told by 28 bits."""


def _columns(facts: _native.SheetFacts) -> list[str]:
    """The names of the columns that the first pass saw."""
    return [column["heading"] for column in json.loads(facts.mapping_json())["columns"]]


def _alike(table: _native.ArrowTable, columns: list[str]) -> None:
    """Raises `ValueError` when the columns differ: the engine reads them by their places."""
    if table.columns == columns or not (columns or table.rows):
        return
    for at, (had, has) in enumerate(zip_longest(columns, table.columns), start=1):
        if had != has:
            was, now = (
                "missing" if name is None else json.dumps(name, ensure_ascii=False)
                for name in (had, has)
            )
            raise ValueError(
                f"column {at} is {now} here and was {was} at first: give each table of each "
                "partition the same columns in the same order"
            )
