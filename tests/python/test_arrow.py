"""`seatwright.arrow`: a table gives what its rows as dicts give, whatever its types are."""

from __future__ import annotations

import ctypes
import datetime
import decimal
import doctest
import json
import math
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import seatwright
from seatwright import OptionError, arrow, rows
from tables import ISSUE, KINDS, USER, many, of_dicts, of_table, pa, tables, user, users
from turns import turns_during

arro3: Any = pytest.importorskip("arro3.core")

ODIN: dict[str, Any] = {"defaults": "none"}
COLUMNS = ["row", "ok", "action", "method", "path", "request", "issues"]

PEOPLE: list[dict[str, Any]] = [
    {"user": 1001, "name": "Ann Smith", "email": "ann@example.com", "time zone": "US/Eastern"},
    {"user": 1002, "name": "Zoë King", "email": "zoe@", "time zone": "US/Estern"},
    {"user": None, "name": None, "email": None, "time zone": None},
    {"user": 1001, "name": "Ben Okafor", "email": "ben@example.com", "time zone": None},
]


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


def test_other_threads_run_meanwhile() -> None:
    table = many(40_000)
    during = turns_during(lambda: arrow.check("netsapiens.user.create", table, **USER))
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
