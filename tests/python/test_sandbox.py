"""The sandbox with faults, as a Python test starts it."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests

from sandbox import DIED, faults_seen, started

USERS = "/ns-api/v2/domains/example.com/users"
TOKEN = {"Authorization": "Bearer nsd_test"}


def create(address: str, user: int) -> int:
    """The status of one create; 0 when no answer came."""
    body = {
        "user": str(user),
        "name-first-name": "Ann",
        "name-last-name": "Smith",
        "email-address": f"{user}@example.com",
        "user-scope": "Basic User",
    }
    try:
        return requests.post(address + USERS, json=body, headers=TOKEN, timeout=10).status_code
    except requests.ConnectionError:
        return 0


def statuses(seed: int) -> list[int]:
    with started(seed=seed, rates={"503": 0.3, "drop-after": 0.3}) as sandbox:
        seen = [create(sandbox.address, user) for user in range(20)]
        counts = faults_seen(sandbox.address)
    assert [counts["503"], counts["drop-after"]] == [seen.count(503), seen.count(0)]
    return seen


def test_the_same_seed_gives_the_same_faults() -> None:
    first = statuses(3)
    assert set(first) == {0, 202, 503}
    assert statuses(3) == first
    assert statuses(4) != first


def test_a_dead_sandbox_starts_again_with_its_records(tmp_path: Path) -> None:
    records = tmp_path / "records.ndjson"
    with started(die_after=2, records=records) as sandbox:
        assert [create(sandbox.address, user) for user in (1, 2)] == [202, 0]
        assert sandbox.process.wait(timeout=10) == DIED
    with started(records=records) as sandbox:
        assert create(sandbox.address, 1) == 409


def test_a_wrong_rate_is_no_sandbox(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(AssertionError), started(rates={"drop": 0.1}):
        pass
    assert capfd.readouterr().err.startswith("drop is not one of ")
