"""The sandbox of every vendor's API as a process, and its own controls."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from vectors import ROOT

#: The exit status of a sandbox that ended itself because of `die_after`.
DIED = 70


@dataclass(frozen=True)
class Sandbox:
    """A running sandbox: its address without a final slash, and its process."""

    address: str
    process: subprocess.Popen[str]


@contextmanager
def started(
    *,
    seed: int = 1,
    rates: Mapping[str, float] | None = None,
    delay_ms: int = 100,
    retry_after: int = 1,
    unreadable_reads: int = 2,
    die_after: int = 0,
    records: Path | None = None,
    sites: int = 10,
) -> Iterator[Sandbox]:
    """A sandbox that meets requests with faults; without `rates` and `die_after` it has none.

    The same seed gives the same faults, whatever the order of the requests. `rates` has a number
    from 0 to 1 for each of `delay`, `drop-before`, `drop-after`, `repeat`, `429`, `503`, `504` and
    `unreadable`; `all` stands for those that are not named (`web-demo/README.md` says what each
    does). `die_after` ends the process at that request with status `DIED`; `records` is the file
    that the next start reads.

        with started(seed=7, rates={"all": 0.05, "delay": 0}, records=path) as sandbox:
            requests.get(sandbox.address + "/ns-api/v2/domains/example.com/users")
    """
    node = shutil.which("node")
    assert node is not None, "the sandbox needs Node"
    faults = {
        "seed": seed,
        "rates": dict(rates or {}),
        "delayMs": delay_ms,
        "retryAfter": retry_after,
        "unreadableReads": unreadable_reads,
        "dieAfter": die_after,
    }
    command = [node, str(ROOT / "web-demo" / "server.mjs"), "--sandbox-only", "--port", "0"]
    command += ["--sites", str(sites), "--faults", json.dumps(faults)]
    if records is not None:
        command += ["--records", str(records)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert line.startswith("sandbox: "), line
        yield Sandbox(line.removeprefix("sandbox: ").strip().rstrip("/"), process)
    finally:
        process.terminate()
        process.wait(timeout=10)
        process.stdout.close()


def reset(address: str) -> None:
    """Forgets the users and what has arrived; tokens stay."""
    requests.post(address + "/sandbox/reset", timeout=10).raise_for_status()


def received(address: str) -> list[dict[str, Any]]:
    """Method, path and body of what has arrived, the oldest first."""
    answer = requests.get(address + "/sandbox/requests", timeout=10)
    answer.raise_for_status()
    return list(answer.json())


def faults_seen(address: str) -> dict[str, int]:
    """How often each fault has happened since the start."""
    answer = requests.get(address + "/sandbox/faults", timeout=10)
    answer.raise_for_status()
    return dict(answer.json())
