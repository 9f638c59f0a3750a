"""What several test files share."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest

from vectors import ROOT


@pytest.fixture(scope="session")
def sandbox() -> Iterator[str]:
    """The address of a running sandbox of the NetSapiens API."""
    node = shutil.which("node")
    assert node is not None, "the sandbox needs Node"
    command = [node, str(ROOT / "web-demo" / "server.mjs"), "--sandbox-only", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        line = server.stdout.readline()
        assert line.startswith("sandbox: "), line
        yield line.removeprefix("sandbox: ").strip()
    finally:
        server.terminate()
        server.wait(timeout=10)
