"""JSON Schemas of every operation, held by `jsonschema` over all vectors, and a tool of one."""

from __future__ import annotations

import asyncio
import importlib.util
import json
from functools import cache
from typing import Any

import jsonschema
import mcp
import pytest

import seatwright
from vectors import ROOT, load

VIEWS = ("input", "clean", "output")
VALIDATORS = {
    "draft-2020-12": jsonschema.Draft202012Validator,
    "draft-07": jsonschema.Draft7Validator,
}


@cache
def validator(schema: str) -> Any:
    return jsonschema.Draft202012Validator(json.loads(schema))


def misfit(operation: seatwright.Operation, view: Any, value: object) -> str | None:
    schema = operation.json_schema(view=view)
    error = next(validator(json.dumps(schema)).iter_errors(value), None)
    return error and f"{error.json_path} {error.message}"


@pytest.mark.parametrize("name", seatwright.operations())
def test_each_is_one_of_its_dialect(name: Any) -> None:
    for target, kind in VALIDATORS.items():
        for view in VIEWS:
            for flat in (False, True):
                schema = seatwright.operation(name).json_schema(view=view, target=target, flat=flat)  # type: ignore[arg-type]
                kind.check_schema(schema)
                assert schema["type"] == "object"


def test_what_is_accepted_fits_the_input_and_what_is_built_the_output() -> None:
    misfits: list[str] = []
    count = 0
    for case in load():
        try:
            value = json.loads(case.text)
            operation = seatwright.operation(case.operation, **case.options)
            request = operation.build_json(case.text)
        except (ValueError, RecursionError, seatwright.OptionError):
            continue
        count += 1
        for view, instance in (("input", value), ("output", json.loads(request.body))):
            found = misfit(operation, view, instance)
            if found:
                misfits.append(f"{case.id} {view} {found}")
    assert not misfits
    assert count > 300


def test_other_words_are_refused() -> None:
    create = seatwright.operation("netsapiens.site.create")
    with pytest.raises(seatwright.OptionError, match="draft-04"):
        create.json_schema(target="draft-04")  # type: ignore[arg-type]
    with pytest.raises(seatwright.OptionError, match="both"):
        create.json_schema(view="both")  # type: ignore[arg-type]


def test_the_tool_checks_and_builds_and_does_not_send() -> None:
    """`examples/mcp_tool.py` with a client of the same SDK."""
    spec = importlib.util.spec_from_file_location("mcp_tool", ROOT / "examples" / "mcp_tool.py")
    assert spec
    assert spec.loader
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    user = {
        "user": "1004",
        "name-first-name": "Ann",
        "name-last-name": "Smith",
        "email-address": "ann@example.com",
    }

    async def talk() -> tuple[Any, Any, Any]:
        async with mcp.Client(tool.app) as client:
            tools = await client.list_tools()
            good = await client.call_tool("create_user", user)
            bad = await client.call_tool("create_user", {"user": "1004"})
            return tools.tools[0], good, bad

    listed, good, bad = asyncio.run(talk())
    assert set(listed.input_schema["required"]) <= set(user)
    assert "https://example.com/ns-api/v2/domains/example.com/users" in good.content[0].text
    assert bad.is_error
    assert "name-first-name" in bad.content[0].text
