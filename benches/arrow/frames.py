"""A data frame of people to checks, and to requests, beside what people would use instead.

`python benches/arrow/frames.py [ROWS]` prints a table. Each candidate runs in a process of its own:
its imports are not in its time, its memory is. polars has one thread, and so have we.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

# What peers check is the same as for a file of these people.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "rows"))

from peer import OP, choices, model

OPTIONS: Any = {"domain": "example.com", "defaults": "none"}
ROUNDS = 5

Run = Callable[[Any], tuple[int, int]]


def frame(rows: int) -> Any:
    """The sheet of `benches/rows/sheet.py`: 12 columns, every tenth row with a fault."""
    import polars

    path = Path(__file__).resolve().parents[2] / "target" / "bench-sheets" / f"people-{rows}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        writer = Path(__file__).resolve().parents[1] / "rows" / "sheet.py"
        subprocess.run([sys.executable, writer, str(rows), path], check=True)
    return polars.read_csv(path, infer_schema=False)


def check() -> Run:
    """seatwright.arrow.check"""
    from seatwright import arrow

    def run(people: Any) -> tuple[int, int]:
        summary = arrow.check(OP, people, **OPTIONS).summary
        return summary["ready"], summary["invalid"]

    return run


def build() -> Run:
    """seatwright.arrow.build"""
    import polars

    from seatwright import arrow

    def run(people: Any) -> tuple[int, int]:
        built = polars.DataFrame(arrow.build(OP, people, **OPTIONS))
        ok = int(built["ok"].sum())
        return ok, built.height - ok

    return run


def threads() -> Run:
    """seatwright.arrow in two threads"""
    from concurrent.futures import ThreadPoolExecutor

    from seatwright import arrow

    def run(people: Any) -> tuple[int, int]:
        import polars

        half = people.height // 2
        parts = [[people[:half]], [people[half:]]]
        how = arrow.Partitions(OP, **OPTIONS)
        with ThreadPoolExecutor(2) as pool:
            how = how.surveyed(list(pool.map(how.survey, parts)))
            starts, _ = how.starts(list(pool.map(how.claim, parts, range(2))))
            pieces = pool.map(lambda part, start: list(how.build(part, start)), parts, starts)
            built = polars.concat([polars.DataFrame(table) for each in pieces for table in each])
        ok = int(built["ok"].sum())
        return ok, built.height - ok

    return run


def expressions() -> Run:
    """polars: expressions, yes or no a row"""
    import polars

    zones, scopes = choices()
    col = polars.col
    digits = r"^\d+$"
    good = polars.all_horizontal(
        col("user").str.contains(digits),
        col("name-first-name").str.len_chars() > 0,
        col("name-last-name").str.len_chars() > 0,
        col("email-address").str.contains(r"^[^@\s]+@[^@\s]+\.[^@\s]+$"),
        col("time-zone").is_in(zones),
        col("user-scope").is_in(scopes),
        col("area-code").str.contains(digits),
        col("caller-id-number").str.contains(digits),
        col("caller-id-name").str.len_chars() > 0,
        col("ring-no-answer-timeout-seconds").str.contains(digits),
        col("user").is_first_distinct(),
    ).fill_null(False)

    def run(people: Any) -> tuple[int, int]:
        ok = int(people.select(good.alias("ok"))["ok"].sum())
        return ok, people.height - ok

    return run


def bodies() -> Run:
    """polars: expressions, and JSON of each row"""
    import polars

    plain = expressions()

    def run(people: Any) -> tuple[int, int]:
        counts = plain(people)
        written = people.select(polars.struct(polars.all()).struct.json_encode())
        assert written.height == people.height
        return counts

    return run


def function() -> Run:
    """polars: a Python function with pydantic"""
    import polars
    from pydantic import ValidationError

    adapter = model()
    kind = polars.Struct({"request": polars.String, "issues": polars.List(polars.String)})

    def one(row: dict[str, Any]) -> dict[str, Any]:
        try:
            person = adapter.validate_python(row)
        except ValidationError as error:
            said = [f"{each['loc'][0]}: {each['msg']}" for each in error.errors()]
            return {"request": None, "issues": said}
        return {"request": adapter.dump_json(person, by_alias=True).decode(), "issues": []}

    def run(people: Any) -> tuple[int, int]:
        rows = people.select(polars.struct(polars.all()).map_elements(one, return_dtype=kind))
        bad = int(rows.to_series().struct.field("request").is_null().sum())
        return people.height - bad, bad

    return run


CANDIDATES = [check, build, threads, expressions, bodies, function]


def measured(name: str, rows: int) -> dict[str, Any]:
    """The least of some rounds of one candidate."""
    people = frame(rows)
    [candidate] = [each for each in CANDIDATES if each.__name__ == name]
    run = candidate()
    run(people[:100])
    clock, busy = [], []
    for _ in range(ROUNDS if name != "function" else 3):
        start, begun = perf_counter(), process_time()
        counts = run(people)
        clock.append(perf_counter() - start)
        busy.append(process_time() - begun)
    status = Path("/proc/self/status").read_text() if os.path.exists("/proc/self/status") else ""
    peak = next((line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")), "0")
    return {"clock": min(clock), "busy": min(busy), "peak": int(peak) * 1024, "counts": counts}


def main() -> None:
    """All of them, or the one that is named."""
    if len(sys.argv) > 2:
        print(json.dumps(measured(sys.argv[2], int(sys.argv[1]))))
        return
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    frame(rows)
    print(
        "| candidate | rows | clock | processor, a row | of `build` | most memory | right, faulty |"
    )
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    found = {}
    for each in CANDIDATES:
        command = [sys.executable, __file__, str(rows), each.__name__]
        environment = {**os.environ, "POLARS_MAX_THREADS": "1"}
        said = subprocess.run(
            command, env=environment, check=True, stdout=subprocess.PIPE, text=True
        ).stdout
        found[each.__name__] = json.loads(said)
    whole = found["build"]["busy"]
    for each in CANDIDATES:
        one = found[each.__name__]
        right, faulty = one["counts"]
        print(
            f"| {each.__doc__} | {rows} | {one['clock']:.3f} s | {one['busy'] / rows * 1e6:.2f} µs "
            f"| {one['busy'] / whole:.2f} | {one['peak'] / 1e6:.0f} MB | {right}, {faulty} |"
        )


main()
