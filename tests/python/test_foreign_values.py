"""Values and rows as other libraries hold them: missing ones, scalars, rows of their own."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections import namedtuple
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

import pytest

import seatwright

np: Any = pytest.importorskip("numpy")
pd: Any = pytest.importorskip("pandas")
pa: Any = pytest.importorskip("pyarrow")

OP: Final = "netsapiens.user.create"
ANN: dict[str, Any] = {"user": "1004", "name-first-name": "Ann", "name-last-name": "Smith"}


def checked(field: str, value: Any) -> seatwright.Report:
    return seatwright.validate(OP, {field: value}, domain="x", partial=True, defaults="none")


def body(field: str, value: Any) -> dict[str, Any]:
    request = seatwright.build(OP, {field: value}, domain="x", partial=True, defaults="none")
    return request.json()


MISSING = [
    float("nan"),
    np.nan,
    np.float32("nan"),
    np.datetime64("NaT"),
    Decimal("NaN"),
    pd.NA,
    pd.NaT,
    pa.scalar(None),
    pa.scalar(None, pa.int64()),
]


@pytest.mark.parametrize("value", MISSING, ids=repr)
@pytest.mark.parametrize(
    "field", ["department", "area-code", "voicemail-enabled", "time-zone", "email-address"]
)
def test_a_missing_value_is_what_none_is(field: str, value: Any) -> None:
    report = checked(field, value)
    assert report.to_json() == checked(field, None).to_json()
    (change,) = report.changes
    assert (change.field, change.rule, change.from_) == (field, "dropped", None)
    assert body(field, value) == body(field, None)


SCALARS = [
    ("area-code", np.int64(248), 248),
    ("area-code", np.uint8(212), 212),
    ("area-code", np.float64(248.0), 248),
    ("area-code", np.float32(248.0), 248),
    ("area-code", pa.scalar(248), 248),
    ("area-code", pa.scalar(248.0), 248),
    ("voicemail-enabled", np.bool_(True), "yes"),
    ("voicemail-enabled", np.bool_(False), "no"),
    ("voicemail-enabled", pa.scalar(True), "yes"),
    ("department", np.str_("Sales"), "Sales"),
    ("department", pa.scalar("Sales"), "Sales"),
    ("department", pa.scalar("Sales", pa.large_string()), "Sales"),
]


@pytest.mark.parametrize(("field", "value", "sent"), SCALARS, ids=repr)
def test_a_scalar_is_its_value(field: str, value: Any, sent: Any) -> None:
    assert body(field, value) == {field: sent}


@pytest.mark.parametrize(
    "value",
    [
        pd.Timestamp("2026-11-28"),
        datetime(2026, 11, 28),
        np.datetime64("2026-11-28T10:00"),
        np.array([1, 2]),
        pd.Series([1]),
        pa.array([1]),
    ],
    ids=repr,
)
def test_what_no_field_holds_is_an_issue(value: Any) -> None:
    (issue,) = checked("department", value).issues
    assert (issue.severity, issue.code, issue.path) == ("error", "wrong_type", ("department",))


Person = namedtuple("Person", ["user", "department", "site"])


@dataclasses.dataclass
class Record:
    user: str
    department: str
    site: str


def sqlite_row() -> sqlite3.Row:
    with sqlite3.connect(":memory:") as connection:
        connection.row_factory = sqlite3.Row
        row: sqlite3.Row = connection.execute(
            "select '1004' as user, 'Sales' as department, 'A' as site"
        ).fetchone()
    return row


VALUES = {"user": "1004", "department": "Sales", "site": "A"}


@pytest.mark.parametrize(
    "row",
    [Person(**VALUES), Record(**VALUES), sqlite_row(), pd.Series(VALUES)],
    ids=["namedtuple", "dataclass", "sqlite3.Row", "Series"],
)
def test_a_row_is_read_as_a_dict(row: Any) -> None:
    op = seatwright.operation(OP, domain="x", partial=True, defaults="none")
    expected = op.build(VALUES)
    for given in (row, row):
        assert op.validate(given) == op.validate(VALUES)
        assert op.is_valid(given)
        assert op.build(given) == expected
        assert seatwright.build(OP, given, domain="x", partial=True, defaults="none") == expected


def test_rows_of_a_data_frame() -> None:
    frame = pd.DataFrame(
        {"user": ["1004", "1005"], "area-code": [248, None], "department": ["A", None]}
    )
    op = seatwright.operation(OP, domain="x", partial=True, defaults="none")
    bodies = [op.build(row).json() for row in frame.to_dict("records")]
    assert bodies[0] == {"user": "1004", "area-code": 248, "department": "A"}
    assert bodies[1] == {"user": "1005"}


ODIN: dict[str, Any] = {
    "userId": "ann@old.example.net", "groupId": "north", "firstName": "Ann", "lastName": "Smith",
    "extension": "1001", "title": float("nan"),
}  # fmt: skip


def test_a_batch_takes_a_generator_and_missing_values() -> None:
    def records() -> Iterator[dict[str, Any]]:
        for at in range(3):
            yield ODIN | {"userId": f"u{at}@old.example.net", "extension": str(1001 + at)}

    options: dict[str, Any] = {"domain": "example.com", "mail": "{user}@{domain}"}
    made = seatwright.convert_batch("odin.user.create", OP, records(), **options)
    assert made == seatwright.convert_batch("odin.user.create", OP, list(records()), **options)
    assert [user["input"]["user"] for user in made["users"]] == ["1001", "1002", "1003"]
