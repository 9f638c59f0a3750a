"""A secret stands in the body and in nothing else that the package says."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

import seatwright
from seatwright import crmcom, odin
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
        said += of_request(getattr(bound, "build" + suffix)(source))
    except seatwright.OptionError as error:
        said += of_error(error)
    except seatwright.ValidationError as error:
        said += of_error(error)
        said += [str(error.errors()), str(error.errors(warnings=True))]
        said += of_report(error.report)
    return said


def of_request(request: seatwright.Request) -> list[str]:
    said = [repr(request), str(request), request.path, request.curl(BASE), request.url(BASE)]
    return [*said, str(request.headers), str(request.query), *of_report(request.report)]


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


CRM: dict[str, Any] = {
    "user_template_identifier": {"name": "Agent"},
    "username": "ann",
    "password": "CANARY1",
    "password_confirmation": "CANARY1",
    "first_name": "Ann",
    "last_name": "Smith",
}


def test_a_token_in_the_body_stays_in_what_is_sent() -> None:
    request = crmcom.create_user(CRM)
    sent = request.requests_kwargs(BASE, "CANARY2")
    assert sent["data"].startswith(b'{"token":"CANARY2","user_template_identifier":')
    assert request.httpx_kwargs(BASE, "CANARY2")["content"] == sent["data"]
    assert b"CANARY2" not in request.body
    assert not [text for text in of_request(request) if "CANARY" in text]
    with pytest.raises(ValueError, match="the token is empty or contains") as caught:
        request.requests_kwargs(BASE, "CANARY2\n")
    assert not [text for text in of_error(caught.value) if "CANARY" in text]


@pytest.mark.parametrize(
    "call",
    [
        lambda: crmcom.create_user(CRM, password_confirmation="CANARY2"),
        lambda: crmcom.create_user(CRM, token="CANARY2"),  # type: ignore[call-arg]
        lambda: crmcom.create_user(CRM, password=["CANARY2"]),  # type: ignore[arg-type]
        lambda: crmcom.create_user(CRM, pasword="CANARY2"),  # type: ignore[call-arg]
        lambda: odin.create_user(password="CANARY2" * 10),
        lambda: odin.create_user(
            user_id="a@b", password="CANARY2", context={"password_rules": "common"}
        ),
        lambda: odin.spear_args(password="CANARY2"),
        lambda: odin.update_user(user_id="a@b", password={"x": "CANARY2"}),  # type: ignore[arg-type]
    ],
)
def test_errors_of_the_verbs(call: Any) -> None:
    with pytest.raises((seatwright.ValidationError, seatwright.OptionError)) as caught:
        call()
    said = of_error(caught.value)
    if isinstance(caught.value, seatwright.ValidationError):
        said += [str(caught.value.errors(warnings=True)), *of_report(caught.value.report)]
    assert not [text for text in said if "CANARY" in text]
