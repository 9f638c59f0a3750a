"""Odin's verbs by keyword, and the arguments for odins_spear."""

from __future__ import annotations

import copy
import pickle
import pprint
from typing import Any

import pytest

import seatwright
from seatwright import OptionError, ValidationError, netsapiens, odin

USER: dict[str, Any] = {
    "serviceProviderId": "ent.odin",
    "groupId": "grp.odin",
    "userId": "ann@example.com",
    "lastName": "Smith",
    "firstName": "Ann",
    "extension": "1234",
    "password": "Zq7!CANARY",
}
# The caller-id names that both the library and the vendor's front end fill from the names.
DERIVED = {"callingLineIdLastName": "Smith", "callingLineIdFirstName": "Ann"}


class TestKeywords:
    def test_snake_case_of_every_field(self) -> None:
        """Also with `Id` inside a name; the vendor's own spelling is taken too."""
        keywords: dict[str, Any] = {
            "service_provider_id": "ent.odin",
            "group_id": "grp.odin",
            "user_id": "ann@example.com",
            "last_name": "Smith",
            "first_name": "Ann",
            "calling_line_id_last_name": "Smith",
            "calling_line_id_first_name": "Ann",
            "calling_line_id_phone_number": "15551234567",
            "name_dialing_name": {"nameDialingLastName": "S", "nameDialingFirstName": "A"},
            "alternate_user_id": [{"alternateUserId": "a@example.com"}],
            "network_class_of_service": "Gold",
            "is_place": False,
        }
        spelt: dict[str, Any] = {
            "serviceProviderId": "ent.odin",
            "groupId": "grp.odin",
            "userId": "ann@example.com",
            "lastName": "Smith",
            "firstName": "Ann",
            "callingLineIdLastName": "Smith",
            "callingLineIdFirstName": "Ann",
            "nameDialingName": {"nameDialingLastName": "S", "nameDialingFirstName": "A"},
            "callingLineIdPhoneNumber": "15551234567",
            "networkClassOfService": "Gold",
            "alternateUserId": [{"alternateUserId": "a@example.com"}],
            "isPlace": False,
        }
        assert odin.create_user(**keywords).json() == spelt
        assert odin.create_user(**spelt).json() == spelt

    @pytest.mark.parametrize("name", ["create_user", "update_user"])
    def test_each_field_has_one(self, name: str) -> None:
        """No field that `describe` names is out of reach, and no keyword stands for two."""
        operation: Any = {"create_user": "odin.user.create", "update_user": "odin.user.update"}[
            name
        ]
        reached = set()
        for field in seatwright.describe(operation)["fields"]:
            keyword = "".join(f"_{c.lower()}" if c.isupper() else c for c in field["name"])
            # No field takes a bare object, so each answers under its own name.
            try:
                report = getattr(odin, name)(**{keyword: object()}).report
            except ValidationError as error:
                report = error.report
            wrong = [issue for issue in report.issues if issue.code == "wrong_type"]
            assert [issue.path for issue in wrong] == [(field["name"],)]
            reached.add(keyword)
        assert len(reached) == {"create_user": 31, "update_user": 34}[name]

    def test_join_the_payload_and_win(self) -> None:
        payload = dict(USER)
        request = odin.create_user(payload, first_name="Anne", title="Clerk")
        assert payload == USER
        assert (request.json()["firstName"], request.json()["title"]) == ("Anne", "Clerk")

    @pytest.mark.parametrize(
        ("keywords", "says"),
        [
            ({"service_provider": "x"}, 'did you mean "service_provider_id"'),
            ({"user": "x"}, '"user" is neither a field of odin.user.create nor an option'),
            ({"site": "x"}, '"site" is neither a field of odin.user.create nor an option'),
            ({"office_zone_name": "x"}, "neither a field of odin.user.create"),
            ({"profile": "45"}, 'there is no profile "45" for odin.user.create'),
        ],
    )
    def test_misspelt(self, keywords: dict[str, Any], says: str) -> None:
        with pytest.raises(OptionError) as caught:
            odin.create_user(USER, **keywords)
        assert says in str(caught.value)
        (name,) = keywords
        assert f'did you mean "{name}"' not in str(caught.value)

    def test_update(self) -> None:
        request = odin.update_user(user_id="ann@example.com", office_zone_name="Cork")
        assert (request.method, request.path) == ("PUT", "/users")
        assert request.json() == {"userId": "ann@example.com", "officeZoneName": "Cork"}


class TestSpearArgs:
    def test_seven_and_the_rest(self) -> None:
        args: Any = odin.spear_args(USER, title="Clerk", address={"city": "Cork"})
        rest = DERIVED | {"title": "Clerk", "address": {"city": "Cork"}}
        assert args == (
            *("ent.odin", "grp.odin", "ann@example.com", "Ann", "Smith", "1234", "Zq7!CANARY"),
            rest,
        )
        assert list(args._asdict()) == [
            *("service_provider_id", "group_id", "user_id", "first_name", "last_name"),
            *("extension", "web_auth_password", "payload"),
        ]

    def test_one_payload_a_call(self) -> None:
        request = odin.create_user(USER)
        first, second = odin.spear_args(request), odin.spear_args(request)
        first.payload.clear()
        first.payload["callingLineIdLastName"] = "Jones"
        assert second.payload == DERIVED
        assert odin.spear_args(USER).payload == DERIVED
        assert request.json()["callingLineIdLastName"] == "Smith"

    def test_the_callers_payload_stays(self) -> None:
        given = copy.deepcopy(USER) | {"address": {"city": "Cork"}, "aliases": ["a@example.com"]}
        before = copy.deepcopy(given)
        args: Any = odin.spear_args(given)
        args.payload["address"]["city"] = "Galway"
        args.payload["aliases"].append("b@example.com")
        assert given == before

    @pytest.mark.parametrize("absent", [None, "left out"])
    def test_without_extension_and_password(self, absent: str | None) -> None:
        for names, says in [
            (["extension"], "no extension, and"),
            (["password"], "no password, and"),
            (["extension", "password"], "no extension and no password, and"),
        ]:
            user = {name: value for name, value in USER.items() if name not in names}
            if absent is None:
                user |= dict.fromkeys(names)
            assert odin.create_user(user)
            with pytest.raises(ValueError, match=says) as caught:
                odin.spear_args(user)
            assert not isinstance(caught.value, ValidationError)
            assert "CANARY" not in str(caught.value)

    def test_errors_pass(self) -> None:
        with pytest.raises(ValidationError) as caught:
            odin.spear_args(USER, last_name="x" * 31)
        (issue,) = caught.value.report.errors
        assert (issue.code, issue.path) == ("too_long", ("lastName",))
        with pytest.raises(OptionError, match='did you mean "extension"'):
            odin.spear_args(USER, extention="1")  # type: ignore[call-arg]

    def test_a_request_of_another_kind(self) -> None:
        site = netsapiens.create_site(domain="example.com", site="Cork", defaults="none")
        change = odin.update_user(USER)
        for request, name in [(site, "netsapiens.site.create"), (change, "odin.user.update")]:
            with pytest.raises(OptionError, match=f"not of {name}"):
                odin.spear_args(request)
        with pytest.raises(OptionError, match="give the keywords to create_user"):
            odin.spear_args(odin.create_user(USER), title="Clerk")

    def test_shows_no_secret(self) -> None:
        args = odin.spear_args(
            USER,
            access_device_endpoint={
                "accessDevice": {
                    "deviceLevel": "Group",
                    "deviceName": "desk",
                    "accessDeviceCredentials": {"userName": "d", "password": "CANARY2"},
                },
                "linePort": "ann@example.com",
            },
        )
        endpoint: Any = args.payload["accessDeviceEndpoint"]
        assert endpoint["accessDevice"]["accessDeviceCredentials"]["password"] == "CANARY2"
        said = [repr(args), str(args), f"{args}", f"{args!r}", pprint.pformat([args])]
        assert not [text for text in said if "CANARY" in text]
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="a password is among them") as caught:
                attempt(args)
            assert "CANARY" not in str(caught.value)
        with pytest.raises(TypeError, match="cannot pickle"):
            pickle.dumps(odin.create_user(USER))
