"""A secret stands in the body and in nothing else that the package says."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

import seatwright
from vectors import Case, load

CASES = [case for case in load() if case.canary]
BASE = "https://api.example.net"


def channels(case: Case) -> list[str]:
    """Everything that the package shows of a case."""
    source = case.host if case.unlike is None else case.text
    suffix = "" if case.unlike is None else "_json"
    said: list[str] = []
    try:
        bound = seatwright.operation(case.operation, **case.options)
        report = getattr(bound, "validate" + suffix)(source)
        said += of_report(report)
        said.append(repr(bound))
        request = getattr(bound, "build" + suffix)(source)
        said += [repr(request), str(request), request.path, request.curl(BASE), request.url(BASE)]
        said += of_report(request.report)
    except seatwright.OptionError as error:
        said += of_error(error)
    except seatwright.ValidationError as error:
        said += of_error(error)
        said += [str(error.errors()), str(error.errors(warnings=True))]
        said += of_report(error.report)
    return said


def of_report(report: seatwright.Report) -> list[str]:
    parts: list[Any] = [*report.issues, *report.changes]
    said = [str(report), repr(report), report.to_json(), str(report.to_dict())]
    said.append(report._repr_html_())
    said += [text for part in parts for text in (str(part), repr(part))]
    said += [str((issue.params, issue.fix, issue.message)) for issue in report.issues]
    said += [str((change.from_, change.to)) for change in report.changes]
    return said


def of_error(error: BaseException) -> list[str]:
    # Without the source lines, which quote the test itself.
    frames = traceback.TracebackException.from_exception(error)
    return [str(error), repr(error), str(error.args), *frames.format_exception_only()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_canary(case: Case) -> None:
    assert case.canary is not None
    said = channels(case)
    assert said
    assert not [text for text in said if case.canary in text]


def test_there_are_cases() -> None:
    assert len(CASES) > 5
