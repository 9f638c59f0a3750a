"""The calls around a request: what they take, what they refuse, and what they show."""

from __future__ import annotations

import copy
import decimal
import doctest
import email.message
import enum
import functools
import gc
import json
import math
import threading
import types
from collections import OrderedDict, UserDict
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from typing import Any, Final

import pytest

import seatwright
from seatwright import OptionError, crmcom, netsapiens
from test_secrets import of_error
from vectors import CallCase, load_calls

USER: Final = "netsapiens.user.create"
ODIN: Final = "odin.user.create"
RECORD: dict[str, Any] = {"user": 1004, "email": "ann@example.com", "synchronous": None}
ANN: dict[str, Any] = {
    "groupId": "north",
    "userId": "ann@old.example.net",
    "firstName": "Ann",
    "lastName": "Smith",
    "extension": "1001",
}


def codes(issues: list[Any]) -> list[Any]:
    return [(issue["code"], issue["params"].get("limit")) for issue in issues]


def test_examples_in_docstrings() -> None:
    finder, runner = doctest.DocTestFinder(), doctest.DocTestRunner()
    for name in ("from_record", "read_response", "convert", "convert_batch"):
        call = getattr(seatwright, name)
        (example,) = finder.find(call, name, module=False)
        assert runner.run(example) == (0, len(example.examples))
        assert example.examples


class Loud(Mapping[str, Any]):
    """A mapping whose own code fails."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __getitem__(self, key: str) -> Any:
        raise self.error

    def __iter__(self) -> Iterator[str]:
        raise self.error

    def __len__(self) -> int:
        return 1


class Scope(enum.Enum):
    BASIC = "Basic User"


class TestRecords:
    @pytest.mark.parametrize(
        "made",
        [
            dict,
            OrderedDict,
            UserDict,
            types.MappingProxyType,
            json.dumps,
            lambda record: json.dumps(record).encode(),
            lambda record: bytearray(json.dumps(record), "utf-8"),
            lambda record: [record],
            lambda record: (record,),
        ],
    )
    def test_forms(self, made: Callable[[Any], Any]) -> None:
        assert seatwright.from_record(USER, made(RECORD))["input"] == {
            "user": "1004",
            "email-address": "ann@example.com",
        }

    def test_the_record_stays_as_it_is(self) -> None:
        record = ANN | {"address": {"city": "Cork"}, "aliases": "a@example.com"}
        before = copy.deepcopy(record)
        made = seatwright.from_record(ODIN, record)["input"]
        assert made["aliases"] == ["a@example.com"]
        made["address"]["city"] = "Kerry"
        assert record == before

    def test_values_of_other_types(self) -> None:
        record = {"username": Scope.BASIC, "udf_float_1": decimal.Decimal("1.50")}
        text = seatwright.from_record("crmcom.user.create", record, loads=str)
        assert '"input":{"username":"Basic User","udf_float_1":1.50}' in text

    @pytest.mark.parametrize(
        ("value", "name"),
        [
            (-math.inf, "infinity"),
            (object(), "object"),
            ({1: "x"}, "object with a key of type int"),
            ({"a", "b"}, "set"),
            (b"bytes", "bytes"),
            (1j, "complex"),
            (Loud(ValueError("CANARY")), "Loud"),
        ],
    )
    def test_what_json_cannot_hold(self, value: Any, name: str) -> None:
        for record in ({"x": value}, {"x": [{"y": value}]}):
            with pytest.raises(TypeError) as caught:
                seatwright.from_record(USER, record)
            assert (
                str(caught.value)
                == f"the record contains a value that JSON cannot represent: {name}"
            )
            with pytest.raises(
                TypeError, match=r"^the body contains a value that JSON cannot represent: "
            ):
                seatwright.read_response(USER, 200, record)
            # In a batch the row waits, and the others are converted.
            batch = seatwright.convert_batch(ODIN, USER, [record, ANN], domain="example.com")
            report = batch["users"][0]["report"]
            assert report is not None
            (issue,) = report["issues"]
            assert (issue["code"], issue["path"]) == ("wrong_type", ["x"])
            assert issue["params"]["actual"] == name
            assert batch["users"][1]["input"] is not None
            assert "CANARY" not in str(batch)

    def test_the_program_can_be_stopped(self) -> None:
        for record in (Loud(KeyboardInterrupt()), {"x": [Loud(KeyboardInterrupt())]}):
            with pytest.raises(KeyboardInterrupt):
                seatwright.from_record(USER, record)

    def test_one_that_holds_itself(self) -> None:
        one: dict[str, Any] = dict(ANN)
        one["address"] = one
        many: dict[str, Any] = dict(ANN)
        many |= {f"x{at}": many for at in range(9)}
        wide: Any = "x"
        for _ in range(30):
            wide = [wide, wide]
        for record, limit in ((one, "depth"), (many, "bytes"), ({"x": wide}, "bytes")):
            made = seatwright.from_record(ODIN, record)
            assert (made["input"], codes(made["issues"])) == ({}, [("limit_exceeded", limit)])
            outcome = seatwright.read_response(ODIN, 200, record)
            assert codes(outcome["issues"]) == [("limit_exceeded", limit)]
        batch = seatwright.convert_batch(
            ODIN, USER, [many, ANN], domain="example.com", mail="a@b.c"
        )
        assert [user["ready"] for user in batch["users"]] == [False, True]
        report = batch["users"][0]["report"]
        assert report is not None
        assert codes(report["issues"]) == [("limit_exceeded", "bytes")]

    def test_a_deep_one(self) -> None:
        deep: Any = []
        for _ in range(100_000):
            deep = [deep]
        made = seatwright.from_record(USER, {"x": deep})
        assert codes(made["issues"]) == [("limit_exceeded", "depth")]

    def test_text_that_is_none(self) -> None:
        for text in ('{"user": "\ud800"}', b'{"user": "\xe4"}', b'{"user": "\xed\xa0\x80"}'):
            made = seatwright.from_record(USER, text)
            assert codes(made["issues"]) == [("bad_json", None)]
            assert made["issues"][0]["params"] == {"line": 1, "column": 11}
        # As a value it can be spelled, and is refused by the core.
        made = seatwright.from_record(USER, {"user": "\ud800"})
        assert codes(made["issues"]) == [("bad_json", None)]

    def test_numbers_beyond_python(self) -> None:
        digits = "9" * 5000
        outcome = seatwright.read_response(USER, 200, f'{{"user": "1", "x": {digits}, "y": 25}}')
        record = outcome["record"]
        assert record is not None
        assert (record["x"], type(record["y"])) == (decimal.Decimal(digits), int)
        # Whatever else `loads` raises is the caller's.
        with pytest.raises(ZeroDivisionError):
            seatwright.read_response(USER, 200, loads=lambda text: 1 // 0)
        exact = functools.partial(json.loads, parse_float=decimal.Decimal)
        text = '{"user": "1", "x": 1.50}'
        kept: dict[str, Any] = seatwright.read_response(USER, 200, text, loads=exact)
        assert str(kept["record"]["x"]) == "1.50"

    def test_the_operation_has_the_calls(self) -> None:
        bound = seatwright.operation(USER, domain="example.com")
        assert bound.from_record(RECORD) == seatwright.from_record(USER, RECORD)
        assert bound.read_response(404) == seatwright.read_response(USER, 404)
        assert seatwright.from_record("createUser", RECORD)["operation"] == USER

    def test_operations_that_do_not_exist(self) -> None:
        misspelt: Any = "netsapiens.user.creat"
        with pytest.raises(OptionError, match=r'did you mean "netsapiens\.user\.create"'):
            seatwright.from_record(misspelt, {})
        with pytest.raises(OptionError, match=r'did you mean "netsapiens\.user\.create"'):
            seatwright.read_response(misspelt, 200)
        with pytest.raises(OptionError, match="there is no conversion from"):
            seatwright.convert(USER, ODIN, ANN)


class TestAnswers:
    def test_bodies(self) -> None:
        body = {"code": 409, "message": "UID already exists."}
        text = json.dumps(body)
        outcomes = [
            seatwright.read_response(USER, status, given)
            for status in (409, HTTPStatus.CONFLICT)
            for given in (body, text, text.encode(), bytearray(text, "utf-8"), UserDict(body))
        ]
        assert [outcome["outcome"] for outcome in outcomes] == ["conflict"] * 10
        assert seatwright.read_response(USER, 202, None)["outcome"] == "accepted"
        assert seatwright.read_response(USER, 502, "\ud800")["outcome"] == "server_error"

    def test_statuses(self) -> None:
        several: list[Any] = [-1, 65536, 10**30, "200", 200.0, True]
        for status in several:
            with pytest.raises(
                OptionError,
                match="the status must be a whole number from 0 to 65535, or None when no",
            ):
                seatwright.read_response(USER, status)

    def test_headers(self) -> None:
        message = email.message.Message()
        message["Retry-After"] = "30"
        several: list[Any] = [
            message,
            {"retry-after": 30},
            {"RETRY-AFTER": b"30", "set-cookie": ["a", "b"], "x": None},
            [(b"retry-after", b"30")],
            [["Retry-After", "30"]],
            iter([("Retry-After", "30")]),
        ]
        for headers in several:
            assert seatwright.read_response(USER, 429, headers=headers)["retry_after"] == 30

    def test_headers_that_are_none(self) -> None:
        several: list[Any] = [
            "retry-after: 30",
            b"x",
            30,
            ["retry-after"],
            [("a", "b", "CANARY")],
            [("a", object())],
            {"a": {"CANARY": 1}},
            {"a": ["CANARY", 1.5]},
            {1.5: "CANARY"},
            ((str(at), "CANARY") for at in range(10**9)),
        ]
        for headers in several:
            with pytest.raises(OptionError) as caught:
                seatwright.read_response(USER, 429, headers=headers)
            assert "CANARY" not in str(caught.value)
        with pytest.raises(ZeroDivisionError):
            seatwright.read_response(USER, 429, headers=Loud(ZeroDivisionError()))

    def test_requests(self) -> None:
        payload = {"user": "1004", "login-username": "1004@example.com"}
        request = seatwright.build(
            USER, payload, domain="example.com", defaults="none", partial=True
        )
        body = b'{"code": 409, "message": "UID already exists."}'
        read = functools.partial(seatwright.read_response, USER, 409, body)
        plain, known = read(), read(request=request)
        assert plain != known
        assert known == read(request={"body": request.body, "path": request.path})
        for sent in (payload, request.body, request.body.decode(), UserDict(payload)):
            assert read(request=sent)["issues"] == known["issues"]
        for wrong in ("{", b"\xff", "", "\ud800", {"body": "{"}, {"body": {}, "path": 1.5}):
            with pytest.raises(OptionError):
                read(request=wrong)
        with pytest.raises(
            TypeError, match=r"^the request contains a value that JSON cannot represent: object$"
        ):
            read(request=object())

    def test_options(self) -> None:
        body = b'{"user": "1004"}'
        outcome = seatwright.read_response(USER, 200, body, limits={"bytes": 10})
        assert codes(outcome["issues"]) == [("limit_exceeded", "bytes")]
        with pytest.raises(OptionError, match='"fr"'):
            seatwright.read_response(USER, 200, body, locale="fr")
        with pytest.raises(OptionError, match=r'"limits\.bites"'):
            seatwright.read_response(USER, 200, body, limits={"bites": 10})  # type: ignore[call-overload]


class TestConversions:
    def test_options(self) -> None:
        options: Any = {
            "groups": types.MappingProxyType({"north": UserDict({"domain": "example.com"})}),
            "mail": "{user}@{domain}",
            "context": {"users": {"1001", "1002"}, "sites": None},
            "waves": None,
        }
        user = seatwright.convert(ODIN, USER, ANN, **options)
        report = user["report"]
        assert report is not None
        first = report["issues"][0]
        assert (first["code"], first["path"]) == ("conflict", ["user"])

    def test_options_that_are_none(self) -> None:
        several: list[Any] = [
            {"groups": 1},
            {"keep_login": "yes"},
            {"extensions": {"start": 2, "end": 1}},
        ]
        for options in several:
            (name,) = options
            with pytest.raises(OptionError, match=name):
                seatwright.convert(ODIN, USER, ANN, **options)
        with pytest.raises(
            OptionError, match='there is no option "grups"; did you mean "groups"\\?'
        ):
            seatwright.convert(ODIN, USER, ANN, grups={})  # type: ignore[call-overload]
        with pytest.raises(OptionError, match=r'^"languages\.x" takes text, not null$'):
            seatwright.convert(ODIN, USER, ANN, languages={"x": math.nan})  # type: ignore[call-overload]
        endless: dict[str, Any] = {}
        endless["x"] = endless
        with pytest.raises(OptionError):
            seatwright.convert(ODIN, USER, ANN, groups=endless)

    def test_lists_of_records(self) -> None:
        options: Any = {"domain": "example.com", "mail": "{user}@{domain}"}
        convert: Any = functools.partial(seatwright.convert_batch, ODIN, USER, **options)
        batch = convert([ANN, [ANN], UserDict(ANN), "text", None])
        assert [user["row"] for user in batch["users"]] == [1, 2, 3, 4, 5]
        assert batch == convert(json.dumps([ANN, [ANN], ANN, "text", None]))
        assert batch["users"] == convert((ANN, [ANN], ANN, "text", None))["users"]
        nones: list[Any] = [{}, 1, None]
        for none in nones:
            assert codes(convert(none)["issues"]) == [("wrong_type", None)]
        many = convert([ANN] * 4, limits={"rows": 3})
        assert codes(many["issues"]) == [("limit_exceeded", "rows")]
        assert convert(ANN for _ in range(3)) == convert([ANN] * 3)

    def test_other_threads_run_meanwhile(self) -> None:
        records = json.dumps([ANN | {"extension": str(at)} for at in range(1000, 5000)])
        turns = 0
        done = threading.Event()

        def convert() -> None:
            seatwright.convert_batch(ODIN, USER, records, domain="example.com", loads=len)
            done.set()

        gc.collect()
        thread = threading.Thread(target=convert)
        thread.start()
        while not done.is_set():
            turns += 1
        thread.join()
        # The interpreter switches threads every 5 ms; one that waits for the lock has few turns.
        assert turns > 1000


CANARIES = [case for case in load_calls() if case.canary]


def said(case: CallCase, source: Any) -> list[str]:
    """Everything that a call says, but for the parts that are the caller's own data."""
    args = {"convert": (case.to,), "convert_batch": (case.to,), "read_response": (case.status,)}
    keywords: dict[str, Any] = {} if case.call == "from_record" else dict(case.options)
    if case.call == "read_response":
        keywords["headers"] = case.headers
    try:
        if case.call == "differences":
            return [repr(seatwright.differences(case.operation, source, case.request))]
        made = getattr(seatwright, case.call)(
            case.operation, *args.get(case.call, ()), source, **keywords
        )
    except TypeError as error:
        return of_error(error)
    own = {"from_record": "input", "fix": "input", "read_response": "record"}.get(case.call)
    return [repr(value) for name, value in made.items() if name != own]


@pytest.mark.parametrize("case", CANARIES, ids=lambda case: case.id)
def test_canary(case: CallCase) -> None:
    assert case.canary is not None
    sources = [case.text] if case.unlike else [case.text, case.host]
    # What is broken on the way says no more of it.
    at = case.text.find(case.canary.encode())
    sources += [case.text[: at + 3]] if at >= 0 else []
    sources += [{"x": {"y": case.text.decode("latin-1"), "z": {1: case.canary}}}]
    for source in sources:
        parts = said(case, source)
        assert parts
        assert not [part for part in parts if case.canary in part]


def test_there_are_canaries() -> None:
    assert {case.call for case in CANARIES} == {
        "from_record",
        "read_response",
        "convert",
        "convert_batch",
        "fix",
        "differences",
    }
    carried = [case for case in CANARIES if str(case.canary) in case.text.decode("latin-1")]
    assert len(carried) > 20


def test_the_request_and_the_headers_stay_unsaid() -> None:
    request = crmcom.create_user(
        user_template_identifier={"name": "Agent"},
        username="ann",
        password="CANARY1",
        password_confirmation="CANARY1",
        first_name="Ann",
        last_name="Smith",
    )
    body = b'{"status": {"code": "INVALID", "message": "CANARY1 is too short"}}'
    cookie = {"set-cookie": "CANARY1"}
    outcome = seatwright.read_response(
        "crmcom.user.create", 200, body, headers=cookie, request=request
    )
    assert "CANARY1" not in repr(outcome)
    with pytest.raises(OptionError) as caught:
        seatwright.read_response(USER, 200, body, headers=cookie, request='{"a": "CANARY1"')
    assert not [part for part in of_error(caught.value) if "CANARY1" in part]


def test_an_answer_of_the_sandbox(fresh_sandbox: str) -> None:
    requests = pytest.importorskip("requests")
    request = netsapiens.create_user(
        {"user": "1004", "name-first-name": "Ann", "name-last-name": "Smith"},
        domain="example.com",
        email_address="ann@example.com",
        synchronous=True,
    )
    outcomes = []
    for _ in range(2):
        sent = requests.request(**request.requests_kwargs(fresh_sandbox, "nss_x"), timeout=10)
        outcomes.append(
            seatwright.read_response(
                USER, sent.status_code, sent.content, headers=sent.headers, request=request
            )
        )
    created, taken = outcomes
    assert (created["outcome"], taken["outcome"]) == ("created", "conflict")
    record = created["record"]
    assert record is not None
    made = seatwright.from_record(USER, record)
    again = seatwright.build(USER, made["input"], domain="example.com", defaults="none")
    sent_again, payload = again.json(), request.json()
    # The server keeps all but a few, and adds more.
    shared = payload.keys() & sent_again.keys()
    assert len(shared) == len(payload.keys() - {"synchronous", "recording-configuration"})
    assert {name: sent_again[name] for name in shared} == {name: payload[name] for name in shared}
