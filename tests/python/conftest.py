"""What several test files share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox import reset, started


@pytest.fixture(scope="session")
def sandbox() -> Iterator[str]:
    """The address of a running sandbox of every vendor's API, without a final slash."""
    with started() as sandbox:
        yield sandbox.address


@pytest.fixture
def fresh_sandbox(sandbox: str) -> str:
    """The same without the users of other tests."""
    reset(sandbox)
    return sandbox


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A registered profile stays until the process ends, and errors list it: they come last."""
    items.sort(key=lambda item: item.path.name == "test_profiles.py")
