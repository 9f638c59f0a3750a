"""The Python blocks of the pages print what the text block after them says."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"```python\n(.*?)```(?:\s*prints\s*```text\n(.*?)```)?", re.DOTALL)
BLOCKS = [
    pytest.param(code, printed, id=f"{name}-{at}")
    for name in (
        "README.md",
        "docs/adding-an-operation.md",
        "docs/responses-and-records.md",
        "docs/runs.md",
        "docs/scale.md",
        "docs/spreadsheets.md",
    )
    for at, (code, printed) in enumerate(BLOCK.findall((ROOT / name).read_text(encoding="utf-8")))
]


def test_there_are_blocks() -> None:
    assert BLOCKS


@pytest.mark.parametrize(("code", "printed"), BLOCKS)
def test_block(code: str, printed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A block may write files.
    monkeypatch.chdir(tmp_path)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(code, "README", "exec"), {"__name__": "readme"})
    assert output.getvalue() == printed
