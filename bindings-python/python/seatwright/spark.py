"""Data frames of Spark to requests: the rows of all partitions as one process would read them.

    from seatwright import spark

    built = spark.build(people, "createUser", domain="example.com", defaults="required")
    built.where("not ok").show()

`people` is a `pyspark.sql.DataFrame`; so is the result, with the columns of
`seatwright.arrow.ArrowRows`. Rows are those of `people` in the order of its partitions, and a row
that repeats one of another partition says so. Workers need seatwright and pyarrow;
`docs/scale.md` says what else, and what it costs.

The data frame is read three times, twice before this returns: keep one that is expensive
(`DataFrame.persist`), and write one whose partitions are not the same each time, such as the result
of `repartition` or of a query without an order. Partitions that have other rows than before end the
job with a message.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from seatwright._partitions import Partitions
from seatwright.sheets import MappingData

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from seatwright.keywords import Options
    from seatwright.types import OperationName

__all__ = ["build", "check", "schema"]

_ISSUES = (
    "array<struct<"
    + ",".join(
        f"`{name}`: string"
        for name in ("severity", "code", "column", "field", "value", "message", "fix", "certainty")
    )
    + ">>"
)


def schema(*, requests: bool = True) -> str:
    """The columns of the result, as `DataFrame.mapInArrow` takes them.

    >>> from seatwright import spark
    >>> spark.schema(requests=False)[:53]
    '`row` long, `ok` boolean, `action` string, `issues` a'
    """
    columns = ["`row` long", "`ok` boolean", "`action` string"]
    if requests:
        columns += ["`method` string", "`path` string", "`request` string"]
    return ", ".join([*columns, f"`issues` {_ISSUES}"])


def build(
    frame: Any,
    op: OperationName,
    /,
    *,
    mapping: MappingData | Mapping[str, Any] | str | None = None,
    accept_likely: bool = False,
    clear: str | None = None,
    taken: Iterable[tuple[str | int, str, str]] | None = None,
    like: Mapping[str, Any] | str | None = None,
    allow_errors: bool = False,
    **options: Unpack[Options],
) -> Any:
    """The request of each row of a data frame, and what is wrong with it.

    The arguments are those of `seatwright.arrow.build`. Two jobs run at once, to find out what the
    columns are and which rows repeat others; the third runs with the result.

    Raises `OptionError` for a wrong option, and `SheetError` when a finding is an error.
    """
    how = _how(op, locals(), options)
    return _mapped(frame, how, requests=True, allow_errors=allow_errors)


def check(
    frame: Any,
    op: OperationName,
    /,
    *,
    mapping: MappingData | Mapping[str, Any] | str | None = None,
    accept_likely: bool = False,
    clear: str | None = None,
    taken: Iterable[tuple[str | int, str, str]] | None = None,
    like: Mapping[str, Any] | str | None = None,
    allow_errors: bool = False,
    **options: Unpack[Options],
) -> Any:
    """What is wrong with each row of a data frame: `build` without the requests, so no secret."""
    how = _how(op, locals(), options)
    return _mapped(frame, how, requests=False, allow_errors=allow_errors)


_TABLE = ("mapping", "accept_likely", "clear", "taken", "like")


def _how(op: OperationName, given: Mapping[str, Any], options: Options) -> Partitions:
    return Partitions(op, **{name: given[name] for name in _TABLE}, **options)


def _mapped(frame: Any, how: Partitions, *, requests: bool, allow_errors: bool) -> Any:
    surveys = _collected(frame, lambda batches, _: how.survey(batches))
    # Partitions without a row may be left out: each gets its place by its number.
    count = max(surveys, default=-1) + 1
    none = how.survey([])
    read = how.surveyed([surveys.get(at, none) for at in range(count)])
    if not allow_errors:
        read.check()
    claims = _collected(frame, lambda batches, at: read.claim(batches, at))
    rest = {at: read.claim([], at) for at in range(count) if at not in claims}
    claims.update(rest)
    while True:
        starts, again = read.starts([claims[at] for at in range(count)])
        if not again:
            break
        # Their first rows continue a person of the partition before: seldom any.
        wanted = {at: starts[at] for at in again}
        claims.update(
            _collected(
                frame,
                lambda batches, at, wanted=wanted: (
                    read.claim(batches, at, wanted[at]) if at in wanted else None
                ),
            )
        )

    def work(batches: Iterator[Any]) -> Iterator[Any]:
        at = _partition()
        yield from _batches(read, batches, starts[at] if at < count else None, at, requests)

    return frame.mapInArrow(work, schema(requests=requests))


def _batches(
    how: Partitions, batches: Iterator[Any], start: bytes | None, at: int, requests: bool
) -> Iterator[Any]:
    pyarrow = _library("pyarrow")
    if start is None:
        # No row stood in it before.
        if any(batch.num_rows for batch in batches):
            raise RuntimeError(f"partition {at} has rows and had none before")
        return
    for table in how.build(batches, start, at, requests=requests):
        yield from pyarrow.RecordBatchReader.from_stream(table)


def _collected(frame: Any, step: Callable[..., bytes | None]) -> dict[int, bytes]:
    """What a step gives for each partition, by its number."""

    def work(batches: Iterator[Any]) -> Iterator[Any]:
        pyarrow = _library("pyarrow")
        at = _partition()
        part = step(batches, at)
        if part is not None:
            types = [("at", pyarrow.int64()), ("part", pyarrow.binary())]
            yield pyarrow.RecordBatch.from_arrays(
                [pyarrow.array([at], types[0][1]), pyarrow.array([part], types[1][1])],
                names=["at", "part"],
            )

    rows = frame.mapInArrow(work, "at long, part binary").collect()
    return {row["at"]: bytes(row["part"]) for row in rows}


def _library(name: str) -> Any:
    """One that is there where Spark is, and only there."""
    return import_module(name)


def _partition() -> int:
    context = _library("pyspark").TaskContext.get()
    return 0 if context is None else int(context.partitionId())
