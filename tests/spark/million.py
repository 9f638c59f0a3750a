"""A million rows by Spark in four partitions and by one process: equal, with time and memory.

`python tests/spark/million.py [ROWS]`
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as parquet
from pyspark.sql import SparkSession

from people import OPTIONS, differences, in_one_process, people
from seatwright import spark


def memory(pid: int) -> tuple[int, int]:
    """Bytes of this process, and of those that it started: Java, and Python for the tasks."""
    own = others = 0
    parents: dict[int, int] = {}
    held: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int(
                (folder / "stat").read_text().rsplit(")", 1)[1].split()[1]
            )
            held[int(folder.name)] = int((folder / "statm").read_text().split()[1]) * 4096
        except OSError:
            continue
    for each, size in held.items():
        above = each
        while above not in (0, 1, pid):
            above = parents.get(above, 0)
        if each == pid:
            own = size
        elif above == pid:
            others += size
    return own, others


class Watched:
    """Seconds, and the most memory meanwhile."""

    def __enter__(self) -> Watched:
        self.most = [0, 0]
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._start = time.perf_counter()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = time.perf_counter() - self._start
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        import os

        while not self._stop.wait(0.2):
            self.most = [max(pair) for pair in zip(self.most, memory(os.getpid()), strict=True)]


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    builder = SparkSession.builder.master("local[4,3]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.memory", "4g").config("spark.driver.maxResultSize", "0")
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    frame = people(session, rows)
    with tempfile.TemporaryDirectory() as folder:
        people_file, result = f"{folder}/people", f"{folder}/result"
        frame.write.parquet(people_file)
        with Watched() as by_spark:
            built: Any = spark.build(frame, "netsapiens.user.create", **OPTIONS)
            prepared = time.perf_counter() - by_spark._start
            built.write.parquet(result)
        said = parquet.read_table(result).sort_by("row")
        with Watched() as alone:
            expected = in_one_process(frame)
    wrong = differences(expected, said)
    counts = {
        each["values"]: each["counts"]
        for each in pa.chunked_array(expected["action"]).value_counts().to_pylist()
    }
    repeats = sum(
        code == "duplicate"
        for code in expected["issues"].combine_chunks().flatten().field("code").to_pylist()
    )
    print(f"rows: {rows}, {counts}, duplicates: {repeats}")
    size = [round(each / 1e6) for each in by_spark.most]
    print(
        f"Spark, 4 partitions: {by_spark.seconds:.1f} s, of which {prepared:.1f} s for two passes;"
    )
    print(f"  at most {size[1]} MB in Java and its Python, {size[0]} MB in the driver's Python")
    print(
        f"one process: {alone.seconds:.1f} s with fetching the rows; "
        f"at most {round(alone.most[0] / 1e6)} MB"
    )
    print("equal" if not wrong else f"DIFFERENT in {', '.join(wrong)}")
    session.stop()
    sys.exit(bool(wrong))


main()
