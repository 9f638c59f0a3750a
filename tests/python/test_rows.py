"""`seatwright.rows`: sources, files that are written, and what goes wrong."""

from __future__ import annotations

import doctest
import io
import os
import pickle
import signal
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import seatwright
from seatwright import OptionError, _native, rows
from turns import turns_during

CSV = b"Extension,Name,Email\n1001,Ann Smith,ann@example.com\n1002,Ada King,ada@\n"
USER: dict[str, Any] = {"domain": "example.com", "defaults": "required"}
LIMIT = 1 << 18


def read(source: Any, **more: Any) -> rows.Sheet:
    return rows.read("netsapiens.user.create", source, **USER, **more)


def many(count: int) -> bytes:
    lines = (f"{10_000 + at},Ann,Smith,a{at}@example.com\n" for at in range(count))
    return ("Extension,First name,Last name,Email\n" + "".join(lines)).encode()


def test_the_examples_run() -> None:
    failed, tried = doctest.testmod(rows)
    assert failed == 0
    assert tried > 20


def test_the_package_has_it() -> None:
    assert seatwright.rows is rows


def test_rows_hold_what_is_to_be_sent(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(CSV)
    good, bad = read(path)
    assert good
    assert (good.row, good.verdict, good.method) == (2, "ready", "POST")
    assert good.path == "/ns-api/v2/domains/example.com/users"
    assert good.body == (
        b'{"user":"1001","name-first-name":"Ann","name-last-name":"Smith",'
        b'"login-username":"1001@example.com","email-address":"ann@example.com",'
        b'"user-scope":"Basic User"}'
    )
    assert isinstance(good.request, seatwright.Request)
    kwargs = good.request.requests_kwargs("https://api.example.net", "token")
    assert kwargs["data"] == good.body
    assert not bad
    assert (bad.request, bad.body, bad.method, bad.path) == (None, None, None, None)
    [issue] = bad.issues
    assert (issue.row, issue.column, issue.index, issue.field) == (3, "Email", 2, "email-address")
    assert (issue.severity, issue.code, issue.value) == ("error", "bad_format", "ada@")
    assert bad.to_dict()["issues"][0]["heading"] == "Email"


def test_a_sheet_is_read_as_often_as_asked() -> None:
    sheet = read(CSV)
    assert sheet.summary["read"] == 2
    # Two that take turns do not disturb each other.
    pairs = [(one.row, other.row) for one, other in zip(sheet, sheet, strict=True)]
    assert pairs == [(2, 2), (3, 3)]
    file = io.BytesIO(many(20_000))
    sheet = read(file)
    pairs = [(one.row, other.row) for one, other in zip(sheet, sheet, strict=True)]
    assert len(pairs) == 20_000
    assert all(one == other for one, other in pairs)


def test_secrets_are_shown_nowhere() -> None:
    csv = b"user,name,email,voicemail pin\n1001,Ann Smith,ann@example.com,83427\n"
    csv += b"1002,Ada King,a@,83427x\n"
    sheet = read(csv)
    shown = repr(sheet) + str(sheet.facts) + str(sheet.summary)
    for row in sheet:
        shown += repr(row) + str(row) + row.to_json() + repr(row.request) + repr(row.issues)
    errors = io.BytesIO()
    sheet.save_errors(errors)
    assert b"\n3,voicemail pin,," in errors.getvalue()
    assert "83427" not in shown + errors.getvalue().decode()
    ready = next(iter(sheet))
    assert b":83427" in (ready.body or b"")


class TestSources:
    def test_dicts(self) -> None:
        people = ({"user": 1001 + at, "name": "Ann King", "email": "a@b.co"} for at in range(3))
        assert [row.row for row in read(people)] == [1, 2, 3]
        with pytest.raises(rows.SheetError, match="there are no rows"):
            list(read([]))

    def test_dicts_are_no_file_whatever_stands_in_them(self) -> None:
        people = [{"user": 1001, "name": "Ann King", "email": "a@b.co", "x": "\x7f\x01" * 99}]
        assert [row.verdict for row in read(people)] == ["ready"]

    def test_dicts_are_not_changed(self) -> None:
        person = {"user": 1001, "name": " Ann King ", "email": "ann@example.com"}
        kept = dict(person)
        assert next(iter(read([person]))).verdict == "ready"
        assert person == kept

    def test_a_value_that_json_lacks_is_an_issue_of_its_row(self) -> None:
        def person(user: int, **more: Any) -> dict[str, Any]:
            email = f"a{user}@example.com"
            return {"user": user, "name": "Ann King", "email": email, **more}

        people = [
            person(1001),
            person(1002, department={"Sales"}),
            person(1003, email=b"ann@example.com"),
            person(1004, department=["a", b"b"], VM_PIN={4821}),
            person(1005, name=object()),
        ]
        sheet = read(people)
        issues = [(row.row, each) for row in sheet for each in row.issues]
        # Both parts of the name are missing too.
        issues = [(row, each) for row, each in issues if each.code != "required"]
        seen = [(row, each.column, each.field, each.code) for row, each in issues]
        assert seen == [
            (2, "department", "department", "wrong_type"),
            (3, "email", "email-address", "wrong_type"),
            (4, "department", "department", "wrong_type"),
            (4, "VM_PIN", "voicemail-login-pin", "wrong_type"),
            (5, "name", "{name}", "wrong_type"),
        ]
        assert issues[0][1].message == (
            "department holds a value of the type set, which no request can have; "
            "give text, a number, or true or false"
        )
        assert [row.verdict for row in sheet] == ["ready", *["invalid"] * 4]
        corrected = io.BytesIO()
        sheet.save_corrected(corrected)
        assert b"bytes" not in corrected.getvalue()
        assert b"set" not in corrected.getvalue()
        # Records must be whole: one that is not known would be made once more.
        existing = [{"user": "1001", "department": {"Sales"}}]
        with pytest.raises(TypeError, match=r"row 1 contains a value that JSON .*: set"):
            rows.plan("netsapiens.user.create", people, existing, **USER)

    @pytest.mark.parametrize(
        ("source", "error", "message"),
        [
            ({"user": 1}, TypeError, "a dict is one row: give a list of rows"),
            (["x"], TypeError, "row 1 must be a dict or another mapping, not str"),
            ([{"user": 1}, 5], TypeError, "row 2 must be a dict or another mapping, not int"),
            ([{"user": 1}, {5: 1}], TypeError, "row 2 contains a value that JSON cannot represent"),
            (5, TypeError, "a sheet is a path, bytes, a binary file or rows as dicts, not int"),
            (None, TypeError, "not NoneType"),
            (io.StringIO("a,b\n"), TypeError, 'open it with mode "rb"'),
            ("user,name\n1001,Ann\n", ValueError, "a str is a path"),
            ("no-such-file.csv", FileNotFoundError, "no-such-file.csv"),
        ],
    )
    def test_other_sources(self, source: Any, error: type[Exception], message: str) -> None:
        with pytest.raises(error, match=message):
            read(source)

    def test_a_generator_that_fails(self) -> None:
        def people() -> Iterator[dict[str, Any]]:
            yield {"user": 1001}
            raise KeyError("database")

        with pytest.raises(KeyError, match="database"):
            read(people())

    def test_a_file_that_fails_midway(self) -> None:
        class Broken(io.BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                if self.tell() > 0:
                    raise OSError("the disk is gone")
                return super().read(40)

        with pytest.raises(OSError, match="the disk is gone"):
            read(Broken(CSV))

    def test_a_spool_has_a_limit(self) -> None:
        with pytest.raises(ValueError, match="more than 100 bytes: see spool_limit"):
            read(({"user": 1001, "email": "ann@example.com"} for _ in range(10)), spool_limit=100)

    def test_a_spool_is_closed(self) -> None:
        with read([{"user": 1001, "name": "Ann King", "email": "ann@example.com"}]) as sheet:
            assert len(list(sheet)) == 1
        with pytest.raises(ValueError, match="the sheet is closed"):
            list(sheet)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
    def test_a_pipe_with_a_name(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        writer = threading.Thread(target=pipe.write_bytes, args=(CSV,))
        writer.start()
        sheet = read(pipe)
        writer.join()
        assert [row.verdict for row in sheet] == ["ready", "invalid"]
        assert sheet.summary["read"] == 2

    def test_a_file_that_changes_between_the_passes(self, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        path.write_bytes(CSV)
        sheet = read(path)
        path.write_bytes(CSV + b"1003,Eve Ray,eve@example.com\n")
        with pytest.raises(RuntimeError, match="was changed after its columns were found out"):
            list(sheet)

    def test_bytes_that_change_between_the_passes(self) -> None:
        data = bytearray(CSV)
        sheet = read(data)
        data[:] = b"x" * len(data)
        assert sheet.summary["ready"] == 1

    def test_a_long_file_is_not_held(self, tmp_path: Path) -> None:
        path = tmp_path / "long.csv"
        with path.open("wb") as file:
            file.write(b"Extension,First name,Last name,Email,Remarks\n")
            for at in range(4000):
                file.write(b"%d,Ann,Smith,a%d@example.com,%s\n" % (10_000 + at, at, b"x" * 10_000))
        # 40 MB: a process of its own tells how much it grew.
        program = (
            "import resource, sys\n"
            "from seatwright import rows\n"
            "def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
            "before = peak()\n"
            "sheet = rows.read('createUser', sys.argv[1], domain='a.b', defaults='required')\n"
            "print(sum(bool(row) for row in sheet), peak() - before)\n"
        )
        run = subprocess.run(
            [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
        )
        ready, grown = map(int, run.stdout.split())
        assert ready == 4000
        assert grown < 20_000, f"{grown} KiB"


class TestErrors:
    def test_a_sheet_that_cannot_be_read_is_not_passed_over(self) -> None:
        sheet = read(b"PK\x03\x04" + b"\0" * 100)
        assert not sheet.ok
        with pytest.raises(rows.SheetError, match="xlsx") as raised:
            list(sheet)
        assert raised.value.findings[0]["code"] == "not_a_sheet"
        with pytest.raises(rows.SheetError):
            sheet.save_requests(io.BytesIO())
        copy = pickle.loads(pickle.dumps(raised.value))
        assert (str(copy), copy.findings) == (str(raised.value), raised.value.findings)
        assert list(read(b"", allow_errors=True)) == []

    def test_what_is_wrong_can_be_written_all_the_same(self) -> None:
        errors = io.BytesIO()
        summary = read(b"Extension\n1001\n").save_errors(errors)
        assert summary["invalid"] == 1
        assert errors.getvalue().startswith(b"row,column,value,severity,code,message,fix\r\n2,")

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"encoding": "utf-7"}, '"encoding" takes one of'),
            ({"delimiter": "::"}, '"delimiter" takes one ASCII character'),
            ({"mapping": {"colums": []}}, 'a mapping has no member "colums"'),
            ({"mapping": "{"}, "the mapping is not JSON"),
            ({"clear": ""}, '"clear" takes a word'),
            ({"taken": [("1", "x")]}, '"taken" takes a list of'),
            ({"sheet_limits": {"row": -1}}, '"sheet_limits.row" takes a whole number'),
            ({"accept_likly": True}, 'there is no option "accept_likly"'),
        ],
    )
    def test_wrong_options(self, options: dict[str, Any], message: str) -> None:
        with pytest.raises(OptionError, match=message.replace("(", r"\(")):
            read(CSV, **options)

    def test_other_wrong_options(self) -> None:
        with pytest.raises(OptionError, match="there is no operation"):
            rows.read("netsapiens.user.craete", CSV)  # type: ignore[arg-type]
        with pytest.raises(OptionError, match='"delimiter" takes one of'):
            rows.template("createUser", delimiter="x")

    def test_a_pass_has_an_end(self) -> None:
        survey = _native.SheetSurvey("createSite", "{}", domain="example.com")
        facts = survey.finish()
        with pytest.raises(RuntimeError, match="finished"):
            survey.push(b"x")
        work = facts.begin()
        work.rows(None)
        with pytest.raises(RuntimeError, match="finished"):
            work.rows(b"x")


class TestOptions:
    def test_a_mapping_is_saved_and_used_again(self) -> None:
        csv = b"Who;Where\n1001;Ann King\n"
        mapping = read(csv, mapping={"header": 1, "columns": []}, allow_errors=True).mapping
        assert [column.get("to") for column in mapping["columns"]] == [None, None]
        mapping["columns"][0]["to"] = "user"
        mapping["columns"][1]["to"] = "{name}"
        mapping["constants"] = {"email-address": "office@example.com"}
        [row] = read(csv, mapping=mapping)
        assert row.request is not None
        assert row.request.json()["name-first-name"] == "Ann"
        assert row.request.json()["email-address"] == "office@example.com"

    def test_what_is_taken(self) -> None:
        [row] = read(
            CSV.splitlines(keepends=True)[0] + b"1100,Ann King,a@b.co\n",
            taken=[(1100, "queue", "Sales")],
        )
        assert [issue.message for issue in row.issues] == ['"1100" is taken by queue "Sales"']

    def test_likely_repairs_and_clearing(self) -> None:
        users = ["1001", "1002", "1003", "1004", "1005", "42"]
        lines = [
            f"{user},A B,u{user}@b.co,{what}\n" for user, what in zip(users, "x-    ", strict=True)
        ]
        csv = ("user,name,email,department\n" + "".join(lines)).encode()
        verdicts = [
            row.request.json()["user"] for row in read(csv, accept_likely=True) if row.request
        ]
        assert verdicts == [*users[:5], "0042"]
        cleared = [
            row.request.json() for row in read(csv, clear="-", accept_likely=True) if row.request
        ]
        assert [body.get("department") for body in cleared] == ["x", "", *[None] * 4]

    def test_limits(self) -> None:
        sheet = read(CSV, sheet_limits={"rows": 2}, allow_errors=True)
        assert sheet.summary["read"] == 1
        assert "row_limit" in [finding["code"] for finding in sheet.findings]


class TestFiles:
    def test_all_in_one_pass(self, tmp_path: Path) -> None:
        passes: list[str] = []
        sheet = read(CSV, progress=lambda progress: passes.append(progress.phase))
        names = ("requests", "errors", "corrected")
        summary = sheet.save(**{name: tmp_path / name for name in names})
        assert passes == ["survey", "rows"]
        assert (summary["read"], summary["ready"], summary["invalid"]) == (2, 1, 1)
        assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
        assert (tmp_path / "requests").read_bytes().startswith(b'{"row":2,"method":"POST"')
        assert (tmp_path / "errors").read_bytes().count(b"\n") == 2
        assert (tmp_path / "corrected").read_bytes() == CSV.replace(b"\n", b"\r\n")

    @pytest.mark.skipif(os.name == "nt", reason="there are no modes")
    def test_files_with_secrets_are_for_their_owner(self, tmp_path: Path) -> None:
        sheet = read(CSV)
        sheet.save(**{name: tmp_path / name for name in ("requests", "errors", "corrected")})
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode) & 0o077 for path in tmp_path.iterdir()
        }
        assert modes["requests"] == modes["corrected"] == 0
        assert modes["errors"] & 0o044

    def test_the_sheet_is_not_written_over(self, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        path.write_bytes(CSV)
        with pytest.raises(ValueError, match="is the sheet that is read"):
            read(path).save_corrected(str(path))
        file = io.BytesIO(CSV)
        with pytest.raises(ValueError, match="is the sheet that is read"):
            read(file).save_corrected(file)

    def test_an_old_file_stays_until_the_new_one_is_complete(self, tmp_path: Path) -> None:
        path = tmp_path / "requests"
        path.write_bytes(b"old")

        def stop(progress: rows.Progress) -> None:
            if progress.phase == "rows":
                raise KeyError("stop")

        with pytest.raises(KeyError, match="stop"):
            read(CSV, progress=stop).save_requests(path)
        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]

    def test_targets_of_other_types(self) -> None:
        with pytest.raises(TypeError, match="not int"):
            read(CSV).save_errors(5)  # type: ignore[arg-type]

    def test_a_template_is_read_as_it_is_meant(self) -> None:
        file = rows.template("netsapiens.user.create", delimiter=";", domain="example.com")
        [row] = read(file)
        assert row.verdict == "ready"
        columns = rows.template_columns("netsapiens.user.create", domain="example.com")
        heads = file.splitlines()[0].decode().split(";")
        assert heads == [column["heading"] for column in columns]
        scopes = next(column for column in columns if column["path"] == "user-scope")
        assert "Basic User" in scopes["allowed"]

    def test_a_template_of_what_stands_beside_a_user(self) -> None:
        create: Any = "netsapiens.user.create"
        file = rows.template(create, beside=True, domain="example.com")
        [row] = rows.read(create, file, beside=True, **USER)
        made = [request.operation.split(".")[1] for request in row.beside]
        assert made == ["user_address", "device", "phonenumber"]
        number = "netsapiens.phonenumber.create"
        columns = rows.template_columns(create, beside=[number], domain="example.com")
        assert columns[-1]["path"] == "phonenumber:phonenumber"
        with pytest.raises(OptionError, match="nothing is known to stand beside"):
            rows.template_columns("odin.user.create", beside=True)


class TestRunning:
    def test_progress(self) -> None:
        data = many(20_000)
        seen: list[rows.Progress] = []
        list(read(data, progress=seen.append))
        sizes = [*range(LIMIT, len(data), LIMIT), len(data)]
        assert len(sizes) > 2
        phases = ("survey", "rows")
        assert [(each.phase, each.bytes) for each in seen] == [
            (phase, size) for phase in phases for size in sizes
        ]
        assert {each.total for each in seen} == {len(data)}

    def test_other_threads_run_while_the_engine_does(self) -> None:
        data = many(60_000)
        work = read(data)._facts.begin()
        assert turns_during(lambda: work.write(data, True, True, False)) > 0

    @pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise")
    def test_control_c(self) -> None:
        program = (
            "import io, itertools, signal\n"
            # A program that a shell starts in the background ignores the signal.
            "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
            "from seatwright import rows\n"
            "class Endless(io.RawIOBase):\n"
            "    def read(self, size=-1): return b'1001,Ann King,ann@example.com\\n' * 5000\n"
            "row = {'user': 1001, 'name': 'Ann King', 'email': 'ann@example.com'}\n"
            "print('begins', flush=True)\n"
            "rows.read('createUser', PLACE, domain='example.com')\n"
        )
        endless = {"dicts": "itertools.repeat(row)", "file": "Endless()"}
        for place in endless.values():
            child = subprocess.Popen(
                [sys.executable, "-c", program.replace("PLACE", place)],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            assert child.stdout is not None
            child.stdout.readline()
            child.send_signal(signal.SIGINT)
            _, errors = child.communicate(timeout=20)
            assert "KeyboardInterrupt" in errors

    def test_a_spool_of_a_long_sheet_is_on_the_disk(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("seatwright._sheet_source.HELD", 1000)
        made: list[Any] = []
        usual = tempfile.SpooledTemporaryFile

        def spy(*arguments: Any, **more: Any) -> Any:
            made.append(usual(*arguments, **more))
            return made[-1]

        monkeypatch.setattr(tempfile, "SpooledTemporaryFile", spy)
        people = ({"user": 1001 + at, "name": "A B", "email": f"a{at}@b.co"} for at in range(100))
        with read(people) as sheet:
            assert sheet.summary["ready"] == 100
            assert made[0]._rolled
        assert made[0].closed
