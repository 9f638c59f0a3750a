"""Generated passwords obey the rules given, and nothing else is assumed of them."""

from __future__ import annotations

import string
from typing import Any

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from seatwright import OptionError, odin

# As `/groups/password-rules` answers, keys included that only the server can check.
ANSWER: dict[str, Any] = {
    "disallowUserId": True,
    "disallowOldPassword": False,
    "disallowReversedOldPassword": False,
    "restrictMinDigits": True,
    "minDigits": 3,
    "restrictMinUpperCaseLetters": True,
    "minUpperCaseLetters": 4,
    "restrictMinLowerCaseLetters": False,
    "minLowerCaseLetters": 9,
    "restrictMinNonAlphanumericCharacters": True,
    "minNonAlphanumericCharacters": 5,
    "minLength": 14,
    "maxFailedLoginAttempts": 5,
    "passwordExpiresDays": 0,
    "forcePasswordChangeAfterReset": False,
}
KINDS = (string.digits, string.ascii_uppercase, string.ascii_lowercase, string.punctuation)


def counts(password: str) -> list[int]:
    return [sum(c in kind for c in password) for kind in KINDS]


def create(password: str, rules: Any, user_id: str = "ann@example.com") -> Any:
    return odin.create_user(
        service_provider_id="ent.odin",
        group_id="grp.odin",
        user_id=user_id,
        first_name="Ann",
        last_name="Smith",
        password=password,
        context={"password_rules": rules},
    )


def test_without_rules() -> None:
    password = odin.generate_password()
    assert len(password) == 16
    assert min(counts(password)) >= 1
    assert sum(counts(password)) == 16
    assert password != odin.generate_password()


def test_rules_as_they_are_answered() -> None:
    for _ in range(50):
        password = odin.generate_password(ANSWER, length=14)
        digits, upper, _, symbols = counts(password)
        # The nine small letters are switched off.
        assert (len(password), digits >= 3, upper >= 4, symbols >= 5) == (14, True, True, True)


def test_rules_of_the_sandbox(sandbox: str) -> None:
    base = sandbox + "/api/v2"
    login = {"username": "john.smith", "password": "any"}
    token = requests.post(base + "/auth/token", json=login, timeout=10).json()["token"]
    answer = requests.get(
        base + "/groups/password-rules",
        params={"serviceProviderId": "ent.odin", "groupId": "grp.odin"},
        headers={"authorization": f"Bearer {token}"},
        timeout=10,
    )
    rules = answer.json()
    assert rules.keys() == ANSWER.keys()
    assert create(odin.generate_password(rules), rules)


def test_preset() -> None:
    password = odin.generate_password("common", length=8)
    assert len(password) == 8
    assert create(password, "common")
    for rules in ("comon", 5, ["common"], {"minLength": "eight"}):
        with pytest.raises(OptionError, match=r"rules|preset"):
            odin.generate_password(rules)  # type: ignore[arg-type]


def test_random_bytes_decide() -> None:
    one, other = bytes(range(256)), bytes(range(255, -1, -1))
    assert odin.generate_password(random=one) == odin.generate_password(random=one)
    assert odin.generate_password(random=one) != odin.generate_password(random=other)


@pytest.mark.parametrize("random", [b"", b"\x07", bytes(15)])
def test_too_few_bytes(random: bytes) -> None:
    with pytest.raises(ValueError, match="too few; give 16 for each character"):
        odin.generate_password(random=random)


@pytest.mark.parametrize(
    ("rules", "length"),
    [
        (None, 3),
        (None, 61),
        (None, 0),
        (None, -1),
        ({"minLength": 61}, None),
        ({"minLength": 20}, 19),
        ({"minDigits": 30, "minUpperCaseLetters": 30}, None),
    ],
)
def test_impossible(rules: Any, length: int | None) -> None:
    with pytest.raises(ValueError, match=r"characters|length") as caught:
        odin.generate_password(rules, length=length)
    assert type(caught.value) is ValueError


def test_user_id_stays_out() -> None:
    """A user id of one letter is in most passwords of 60 that nobody looked at."""
    rules = {"disallowUserId": True, "minLength": 60}
    for _ in range(30):
        assert "e" not in odin.generate_password(rules, user_id="E").lower()
    unasked = [odin.generate_password({"minLength": 60}, user_id="E").lower() for _ in range(30)]
    assert any("e" in password for password in unasked)


few = st.integers(0, 12)
rules = st.fixed_dictionaries(
    {},
    optional={
        "minLength": st.integers(0, 60),
        "restrictMinDigits": st.booleans(),
        "minDigits": few,
        "restrictMinUpperCaseLetters": st.booleans(),
        "minUpperCaseLetters": few,
        "restrictMinLowerCaseLetters": st.booleans(),
        "minLowerCaseLetters": few,
        "restrictMinNonAlphanumericCharacters": st.booleans(),
        "minNonAlphanumericCharacters": few,
        "disallowUserId": st.booleans(),
        "passwordExpiresDays": st.integers(0, 90),
    },
)


@settings(max_examples=300, deadline=None)
@given(rules | st.just("common"), st.sampled_from(["ann@example.com", "a@b", "x@y"]))
def test_what_is_generated_is_accepted(rules: Any, user_id: str) -> None:
    password = odin.generate_password(rules, user_id=user_id)
    report = create(password, rules, user_id).report
    assert [issue for issue in report.issues if issue.code == "weak_secret"] == []


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 60))
def test_the_check_can_fail(least: int) -> None:
    """The same check, one character short: so what passes above passes for a reason."""
    password = odin.generate_password({"minLength": least}, length=max(least, 4))
    with pytest.raises(ValueError, match="password"):
        create(password, {"minLength": len(password) + 1})
