"""The real odins_spear, both major versions, sends what `spear_args` gives it to the sandbox.

Each release runs in an environment of its own, which `cargo xtask odins-spear` makes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sandbox import faults_seen, received, reset, started
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


def interpreter(release: str) -> Path:
    inside = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    python = ROOT / "target" / "odins-spear" / release[0] / inside
    assert python.exists(), "no environment for odins_spear: run `cargo xtask odins-spear`"
    return python


def drive(release: str, how: str, users: list[dict[str, Any]], address: str, cwd: Path) -> None:
    """Runs the driver in the release's environment. Version 1 writes a log where it runs."""
    python = interpreter(release)
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


def test_the_example_is_killed_and_goes_on(tmp_path: Path) -> None:
    """`examples/provision_spear.py` with odins_spear 2.x, on a server that fails."""
    count = 40
    people = tmp_path / "people.csv"
    lines = [
        f"ent.odin,grp.odin,u{at}@example.com,Ann,King{at},{2001 + at},Zq7!long{at}"
        for at in range(count)
    ]
    # One that the plan leaves out: the extension stands in the sheet already.
    lines.append("ent.odin,grp.odin,late@example.com,Ann,Late,2001,Zq7!long")
    head = "serviceProviderId,groupId,userId,firstName,lastName,extension,password"
    people.write_text("\n".join([head, *lines, ""]))
    clock = ROOT / "tests" / "python" / "fast_clock.py"
    with started(seed=3, rates={"all": 0.05}, delay_ms=1, retry_after=0) as sandbox:

        def start() -> subprocess.Popen[str]:
            program = ROOT / "examples" / "provision_spear.py"
            words: list[str | Path] = [interpreter("2.3.0"), "-u", clock, program]
            words += [sandbox.address + "/api/v2", "ann", "ent.odin", "grp.odin", people]
            return subprocess.Popen(
                words,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                env=os.environ | {"ODIN_PASSWORD": "any"},
                cwd=tmp_path,
            )

        kept = tmp_path / "people.run"
        while not (kept / "plan.json").exists():
            _, said = start().communicate(timeout=60)
            assert "Traceback" in said or f"{count} create" in said, said
        killed = start()
        assert killed.stdout is not None
        for _ in range(30):
            assert killed.stdout.readline()
        killed.kill()
        killed.communicate(timeout=60)
        again = start()
        _, said = again.communicate(timeout=120)
        assert again.returncode == 0, said
        assert sum(faults_seen(sandbox.address).values()) > 5
    events = []
    for line in (kept / "journal.ndjson").read_text().splitlines():
        if line.endswith("}"):
            events.append(json.loads(line))
    assert sum(event["event"] == "resume" for event in events) == 1
    done = [event["row"] for event in events if event.get("result") == "done"]
    assert sorted(done) == list(range(2, count + 2))
    results = (kept / "results.csv").read_text().splitlines()
    assert sum(",done," in line for line in results) == count
    assert not any("Zq7" in path.read_text() for path in kept.iterdir())
