"""What people write in place of a listed time zone, with the listed zones that it may mean.

Four sources: the names of the tz database that the list lacks, of which a listed zone of the same
country has the same clock; the names that Windows uses, by CLDR's table in the package tzlocal;
offsets; and the words below. Nothing here is ever replaced without asking: each is a proposal.

    pip install -r tests/tzdata/requirements.txt
    python tests/tzdata/words.py            # exit 1 when the table is stale
    python tests/tzdata/words.py --write    # write the table and tests/slips/tz-names.json again
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from datetime import date
from pathlib import Path

import twins
import tzif
from tzlocal import windows_tz

HERE = Path(__file__).resolve().parent
WORDS_RS = twins.RULES / "zone_words.rs"
NAMES_JSON = HERE.parent / "slips" / "tz-names.json"
# Clocks are compared from here on: what a place did before is of no use to a telephone.
SINCE = (date(2025, 1, 1).toordinal() - tzif.EPOCH) * tzif.DAY

# Of several listed zones with one clock in one country, the one that is proposed.
PREFERRED = (
    "US/Eastern US/Central US/Mountain US/Pacific US/Alaska US/Hawaii Canada/Atlantic Canada/Central "
    "Canada/Eastern Canada/Mountain Canada/Saskatchewan America/Buenos_Aires America/Mexico_City "
    "America/Tijuana Asia/Jerusalem Australia/Adelaide Australia/Brisbane Australia/Sydney Europe/Istanbul "
    "Europe/London"
).split()

# Names of the tz database without a country, and others that people mean otherwise than it does.
MEANT = {
    "US/Eastern": "EST EST5EDT",
    "US/Mountain,America/Phoenix": "MST",
    "US/Mountain": "MST7MDT",
    "US/Pacific": "PST8PDT",
    "US/Hawaii": "HST",
    "Etc/GMT": "Etc/UTC Etc/UCT Etc/Universal Etc/Zulu Etc/GMT+0 Etc/GMT-0 Etc/GMT0 GMT+0 GMT-0 GMT0 UCT UTC "
    "Universal Zulu",
    "Etc/GMT,Europe/London": "GMT",
    "Europe/Berlin,Europe/Paris,Europe/Madrid": "CET MET",
}
# What people write, by the zones that they may mean; commas between the words. Words like "standard", "time"
# and "US & Canada" are left out when a text is compared, and so are blanks and punctuation.
WORDS = {
    "US/Eastern": "eastern,et,edt,new york city,nyc,boston,miami,atlanta,philadelphia,washington,"
    "washington dc,charlotte,orlando,tampa,cleveland,pittsburgh,baltimore,florida,ohio,georgia us,virginia,"
    "north carolina,south carolina,pennsylvania,massachusetts,new jersey,maryland,connecticut,"
    "eastern us,us east,east coast",
    "US/Central": "central,ct,cdt,us central,dallas,houston,austin,san antonio,minneapolis,st louis,nashville,new "
    "orleans,milwaukee,memphis,kansas city,oklahoma city,texas,illinois,minnesota,wisconsin,missouri,alabama,"
    "louisiana,iowa,arkansas,oklahoma,mississippi,central us",
    "US/Central,Asia/Shanghai,Cuba": "cst",
    "US/Mountain": "mountain,mt,mdt,salt lake city,albuquerque,colorado,utah,montana,wyoming,"
    "new mexico,colorado springs",
    "US/Pacific": "pacific,pt,pdt,us pacific,san francisco,seattle,san diego,portland,las vegas,sacramento,"
    "california,nevada,san jose,pacific us,west coast,us west,la",
    "US/Pacific,Asia/Manila": "pst",
    "US/Mountain,America/Phoenix": "us mountain",
    "US/Eastern,America/Indianapolis": "us eastern",
    "US/Alaska": "alaska,akst,akdt,akt,alaskan",
    "US/Hawaii": "hawaii,hawaiian,hst,hdt",
    "America/Phoenix": "arizona,az,mountain no dst,tucson",
    "America/Indianapolis": "indiana,indiana east",
    "Canada/Atlantic": "atlantic,atlantic canada,adt",
    "Canada/Atlantic,Asia/Riyadh": "ast",
    "Canada/Newfoundland": "nst,ndt",
    "America/Toronto": "ottawa,ontario",
    "America/Montreal": "quebec",
    "America/Edmonton": "calgary,alberta",
    "America/Vancouver": "british columbia",
    "America/Regina": "saskatoon",
    "America/Mexico_City": "guadalajara,puebla",
    "America/Lima": "peru",
    "America/Bogota": "colombia",
    "America/Sao_Paulo": "brasilia,rio de janeiro,brt",
    "America/Buenos_Aires": "argentina,art",
    "Etc/GMT": "z,utc,gmt,greenwich mean,coordinated universal",
    "Europe/London": "uk,england,edinburgh,manchester,birmingham uk,wales,scotland,great britain,british",
    "Europe/London,Asia/Dhaka": "bst",
    "Europe/Dublin": "ireland,irish",
    "Asia/Calcutta,Europe/Dublin,Asia/Jerusalem": "ist",
    "Asia/Calcutta": "mumbai,delhi,new delhi,bangalore,bengaluru,chennai,hyderabad,pune,bombay,kolkata",
    "Asia/Shanghai": "beijing,shenzhen,guangzhou,china",
    "Asia/Tokyo": "osaka,sapporo,japan,jst",
    "Asia/Seoul": "korea,kst",
    "Asia/Manila": "philippines,pht",
    "Asia/Singapore": "sgt",
    "Asia/Dubai": "abu dhabi,uae,gst",
    "Asia/Bangkok": "hanoi",
    "Asia/Saigon": "ho chi minh city,vietnam",
    "Asia/Jerusalem": "israel",
    "Africa/Johannesburg": "south africa,cape town,pretoria,durban,sast",
    "Africa/Nairobi": "eat,kenya",
    "Africa/Lagos": "nigeria,wat",
    "Australia/Sydney": "aest,aedt,aet,new south wales",
    "Australia/Melbourne": "victoria au",
    "Australia/Perth": "awst,western australia",
    "Australia/Adelaide": "acst,acdt",
    "Pacific/Auckland": "nzst,nzdt,nzt,new zealand,wellington,christchurch",
    "Europe/Paris": "france,lyon,marseille",
    "Europe/Berlin": "germany,munich,hamburg,frankfurt,mez",
    "Europe/Berlin,Europe/Paris,Europe/Madrid": "cest,central european",
    "Europe/Athens": "greece",
    "Europe/Athens,Europe/Helsinki,Europe/Bucharest": "eest,eastern european",
    "Europe/Madrid": "spain,barcelona",
    "Europe/Rome": "italy,milan",
    "Europe/Zurich": "geneva,bern,switzerland",
    "Europe/Moscow": "msk,st petersburg,saint petersburg",
    "Europe/Istanbul": "trt,ankara",
    "Europe/Amsterdam": "netherlands,rotterdam",
}
# Offsets with a usual zone besides; of the others, whole hours have a name of their own.
USUAL = {
    -1000: "US/Hawaii", -900: "US/Alaska", -800: "US/Pacific", -700: "US/Mountain", -600: "US/Central",
    -500: "US/Eastern", -400: "Canada/Atlantic", -330: "Canada/Newfoundland", -300: "America/Buenos_Aires",
    0: "Europe/London", 100: "Europe/Berlin", 200: "Europe/Athens", 330: "Asia/Tehran", 430: "Asia/Kabul",
    530: "Asia/Calcutta", 545: "Asia/Katmandu", 630: "Asia/Rangoon", 800: "Asia/Shanghai", 900: "Asia/Tokyo",
    930: "Australia/Adelaide", 1000: "Australia/Sydney", 1200: "Pacific/Auckland",
}  # fmt: skip
LEFT_OUT = frozenset("standard standart daylight saving savings summer time timezone zone and is island".split())


def plain(text: str) -> str:
    """As the core compares: words in lower case without blanks and punctuation, slashes kept."""
    words = re.findall(r"[a-z0-9/]+", text.lower())
    return "".join(word for word in words if word not in LEFT_OUT).removesuffix("uscanada")


def clock(changes: tuple[tzif.Change, ...]) -> tuple[tzif.Change, ...]:
    before = [offset for time, offset in changes if time <= SINCE]
    return ((0, before[-1]), *(change for change in changes if change[0] > SINCE))


class Meanings:
    def __init__(self) -> None:
        self.database = twins.TzDatabase()
        self.listed = twins.listed_zones()
        self.twins = twins.find_twins(self.database, self.listed)
        self.lines: dict[str, list[str]] = {}
        self.known: set[str] = set()
        for table in (MEANT, WORDS):
            for zones, words in table.items():
                unknown = set(zones.split(",")) - set(self.listed)
                if unknown:
                    raise SystemExit(f"not listed: {', '.join(unknown)}")
                for word in words.split(" " if table is MEANT else ","):
                    self.add(word, zones)
        for offset, zone in USUAL.items():
            self.add_offset(offset, zone)
        for hours in range(-12, 15):
            self.add_offset(100 * hours, "")
        self.unlisted = {}
        for name in sorted(self.database.clocks.keys() - set(self.listed) - set(self.twins)):
            zone = self.same_country(name)
            self.unlisted[name] = zone
            self.add(name, zone)
        for name, iana in sorted(windows_tz.win_tz.items()):
            zone = self.twins.get(iana) or (
                iana if iana in self.listed else self.unlisted.get(iana, "")
            )
            self.add(name, {"America/New_York": "US/Eastern"}.get(zone, zone))

    def add(self, word: str, zones: str) -> None:
        bare = plain(word)
        if bare and bare not in self.known:
            self.known.add(bare)
            self.lines.setdefault(zones, []).append(bare)

    def add_offset(self, offset: int, zone: str) -> None:
        hours, minutes = divmod(abs(offset), 100)
        sign = "-" if offset < 0 else "+"
        word = f"{sign}{hours}" + (f":{minutes}" if minutes else "")
        if word in self.known:
            return
        self.known.add(word)
        # The sign of these names is turned round.
        other = "+" if offset < 0 else "-"
        etc = f"Etc/GMT{other}{hours}" if hours else "Etc/GMT"
        zones = [zone, "" if minutes else etc]
        zones = [name for name in zones if name in self.listed]
        if not hours:
            zones.reverse()
        self.lines.setdefault(",".join(zones), []).append(word)

    def same_country(self, name: str) -> str:
        country = self.database.country(name)
        found = [
            listed
            for listed in self.listed
            if country
            and self.database.country(listed) == country
            and clock(self.database.clocks[listed]) == clock(self.database.clocks[name])
        ]
        preferred = [zone for zone in PREFERRED if zone in found]
        if preferred:
            return preferred[0]
        return ",".join(found) if len(found) <= 3 else ""

    def rendered(self) -> str:
        # Names that mean nothing in the list stand last: they are real, and nothing is proposed for them.
        lines = sorted(self.lines.items(), key=lambda line: (not line[0], line[0]))
        text = "".join(f"{zones}={','.join(words)}\\n\\\n" for zones, words in lines)
        return f"""\
//! What people write in place of a listed time zone: real names, those of Windows, abbreviations, offsets, cities.
//!
//! Generated by `python tests/tzdata/words.py --write` from the packages tzdata {self.database.version} and tzlocal
//! (CLDR's table of Windows names); do not edit. That file states the sources and the rules.

/// A line for each set of listed zones: the zones, `=`, the words that may mean them, in the form that
/// `check::zone_words` compares. The last line has real names for which nothing is proposed.
pub(crate) const WORDS: &str = "\\
{text}";
"""

    def names(self) -> str:
        rows = {**self.twins, **self.unlisted}
        by_clock = {}
        for name in sorted(rows):
            country = self.database.country(name)
            mine = clock(self.database.clocks[name])
            by_clock[name] = [
                zone
                for zone in self.listed
                if clock(self.database.clocks[zone]) == mine
                and country == self.database.country(zone)
            ]
        rows = [f"{json.dumps(name)}: {json.dumps(zones)}" for name, zones in by_clock.items()]
        return "{\n  " + ",\n  ".join(rows) + "\n}\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Check or write the table of zone words.")
    parser.add_argument("--write", action="store_true", help="write the tables instead of comparing")
    arguments = parser.parse_args()
    meanings = Meanings()
    stale = 0
    for path, text in ((WORDS_RS, meanings.rendered()), (NAMES_JSON, meanings.names())):
        if arguments.write:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path.name} is stale")
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
