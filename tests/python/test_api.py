"""The public interface: calls, verbs, errors, and how objects print."""

from __future__ import annotations

import copy
import doctest
import inspect
import json
from typing import Any, Final

import pytest

import seatwright
from seatwright import OptionError, ValidationError, crmcom, netsapiens, odin

USER: dict[str, Any] = {
    "user": "1004",
    "name-first-name": "Ada",
    "name-last-name": "King",
    "email-address": "ada@example.com",
    "user-scope": "Basic User",
}
CREATE: Final = "netsapiens.user.create"
BASE = "https://api.example.net"


def build(payload: Any = None, /, **keywords: Any) -> seatwright.Request:
    return netsapiens.create_user(payload, domain="example.com", defaults="none", **keywords)


def test_names() -> None:
    assert seatwright.operations() == (
        "netsapiens.user.create",
        "netsapiens.site.create",
        "netsapiens.user.update",
        "netsapiens.site.update",
        "netsapiens.device.create",
        "netsapiens.device.update",
        "netsapiens.phonenumber.create",
        "netsapiens.phonenumber.update",
        "netsapiens.address.validate",
        "netsapiens.address.create",
        "netsapiens.user_address.create",
        "netsapiens.phone.create",
        "odin.user.create",
        "odin.user.update",
        "odin.device.create",
        "odin.device.update",
        "odin.number.create",
        "odin.number.assign",
        "crmcom.user.create",
    )
    assert seatwright.__version__ == "0.1.0"
    for name in seatwright.__all__:
        assert getattr(seatwright, name) is not None
        if callable(getattr(seatwright, name)):
            assert inspect.getdoc(getattr(seatwright, name)), name


@pytest.mark.parametrize(
    "module", [seatwright, netsapiens, odin, crmcom], ids=lambda module: module.__name__
)
def test_examples_in_docstrings(module: Any) -> None:
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0
    for name in set(getattr(module, "__all__", ())):
        assert inspect.getdoc(getattr(module, name)), name


def test_calls_that_check_and_build() -> None:
    options: Any = {"domain": "example.com", "defaults": "none"}
    assert seatwright.is_valid(CREATE, USER, **options)
    assert seatwright.validate("createUser", USER, **options)
    report, payload = seatwright.normalize(CREATE, USER, **options)
    request = seatwright.build(CREATE, USER, **options)
    assert payload == USER == request.json()
    assert report.to_json() == request.report.to_json()
    text = json.dumps(USER)
    for given in (text, text.encode(), bytearray(text, "utf-8")):
        assert seatwright.build_json(CREATE, given, **options).body == request.body
        assert seatwright.is_valid_json(CREATE, given, **options)
        assert seatwright.validate_json(CREATE, given, **options).ok
        assert seatwright.normalize_json(CREATE, given, **options)[1] == USER
    bound = seatwright.operation(CREATE, **options)
    assert bound.build(USER).body == request.body
    assert (bound.id, bound.alias) == (CREATE, "createUser")
    assert seatwright.normalize(CREATE, {}, **options)[1] is None


def test_json_text_that_is_none() -> None:
    report = seatwright.validate_json(CREATE, b'{"user":\n "\xff"}', domain="example.com")
    assert [(issue.code, issue.params) for issue in report.issues] == [
        ("bad_json", {"line": 2, "column": 3})
    ]
    assert seatwright.validate_json(CREATE, '{"user": "\ud800"}').issues[0].code == "bad_json"
    with pytest.raises(TypeError, match="pass a dict to the call without _json"):
        seatwright.build_json(CREATE, USER, domain="example.com")  # type: ignore[arg-type]


def test_describe_and_defaults() -> None:
    form = seatwright.describe(CREATE, profile="45")
    assert form["profile"] == "45"
    names = [field["name"] for field in form["fields"]]
    assert "email" in names
    defaults = seatwright.defaults(CREATE)
    assert defaults["language-token"] == "en_US"
    assert set(defaults) <= {field["name"] for field in seatwright.describe(CREATE)["fields"]}
    assert seatwright.defaults("netsapiens.user.update") == {}


def test_keywords_are_fields() -> None:
    request = build(
        user=1004,
        name_first_name="Ada",
        name_last_name="King",
        email_address="ada@example.com",
        user_scope="Basic User",
    )
    assert request.json() == USER


def test_keywords_join_the_payload_and_leave_it_alone() -> None:
    payload = dict(USER)
    request = build(payload, name_last_name="Byron", site="Ashley Combe")
    assert payload == USER
    assert request.json() == USER | {"name-last-name": "Byron", "site": "Ashley Combe"}


def test_a_keyword_beside_another_spelling_in_the_payload() -> None:
    with pytest.raises(ValidationError, match="keep one of them"):
        build({"email": "a@example.com"} | USER, email_address="b@example.com")


def test_updates_take_the_path_by_name() -> None:
    request = netsapiens.update_user(
        {"department": "Sales"}, domain="example.com", user="1004", site="London", partial=True
    )
    assert (request.method, request.path) == ("PUT", "/ns-api/v2/domains/example.com/users/1004")
    assert request.json() == {"department": "Sales", "site": "London"}
    request = netsapiens.update_site(domain="example.com", site="New York", area_code=212)
    assert request.path == "/ns-api/v2/domains/example.com/sites/New%20York"
    assert request.json() == {"area-code": 212}
    request = netsapiens.create_site(domain="example.com", site="New York", defaults="none")
    assert request.json() == {"site": "New York"}


def test_none_is_an_option_not_given() -> None:
    request = build(USER, profile=None, strict=None, context=None)
    assert request.report.profile == "reference"


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: build(USER, name_frist_name="Ada"), 'did you mean "name_first_name"'),
        (lambda: build(USER, profil="45"), 'did you mean "profile"'),
        (lambda: seatwright.build(CREATE, USER, domian="x"), 'did you mean "domain"'),  # type: ignore[call-arg]
        (lambda: seatwright.build("createUsr", USER), 'did you mean "createUser"'),  # type: ignore[arg-type]
        (lambda: build(USER, strict="yes"), '"strict" takes true or false, not text'),
        (lambda: build(USER, partial="user"), '"partial" takes'),
        (lambda: build(USER, partial=["usr"]), "no field"),
        (lambda: build(USER, waive="email-address/required"), '"waive" takes a list'),
        (lambda: build(USER, waive=["email-address/nonsense"]), "cannot be waived"),
        (lambda: build(USER, unknown="ignore"), '"warn", "keep", "drop", not "ignore"'),
        (lambda: build(USER, profile="46"), "the profiles are reference, 44.4, 45"),
        (lambda: build(USER, locale="xx"), 'there is no locale "xx"'),
        (lambda: build(USER, limits={"byte": 1}), 'did you mean "bytes"'),
        (lambda: build(USER, limits={"bytes": -1}), '"limits.bytes" takes a whole number of 0'),
        (lambda: build(USER, limits={"bytes": True}), "a whole number of 0 or more, not boolean"),
        (lambda: build(USER, limits=5), '"limits" takes an object, not number'),
        (lambda: build(USER, context={"user": []}), 'did you mean "users"'),
        (lambda: build(USER, context={"users": "1004"}), '"context.users" takes a list of text'),
        (lambda: build(USER, profile=b"45"), '"profile" takes text, not bytes'),
        (lambda: seatwright.operation(CREATE, profile="46"), "no profile"),  # type: ignore[arg-type]
    ],
)  # fmt: skip
def test_option_errors(call: Any, says: str) -> None:
    with pytest.raises(OptionError) as caught:
        call()
    assert says in str(caught.value)
    assert isinstance(caught.value, TypeError)
    assert not isinstance(caught.value, ValueError)


def test_context() -> None:
    context: Any = {"users": [1004], "logins": {"a@example.com"}, "sites": ("London",)}
    report = seatwright.validate(
        CREATE, USER | {"site": "Londn"}, domain="example.com", context=context | {"sites_left": 0}
    )
    assert [issue.code for issue in report.errors] == ["conflict", "new_site"]


class TestValidationError:
    @pytest.fixture
    def error(self) -> ValidationError:
        with pytest.raises(ValidationError) as caught:
            build({"user": "1004", "timezone": "US/Eastern", "user-scope": "Reseller"})
        return caught.value

    def test_is_a_value_error(self, error: ValidationError) -> None:
        assert isinstance(error, ValueError)
        assert error.args == (error.report,)
        assert copy.copy(error).report is error.report

    def test_prints_one_line_an_issue(self, error: ValidationError) -> None:
        lines = str(error).splitlines()
        assert lines[0] == "netsapiens.user.create (reference): 4 errors, 1 warning"
        assert lines[1] == '  error   name-first-name: "name-first-name" is required'
        assert len(lines) == 6
        assert repr(error).startswith("ValidationError(<Report netsapiens.user.create")

    def test_errors_in_the_keys_of_pydantic(self, error: ValidationError) -> None:
        errors = error.errors()
        assert len(errors) == 4
        assert errors[-1] == {
            "type": "unknown_field",
            "loc": ("timezone",),
            "msg": '"timezone" is not a field of this request and would be ignored;'
            ' did you mean "time-zone"?',
            "ctx": {"suggestion": "time-zone"},
            "severity": "error",
            "field": None,
            "fix": {
                "id": "timezone/unknown_field/rename",
                "op": "rename",
                "to": "time-zone",
                "certainty": "certain",
            },
        }
        assert len(error.errors(warnings=True)) == 5


class TestReport:
    report = seatwright.validate(
        CREATE, USER | {"voicemail-enabled": True, "evil\x1b[31m<b>": 1}, domain="example.com"
    )

    def test_truth(self) -> None:
        assert not self.report
        assert self.report.ok is False
        assert (self.report.operation, self.report.profile) == (CREATE, "reference")

    def test_parts(self) -> None:
        assert self.report.errors + self.report.warnings != ()
        assert self.report.issues[-1] is self.report.errors[0]
        assert self.report.to_dict() == json.loads(self.report.to_json())
        first = self.report.changes[0].field
        assert first == self.report.to_dict()["changes"][0]["field"]

    def test_issue_is_a_value(self) -> None:
        again = seatwright.validate(CREATE, USER | {"evil\x1b[31m<b>": 2}, domain="example.com")
        assert again.issues[-1] == self.report.issues[-1]
        assert again.issues[-1] != self.report.issues[0]
        assert repr(again.issues[-1]).startswith("<Issue error unknown_field at evil<U+001B>[31m")
        assert str(again.issues[-1]).startswith("error   evil")

    def test_terminal_cannot_be_steered(self) -> None:
        for text in (str(self.report), repr(self.report), repr(self.report.issues)):
            assert "\x1b" not in text
        assert "evil<U+001B>[31m<b>" in str(self.report)

    def test_html_cannot_be_broken_out_of(self) -> None:
        html = self.report._repr_html_()
        assert "<b>" not in html
        assert "\x1b" not in html
        assert "&lt;b&gt;" in html


class TestRequest:
    request = build(USER)

    def test_parts(self) -> None:
        assert self.request.method == "POST"
        assert self.request.query == {}
        assert self.request.headers == {
            "accept": "application/json",
            "content-type": "application/json",
        }
        assert self.request.body is self.request.body
        assert self.request.report is self.request.report
        assert self.request.expects == (202,)
        assert repr(self.request) == (
            "<Request POST /ns-api/v2/domains/example.com/users with 123 bytes>"
        )

    def test_base(self) -> None:
        url = BASE + "/ns-api/v2/domains/example.com/users"
        assert {self.request.url(BASE + end) for end in ("", "/", "/ns-api/v2", "/ns-api/v2/")} == {
            url
        }

    def test_token(self) -> None:
        headers = self.request.requests_kwargs(BASE, token="nss_SECRET")["headers"]
        assert headers["authorization"] == "Bearer nss_SECRET"
        assert "authorization" not in self.request.httpx_kwargs(BASE)["headers"]
        for token in ("nss_SECRET\n", "", "nss SECRET", "é"):
            with pytest.raises(ValueError, match="the token is empty or contains") as caught:
                self.request.requests_kwargs(BASE, token)
            assert "SECRET" not in str(caught.value)

    def test_changes_of_a_copy_do_not_come_back(self) -> None:
        self.request.headers["accept"] = "x"
        self.request.json()["user"] = "x"
        assert self.request.headers["accept"] == "application/json"
        assert self.request.json()["user"] == "1004"

    def test_cannot_be_made_or_changed_by_hand(self) -> None:
        with pytest.raises(TypeError):
            seatwright.Request()
        with pytest.raises(AttributeError):
            self.request.path = "/"  # type: ignore[misc]


@pytest.mark.parametrize(
    "options",
    [{"domain": "\ud800"}, {"domain": "x", "user": "\ud800"}, {"context": {"users": ["\ud800"]}}],
    ids=["domain", "user", "context"],
)
def test_half_a_character_in_an_option(options: dict[str, Any]) -> None:
    with pytest.raises(seatwright.OptionError, match="not text with a lone surrogate"):
        seatwright.validate(CREATE, {"user": "1004"}, **options)
