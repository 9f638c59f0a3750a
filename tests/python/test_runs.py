"""Plans carried out from Python, and the examples against the sandbox, killed midway."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import requests

from seatwright import rows
from vectors import ROOT, TRANSCRIPT

RUNS = ROOT / "tests" / "sheets" / "runs"
SITES = b"site,area-code\nParis,212\nRome,206\n"
EXAMPLES = ROOT / "examples"
TOKEN = "nss_example"


def plan_of(csv: bytes = SITES, existing: Any = ()) -> rows.Plan:
    return rows.plan("createSite", csv, list(existing), domain="example.com", defaults="none")


def record(step: rows.Step) -> tuple[int, dict[str, str], bytes]:
    """What a server would answer: 202, then the record."""
    if step.purpose == "send":
        return 202, {}, b'{"code": 202, "message": "Accepted"}'
    return (
        200,
        {},
        json.dumps({"site": step.key, "area-code": 212 if step.row == 2 else 206}).encode(),
    )


def answer(given: dict[str, Any]) -> tuple[int, dict[str, str], bytes] | None:
    if "status" not in given:
        return None
    body = given.get("body", "")
    text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
    return given["status"], given.get("headers", {}), text.encode()


def carry_out(case: dict[str, Any], made_file: Path) -> tuple[rows.Run, bytes]:
    """The run of a case, and its journal. Answers come in the order of the steps."""
    plans = [
        rows.plan(
            of["operation"],
            "".join(f"{line}\n" for line in of["csv"]).encode(),
            of["existing"],
            **of.get("sheet", {}),
            **of["options"],
        )
        for of in case["plans"]
    ]
    made: dict[str, Any] = {}
    if "made" in case:
        made_file.write_bytes(made_secrets(case, plans[0]))
        made = {"made": case["made"]["fields"], "made_file": made_file}
    run = rows.Run([(plan, None) for plan in plans], **case.get("run", {}), **made)
    answers, flying = list(case["answers"]), list[rows.Step]()
    journal, now, waits = b"", 1000.0, list[float]()
    while (do := run.next(now=now)).kind != "finished":
        journal += do.journal
        if do.step is not None:
            flying.append(do.step)
        elif do.kind == "wait":
            assert do.seconds is not None
            waits.append(do.seconds)
            now += do.seconds
        elif do.kind == "answers":
            step, given = flying.pop(0), answers.pop(0)
            assert f"{step.purpose} {step.method} {step.path}" == given["step"]
            run.answered(step, answer(given), now=now)
            if len(case["answers"]) - len(answers) == case.get("cancel_after"):
                run.cancel()
    assert answers == []
    assert waits == case.get("waits", waits)
    return run, journal


def made_secrets(case: dict[str, Any], plan: rows.Plan) -> bytes:
    """The file of a case's made secrets, from bytes that stand for random ones."""
    fields, seed = case["made"]["fields"], case["made"]["random"]
    runnable = plan._runnable(None, ())
    count = runnable.random_bytes(fields)
    random = bytes((at * 167 + (at >> 3) * 59 + seed) & 255 for at in range(count))
    return runnable.make_secrets(fields, random)


@pytest.mark.parametrize("name", sorted(path.stem for path in RUNS.glob("*.json")))
def test_runs_of_every_language(name: str, tmp_path: Path) -> None:
    transcript = TRANSCRIPT.with_name("runs.ndjson")
    assert transcript.exists(), "no results: run `cargo test -p seatwright-tests --test runs` first"
    lines = map(json.loads, transcript.read_text(encoding="utf-8").splitlines())
    expected = next(line for line in lines if line["name"] == name)
    case = json.loads((RUNS / f"{name}.json").read_text(encoding="utf-8"))
    run, journal = carry_out(case, tmp_path / "made.csv")
    if "made" in case:
        assert (tmp_path / "made.csv").read_bytes().decode() == expected["made"]
    assert journal.decode() == expected["journal"]
    for plan, results in enumerate(case["results"]):
        for row, status in results.items():
            own, _, part = row.partition(".")
            beside = run.beside(int(own), plan=plan)
            result = beside[int(part) - 1] if part else run.result(int(own), plan=plan)
            assert result is not None
            assert result["status"] == status
        table, page = io.BytesIO(), io.BytesIO()
        run.save(results=table, report=page, plan=plan)
        assert table.getvalue().decode() == expected["results"][plan]
        assert page.getvalue().decode() == expected["reports"][plan]
    assert run.summary == json.loads(expected["summary"])
    assert run.created == [json.loads(line) for line in expected["created"].splitlines()]


def test_a_plan_is_carried_out(tmp_path: Path) -> None:
    plan = plan_of()
    with plan.run(plan.document(), journal=tmp_path / "journal") as run:
        told = [str(run.answered(step, record(step))) for step in run.steps()]
    assert told == [
        "row 2 Paris: accepted",
        "row 2 Paris: done",
        "row 3 Rome: accepted",
        "row 3 Rome: done",
    ]
    assert run.complete
    assert run.stopped is None
    assert repr(run) == "<Run: 2 of 2 done>"
    assert [made["key"] for made in run.created] == ["Paris", "Rome"]
    assert run.created[0]["path"] == "/ns-api/v2/domains/example.com/sites/Paris"
    run.save(results=tmp_path / "results.csv", report=tmp_path / "report.html", title="Sites")
    lines = (tmp_path / "results.csv").read_text().splitlines()
    assert lines[1] == "Paris,212,2,done,Paris,,200,,"
    assert "<h1>Sites</h1>" in (tmp_path / "report.html").read_text()
    result = run.result(2)
    assert result is not None
    assert result["status"] == "done"
    assert result["sends"] == 1
    assert run.result(9) is None


def test_a_journal_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    plan = plan_of()
    with plan.run(journal=path) as run:
        next(run.steps())
        assert path.read_bytes().count(b'"event":"send"') == 1
        with pytest.raises(BlockingIOError, match="another run writes into this journal"):
            plan.run(journal=path)
    # The process ends here; the request may have arrived.
    with plan.run(journal=path) as run:
        steps = [
            (step.purpose, step.row) for step in run.steps() if run.answered(step, record(step))
        ]
    assert steps == [("look_up", 2), ("look_up", 3)]
    assert run.complete
    with pytest.raises(rows.RunError, match="has given out no step 99"):
        run.answered(cast("rows.Step", SimpleNamespace(id=99)), None)
    with pytest.raises(rows.RunError, match="belongs to another plan"):
        plan_of(b"site\nOslo\n").run(journal=path)
    changed = path.read_bytes().replace(b'"row":3', b'"row":2', 1)
    with pytest.raises(rows.RunError, match="of the journal was changed"):
        plan.run(journal=changed)


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files")
def test_a_full_disk_ends_a_run(tmp_path: Path) -> None:
    import resource

    path, plan = tmp_path / "journal", plan_of()
    with plan.run(journal=path) as run:
        step = next(run.steps())
        run.answered(step, record(step))
        whole = path.read_bytes()
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) + 100, limits[1]))
        try:
            # A part of a line has room.
            with pytest.raises(OSError, match="File too large"):
                run.next()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert len(path.read_bytes()) == len(whole) + 100
        # What the lost lines announce is not given out, also when there is room again.
        with pytest.raises(rows.RunError, match="the journal was not written"):
            run.next()
    with plan.run(journal=path) as run:
        purposes = [
            (step.row, step.purpose, run.answered(step, record(step))) for step in run.steps()
        ]
    assert [told[:2] for told in purposes] == [(2, "look_up"), (3, "look_up")]
    assert run.complete


def test_a_journal_of_another_version_or_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    path.write_bytes(b'{"event":"begin","journal":0}\n')
    with pytest.raises(rows.RunError, match="has version 0"):
        plan_of().run(journal=path)
    path.write_bytes(b"row,key\n2,Paris\n")
    with pytest.raises(rows.RunError, match="is no journal of a run"):
        plan_of().run(journal=path)
    # What was refused is as it was, and free.
    assert path.read_bytes() == b"row,key\n2,Paris\n"
    path.unlink()
    plan_of().run(journal=path).close()


def test_the_caller_writes_the_journal() -> None:
    run = plan_of().run()
    kinds, journal, answered = [], b"", 0
    while (do := run.next(now=1.0)).kind != "finished":
        kinds.append(do.kind)
        journal += do.journal
        if do.step:
            run.answered(do.step, record(do.step), now=1.0)
            answered += 1
            with pytest.raises(rows.RunError, match="has its answer already"):
                run.answered(do.step, record(do.step), now=1.0)
    assert kinds[:4] == ["write", "send", "write", "send"]
    assert answered == 4
    assert b"finish" in journal
    assert plan_of().run(journal=journal).complete


def test_a_step_without_an_answer_is_looked_up() -> None:
    run = plan_of(b"site\nParis\n").run(backoff=0.0)
    purposes = []
    for step in run.steps():
        purposes.append(step.purpose)
        if step.purpose == "look_up":
            run.answered(step, (200, {}, b'{"site": "Paris"}'))
    assert purposes == ["send", "look_up"]
    assert run.complete
    assert not run.created[0]["confirmed"]


def test_refusals_stop_a_run() -> None:
    run = plan_of().run(stop_after=1)
    for step in run.steps():
        answered = run.answered(step, (400, {}, b'{"code": 400, "message": "No such area"}'))
        assert answered.status == "refused"
        assert "No such area" in answered.message
    assert run.stopped == "refusals"
    assert run.summary["create"]["not_sent"] == 1
    run = plan_of().run()
    run.cancel()
    assert list(run.steps()) == []
    assert run.stopped == "cancelled"


def test_a_denied_token_stops_a_run(tmp_path: Path) -> None:
    plan, path = plan_of(), tmp_path / "journal"
    with plan.run(journal=path, stop_after=0) as run:
        for step in run.steps():
            told = run.answered(step, (401, {}, b'{"code": 401, "message": "Token expired"}'))
    assert (told.status, told.outcome) == (None, "denied")
    assert "check the token" in told.message
    assert "Token expired" in told.message
    assert repr(run) == "<Run: 0 of 2 done, stopped: denied>"
    assert run.stopped == "denied"
    assert run.summary["create"]["not_sent"] == 2
    assert b'"event":"end"' not in path.read_bytes()
    with plan.run(journal=path) as run:
        for step in run.steps():
            run.answered(step, record(step))
    assert run.complete


@pytest.mark.parametrize("token", ["", "nss_x\ny", "nss_x y", "nss_\u00e9", "nss_x\r\nX-Other: 1"])
def test_a_malformed_token_is_found_before_anything_is_written(token: str, tmp_path: Path) -> None:
    made: dict[str, Any] = {"made": ["voicemail-login-pin"], "made_file": tmp_path / "pins.csv"}
    with pytest.raises(rows.RunError, match="the token is empty or contains") as refused:
        plan_of().run(journal=tmp_path / "journal", token=token, **made)
    assert "nss" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_sites_come_before_users() -> None:
    users = rows.plan(
        "createUser",
        [{"user": 1001, "name": "Ann King", "email": "ann@example.com", "site": "Rome"}],
        existing=[],
        domain="example.com",
        defaults="required",
    )
    run = rows.Run([(users, None), (plan_of(), None)])
    order = []
    for step in run.steps():
        order.append((step.plan, step.key))
        body = {"site": step.key} if step.plan else {"user": "1001"}
        run.answered(step, (200, {}, json.dumps(body).encode()))
    assert order.index((1, "Rome")) < order.index((0, "1001"))
    assert len(order) == 3


def test_wrong_arguments() -> None:
    plan = plan_of()
    with pytest.raises(rows.PlanError, match="the sheet makes another plan"):
        plan.run(plan_of(b"site\nOslo\n").document())
    with pytest.raises(rows.PlanError, match="changed since the plan was made"):
        plan.run(plan_of(existing=[{"site": "Oslo"}]).document())
    with pytest.raises(rows.RunError, match="must be at least 1"):
        plan.run(concurrency=0)
    step = next(plan.run().steps())
    with pytest.raises(ValueError, match="the token is empty or contains") as refused:
        step.requests_kwargs("https://api.example.net", "nss_x\ny")
    assert "nss_x" not in str(refused.value)


def test_secrets_are_made_once(tmp_path: Path) -> None:
    people = [
        {"user": user, "name": "Ann King", "email": "ann@example.com"} for user in (1001, 1002)
    ]
    plan = rows.plan("createUser", people, existing=[], domain="example.com", defaults="required")
    made: dict[str, Any] = {"made": ["voicemail-login-pin"], "made_file": tmp_path / "pins.csv"}
    journal = tmp_path / "journal"
    with plan.run(journal=journal, **made) as run:
        step = next(run.steps())
        pin = json.loads(step.body)["voicemail-login-pin"]
    pins = (tmp_path / "pins.csv").read_text()
    assert len(str(pin)) == 6
    assert f"1,1001,voicemail-login-pin,{pin}" in pins
    if os.name == "posix":
        assert (tmp_path / "pins.csv").stat().st_mode & 0o77 == 0
    assert str(pin) not in journal.read_text()
    assert str(pin) not in repr(step)
    with pytest.raises(rows.RunError, match="the run has made secrets for voicemail-login-pin"):
        plan.run(journal=journal)
    with plan.run(journal=journal, backoff=0.0, **made) as run:
        sent = [json.loads(step.body) for step in run.steps() if step.purpose == "send"]
        assert not sent or sent[0]["voicemail-login-pin"] == pin
    (tmp_path / "pins.csv").unlink()
    with pytest.raises(rows.RunError, match="the file of made secrets is missing"):
        plan.run(journal=journal, **made)
    with pytest.raises(rows.RunError, match="need a file of their own"):
        plan.run(made=["voicemail-login-pin"])


def sheet(path: Path, count: int) -> Path:
    lines = [f"{1001 + at},Ann,King{at},u{at}@example.com,Sales" for at in range(count)]
    path.write_text("\n".join(["Extension,First name,Last name,Email,Department", *lines, ""]))
    return path


def start(name: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-u", str(EXAMPLES / name), *arguments]
    environment = os.environ | {"TOKEN": TOKEN}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )


def test_the_example_fits_on_a_page() -> None:
    assert len((EXAMPLES / "provision.py").read_text(encoding="utf-8").splitlines()) <= 40


@pytest.mark.parametrize("end", ["killed", "pipe"])
@pytest.mark.parametrize("name", ["provision.py", "provision_async.py"])
def test_an_example_that_ends_midway_goes_on(
    name: str, end: str, fresh_sandbox: str, tmp_path: Path
) -> None:
    count = 40
    people = sheet(tmp_path / "people.csv", count)
    arguments = (fresh_sandbox, "example.com", str(people))
    planned = start("provision.py", *arguments)
    _, said = planned.communicate(timeout=60)
    assert planned.returncode == 1
    assert f"{count} create" in said
    killed = start(name, *arguments)
    assert killed.stdout is not None
    for _ in range(31):
        assert killed.stdout.readline()
    if end == "killed":
        killed.send_signal(signal.SIGKILL)
        killed.communicate(timeout=60)
    else:
        # Nobody reads what it prints any more.
        killed.stdout.close()
        assert killed.stderr is not None
        assert "BrokenPipeError" in killed.stderr.read()
        killed.stderr.close()
        assert killed.wait(timeout=60) != 0
    address = f"{fresh_sandbox}/ns-api/v2/domains/example.com/users?limit=1000"
    headers = {"authorization": f"Bearer {TOKEN}"}
    assert 0 < len(requests.get(address, headers=headers, timeout=10).json()) < count
    again = start(name, *arguments)
    _, said = again.communicate(timeout=120)
    assert (again.returncode, said) == (0, "")
    # Everybody is there once.
    users = requests.get(address, headers=headers, timeout=10).json()
    assert sorted(user["user"] for user in users) == [str(1001 + at) for at in range(count)]
    # Nobody was sent again but those who were missing after the program died.
    lines = (tmp_path / "people.run" / "journal.ndjson").read_text().splitlines()
    events = [json.loads(line) for line in lines]
    sends = Counter(event["key"] for event in events if event["event"] == "send")
    assert len(sends) == count
    assert sends.total() <= count + 8
    assert not any(event.get("status") == 409 for event in events)
    lines = (tmp_path / "people.run" / "results.csv").read_text().splitlines()
    assert len(lines) == count + 1
    assert all(",done," in line for line in lines[1:])
