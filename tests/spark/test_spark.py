"""`seatwright.spark` on a real Spark: as one process, when tasks fail too. `cargo xtask spark`."""

from __future__ import annotations

import datetime
import decimal
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyspark import TaskContext
from pyspark.sql import SparkSession

from people import OPTIONS, differences, in_one_process, people
from seatwright import OptionError, rows, spark

OP: Any = "netsapiens.user.create"


@pytest.fixture(scope="session")
def session() -> Iterator[Any]:
    # Four at once, and each task is tried three times.
    builder = SparkSession.builder.master("local[4,3]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", 700).getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def built(frame: Any, **options: Any) -> pa.Table:
    return spark.build(frame, OP, **{**OPTIONS, **options}).toArrow()


def test_four_partitions_are_as_one_process(session: Any) -> None:
    frame = people(session, 20_000)
    assert frame.rdd.getNumPartitions() == 4
    expected = in_one_process(frame)
    counts = {
        action: expected["action"].to_pylist().count(action)
        for action in ("ready", "invalid", "continuation")
    }
    assert min(counts.values()) > 10, counts
    assert "duplicate" in str(expected["issues"].combine_chunks().flatten().field("code").unique())
    assert differences(expected, built(frame)) == []


def test_a_check_has_no_requests(session: Any) -> None:
    frame = people(session, 500)
    checked = spark.check(frame, OP, **OPTIONS)
    assert checked.columns == ["row", "ok", "action", "issues"]
    expected = in_one_process(frame).select(checked.columns)
    assert differences(expected, checked.toArrow()) == []


@pytest.mark.parametrize("cuts", [1, 3, 7, 16])
def test_a_person_goes_on_in_the_next_partition(session: Any, cuts: int) -> None:
    ann = ("1001", "Ann King", "ann@example.com")
    found = [(*ann, f"phone {at}") for at in range(12)] + [("1001", "Ben Roe", "b@example.com", "")]
    frame = session.createDataFrame(
        session.sparkContext.parallelize(found, cuts),
        "user string, name string, email string, device string",
    )
    said = built(frame)
    assert said["action"].to_pylist() == ["ready", *["continuation"] * 11, "invalid"]
    assert differences(in_one_process(frame), said) == []


def test_types_of_spark(session: Any) -> None:
    day = datetime.datetime(2026, 1, 2, 3, 4)
    found = [
        (
            1001,
            1001.0,
            decimal.Decimal("1.50"),
            True,
            day.date(),
            day,
            b"x",
            ["a"],
            {"k": 1},
            ("n", None),
        ),
        (1002, float("nan"), None, None, None, None, None, None, None, None),
    ]
    kinds = (
        "user int, a double, b decimal(5,2), c boolean, d date, e timestamp, f binary, "
        "g array<string>, h map<string,int>, i struct<x:string,y:int>"
    )
    frame = session.createDataFrame(found, kinds).selectExpr(
        "*", "'Ann King' name", "concat('a', user, '@example.com') email"
    )
    for kind in "abcdefghi":
        each = frame.selectExpr("user", "name", "email", f"{kind} department")
        assert differences(in_one_process(each), built(each)) == [], kind


def test_a_killed_task_is_tried_again(session: Any) -> None:
    def killed(batches: Iterator[Any]) -> Iterator[Any]:
        context = TaskContext.get()
        assert context is not None
        for batch in batches:
            yield batch
            if context.partitionId() == 3 and context.attemptNumber() < 2:
                os.kill(os.getpid(), signal.SIGKILL)

    frame = people(session, 6_000)
    expected = in_one_process(frame)
    assert differences(expected, built(frame.mapInArrow(killed, frame.schema))) == []


def test_an_exception_in_a_task_says_what_it_is(session: Any) -> None:
    def broken(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            yield batch
            raise RuntimeError("the source of the rows has gone")

    frame = people(session, 500)
    with pytest.raises(Exception, match="the source of the rows has gone"):
        built(frame.mapInArrow(broken, frame.schema))


def test_a_column_that_cannot_be_read(session: Any) -> None:
    frame = people(session, 50).selectExpr("*", "interval '1' year x")

    def doubled(batches: Iterator[Any]) -> Iterator[Any]:
        yield from batches

    # Spark's own or ours: the message names the type or the column.
    with pytest.raises(Exception, match=r"[Ii]nterval|INTERVAL|\"x\""):
        built(frame.mapInArrow(doubled, frame.schema))


def test_partitions_that_change_end_the_job(session: Any, tmp_path: Path) -> None:
    def grows(batches: Iterator[Any]) -> Iterator[Any]:
        context = TaskContext.get()
        assert context is not None
        mark = tmp_path / f"read-{context.partitionId()}"
        times = int(mark.read_text()) if mark.exists() else 0
        mark.write_text(str(times + 1))
        for batch in batches:
            yield batch
        if times > 1 and context.partitionId() == 1:
            yield batch

    frame = people(session, 500)
    with pytest.raises(Exception, match=r"partition 1 had 50 rows at first and has 100 now"):
        built(frame.mapInArrow(grows, frame.schema))


def test_what_is_wrong_with_all_rows(session: Any) -> None:
    frame = people(session, 50)
    with pytest.raises(rows.SheetError, match="email-address"):
        spark.build(frame.drop("email"), OP, **OPTIONS)
    said = built(frame.drop("email"), allow_errors=True)
    assert not any(said["ok"].to_pylist())
    with pytest.raises(OptionError):
        spark.build(frame, OP, domian="example.com")  # type: ignore[call-arg]


def test_no_rows(session: Any) -> None:
    frame = people(session, 50).where("user = 'nobody'")
    assert built(frame).num_rows == 0
    # All rows in one partition, the last.
    frame = people(session, 50).where("device = 'phone 49'")
    assert differences(in_one_process(frame), built(frame)) == []
