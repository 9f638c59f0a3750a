"""The real odins_spear, both major versions, sends what `spear_args` gives it to the sandbox.

Each release runs in an environment of its own, which `cargo xtask odins-spear` makes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sandbox import received, reset
from seatwright import odin
from vectors import ROOT

ANN: dict[str, Any] = {
    "serviceProviderId": "ent.odin",
    "groupId": "grp.odin",
    "userId": "ann@example.com",
    "firstName": "Ann",
    "lastName": "Smith",
    "extension": "2001",
    "password": "Zq7!long",
}
BOB = ANN | {
    "userId": "bob@example.com",
    "firstName": "Böb",
    "lastName": "Jones",
    "extension": "2002",
}
# One with everything that nests, and a caller-id name of its own.
CLEO = ANN | {
    "userId": "cleo@example.com",
    "firstName": "Cleo",
    "lastName": "Marsh",
    "callingLineIdFirstName": "Front",
    "callingLineIdLastName": "Desk",
    "extension": 2003,
    "department": {"serviceProviderId": "ent.odin", "name": "Reception"},
    "aliases": ["cleo.marsh@example.com"],
    "accessDeviceEndpoint": {
        "accessDevice": {"deviceLevel": "Group", "deviceName": "desk 1"},
        "linePort": "cleo@example.com",
    },
    "address": {"city": "Cork", "country": "Ireland"},
    "alternateUserId": [{"alternateUserId": "cleo.m@example.com"}],
}
USERS = [ANN, BOB, CLEO]


@pytest.fixture(scope="module", params=["1.5.0", "2.3.0"])
def release(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def drive(release: str, how: str, users: list[dict[str, Any]], address: str, cwd: Path) -> None:
    """Runs the driver in the release's environment. Version 1 writes a log where it runs."""
    inside = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    python = ROOT / "target" / "odins-spear" / release[0] / inside
    assert python.exists(), "no environment for odins_spear: run `cargo xtask odins-spear`"
    driver = ROOT / "tests" / "python" / "odins_spear" / "driver.py"
    done = subprocess.run(
        [python, driver, address, how],
        input=json.dumps(users),
        capture_output=True,
        text=True,
        cwd=cwd,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [release]


def arrived(address: str) -> list[dict[str, Any]]:
    """The bodies of the creates that the sandbox has seen since the reset."""
    calls = received(address)
    creates = [
        call for call in calls if (call["method"], call["path"]) == ("POST", "/api/v2/users")
    ]
    return [json.loads(create["body"]) for create in creates]


def names(users: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(user["callingLineIdFirstName"], user["callingLineIdLastName"]) for user in users]


def test_the_body_that_arrives_is_ours(release: str, fresh_sandbox: str, tmp_path: Path) -> None:
    drive(release, "given", USERS, fresh_sandbox, tmp_path)
    assert arrived(fresh_sandbox) == [odin.create_user(user).json() for user in USERS]


def test_no_names_are_inherited(release: str, fresh_sandbox: str, tmp_path: Path) -> None:
    """The caller-id names of the first user: used bare, both releases give the second one those."""
    drive(release, "bare", [ANN, BOB], fresh_sandbox, tmp_path)
    assert names(arrived(fresh_sandbox)) == [("Ann", "Smith"), ("Ann", "Smith")]
    reset(fresh_sandbox)
    drive(release, "given", [ANN, BOB], fresh_sandbox, tmp_path)
    assert names(arrived(fresh_sandbox)) == [("Ann", "Smith"), ("Böb", "Jones")]
