"""Every vector, as JSON text and as a dict, against the transcript that the Rust tests write."""

from __future__ import annotations

import json
from typing import Any

import pytest

import seatwright
from vectors import TRANSCRIPT, Case, load

CASES = list(load())
BASE = "https://api.example.net"


@pytest.fixture(scope="module")
def transcript() -> dict[str, dict[str, Any]]:
    assert TRANSCRIPT.exists(), "no transcript: run `cargo test -p seatwright-tests` first"
    lines = TRANSCRIPT.read_text(encoding="utf-8").splitlines()
    entries = map(json.loads, lines)
    # Lines of other calls have a result.
    return {entry["id"]: entry for entry in entries if "result" not in entry}


def run(case: Case, source: Any, suffix: str) -> dict[str, Any]:
    """The outcome of a case through every call, as the transcript writes it."""
    outcome: dict[str, Any] = dict.fromkeys(["report", "body", "path", "expects", "curl"])
    outcome = {"id": case.id, "option_error": None, "valid": False} | outcome
    try:
        bound = seatwright.operation(case.operation, **case.options)
    except seatwright.OptionError as refusal:
        return outcome | {"option_error": str(refusal)}
    report = getattr(bound, "validate" + suffix)(source)
    outcome["valid"] = getattr(bound, "is_valid" + suffix)(source)
    outcome["report"] = report.to_json()
    assert report.ok is outcome["valid"]
    normalized, payload = getattr(bound, "normalize" + suffix)(source)
    assert normalized.to_json() == outcome["report"]
    try:
        request = getattr(seatwright, "build" + suffix)(case.operation, source, **case.options)
    except seatwright.ValidationError as error:
        assert error.report.to_json() == outcome["report"]
        assert payload is None
        return outcome
    assert request.report.to_json() == outcome["report"]
    assert request.json() == payload
    return outcome | {
        "body": request.body.decode(),
        "path": request.path,
        "expects": list(request.expects),
        "curl": request.curl(BASE),
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_json_text(case: Case, transcript: dict[str, dict[str, Any]]) -> None:
    assert run(case, case.text, "_json") == transcript[case.id]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_bytes(case: Case, transcript: dict[str, dict[str, Any]]) -> None:
    assert run(case, case.text.encode(), "_json") == transcript[case.id]


# Those that a dict cannot hold (broken documents, repeated keys, spellings of numbers) are listed
# below, by name.
LOSSLESS = [case for case in CASES if case.unlike is None]


@pytest.mark.parametrize("case", LOSSLESS, ids=lambda case: case.id)
def test_host_object(case: Case, transcript: dict[str, dict[str, Any]]) -> None:
    assert run(case, case.host, "") == transcript[case.id]


def test_no_case_is_forgotten(transcript: dict[str, dict[str, Any]]) -> None:
    """Writes the list of exceptions beside the transcript, for the count over all runtimes."""
    assert [case.id for case in CASES] == list(transcript)
    unlike = {case.id: case.unlike for case in CASES if case.unlike is not None}
    target = TRANSCRIPT.with_name("python-exceptions.json")
    target.write_text(json.dumps(unlike, indent=2) + "\n", encoding="utf-8")
    print(f"{len(CASES)} vectors as text and as bytes, {len(CASES) - len(unlike)} as dicts too")
