"""Reports, issues, changes, requests, errors and operations as Python's own tools meet them."""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import pytest

import seatwright
from seatwright import netsapiens

OP: seatwright.types.OperationId = "netsapiens.user.create"
BAD: dict[str, Any] = {
    "user": " 1004",
    "name-first-name": "Ann",
    "name-last-name": "Smith",
    "email": "ann@example.com",
    "time-zone": "US/Estern",
    "dial-plam": "x",
    "department": ["a", 1.50],
    "area-code": "5.5",
}
GOOD: dict[str, Any] = {
    "user": " 1004",
    "name-first-name": "Ann",
    "name-last-name": "Smith",
    "email": "ann@example.com",
    "user-scope": "Basic User",
    "voicemail-login-pin": 8170042,
}
PIN = "8170042"


def report(value: dict[str, Any] = BAD) -> seatwright.Report:
    return seatwright.validate(OP, value, domain="example.com")


def request() -> seatwright.Request:
    return seatwright.build(OP, GOOD, domain="example.com", defaults="none")


def error() -> seatwright.ValidationError:
    with pytest.raises(seatwright.ValidationError) as caught:
        seatwright.build(OP, BAD, domain="example.com")
    return caught.value


def objects() -> list[Any]:
    """One of each kind, made anew."""
    op = seatwright.operation(OP, domain="example.com", waive=["email-address/required"])
    return [report(), report(GOOD), *report().issues, *report().changes, request(), error(), op]


def test_equal_objects_are_equal_and_hash_alike() -> None:
    for one, other in zip(objects(), objects(), strict=True):
        assert one is not other
        assert one == other
        assert (one != other) is False
        assert hash(one) == hash(other)
        assert one != "text"


def test_different_objects_differ() -> None:
    different = objects()
    for at, one in enumerate(different):
        for other in different[at + 1 :]:
            assert one != other, (one, other)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_give_equal_objects(protocol: int) -> None:
    for one in objects():
        other = pickle.loads(pickle.dumps(one, protocol))
        assert type(other) is type(one)
        assert other == one
        assert one == other
        assert hash(other) == hash(one)
        assert repr(other) == repr(one)
        assert str(other) == str(one)
        # A pickle of what came out of a pickle.
        assert pickle.loads(pickle.dumps(other, protocol)) == one


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_copies_are_equal(copied: Any) -> None:
    for one in objects():
        assert copied(one) == one
        assert copied([one]) == [one]


def test_a_report_out_of_a_pickle_says_all_it_said() -> None:
    before = report()
    after: seatwright.Report = pickle.loads(pickle.dumps(before))
    assert after.to_json() == before.to_json()
    assert after.to_dict() == before.to_dict()
    assert after._repr_html_() == before._repr_html_()
    assert bool(after) is bool(before) is False
    assert (after.operation, after.profile, after.ok) == (OP, before.profile, False)
    for name in ("issues", "errors", "warnings", "changes"):
        assert getattr(after, name) == getattr(before, name), name
    for one, other in zip(before.issues, after.issues, strict=True):
        for name in ("severity", "code", "path", "field", "params", "message", "fix"):
            assert getattr(one, name) == getattr(other, name), name
        assert one.to_dict() == other.to_dict()
        assert one.to_dict()["message"] == one.message
    for change, twin in zip(before.changes, after.changes, strict=True):
        for name in ("path", "field", "rule", "from_", "to"):
            assert getattr(change, name) == getattr(twin, name), name
        assert change.to_dict() == twin.to_dict()
        assert change.to_dict()["rule"] == change.rule


def test_a_request_out_of_a_pickle_can_be_sent() -> None:
    op = seatwright.operation(OP, domain="example.com", defaults="none")
    values = [dict(GOOD), {**GOOD, "synchronous": "yes"}]
    requests = [op.build(value) for value in values for _ in range(4)]
    clean = {"user": "1004", **{key: GOOD[key] for key in ("name-first-name", "name-last-name")}}
    clean |= {"email-address": "ann@example.com", "login-username": "1004@example.com"}
    clean |= {"user-scope": "Basic User"}
    other = seatwright.operation(OP, domain="example.com", defaults="none")
    requests += [other.build(clean) for _ in range(4)]
    assert requests[-1]._learned
    for before in requests:
        after = pickle.loads(pickle.dumps(before))
        for name in ("method", "path", "query", "headers", "body", "expects", "report"):
            assert getattr(after, name) == getattr(before, name), name
        assert after.curl("https://api.example.net") == before.curl("https://api.example.net")
        one = before.requests_kwargs("https://api.example.net", "token")
        assert after.requests_kwargs("https://api.example.net", "token") == one


def test_a_pickled_request_holds_its_secrets_and_no_repr_does() -> None:
    before = request()
    pickled = pickle.dumps(before)
    assert PIN.encode() in pickled, "a request that could not be sent would be of no use"
    assert PIN not in repr(pickle.loads(pickled)) + str(pickle.loads(pickled))
    assert PIN.encode() not in pickle.dumps(before.report)
    assert "secret" in (seatwright.Request.__doc__ or "")


def build(row: dict[str, Any]) -> bytes:
    return netsapiens.create_user(row, domain="example.com", defaults="none").body


def test_a_process_pool_brings_requests_and_errors_home() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(build, GOOD).result() == request().body
        assert pool.submit(request).result() == request()
        failure = pool.submit(build, BAD).exception()
    assert isinstance(failure, seatwright.ValidationError)
    with pytest.raises(seatwright.ValidationError) as caught:
        build(BAD)
    assert failure == caught.value
    assert [issue.code for issue in failure.report.errors] == [
        issue.code for issue in caught.value.report.errors
    ]
    assert failure.errors() == pickle.loads(pickle.dumps(failure)).errors()


OPTIONS: list[dict[str, Any]] = [
    {},
    {"domain": "example.com", "user": "1", "site": "New York", "profile": "45", "locale": "en"},
    *[{"defaults": word} for word in ("documented", "all", "required", "none")],
    *[{"unknown": word} for word in ("error", "warn", "keep")],
    *[{"empty": word} for word in ("value", "absent")],
    {"strict": True, "partial": True, "waive": ["email-address/required"]},
    {"partial": ["user", "name-last-name"]},
    {"limits": {"bytes": 9, "text": 8, "depth": 7, "keys": 6, "issues": 5}},
    {"context": {"users": ["a"], "logins": ["b"], "extensions": ["c"]}},
    {"context": {"sites": [], "domains": ["x.example"], "numbers": ["1"], "sites_left": 0}},
    {"context": {"extension_length": {"min": 2, "max": 5}, "cti": "enabled"}},
    {"context": {"release": "R18.0.0", "date_format": "DD/MM/YYYY", "password_rules": "common"}},
    {"context": {"password_rules": {"minLength": 9, "minDigits": 2, "disallowUserId": True}}},
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize("name", seatwright.operations())
def test_an_operation_out_of_a_pickle_has_its_options(name: Any, options: dict[str, Any]) -> None:
    try:
        op = seatwright.operation(name, **options)
    except seatwright.OptionError:
        # A profile or a field of another vendor.
        assert {"profile", "waive", "partial"} & options.keys()
        return
    again = pickle.loads(pickle.dumps(op))
    assert again == op
    assert repr(again) == repr(op)
    assert seatwright.operation(name, **op.options) == op
    assert copy.deepcopy(op) == op


def test_with_changes_what_is_named() -> None:
    op = seatwright.operation(OP, domain="example.com", defaults="none")
    other = op.with_(domain="other.example", strict=True)
    assert other == seatwright.operation(OP, domain="other.example", defaults="none", strict=True)
    assert op == seatwright.operation(OP, domain="example.com", defaults="none")
    assert op.with_() == op
    assert op.with_(defaults=None) == seatwright.operation(OP, domain="example.com")
    with pytest.raises(seatwright.OptionError, match="domain"):
        op.with_(domian="x")  # type: ignore[call-arg]


def test_a_repr_shows_the_options() -> None:
    context: Any = {"users": [str(at) for at in range(5000)], "sites": ["A"]}
    op = seatwright.operation(OP, domain="example.com", defaults="none", context=context)
    assert repr(op) == (
        "<Operation netsapiens.user.create domain='example.com' defaults='none' "
        "context={'users': '5000 values', 'sites': '1 values'}>"
    )


def test_an_error_gives_its_json() -> None:
    assert error().json() == error().report.to_json()
    assert request().to_dict() == request().json()


def test_not_the_text_of_a_report() -> None:
    for text in ("", "{}", "[]", "nonsense", '{"operation":"x"}'):
        with pytest.raises(ValueError, match="JSON text of a report"):
            seatwright.Report._restore(text)
