"""The same rules for msgspec and pydantic, made from the form description of the operation.

Names, required, types, ranges, closed lists (221 time zones), no other keys. Not made: formats of
addresses and numbers, unseen characters, rules across fields, and the meaning of near misses.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

import msgspec
import orjson
import pydantic

INTEGERS = {"integer", "digits", "phone"}
"""Kinds that are numbers on the wire under the profile `reference`."""

Call = Callable[[Any], object]
Field = tuple[str, str, bool, Any, int | None, int | None]


def fields_of(form: dict[str, Any]) -> list[Field]:
    """Python name, wire name, required, type, least, greatest."""
    fields: list[Field] = [("domain", "domain", False, str, None, None)]
    for field in form["fields"]:
        kind: Any = str
        if "choices" in field:
            kind = Literal[tuple(field["choices"])]
        elif field["kind"] in INTEGERS:
            kind = int
        attribute = field["name"].replace("-", "_")
        limits = field.get("min"), field.get("max")
        fields.append((attribute, field["name"], field["required"], kind, *limits))
    return fields


def msgspec_call(form: dict[str, Any]) -> Call:
    """`convert` and `encode`. It stops at the first error."""
    members: list[Any] = []
    for attribute, _, required, kind, least, greatest in fields_of(form):
        checked = Annotated[kind, msgspec.Meta(ge=least, le=greatest)] if kind is int else kind
        if required:
            members.append((attribute, checked))
        else:
            members.append((attribute, checked | msgspec.UnsetType, msgspec.UNSET))
    names = {attribute: wire for attribute, wire, *_ in fields_of(form)}
    body = msgspec.defstruct(
        "CreateUser", members, kw_only=True, rename=names, forbid_unknown_fields=True, gc=False
    )
    encode = msgspec.json.Encoder().encode
    convert = msgspec.convert

    def call(value: dict[str, Any]) -> bytes:
        return encode(convert(value, body))

    return call


def pydantic_model(form: dict[str, Any]) -> type[pydantic.BaseModel]:
    """Strict, no other keys, wire names as aliases."""
    members: dict[str, Any] = {}
    for attribute, wire, required, kind, least, greatest in fields_of(form):
        limits = {"ge": least, "le": greatest} if kind is int else {}
        default = ... if required else None
        members[attribute] = (kind, pydantic.Field(default, alias=wire, **limits))
    config = pydantic.ConfigDict(strict=True, extra="forbid")
    return pydantic.create_model("CreateUser", __config__=config, **members)


def pydantic_call(form: dict[str, Any]) -> Call:
    """`validate_python` and `dump_json`, through the adapter, which gives bytes."""
    adapter = pydantic.TypeAdapter(pydantic_model(form))

    def call(value: dict[str, Any]) -> bytes:
        model = adapter.validate_python(value)
        return adapter.dump_json(model, by_alias=True, exclude_unset=True)

    return call


def orjson_call() -> Call:
    """The floor: it writes, and checks nothing."""
    return orjson.dumps
