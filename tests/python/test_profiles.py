"""A server's own document as a profile."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Final

import pytest

import seatwright
from seatwright import rows
from seatwright.types import RegisteredProfile
from vectors import ROOT

TABLES = ROOT / "web-demo" / "sandbox" / "netsapiens" / "openapi.json"
# Type checkers take the name that a report has; a text may be a slip.
ONE: Final = RegisteredProfile("python-1")
USER: Final = "netsapiens.user.create"
ANN: dict[str, Any] = {
    "user": "1004",
    "name-first-name": "Ann",
    "name-last-name": "Smith",
    "email": "ann@example.com",
    "user-scope": "Basic User",
}
ABOUT: dict[str, Any] = {"domain": "example.com", "defaults": "none"}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The document of the tables, with a field of its own, a stricter limit and no department."""
    document: dict[str, Any] = json.loads(TABLES.read_text(encoding="utf-8"))
    body = document["paths"]["/domains/{domain}/users"]["post"]["requestBody"]
    fields = body["content"]["application/json"]["schema"]["properties"]
    fields["badge"] = {"type": "integer", "minimum": 1, "maximum": 99}
    fields["name-first-name"]["maxLength"] = 8
    del fields["department"]
    return document


@pytest.fixture(scope="module")
def profile(document: dict[str, Any]) -> dict[str, Any]:
    return dict(seatwright.profile_from_openapi(document, "python-1"))


def of(profile: dict[str, Any], field: str) -> list[tuple[str, bool, str | None]]:
    found = [
        one for one in profile["differences"] if one["field"] == field and one["operation"] == USER
    ]
    return [(one["kind"], one["applied"], one.get("reason")) for one in found]


def test_the_document_that_the_sandbox_serves_is_that_of_the_tables() -> None:
    report = seatwright.openapi_differences(TABLES)
    assert report["differences"] == []
    assert {"operation": USER, "profile": "45"} in report["operations"]
    again = seatwright.profile_from_openapi(TABLES, "python-tables")
    assert again["differences"] == []


def test_the_report_says_what_was_applied(profile: dict[str, Any]) -> None:
    assert profile["name"] == "python-1"
    assert of(profile, "badge") == [("field", True, None)]
    assert of(profile, "name-first-name") == [("max_length", True, None)]
    assert of(profile, "department") == [("field", True, None)]


def test_every_call_takes_the_profile(profile: dict[str, Any]) -> None:
    about = {**ABOUT, "profile": profile["name"]}
    request = seatwright.build(USER, {**ANN, "badge": "7"}, **about)
    assert json.loads(request.body)["badge"] == 7
    assert request.report.profile == "python-1"
    long = seatwright.validate(USER, {**ANN, "name-first-name": "Bartholomew"}, **about)
    assert [issue.code for issue in long.issues] == ["too_long"]
    gone = seatwright.validate(USER, {**ANN, "department": "Sales"}, **about)
    assert [issue.code for issue in gone.issues] == ["unknown_field"]
    assert "profile 45" in gone.issues[0].message
    form = seatwright.describe(USER, profile=ONE)
    assert [field["name"] for field in form["fields"]].count("badge") == 1
    made = seatwright.from_record(USER, {"user": 1004, "badge": 7}, profile=ONE)
    assert made["input"] == {"user": "1004", "badge": 7}
    assert made["issues"] == []
    bound = seatwright.operation(USER, **about)
    # Often enough for a learned shape.
    bodies = {bound.build({**ANN, "badge": at % 3 + 1}).body for at in range(12)}
    assert len(bodies) == 3
    schema = bound.json_schema()
    assert "badge" in schema["properties"]


def test_sheets_take_the_profile(profile: dict[str, Any], tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(
        "user,name-first-name,name-last-name,email,user-scope,badge\n"
        "1001,Ann,King,ann@example.com,Basic User,7\n"
        "1002,Ben,Cole,ben@example.com,Basic User,100\n",
        encoding="utf-8",
    )
    about = {**ABOUT, "profile": profile["name"]}
    found = list(rows.read(USER, sheet, **about))
    assert [row.verdict for row in found] == ["ready", "invalid"]
    assert found[0].request is not None
    assert json.loads(found[0].request.body)["badge"] == 7
    assert [issue.code for issue in found[1].issues] == ["too_big"]


def test_a_plan_compares_the_fields_of_the_document(
    profile: dict[str, Any], tmp_path: Path
) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(
        "user,name-first-name,name-last-name,email,user-scope,badge\n"
        "1001,Ann,King,ann@example.com,Basic User,7\n",
        encoding="utf-8",
    )
    about = {**ABOUT, "profile": profile["name"]}
    record = {**ANN, "user": "1001", "name-last-name": "King", "badge": 7}
    plan = rows.plan(USER, sheet, [record], **about)
    assert [row.action for row in plan] == ["unchanged"]


def test_conversions_take_the_profile(profile: dict[str, Any]) -> None:
    record = {
        "userId": "ann@old.example.net",
        "firstName": "Ann",
        "lastName": "King",
        "extension": "1001",
        "emailAddress": "ann@example.com",
    }
    converted = seatwright.convert(
        "odin.user.create", USER, record, domain="example.com", profile=profile["name"]
    )
    assert converted["input"] is not None
    report = seatwright.validate(USER, converted["input"], profile=ONE, domain="example.com")
    assert report.ok


def test_text_bytes_dict_and_path_are_the_same(document: dict[str, Any], tmp_path: Path) -> None:
    text = json.dumps(document)
    path = tmp_path / "openapi.json"
    path.write_text(text, encoding="utf-8")
    reports = [
        seatwright.profile_from_openapi(given, "python-1")
        for given in (document, text, text.encode(), bytearray(text.encode()), path)
    ]
    assert all(report == reports[0] for report in reports)


def test_threads_register_once(document: dict[str, Any]) -> None:
    reports: list[Any] = []
    threads = [
        threading.Thread(
            target=lambda: reports.append(seatwright.profile_from_openapi(document, "python-1"))
        )
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reports) == 8
    profiles = seatwright.describe(USER)["profiles"]
    assert profiles.count("python-1") == 1


def test_names_that_cannot_be_are_errors_of_the_call(
    document: dict[str, Any], profile: dict[str, Any]
) -> None:
    for name in ["", "a b", "45", "x" * 65]:
        with pytest.raises(seatwright.OptionError, match="profile"):
            seatwright.profile_from_openapi(document, name)
    other = copy.deepcopy(document)
    del other["paths"]["/domains/{domain}/sites"]
    with pytest.raises(seatwright.OptionError, match="another document"):
        seatwright.profile_from_openapi(other, profile["name"])


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (b"{", "not valid JSON"),
        (b'{"a": "\xff"}', "not valid JSON"),
        ("[]", "not an OpenAPI document"),
        ({"paths": {"/pets": {}}}, "another API"),
        (b'{"paths": {}, "x": "' + b"a" * (50 << 20) + b'"}', "16777216"),
        ('{"paths":' + "[" * 5000 + "]" * 5000 + "}", "limit of 128"),
    ],
    ids=["cut", "latin", "list", "pets", "large", "deep"],
)
def test_documents_that_are_none_are_value_errors(document: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        seatwright.openapi_differences(document)
    with pytest.raises(ValueError, match=message):
        seatwright.profile_from_openapi(document, "python-none")
    with pytest.raises(seatwright.OptionError, match="no profile"):
        seatwright.validate(USER, ANN, profile=RegisteredProfile("python-none"))


def test_a_path_that_leads_nowhere_is_an_error_of_files(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        seatwright.openapi_differences(tmp_path / "none.json")


def test_another_process_registers_the_document_itself(profile: dict[str, Any]) -> None:
    bound = pickle.dumps(seatwright.operation(USER, **ABOUT, profile=profile["name"]))
    code = "import pickle, sys; pickle.loads(sys.stdin.buffer.read())"
    run = subprocess.run([sys.executable, "-c", code], input=bound, capture_output=True)
    assert run.returncode != 0
    assert b'there is no profile "python-1"' in run.stderr


def test_another_process_takes_a_request_as_it_is(profile: dict[str, Any]) -> None:
    request = seatwright.build(USER, {**ANN, "badge": 7}, **ABOUT, profile=profile["name"])
    code = (
        "import pickle, sys; request = pickle.loads(sys.stdin.buffer.read()); "
        "print(request.body.decode(), request.report.profile)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], input=pickle.dumps(request), capture_output=True, check=True
    )
    assert run.stdout.decode().strip() == f"{request.body.decode()} python-1"


def test_an_update_of_a_plan_has_what_the_document_requires(tmp_path: Path) -> None:
    document: dict[str, Any] = json.loads(TABLES.read_text(encoding="utf-8"))
    body = document["paths"]["/domains/{domain}/sites/{site}"]["put"]["requestBody"]
    body["content"]["application/json"]["schema"]["required"] = ["email"]
    name = seatwright.profile_from_openapi(document, "python-sites")["name"]
    sheet = tmp_path / "sites.csv"
    sheet.write_text("site,email,time-zone\nMain,main@example.com,US/Pacific\n", encoding="utf-8")
    record = {"site": "Main", "email": "main@example.com", "time-zone": "US/Eastern"}
    plan = rows.plan("netsapiens.site.create", sheet, [record], profile=name, **ABOUT)
    (row,) = plan
    assert row.action == "update", row.issues
    assert row.request is not None
    assert json.loads(row.request.body) == {
        "email": "main@example.com",
        "time-zone": "US/Pacific",
    }
