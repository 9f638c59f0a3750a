"""The sandbox's own controls, beside the vendors' calls."""

from __future__ import annotations

from typing import Any

import requests


def reset(address: str) -> None:
    """Forgets the users and what has arrived; tokens stay."""
    requests.post(address + "/sandbox/reset", timeout=10).raise_for_status()


def received(address: str) -> list[dict[str, Any]]:
    """Method, path and body of what has arrived, the oldest first."""
    answer = requests.get(address + "/sandbox/requests", timeout=10)
    answer.raise_for_status()
    return list(answer.json())
