"""`seatwright.rows` reads Excel workbooks, takes edits, and writes the report as a page."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from seatwright import OptionError, rows
from test_sheets import result
from vectors import TRANSCRIPT

SHEETS = Path(__file__).parents[1] / "sheets"
USER: dict[str, Any] = {"domain": "example.com", "defaults": "required"}
HEADINGS = ["Extension", "First name", "Last name", "Email"]
ANN = ["1001", "Ann", "Smith", "ann@example.com"]


def workbook(*people: list[Any], title: str = "People") -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for line in (HEADINGS, *people):
        sheet.append(line)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def read(source: Any, **more: Any) -> rows.Sheet:
    return rows.read("netsapiens.user.create", source, **USER, **more)


def sent(row: rows.Row) -> Any:
    assert row.request is not None
    return row.request.json()


def office(name: str) -> rows.Sheet:
    return rows.read("netsapiens.user.create", SHEETS / name, allow_errors=True, **USER)


def test_the_office_is_the_same_as_a_workbook() -> None:
    csv, xlsx = office("office.csv"), office("office.xlsx")
    assert xlsx.summary["ready"] == csv.summary["ready"] == 278
    assert [row.body for row in xlsx if row] == [row.body for row in csv if row]


@pytest.mark.parametrize("kind", ["path", "bytes", "file", "pipe"])
def test_every_source_may_be_a_workbook(kind: str, tmp_path: Path) -> None:
    data = workbook(ANN)
    path = tmp_path / "people.data"
    path.write_bytes(data)

    class Pipe(io.RawIOBase):
        """Gives its bytes once."""

        def __init__(self) -> None:
            self._inner = io.BytesIO(data)

        def read(self, size: int = -1) -> bytes:
            return self._inner.read(size)

        def seekable(self) -> bool:
            return False

    sources = {"path": path, "bytes": data, "file": io.BytesIO(data), "pipe": Pipe()}
    sheet = read(sources[kind])
    assert [row.path for row in sheet] == ["/ns-api/v2/domains/example.com/users"]
    # Each pass reads it again.
    assert len(list(sheet)) == len(list(sheet)) == 1
    assert sheet.summary["ready"] == 1


def test_a_number_keeps_the_zeros_that_are_shown() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADINGS)
    sheet.append([42, *ANN[1:]])
    sheet["A2"].number_format = "0000"
    file = io.BytesIO()
    book.save(file)
    [row] = read(file.getvalue())
    assert sent(row)["user"] == "0042"


def test_a_sheet_is_chosen_by_its_name() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook(ANN)))
    second = book.create_sheet("New people")
    for line in (HEADINGS, ["1002", "Ada", "King", "ada@example.com"]):
        second.append(line)
    file = io.BytesIO()
    book.save(file)
    both = file.getvalue()
    first = read(both)
    assert [finding["code"] for finding in first.findings] == ["other_sheets"]
    assert sent(next(iter(first)))["user"] == "1001"
    assert sent(next(iter(read(both, worksheet="New people"))))["user"] == "1002"
    with pytest.raises(ValueError, match='no sheet "Old people"'):
        read(both, worksheet="Old people")
    with pytest.raises(OptionError, match='"worksheet" is that of a workbook'):
        read(b"Extension\n1001\n", worksheet="People")


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 and nothing more", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)]
)
def test_what_is_no_workbook_is_named(data: bytes) -> None:
    [finding] = read(data).findings
    assert (finding["severity"], finding["code"]) == ("error", "not_a_sheet")
    with pytest.raises(OptionError, match='"worksheet" is that of a workbook'):
        read(data, worksheet="People")


def test_a_workbook_that_cannot_be_read_is_refused() -> None:
    whole = workbook(ANN)
    damaged = whole.replace(b"xl/worksheets/sheet1.xml", b"xl/worksheets/sheet2.xml")
    with pytest.raises(ValueError, match="the workbook"):
        read(damaged)
    with pytest.raises(ValueError, match="see spool_limit"):
        read(whole, spool_limit=100)


def test_a_workbook_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(workbook(ANN))
    with pytest.raises(ValueError, match="is the sheet that is read"):
        read(path).save(corrected=path)
    assert path.read_bytes()[:2] == b"PK"


def test_workbooks_are_planned_and_run() -> None:
    existing = workbook(["1001", "Ann", "King", "ann@example.com"])
    bob = ["1002", "Bob", "Lee", "bob@example.com"]
    plan = rows.plan("netsapiens.user.create", workbook(ANN, bob), existing, **USER)
    assert [row.action for row in plan] == ["update", "create"]
    document = plan.document()
    run = plan.run(document)
    assert repr(run) == "<Run: 0 of 2 done>"
    csv = ("\n".join(",".join(line) for line in (HEADINGS, ANN, bob)) + "\n").encode()
    assert rows.plan("netsapiens.user.create", csv, existing, **USER).digest == plan.digest


def test_edits_change_cells_and_not_the_source() -> None:
    data = b"Extension,First name,Last name,Email\n1001,Ann,Smith,ann@\n"
    [row] = read(data, edits=[(2, 3, "ann@example.com")])
    assert row.verdict == "ready"
    assert sent(row)["email-address"] == "ann@example.com"
    [row] = read(workbook(["1001", "Ann", "Smith", "ann@"]), edits=[(2, 3, "ann@example.com")])
    assert row.verdict == "ready"
    with pytest.raises(OptionError, match='"edits" takes a list of'):
        read(data, edits=[(0, 3, "x")])


def test_a_report_is_the_page_of_the_command_line(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    csv = tmp_path / "people.csv"
    csv.write_bytes(
        b"Extension,Name,Email,PIN\n1001,Ann <b>,ann@,90417\n1002,Bob Lee,b@example.com,\n"
    )
    summary = read(csv).save(html=page)
    assert (summary["ready"], summary["invalid"]) == (1, 1)
    text = page.read_text()
    assert text.startswith("<!DOCTYPE html>")
    assert "ann@" in text
    assert "Ann <b>" not in text
    assert "90417" not in text
    command = ["check", "people.csv", "--operation", "netsapiens.user.create", "--format", "html"]
    options = ["--domain", "example.com", "--defaults", "required"]
    run = [sys.executable, "-m", "seatwright", *command, *options]
    printed = subprocess.run(run, capture_output=True, check=False, cwd=tmp_path)
    # The command names the file, the package the operation.
    title = text.partition("<title>")[2].partition("</title>")[0]
    assert printed.stdout.decode().replace("people.csv", title) == text


def test_a_plan_has_a_page_too() -> None:
    page = io.BytesIO()
    sheet = b"site,area-code\nParis,212\nRome,206\n"
    plan = rows.plan("createSite", sheet, [{"site": "Paris", "area-code": 1}], domain="example.com")
    plan.save(html=page)
    text = page.getvalue().decode()
    assert "1 \u2192 212" in text
    assert "is new" in text


def test_every_workbook_is_the_same_as_in_rust() -> None:
    folder = TRANSCRIPT.with_name("workbooks")
    results = folder / "results.ndjson"
    assert results.exists(), "no results: run `cargo test -p seatwright-rows-xlsx` first"
    for text in results.read_text(encoding="utf-8").splitlines():
        case = json.loads(text)
        path = folder / f"{case['name']}.xlsx"
        try:
            sheet = read(path, worksheet=case["worksheet"], allow_errors=True)
            line = result(case["name"], sheet)
            assert line.pop("name") == case["name"]
            assert line == case["line"]
        except ValueError as error:
            assert str(error) == case["error"]
