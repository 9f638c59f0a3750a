"""Every vector of the calls around a request, against the transcript that the Rust tests write.

By text, by bytes and by objects; by the package's function and by the operation's method; and in
every way to hand the same thing over. The result's JSON text is compared, byte for byte.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import requests

import seatwright
from vectors import TRANSCRIPT, CallCase, load_calls

CASES = list(load_calls())
TEXTS = [case for case in CASES if case.unlike != "the body is bytes"]
LOSSLESS = [case for case in CASES if case.unlike is None]


@pytest.fixture(scope="module")
def transcript() -> dict[str, Any]:
    assert TRANSCRIPT.exists(), "no transcript: run `cargo test -p seatwright-tests` first"
    entries = map(json.loads, TRANSCRIPT.read_text(encoding="utf-8").splitlines())
    return {entry["id"]: entry["result"] for entry in entries if "result" in entry}


def ways(case: CallCase, source: Any) -> Iterator[Callable[..., Any]]:
    """The calls that a case can be made by, each but for its `loads`."""

    def bound() -> seatwright.Operation:
        return seatwright.operation(case.operation)

    match case.call:
        case "from_record":
            # Other options of a case are those of the build from what was read.
            names: Any = {key: case.options[key] for key in ("names",) if key in case.options}
            yield lambda **loads: seatwright.from_record(case.operation, source, **names, **loads)
            yield lambda **loads: seatwright.operation(case.operation, **names).from_record(
                source, **loads
            )
        case "fix":
            yield lambda **loads: seatwright.fix(
                case.operation, source, case.fixes, **case.options, **loads
            )
            if case.fixes == "certain":
                yield lambda **loads: seatwright.fix(
                    case.operation, source, **case.options, **loads
                )
        case "differences":
            for request in (case.request, {"body": case.request}, json.dumps(case.request)):
                yield lambda request=request, **loads: seatwright.differences(
                    case.operation, source, request, **loads
                )
        case "read_response":
            for about in abouts(case):
                yield lambda about=about, **loads: seatwright.read_response(
                    case.operation, case.status, source, **about, **loads
                )
                yield lambda about=about, **loads: bound().read_response(
                    case.status, source, **about, **loads
                )
        case call:
            yield lambda **loads: getattr(seatwright, call)(
                case.operation, case.to, source, **case.options, **loads
            )


def abouts(case: CallCase) -> Iterator[dict[str, Any]]:
    """The keywords of an answer: headers of several clients, a request in several forms."""
    request = case.options.get("request")
    requested: list[Any] = [request]
    if request is not None and "path" not in request:
        body = request["body"]
        text = body if isinstance(body, str) else json.dumps(body)
        requested += [body, text, text.encode(), {"body": text.encode(), "path": None}]
    headers: list[Any] = [case.headers]
    if case.headers is not None:
        pairs = [
            (name, value)
            for name, values in case.headers.items()
            for value in ([values] if isinstance(values, str) else values)
        ]
        headers += [
            pairs,
            [[name.encode(), value.encode()] for name, value in pairs],
            requests.structures.CaseInsensitiveDict(pairs),
            httpx.Headers(pairs),
        ]
    for sent, known in itertools.product(requested, headers):
        yield {"headers": known} | case.options | {"request": sent}


def result(case: CallCase, way: Callable[..., Any]) -> Any:
    try:
        text = way(loads=str)
    except seatwright.OptionError as refusal:
        return json.dumps({"option_error": str(refusal)}, ensure_ascii=False, separators=(",", ":"))
    read = way()
    # With the order of keys, which dicts do not compare.
    assert json.dumps(read) == json.dumps(json.loads(text))
    return text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_bytes(case: CallCase, transcript: dict[str, Any]) -> None:
    for source in (case.text, bytearray(case.text)):
        for way in ways(case, source):
            assert result(case, way) == transcript[case.id]


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case.id)
def test_text(case: CallCase, transcript: dict[str, Any]) -> None:
    for way in ways(case, case.text.decode()):
        assert result(case, way) == transcript[case.id]


@pytest.mark.parametrize("case", LOSSLESS, ids=lambda case: case.id)
def test_objects(case: CallCase, transcript: dict[str, Any]) -> None:
    for way in ways(case, case.host):
        assert result(case, way) == transcript[case.id]


def test_no_case_is_forgotten(transcript: dict[str, Any]) -> None:
    """Writes the list of exceptions beside the transcript, for the count over all runtimes."""
    assert [case.id for case in CASES] == list(transcript)
    unlike = {case.id: case.unlike for case in CASES if case.unlike is not None}
    target = TRANSCRIPT.with_name("python-calls-exceptions.json")
    target.write_text(json.dumps(unlike, indent=2) + "\n", encoding="utf-8")
    print(f"{len(CASES)} calls as text and as bytes, {len(CASES) - len(unlike)} as objects too")
