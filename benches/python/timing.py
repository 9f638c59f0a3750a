"""Times calls beside each other: round by round each gets a turn, so that noise hits all alike."""

from __future__ import annotations

import gc
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


def measure(calls: dict[str, Call], inputs: list[Any]) -> dict[str, float]:
    """The nanoseconds of one call each: the median of all rounds."""
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
    return {name: statistics.median(values) for name, values in samples.items()}


def compare(title: str, calls: dict[str, Call], inputs: list[Any]) -> None:
    """Measures and prints; the first call is ours, the last column its time against each row's."""
    times = measure(calls, inputs)
    ours = next(iter(times.values()))
    print(f"\n{title:<52}{'ns':>8}{'ours / it':>12}")
    for name, time in times.items():
        print(f"  {name:<50}{time:>8.0f}{ours / time:>12.2f}")
