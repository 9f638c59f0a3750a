"""Types of what `openapi_differences` and `profile_from_openapi` give: dicts, as JSON has them."""

from __future__ import annotations

from seatwright._typeddict import TypedDict
from seatwright.types import (
    OpenApiDifferenceKind,
    OpenApiReason,
    OperationId,
    Profile,
    RegisteredProfile,
)

__all__ = [
    "OpenApiDecision",
    "OpenApiDifference",
    "OpenApiOperation",
    "OpenApiProfile",
    "OpenApiReport",
]


class OpenApiOperation(TypedDict):
    """An operation that a document has, and the nearest profile of the library."""

    operation: OperationId
    profile: Profile


class _OpenApiDifference(TypedDict):
    operation: OperationId
    field: str
    kind: OpenApiDifferenceKind


class OpenApiDifference(_OpenApiDifference, total=False):
    """A difference between a server's own document and the table. `ours` or `theirs` is absent for
    what only one of the two has."""

    ours: str
    theirs: str


class _OpenApiDecision(OpenApiDifference):
    applied: bool


class OpenApiDecision(_OpenApiDecision, total=False):
    """A difference, and whether the profile follows the document. If not, why."""

    reason: OpenApiReason
    message: str


class OpenApiReport(TypedDict):
    """How a server's own document differs from the tables."""

    operations: list[OpenApiOperation]
    differences: list[OpenApiDifference]


class OpenApiProfile(TypedDict):
    """A server's own document as a profile."""

    name: RegisteredProfile
    operations: list[OpenApiOperation]
    differences: list[OpenApiDecision]
