"""Dicts with the same keys one after the other take a shorter way. Whatever came before, each must
get what it would get alone."""

from __future__ import annotations

import gc
import json
import sys
import threading
from collections import defaultdict
from decimal import Decimal
from typing import Any

import pytest

import seatwright
from vectors import BASE, load

BASE_URL = "https://api.example.net"


def outcome(op: seatwright.Operation, value: Any, *, whole: bool = True) -> str:
    """What one input gives; `whole` with what is computed again on demand."""
    try:
        request = op.build(value)
    except seatwright.ValidationError as error:
        assert not op.is_valid(value)
        return error.report.to_json()
    assert op.is_valid(value)
    parts = [request.body.decode(), request.path, request.expects, repr(request), request.json()]
    if whole:
        parts += [request.report.to_json(), request.curl(BASE_URL), request.url(BASE_URL)]
        parts += [str(request.requests_kwargs(BASE_URL, "t")), request.method, request.headers]
    return str(parts)


def fresh(value: dict[str, Any]) -> dict[str, Any]:
    """The same with keys and texts that are other objects."""
    return {"".join(list(key)): type(held)(held) for key, held in value.items()}


VALUES: list[Any] = [
    *["", " ", " x", "x ", "é", "Zoë", "\U0001f600", '"', "\\", "\x7f", "\n", "\0", "a\0b"],
    *["\ud800", "a\ud800", "\u202e", "\ufeff", "x" * 17, "x" * 64, "x" * 65, "x" * 700],
    *["yes", "no", "YES", "maybe", "true", "1", "US/Eastern", "us/eastern"],
    *["Basic User", "Super User", "basic user", "[*]", "+1 (248) 555-6969"],
    *["a@b.co", "a@b.co;c@d.co", "a@b.co, c@d.co", "a@b", "@", "1001,1002", "1001,,1002", ","],
    *["1001;1002", "1001,a@b.co", "0", "007", "25", "25.0", "example.com", "other.example.com"],
    *["1004", "12345", "2485556969", "x@example.com"],
    *[0, 1, 5, 25, 397, -1, 999, 2485556969, 999_999_999_999_999, 2**53, 2**53 + 2, 2**63, 10**30],
    *[0.0, 5.5, 1e21, float("nan"), True, False, None, [], ["x"], {}, {"a": 1}, b"x", object()],
    *[Decimal("25"), (1, 2)],
]

OPTIONS: list[dict[str, Any]] = [
    {"domain": "example.com"},
    {"domain": "example.com", "defaults": "none"},
    {"domain": "example.com", "defaults": "all", "strict": True},
    {"domain": "example.com", "empty": "absent", "unknown": "keep"},
    {"domain": "example.com", "profile": "45", "defaults": "none"},
    {"domain": "example.com", "limits": {"text": 40, "keys": 60, "bytes": 400}},
    {"domain": "example.com", "context": {"users": ["25"], "sites": ["yes"]}},
    {"domain": "example.com", "user": "1004", "partial": True},
]


def full(op: seatwright.Operation) -> dict[str, Any]:
    """Every field with a value that needs nothing."""
    record = {}
    common: list[Any] = ["1001,1002", "a@b.co", "US/Eastern", "2485556969", 25]
    for field in op.describe()["fields"]:
        name = field["name"]
        for value in [*field.get("choices", []), *common, 2485556969]:
            report = op.validate({name: value})
            paths = [issue.path for issue in report.issues]
            paths += [change.path for change in report.changes]
            if not any(path[:1] == (name,) for path in paths):
                record[name] = value
                break
    return record


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize("name", ["user.create", "user.update", "site.create"])
def test_one_value_is_another_one(name: Any, options: dict[str, Any]) -> None:
    def bind() -> seatwright.Operation:
        op: Any = f"netsapiens.{name}"
        return seatwright.operation(op, **options)

    op, alone = bind(), bind()
    clean = {"domain": "example.com"} | full(op)
    known = outcome(alone, clean)
    for _ in range(4):
        assert outcome(op, clean) == known
    for key in clean:
        for value in VALUES:
            given = clean | {key: value}
            # One that sees the like for the first time: nothing is learned before its second call.
            other = bind()
            assert outcome(op, given, whole=False) == outcome(other, given, whole=False), (
                key,
                value,
            )
        assert outcome(op, fresh(clean)) == known


def test_every_vector_repeated_after_and_before_its_like() -> None:
    groups = defaultdict(list)
    for case in load():
        if case.unlike is None and "option_error" not in case.expect:
            groups[json.dumps([case.operation, case.options])].append(case)
    compared = 0
    for group, cases in groups.items():
        operation, options = json.loads(group)
        op = seatwright.operation(operation, **options)
        for case in cases:
            expected = outcome(seatwright.operation(operation, **options), case.host)
            for _ in range(6):
                assert outcome(op, case.host) == expected, case.id
                compared += 1
    assert compared > 1000


PEOPLE = [
    BASE
    | {
        "user": str(1004 + at),
        "name-first-name": name,
        "login-username": f"{1004 + at}@example.com",
    }
    for at, name in enumerate(["Ada", "Ben", "Chloe", "Dora"])
]


@pytest.fixture
def op() -> seatwright.Operation:
    """An operation that has learned."""
    op = seatwright.operation("netsapiens.user.create", domain="example.com")
    for _ in range(4):
        for person in PEOPLE:
            op.build(person)
    return op


def takes_the_short_way(op: seatwright.Operation, value: Any) -> bool:
    """Whether the body was written after a known shape."""
    request = op.build(value)
    assert request.report.ok
    return request._learned


def test_the_short_way_is_taken(op: seatwright.Operation) -> None:
    assert all(takes_the_short_way(op, fresh(person)) for person in PEOPLE)
    assert not takes_the_short_way(op, PEOPLE[0] | {"department": "Sales"})
    assert takes_the_short_way(op, PEOPLE[0] | {"name-first-name": "Zoë"})
    assert not takes_the_short_way(op, PEOPLE[0] | {"name-first-name": " Zoë"})
    assert not takes_the_short_way(op, PEOPLE[0] | {"user": 1004})
    assert takes_the_short_way(op, PEOPLE[0])
    full_options = seatwright.operation("netsapiens.user.create", domain="a.b", defaults="all")
    short = {key: PEOPLE[0][key] for key in BASE}
    assert [takes_the_short_way(full_options, short) for _ in range(4)] == [
        False,
        False,
        True,
        True,
    ]


def test_what_comes_late_is_learned_too() -> None:
    """Four shapes are remembered, and the one that was of no use for longest gives way."""
    op = seatwright.operation("netsapiens.user.create", domain="example.com")
    for at in range(4):
        other = PEOPLE[0] | dict.fromkeys(
            ["department", "area-code", "time-zone", "caller-id-name"][: at + 1]
        )
        for key in ["department", "area-code", "time-zone", "caller-id-name"][: at + 1]:
            other[key] = {"area-code": 248, "time-zone": "US/Eastern"}.get(key, "Sales")
        assert [takes_the_short_way(op, other) for _ in range(3)] == [False, False, True]
    found = [takes_the_short_way(op, PEOPLE[at % 4]) for at in range(100)]
    assert found.index(True) == 64
    assert all(found[64:])


def test_a_row_that_cannot_be_learned_from_is_no_hindrance() -> None:
    op = seatwright.operation("netsapiens.user.create", domain="example.com")
    for at in range(40):
        name = " Zoë" if at % 2 else "Ada"
        op.build(PEOPLE[0] | {"name-first-name": name})
    found = [takes_the_short_way(op, PEOPLE[at % 4]) for at in range(80)]
    assert found[-1]


def test_the_derived_login_of_somebody_else(op: seatwright.Operation) -> None:
    for _ in range(4):
        for person in PEOPLE:
            short = {key: value for key, value in person.items() if key != "login-username"}
            request = op.build(short)
            assert request.json()["login-username"] == person["login-username"]
            assert [change.field for change in request.report.changes if change.rule == "derived"]


def test_waiting_for_the_record(op: seatwright.Operation) -> None:
    for synchronous in ["yes", "yes", "no", "yes", "no", "no", "yes", "no", "yes"]:
        request = op.build(PEOPLE[0] | {"synchronous": synchronous})
        assert request.expects == ((200, 202) if synchronous == "yes" else (202,))


def test_a_request_stays_as_it_was(op: seatwright.Operation) -> None:
    alone = seatwright.operation("netsapiens.user.create", domain="example.com")
    given = [dict(person) for person in PEOPLE]
    requests = [op.build(person) for person in given]
    for person in given:
        person.clear()
    for person in reversed(PEOPLE):
        op.build(person)
    for person, request in zip(PEOPLE, requests, strict=True):
        assert request.json()["user"] == person["user"]
        assert request.report.to_json() == alone.validate(person).to_json()
        assert request.report is request.report


def test_the_input_stays_as_it_was(op: seatwright.Operation) -> None:
    for person in PEOPLE:
        given = dict(person)
        op.build(given)
        assert given == person
        assert list(given) == list(person)


def test_a_request_outlives_its_operation() -> None:
    request = None
    for _ in range(4):
        op = seatwright.operation("netsapiens.user.create", domain="example.com")
        for person in PEOPLE * 3:
            request = op.build(person)
        del op
        gc.collect()
    assert request is not None
    assert request.path == "/ns-api/v2/domains/example.com/users"
    assert request.report.ok
    assert request.curl(BASE_URL).startswith("curl -X POST")


def test_other_orders_subclasses_and_mappings(op: seatwright.Operation) -> None:
    class Text(str):
        pass

    class Row(dict[str, Any]):
        def __getitem__(self, key: str) -> Any:
            raise RuntimeError

        def items(self) -> Any:
            raise RuntimeError

    alone = seatwright.operation("netsapiens.user.create", domain="example.com")
    for person in PEOPLE:
        expected = alone.build(person).body
        variants: list[Any] = [
            dict(reversed(person.items())),
            {Text(key): value for key, value in person.items()},
            {key: Text(value) for key, value in person.items()},
            Row(person),
            defaultdict(str, person),
            person | {"name-first-name": None, "synchronous": None} | person,
        ]
        for given in variants:
            assert op.build(given).body == expected


def test_a_secret_is_in_the_body_alone() -> None:
    op = seatwright.operation("netsapiens.user.create", domain="example.com", defaults="none")
    for pin in range(8_170_001, 8_170_012):
        request = op.build(PEOPLE[0] | {"voicemail-login-pin": pin})
        assert str(pin).encode() in request.body
        shown = [
            repr(request),
            request.curl(BASE_URL),
            request.report.to_json(),
            repr(request.report),
        ]
        assert not any(str(pin) in text for text in shown)


def test_no_references_are_kept_but_those_of_keys(op: seatwright.Operation) -> None:
    person = fresh(PEOPLE[0])
    values = list(person.values())
    before = [sys.getrefcount(value) for value in values]
    requests = [op.build(person) for _ in range(100)]
    assert [sys.getrefcount(value) for value in values] == before
    assert len({request.body for request in requests}) == 1


def test_a_collector_that_empties_the_dict_in_the_middle(op: seatwright.Operation) -> None:
    """A last value that is no Unicode raises when all others are lent, and raising may collect."""
    given: dict[str, Any] = {}
    inside = False
    emptied = 0

    def empty(phase: str, info: dict[str, int]) -> None:
        nonlocal emptied
        if inside and given:
            given.clear()
            emptied += 1

    threshold = gc.get_threshold()
    gc.callbacks.append(empty)
    seen: defaultdict[object, int] = defaultdict(int)
    try:
        # Collections come after so many allocations, with one of these counts at the raise.
        for count in [*range(1, 60)] * 3:
            given.clear()
            given.update(fresh(PEOPLE[1]) | {"login-username": "\ud800"})
            before = emptied
            gc.collect()
            gc.set_threshold(count, 1000, 1000)
            inside = True
            try:
                op.build(given)
            except seatwright.ValidationError as error:
                inside = False
                gc.set_threshold(*threshold)
                codes = {issue.code for issue in error.report.errors}
                # All of it or nothing, never a part.
                assert codes in ({"bad_character"}, {"required"})
                seen[next(iter(codes)), emptied > before] += 1
    finally:
        inside = False
        gc.set_threshold(*threshold)
        gc.callbacks.remove(empty)
    assert seen["bad_character", False] > 0
    # Newer interpreters collect between instructions only, never inside a call.
    assert (seen["required", True] > 0) == (sys.version_info < (3, 12))
    assert op.build(PEOPLE[1]).body == op.build(fresh(PEOPLE[1])).body


def test_threads(op: seatwright.Operation) -> None:
    shared = seatwright.operation("netsapiens.user.create", domain="example.com")
    expected = [op.build(person).body for person in PEOPLE]
    wrong = []

    def work() -> None:
        for at in range(2000):
            person = PEOPLE[at % 4]
            short = {key: person[key] for key in list(person)[: 6 - at % 2]}
            if shared.build(short).body != expected[at % 4]:
                wrong.append(short)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_many_shapes() -> None:
    """More shapes than are remembered, in turn: every result is right."""
    op = seatwright.operation("netsapiens.user.create", domain="example.com", defaults="none")
    extra = {"synchronous": "no", "department": "Sales", "area-code": 248, "dial-policy": "US"}
    for at in range(400):
        chosen = {key: value for bit, (key, value) in enumerate(extra.items()) if at >> bit & 1}
        person = PEOPLE[at % 4] | chosen
        sent = op.build(person).json()
        assert sent == person


def test_verbs_remember_options_and_nothing_else() -> None:
    """What a verb remembers of the call before must not show in the next one."""
    calls: list[dict[str, Any]] = [
        *[{"domain": "a.example"}] * 3,
        *[{"domain": "b.example"}] * 2,
        {"domain": "a.example"},
        *[{"domain": "a.example", "defaults": "none"}] * 3,
        *[{"domain": "a.example", "context": {"users": ["1004"]}}] * 3,
        *[{"domain": "a.example", "profile": "45"}] * 3,
        *[{"domain": "a.example", "strict": True}] * 2,
    ]
    others = [fresh(options) for options in calls]
    for at, options in enumerate([*calls, *others, *calls]):
        person = {key: PEOPLE[at % 4][key] for key in BASE}
        alone = seatwright.operation("netsapiens.user.create", **options)
        expected = outcome(alone, person)
        try:
            request = seatwright.netsapiens.create_user(person, **options)
        except seatwright.ValidationError as error:
            assert error.report.to_json() == expected
        else:
            assert request.body == alone.build(person).body
            assert request.report.to_json() == alone.build(person).report.to_json()
    for user in ["1", "1", "1", "2", "2", "2", "1"]:
        changed = {key: value for key, value in PEOPLE[0].items() if key != "user"}
        path = seatwright.netsapiens.update_user(changed, domain="a.example", user=user).path
        assert path == f"/ns-api/v2/domains/a.example/users/{user}"
    # Options that could change are not known by their objects, and none at all are not those.
    for _ in range(3):
        seatwright.netsapiens.create_user(PEOPLE[0], domain="a.b", partial=["user"])
    nothing: dict[str, Any] = {}
    elsewhere = seatwright.netsapiens.create_user(PEOPLE[0] | {"domain": "c.d"}, **nothing)
    assert elsewhere.path == "/ns-api/v2/domains/c.d/users"
    for _ in range(3):
        with pytest.raises(seatwright.OptionError):
            seatwright.netsapiens.create_user(PEOPLE[0], domain="a.b", profile="46")  # type: ignore[arg-type]


def test_an_option_that_changes_after_the_call() -> None:
    users = ["9"]
    for _ in range(4):
        seatwright.netsapiens.create_user(PEOPLE[0], domain="a.example", context={"users": users})
    users.append("1004")
    with pytest.raises(seatwright.ValidationError):
        seatwright.netsapiens.create_user(PEOPLE[0], domain="a.example", context={"users": users})


def orders(value: dict[str, Any]) -> list[dict[str, Any]]:
    """The same entries in other orders, under keys that are other objects."""
    items = list(fresh(value).items())
    turned = [dict(items[at:] + items[:at]) for at in range(0, len(items), 3)]
    return [*turned, dict(reversed(items)), dict(sorted(items))]


def test_keys_in_another_order_are_of_the_same_shape(op: seatwright.Operation) -> None:
    for person in PEOPLE:
        alone = seatwright.operation("netsapiens.user.create", domain="example.com")
        expected = outcome(alone, person)
        for given in orders(person):
            assert takes_the_short_way(op, given)
            assert outcome(op, given) == expected


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_one_value_is_another_one_in_another_order(options: dict[str, Any]) -> None:
    def bind() -> seatwright.Operation:
        return seatwright.operation("netsapiens.user.create", **options)

    op = bind()
    clean = {"domain": "example.com"} | full(op)
    for _ in range(4):
        outcome(op, clean)
    keys = sorted(clean)
    for at, key in enumerate(keys):
        for value in VALUES[at % 5 :: 5]:
            given = {name: clean[name] for name in keys} | {key: value}
            what = (key, value)
            assert outcome(op, given, whole=False) == outcome(bind(), given, whole=False), what
            # A key too many, one too few, one that is another.
            del given[key]
            assert outcome(op, given, whole=False) == outcome(bind(), given, whole=False), key
            given["depratment"] = value
            assert outcome(op, given, whole=False) == outcome(bind(), given, whole=False), key


def by_function(person: Any, options: dict[str, Any]) -> list[str]:
    """What each function of the module gives that remembers the options of the call before."""
    op: Any = "netsapiens.user.create"
    parts = [
        seatwright.validate(op, person, **options).to_json(),
        str(seatwright.is_valid(op, person, **options)),
        str(seatwright.normalize(op, person, **options)[1]),
    ]
    try:
        request = seatwright.build(op, person, **options)
    except seatwright.ValidationError as error:
        return [*parts, error.report.to_json()]
    return [*parts, str(request.body), request.path, request.report.to_json()]


def by_operation(person: Any, options: dict[str, Any]) -> list[str]:
    op = seatwright.operation("netsapiens.user.create", **options)
    parts = [
        op.validate(person).to_json(),
        str(op.is_valid(person)),
        str(op.normalize(person)[1]),
    ]
    try:
        request = op.build(person)
    except seatwright.ValidationError as error:
        return [*parts, error.report.to_json()]
    return [*parts, str(request.body), request.path, request.report.to_json()]


def test_functions_remember_options_and_nothing_else() -> None:
    bad = PEOPLE[0] | {"time-zone": "US/Estern"}
    for at in range(len(OPTIONS) * 6):
        # Two times the same options, then others; now the same objects, now equal ones.
        options = OPTIONS[at // 2 % len(OPTIONS)]
        if at % 3 == 0:
            options = {key: fresh({key: value})[key] for key, value in options.items()}
        for person in (PEOPLE[at % 4], bad):
            assert by_function(person, options) == by_operation(person, options), options
    assert seatwright.build("netsapiens.user.create", PEOPLE[0], domain="a.b")._learned is False
    learned = [
        seatwright.build("netsapiens.user.create", person, domain="a.b")._learned
        for person in PEOPLE * 2
    ]
    assert learned[-1]


def python_name(name: str) -> str:
    return name.replace("-", "_")


def test_keyword_arguments_are_learned_and_change_no_result() -> None:
    create: Any = seatwright.netsapiens.create_user
    base: dict[str, Any] = {"domain": "kw.example", "defaults": "none"}
    alone = seatwright.operation("netsapiens.user.create", **base)

    def check(options: dict[str, Any], person: dict[str, Any]) -> bool:
        op = seatwright.operation("netsapiens.user.create", **options)
        keywords = {python_name(key): value for key, value in person.items()} | options
        try:
            request = create(**keywords)
        except seatwright.ValidationError as error:
            assert error.report.to_json() == outcome(op, person), person
            return False
        expected = op.build(person)
        assert request == expected, person
        assert request.curl(BASE_URL) == expected.curl(BASE_URL)
        return bool(request._learned)

    found = [check(base, person) for person in PEOPLE * 3]
    assert found[-1]
    assert all(found[8:])
    for key in full(alone):
        for value in VALUES:
            given = PEOPLE[0] | {key: value}
            check(base, given)
        check(base, PEOPLE[1])
    # Options are compared by value; of another type they are others.
    others: list[dict[str, Any]] = [
        {"domain": "other.example", "defaults": "none"},
        {"domain": "kw.example", "defaults": "all"},
        {"domain": "kw.example", "defaults": "none", "strict": True},
        {"domain": "kw.example", "defaults": "none", "strict": False},
        {"domain": "kw.example", "defaults": "none", "strict": None},
        {"domain": "kw.example"},
    ]
    for options in others:
        for at in range(6):
            check(options, PEOPLE[at % 4])
            check(base, PEOPLE[at % 4])
    for _ in range(3):
        with pytest.raises(seatwright.OptionError):
            create(**base, strict=1, user="1")
        with pytest.raises(seatwright.OptionError, match='"domain" takes text, not number'):
            create(**base | {"domain": 1}, user="1")
