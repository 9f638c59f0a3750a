"""The shared vectors, as Python sees them. The format is described in `tests/vectors/README.md`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors"
TRANSCRIPT = ROOT / "target" / "parity" / "rust.ndjson"

BASE = {
    "user": "1004",
    "name-first-name": "Ada",
    "name-last-name": "King",
    "email-address": "ada@example.com",
    "user-scope": "Basic User",
}


@dataclass(frozen=True)
class Case:
    id: str
    operation: Any
    options: dict[str, Any]
    text: str
    """The input as JSON text."""
    host: Any
    """The input as Python objects; `None` when there is a reason against it."""
    unlike: str | None
    """Why the input cannot be a Python object that means the same."""
    canary: str | None
    expect: dict[str, Any]


@dataclass(frozen=True)
class CallCase:
    """A case of the calls around a request."""

    id: str
    call: str
    operation: Any
    to: str
    options: dict[str, Any]
    status: int | None
    headers: dict[str, Any] | None
    fixes: Any
    request: Any
    text: bytes
    """The record, or the body of an answer, as bytes."""
    host: Any
    unlike: str | None
    canary: str | None
    expect: dict[str, Any]


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def entries() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Topic, operation and case of everything there is, in the order of the transcript."""
    for path in sorted(VECTORS.rglob("*.json")):
        file = json.loads(path.read_text(encoding="utf-8"))
        topic = path.relative_to(VECTORS).with_suffix("").as_posix()
        for case in file["cases"]:
            yield topic, file["operation"], case


def load() -> Iterator[Case]:
    for topic, operation, case in entries():
        if "call" not in case:
            text = document(case)
            host, unlike = as_input_host(text, case.get("options", {}))
            yield Case(
                id=f"{topic}#{case['name']}",
                operation=operation,
                options=case.get("options", {}),
                text=text,
                host=host,
                unlike=unlike,
                canary=case.get("canary"),
                expect=case["expect"],
            )


def load_calls() -> Iterator[CallCase]:
    for topic, operation, case in entries():
        if "call" in case:
            text = answer(case) if case["call"] == "read_response" else record(case)
            host, unlike = as_call_host(case, text)
            yield CallCase(
                id=f"{topic}#{case['name']}",
                call=case["call"],
                operation=case.get("operation", operation),
                to=case.get("to", ""),
                options=case.get("options", {}),
                status=case.get("status"),
                fixes=case.get("fixes", "certain"),
                request=case.get("request"),
                headers=case.get("headers"),
                text=text,
                host=host,
                unlike=unlike,
                canary=case.get("canary"),
                expect=case["expect"],
            )


def record(case: dict[str, Any]) -> bytes:
    text = (
        case["text"]
        if "text" in case
        else compact(case.get("record", case.get("records", case.get("input"))))
    )
    return str(text).encode()


def answer(case: dict[str, Any]) -> bytes:
    """The body of an answer; none is an empty one."""
    if "hex" in case:
        return bytes.fromhex(case["hex"])
    body = case.get("body")
    if "repeat" in case:
        body = case["repeat"]["text"] * case["repeat"]["times"]
    if body is None:
        return b""
    text: str = body if isinstance(body, str) else compact(body)
    return text.encode()


def document(case: dict[str, Any]) -> str:
    if "input" in case:
        return compact(case["input"])
    if "text" in case:
        return str(case["text"])
    recipe = case["generate"]
    if recipe["kind"] == "long_text":
        return compact(BASE | {recipe["field"]: "a" * recipe["length"]})
    if recipe["kind"] == "many_keys":
        return compact(BASE | {f"k{at}": "x" for at in range(recipe["count"])})
    # As text: a tree of this depth cannot be written by a recursive writer.
    lists = "[" * recipe["depth"] + "]" * recipe["depth"]
    return compact(BASE | {recipe["field"]: "@deep@"}).replace('"@deep@"', lists)


class Unlike(Exception):
    """The spelling says more than a Python object can."""


def as_input_host(text: str, options: dict[str, Any]) -> tuple[Any, str | None]:
    """The document as Python objects, or why no Python objects mean the same to the calls."""
    limits = options.get("limits")
    most = limits.get("bytes", 1 << 20) if isinstance(limits, dict) else 1 << 20
    if len(text.encode()) > most:
        return None, "a dict has no size in bytes"
    try:
        host = as_host(text)
    except Unlike as reason:
        return None, str(reason)
    except RecursionError:
        return nested(text), None
    if isinstance(host, list | str):
        return None, "a list or a text in place of one record is an error of the call"
    if not isinstance(host, dict):
        return host, None
    inner = [value for value in host.values() if isinstance(value, dict | list)]
    if any(compact(value) not in text for value in inner):
        return None, "the text of an inner value is kept as it is written"
    return host, None


def as_call_host(case: dict[str, Any], text: bytes) -> tuple[Any, str | None]:
    """The record or body as Python objects, or why there are none. These calls bound objects by
    the length of their JSON text, so only the spelling counts."""
    if "hex" in case:
        return None, "the body is bytes"
    if not text:
        return None, "the body is empty"
    try:
        host = as_host(text.decode())
    except (Unlike, RecursionError) as reason:
        is_json = isinstance(reason, Unlike) and str(reason) != BROKEN
        is_answer = case["call"] == "read_response"
        return None, "the body is no JSON" if is_answer and not is_json else str(reason)
    if isinstance(host, str):
        return None, "a text is taken as it stands"
    return host, None


BROKEN = "the document is broken"


def as_host(text: str) -> Any:
    """The document as Python objects. Raises `Unlike` when there are none of the same spelling."""

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in items}) < len(items):
            raise Unlike("a key stands there twice")
        return dict(items)

    def number(literal: str) -> Any:
        value = float(literal) if any(c in literal for c in ".eE") else int(literal)
        if repr(value) != literal:
            raise Unlike(f"the number {literal} has another spelling in Python")
        return value

    def constant(literal: str) -> Any:
        raise ValueError(f"{literal} is not JSON")

    try:
        return json.loads(
            text,
            object_pairs_hook=pairs,
            parse_float=number,
            parse_int=number,
            parse_constant=constant,
        )
    except ValueError:
        raise Unlike(BROKEN) from None


def nested(text: str) -> Any:
    """A document with one deep list, read without recursion."""
    depth = text.count("[")
    host = json.loads(text.replace("[" * depth + "]" * depth, '"@deep@"'))
    lists: list[Any] = []
    for _ in range(depth - 1):
        lists = [lists]
    return {key: lists if value == "@deep@" else value for key, value in host.items()}
