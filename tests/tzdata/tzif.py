"""What a compiled time zone says about UTC offsets: explicit transitions, then the footer's rule.

Abbreviations and the daylight flag are left out on purpose: two zones whose clocks always agree
are equal here, whatever they call the hour. Format: RFC 9636.
"""

from __future__ import annotations

import re
import struct
from datetime import date

EPOCH = date(1970, 1, 1).toordinal()
DAY = 86_400
# The calendar repeats every 400 years, so two rules that agree up to here agree for ever.
LAST_EXPLICIT_YEAR = 2100
LAST_YEAR = LAST_EXPLICIT_YEAR + 400

_HEADER = struct.Struct(">4sc15x6L")
_NAME = r"(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)"
_TIME = r"[+-]?\d{1,3}(?::\d{2}(?::\d{2})?)?"
_DAY_RULE = rf"((?:M\d+\.\d\.\d|J?\d+)(?:/{_TIME})?)"
_FOOTER = re.compile(rf"{_NAME}({_TIME})(?:{_NAME}({_TIME})?,{_DAY_RULE},{_DAY_RULE})?")

Change = tuple[int, int]


def offset_changes(data: bytes) -> tuple[Change, ...]:
    """The offset at 1970-01-01 and each later change of it: (seconds since 1970, offset)."""
    times, offsets, first, footer = _parse(data)
    if times and times[-1] >= (date(LAST_EXPLICIT_YEAR, 1, 1).toordinal() - EPOCH) * DAY:
        raise ValueError("an explicit transition lies past the span that is compared")
    events = list(zip(times, offsets, strict=True))
    ruled_from = times[-1] if times else None
    for event in _footer_events(footer, ruled_from):
        if ruled_from is None or event[0] > ruled_from:
            events.append(event)
    current = first
    changes: list[Change] = []
    for time, offset in events:
        if time > 0 and not changes:
            changes.append((0, current))
        if time > 0 and offset != current:
            changes.append((time, offset))
        current = offset
    return tuple(changes) or ((0, current),)


def _parse(data: bytes) -> tuple[list[int], list[int], int, str]:
    """Transition times, the offset from each on, the offset before the first, the footer."""
    magic, version, *counts = _HEADER.unpack_from(data)
    if magic != b"TZif" or version < b"2":
        raise ValueError("not a TZif file of version 2 or later")
    isut, isstd, leap, timecnt, typecnt, charcnt = counts
    # The 32-bit block stands first for old readers; everything is repeated in 64 bits after it.
    start = _HEADER.size + timecnt * 5 + typecnt * 6 + charcnt + leap * 8 + isstd + isut
    _, _, isut, isstd, leap, timecnt, typecnt, charcnt = _HEADER.unpack_from(data, start)
    at = start + _HEADER.size
    times = list(struct.unpack_from(f">{timecnt}q", data, at))
    at += timecnt * 8
    indices = data[at : at + timecnt]
    at += timecnt
    types = [struct.unpack_from(">lBB", data, at + 6 * i)[0] for i in range(typecnt)]
    at += typecnt * 6 + charcnt + leap * 12 + isstd + isut
    return times, [types[i] for i in indices], types[0], data[at:].decode("ascii").strip("\n")


def _footer_events(footer: str, ruled_from: int | None) -> list[Change]:
    """The changes that the rule after the last explicit transition makes, up to LAST_YEAR."""
    match = _FOOTER.fullmatch(footer)
    if match is None:
        raise ValueError(f"a footer of another form: {footer!r}")
    standard_text, daylight_text, start_rule, end_rule = match.groups()
    # POSIX counts west of Greenwich as positive, everyone else as negative.
    standard = -_seconds(standard_text)
    if start_rule is None:
        return [(0 if ruled_from is None else ruled_from + 1, standard)]
    daylight = -_seconds(daylight_text) if daylight_text else standard + 3600
    first_year = 1969 if ruled_from is None else date.fromordinal(EPOCH + ruled_from // DAY).year
    events = []
    for year in range(first_year, LAST_YEAR + 1):
        # At one instant the end sorts before the start: daylight time all year stays daylight.
        events.append((_local(year, end_rule) - daylight, 0, standard))
        events.append((_local(year, start_rule) - standard, 1, daylight))
    return [(time, offset) for time, _, offset in sorted(events)]


def _local(year: int, rule: str) -> int:
    """The rule's moment in that year, in seconds since 1970 as the wall clock before it counts."""
    day, _, time = rule.partition("/")
    if day.startswith("M"):
        month, week, weekday = map(int, day[1:].split("."))
        first = date(year, month, 1)
        ordinal = first.toordinal() + (weekday - first.isoweekday()) % 7 + 7 * (week - 1)
        # Week 5 means the last one, which may be the fourth.
        if week == 5 and date.fromordinal(ordinal).month != month:
            ordinal -= 7
    elif day.startswith("J"):
        # Days 1 to 365, 29 February never counted.
        ordinal = date(year, 1, 1).toordinal() + int(day[1:]) - 1
        leap_year = date(year, 12, 31).timetuple().tm_yday == 366
        ordinal += leap_year and int(day[1:]) > 59
    else:
        ordinal = date(year, 1, 1).toordinal() + int(day)
    return (ordinal - EPOCH) * DAY + (_seconds(time) if time else 7200)


def _seconds(text: str) -> int:
    sign = -1 if text.startswith("-") else 1
    parts = [int(part) for part in text.lstrip("+-").split(":")]
    return sign * sum(part * unit for part, unit in zip(parts, (3600, 60, 1), strict=False))
