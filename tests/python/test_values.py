"""Values as Python programs have them: rows of other libraries, tables, JSON text, bases of URLs,
and messages for people.
"""

from __future__ import annotations

import collections
import dataclasses
import datetime
import json
import signal
import sqlite3
import threading
from typing import Any, Final

import pydantic
import pytest

import seatwright
import seatwright.types
from seatwright import OptionError

pd: Any = pytest.importorskip("pandas")

USER: Final = "netsapiens.user.create"
ODIN: Final = "odin.user.create"
OPTIONS: Any = {"domain": "example.com", "defaults": "none", "partial": True}
PLACE: Any = {"domain": "example.com", "mail": "{user}@{domain}"}
RECORD = {
    "userId": "ann@old.example.net",
    "firstName": "Ann",
    "lastName": "Smith",
    "extension": "1001",
}


@dataclasses.dataclass
class Person:
    userId: str = "ann@old.example.net"
    firstName: str = "Ann"
    lastName: str = "Smith"
    extension: str = "1001"


def sqlite_row() -> sqlite3.Row:
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    columns = ", ".join(f"{value!r} as {name}" for name, value in RECORD.items())
    row = connection.execute(f"select {columns}").fetchone()
    assert isinstance(row, sqlite3.Row)
    return row


ROWS = [
    Person(),
    collections.namedtuple("Row", RECORD)(**RECORD),
    sqlite_row(),
    pd.Series(RECORD),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: type(row).__name__)
def test_rows_of_other_libraries_are_records(row: Any) -> None:
    assert seatwright.from_record(ODIN, row) == seatwright.from_record(ODIN, RECORD)
    expected = seatwright.convert_batch(ODIN, USER, [RECORD], **PLACE)
    assert seatwright.convert_batch(ODIN, USER, [row], **PLACE) == expected
    assert seatwright.convert_batch(ODIN, USER, iter([row]), **PLACE) == expected


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (json.dumps({"user": "1"}), "the input is str: JSON text goes to the calls "),
        (b"{}", "the input is bytes: JSON text goes to the calls "),
        ([{"user": "1"}], "the input is a list: call this once for each record in it"),
        (pd.DataFrame([{"user": "1"}]), "the input is a table; call this for each of its rows: "),
    ],
)
def test_what_belongs_to_another_call_says_which(given: Any, said: str) -> None:
    for call in (seatwright.is_valid, seatwright.validate, seatwright.normalize, seatwright.build):
        with pytest.raises(OptionError) as caught:
            call(USER, given, **OPTIONS)
        assert str(caught.value).startswith(said)


def test_a_table_is_no_list_of_records() -> None:
    table = pd.DataFrame([RECORD])
    with pytest.raises(OptionError, match=r'pass its rows: to_dict\("records"\)$'):
        seatwright.convert_batch(ODIN, USER, table, **PLACE)
    assert seatwright.convert_batch(ODIN, USER, table.to_dict("records"), **PLACE)["blocked"] == []


def test_a_bad_value_blocks_its_row_and_names_its_field() -> None:
    bad = RECORD | {"userId": "bob@old.example.net", "title": datetime.date(2026, 1, 1)}
    batch = seatwright.convert_batch(ODIN, USER, [bad, RECORD], **PLACE)
    assert batch["blocked"] == [1]
    report = batch["users"][0]["report"]
    assert report is not None
    assert [issue["message"] for issue in report["issues"]] == ['"title" cannot be a date']
    # It claims no extension: nobody else waits for it.
    assert batch["users"][1]["ready"]


def test_loss_rows_make_a_table() -> None:
    batch = seatwright.convert_batch(ODIN, USER, [RECORD | {"title": "CEO"}], **PLACE)
    table = pd.DataFrame(seatwright.loss_rows(batch))
    assert list(table) == ["row", "id", "ready", "field", "verdict", "to", "note", "value"]
    lost = table[table["verdict"] == "lost"]
    assert lost[["id", "field", "value"]].to_numpy().tolist() == [
        ["ann@old.example.net", "title", "CEO"]
    ]


def test_ctrl_c_ends_a_batch() -> None:
    records = [RECORD | {"userId": f"u{at}@old.example.net"} for at in range(40_000)]
    text = json.dumps(records)
    # A program that a shell starts in the background ignores the signal.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(0.05, signal.raise_signal, [signal.SIGINT])
    timer.start()

    def convert_for_long() -> None:
        for _ in range(20):
            seatwright.convert_batch(ODIN, USER, text, loads=len, **PLACE)

    try:
        with pytest.raises(KeyboardInterrupt):
            convert_for_long()
    finally:
        timer.cancel()
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize(
    "base", ["https://h?x=1", "https://h#f", "https://h/a b", "https://u:p@h", "ftp://h", "h"]
)
def test_a_base_that_no_path_can_follow_is_refused(base: str) -> None:
    request = seatwright.build(USER, {"user": "1"}, **OPTIONS)
    for call in (request.url, request.curl, request.requests_kwargs, request.httpx_kwargs):
        with pytest.raises(OptionError, match=r"^the base URL must be") as caught:
            call(base)
        assert "u:p" not in str(caught.value)


def test_every_way_to_write_a_base() -> None:
    request = seatwright.build(USER, {"user": "1"}, **OPTIONS)
    path = "/ns-api/v2/domains/example.com/users"
    for base in ("https://h", "https://h/", "https://h/ns-api/", " https://h/ns-api/v2 "):
        assert request.url(base) == f"https://h{path}"
    assert request.url("") == path


def test_messages_with_labels() -> None:
    create = seatwright.operation(USER, domain="example.com", names="label")
    with pytest.raises(seatwright.ValidationError) as caught:
        create.build({"user": "1004", "name-last-name": "Smith", "email": "a@example.com"})
    assert "First name is required" in str(caught.value)
    assert caught.value.errors()[0]["msg"] == "First name is required"
    assert "First name is required" in repr(caught.value.report.issues[0])
    outcome = create.read_response(409, b'{"code": 409, "message": "UID already exists."}')
    assert outcome["issues"][0]["message"].startswith('one of "Extension", "Portal login" is')
    masked = create.from_record({"user": "1004", "voicemail-login-pin": "****"})
    assert masked["issues"][0]["message"].startswith("Voicemail PIN contains only masking")
    assert create.options == {"domain": "example.com", "names": "label"}


@pytest.mark.parametrize("name", ["CreateUser", "UpdateUser", "CreateSite", "CreateOdinUser"])
def test_typed_dicts_have_a_schema_in_pydantic(name: str) -> None:
    made = getattr(seatwright.types, name, None)
    if made is None:
        pytest.fail(f"there is no type {name}")
    assert pydantic.TypeAdapter(made).json_schema()["type"] == "object"
