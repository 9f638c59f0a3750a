"""The office sheet of 300 people, checked, planned and sent by the example to a server that fails.

The program is killed midway, the server dies midway, and both are started again: each person is
made once, and all counts are those of the plan.
"""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import requests

from sandbox import DIED, Sandbox, faults_seen, started
from seatwright import rows
from vectors import ROOT

HERE = Path(__file__).parent
DOMAIN = "example.com"
TOKEN = "nss_example"
OPTIONS = ["--operation=netsapiens.user.create", f"--domain={DOMAIN}", "--defaults=required"]
#: Each fault at 5 %; a delay has nothing to delay here.
FAULTS: dict[str, Any] = {"rates": {"all": 0.05}, "delay_ms": 1, "retry_after": 0}


#: Cells that a spreadsheet has damaged: an extension that became a day, and the error of a formula.
#: The check names them, and a person corrects them; the other invalid rows stay as they are.
CORRECTIONS = {66: ("02.Jan", "1060"), 117: ("#NV", "Technik"), 168: ("3/4", "1161")}


def corrected(sheet: bytes) -> bytes:
    lines = sheet.decode("cp1252").split("\n")
    for row, (wrong, right) in CORRECTIONS.items():
        assert wrong in lines[row - 1]
        lines[row - 1] = lines[row - 1].replace(wrong, right, 1)
    return "\n".join(lines).encode("cp1252")


class Office:
    """The sheet, and what the example keeps beside it."""

    def __init__(self, folder: Path, lines: int | None = None) -> None:
        self.sheet = folder / "office.csv"
        sheet = corrected((ROOT / "tests" / "sheets" / "office.csv").read_bytes())
        self.sheet.write_bytes(b"".join(sheet.splitlines(keepends=True)[:lines]))
        self.kept = self.sheet.with_suffix(".run")

    def start(self, address: str, token: str = TOKEN) -> subprocess.Popen[str]:
        """The example, without its waits."""
        words: list[str | Path] = [
            HERE / "fast_clock.py",
            ROOT / "examples" / "provision.py",
            address,
            DOMAIN,
        ]
        return subprocess.Popen(
            [sys.executable, "-u", *words, self.sheet],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"TOKEN": token},
        )

    def run(self, address: str, token: str = TOKEN) -> tuple[int, str]:
        process = self.start(address, token)
        _, said = process.communicate(timeout=120)
        return process.returncode, said

    @property
    def journal(self) -> list[dict[str, Any]]:
        """The events. A line that was cut off by the kill is none."""
        events = []
        for line in (self.kept / "journal.ndjson").read_text(encoding="utf-8").splitlines():
            try:
                events.append(json.loads(line))
            except ValueError:
                continue
        return events


def users(address: str) -> list[dict[str, Any]]:
    """Everybody the server has, asked until it answers."""
    url = f"{address}/ns-api/v2/domains/{DOMAIN}/users?limit=1000"
    while True:
        try:
            answer = requests.get(url, headers={"authorization": f"Bearer {TOKEN}"}, timeout=10)
        except requests.RequestException:
            continue
        if answer.ok:
            return list(answer.json())


def plan_by_the_example(office: Office, address: str) -> None:
    document = office.kept / "plan.json"
    while not document.exists():
        # The server may fail when it is asked what exists.
        code, said = office.run(address)
        assert code == 1
        assert "Traceback" in said or "281 create" in said, said


def plan_by_the_command_line(office: Office, address: str) -> None:
    office.kept.mkdir()
    existing, document = office.kept / "existing.json", office.kept / "plan.json"
    existing.write_text(json.dumps(users(address)), encoding="utf-8")
    program = Path(sys.executable).with_name("seatwright")
    words: list[str | Path] = [program, "plan", office.sheet, *OPTIONS, "--format=json"]
    words += ["--existing", existing, "--output", document]
    planned = subprocess.run(words, capture_output=True, check=False)
    # Some rows are invalid.
    assert (planned.returncode, planned.stderr) == (1, b"")


@pytest.mark.parametrize("plan", [plan_by_the_example, plan_by_the_command_line])
def test_the_office_sheet_reaches_a_server_that_fails(plan: Any, tmp_path: Path) -> None:
    office = Office(tmp_path)
    options: dict[str, Any] = {"domain": DOMAIN, "defaults": "required"}
    damaged = ROOT / "tests" / "sheets" / "office.csv"
    found = rows.read("netsapiens.user.create", damaged, **options).findings
    errors = [row for each in found if each["severity"] == "error" for row in each["rows"]]
    assert sorted(errors) == sorted(CORRECTIONS)
    checked = rows.read("netsapiens.user.create", office.sheet, **options)
    ready = [row.request.json() for row in checked if row.request is not None]
    wanted = {str(body["user"]): body for body in ready}
    counts = checked.summary
    assert (counts["ready"], counts["invalid"], counts["blank"]) == (281, 19, 3)
    assert len(wanted) == 281

    records = tmp_path / "records.ndjson"
    with started(seed=5, die_after=450, records=records, **FAULTS) as sandbox:
        plan(office, sandbox.address)
        document = json.loads((office.kept / "plan.json").read_bytes())
        assert document["counts"]["create"] == 281
        killed_midway(office, sandbox)
        # The server dies; the run ends with rows of which nothing is known.
        code, said = office.run(sandbox.address)
        assert sandbox.process.wait(timeout=60) == DIED
        assert code == 1
        assert "stopped: refusals" in said

    with started(seed=6, records=records, **FAULTS) as sandbox:
        for _ in range(9):
            code, said = office.run(sandbox.address)
            assert "Traceback" not in said, said
            if code == 0:
                break
        assert (code, said) == (0, "")
        assert sum(faults_seen(sandbox.address).values()) > 20
        stored_users = users(sandbox.address)

    # Each person exactly once, with the values of the sheet.
    assert sorted(user["user"] for user in stored_users) == sorted(wanted)
    changes = [json.loads(line)[1] for line in records.read_text(encoding="utf-8").splitlines()]
    stored = Counter(key for kind, _, key in changes if kind == "users")
    assert sum(stored.values()) == len(stored) == 281
    for user in stored_users:
        assert user["name-last-name"] == wanted[user["user"]]["name-last-name"]
    reconciled(office, document, wanted)


def killed_midway(office: Office, sandbox: Sandbox) -> None:
    process = office.start(sandbox.address)
    assert process.stdout is not None
    for _ in range(150):
        assert process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    assert 0 < len([event for event in office.journal if event.get("result") == "done"]) < 281


def reconciled(office: Office, document: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Results, journal and plan have the same counts, and no secret stands in them."""
    text = (office.kept / "results.csv").read_text(encoding="utf-8")
    lines = list(csv.DictReader(text.splitlines(), delimiter=";"))
    found = Counter(line["run: result"] for line in lines)
    assert found == Counter(done=281, invalid=19, blank=3)
    assert sum(found.values()) == document["counts"]["read"]
    assert {line["run: key"] for line in lines if line["run: result"] == "done"} == set(wanted)
    # The program that was killed, the server that died, and the end.
    assert sum(event["event"] == "resume" for event in office.journal) >= 2
    ends = [event for event in office.journal if event["event"] == "end"]
    done = Counter(event["row"] for event in ends if event["result"] == "done")
    assert len(done) == 281
    assert set(done.values()) == {1}
    # A row is done only after an answer that told so.
    told = {
        event["row"]
        for event in office.journal
        if event["event"] == "answer" and event["outcome"] in ("created", "found", "different")
    }
    assert set(done) <= told
    pins = {str(body["voicemail-login-pin"]) for body in wanted.values()}
    written = [path.read_text(encoding="utf-8") for path in office.kept.iterdir()]
    said = {line["PIN"] for line in lines}
    assert said == {""}
    assert len(pins) > 200
    journal = (office.kept / "journal.ndjson").read_text(encoding="utf-8")
    assert not any(f'"{pin}"' in each for pin in pins for each in [journal, *written])


def malformed(office: Office, address: str) -> None:
    code, said = office.run(address, token="nss_x\ny")
    assert code == 1
    assert "the token is empty or contains" in said
    assert "nss_x" not in said


def test_a_token_that_expires_is_no_fault_of_the_office(tmp_path: Path) -> None:
    office = Office(tmp_path, lines=24)
    with started() as sandbox:
        malformed(office, sandbox.address)
        assert not office.kept.exists()
        plan_by_the_command_line(office, sandbox.address)
        code, said = office.run(sandbox.address, token="expired")
        assert (code, "0 of 19 done, stopped: denied" in said) == (1, True), said
        assert not any(event["event"] == "end" for event in office.journal)
        malformed(office, sandbox.address)
        assert office.run(sandbox.address) == (0, "")
        assert len(users(sandbox.address)) == 19
