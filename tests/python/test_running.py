"""Threads, references, memory, and input of any size."""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import seatwright
from seatwright import netsapiens

USER: dict[str, Any] = {
    "user": "1004",
    "name-first-name": "Ada",
    "name-last-name": "King",
    "email-address": "ada@example.com",
    "user-scope": "Basic User",
}
OP = seatwright.operation("netsapiens.user.create", domain="example.com")
KEEP = seatwright.operation("netsapiens.user.create", domain="example.com", unknown="keep")
BAD = USER | {"usr": "x", "time-zone": "Nowhere", "voicemail-enabled": object(), "x": [{"y": 1}]}

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.text(st.characters(codec=None))
    | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=8,
)
fields = [field["name"] for field in seatwright.describe("netsapiens.user.create")["fields"]]


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(fields) | st.text(), values, max_size=12))
def test_whatever_comes(payload: dict[str, Any]) -> None:
    """No input raises anything but `ValidationError`, is changed, or makes the calls disagree."""
    before = repr(payload)
    for bound in (OP, KEEP):
        report = bound.validate(payload)
        assert bound.is_valid(payload) is report.ok
        json.loads(report.to_json())
        str(report), repr(report.issues), repr(report.changes), report._repr_html_()
        try:
            request = bound.build(payload)
        except seatwright.ValidationError as error:
            assert error.report.to_json() == report.to_json()
        else:
            again = bound.build(request.json())
            assert again.body == request.body
    assert repr(payload) == before


def test_threads() -> None:
    expected = OP.build(USER).body
    wrong: list[object] = []

    def work() -> None:
        for at in range(500):
            if OP.build(USER).body != expected:
                wrong.append("body")
            if OP.is_valid(BAD):
                wrong.append("verdict")
            try:
                netsapiens.create_user(BAD, domain="example.com", department=str(at))
            except seatwright.ValidationError as error:
                if len(error.errors()) < 3:
                    wrong.append("errors")

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_one_request_read_by_many_threads() -> None:
    request = OP.build(USER)
    seen: list[tuple[int, int, int]] = []
    start = threading.Barrier(8)

    def work() -> None:
        start.wait()
        seen.append((id(request.report), id(request.body), id(request.report.changes)))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(seen)) == 1


def calls() -> list[Callable[[], object]]:
    def failing() -> object:
        with pytest.raises(seatwright.ValidationError) as caught:
            netsapiens.create_user(BAD, domain="example.com", department="Sales")
        return caught.value.errors()

    def misspelt() -> object:
        with pytest.raises(seatwright.OptionError) as caught:
            seatwright.build("createUser", USER, domian="x")  # type: ignore[call-arg]
        return str(caught.value)

    return [
        lambda: OP.build(USER).body,
        lambda: KEEP.build(USER | {"x": [1, {"a": (2.5, "\ud800")}]}).json(),
        lambda: OP.normalize(USER),
        lambda: OP.validate(BAD).issues,
        lambda: OP.validate(BAD).changes,
        lambda: OP.build_json(json.dumps(USER)).requests_kwargs("https://x", "t"),
        lambda: netsapiens.create_user(USER, domain="example.com", department="x").report,
        failing,
        misspelt,
    ]


@pytest.mark.parametrize("call", calls())
def test_nothing_leaks(call: Callable[[], object]) -> None:
    objects = [*USER.values(), *USER, BAD["voicemail-enabled"], BAD["x"], None, True]
    for _ in range(20):
        call()
    gc.collect()
    tracemalloc.start()
    try:
        call()
        gc.collect()
        counts = [sys.getrefcount(item) for item in objects[:-2]]
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(300):
            call()
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
        assert [sys.getrefcount(item) for item in objects[:-2]] == counts
        assert grown < 20_000
    finally:
        tracemalloc.stop()


def resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_native_memory_does_not_grow() -> None:
    big = USER | {"x": ["y" * 1000] * 100}
    for _ in range(200):
        KEEP.build(big), KEEP.validate(BAD)
    before = resident()
    for _ in range(3000):
        KEEP.build(big), KEEP.validate(BAD)
    assert resident() - before < 8 << 20


LARGE: dict[str, Callable[[int], dict[Any, Any]]] = {
    "long text": lambda size: USER | {"department": "a" * size},
    "long text that is kept": lambda size: USER | {"x": "\u00e9\n" * size},
    "many keys": lambda size: USER | {f"k{at}": at for at in range(size)},
    "many keys that are no text": lambda size: {(at,): at for at in range(size)},
    "long list": lambda size: USER | {"x": list(range(size))},
    "wide and shared": lambda size: USER | {"x": [[0] * 1000] * size},
    "long integer": lambda size: USER | {"area-code": 1 << size},
    "long key": lambda size: USER | {"k" * size: 1},
}


@pytest.mark.parametrize("name", LARGE)
@pytest.mark.parametrize("bound", [OP, KEEP], ids=["refused", "kept"])
def test_hostile_sizes(name: str, bound: seatwright.Operation) -> None:
    """Ten times the input takes at most some ten times the time; and never long."""
    small, large = (LARGE[name](size) for size in (100_000, 1_000_000))
    took = []
    for payload in (small, large):
        start = time.perf_counter()
        report = bound.validate(payload)
        took.append(time.perf_counter() - start)
        assert len(report.to_json()) < 5_000_000
    assert took[1] < 2.0
    assert took[1] < 40 * took[0] + 0.05


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_shared_levels_are_not_held_all_at_once() -> None:
    value: list[Any] = [0] * 400_000
    for _ in range(30):
        value = [value] * 400_000
    before = resident()
    report = KEEP.validate(USER | {"x": value})
    assert [issue.params["limit"] for issue in report.errors] == ["bytes"]
    assert resident() - before < 32 << 20
