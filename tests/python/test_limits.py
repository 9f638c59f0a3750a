"""`limits.bytes` of objects: counted as in JavaScript, whatever way an object is read."""

from __future__ import annotations

import json
from collections import OrderedDict
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import Any

import pytest

import seatwright

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).resolve().parents[1] / "object-sizes.json").read_text(encoding="utf-8")
)["cases"]
DOMAIN: dict[str, Any] = {"domain": "x"}


def exceeds(operation: Any, value: Any, limit: int, **options: Any) -> bool:
    report = seatwright.validate(operation, value, limits={"bytes": limit}, **DOMAIN, **options)
    found = [issue for issue in report.issues if issue.code == "limit_exceeded"]
    assert all(issue.params == {"limit": "bytes", "max": limit} for issue in found)
    # Said once, and of a document that is not read nothing else.
    assert found == [] or len(report.issues) == 1
    return bool(found)


def ordered(value: Any) -> Any:
    """The same as mappings that are no plain dicts, and tuples for lists."""
    if isinstance(value, dict):
        return OrderedDict((key, ordered(inner)) for key, inner in value.items())
    return tuple(map(ordered, value)) if isinstance(value, list) else value


@pytest.mark.parametrize("case", CASES, ids=[case["why"][:40] for case in CASES])
@pytest.mark.parametrize("unknown", ["error", "keep", "drop"])
def test_the_size_of_an_object(case: dict[str, Any], unknown: str) -> None:
    for value in [case["input"], ordered(case["input"]), MappingProxyType(case["input"])]:
        # The exact size is enough, one byte less is not.
        assert not exceeds(case["operation"], value, case["bytes"], unknown=unknown)
        assert exceeds(case["operation"], value, case["bytes"] - 1, unknown=unknown)


def test_many_keys_and_values_of_other_types() -> None:
    many = {f"x-{at:03}": "ab" for at in range(100)}
    assert not exceeds("netsapiens.user.create", many, 200, unknown="keep")
    assert exceeds("netsapiens.user.create", many, 199, unknown="keep")
    other = {"user": Decimal(1004), "x": Decimal("2.50"), "y": object()}
    assert not exceeds("netsapiens.user.create", other, 8)
    assert exceeds("netsapiens.user.create", other, 7)


def test_keywords_and_rows_of_other_libraries() -> None:
    import seatwright.netsapiens as ns

    whole: dict[str, Any] = {
        "user": "1004",
        "name_first_name": "Ann",
        "name_last_name": "Li",
        "email": "a@b.co",
    }
    options: dict[str, Any] = {**DOMAIN, "defaults": "required"}
    assert ns.create_user(**whole, **options, limits={"bytes": 15})
    with pytest.raises(seatwright.ValidationError, match="14"):
        ns.create_user(**whole, **options, limits={"bytes": 14})
    assert exceeds("netsapiens.user.create", SimpleNamespace(user="1004").__dict__, 3)


def test_after_clean_ones_with_the_same_keys() -> None:
    """An operation that has learned from its dicts still counts."""
    options: dict[str, Any] = {**DOMAIN, "defaults": "none", "limits": {"bytes": 15}}
    op = seatwright.operation("netsapiens.site.create", **options)
    for _ in range(200):
        assert op.is_valid({"site": "New York", "area-code": 212})
        assert op.build({"area-code": 212, "site": "New York, NY"}).json()["area-code"] == 212
    for value in [
        {"site": "New York, NY1", "area-code": 212},
        {"area-code": 212, "site": "New York, NY1"},
    ]:
        for _ in range(200):
            assert not op.is_valid(value)
            with pytest.raises(seatwright.ValidationError, match="15"):
                op.build(value)
