"""How long does a dict to a checked body take, beside orjson (no check), msgspec and pydantic?"""

from __future__ import annotations

import copy
import json
import platform
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pydantic

import peers
import seatwright
from seatwright import netsapiens
from timing import Call, compare

DATA = Path(__file__).parent.parent / "data"
DOMAIN = "exampledomain.com"
create = seatwright.operation("netsapiens.user.create", domain=DOMAIN, defaults="none")
FORM = create.describe()
KEPT: list[dict[str, Any]] = []
"""Inputs stay, so that no other has the same id."""


def inputs(name: str) -> list[dict[str, Any]]:
    """Sixteen dicts, no text or number in which is that of another, but words of closed lists."""
    text = (DATA / f"{name}.json").read_text(encoding="utf-8")
    values = [json.loads(text) for _ in range(16)]
    for at, value in enumerate(values):
        value["user"] = str(1004 + at)
        for key in ("name-first-name", "name-last-name", "department"):
            if isinstance(value.get(key), str):
                value[key] = f"{value[key]} {'abcdefghijklmnop'[at]}"
        if "login-username" in value:
            value["login-username"] = f"{1004 + at}@{DOMAIN}"
        if "email-address" in value:
            value["email-address"] = f"u{at}@{DOMAIN}"
        by_name[id(value)] = {key.replace("-", "_"): held for key, held in value.items()}
    KEPT.extend(values)
    return values


def turned(name: str) -> list[dict[str, Any]]:
    """The same, each beginning with another of its keys: none has the shape of the one before."""
    values = [list(value.items()) for value in inputs(name)]
    return [dict(value[at:] + value[:at]) for at, value in enumerate(values)]


def create_user(value: dict[str, Any]) -> bytes:
    return netsapiens.create_user(value, domain=DOMAIN, defaults="none").body


def build(value: dict[str, Any]) -> bytes:
    return seatwright.build("netsapiens.user.create", value, domain=DOMAIN, defaults="none").body


def create_user_by_name(value: dict[str, Any]) -> bytes:
    return netsapiens.create_user(**by_name[id(value)], domain=DOMAIN, defaults="none").body


by_name: dict[int, dict[str, Any]] = {}
"""The fields of an input as keyword arguments: who writes them out has no dict to begin with."""


def shuffled(name: str) -> list[dict[str, Any]]:
    """The same, each with its keys in an order of its own."""
    order = random.Random(19)
    values = [list(value.items()) for value in inputs(name)]
    return [dict(order.sample(value, len(value))) for value in values]


def clean(title: str, values: list[dict[str, Any]]) -> None:
    calls: dict[str, Call] = {
        "seatwright operation.build(dict).body": lambda value: create.build(value).body,
        "seatwright netsapiens.create_user(dict, ...).body": create_user,
        "seatwright seatwright.build(op, dict, ...).body": build,
        "seatwright operation.is_valid(dict)": create.is_valid,
        "orjson.dumps, no validation (floor)": peers.orjson_call(),
        "msgspec convert + encode": peers.msgspec_call(FORM),
        "pydantic validate + dump_json": peers.pydantic_call(FORM),
    }
    for call in calls.values():
        before = copy.deepcopy(values[0])
        assert call(values[0]), title
        assert values[0] == before, "a call changed its input"
    if all(id(value) in by_name and "domain" not in value for value in values):
        calls["seatwright netsapiens.create_user(**keywords).body"] = create_user_by_name
    compare(title, calls, values)


def refused(call: Call, error: type[Exception], issues: Callable[[Any], object]) -> Call:
    """The call as a program writes it that shows what is wrong."""

    def attempt(value: dict[str, Any]) -> object:
        try:
            return call(value)
        except error as refusal:
            return issues(refusal)

    return attempt


def bad(title: str, name: str) -> None:
    values = inputs(name)
    model = refused(
        peers.pydantic_call(FORM),
        pydantic.ValidationError,
        lambda refusal: refusal.errors(include_url=False),
    )
    raised = refused(create.build, seatwright.ValidationError, lambda refusal: refusal.errors())
    calls: dict[str, Call] = {
        "seatwright operation.validate(dict).issues (all 5)": lambda value: (
            create.validate(value).issues
        ),
        "seatwright build, caught, .errors() (all 5)": raised,
        "seatwright operation.is_valid(dict)": create.is_valid,
        "msgspec, caught, str() (the first only)": refused(
            peers.msgspec_call(FORM), msgspec.ValidationError, str
        ),
        "pydantic, caught, .errors() (all 5)": model,
    }
    for call in (create.validate, model, raised):
        found = call(values[0])
        count = len(getattr(found, "issues", found))  # type: ignore[arg-type]
        assert count == 5, f"{count} issues"
    compare(title, calls, values)


if __name__ == "__main__":
    print(f"CPython {platform.python_version()}, pydantic {pydantic.VERSION}", end=", ")
    print(f"msgspec {msgspec.__version__}, seatwright {seatwright.__version__}")
    clean("p19: 19 fields", inputs("p19"))
    clean("full: all 51 keys", inputs("full"))
    clean("p19, each with its keys in another order", turned("p19"))
    clean("p19, each with its keys in random order", shuffled("p19"))
    bad("bad19: 5 bad fields", "bad19")
