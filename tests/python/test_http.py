"""Requests go out through `requests` and `httpx` as they were built."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
import requests

import seatwright
from seatwright import netsapiens
from vectors import load

SEED = {
    "user-scope": "No Portal",
    "synchronous": "yes",
    "user": "1004",
    "name-first-name": "FXS",
    "name-last-name": "4",
    "time-zone": "US/Eastern",
    "dial-policy": "US & Canada",
    "email-address": "FXS4@exampledomain.com",
    "login-username": "1004@exampledomain.com",
    "dial-plan": "exampledomain.com",
    "voicemail-user-control-enabled": "no",
    "phone-numbers-to-allow-enabled": "no",
    "phone-numbers-to-reject-enabled": "no",
    "call-screening-enabled": "no",
    "language-token": "en_US",
    "directory-annouce-in-dial-by-name-enabled": "no",
    "voicemail-enabled": "no",
    "directory-name-visible-in-list-enabled": "no",
    "voicemail-transcription-enabled": "no",
}
TOKEN = "nss_made_up"


class Echo(BaseHTTPRequestHandler):
    """Answers with what came in."""

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        seen = {
            "method": self.command,
            "path": self.path,
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body.decode(),
        }
        answer = json.dumps(seen).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_POST = do_PUT = answer

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def echo() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Echo)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def agrees(seen: dict[str, Any], request: seatwright.Request) -> None:
    assert seen["method"] == request.method
    assert seen["path"] == request.path
    if request.report.operation.startswith("crmcom."):
        assert seen["body"].encode() == b'{"token":"%s",' % TOKEN.encode() + request.body[1:]
        assert "authorization" not in seen["headers"]
    else:
        assert seen["body"].encode() == request.body
        assert seen["headers"]["authorization"] == f"Bearer {TOKEN}"
    for name, value in request.headers.items():
        assert seen["headers"][name] == value


def built() -> list[seatwright.Request]:
    """One request a path among the vectors."""
    by_path: dict[str, seatwright.Request] = {}
    for case in load():
        if case.unlike is None and case.expect.get("path"):
            request = seatwright.build(case.operation, case.host, **case.options)
            by_path.setdefault(request.path, request)
    return list(by_path.values())


@pytest.mark.parametrize("request_", built(), ids=lambda request: request.path)
def test_clients_send_it_as_it_is(echo: str, request_: seatwright.Request) -> None:
    sent = requests.request(**request_.requests_kwargs(echo, TOKEN), timeout=10)
    agrees(sent.json(), request_)
    with httpx.Client() as client:
        agrees(client.request(**request_.httpx_kwargs(echo, TOKEN)).json(), request_)


def test_async_client(echo: str) -> None:
    request = netsapiens.create_user(SEED, domain="exampledomain.com")

    async def send() -> Any:
        async with httpx.AsyncClient() as client:
            return (await client.request(**request.httpx_kwargs(echo, TOKEN))).json()

    agrees(asyncio.run(send()), request)


def test_seed_against_the_sandbox(sandbox: str) -> None:
    request = netsapiens.create_user(SEED, domain="exampledomain.com", defaults="none")
    answer = requests.request(**request.requests_kwargs(sandbox, TOKEN), timeout=10)
    assert answer.status_code == 200
    assert answer.status_code in request.expects
    record = answer.json()
    sent = request.json()
    # The server answers with the record: its own name for the address, and no word of waiting.
    assert record["email"] == sent.pop("email-address")
    del sent["synchronous"]
    assert {key: record[key] for key in sent} == sent
    again = httpx.request(**request.httpx_kwargs(sandbox, TOKEN))
    assert again.status_code == 409


def test_without_waiting_and_without_a_token(sandbox: str) -> None:
    request = netsapiens.create_user(
        SEED, domain="exampledomain.com", user=1005, login_username=None, synchronous="no"
    )
    assert requests.request(**request.requests_kwargs(sandbox), timeout=10).status_code == 401
    answer = requests.request(**request.requests_kwargs(sandbox, TOKEN), timeout=10)
    assert answer.status_code == 202
    assert answer.status_code in request.expects
    change = netsapiens.update_user(
        domain="exampledomain.com", user=1005, partial=True, department="Sales"
    )
    answer = requests.request(**change.requests_kwargs(sandbox, TOKEN), timeout=10)
    assert answer.status_code in change.expects
