"""`seatwright.arrow`: a table gives what its rows as dicts give, whatever its types are."""

from __future__ import annotations

import ctypes
import datetime
import decimal
import doctest
import json
import math
import pickle
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import seatwright
from seatwright import OptionError, arrow, rows, spark

pa: Any = pytest.importorskip("pyarrow")
arro3: Any = pytest.importorskip("arro3.core")

USER: dict[str, Any] = {"domain": "example.com", "defaults": "required"}
ODIN: dict[str, Any] = {"defaults": "none"}
COLUMNS = ["row", "ok", "action", "method", "path", "request", "issues"]
ISSUE = ["severity", "code", "column", "field", "value", "message", "fix", "certainty"]

PEOPLE: list[dict[str, Any]] = [
    {"user": 1001, "name": "Ann Smith", "email": "ann@example.com", "time zone": "US/Eastern"},
    {"user": 1002, "name": "Zoë King", "email": "zoe@", "time zone": "US/Estern"},
    {"user": None, "name": None, "email": None, "time zone": None},
    {"user": 1001, "name": "Ben Okafor", "email": "ben@example.com", "time zone": None},
]


def of_dicts(op: Any, people: Any, **options: Any) -> list[dict[str, Any]]:
    """What `seatwright.rows` says of dicts, as the columns of a table."""
    said = []
    for row in rows.read(op, people, **options):
        body = row.body
        issues = [{name: getattr(issue, name) for name in ISSUE} for issue in row.issues]
        said.append(
            {
                "row": row.row,
                "ok": bool(row),
                "action": row.verdict,
                "method": row.method,
                "path": row.path,
                "request": None if body is None else body.decode(),
                "issues": issues,
            }
        )
    return said


def of_table(op: Any, table: Any, **options: Any) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = pa.table(arrow.build(op, table, **options)).to_pylist()
    return said


def user(table: Any, **options: Any) -> list[dict[str, Any]]:
    return of_table("netsapiens.user.create", table, **{**USER, **options})


def users(people: Any, **options: Any) -> list[dict[str, Any]]:
    return of_dicts("netsapiens.user.create", people, **{**USER, **options})


def test_the_examples_run() -> None:
    failed, tried = doctest.testmod(arrow)
    assert failed == 0
    assert tried > 10


def test_the_columns_and_what_they_hold() -> None:
    built = arrow.build("netsapiens.user.create", pa.Table.from_pylist(PEOPLE), **USER)
    table = pa.table(built)
    assert table.column_names == COLUMNS
    assert [each.name for each in table.schema.field("issues").type.value_type] == ISSUE
    assert table["ok"].to_pylist() == [True, False, False, False]
    assert table["action"].to_pylist() == ["ready", "invalid", "blank", "invalid"]
    assert json.loads(table["request"][0].as_py())["name-last-name"] == "Smith"
    assert table["request"].to_pylist()[1:] == [None, None, None]
    codes = [[issue["code"] for issue in issues] for issues in table["issues"].to_pylist()]
    assert codes == [[], ["bad_format", "invalid_choice"], [], ["duplicate"]]
    assert len(built) == 4
    assert built.summary["read"] == 4
    assert built.operation == "netsapiens.user.create"
    assert repr(built) == "<ArrowRows netsapiens.user.create: 4 rows, 1 ready>"
    # As often as one likes.
    assert pa.table(built) == table
    assert pa.schema(built) == table.schema


def test_a_check_has_no_requests() -> None:
    checked = pa.table(arrow.check("netsapiens.user.create", pa.Table.from_pylist(PEOPLE), **USER))
    assert checked.column_names == ["row", "ok", "action", "issues"]
    built = pa.table(arrow.build("netsapiens.user.create", pa.Table.from_pylist(PEOPLE), **USER))
    assert checked == built.select(checked.column_names)


def test_secrets_are_in_requests_alone() -> None:
    people = [
        {"user": 1001, "name": "Ann Smith", "email": "ann@example.com", "voicemail pin": "83427"},
        {"user": 1002, "name": "Ada King", "email": "a@", "voicemail pin": "83427x"},
    ]
    table = pa.Table.from_pylist(people)
    checked = arrow.check("netsapiens.user.create", table, **USER)
    shown = repr(checked) + str(pa.table(checked)) + str(checked.summary) + str(checked.findings)
    assert "83427" not in shown
    built = user(table)
    assert "83427" in built[0]["request"]
    assert "83427" not in str(built[1])


# -- The same as the rows as dicts ---------------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
usual = st.sampled_from(
    ["", " ", "Ann", "Zoë O'Neil", "yes", "1001.0", "US/Estern", "n/a", "JosÃ©"]
)
KINDS: dict[str, tuple[Any, st.SearchStrategy[Any]]] = {
    "string": (pa.string(), texts | usual),
    "large_string": (pa.large_string(), texts | usual),
    "string_view": (pa.string_view(), texts | usual),
    "dictionary": (pa.dictionary(pa.int8(), pa.string()), usual),
    "dictionary of integers": (pa.dictionary(pa.uint32(), pa.int64()), st.integers(0, 9999)),
    "int8": (pa.int8(), st.integers(-128, 127)),
    "int64": (pa.int64(), st.integers(-(2**63), 2**63 - 1) | st.integers(1000, 1020)),
    "uint64": (pa.uint64(), st.integers(0, 2**64 - 1)),
    # Larger ones are issues: `test_digits_that_small_floats_lost`.
    "float32": (
        pa.float32(),
        st.floats(-(2.0**23), 2.0**23, width=32) | st.sampled_from([math.nan, math.inf]),
    ),
    "float64": (pa.float64(), st.floats() | st.integers(1000, 1020).map(float)),
    "bool": (pa.bool_(), st.booleans()),
    "null": (pa.null(), st.none()),
    "decimal128": (pa.decimal128(12, 3), st.decimals(-999, 9999, places=3)),
    "decimal256": (pa.decimal256(50, 10), st.decimals(-9, 9999, places=10)),
    "small decimal": (pa.decimal128(20, 18), st.decimals(0, 1, places=18)),
    "date": (pa.date32(), st.dates()),
    "timestamp": (pa.timestamp("us"), st.datetimes()),
    "time": (pa.time64("us"), st.times()),
    "duration": (pa.duration("us"), st.timedeltas(datetime.timedelta(0), datetime.timedelta(9))),
    "binary": (pa.binary(), st.binary(max_size=5)),
    "list": (pa.list_(pa.string()), st.lists(texts, max_size=3)),
    "large_list": (pa.large_list(pa.int32()), st.lists(st.none() | st.integers(0, 9), max_size=3)),
    "list_view": (pa.list_view(pa.bool_()), st.lists(st.booleans(), max_size=3)),
    "fixed list": (pa.list_(pa.int16(), 2), st.lists(st.integers(0, 9), min_size=2, max_size=2)),
    "list of dates": (pa.list_(pa.date32()), st.lists(st.dates(), max_size=2)),
    "map": (
        pa.map_(pa.string(), pa.float64()),
        st.lists(st.tuples(texts, st.floats()), max_size=2),
    ),
    "struct": (
        pa.struct({"name": pa.string(), "it's": pa.list_(pa.decimal128(5, 2))}),
        st.fixed_dictionaries(
            {"name": st.none() | usual, "it's": st.none() | st.lists(st.decimals(0, 9, places=2))}
        ),
    ),
}
NAMES = [
    "user",
    "name",
    "email",
    "department",
    "time zone",
    "voicemail pin",
    "Shoe size",
    "area-code",
]


@st.composite
def tables(draw: st.DrawFn) -> Any:
    """Columns of any kind under names that mean something, in chunks, some of them sliced."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True))
    length = draw(st.integers(1, 8))
    arrays = []
    for _ in names:
        kind, values = KINDS[draw(st.sampled_from(sorted(KINDS)))]
        items = draw(st.lists(st.none() | values, min_size=length, max_size=length))
        arrays.append(pa.array(items, kind))
    table = pa.table(arrays, names=names)
    if draw(st.booleans()):
        table = table.slice(draw(st.integers(0, length - 1)))
    if draw(st.booleans()):
        cut = draw(st.integers(0, table.num_rows))
        table = pa.concat_tables([table.slice(0, cut), table.slice(cut)])
    return table


@settings(max_examples=300, deadline=None)
@given(tables(), st.booleans())
def test_a_table_gives_what_its_rows_as_dicts_give(table: Any, accept_likely: bool) -> None:
    options: dict[str, Any] = {"allow_errors": True, "accept_likely": accept_likely}
    assert user(table, **options) == users(table.to_pylist(), **options)


@settings(max_examples=100, deadline=None)
@given(tables())
def test_a_sheet_of_a_table_is_that_of_its_rows(table: Any) -> None:
    read = rows.read("netsapiens.user.create", table, **USER)
    dicts = rows.read("netsapiens.user.create", table.to_pylist(), **USER)
    assert read.facts == dicts.facts
    assert read.summary == dicts.summary


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_each_kind_in_each_place(kind: str, data: st.DataObject) -> None:
    type_, values = KINDS[kind]
    items = data.draw(st.lists(st.none() | values, min_size=6, max_size=6))
    for name in ("user", "email", "department"):
        table = pa.table({"name": ["Ann King"] * 6, name: pa.array(items, type_)})
        assert user(table, allow_errors=True) == users(table.to_pylist(), allow_errors=True)


def test_floats_are_spelled_as_python_spells_them() -> None:
    values = [1001.0, 0.1, 1e15, 1e16, 123456789012345680.0, 1.5e-05, 0.0001, -0.0, 5e-324, 1.7e308]
    table = pa.table({"user": values, "name": ["Ann King"] * len(values)})
    expected = users(table.to_pylist(), allow_errors=True)
    assert user(table, allow_errors=True) == expected
    # Missing values of data frames are no values.
    missing = pa.table({"name": ["Ann King"], "user": [math.nan], "email": ["ann@example.com"]})
    [row] = user(missing)
    assert [issue["code"] for issue in row["issues"]] == ["required"]
    # Whole floats are what pandas makes of integers with a gap.
    [one, _] = user(
        pa.table(
            {"user": [1001.0, None], "name": ["Ann King"] * 2, "email": ["a@example.com", None]}
        )
    )
    assert one["ok"]
    assert json.loads(one["request"])["user"] == "1001"


def test_digits_that_small_floats_lost() -> None:
    """From the first whole number on that a float has in place of its neighbour."""

    def of(value: float, kind: Any) -> dict[str, Any]:
        numbers = pa.array([value], pa.float64()).cast(kind, safe=False)
        [row] = of_table(
            "netsapiens.user.create",
            pa.table({**{name: [text] for name, text in person.items()}, column: numbers}),
            **USER,
        )
        return row

    person = {"user": "1001", "name": "Ann King", "email": "ann@example.com"}
    column = "caller-id-number"
    for value, kind in (
        (2125550100, pa.float32()),
        (2**24 + 1, pa.float32()),
        (-(2**24) - 1, pa.float32()),
        (2049, pa.float16()),
        (-2049, pa.float16()),
    ):
        row = of(value, kind)
        assert not row["ok"]
        [issue] = row["issues"]
        assert (issue["code"], issue["column"]) == ("wrong_type", column)
        assert "whose last digits are lost" in issue["message"]
        assert issue["value"] is None
    column = "user"
    for value, kind in (
        (1001, pa.float16()),
        (2047, pa.float16()),
        (2049, pa.float32()),
        (9999, pa.float32()),
    ):
        row = of(value, kind)
        assert row["ok"], row
        assert json.loads(row["request"])["user"] == str(value)
    column = "caller-id-number"
    row = of(2125550100, pa.float64())
    assert row["ok"], row
    assert json.loads(row["request"])[column] == 2125550100
    # An extension of float64, which keeps fifteen digits of any.
    column = "user"
    assert json.loads(of(2.0**53 - 1, pa.float64())["request"])["user"] == "9007199254740991"
    row = of(2.0**53 + 2, pa.float64())
    assert not row["ok"]
    assert [issue["column"] for issue in row["issues"]] == ["user"]
    # In a list too.
    table = pa.table(
        {
            **{name: [text] for name, text in person.items()},
            "department": pa.array([[1.0, 2.0**24 + 2]], pa.list_(pa.float32())),
        }
    )
    [row] = user(table)
    assert [issue["code"] for issue in row["issues"]] == ["wrong_type"]


def test_structs_and_lists_are_groups_and_lists() -> None:
    person = {
        "userId": "ann@example.com",
        "firstName": "Ann",
        "lastName": "King",
        "callingLineIdFirstName": "Ann",
        "callingLineIdLastName": "King",
        "serviceProviderId": "provider",
        "groupId": "group",
        "password": "9v!Tzq2p",
        "aliases": ["ann.king@example.com"],
        "department": {
            "serviceProviderId": "provider",
            "groupId": "group",
            "name": "Sales",
        },
    }
    table = pa.Table.from_pylist([person])
    [built] = of_table("odin.user.create", table, **ODIN)
    assert [built] == of_dicts("odin.user.create", [person], **ODIN)
    assert built["ok"], built
    body = json.loads(built["request"])
    assert body["aliases"] == ["ann.king@example.com"]
    assert body["department"]["name"] == "Sales"


def test_what_json_lacks_is_an_issue_of_its_row() -> None:
    days = pa.array([None, datetime.date(2026, 1, 2)], pa.date32())
    people = {"user": [1001, 1002], "name": ["Ann King"] * 2, "email": ["a@b.co", "b@b.co"]}
    one, two = user(pa.table({**people, "department": days}))
    assert one["ok"]
    [issue] = two["issues"]
    assert (issue["code"], issue["column"]) == ("wrong_type", "department")
    assert "date" in issue["message"]


def test_further_rows_of_a_person() -> None:
    people = [
        {"user": 1001, "name": "Ann King", "email": "ann@example.com", "device": "desk"},
        {"user": 1001, "name": "Ann King", "email": None, "device": "softphone"},
    ]
    said = user(pa.Table.from_pylist(people))
    assert [row["action"] for row in said] == ["ready", "continuation"]
    assert said == users(people)


def test_a_plan_of_a_table_is_that_of_its_rows() -> None:
    table = pa.Table.from_pylist(PEOPLE[:2])
    existing = [{"user": "1001", "name-first-name": "Ann", "name-last-name": "Smythe"}]
    plans = [
        rows.plan("netsapiens.user.create", source, existing, **USER)
        for source in (table, table.to_pylist())
    ]
    said = [[row.to_dict() for row in plan] for plan in plans]
    assert said[0] == said[1]
    assert [row["action"] for row in said[0]] == ["update", "invalid"]
    steps = [next(plan.run().steps()) for plan in plans]
    assert steps[0].body == steps[1].body
    assert (steps[0].row, steps[0].path) == (steps[1].row, steps[1].path)


def test_other_arguments_are_those_of_rows() -> None:
    table = pa.table(
        {"Wer": [None, "1002"], "name": ["Ann King"] * 2, "email": ["a@b.co", "b@b.co"]}
    )
    options: dict[str, Any] = {
        "mapping": {
            "columns": [{"heading": "Wer", "to": "user"}],
            "constants": {"department": "Sales"},
        },
        "extensions": {"first": "1001", "last": "1009"},
        "like": {"time-zone": "US/Pacific"},
        "taken": [("1002", "call queue", "Sales")],
    }
    said = user(table, **options)
    assert [row["ok"] for row in said] == [True, False]
    assert said == users(table.to_pylist(), **options)
    built = arrow.build("netsapiens.user.create", table, **USER, **options)
    assert built.mapping["columns"][0]["to"] == "user"


# -- What is refused, and what is empty ----------------------------------------------------------


def test_no_rows() -> None:
    table = pa.Table.from_pylist(PEOPLE)
    for empty in (table.slice(4), table.schema.empty_table(), table.slice(2, 0).combine_chunks()):
        built = arrow.build("netsapiens.user.create", empty, **USER)
        assert pa.table(built).num_rows == 0
        assert pa.table(built).column_names == COLUMNS
        assert built.summary["read"] == 0
    # A column that is missing is missed all the same.
    with pytest.raises(rows.SheetError, match="email-address"):
        arrow.build("netsapiens.user.create", table.slice(4).drop_columns(["email"]), **USER)


def test_no_columns() -> None:
    with pytest.raises(rows.SheetError):
        arrow.build("netsapiens.user.create", pa.table({}), **USER)


def test_a_stream_is_consumed_once() -> None:
    table = pa.Table.from_pylist(PEOPLE)
    reader = table.to_reader()
    assert len(arrow.build("netsapiens.user.create", reader, **USER)) == 4
    # pyarrow makes a new stream of what is left, which is nothing.
    assert len(arrow.build("netsapiens.user.create", reader, **USER)) == 0

    class Again:
        """Gives the same capsules each time, as no library should."""

        def __init__(self, capsule: Any) -> None:
            self.capsule = capsule

    class Stream(Again):
        def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
            return self.capsule

    class Array(Again):
        def __arrow_c_array__(self, requested_schema: Any = None) -> Any:
            return self.capsule

    batch = table.to_batches()[0]
    for again in (Stream(table.__arrow_c_stream__()), Array(batch.__arrow_c_array__())):
        assert len(arrow.build("netsapiens.user.create", again, **USER)) == 4
        with pytest.raises(ValueError, match="consumed before"):
            arrow.build("netsapiens.user.create", again, **USER)
        with pytest.raises(ValueError, match="consumed before"):
            arrow.check("netsapiens.user.create", again, **USER)

    # One that was released by its owner, and capsules of something else.
    released = table.__arrow_c_stream__()
    pa.RecordBatchReader._import_from_c_capsule(released).close()
    with pytest.raises(ValueError, match="consumed before"):
        arrow.build("netsapiens.user.create", Stream(released), **USER)
    for wrong in (table.schema.__arrow_c_schema__(), None, 5):
        with pytest.raises((TypeError, ValueError)):
            arrow.build("netsapiens.user.create", Stream(wrong), **USER)
        with pytest.raises((TypeError, ValueError)):
            arrow.build("netsapiens.user.create", Array(wrong), **USER)
        with pytest.raises((TypeError, ValueError)):
            arrow.build("netsapiens.user.create", Array((wrong, wrong)), **USER)


def test_a_stream_that_fails_says_why() -> None:
    def batches() -> Any:
        yield pa.RecordBatch.from_pylist(PEOPLE)
        raise RuntimeError("the query was cancelled")

    schema = pa.Table.from_pylist(PEOPLE).schema
    with pytest.raises(ValueError, match="the query was cancelled"):
        arrow.build(
            "netsapiens.user.create", pa.RecordBatchReader.from_batches(schema, batches()), **USER
        )


@pytest.mark.parametrize("said", [(), ("stop it",)])
def test_an_interrupt_of_a_stream_is_one(said: tuple[str, ...]) -> None:
    def batches(error: BaseException) -> Any:
        yield pa.RecordBatch.from_pylist(PEOPLE)
        raise error

    def build(error: BaseException) -> None:
        schema = pa.Table.from_pylist(PEOPLE).schema
        reader = pa.RecordBatchReader.from_batches(schema, batches(error))
        arrow.build("netsapiens.user.create", reader, **USER)

    with pytest.raises(KeyboardInterrupt):
        build(KeyboardInterrupt(*said))
    # Not what only speaks of one.
    with pytest.raises(ValueError, match="cannot be read"):
        build(RuntimeError("KeyboardInterrupt", *said))


def test_what_is_no_table() -> None:
    for wrong in (PEOPLE, b"user\n1001\n", None, 5, "people.csv"):
        with pytest.raises(TypeError, match="a table has __arrow_c_stream__"):
            arrow.build("netsapiens.user.create", wrong, **USER)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="named columns"):
        arrow.build("netsapiens.user.create", pa.array(["Ann"]), **USER)
    with pytest.raises((TypeError, ValueError)):
        arrow.build("netsapiens.user.create", pa.chunked_array([["Ann"]]), **USER)
    holes = pa.StructArray.from_arrays([pa.array([1001])], ["user"], mask=pa.array([True]))
    with pytest.raises(ValueError, match="null as a whole"):
        arrow.build("netsapiens.user.create", holes, **USER)
    table = pa.Table.from_pylist(PEOPLE)
    with pytest.raises(TypeError, match="records that exist are dicts"):
        rows.plan("netsapiens.user.create", table, existing=table, **USER)
    with pytest.raises(OptionError, match="worksheet"):
        rows.read("netsapiens.user.create", pa.Table.from_pylist(PEOPLE), worksheet="x", **USER)
    with pytest.raises(OptionError, match="encoding"):
        rows.read(
            "netsapiens.user.create", pa.Table.from_pylist(PEOPLE), encoding="utf-16le", **USER
        )
    others: list[dict[str, Any]] = [{"beside": True}, {"progress": print}, {"edits": []}]
    for more in others:
        with pytest.raises(TypeError, match=r"argument of seatwright\.rows\.read alone"):
            user(pa.Table.from_pylist(PEOPLE), **more)


def test_a_column_that_cannot_be_read_is_named() -> None:
    good = pa.array(["Ann King"])
    union = pa.UnionArray.from_sparse(pa.array([0], pa.int8()), [pa.array([1])])
    runs = pa.RunEndEncodedArray.from_arrays(pa.array([1], pa.int32()), good)
    deep: Any = pa.array([1])
    for _ in range(40):
        deep = pa.ListArray.from_arrays(pa.array([0, 1], pa.int32()), deep)
    for wrong in (union, runs, deep, pa.DictionaryArray.from_arrays(pa.array([0]), union)):
        with pytest.raises(TypeError, match='column "Shoe size" has the Arrow type'):
            arrow.build(
                "netsapiens.user.create", pa.table({"name": good, "Shoe size": wrong}), **USER
            )
    # An object has a key once, so one of the two values would be lost.
    twice = pa.StructArray.from_arrays([pa.array(["Sales"]), pa.array(["Care"])], ["name"] * 2)
    for wrong in (twice, pa.ListArray.from_arrays(pa.array([0, 1], pa.int32()), twice)):
        message = 'column "department" has the Arrow type struct with two fields "name"'
        with pytest.raises(TypeError, match=message):
            arrow.build(
                "netsapiens.user.create", pa.table({"name": good, "department": wrong}), **USER
            )
    with pytest.raises(ValueError, match='two columns have the name "name"'):
        arrow.build(
            "netsapiens.user.create", pa.table([good, good], names=["name", "name"]), **USER
        )


def test_damaged_data_is_no_crash() -> None:
    def table(array: Any) -> Any:
        return pa.table({"name": ["Ann King", "Ada King"], "email": array})

    def array(kind: Any, *buffers: bytes, length: int = 2, children: Any = None) -> Any:
        held = [None, *map(pa.py_buffer, buffers)]
        return pa.Array.from_buffers(kind, length, held, children=children)

    def offsets(*values: int) -> bytes:
        return b"".join(value.to_bytes(4, "little", signed=True) for value in values)

    # No UTF-8, offsets that go back, a key of a dictionary without a value.
    wrong = [
        array(pa.string(), offsets(0, 1, 2), b"\xff\xfe"),
        array(pa.string(), offsets(2, 0, 2), b"ab"),
        array(pa.string(), offsets(0, -5, 2), b"ab"),
        array(pa.list_(pa.int8()), offsets(0, 9, 1), children=[pa.array([1], pa.int8())]),
        pa.DictionaryArray.from_arrays(pa.array([0, 7], pa.int8()), ["x"], safe=False),
    ]
    for each in wrong:
        with pytest.raises(ValueError, match='column "email" holds damaged data'):
            arrow.build("netsapiens.user.create", table(each), **USER)


def test_names_of_every_kind() -> None:
    name = "Schuhgröße\n'\""
    person: dict[str, Any] = dict(PEOPLE[0])
    person.update({name: "38", "": "x"})
    table = pa.Table.from_pylist([person])
    built = arrow.build("netsapiens.user.create", table, **USER)
    headings = [each["heading"] for each in built.mapping["columns"]]
    assert headings == ["user", "name", "email", "time zone", name, ""]


# -- The interpreter -----------------------------------------------------------------------------


def many(count: int) -> Any:
    users = range(100_000, 100_000 + count)
    return pa.table(
        {
            "user": pa.array(users),
            "name-first-name": ["Ann"] * count,
            "name-last-name": [f"King {at % 77}" for at in users],
            "email": [f"person{at}@example.com" for at in users],
        }
    )


def test_other_threads_run_meanwhile() -> None:
    """With a switch interval of a minute no thread is made to give way: another one runs only when
    the lock is released."""
    table = many(40_000)
    turns = 0
    stop = threading.Event()

    def count() -> None:
        nonlocal turns
        while not stop.is_set():
            turns += 1
            # Gives the lock back.
            time.sleep(0.001)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(60)
    thread = threading.Thread(target=count)
    try:
        thread.start()
        before = turns
        arrow.check("netsapiens.user.create", table, **USER)
        during = turns - before
    finally:
        stop.set()
        sys.setswitchinterval(interval)
        thread.join()
    assert during > 5


def test_many_threads_share_a_table() -> None:
    table = many(2_000)
    expected = pa.table(arrow.build("netsapiens.user.create", table, **USER))
    with ThreadPoolExecutor(4) as pool:
        work = [
            pool.submit(arrow.build, "netsapiens.user.create", table, **USER) for _ in range(12)
        ]
        assert all(pa.table(each.result()) == expected for each in work)


def test_large_results_come_in_batches() -> None:
    built = arrow.check("netsapiens.user.create", many(70_000), **USER)
    batches = pa.table(built).to_batches()
    assert [batch.num_rows for batch in batches] == [65_536, 4_464]
    assert pa.table(built)["row"].to_pylist() == list(range(1, 70_001))


def test_no_library_of_the_other_side_is_imported() -> None:
    code = (
        "import sys, arro3.core\n"
        "from seatwright import arrow\n"
        "site = arro3.core.Array(['Paris'], arro3.core.DataType.utf8())\n"
        "table = arro3.core.Table.from_pydict({'site': site})\n"
        "built = arrow.build('createSite', table, domain='example.com')\n"
        "others = ('pyarrow', 'pandas', 'polars', 'numpy')\n"
        "print(len(built), [name for name in others if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "1 []\n"


def test_the_table_outlives_what_it_came_from() -> None:
    source = pa.Table.from_pylist(PEOPLE)
    native = seatwright._native.arrow_table(source)
    built = arrow.build("netsapiens.user.create", native, **USER)
    del source, native
    assert pa.table(built).num_rows == 4
    capsule = built.__arrow_c_stream__()
    del built
    assert pa.RecordBatchReader._import_from_c_capsule(capsule).read_all().num_rows == 4
    # One that nobody consumes is released with its capsule.
    del capsule


def test_the_capsules_have_the_names_of_the_interface() -> None:
    built = arrow.build("netsapiens.user.create", pa.Table.from_pylist(PEOPLE), **USER)
    name_of = ctypes.pythonapi.PyCapsule_GetName
    name_of.restype = ctypes.c_char_p
    name_of.argtypes = [ctypes.py_object]
    assert name_of(built.__arrow_c_stream__()) == b"arrow_array_stream"
    assert name_of(built.__arrow_c_schema__()) == b"arrow_schema"


# -- Partitions ----------------------------------------------------------------------------------


def in_partitions(parts: list[Any], op: Any = "netsapiens.user.create", **options: Any) -> Any:
    """As processes read partitions, through pickles."""

    def crossed(thing: Any) -> Any:
        return pickle.loads(pickle.dumps(thing))

    how = arrow.Partitions(op, **{**USER, **options})
    how = crossed(how.surveyed([crossed(how).survey(part.to_batches()) for part in parts]))
    claims = [how.claim(part.to_batches(), at) for at, part in enumerate(parts)]
    starts, again = how.starts(claims)
    rounds = 0
    while again:
        for at in again:
            claims[at] = how.claim(parts[at].to_batches(), at, starts[at])
        starts, again = how.starts(claims)
        rounds += 1
        assert rounds <= len(parts)
    said: list[dict[str, Any]] = []
    for at, (part, start) in enumerate(zip(parts, starts, strict=True)):
        for table in how.build(part.to_batches(), start, at):
            said += pa.table(table).to_pylist()
    return said, how


def cut(table: Any, places: list[int]) -> list[Any]:
    ends = sorted(min(place, table.num_rows) for place in places)
    return [
        table.slice(start, end - start)
        for start, end in zip([0, *ends], [*ends, table.num_rows], strict=True)
    ]


@settings(max_examples=150, deadline=None)
@given(tables(), st.lists(st.integers(0, 8), max_size=4), st.booleans())
def test_partitions_give_what_the_whole_gives(
    table: Any, places: list[int], accept_likely: bool
) -> None:
    said, how = in_partitions(cut(table, places), accept_likely=accept_likely)
    assert said == user(table, accept_likely=accept_likely, allow_errors=True)
    sheet = rows.read("netsapiens.user.create", table, **USER, accept_likely=accept_likely)
    assert how.findings == sheet.findings


# Few values, so that rows repeat others and continue persons.
few = st.fixed_dictionaries(
    {
        "user": st.sampled_from(["1001", "1002", "1003", "42", None]),
        "name": st.sampled_from(["Ann King", "Ben Roe", None]),
        "email": st.sampled_from(["a@example.com", "b@example.com", "JosÃ©@example.com", None]),
        "department": st.sampled_from(["Sales", "sales", "Zoë", "JosÃ©", None]),
        "login": st.sampled_from(["ann@example.com", "1002@example.com", None, None, None]),
        "device": st.sampled_from(["desk", "softphone", "", None]),
    }
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(few, min_size=1, max_size=14),
    st.lists(st.integers(0, 14), max_size=5),
    st.booleans(),
)
def test_partitions_of_rows_that_repeat(
    people: list[dict[str, Any]], places: list[int], accept_likely: bool
) -> None:
    schema = pa.schema([(name, pa.string()) for name in people[0]])
    table = pa.Table.from_pylist(people, schema=schema)
    said, how = in_partitions(cut(table, places), accept_likely=accept_likely)
    assert said == users(people, accept_likely=accept_likely, allow_errors=True)
    sheet = rows.read("netsapiens.user.create", people, **USER, accept_likely=accept_likely)
    assert how.findings == sheet.findings


def test_a_person_who_goes_on_in_the_next_partitions() -> None:
    ann = {"user": "1001", "name": "Ann King", "email": "ann@example.com"}
    people: list[dict[str, Any]] = [{**ann, "device": f"phone {at}"} for at in range(6)]
    people.append({"user": "1001", "name": "Ben Roe", "email": "b@example.com", "device": None})
    said, _ = in_partitions(cut(pa.Table.from_pylist(people), [2, 2, 4]))
    assert [row["action"] for row in said] == ["ready", *["continuation"] * 5, "invalid"]
    assert said[-1]["issues"][0]["message"] == '"1001" stands already in row 1'
    assert said == users(people)


def test_a_further_row_at_the_start_of_a_partition_claims_nothing() -> None:
    ann = {"user": "1001", "name": "Ann King", "email": "ann@example.com"}
    ben = {"user": "1002", "name": "Ben Roe", "email": "ben@example.com"}
    people: list[dict[str, Any]] = [
        {**ann, "login": "ann@example.com", "device": "desk"},
        # By itself it would have the login 1001@example.com.
        {"user": "1001", "name": None, "email": None, "login": None, "device": "softphone"},
        {**ben, "login": "1001@example.com", "device": None},
    ]
    said, _ = in_partitions(cut(pa.Table.from_pylist(people), [1, 2]))
    assert [row["action"] for row in said] == ["ready", "continuation", "ready"]
    assert said == users(people)


def test_a_batch_split_over_two_threads() -> None:
    table = pa.concat_tables([many(3_000), many(500)])
    expected = user(table)
    parts = cut(table, [1_700])
    how = arrow.Partitions("netsapiens.user.create", **USER)
    with ThreadPoolExecutor(2) as pool:
        how = how.surveyed(list(pool.map(how.survey, [[part] for part in parts])))
        claims = list(pool.map(how.claim, [[part] for part in parts], [0, 1]))
        starts, again = how.starts(claims)
        assert again == []
        built = pool.map(lambda part, start: list(how.build([part], start)), parts, starts)
        said = [row for tables in built for table in tables for row in pa.table(table).to_pylist()]
    assert said == expected
    assert sum(not row["ok"] for row in said) == 500


def test_partitions_whose_columns_differ() -> None:
    ann = {"user": "1001", "name-first-name": "Ann", "name-last-name": "King", "email": "a@a.co"}
    one = pa.Table.from_pylist([ann])
    turned = one.select(["user", "name-last-name", "name-first-name", "email"])
    wrong = [
        (turned, 'column 2 is "name-last-name" here and was "name-first-name" at first'),
        (one.drop_columns(["email"]), 'column 4 is missing here and was "email" at first'),
        (one.append_column("x", [["y"]]), 'column 5 is "x" here and was missing at first'),
        (one.slice(1).rename_columns(["a", "b", "c", "d"]), 'column 1 is "a" here and was "user"'),
    ]
    new = arrow.Partitions("netsapiens.user.create", **USER)
    how = new.surveyed([new.survey([one])])
    twice = new.surveyed([new.survey([one, one])])
    for other, message in wrong:
        with pytest.raises(ValueError, match=message):
            new.survey([one, other])
        with pytest.raises(ValueError, match=message):
            how.claim([other], 0)
        with pytest.raises(ValueError, match=message):
            twice.claim([one, other], 0)
        with pytest.raises(ValueError, match=message):
            list(how.build([other]))
        with pytest.raises(ValueError, match=message):
            list(twice.build([one, other], None, 0))
    # Where nothing had columns, a table without rows may have them, and one with rows may not.
    none = new.surveyed([new.survey([])])
    assert [table.rows for table in none.build([one.slice(1)], None, 0)] == [0]
    with pytest.raises(ValueError, match='column 1 is "user" here and was missing at first'):
        none.claim([one], 0)


def test_partitions_that_were_not_surveyed() -> None:
    sites = pa.table({"site": ["Paris", "Rome"]})
    new = arrow.Partitions("createSite", domain="example.com")
    survey = new.survey([sites])
    # Each says so when it is called: a generator would wait for the first table.
    for early in (
        lambda: new.build([sites]),
        lambda: new.claim([sites], 0),
        lambda: new.starts([]),
        new.check,
    ):
        with pytest.raises(ValueError, match="nothing was surveyed yet: call survey"):
            early()
    how = new.surveyed([survey])
    for partition in (-1, 1, 7):
        message = f"there is no partition {partition}: 1 were surveyed, numbered from 0"
        with pytest.raises(ValueError, match=message):
            how.claim([sites], partition)
        with pytest.raises(ValueError, match=message):
            how.build([sites], None, partition)


def test_partitions_that_do_not_fit() -> None:
    with pytest.raises(OptionError):
        arrow.Partitions("netsapiens.user.create", domian="example.com")
    how = arrow.Partitions("netsapiens.user.create", **USER)
    one, other = how.survey([many(2)]), how.survey([pa.table({"user": [1]})])
    with pytest.raises(ValueError, match="different columns"):
        how.surveyed([one, other])
    for cut_off in range(4, len(one), 7):
        with pytest.raises(ValueError, match="no part of a survey"):
            how.surveyed([one[:cut_off]])
    how = how.surveyed([one])
    assert how.rows == [2]
    with pytest.raises(RuntimeError, match="partition 0 had 2 rows at first and has 3 now"):
        how.claim([many(3)], 0)
    with pytest.raises(RuntimeError, match="partition 0 had 2 rows at first and has 1 now"):
        list(how.build([many(1)], None, 0))
    claims = how.claim([many(2)], 0)
    for damaged in (b"", b"\xff" * 40, claims[:-1]):
        with pytest.raises(ValueError, match="no claims of a partition"):
            how.starts([damaged])
        with pytest.raises(ValueError, match="no start of a partition"):
            list(how.build([many(2)], damaged[:20] + b"\xff"))
    how = arrow.Partitions("netsapiens.user.create", **USER)
    how = how.surveyed([how.survey([pa.table({"user": [1], "name": ["Ann King"]})])])
    with pytest.raises(rows.SheetError, match="email-address"):
        how.check()
    how = arrow.Partitions("netsapiens.user.create", **USER)
    how.surveyed([how.survey([many(0)]), how.survey([])]).check()


# -- Other libraries -----------------------------------------------------------------------------


def test_arro3() -> None:
    table = arro3.Table.from_arrow(pa.Table.from_pylist(PEOPLE))
    assert user(table) == users(PEOPLE)
    read = arro3.Table.from_arrow(arrow.build("netsapiens.user.create", table, **USER))
    assert read.column_names == COLUMNS
    assert pa.table(read).to_pylist() == users(PEOPLE)
    batch = arro3.RecordBatch.from_arrow(pa.RecordBatch.from_pylist(PEOPLE))
    assert user(batch) == users(PEOPLE)


def test_polars() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame(PEOPLE).with_columns(
        polars.col("time zone").cast(polars.Categorical),
        polars.lit(decimal.Decimal("1.50")).alias("x"),
    )
    assert user(frame) == users(frame.to_dicts())
    read = polars.DataFrame(arrow.build("netsapiens.user.create", frame, **USER))
    assert read.columns == COLUMNS
    assert read.to_dicts() == users(frame.to_dicts())
    assert read.filter("ok")["row"].to_list() == [1]
    with pytest.raises((TypeError, ValueError)):
        user(frame["name"])


def test_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(PEOPLE)
    # A gap made floats of the extensions.
    assert str(frame["user"].dtype) == "float64"
    said = user(frame)
    assert said == users(frame.to_dict("records"))
    assert json.loads(said[0]["request"])["user"] == "1001"
    read = pandas.DataFrame.from_arrow(arrow.build("netsapiens.user.create", frame, **USER))
    assert list(read.columns) == COLUMNS
    assert read["action"].to_list() == ["ready", "invalid", "blank", "invalid"]


def test_duckdb() -> None:
    duckdb = pytest.importorskip("duckdb")
    people = pa.Table.from_pylist(PEOPLE)
    found = duckdb.sql("select * from people where user is not null order by user, name")
    said = user(found)
    assert said == users(found.fetchall() and found.to_arrow_table().to_pylist())
    built = pa.table(arrow.build("netsapiens.user.create", people, **USER))
    assert built.num_rows == 4
    assert duckdb.sql("select action, count(*) from built group by 1 order by 1").fetchall() == [
        ("blank", 1),
        ("invalid", 2),
        ("ready", 1),
    ]


def test_spark_is_told_the_columns_that_there_are() -> None:
    """The schema that Spark gets beforehand is that of the tables."""
    names = {pa.int64(): "long", pa.bool_(): "boolean", pa.string(): "string"}

    def ddl(kind: Any) -> str:
        if pa.types.is_list(kind):
            return f"array<{ddl(kind.value_type)}>"
        if pa.types.is_struct(kind):
            return "struct<" + ",".join(f"`{each.name}`: {ddl(each.type)}" for each in kind) + ">"
        return names[kind]

    sites = pa.table({"site": ["Paris"]})
    for requests, made in ((True, arrow.build), (False, arrow.check)):
        table = pa.table(made("createSite", sites, domain="example.com", defaults="none"))
        columns = [f"`{each.name}` {ddl(each.type)}" for each in table.schema]
        assert spark.schema(requests=requests) == ", ".join(columns)
