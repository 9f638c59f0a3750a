"""Docstrings: every public thing has one, its example runs, and the stub says the same."""

from __future__ import annotations

import ast
import doctest
import inspect
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import seatwright
from vectors import ROOT

STUB = runpy.run_path(str(ROOT / "bindings-python" / "stub.py"))
TEXT: str = STUB["STUB"].read_text(encoding="utf-8")
THINGS: list[tuple[Any, str, Any]] = STUB["documented"](ast.parse(TEXT))

# What has no example: a property whose value a name says.
BARE = {"Operation.title", "Request.query", "generate_password", "Report.json"}


@pytest.mark.parametrize(("node", "name", "thing"), THINGS, ids=[name for _, name, _ in THINGS])
def test_the_stub_says_what_the_compiled_module_says(node: Any, name: str, thing: Any) -> None:
    text = STUB["text_of"](thing)
    assert text, name
    assert inspect.cleandoc(ast.get_docstring(node, clean=True) or "") == text


@pytest.mark.parametrize("name", sorted({name for _, name, _ in THINGS}))
def test_examples_run(name: str) -> None:
    thing = next(thing for _, known, thing in THINGS if known == name)
    text = STUB["text_of"](thing)
    test = doctest.DocTestParser().get_doctest(text, {}, name, None, None)
    assert test.examples or name in BARE, "there is no example"
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    report: list[str] = []
    runner.run(test, out=report.append)
    assert runner.failures == 0, "".join(report)


def test_nothing_public_is_left_out() -> None:
    known = {name for _, name, _ in THINGS}
    for name in seatwright._native.__all__:
        thing = getattr(seatwright._native, name)
        if callable(thing):
            assert name in known, name
        if inspect.isclass(thing):
            members = {member for member in vars(thing) if not member.startswith("_")}
            assert members <= {entry.partition(".")[2] for entry in known}, name


CHECKED = """\
import seatwright

seatwright.operation("netsapiens.user.create", domain="example.com")
seatwright.build("createUser", {}, domain="example.com")
seatwright.operation("netsapiens.user.craete")
seatwright.build("netsapiens.user.craete", {})
seatwright.validate("createuser", {})
"""


@pytest.mark.parametrize(
    "command",
    [["mypy", "--strict", "--no-incremental"], ["pyright", "--pythonpath", sys.executable]],
    ids=["mypy", "pyright"],
)
def test_a_misspelt_operation_is_found_by_type_checkers(command: list[str], tmp_path: Path) -> None:
    file = tmp_path / "misspelt.py"
    file.write_text(CHECKED, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", *command, str(file)], capture_output=True, text=True, cwd=tmp_path
    )
    assert run.returncode == 1, run.stdout + run.stderr
    shown = [line for line in run.stdout.splitlines() if "misspelt.py:" in line and "error" in line]
    lines = {int(line.split("misspelt.py:")[1].split(":")[0]) for line in shown}
    assert lines == {5, 6, 7}, run.stdout
