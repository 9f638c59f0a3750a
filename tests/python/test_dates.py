"""Days given as Python's own type."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

import seatwright
from seatwright.types import Context

PERSON: dict[str, Any] = {
    "user_template_identifier": {"name": "Agent"},
    "username": "ann",
    "password": "crm.com1",
    "password_confirmation": "crm.com1",
    "first_name": "Ann",
    "last_name": "Smith",
}


def sent(day: object, context: Context | None = None) -> dict[str, Any]:
    person = {**PERSON, "udf_date_1": day}
    return seatwright.build("crmcom.user.create", person, context=context).json()


def test_a_day_goes_in_as_its_iso_text() -> None:
    assert sent(datetime.date(2026, 11, 2))["udf_date_1"] == "2026-11-02"


def test_a_day_takes_the_format_of_the_context() -> None:
    day = datetime.date(2026, 11, 2)
    assert sent(day, {"date_format": "DD/MM/YYYY"})["udf_date_1"] == "02/11/2026"


class Day(datetime.date):
    def isoformat(self) -> str:
        raise AssertionError("code of the input was run")


@pytest.mark.parametrize(
    "day", [datetime.datetime(2026, 11, 2, 8), datetime.time(8), Day(2026, 1, 1)]
)
def test_what_is_more_or_less_than_a_day_is_refused(day: object) -> None:
    with pytest.raises(seatwright.ValidationError) as caught:
        sent(day)
    (issue,) = caught.value.report.issues
    assert (issue.code, issue.params["expected"]) == ("wrong_type", "date")


def test_a_day_is_no_text() -> None:
    report = seatwright.validate(
        "crmcom.user.create", {**PERSON, "first_name": datetime.date(2026, 1, 1)}
    )
    assert [issue.code for issue in report.issues] == ["wrong_type"]
