"""Which unlisted time zone names may be replaced by a listed one, proven from the tz database.

NetSapiens takes 221 zone names and no other; America/Chicago is not among them, US/Central is.
An unlisted name is replaced when a listed zone's clock has agreed with its own at every moment
since 1970 and will go on agreeing. When several listed zones do, the one of the same country is
taken; when that is not exactly one, none is, and the user chooses.

    pip install -r tests/tzdata/requirements.txt
    python tests/tzdata/twins.py            # exit 1 and a diff when the table is stale
    python tests/tzdata/twins.py --write    # write the table again
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
from collections.abc import Iterable, Mapping
from importlib import metadata, resources
from pathlib import Path

import tzif

HERE = Path(__file__).resolve().parent
RULES = HERE.parents[1] / "core" / "src" / "vendors" / "netsapiens"
ZONES_RS = RULES / "zones.rs"
TWINS_RS = RULES / "zone_equivalents.rs"
LISTED_COUNT = 221

# A link of the tz database says whose clock a name shares, not where the place is. These names
# lie in another country than their link's target.
PLACES = {
    "Africa/Asmera": "ER",
    "Africa/Timbuktu": "ML",
    "America/Coral_Harbour": "CA",
    "America/Virgin": "VI",
    "Antarctica/South_Pole": "AQ",
    "Atlantic/Jan_Mayen": "SJ",
    "Iceland": "IS",
    "Pacific/Johnston": "UM",
    "Pacific/Ponape": "FM",
    "Pacific/Truk": "FM",
    "Pacific/Yap": "FM",
}
# These are linked to a city and name no place at all.
PLACELESS = frozenset({"CET", "EET", "EST", "HST", "MET", "MST", "WET"})
# A placeholder for a machine whose zone was never set.
NOT_A_ZONE = frozenset({"Factory"})


def listed_zones() -> list[str]:
    """The vendor's names, in the vendor's order, as the core has them."""
    body = (
        ZONES_RS.read_text(encoding="utf-8").partition("ZONES: &[&str] = &[")[2].partition("];")[0]
    )
    zones = re.findall(r'"([^"]+)"', body)
    if len(zones) != LISTED_COUNT or len(set(zones)) != LISTED_COUNT:
        raise SystemExit(f"{ZONES_RS.name}: {len(zones)} names, not {LISTED_COUNT} distinct ones")
    return zones


class TzDatabase:
    """The PyPI package `tzdata`: names, clocks and countries."""

    def __init__(self) -> None:
        pinned = re.search(
            r"^tzdata==(\S+)$", (HERE / "requirements.txt").read_text(), re.MULTILINE
        )
        self.version = metadata.version("tzdata")
        if pinned is None or pinned[1] != self.version:
            raise SystemExit(f"tzdata {self.version} is not the pinned one: see requirements.txt")
        package = resources.files("tzdata")
        folder = package / "zoneinfo"
        names = set((package / "zones").read_text(encoding="utf-8").split()) - NOT_A_ZONE
        self.clocks = {name: tzif.offset_changes((folder / name).read_bytes()) for name in names}
        self._countries = dict(_rows((folder / "zone.tab").read_text(encoding="utf-8")))
        self._links = dict(_links((folder / "tzdata.zi").read_text(encoding="utf-8")))

    def country(self, name: str) -> str | None:
        """The country of the place that the name names; None for a name without a place."""
        if name in PLACELESS:
            return None
        return (
            PLACES.get(name)
            or self._countries.get(name)
            or self._countries.get(self._links.get(name))
        )


def _rows(zone_tab: str) -> Iterable[tuple[str, str]]:
    for line in zone_tab.splitlines():
        if line and not line.startswith("#"):
            country, _, name, *_ = line.split("\t")
            yield name, country


def _links(tzdata_zi: str) -> Iterable[tuple[str, str]]:
    for line in tzdata_zi.splitlines():
        if line.startswith("L "):
            _, target, name = line.split()
            yield name, target


def find_twins(database: TzDatabase, listed: list[str]) -> dict[str, str]:
    unknown = [name for name in listed if name not in database.clocks]
    if unknown:
        raise SystemExit(f"listed names that the tz database lacks: {', '.join(unknown)}")
    by_clock: dict[tuple[tzif.Change, ...], list[str]] = {}
    for name in listed:
        by_clock.setdefault(database.clocks[name], []).append(name)
    twins = {}
    for name in sorted(database.clocks.keys() - set(listed)):
        candidates = by_clock.get(database.clocks[name], [])
        if len(candidates) > 1:
            country = database.country(name)
            candidates = [
                twin for twin in candidates if country and database.country(twin) == country
            ]
        if len(candidates) == 1:
            twins[name] = candidates[0]
    return twins


def rendered(twins: Mapping[str, str], version: str) -> str:
    rows = "".join(f'    ("{name}", "{twin}"),\n' for name, twin in twins.items())
    return f"""\
//! Time zone names that the vendor's list lacks, with the listed zone whose clock is the same.
//!
//! Generated by `python tests/tzdata/twins.py --write` from the PyPI package tzdata {version}; do
//! not edit. That file states the rule: equal UTC offsets at every moment since 1970; of several
//! such zones the one of the same country, else none. Without the flag it proves this table again.

/// {len(twins)} pairs (unlisted name, listed name), sorted bytewise by the first.
#[rustfmt::skip]
pub(crate) const TWINS: &[(&str, &str)] = &[
{rows}];
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Prove or write the table of time zone twins.")
    parser.add_argument("--write", action="store_true", help="write the table instead of comparing")
    arguments = parser.parse_args()
    database = TzDatabase()
    wanted = rendered(find_twins(database, listed_zones()), database.version)
    if arguments.write:
        TWINS_RS.write_text(wanted, encoding="utf-8", newline="\n")
        return 0
    found = TWINS_RS.read_text(encoding="utf-8") if TWINS_RS.exists() else ""
    if found == wanted:
        print(f"{wanted.count('    (')} twins hold under tzdata {database.version}")
        return 0
    lines = found.splitlines(keepends=True), wanted.splitlines(keepends=True)
    sys.stdout.writelines(difflib.unified_diff(*lines, TWINS_RS.name, "the tz database"))
    return 1


if __name__ == "__main__":
    sys.exit(main())
