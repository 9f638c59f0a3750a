"""What the caller knows, as Python has it: sets, iterators, and answers of the vendor."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Final

import pytest

import seatwright
from seatwright import OptionError

ODIN: dict[str, Any] = {
    "serviceProviderId": "ent.odin",
    "groupId": "grp.odin",
    "userId": "ann@example.com",
    "lastName": "Smith",
    "firstName": "Ann",
    "phoneNumber": "15551234567",
    "extension": "1234",
    "password": "abc",
}
CRM: dict[str, Any] = {
    "user_template_identifier": {"name": "Agent"},
    "username": "ann",
    "password": "crm.com1",
    "password_confirmation": "crm.com1",
    "first_name": "Ann",
    "last_name": "Smith",
    "udf_date_1": "2026-11-22",
}


def found(operation: Any, user: dict[str, Any], context: Any) -> list[tuple[str, str, Any]]:
    report = seatwright.validate(operation, user, context=context)
    return [(issue.severity, issue.code, issue.field) for issue in report.issues]


def test_says_nothing_without() -> None:
    for nothing in (None, {}, {"users": None, "password_rules": None, "extension_length": None}):
        assert found("odin.user.create", ODIN, nothing) == []
        assert found("crmcom.user.create", CRM, nothing) == []


@pytest.mark.parametrize("kind", [list, tuple, set, frozenset, iter, dict.fromkeys])
@pytest.mark.parametrize(
    ("key", "known", "issue"),
    [
        ("users", ["ann@example.com"], ("error", "conflict", "userId")),
        ("extensions", ["1234", "99"], ("error", "conflict", "extension")),
        ("domains", ["example.org"], ("error", "invalid_choice", "userId")),
        ("numbers", ["15550000000"], ("warning", "unverified", "phoneNumber")),
    ],
)
def test_collections(kind: Any, key: str, known: list[str], issue: Any) -> None:
    given = kind(known)
    if isinstance(given, dict):
        # The keys of an answer by key are a collection, the dict itself is a slip.
        assert found("odin.user.create", ODIN, {key: given.keys()}) == [issue]
        with pytest.raises(OptionError, match=f'"context.{key}" takes a list of text, not object'):
            found("odin.user.create", ODIN, {key: given})
    else:
        assert found("odin.user.create", ODIN, {key: given}) == [issue]


def test_numbers_for_extensions() -> None:
    assert found("odin.user.create", ODIN, {"extensions": {1234}}) == [
        ("error", "conflict", "extension")
    ]


ANSWER = {"minExtensionLength": 5, "maxExtensionLength": 6, "defaultExtensionLength": 5}


@pytest.mark.parametrize(
    "length", [ANSWER, MappingProxyType(ANSWER), {"min": 5}, {"min": 5, "max": 6}]
)
def test_extension_lengths(length: Any) -> None:
    issues = found("odin.user.create", ODIN, {"extension_length": length})
    assert issues == [("error", "too_short", "extension")]


@pytest.mark.parametrize(
    ("rules", "count"),
    [
        ({"minLength": 8, "passwordExpiresDays": 0, "maxFailedLoginAttempts": 5}, 1),
        (MappingProxyType({"minLength": 8, "restrictMinDigits": True, "minDigits": 1}), 2),
        ({"restrictMinDigits": False, "minDigits": 1}, 0),
        # Length, digits, capitals and others; small letters it has.
        ("common", 4),
    ],
)
def test_password_rules(rules: Any, count: int) -> None:
    issues = found("odin.user.create", ODIN, {"password_rules": rules})
    assert issues == [("error", "weak_secret", "password")] * count


def test_crmcom() -> None:
    operation: Final = "crmcom.user.create"
    assert found(operation, CRM, {"users": {"ann"}}) == [("error", "conflict", "username")]
    missing = ("error", "required", "cti_phone_extension_number")
    assert found(operation, CRM, {"cti": "enabled"}) == [missing]
    assert found(operation, CRM, {"cti": "unknown"}) == []
    assert found(operation, CRM, {"release": "R18.0.0"}) == [("warning", "deprecated", None)]
    request = seatwright.build(operation, CRM, context={"date_format": "DD/MM/YYYY"})
    assert request.json()["udf_date_1"] == "22/11/2026"


@pytest.mark.parametrize(
    ("context", "says"),
    [
        ({"pasword_rules": {}}, 'did you mean "password_rules"'),
        ({"extension_lengths": {}}, 'did you mean "extension_length"'),
        ({"user": []}, 'did you mean "users"'),
        ({"cti_enabled": True}, 'no option "context.cti_enabled"'),
        ({1: []}, 'no option "context.int"'),
        ({"cti": "on"}, '"context.cti" takes one of "enabled", "disabled", "unknown", not "on"'),
        ({"cti": True}, '"context.cti" takes one of'),
        ({"release": "eighteen"}, "does not have the format R18.0.0"),
        ({"date_format": "YYYY/MM/DD"}, '"context.date_format" takes one of'),
        ({"password_rules": "comon"}, 'there is no preset "comon"'),
        ({"password_rules": {1, 2}}, '"context.password_rules" takes an object, not set'),
        ({"password_rules": {"minLength": -1}}, '"context.password_rules.minLength" takes'),
        ({"extension_length": 4}, '"context.extension_length" takes an object, not number'),
        ({"extension_length": {"minimum": 4}}, '"context.extension_length" needs min, max or both'),
        ({"numbers": "15551234567"}, '"context.numbers" takes a list of text, not text'),
        ({"numbers": [object()]}, '"context.numbers[]" takes text, not object'),
        ([("users", [])], '"context" takes an object, not list'),
    ],
)
def test_slips(context: Any, says: str) -> None:
    with pytest.raises(OptionError) as caught:
        found("odin.user.create", ODIN, context)
    assert says in str(caught.value)
