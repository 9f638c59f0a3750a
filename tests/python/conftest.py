"""What several test files share."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest

from sandbox import reset
from vectors import ROOT


@pytest.fixture(scope="session")
def sandbox() -> Iterator[str]:
    """The address of a running sandbox of every vendor's API, without a final slash."""
    node = shutil.which("node")
    assert node is not None, "the sandbox needs Node"
    command = [node, str(ROOT / "web-demo" / "server.mjs"), "--sandbox-only", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        line = server.stdout.readline()
        assert line.startswith("sandbox: "), line
        yield line.removeprefix("sandbox: ").strip().rstrip("/")
    finally:
        server.terminate()
        server.wait(timeout=10)


@pytest.fixture
def fresh_sandbox(sandbox: str) -> str:
    """The same without the users of other tests."""
    reset(sandbox)
    return sandbox
