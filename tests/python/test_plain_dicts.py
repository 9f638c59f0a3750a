"""Dicts of text keys and plain values are read without references: nothing in them may hurt."""

from __future__ import annotations

import enum
import gc
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import seatwright
from seatwright import _native

OP = seatwright.operation("netsapiens.user.create", domain="example.com", defaults="none")
KEEP = seatwright.operation(
    "netsapiens.user.create", domain="example.com", defaults="none", unknown="keep"
)


def user(**more: Any) -> dict[str, Any]:
    """A request whose texts nobody else holds: freed as soon as the dict lets go of them."""
    fresh: dict[str, Any] = json.loads(
        '{"user":"1004","name-first-name":"Ada","name-last-name":"King",'
        '"email-address":"ada@example.com","user-scope":"Basic User"}'
    )
    return fresh | more


def others(count: int) -> dict[str, Any]:
    return {f"x-{at}": at for at in range(count)}


class TestSizes:
    """64 entries are read at once; more, and values of other types, the other way."""

    @pytest.mark.parametrize("count", [0, 1, 57, 58, 59, 60, 61, 500])
    def test_all_entries_arrive(self, count: int) -> None:
        sent = KEEP.build(user() | others(count)).json()
        assert sent == user() | others(count)
        assert len(OP.validate(user() | others(count)).errors) == min(count, 200) + (count > 200)

    @pytest.mark.parametrize("count", [5, 1000, 100_000])
    def test_the_limit_counts_all_entries(self, count: int) -> None:
        small = seatwright.operation("netsapiens.user.create", domain="a.b", limits={"keys": 5})
        codes = [issue.code for issue in small.validate(others(count)).issues]
        assert ("limit_exceeded" in codes) == (count > 5)

    def test_a_dict_that_shrank_and_grew(self) -> None:
        payload = others(300) | user()
        for key in others(300):
            del payload[key]
        assert OP.build(payload).json() == user()

    def test_the_dict_of_an_instance(self) -> None:
        class Row:
            def __init__(self, site: str) -> None:
                self.site = site

        assert seatwright.build(
            "createSite", Row("A").__dict__, domain="a.b", defaults="none"
        ).json() == {"site": "A"}


class TestValues:
    @pytest.mark.parametrize("name", ["Zoë", "日本語", "😀", "a\u0000b", "ÿ" * 1000])
    def test_text_of_every_width(self, name: str) -> None:
        payload = user(**{"name-first-name": name})
        report = OP.validate(payload)
        assert report.ok == ("\u0000" not in name)
        if report.ok:
            assert json.loads(OP.build(payload).body)["name-first-name"] == name

    @pytest.mark.parametrize("number", [0, -1, 2**53, 2**63 - 1, -(2**63), 2**63, 2**64, -(10**30)])
    def test_integers_around_the_machine_word(self, number: int) -> None:
        assert json.loads(KEEP.build(user(**{"x-count": number})).body)["x-count"] == number

    @pytest.mark.parametrize(
        "value", [True, False, None, 7, "text", 1.5, [1], {"a": "b"}, (1, "b")]
    )
    def test_values_of_unknown_keys(self, value: object) -> None:
        sent = json.loads(KEEP.build(user(**{"x-any": value})).body)["x-any"]
        assert sent == (list(value) if isinstance(value, tuple) else value)
        assert type(sent) is (list if isinstance(value, tuple) else type(value))


class Text(str):
    def __hash__(self) -> int:
        return super().__hash__()

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("compared")


class TestKeys:
    @pytest.mark.parametrize("key", [None, 7, 1.5, True, b"user", ("user",), frozenset()])
    def test_a_key_that_is_no_text(self, key: object) -> None:
        payload: dict[Any, Any] = user()
        payload[key] = "1"
        assert [issue.code for issue in OP.validate(payload).issues] == ["unknown_field"]

    def test_a_key_of_a_subclass(self) -> None:
        payload: dict[str, Any] = user()
        del payload["user"]
        payload[Text("user")] = Text("1004")
        assert OP.build(payload).json()["user"] == "1004"

    def test_a_key_that_is_no_unicode(self) -> None:
        codes = [issue.code for issue in OP.validate(user() | {"\ud800": 1}).issues]
        assert codes == ["unknown_field"]


@pytest.fixture
def eager() -> Iterator[None]:
    """A collection at nearly every allocation."""
    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*before)


class TestChangedMeanwhile:
    """Code that runs while a dict is read, and empties it."""

    def test_by_a_value(self) -> None:
        class Emptying(enum.Enum):
            MEMBER = "1004"

            @property
            def value(self) -> str:
                payload.clear()
                gc.collect()
                return "1004"

        for place in ("first", "last"):
            odd = {"user": Emptying.MEMBER}
            payload = odd | {key: value for key, value in user().items() if key != "user"}
            if place == "last":
                payload = dict(reversed(payload.items()))
            assert OP.build(payload).json() == user()
            assert payload == {}

    @pytest.mark.usefixtures("eager")
    def test_by_the_garbage_collector(self) -> None:
        """Text that is no Unicode raises inside, and raising may collect."""
        payload: dict[str, Any] = {}

        def empty(phase: str, info: dict[str, int]) -> None:
            payload.clear()

        gc.callbacks.append(empty)
        try:
            seen = set()
            for _ in range(200):
                payload.update(user(**{"name-last-name": "\ud800"}))
                payload.update({f"x-{at}": f"text {at}" * 3 for at in range(20)})
                seen.add(tuple(issue.code for issue in OP.validate(payload).errors))
        finally:
            gc.callbacks.remove(empty)
        # All of it or nothing, never a part.
        everything = ("bad_character", *["unknown_field"] * 20)
        assert seen <= {everything, ("required",) * 5, ("required",) * 4}


def test_no_reference_is_lost_or_kept() -> None:
    texts = [f"text {at}" for at in range(5)]
    keys = [f"x-key-{at}" for at in range(5)]
    payload = user() | dict(zip(keys, texts, strict=True))
    broken = payload | {"x-broken": "\ud800"}
    before = [sys.getrefcount(object) for object in [*texts, *keys, payload]]
    for _ in range(1000):
        KEEP.build(payload)
        OP.validate(payload)
        OP.validate(broken)
    assert [sys.getrefcount(object) for object in [*texts, *keys, payload]] == before


def test_the_body_is_one_object() -> None:
    request = OP.build(user())
    assert request.body is request.body
    before = sys.getrefcount(request.body)
    body = request.body
    assert sys.getrefcount(body) == before + 1
    del request
    assert json.loads(body) == user()
    with pytest.raises(AttributeError):
        OP.build(user()).body = b""  # type: ignore[misc]


def test_an_answer_is_read_with_the_body_that_was_sent() -> None:
    """Secrets of the request are replaced in what the server repeats, so the body must be there."""
    request = OP.build(user(**{"voicemail-login-pin": 8170884}))
    answer = '{"code": 400, "message": "the value 8170884 was refused"}'
    read = _native.read_response
    assert "8170884" in str(read(OP.id, 400, answer))
    assert "8170884" not in str(read(OP.id, 400, answer, request=request))
