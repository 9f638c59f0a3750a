"""A sheet of people with addresses, phones and numbers, carried to the sandbox and resumed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import requests

import seatwright
from seatwright import OptionError, rows

TOKEN = "nss_example"
PEOPLE = range(7001, 7301)
HEADINGS = "Extension,First name,Last name,Email,Street,City,State,Zip,Country,Room,MAC,Model,DID"


def sheet() -> bytes:
    """Each person with all of it; the first has a second phone in a further row."""
    lines = [HEADINGS]
    for user in PEOPLE:
        place = f"{user} Main Street,Detroit,MI,48201,US,Desk"
        lines.append(
            f"{user},Ann,King{user},u{user}@example.com,{place},0004f2aa{user},VVX450,1248555{user}"
        )
        if user == PEOPLE[0]:
            lines.append(f"{user},,,,,,,,,,0004f2bb{user},T46S,")
    return "".join(f"{line}\n" for line in lines).encode()


def test_people_with_phones_and_numbers_are_made_once(fresh_sandbox: str, tmp_path: Path) -> None:
    headers = {"authorization": f"Bearer {TOKEN}"}
    root = f"{fresh_sandbox}/ns-api/v2/domains/example.com"

    def get(path: str) -> list[dict[str, Any]]:
        answer = requests.get(f"{root}/{path}", headers=headers, timeout=30)
        found: list[dict[str, Any]] = answer.json()
        return found

    plan = rows.plan(
        "createUser", sheet(), [], domain="example.com", defaults="required", beside=True
    )
    counts = plan.summary["counts"]
    assert (counts["create"], counts["beside"], counts["requests"]) == (300, 901, 1201)
    [first, further] = [row for row in plan if row.beside][:2]
    assert [each.id for each in first.beside] == ["2.1", "2.2", "2.3"]
    assert first.beside[0].takes == ("emergency-address-id", "address-formatted-pidflo")
    assert (further.action, further.beside[0].key) == ("continuation", f"{PEOPLE[0]}a")

    document, journal = plan.document(), tmp_path / "journal"
    # The program dies when some answers have come and one has not.
    with plan.run(document, journal=journal) as run:
        for number, step in enumerate(run.steps()):
            answer = requests.request(**step.requests_kwargs(fresh_sandbox, TOKEN), timeout=30)
            if number == 613:
                break
            run.answered(step, answer)
    with plan.run(document, journal=journal) as run:
        for step in run.steps():
            answer = requests.request(**step.requests_kwargs(fresh_sandbox, TOKEN), timeout=30)
            run.answered(step, answer)
        assert run.complete, run.summary
        assert run.summary["beside"]["done"] == 901
        assert {each["status"] for each in run.beside(2)} == {"done"}
        made = {
            entry["path"].removeprefix("/ns-api/v2/domains/example.com/") for entry in run.created
        }
    assert len(made) == 1201
    # On the server there is what the sheet has, once.
    numbers = {number["phonenumber"] for number in get("phonenumbers")}
    assert numbers >= {f"1248555{user}" for user in PEOPLE}
    for user in PEOPLE:
        assert len(get(f"users/{user}/addresses")) == 1
        devices = [device["device"] for device in get(f"users/{user}/devices")]
        assert sorted(devices) == [f"{user}", f"{user}a"][: 2 if user == PEOPLE[0] else 1]


def berlin(number: int) -> dict[str, Any]:
    """A record of Odin of somebody in Berlin, as the server returns it."""
    return {
        "serviceProviderId": "acme",
        "groupId": "berlin",
        "userId": f"u{number}@acme.example",
        "firstName": "Jörg",
        "lastName": f"Müller{number}",
        "extension": str(number),
        "phoneNumber": f"030 5550{number}",
        "emailAddress": f"u{number}@example.de",
        "timeZone": "Europe/Berlin",
        "addressLocation": f"Zimmer {number}",
        "address": {
            "addressLine1": "Unter den Linden 1",
            "city": "Berlin",
            "stateOrProvince": "Berlin",
            "zipOrPostalCode": "10117",
            "country": "DE",
        },
        "accessDeviceEndpoint": {
            "accessDevice": {
                "deviceName": f"u{number}",
                "deviceType": "Polycom-VVX411",
                "macAddress": f"00:04:F2:AA:{str(number)[:2]}:{str(number)[2:]}",
            },
            "linePort": f"u{number}@acme.example",
        },
    }


def test_an_office_in_berlin_is_moved_with_all_that_follows(
    fresh_sandbox: str, tmp_path: Path
) -> None:
    """From records of Odin to users and all beside them, once though the program dies midway."""
    records = [berlin(number) for number in range(1001, 1021)]
    moved = seatwright.convert_batch(
        "odin.user.create",
        "netsapiens.user.create",
        records,
        domain="example.com",
        numbers={"country_code": "49", "national_prefix": "0"},
        device_models={"Polycom-VVX411": "Polycom VVX 411"},
    )
    assert moved["summary"]["ready"] == len(records)
    people = rows.from_conversion(moved["users"])
    plan = rows.plan(
        "createUser", people, [], domain="example.com", defaults="required", beside=True
    )
    counts = plan.summary["counts"]
    assert (counts["create"], counts["beside"], counts["invalid"]) == (20, 60, 0)
    # The requests are those that the conversion has.
    asked = [(each["path"], each["body"]) for user in moved["users"] for each in user["requests"]]
    assert [
        (each.request.path, each.request.json()) for row in plan for each in row.beside
    ] == asked

    document, journal = plan.document(), tmp_path / "journal"
    for last in (41, None):
        with plan.run(document, journal=journal) as run:
            for number, step in enumerate(run.steps()):
                answer = requests.request(**step.requests_kwargs(fresh_sandbox, TOKEN), timeout=30)
                if number == last:
                    break
                run.answered(step, answer)
            complete, created = run.complete, run.created
    assert complete
    assert len(created) == 80

    def get(path: str) -> list[dict[str, Any]]:
        headers = {"authorization": f"Bearer {TOKEN}"}
        root = f"{fresh_sandbox}/ns-api/v2/domains/example.com"
        answer = requests.get(f"{root}/{path}", headers=headers, timeout=30)
        found: list[dict[str, Any]] = answer.json()
        return found

    numbers = {number["phonenumber"] for number in get("phonenumbers")}
    assert numbers >= {f"49305550{number}" for number in range(1001, 1021)}
    for number in range(1001, 1021):
        [device] = get(f"users/{number}/devices")
        assert device["device-models-model"] == "Polycom VVX 411"
        [address] = get(f"users/{number}/addresses")
        assert address["address-city"] == "Berlin"


def test_what_does_not_stand_beside_a_user_is_refused() -> None:
    with pytest.raises(OptionError, match="nothing is known to stand beside"):
        rows.read("createSite", b"site\nParis\n", domain="example.com", beside=True)
    with pytest.raises(OptionError, match="does not stand beside"):
        rows.read("createUser", b"Extension\n1\n", domain="example.com", beside=["createSite"])
