"""The exceptions of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seatwright._native import Report

__all__ = ["OptionError", "ValidationError"]


class OptionError(TypeError):
    """The call is wrong, not the data: an unknown option, operation, profile or keyword.

    A `TypeError`, so that an import loop which catches `ValueError` for bad rows does not swallow
    a mistake that every row would repeat.
    """


class ValidationError(ValueError):
    """The input has errors. `report` names every one of them, and nothing of a secret."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    def errors(self, *, warnings: bool = False) -> list[dict[str, Any]]:
        """The errors as dicts with the keys that pydantic uses, and `severity`, `field` and `fix`.

        With `warnings=True` what merely warns or informs is in the list too.
        """
        return self.report._errors(warnings)

    def json(self) -> str:
        """The report as compact JSON text, the same bytes in every language."""
        return self.report.to_json()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.report == other.report

    def __hash__(self) -> int:
        return hash(self.report)

    def __str__(self) -> str:
        return str(self.report)
