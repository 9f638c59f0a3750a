"""Tables of Arrow for tests: any kind of column, and what is said of the same rows as dicts."""

from __future__ import annotations

import datetime
import math
from typing import Any

import pytest
from hypothesis import strategies as st

from seatwright import arrow, rows

pa: Any = pytest.importorskip("pyarrow")

USER: dict[str, Any] = {"domain": "example.com", "defaults": "required"}
ISSUE = ["severity", "code", "column", "field", "value", "message", "fix", "certainty"]


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
