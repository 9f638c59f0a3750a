"""Requests that read records: one, and a list."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Final

import pytest

import seatwright
from seatwright import rows

OP: Final = "netsapiens.user.create"
USERS = "/ns-api/v2/domains/example.com/users"


def listed(**options: Any) -> str:
    part = rows.list_request(OP, domain="example.com", **options)
    assert part is not None
    assert part.method == "GET"
    return part.path


def test_a_list_comes_in_parts() -> None:
    assert listed() == f"{USERS}?start=0&limit=1000"
    assert listed(start=1000, limit=50) == f"{USERS}?start=1000&limit=50"
    # The server gives no more than 1000 (v45.0 document, GET /domains/{domain}/users).
    assert listed(limit=5000) == f"{USERS}?start=0&limit=1000"


def test_filters_are_encoded_and_known() -> None:
    filters = MappingProxyType({"site": "Rue & Co"})
    assert listed(filters=filters) == f"{USERS}?start=0&limit=1000&site=Rue%20%26%20Co"
    with pytest.raises(seatwright.OptionError, match='has no filter "colour"'):
        listed(filters={"colour": "red"})
    for wrong in ({"site": 7}, {7: "Paris"}):
        with pytest.raises(TypeError, match="strings"):
            listed(filters=wrong)


def test_what_is_missing_is_said() -> None:
    with pytest.raises(seatwright.OptionError, match="domain"):
        rows.list_request(OP)
    with pytest.raises(seatwright.OptionError, match="strat"):
        rows.list_request(OP, strat=1)  # type: ignore[call-arg]
    assert rows.list_request("crmcom.user.create") is None


def test_the_record_of_a_request() -> None:
    site = {"site": "New York"}
    request = seatwright.build(
        "netsapiens.site.create", site, domain="example.com", defaults="none"
    )
    read = rows.read_request(request)
    assert read is not None
    assert read.path == "/ns-api/v2/domains/example.com/sites/New%20York"
    user: dict[str, Any] = {"username": "ann", "first_name": "A", "last_name": "B"}
    user |= {"user_template_identifier": {"name": "Agent"}, "password": "Canary7391!"}
    user["password_confirmation"] = user["password"]
    assert rows.read_request(seatwright.build("crmcom.user.create", user)) is None


def test_a_client_gets_no_body_and_no_token_reaches_a_message() -> None:
    part = rows.list_request(OP, domain="example.com")
    assert part is not None
    kwargs = part.kwargs("https://api.example.net", "nss_Canary7391")
    assert kwargs == {
        "method": "GET",
        "url": f"https://api.example.net{USERS}?start=0&limit=1000",
        "headers": {"accept": "application/json", "authorization": "Bearer nss_Canary7391"},
    }
    assert "Canary" not in repr(part)
    with pytest.raises(ValueError, match="token") as refused:
        part.kwargs("https://api.example.net", "nss_Canary7391\r\nx: y")
    assert "Canary" not in str(refused.value)
