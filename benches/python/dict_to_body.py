"""How long does a dict to a checked body take, beside orjson (no check), msgspec and pydantic?"""

from __future__ import annotations

import copy
import json
import platform
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


def inputs(name: str) -> list[dict[str, Any]]:
    """Sixteen dicts that differ in the extension: no peer sees the same object twice in a row."""
    text = (DATA / f"{name}.json").read_text(encoding="utf-8")
    return [json.loads(text) | {"user": str(1004 + at)} for at in range(16)]


def turned(name: str) -> list[dict[str, Any]]:
    """The same, each beginning with another of its keys: none has the shape of the one before."""
    values = [list(value.items()) for value in inputs(name)]
    return [dict(value[at:] + value[:at]) for at, value in enumerate(values)]


def create_user(value: dict[str, Any]) -> bytes:
    return netsapiens.create_user(value, domain=DOMAIN, defaults="none").body


def clean(title: str, values: list[dict[str, Any]]) -> None:
    calls: dict[str, Call] = {
        "seatwright operation.build(dict).body": lambda value: create.build(value).body,
        "seatwright netsapiens.create_user(dict, ...).body": create_user,
        "seatwright operation.is_valid(dict)": create.is_valid,
        "orjson.dumps, no validation (floor)": peers.orjson_call(),
        "msgspec convert + encode": peers.msgspec_call(FORM),
        "pydantic validate + dump_json": peers.pydantic_call(FORM),
    }
    for call in calls.values():
        before = copy.deepcopy(values[0])
        assert call(values[0]), title
        assert values[0] == before, "a call changed its input"
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
    bad("bad19: 5 bad fields", "bad19")
