"""The sheets of `tests/sheets`, each from every kind of source, against what Rust wrote."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from seatwright import rows
from vectors import ROOT, TRANSCRIPT

SHEETS = ROOT / "tests" / "sheets"
RESULTS = TRANSCRIPT.with_name("sheets.ndjson")
# Sheets of JSON are `<name>.data.json`.
NAMES = sorted(path.stem for path in SHEETS.glob("*.json") if "." not in path.stem)

Line = dict[str, Any]


@pytest.fixture(scope="module")
def results() -> dict[str, Line]:
    assert RESULTS.exists(), "no results: run `cargo test -p seatwright-tests --test sheets` first"
    lines = map(json.loads, RESULTS.read_text(encoding="utf-8").splitlines())
    return {line["name"]: line for line in lines}


class Once(io.RawIOBase):
    """A file that gives few bytes at once, and each once only: a pipe."""

    def __init__(self, data: bytes) -> None:
        self._rest = data

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        chunk, self._rest = self._rest[:61], self._rest[61:]
        return chunk


def the_path(path: Path) -> Any:
    return path


def the_name(path: Path) -> Any:
    return str(path)


def the_bytes(path: Path) -> Any:
    return path.read_bytes()


def a_file(path: Path) -> Any:
    file = io.BytesIO(b"before" + path.read_bytes())
    file.seek(len("before"))
    return file


def a_pipe(path: Path) -> Any:
    return Once(path.read_bytes())


def opened(name: str, source: Callable[[Path], Any]) -> tuple[rows.Sheet, Line]:
    expect = json.loads((SHEETS / f"{name}.json").read_text(encoding="utf-8"))
    options = expect.get("options", {"domain": "example.com", "defaults": "required"})
    given = expect.get("sheet", {})
    path = SHEETS / expect.get("file", f"{name}.csv")
    op = expect.get("operation", "netsapiens.user.create")
    return rows.read(op, source(path), allow_errors=True, **given, **options), expect


def result(name: str, sheet: rows.Sheet) -> Line:
    """The line of a sheet, as the Rust tests write it."""
    files = {each: io.BytesIO() for each in ("requests", "errors", "corrected")}
    facts = sheet._facts.to_json()
    work = list(sheet)
    summary = sheet.summary
    assert sheet.save(**files) == summary
    texts = {each: file.getvalue().decode() for each, file in files.items()}
    # What the rows hold is what the files hold.
    lines = [(line, json.loads(line)) for line in texts["requests"].splitlines()]
    own = [line for line, data in lines if "after" not in data]
    bodies = [row.body.decode() for row in work if row.body is not None]
    assert [line[line.index('"body":') + 7 : -1] for line in own] == bodies
    told = [(each.id, [*each.after], each.request.json()) for row in work for each in row.beside]
    beside = [data for _, data in lines if "after" in data]
    assert [(data["id"], data["after"], data["body"]) for data in beside] == told
    return {
        "name": name,
        "facts": facts,
        "verdicts": "".join(row.to_json() + "\n" for row in work),
        **texts,
        "summary": json.dumps(summary, ensure_ascii=False, separators=(",", ":")),
    }


def test_there_are_sheets(results: dict[str, Line]) -> None:
    assert len(NAMES) >= 78
    assert sorted(results) == NAMES


@pytest.mark.parametrize("source", [the_path, the_name, the_bytes, a_file, a_pipe])
@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_is_the_same_as_in_rust(
    name: str, source: Callable[[Path], Any], results: dict[str, Line]
) -> None:
    sheet, expect = opened(name, source)
    with sheet:
        actual = result(name, sheet)
        assert actual == results[name]
        shown = f"{sheet!r}{sheet.facts}{[repr(row) for row in sheet]}"
        shown += "".join(f"{issue!r}{issue.value}" for row in sheet for issue in row.issues)
    canary = expect.get("canary")
    assert canary is None or canary not in shown


def as_dicts(name: str) -> Iterator[dict[str, Any]]:
    path = next(SHEETS.glob(f"{name}.*json"), None)
    assert path is not None
    for line in (SHEETS / f"{name}.ndjson").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


@pytest.mark.parametrize("name", ["nested-json"])
def test_dicts_are_the_same_as_lines_of_json(name: str, results: dict[str, Line]) -> None:
    sheet, _ = opened(name, lambda _: as_dicts(name))
    with sheet:
        assert result(name, sheet) == results[name]
