"""The stubs agree with the compiled module, and the package is clean under `mypy --strict`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vectors import ROOT

USES = """\
import httpx
import requests
import seatwright
from seatwright import crmcom, netsapiens, odin
from seatwright.records import ConvertOptions
from seatwright.types import CreateOdinUser, CreateUser, PasswordRules

payload: CreateUser = {"user": "1004", "time-zone": "US/Eastern", "voicemail-enabled": True}
loose: dict[str, object] = {"user": "1004"}
request = netsapiens.create_user(payload, domain="example.com", name_first_name="Ada")
netsapiens.create_user(loose, domain="example.com", profile="44.4")
netsapiens.update_user({"department": "x"}, domain="example.com", user=1004, partial=True)
netsapiens.update_site(domain="example.com", site="London", area_code=212)
requests.request(**request.requests_kwargs("https://x", token="t"))
codes = [issue.code for issue in seatwright.validate("createUser", loose, strict=True).issues]
codes.append("required")
ann: CreateOdinUser = {
    "userId": "ann@example.com",
    "address": {"city": "Cork"},
    "aliases": ["a@example.com"],
}
rules: PasswordRules = {"minLength": 8, "restrictMinDigits": True, "minDigits": 1}
args = odin.spear_args(ann, service_provider_id="ent", group_id="grp", context={"numbers": ["1"]})
extension: str = args.extension
odin.spear_args(odin.create_user(ann, extension=1234, context={"password_rules": rules}))
odin.create_user(ann, context={"password_rules": "common"})
odin.update_user(user_id="ann@example.com", office_zone_name="Cork")
password: str = odin.generate_password(rules, length=20) + odin.generate_password("common")
crmcom.create_user(
    user_template_identifier={"name": "Agent"}, udf_float_1=1.5, fields_set=["id"], strict=True
)
answer = requests.request(**request.requests_kwargs("https://x", token="t"))
outcome = seatwright.read_response(
    "netsapiens.user.create", answer.status_code, answer.content,
    headers=answer.headers, request=request,
)
word: str = outcome["outcome"] + "".join(advice["code"] for advice in outcome["advice"])
wait: int = outcome.get("retry_after", 0)
with httpx.Client() as client:
    bound = seatwright.operation("createUser")
    later = bound.read_response(202, headers=client.get("https://x").headers, request=loose)
made = seatwright.from_record("odin.user.create", outcome["record"] or {})
odin.create_user(made["input"])
text: str = bound.from_record(b"{}", loads=str)
options: ConvertOptions = {
    "groups": {"north": "example.com", "south": {"domain": "example.com", "site": "South"}},
    "extensions": {"start": 2000, "end": 2999, "collisions": "allocate"},
    "context": {"users": {"1001"}, "sites": {"example.com": ["HQ"]}},
    "waves": {"size": 500},
}
user = seatwright.convert("odin.user.create", "netsapiens.user.create", ann, **options)
seatwright.build(user["to"], user["input"] or {}, defaults="required")
lost = [row["field"] for row in user["loss"] if row["verdict"] == "lost"]
batch = seatwright.convert_batch(
    "odin.user.create", "netsapiens.user.create", [ann], **options
)
rows: list[int] = [row for wave in batch["waves"] or [] for row in wave]
report, clean = seatwright.operation("createUser", context={"users": ["1"]}).normalize(loose)
"""

WRONG = """\
import seatwright
from seatwright import crmcom, netsapiens, odin
from seatwright.types import CreateUser

a: CreateUser = {"usr": "1004"}
b: CreateUser = {"time-zone": "US/Estern"}
netsapiens.create_user(name_frist_name="Ada")
netsapiens.create_user(profile="46")
netsapiens.create_user(user_scope="Supervisor")
netsapiens.create_user(a).path = "x"
odin.create_user(office_zone_name="Cork")
odin.create_user(address={"town": "Cork"})
odin.create_user(domain="example.com")
odin.spear_args(extention="1234")
odin.generate_password(random="bytes")
crmcom.create_user(token="T1")
crmcom.create_user(user_template_identifier="Agent")
seatwright.from_record("createUser", {}, domain="example.com")
seatwright.read_response("createUser", "200")
seatwright.read_response("createUser", 200)["outcom"]
seatwright.convert("odin.user.create", "netsapiens.user.create", {}, grups={})
seatwright.convert("a", "b", {}, extensions={"start": 1, "colisions": "report"})
seatwright.convert("a", "b", {})["loss"][0]["verdict"] == "gone"
seatwright.from_record("createUser", {}, loads=str)["input"]
"""


def mypy(*arguments: str, cwd: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_stubs_agree(tmp_path: Path) -> None:
    # Not `types` and `records`: they are their own source, and mypy 2.4 takes aliases of long
    # Literals for unions.
    modules = ["_native", "netsapiens", "odin", "crmcom", "errors", "keywords"]
    names = [f"seatwright.{module}" for module in modules]
    # What `typing_extensions` adds to a TypedDict as it runs, and what only the stub names.
    members = "closed|extra_items|mutable_keys|readonly_keys"
    allowed = tmp_path / "allowed"
    allowed.write_text(
        f"seatwright\\.keywords\\..*\\.__({members})__\nseatwright\\.keywords\\.TypedDict\n"
    )
    lists = ["--allowlist", str(allowed), "--ignore-unused-allowlist"]
    code, said = mypy("mypy.stubtest", *names, *lists, cwd=tmp_path)
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
    assert found == set(range(5, 25)), said


def test_types_are_generated() -> None:
    path = ROOT / "bindings-python" / "python" / "seatwright" / "types.py"
    if not path.exists():
        pytest.fail("run `cargo run -p seatwright-codegen`")
