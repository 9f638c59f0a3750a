"""One sheet to NDJSON bodies and a file of errors.

`python sheets.py CANDIDATE SHEET` prints seconds, most memory, and rows by verdict.

Each candidate runs in a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import csv
import json
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from time import process_time
from typing import Any

from peer import model

Counts = tuple[int, int]
OPTIONS: Any = {"domain": "example.com", "defaults": "none"}


def seatwright(sheet: Path, out: Path) -> Counts:
    """This library."""
    from seatwright import rows

    summary = rows.read("netsapiens.user.create", sheet, **OPTIONS).save(
        requests=out / "bodies", errors=out / "errors"
    )
    return summary["ready"], summary["invalid"]


def checked(people: Iterable[dict[str, Any]], out: Path) -> Counts:
    """Each row through pydantic."""
    from pydantic import ValidationError

    adapter = model()
    good = bad = 0
    with open(out / "bodies", "wb") as bodies, open(out / "errors", "w", newline="") as file:
        errors = csv.writer(file)
        for number, row in enumerate(people, start=2):
            try:
                person = adapter.validate_python(row)
            except ValidationError as error:
                bad += 1
                for each in error.errors():
                    errors.writerow([number, each["loc"][0], each["input"], each["msg"]])
            else:
                good += 1
                bodies.write(adapter.dump_json(person, by_alias=True) + b"\n")
    return good, bad


def csv_pydantic(sheet: Path, out: Path) -> Counts:
    """`csv` of the standard library and pydantic."""
    with open(sheet, newline="", encoding="utf-8") as file:
        return checked(csv.DictReader(file), out)


def polars_pydantic(sheet: Path, out: Path) -> Counts:
    """polars reads, pydantic checks."""
    import polars

    frame = polars.read_csv(sheet, infer_schema=False)
    return checked(frame.iter_rows(named=True), out)


def frictionless(sheet: Path, out: Path) -> Counts:
    """frictionless reads and checks, `json` writes."""
    from frictionless import Resource, Schema, system

    kinds = {"area-code": "integer", "ring-no-answer-timeout-seconds": "integer"}
    patterns = {"user": r"\d+", "email-address": r"[^@\s]+@[^@\s]+\.[^@\s]+"}
    zones = ["US/Eastern", "US/Pacific", "US/Central", "US/Mountain"]
    lists = {"user-scope": ["Basic User"], "time-zone": zones}
    with open(sheet, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    fields = []
    for name in names:
        limits: dict[str, Any] = {"required": True}
        if name in patterns:
            limits["pattern"] = patterns[name]
        if name in lists:
            limits["enum"] = lists[name]
        fields.append({"name": name, "type": kinds.get(name, "string"), "constraints": limits})
    good = bad = 0
    schema = Schema.from_descriptor({"fields": fields})
    with (
        system.use_context(trusted=True),
        Resource(path=str(sheet), schema=schema) as resource,
        open(out / "bodies", "w") as bodies,
        open(out / "errors", "w", newline="") as file,
    ):
        errors = csv.writer(file)
        for row in resource.row_stream:
            if row.valid:
                good += 1
                bodies.write(json.dumps(row.to_dict(), ensure_ascii=False) + "\n")
            else:
                bad += 1
                errors.writerows([row.row_number, each.title, each.note] for each in row.errors)
    return good, bad


def main() -> None:
    """Runs one of them."""
    run = globals()[sys.argv[1]]
    with tempfile.TemporaryDirectory() as folder:
        start = process_time()
        good, bad = run(Path(sys.argv[2]).resolve(), Path(folder))
        seconds = process_time() - start
    status = Path("/proc/self/status").read_text() if os.path.exists("/proc/self/status") else ""
    peak = next((line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")), "0")
    print(json.dumps({"seconds": seconds, "peak": int(peak) * 1024, "good": good, "bad": bad}))


main()
