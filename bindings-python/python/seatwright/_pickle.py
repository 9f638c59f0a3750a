"""What a pickle names to make the objects of the compiled module again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seatwright._native import Change, Issue, Operation, Report, Request, operation
from seatwright.types import OperationId


def report(text: str) -> Report:
    """A report from its JSON text."""
    return Report._restore(text)


def issue(text: str, at: int) -> Issue:
    """The issue at this place of a report."""
    return Issue._restore(text, at)


def change(text: str, at: int) -> Change:
    """The change at this place of a report."""
    return Change._restore(text, at)


def request(op: str, path: str, body: bytes, waits: bool, report: str) -> Request:
    """A request from its parts."""
    return Request._restore(op, path, body, waits, report)


def bound(op: OperationId, options: Mapping[str, Any]) -> Operation:
    """An operation with its options."""
    return operation(op, **options)
