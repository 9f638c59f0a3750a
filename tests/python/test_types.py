"""The stubs agree with the compiled module, and the package is clean under `mypy --strict`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vectors import ROOT

USES = """\
import requests
import seatwright
from seatwright import netsapiens
from seatwright.types import CreateUser

payload: CreateUser = {"user": "1004", "time-zone": "US/Eastern", "voicemail-enabled": True}
loose: dict[str, object] = {"user": "1004"}
request = netsapiens.create_user(payload, domain="example.com", name_first_name="Ada")
netsapiens.create_user(loose, domain="example.com", profile="44.4")
netsapiens.update_user({"department": "x"}, domain="example.com", user=1004, partial=True)
netsapiens.update_site(domain="example.com", site="London", area_code=212)
requests.request(**request.requests_kwargs("https://x", token="t"))
codes = [issue.code for issue in seatwright.validate("createUser", loose, strict=True).issues]
codes.append("required")
report, clean = seatwright.operation("createUser", context={"users": ["1"]}).normalize(loose)
"""

WRONG = """\
from seatwright import netsapiens
from seatwright.types import CreateUser

a: CreateUser = {"usr": "1004"}
b: CreateUser = {"time-zone": "US/Estern"}
netsapiens.create_user(name_frist_name="Ada")
netsapiens.create_user(profile="46")
netsapiens.create_user(user_scope="Supervisor")
netsapiens.create_user(a).path = "x"
"""


def mypy(*arguments: str, cwd: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_stubs_agree(tmp_path: Path) -> None:
    # Not `types`: it is its own source, and mypy 2.4 takes aliases of long Literals for unions.
    modules = ["seatwright._native", "seatwright.netsapiens", "seatwright.errors"]
    code, said = mypy("mypy.stubtest", *modules, "seatwright.keywords", cwd=tmp_path)
    assert code == 0, said


def test_package_is_clean(tmp_path: Path) -> None:
    package = ROOT / "bindings-python" / "python" / "seatwright"
    code, said = mypy("mypy", "--strict", str(package), cwd=tmp_path)
    assert code == 0, said


def test_right_uses_pass(tmp_path: Path) -> None:
    (tmp_path / "uses.py").write_text(USES, encoding="utf-8")
    code, said = mypy("mypy", "--strict", "uses.py", cwd=tmp_path)
    assert code == 0, said


def test_wrong_uses_are_found(tmp_path: Path) -> None:
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    _, said = mypy("mypy", "--strict", "wrong.py", cwd=tmp_path)
    found = {int(line.split(":")[1]) for line in said.splitlines() if ": error:" in line}
    assert found == {4, 5, 6, 7, 8, 9}, said


def test_types_are_generated() -> None:
    path = ROOT / "bindings-python" / "python" / "seatwright" / "types.py"
    if not path.exists():
        pytest.fail("run `cargo run -p seatwright-codegen`")
