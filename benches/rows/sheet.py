"""Writes a sheet of people: 12 columns, every tenth row with a fault.

`python sheet.py ROWS FILE`
"""

from __future__ import annotations

import csv
import sys

HEADINGS = [
    "user",
    "name-first-name",
    "name-last-name",
    "email-address",
    "department",
    "site",
    "time-zone",
    "user-scope",
    "area-code",
    "caller-id-number",
    "caller-id-name",
    "ring-no-answer-timeout-seconds",
]
FIRST = ["Ann", "Ben", "Zoë", "Dieter", "Eva", "François", "Gus", "Hana"]
LAST = ["King", "Smith", "O'Neil", "van Dyk", "Müller", "Ruiz", "Okafor", "Lee"]
DEPARTMENTS = ["Sales", "Support", "Front desk, north", "Billing"]
ZONES = ["US/Eastern", "US/Pacific", "US/Central", "US/Mountain"]
FAULTS = [(3, "ann@"), (6, "US/Easterm"), (7, "Bassic User"), (8, "21x"), (11, "soon")]


def person(at: int) -> list[str]:
    """The cells of one row."""
    first, last = FIRST[at % 8], LAST[at // 8 % 8]
    cells = [str(1_000_000 + at), first, last, f"person{at}@example.com"]
    cells += [
        DEPARTMENTS[at % 4],
        f"Site {at % 50}",
        ZONES[at % 4],
        "Basic User",
        str(201 + at % 700),
    ]
    cells += [f"1248{5_550_000 + at % 1_000_000:07}", f"{first} {last}", str(10 + at % 50)]
    if at % 10 == 9:
        column, text = FAULTS[at // 10 % len(FAULTS)]
        cells[column] = text
    return cells


def main() -> None:
    """Writes it."""
    with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(person(at) for at in range(int(sys.argv[1])))


main()
