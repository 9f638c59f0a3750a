"""The create calls of the three vendors, sent to the sandbox through `requests` and `httpx`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import requests

import seatwright
from sandbox import received
from seatwright import crmcom, netsapiens, odin


def by_requests(request: seatwright.Request, base: str, token: str) -> tuple[int, Any]:
    answer = requests.request(**request.requests_kwargs(base, token), timeout=10)
    return answer.status_code, answer.json()


def by_httpx(request: seatwright.Request, base: str, token: str) -> tuple[int, Any]:
    answer = httpx.request(**request.httpx_kwargs(base, token))
    return answer.status_code, answer.json()


Send = Callable[[seatwright.Request, str, str], tuple[int, Any]]


@pytest.fixture(params=[by_requests, by_httpx], ids=["requests", "httpx"])
def send(request: pytest.FixtureRequest) -> Send:
    sender: Send = request.param
    return sender


def last_body(address: str) -> Any:
    return json.loads(received(address)[-1]["body"])


def test_netsapiens(send: Send, fresh_sandbox: str) -> None:
    request = netsapiens.create_user(
        domain="example.com",
        user="1004",
        name_first_name="Ada",
        name_last_name="King",
        email_address="ada@example.com",
        synchronous=True,
    )
    status, record = send(request, fresh_sandbox, "nss_made_up")
    assert status in request.expects
    assert (record["user"], record["domain"]) == ("1004", "example.com")
    assert (record["name-first-name"], record["name-last-name"]) == ("Ada", "King")
    assert last_body(fresh_sandbox) == request.json()


def test_odin(send: Send, fresh_sandbox: str) -> None:
    base = fresh_sandbox + "/api/v2"
    login = {"username": "john.smith", "password": "any"}
    token = requests.post(base + "/auth/token", json=login, timeout=10).json()["token"]
    group = {"serviceProviderId": "ent.odin", "groupId": "grp.odin"}

    def asked(path: str) -> Any:
        headers = {"authorization": f"Bearer {token}"}
        answer = requests.get(base + path, params=group, headers=headers, timeout=10)
        answer.raise_for_status()
        return answer.json()

    rules = asked("/groups/password-rules")
    request = odin.create_user(
        group,
        user_id="ada@example.com",
        first_name="Ada",
        last_name="Kïng",
        extension=1004,
        password=odin.generate_password(rules, user_id="ada@example.com"),
        department={"serviceProviderId": "ent.odin", "name": "Sales"},
        aliases=["ada.king@example.com"],
        context={"password_rules": rules, "extension_length": asked("/groups/extensions")},
    )
    status, records = send(request, base, token)
    assert status in request.expects
    # A list with the one record, and the password never comes back.
    (record,) = records
    sent = request.json()
    del sent["password"]
    assert sent["callingLineIdLastName"] == "Kïng"
    assert sent["extension"] == "1004"
    assert {name: record[name] for name in sent} == sent
    assert record["department"]["name"] == "Sales"
    assert "password" not in record
    assert last_body(fresh_sandbox) == request.json()
    status, refusal = send(request, base, token)
    assert status not in request.expects
    assert refusal["error"].startswith("[Error 4200]")


def test_odin_change(send: Send, fresh_sandbox: str) -> None:
    base = fresh_sandbox + "/api/v2"
    login = {"username": "john.smith", "password": "any"}
    token = requests.post(base + "/auth/token", json=login, timeout=10).json()["token"]
    made = odin.create_user(
        service_provider_id="ent.odin",
        group_id="grp.odin",
        user_id="ada@example.com",
        first_name="Ada",
        last_name="King",
        title="Analyst",
    )
    assert send(made, base, token)[0] in made.expects
    request = odin.update_user(user_id="ada@example.com", title=None, email_address="a@example.com")
    status, (record,) = send(request, base, token)
    assert status in request.expects
    # `None` is a field not given: the title stays.
    assert (record["title"], record["emailAddress"]) == ("Analyst", "a@example.com")


def test_crmcom(send: Send, fresh_sandbox: str) -> None:
    base = fresh_sandbox + "/crmapi/rest/v2"
    login = {"username": "mpadministrator", "password": "1234", "organisation": "CRMDEMO"}
    answer = requests.post(base + "/authentication/token", json=login, timeout=10).json()
    token = answer["data"]["token"]
    request = crmcom.create_user(
        user_template_identifier={"name": "Agent"},
        username="ada",
        password="crm.com1",
        password_confirmation="crm.com1",
        first_name="Ada",
        last_name="King",
        udf_float_1="1.50",
        udf_date_1="2026-11-22",
        fields_set=["id", "username", "person_name", "udf_float_1", "udf_date_1"],
    )
    status, envelope = send(request, base, token)
    assert status in request.expects
    assert envelope["status"]["code"] == "OK"
    identifier = envelope["data"].pop("id")
    assert len(identifier) == 32
    assert envelope["data"] == {
        "username": "ada",
        "person_name": "Ada King",
        "udf_float_1": 1.5,
        "udf_date_1": "2026-11-22",
    }
    # The token travels in the body, and only in the one that is sent.
    assert last_body(fresh_sandbox) == {"token": token} | request.json()
    assert token not in request.body.decode()
    for kwargs in (request.requests_kwargs(base, token), request.httpx_kwargs(base, token)):
        assert kwargs["headers"] == request.headers
        assert token not in kwargs["url"]
    _, refusal = send(request, base, token)
    assert refusal["status"]["code"] != "OK"
    _, refusal = send(request, base, "made-up")
    assert refusal["status"]["code"] != "OK"
