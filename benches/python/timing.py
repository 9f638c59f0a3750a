"""Times calls beside each other: round by round each gets a turn, so that noise hits all alike."""

from __future__ import annotations

import gc
import json
import os
import platform
import statistics
from collections.abc import Callable
from time import perf_counter_ns
from typing import Any

ROUNDS = 41
TURN = 4_000_000  # nanoseconds

Call = Callable[[Any], object]


def turn(call: Call, inputs: list[Any], passes: int) -> int:
    """The time of all inputs, some times over."""
    start = perf_counter_ns()
    for _ in range(passes):
        for value in inputs:
            call(value)
    return perf_counter_ns() - start


def passes_of(call: Call, inputs: list[Any]) -> int:
    """How often over fills a turn; warms up on the way."""
    passes = 1
    while turn(call, inputs, passes) < TURN:
        passes *= 2
    return passes


def measure(calls: dict[str, Call], inputs: list[Any]) -> dict[str, list[float]]:
    """The nanoseconds of one call each, round by round."""
    passes = {name: passes_of(call, inputs) for name, call in calls.items()}
    samples: dict[str, list[float]] = {name: [] for name in calls}
    gc.collect()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            for name, call in calls.items():
                spent = turn(call, inputs, passes[name])
                samples[name].append(spent / (passes[name] * len(inputs)))
    finally:
        gc.enable()
    return samples


def ratio(samples: dict[str, list[float]], one: str, other: str) -> float:
    """The median of the ratios of the rounds: what slows a whole round cancels."""
    pairs = zip(samples[one], samples[other], strict=True)
    return statistics.median(mine / its for mine, its in pairs)


def compare(title: str, calls: dict[str, Call], inputs: list[Any]) -> None:
    """Measures and prints: ours beside each row, and each row beside floor and pydantic."""
    samples = measure(calls, inputs)
    ours = next(iter(samples))
    against = {"ours / it": None} | {
        f"it / {word}": name for word in ("orjson", "pydantic") for name in calls if word in name
    }
    print(f"\n{title:<52}{'ns':>8}" + "".join(f"{column:>15}" for column in against))
    for name, times in samples.items():
        ratios = [
            ratio(samples, ours, name) if other is None else ratio(samples, name, other)
            for other in against.values()
        ]
        line = "".join(f"{value:>15.2f}" for value in ratios)
        print(f"  {name:<50}{statistics.median(times):>8.0f}{line}")
    keep(title, {name: statistics.median(times) for name, times in samples.items()})


def keep(title: str, times: dict[str, float]) -> None:
    """Adds the table as a line of JSON to the file that BENCH_RESULTS names."""
    path = os.environ.get("BENCH_RESULTS")
    if path is None:
        return
    rows = [{"name": name, "ns": round(time)} for name, time in times.items()]
    table = {"runtime": f"CPython {platform.python_version()}", "title": title, "rows": rows}
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(table) + "\n")
