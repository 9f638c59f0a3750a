"""The command `seatwright` of the wheel: the same program as the crate's, with Ctrl-C and pipes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = Path(sys.executable).with_name("seatwright")
OPTIONS = ["--operation=netsapiens.user.create", "--domain=example.com", "--defaults=required"]
PEOPLE = "Extension,Name,Email\n1001,Ann King,ann@example.com\n1002,Ben Cole,ben@\n"


def command(*arguments: str | bytes, **more: str) -> subprocess.CompletedProcess[bytes]:
    words = [PROGRAM, *arguments]
    return subprocess.run(words, capture_output=True, cwd=ROOT, env=os.environ | more, check=False)


def test_it_is_the_same_program(tmp_path: Path) -> None:
    """What it prints of a workbook is what the row engine's expectation says."""
    run = command("check", "tests/sheets/office.xlsx", *OPTIONS)
    assert (run.returncode, run.stderr) == (1, b"")
    assert run.stdout.endswith(b"278 ready, 22 invalid, 3 blank\n")
    module = [sys.executable, "-m", "seatwright", "--version"]
    assert subprocess.run(module, capture_output=True, check=True).stdout == b"seatwright 0.1.0\n"


def test_exit_codes(tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(PEOPLE)
    assert command("describe").returncode == 0
    assert command("check", str(sheet), *OPTIONS).returncode == 1
    missing = command("check", "nowhere.csv", *OPTIONS)
    assert missing.returncode == 2
    assert (
        missing.stderr == b"error: nowhere.csv: there is no such file or folder; check the path\n"
    )
    wrong = command("chekc")
    assert wrong.returncode == 2
    assert b"Usage: seatwright " in wrong.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are text")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff.csv"
    with open(name, "w") as file:
        file.write(PEOPLE)
    assert command("check", name, *OPTIONS).returncode == 1


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    rows = "".join(f"{10_000 + at},Ann,King,a{at}@example.com\n" for at in range(20_000))
    sheet.write_text("Extension,First name,Last name,Email\n" + rows)
    words: list[str | Path] = [PROGRAM, "build", sheet, *OPTIONS]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(5) == b'{"row'
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_ctrl_c_leaves_no_file(tmp_path: Path) -> None:
    output = tmp_path / "issues.csv"
    words: list[str | Path] = [PROGRAM, "check", "-", "--output", output, *OPTIONS]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        # More than a pipe holds: when all is written, the program has begun to read, and watches
        # for signals since before that.
        rows = "".join(f"{10_000 + at},Ann King,a{at}@example.com\n" for at in range(12_000))
        process.stdin.write((PEOPLE + rows).encode())
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
        assert process.wait() == 130
        assert said == b"stopped; files that were not complete are removed\n"
        process.stdin.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_wrong_arguments_leave_ctrl_c_to_the_program() -> None:
    program = (
        "import signal\n"
        "from seatwright._native import command_line\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "assert command_line(('seatwright', 'chekc')) == 2\n"
        "try:\n"
        "    signal.raise_signal(signal.SIGINT)\n"
        "except KeyboardInterrupt:\n"
        "    print('raised')\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (run.returncode, run.stdout) == (0, b"raised\n")
