"""Python objects as values and keys: by value where they have one, a clear issue where not."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import types
from collections import ChainMap, OrderedDict, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

import pytest

import seatwright
from seatwright import netsapiens

USER: dict[str, Any] = {
    "user": "1004",
    "name-first-name": "Ada",
    "name-last-name": "King",
    "email-address": "ada@example.com",
    "user-scope": "Basic User",
}
OP = seatwright.operation("netsapiens.user.create", domain="example.com", defaults="none")
KEEP = seatwright.operation(
    "netsapiens.user.create", domain="example.com", defaults="none", unknown="keep"
)


def only(report: seatwright.Report) -> seatwright.Issue:
    assert len(report.issues) == 1, str(report)
    return report.issues[0]


class Ring(enum.Enum):
    SHORT = 15


class Alias(enum.Enum):
    RING = Ring.SHORT


class Scope(str, enum.Enum):
    BASIC = "Basic User"


class Seconds(enum.IntEnum):
    SHORT = 15


class Text(str):
    def __str__(self) -> str:
        return "something else"


class Number(int):
    def __repr__(self) -> str:
        return "something else"

    __str__ = __repr__


class Index:
    def __index__(self) -> int:
        return 15


class Angry:
    """Raises whatever is asked of it."""

    def __getattr__(self, name: str) -> NoReturn:
        raise RuntimeError(name)

    def __index__(self) -> int:
        raise RuntimeError("index")

    def __repr__(self) -> str:
        raise RuntimeError("repr")

    __str__ = __repr__


class AngryDict(dict[str, Any]):
    """A dict none of whose methods may be called."""

    def _raise(self, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError("called")

    __iter__ = __getitem__ = __len__ = __contains__ = __eq__ = __repr__ = _raise
    keys = items = values = get = copy = _raise


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (15, 15),
        (15.0, 15),
        (decimal.Decimal("15"), 15),
        (decimal.Decimal("15.00"), 15),
        (decimal.Decimal("1.5E+1"), 15),
        (Ring.SHORT, 15),
        (Alias.RING, 15),
        (Seconds.SHORT, 15),
        (Number(15), 15),
        (Index(), 15),
        ("15", 15),
        (Text("15"), 15),
    ],
    ids=repr,
)
def test_integers(value: object, sent: int) -> None:
    request = OP.build(USER | {"ring-no-answer-timeout-seconds": value})
    assert request.json()["ring-no-answer-timeout-seconds"] == sent


@pytest.mark.parametrize(
    ("value", "code", "actual"),
    [
        (True, "wrong_type", "boolean"),
        (float("inf"), "wrong_type", "infinity"),
        (float("-inf"), "wrong_type", "infinity"),
        (decimal.Decimal("-Infinity"), "wrong_type", "infinity"),
        (5.5, "would_lose_data", None),
        (decimal.Decimal("5.5"), "would_lose_data", None),
        (2**53 + 1, "too_big", None),
        (10**400, "too_big", None),
        (10**5000, "wrong_type", "number of too many digits"),
        (b"15", "wrong_type", "bytes"),
        (datetime.datetime(2026, 1, 1), "wrong_type", "datetime"),
        (datetime.date(2026, 1, 1), "wrong_type", "date"),
        ({15}, "wrong_type", "set"),
        (15j, "wrong_type", "complex"),
        (object(), "wrong_type", "object"),
        (int, "wrong_type", "type"),
        (len, "wrong_type", "builtin_function_or_method"),
        (Angry(), "wrong_type", "Angry"),
        ([15], "wrong_type", "list"),
        ((15,), "wrong_type", "list"),
        ({"a": 15}, "wrong_type", "object"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_not_integers(value: object, code: str, actual: str | None) -> None:
    payload = USER | {"ring-no-answer-timeout-seconds": value}
    issue = only(OP.validate(payload))
    assert (issue.code, issue.path) == (code, ("ring-no-answer-timeout-seconds",))
    assert issue.params.get("actual") == actual
    assert not OP.is_valid(payload)


def test_bool_is_no_text() -> None:
    issue = only(OP.validate(USER | {"department": True}))
    assert issue.code == "wrong_type"
    assert issue.params == {"expected": "text", "actual": "boolean"}


def test_bool_is_yes_or_no() -> None:
    request = OP.build(USER | {"voicemail-enabled": True, "privacy": False})
    assert request.json()["voicemail-enabled"] == "yes"
    assert request.json()["privacy"] == "no"
    changes = {change.field: (change.from_, change.to) for change in request.report.changes}
    assert changes == {"voicemail-enabled": (True, "yes"), "privacy": (False, "no")}


def test_str_enum_and_subclass_by_value() -> None:
    request = OP.build(USER | {"user-scope": Scope.BASIC, "department": Text("Sales")})
    assert request.json()["user-scope"] == "Basic User"
    assert request.json()["department"] == "Sales"


def test_lone_surrogate() -> None:
    issue = only(OP.validate(USER | {"department": "a\ud800b"}))
    assert (issue.code, issue.path) == ("bad_character", ("department",))
    issue = only(OP.validate(USER | {"dep\ud800": "x"}))
    assert issue.code == "unknown_field"
    assert issue.path == ("dep\ufffd\ufffd\ufffd",)
    assert json.loads(OP.validate(USER | {"dep\ud800": "x"}).to_json())["ok"] is False


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (5, "5"),
        (True, "true"),
        (None, "null"),
        (1.5, "1.5"),
        (("a", "b"), "<tuple>"),
        (b"department", "<bytes>"),
        (datetime.date(2026, 1, 1), "<date>"),
    ],
    ids=repr,
)
def test_keys_that_are_no_text(key: object, shown: str) -> None:
    payload: dict[Any, Any] = {**USER, key: "x"}
    issue = only(OP.validate(payload))
    assert (issue.code, issue.path) == ("unknown_field", (shown,))
    kept = only(KEEP.validate(payload))
    assert (kept.code, kept.path) == ("wrong_type", (shown,))


def test_keys_with_a_text_value() -> None:
    class Key(enum.Enum):
        DEPARTMENT = "department"

    payload: dict[Any, Any] = {**USER, Key.DEPARTMENT: "Sales", Text("privacy"): "no"}
    assert OP.build(payload).json()["department"] == "Sales"
    assert OP.build(payload).json()["privacy"] == "no"


@pytest.mark.parametrize(
    "payload",
    [
        AngryDict(USER),
        OrderedDict(USER),
        defaultdict(str, USER),
        types.MappingProxyType(USER),
        ChainMap({}, USER),
    ],
    ids=lambda value: type(value).__name__,
)
def test_mappings(payload: Mapping[str, object]) -> None:
    assert OP.build(payload).body == OP.build(USER).body
    assert netsapiens.create_user(payload, domain="example.com", department="Sales")


def test_a_mapping_that_raises() -> None:
    class Broken(Mapping[str, object]):
        def __getitem__(self, key: str) -> object:
            raise LookupError("mine")

        def __iter__(self) -> Iterator[str]:
            return iter(["user"])

        def __len__(self) -> int:
            return 1

    with pytest.raises(LookupError, match="mine"):
        OP.validate(Broken())


@pytest.mark.parametrize(
    ("given", "actual"),
    [
        (None, "null"),
        (5, "number"),
        (True, "boolean"),
        (object(), "object"),
    ],
)
def test_inputs_that_are_no_mapping(given: Any, actual: str) -> None:
    issue = only(OP.validate(given))
    assert (issue.code, issue.path) == ("wrong_type", ())
    assert issue.params == {"expected": "object", "actual": actual}


def test_code_that_changes_the_dict_while_it_is_read() -> None:
    payload: dict[str, Any] = dict(USER)

    class Sly:
        def __index__(self) -> int:
            payload.clear()
            payload.update({f"k{at}": "x" * 100 for at in range(1000)})
            return 15

    payload["ring-no-answer-timeout-seconds"] = Sly()
    payload["department"] = "Sales " + "and more " * 3
    body = OP.build(payload).json()
    assert body["ring-no-answer-timeout-seconds"] == 15
    assert body["department"].startswith("Sales")
    assert body["user"] == "1004"


def test_interrupts_are_not_swallowed() -> None:
    class Impatient:
        def __index__(self) -> int:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        OP.build(USER | {"ring-no-answer-timeout-seconds": Impatient()})


class TestKept:
    """Unknown keys under `unknown="keep"`."""

    def kept(self, value: object) -> Any:
        return json.loads(KEEP.build(USER | {"x": value}).body)["x"]

    @pytest.mark.parametrize(
        "value",
        [
            None,
            True,
            5,
            -(10**30),
            1.5,
            1e22,
            'é\u2028\n"\\',
            [],
            {},
            [1, [2.5, None, {"a": [True]}], "x"],
            {"a": {"b": {"c": []}}, "d": "e"},
        ],
        ids=repr,
    )
    def test_as_they_are(self, value: object) -> None:
        assert self.kept(value) == value

    def test_by_value(self) -> None:
        assert self.kept((1, Ring.SHORT, decimal.Decimal("2.50"))) == [1, 15, 2.5]
        assert self.kept(types.MappingProxyType({"a": 1})) == {"a": 1}
        assert self.kept([AngryDict(a=1)]) == [{"a": 1}]
        assert b'"x":[2.50]' in KEEP.build(USER | {"x": [decimal.Decimal("2.50")]}).body

    def test_lone_surrogate_inside(self) -> None:
        value = ['a"\ud800"b\udfff', {"\udead": 1}]
        assert self.kept(value) == value

    @pytest.mark.parametrize(
        ("value", "actual"),
        [
            ([b"x"], "bytes"),
            ({"a": [float("inf")]}, "infinity"),
            ({5: 1}, "object with a key of type int"),
            (object(), "object"),
        ],
    )
    def test_without_a_spelling(self, value: object, actual: str) -> None:
        issue = only(KEEP.validate(USER | {"x": value}))
        assert (issue.code, issue.path) == ("wrong_type", ("x",))
        assert issue.params["actual"] == actual

    def test_depth(self) -> None:
        value: list[Any] = []
        for _ in range(31):
            value = [value]
        assert self.kept(value) == value
        for depth in (1, 100_000):
            for _ in range(depth):
                value = [value]
            issue = only(KEEP.validate(USER | {"x": value}))
            assert issue.code == "limit_exceeded"
            assert issue.params == {"limit": "depth", "max": 32}

    def test_cycles(self) -> None:
        value: list[Any] = []
        value.append(value)
        assert only(KEEP.validate(USER | {"x": value})).code == "limit_exceeded"
        value.append(value)
        issue = only(KEEP.validate(USER | {"x": value}))
        assert issue.params["limit"] == "bytes"
        # Whether the key is wanted or not: the object is larger than the limit.
        assert only(OP.validate(USER | {"x": value})).params == issue.params
        assert only(OP.validate(USER | {"department": value})).params == issue.params
