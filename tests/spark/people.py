"""Frames of people in partitions of different sizes, and what one process says of them."""

from __future__ import annotations

import os
import sys
from typing import Any

import pyarrow as pa

from seatwright import arrow

# Tasks run in the Python that runs the tests, not in the first one of the path.
os.environ["PYSPARK_PYTHON"] = sys.executable

OPTIONS: dict[str, Any] = {"domain": "example.com", "defaults": "required"}


def people(session: Any, rows: int) -> Any:
    """So many people, a multiple of ten, in four partitions; the last has seven tenths of them.

    Every 1,000th has the extension of somebody in the first three. Every 97th has no address.
    Every 501st row of the last partition is a further one of the person above it.
    """
    last = 3 * (part := rows // 10 * 7)
    further = f"(id % 501 = 500 and id > {last})"

    def unless_further(text: str) -> str:
        return f"case when {further} then null else {text} end"

    zones = "element_at(array('US/Eastern', 'US/Pacific', 'US/Estern'), cast(id % 3 as int) + 1)"
    teams = "element_at(array('Sales', 'Support', 'Zoë'), cast(id % 3 as int) + 1)"
    columns = {
        "user": f"cast(case when id % 1000 = 999 then (id * 7) % {last} "
        f"when {further} then id - 1 else id end + 1000000 as string)",
        "first name": unless_further("concat('Ann', id % 7)"),
        "last name": unless_further("concat('King', id % 11)"),
        "email": unless_further(
            "case when id % 97 = 0 then 'ann@' else concat('person', id, '@example.com') end"
        ),
        "department": unless_further(teams),
        "time zone": unless_further(zones),
        "device": "concat('phone ', id)",
    }
    frame = session.range(0, 4 * part, 1, 4).where(f"id >= {last} or id % 7 = 0")
    return frame.selectExpr(*[f"{text} `{name}`" for name, text in columns.items()])


def in_one_process(frame: Any, **options: Any) -> pa.Table:
    """The same rows through `seatwright.arrow`, here."""
    options = {**OPTIONS, **options}
    return pa.table(arrow.build("netsapiens.user.create", frame.toArrow(), **options))


def differences(one: pa.Table, other: pa.Table) -> list[str]:
    """Columns that differ, whatever the libraries call the items of a list."""
    found = [] if one.column_names == other.column_names else ["the columns"]
    for name in one.column_names:
        mine, theirs = one[name].combine_chunks(), other[name].combine_chunks()
        if name == "issues":
            if not mine.value_lengths().equals(theirs.value_lengths()):
                found.append(name)
            mine, theirs = mine.flatten(), theirs.flatten()
            names = [field.name for field in mine.type]
            pairs = [(f"{name}.{each}", mine.field(each), theirs.field(each)) for each in names]
        else:
            pairs = [(name, mine, theirs)]
        found += [each for each, here, there in pairs if not here.equals(there)]
    return found
