# Written by hand; `mypy.stubtest seatwright` compares it with the compiled module.
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, TypeVar, final, overload

from typing_extensions import Self, Unpack

from seatwright.keywords import (
    CreateCrmcomUserKeywords,
    CreateOdinUserKeywords,
    CreateSiteKeywords,
    CreateUserKeywords,
    Input,
    Options,
    UpdateOdinUserKeywords,
    UpdateSiteKeywords,
    UpdateUserKeywords,
)
from seatwright.openapi import OpenApiProfile, OpenApiReport
from seatwright.records import (
    Batch,
    Catalogue,
    Conversion,
    ConvertOptions,
    DifferenceData,
    Document,
    Fixed,
    FromRecord,
    Headers,
    Liked,
    Outcome,
    RecordOptions,
    SentRequest,
)
from seatwright.types import (
    ChangeRule,
    CreateCrmcomUser,
    CreateOdinUser,
    CreateSite,
    CreateUser,
    IssueCode,
    Limits,
    OperationId,
    OperationName,
    PasswordRules,
    Profile,
    Severity,
    UpdateOdinUser,
    UpdateSite,
    UpdateUser,
)

__all__ = [
    "ArrowTable",
    "BesideRequest",
    "Change",
    "ClaimPass",
    "Issue",
    "Operation",
    "PlanPass",
    "PlanRow",
    "ReadRequest",
    "Report",
    "Request",
    "Row",
    "RowIssue",
    "RunCore",
    "RunPlan",
    "RunReport",
    "RunRows",
    "SheetFacts",
    "SheetPass",
    "SheetRecords",
    "SheetSurvey",
    "Step",
    "Workbook",
    "__version__",
    "arrow_table",
    "build",
    "build_json",
    "catalogue",
    "command_line",
    "convert",
    "convert_batch",
    "create_site",
    "create_user",
    "crmcom_create_user",
    "defaults",
    "describe",
    "differences",
    "fix",
    "from_record",
    "generate_password",
    "is_valid",
    "is_valid_json",
    "like",
    "list_request",
    "next_free",
    "normalize",
    "normalize_json",
    "odin_create_user",
    "odin_update_user",
    "open_workbook",
    "openapi_differences",
    "operation",
    "operations",
    "profile_from_openapi",
    "read_request",
    "read_response",
    "sheet_line",
    "sheet_template",
    "sheet_template_columns",
    "update_site",
    "update_user",
    "validate",
    "validate_json",
]

_T = TypeVar("_T")

__version__: str

def is_valid(op: OperationName, input: Input, /, **options: Unpack[Options]) -> bool:
    """Whether a request can be built. The cheapest call: it stops at the first error.

    `op` is the id of an operation or the vendor's own name of it.

    `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take.

    >>> import seatwright
    >>> ann = {"user": 1004, "name-first-name": "Ann", "name-last-name": "Smith", "email": "ann@example.com"}
    >>> seatwright.is_valid("netsapiens.user.create", ann, domain="example.com")
    True
    """

def is_valid_json(
    op: OperationName, text: str | bytes | bytearray, /, **options: Unpack[Options]
) -> bool:
    """`is_valid` of JSON text.

    `op` is the id of an operation or the vendor's own name of it.

    `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take. Raises `TypeError` when `text` is none of these.

    >>> import seatwright
    >>> seatwright.is_valid_json("netsapiens.site.create", '{"site": ""}', domain="example.com")
    False
    """

def validate(op: OperationName, input: Input, /, **options: Unpack[Options]) -> Report:
    """Every issue at once, and what normalizing would change, as a `Report`.

    `op` is the id of an operation or the vendor's own name of it.

    `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take.

    >>> import seatwright
    >>> ann = {"user": 1004, "name-first-name": "Ann", "name-last-name": "Smith", "email": "ann@example.com"}
    >>> report = seatwright.validate("netsapiens.user.create", ann | {"time-zone": "US/Estern"}, domain="example.com")
    >>> report.ok, [issue.code for issue in report.errors]
    (False, ['invalid_choice'])
    """

def validate_json(
    op: OperationName, text: str | bytes | bytearray, /, **options: Unpack[Options]
) -> Report:
    """`validate` of JSON text. Text that is no JSON is an issue with line and column, not an exception.

    `op` is the id of an operation or the vendor's own name of it.

    `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take. Raises `TypeError` when `text` is none of these.

    >>> import seatwright
    >>> report = seatwright.validate_json("netsapiens.site.create", '{"site": ', domain="example.com")
    >>> [issue.code for issue in report.errors]
    ['bad_json']
    """

def normalize(
    op: OperationName, input: Input, /, **options: Unpack[Options]
) -> tuple[Report, dict[str, Any] | None]:
    """The report and, when nothing is wrong, the payload as a dict in the vendor's order; else `None`.

    `op` is the id of an operation or the vendor's own name of it.

    `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take.

    >>> import seatwright
    >>> report, payload = seatwright.normalize("netsapiens.site.create", {"site": " New York "}, domain="example.com", defaults="none")
    >>> payload
    {'site': 'New York'}
    """

def normalize_json(
    op: OperationName, text: str | bytes | bytearray, /, **options: Unpack[Options]
) -> tuple[Report, dict[str, Any] | None]:
    """`normalize` of JSON text.

    `op` is the id of an operation or the vendor's own name of it.

    `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take. Raises `TypeError` when `text` is none of these.

    >>> import seatwright
    >>> seatwright.normalize_json("netsapiens.site.create", '{"site": "A"}', domain="example.com", defaults="none")[1]
    {'site': 'A'}
    """

def build(op: OperationName, input: Input, /, **options: Unpack[Options]) -> Request:
    """The request to send.

    `op` is the id of an operation or the vendor's own name of it.

    `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `ValidationError` with the report when the input has errors. Raises `OptionError` for an unknown operation or option, or a value that an option does not take.

    >>> import seatwright
    >>> ann = {"user": 1004, "name-first-name": "Ann", "name-last-name": "Smith", "email": "ann@example.com"}
    >>> request = seatwright.build("netsapiens.user.create", ann, domain="example.com", defaults="required")
    >>> request.method, request.path
    ('POST', '/ns-api/v2/domains/example.com/users')
    """

def build_json(
    op: OperationName, text: str | bytes | bytearray, /, **options: Unpack[Options]
) -> Request:
    """`build` of JSON text.

    `op` is the id of an operation or the vendor's own name of it.

    `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `ValidationError` with the report when the input has errors. Raises `OptionError` for an unknown operation or option, or a value that an option does not take. Raises `TypeError` when `text` is none of these.

    >>> import seatwright
    >>> seatwright.build_json("netsapiens.site.create", '{"site": "A"}', domain="example.com", defaults="none").body
    b'{"site":"A"}'
    """

def describe(op: OperationName, /, **options: Unpack[Options]) -> dict[str, Any]:
    """The form as data: fields with labels, help, kinds, choices, limits and groups.

    `op` is the id of an operation or the vendor's own name of it.

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take.

    >>> import seatwright
    >>> field = seatwright.describe("netsapiens.site.create")["fields"][0]
    >>> field["name"], field["required"]
    ('site', True)
    """

def defaults(op: OperationName, /, **options: Unpack[Options]) -> dict[str, str]:
    """The documented defaults, as a form's initial values. Empty for updates.

    `op` is the id of an operation or the vendor's own name of it.

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take.

    >>> import seatwright
    >>> seatwright.defaults("netsapiens.user.create")["user-scope"]
    'Basic User'
    """

def operation(op: OperationName, /, **options: Unpack[Options]) -> Operation:
    """Binds options to an operation once, for many calls.

    `op` is the id of an operation or the vendor's own name of it.

    Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
    `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
    says what each takes.

    Raises `OptionError` for an unknown operation or option, or a value that an option does not take.

    >>> import seatwright
    >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    >>> [create.build({"site": name}).body for name in ("Paris", "Rome")]
    [b'{"site":"Paris"}', b'{"site":"Rome"}']
    """

def operations() -> tuple[OperationId, ...]:
    """The ids of all operations.

    >>> import seatwright
    >>> seatwright.operations()[0]
    'netsapiens.user.create'
    """

@overload
def from_record(
    op: OperationName,
    record: Document,
    /,
    *,
    loads: None = None,
    **options: Unpack[RecordOptions],
) -> FromRecord:
    """A record as the vendor returns it, as clean input for the operation.

    `record` is a dict, or JSON text as str, bytes or bytearray. The result has the `input`, the `changes` that made it,
    and `issues` worth knowing. Nothing is filled in: build with `defaults="none"` to send the values of the record.

    `loads` reads the result's JSON text in place of `json.loads`, which turns `1.50` into 1.5;
    `functools.partial(json.loads, parse_float=decimal.Decimal)` keeps every digit, `str` gives the text.

    >>> import seatwright
    >>> record = {"email": "ann@example.com", "user": 1004, "created-datetime": "2025-09-16"}
    >>> made = seatwright.from_record("netsapiens.user.create", record)
    >>> made["input"]
    {'user': '1004', 'email-address': 'ann@example.com'}
    >>> [(change["field"], change["rule"]) for change in made["changes"]]
    [('user', 'coerced'), ('email-address', 'renamed'), ('created-datetime', 'dropped')]

    `names="label"` names fields in messages by the labels of their form.
    """

@overload
def from_record(
    op: OperationName,
    record: Document,
    /,
    *,
    loads: Callable[[str], _T],
    **options: Unpack[RecordOptions],
) -> _T:
    """A record as the vendor returns it, as clean input for the operation.

    `record` is a dict, or JSON text as str, bytes or bytearray. The result has the `input`, the `changes` that made it,
    and `issues` worth knowing. Nothing is filled in: build with `defaults="none"` to send the values of the record.

    `loads` reads the result's JSON text in place of `json.loads`, which turns `1.50` into 1.5;
    `functools.partial(json.loads, parse_float=decimal.Decimal)` keeps every digit, `str` gives the text.

    >>> import seatwright
    >>> record = {"email": "ann@example.com", "user": 1004, "created-datetime": "2025-09-16"}
    >>> made = seatwright.from_record("netsapiens.user.create", record)
    >>> made["input"]
    {'user': '1004', 'email-address': 'ann@example.com'}
    >>> [(change["field"], change["rule"]) for change in made["changes"]]
    [('user', 'coerced'), ('email-address', 'renamed'), ('created-datetime', 'dropped')]

    `names="label"` names fields in messages by the labels of their form.
    """

@overload
def like(
    op: OperationName,
    template: Document,
    input: Document | None = None,
    /,
    *,
    loads: None = None,
    **options: Unpack[Options],
) -> Liked:
    """ "Like that one": an input with the values of a record in fields that it does not name.

    `template` is a record as the vendor returns it, or some of its fields, a dict or JSON text. What belongs to one person is
    left out: names, login, e-mail address, PIN and passwords, extension, phone numbers, caller ids, emergency address. The
    result has the `input` to build, `from_template` (the fields that it got), the `values` that the template gives, and what
    of it was `left` out.

    >>> import seatwright
    >>> ann = {"user": "1001", "name-first-name": "Ann", "user-scope": "Basic User", "department": "Sales"}
    >>> bob = seatwright.like("createUser", ann, {"user": "1002", "name-first-name": "Bob"})
    >>> bob["input"]
    {'user': '1002', 'name-first-name': 'Bob', 'user-scope': 'Basic User', 'department': 'Sales'}
    >>> bob["from_template"], [left["field"] for left in bob["left"]]
    (['user-scope', 'department'], ['user', 'name-first-name'])
    """

@overload
def like(
    op: OperationName,
    template: Document,
    input: Document | None = None,
    /,
    *,
    loads: Callable[[str], _T],
    **options: Unpack[Options],
) -> _T:
    """ "Like that one": an input with the values of a record in fields that it does not name.

    `template` is a record as the vendor returns it, or some of its fields, a dict or JSON text. What belongs to one person is
    left out: names, login, e-mail address, PIN and passwords, extension, phone numbers, caller ids, emergency address. The
    result has the `input` to build, `from_template` (the fields that it got), the `values` that the template gives, and what
    of it was `left` out.

    >>> import seatwright
    >>> ann = {"user": "1001", "name-first-name": "Ann", "user-scope": "Basic User", "department": "Sales"}
    >>> bob = seatwright.like("createUser", ann, {"user": "1002", "name-first-name": "Bob"})
    >>> bob["input"]
    {'user': '1002', 'name-first-name': 'Bob', 'user-scope': 'Basic User', 'department': 'Sales'}
    >>> bob["from_template"], [left["field"] for left in bob["left"]]
    (['user-scope', 'department'], ['user', 'name-first-name'])
    """

@overload
def fix(
    op: str,
    input: Document,
    which: Literal["certain"] | Sequence[str] | None = None,
    /,
    *,
    loads: None = None,
    **options: Unpack[Options],
) -> Fixed:
    """Applies fixes that the report over an input offers, and looks at it again.

    `which` is `"certain"`: all that are beyond doubt; or a list of ids, as the issues' `fix["id"]` has them. The keywords
    are the options of `validate`. The result has the new `input`, the `options` that the fixes set, the `changes` and the
    `report` over what is left. The input that was given is not changed.

    >>> import seatwright
    >>> about = {"domain": "example.com", "defaults": "none", "partial": True}
    >>> given = {"timezone": "US/Eastern", "departmnt": "Sales"}
    >>> fixed = seatwright.fix("netsapiens.user.create", given, **about)
    >>> fixed["input"], [issue["fix"]["id"] for issue in fixed["report"]["issues"]]
    ({'time-zone': 'US/Eastern', 'departmnt': 'Sales'}, ['departmnt/unknown_field/rename'])
    >>> chosen = ["departmnt/unknown_field/rename"]
    >>> seatwright.fix("netsapiens.user.create", fixed["input"], chosen, **about)["input"]
    {'time-zone': 'US/Eastern', 'department': 'Sales'}
    """

@overload
def fix(
    op: str,
    input: Document,
    which: Literal["certain"] | Sequence[str] | None = None,
    /,
    *,
    loads: Callable[[str], _T],
    **options: Unpack[Options],
) -> _T:
    """Applies fixes that the report over an input offers, and looks at it again.

    `which` is `"certain"`: all that are beyond doubt; or a list of ids, as the issues' `fix["id"]` has them. The keywords
    are the options of `validate`. The result has the new `input`, the `options` that the fixes set, the `changes` and the
    `report` over what is left. The input that was given is not changed.

    >>> import seatwright
    >>> about = {"domain": "example.com", "defaults": "none", "partial": True}
    >>> given = {"timezone": "US/Eastern", "departmnt": "Sales"}
    >>> fixed = seatwright.fix("netsapiens.user.create", given, **about)
    >>> fixed["input"], [issue["fix"]["id"] for issue in fixed["report"]["issues"]]
    ({'time-zone': 'US/Eastern', 'departmnt': 'Sales'}, ['departmnt/unknown_field/rename'])
    >>> chosen = ["departmnt/unknown_field/rename"]
    >>> seatwright.fix("netsapiens.user.create", fixed["input"], chosen, **about)["input"]
    {'time-zone': 'US/Eastern', 'department': 'Sales'}
    """

@overload
def differences(
    op: str,
    record: Document,
    request: Request | SentRequest | Mapping[str, Any] | str | bytes,
    /,
    *,
    loads: None = None,
) -> list[DifferenceData]:
    """Which values that were sent the record does not have.

    `record` is what the server returns, `request` a request, a dict with its `body`, or the payload that was sent. Other
    names, types and separators are no difference. What the record does not show is `not_in_record`, which proves nothing.
    Of secrets only that they differ is said.

    >>> import seatwright
    >>> sent = {"user": "1004", "name-first-name": "Anna"}
    >>> seatwright.differences("netsapiens.user.create", {"user": 1004, "name-first-name": "Ann"}, sent)
    [{'path': ['name-first-name'], 'reason': 'different', 'sent': 'Anna', 'stored': 'Ann'}]
    """

@overload
def differences(
    op: str,
    record: Document,
    request: Request | SentRequest | Mapping[str, Any] | str | bytes,
    /,
    *,
    loads: Callable[[str], _T],
) -> _T:
    """Which values that were sent the record does not have.

    `record` is what the server returns, `request` a request, a dict with its `body`, or the payload that was sent. Other
    names, types and separators are no difference. What the record does not show is `not_in_record`, which proves nothing.
    Of secrets only that they differ is said.

    >>> import seatwright
    >>> sent = {"user": "1004", "name-first-name": "Anna"}
    >>> seatwright.differences("netsapiens.user.create", {"user": 1004, "name-first-name": "Ann"}, sent)
    [{'path': ['name-first-name'], 'reason': 'different', 'sent': 'Anna', 'stored': 'Ann'}]
    """

def profile_from_openapi(document: Document | PathLike[str], name: str, /) -> OpenApiProfile:
    """Registers a server's own OpenAPI document as a profile: from then on `profile=` takes its name in every call of this process.

    `document` is the path of a file (`pathlib.Path`), JSON text as str or bytes, or the dict that it holds. A NetSapiens server has
    its document under `/ns-api/webroot/openapi/openapi.json`. `name` has 1 to 64 letters of a to z, digits, `.`, `_` and `-`.
    The result lists the `operations` that have the profile, each with the one of the library that it starts from, and all
    `differences` with `applied`, and a `reason` where the table stays: secrets, emergency numbers and roles keep what the table
    states of them, and a limit becomes no looser.

    A process can register 16 documents; the same one under the same name changes nothing. A pickled operation keeps the name
    alone, so another process registers the document itself.

    >>> import seatwright
    >>> schema = {"required": ["site"], "properties": {"site": {"type": "string"}, "floor": {"type": "integer", "maximum": 9}}}
    >>> body = {"content": {"application/json": {"schema": schema}}}
    >>> document = {"openapi": "3.1.0", "paths": {"/domains/{domain}/sites": {"post": {"requestBody": body}}}}
    >>> profile = seatwright.profile_from_openapi(document, "tower")
    >>> profile["operations"]
    [{'operation': 'netsapiens.site.create', 'profile': 'reference'}]
    >>> [(one["field"], one["applied"]) for one in profile["differences"] if one.get("theirs") == "integer"]
    [('floor', True)]
    >>> about = {"domain": "example.com", "defaults": "none", "profile": profile["name"]}
    >>> request = seatwright.build("createSite", {"site": "Main", "floor": "7"}, **about)
    >>> request.body
    b'{"site":"Main","floor":7}'
    """

def openapi_differences(document: Document | PathLike[str], /) -> OpenApiReport:
    """How a server's own OpenAPI document differs from the tables. Nothing is registered.

    `document` is given as to `profile_from_openapi`. Of each operation that both know the result has the nearest profile, and
    every difference to it: names, types, closed lists, limits, defaults, what is required and what is read-only.

    >>> import seatwright
    >>> schema = {"properties": {"site": {"type": "string", "maxLength": 20}}}
    >>> body = {"content": {"application/json": {"schema": schema}}}
    >>> document = {"openapi": "3.1.0", "paths": {"/domains/{domain}/sites": {"post": {"requestBody": body}}}}
    >>> report = seatwright.openapi_differences(document)
    >>> next(one for one in report["differences"] if one["kind"] == "max_length")
    {'operation': 'netsapiens.site.create', 'field': 'site', 'kind': 'max_length', 'theirs': '20'}
    """

@overload
def read_response(
    op: OperationName,
    status: int | None,
    body: Document | None = None,
    /,
    *,
    headers: Headers | None = None,
    request: Request | SentRequest | Mapping[str, Any] | str | bytes | None = None,
    limits: Limits | None = None,
    locale: str | None = None,
    loads: None = None,
) -> Outcome:
    """What an answer means: whether it worked, the record that came with it, issues on fields, and advice.

    `body` is bytes or text as they came, or what they hold; `headers` the headers object of an HTTP client, any mapping,
    or pairs; `request` the request that was answered, a dict with its `body` and `path`, or the payload that was sent.
    A `status` of None says that no answer came: the connection was dropped. The outcome is `unknown` then, with the advice
    to look before sending again.
    With the request, issues carry values, and a secret that the server repeats is taken out of its message. `limits` are
    bounds on the answer. No answer raises an exception, whatever its bytes are.

    >>> import seatwright
    >>> body = b'{"code": 409, "message": "UID already exists."}'
    >>> outcome = seatwright.read_response("netsapiens.user.create", 409, body)
    >>> outcome["outcome"], outcome["message"], outcome["record"]
    ('conflict', 'UID already exists.', None)
    >>> outcome["issues"][0]["message"]
    'one of "user", "login-username" is already in use; the server does not say which'
    """

@overload
def read_response(
    op: OperationName,
    status: int | None,
    body: Document | None = None,
    /,
    *,
    headers: Headers | None = None,
    request: Request | SentRequest | Mapping[str, Any] | str | bytes | None = None,
    limits: Limits | None = None,
    locale: str | None = None,
    loads: Callable[[str], _T],
) -> _T:
    """What an answer means: whether it worked, the record that came with it, issues on fields, and advice.

    `body` is bytes or text as they came, or what they hold; `headers` the headers object of an HTTP client, any mapping,
    or pairs; `request` the request that was answered, a dict with its `body` and `path`, or the payload that was sent.
    A `status` of None says that no answer came: the connection was dropped. The outcome is `unknown` then, with the advice
    to look before sending again.
    With the request, issues carry values, and a secret that the server repeats is taken out of its message. `limits` are
    bounds on the answer. No answer raises an exception, whatever its bytes are.

    >>> import seatwright
    >>> body = b'{"code": 409, "message": "UID already exists."}'
    >>> outcome = seatwright.read_response("netsapiens.user.create", 409, body)
    >>> outcome["outcome"], outcome["message"], outcome["record"]
    ('conflict', 'UID already exists.', None)
    >>> outcome["issues"][0]["message"]
    'one of "user", "login-username" is already in use; the server does not say which'
    """

def catalogue() -> Catalogue:
    """The English sentences of all codes and of all advice, with the types of their placeholders, for those who translate.

    Of the templates of an entry the first is used whose placeholders all have a value.

    >>> import seatwright
    >>> entry = next(e for e in seatwright.catalogue()["messages"] if e["key"] == "mismatch")
    >>> entry["templates"][0]["text"]
    '{key} must be the same as {other}'
    >>> [place["kind"] for place in entry["templates"][0]["placeholders"]]
    ['key', 'text']
    """

@overload
def convert(
    source: OperationName,
    target: OperationName,
    record: Document,
    /,
    *,
    loads: None = None,
    **options: Unpack[ConvertOptions],
) -> Conversion:
    """A record of one system as input for another, with a report of what is lost.

    The options say what no record says: which domain a group becomes, a mail address for those who have none, and so on.
    What would need one is `needs_choice` in the `loss` report; what other calls must do is in `follow_up`.

    >>> import seatwright
    >>> record = {"groupId": "north", "userId": "ann@old.example.net", "firstName": "Ann",
    ...     "lastName": "Smith", "extension": "1001", "title": "CEO"}
    >>> user = seatwright.convert("odin.user.create", "netsapiens.user.create", record,
    ...     groups={"north": "example.com"}, mail="{user}@{domain}")
    >>> user["report"]["ok"], user["input"]["email-address"]
    (True, '1001@example.com')
    >>> [row["field"] for row in user["loss"] if row["verdict"] == "lost"]
    ['title']
    >>> seatwright.build(user["to"], user["input"], defaults="required").path
    '/ns-api/v2/domains/example.com/users'
    """

@overload
def convert(
    source: OperationName,
    target: OperationName,
    record: Document,
    /,
    *,
    loads: Callable[[str], _T],
    **options: Unpack[ConvertOptions],
) -> _T:
    """A record of one system as input for another, with a report of what is lost.

    The options say what no record says: which domain a group becomes, a mail address for those who have none, and so on.
    What would need one is `needs_choice` in the `loss` report; what other calls must do is in `follow_up`.

    >>> import seatwright
    >>> record = {"groupId": "north", "userId": "ann@old.example.net", "firstName": "Ann",
    ...     "lastName": "Smith", "extension": "1001", "title": "CEO"}
    >>> user = seatwright.convert("odin.user.create", "netsapiens.user.create", record,
    ...     groups={"north": "example.com"}, mail="{user}@{domain}")
    >>> user["report"]["ok"], user["input"]["email-address"]
    (True, '1001@example.com')
    >>> [row["field"] for row in user["loss"] if row["verdict"] == "lost"]
    ['title']
    >>> seatwright.build(user["to"], user["input"], defaults="required").path
    '/ns-api/v2/domains/example.com/users'
    """

@overload
def convert_batch(
    source: OperationName,
    target: OperationName,
    records: Iterable[Mapping[str, Any]] | str | bytes | bytearray,
    /,
    *,
    loads: None = None,
    **options: Unpack[ConvertOptions],
) -> Batch:
    """Many records at once: collisions named or settled, counts, and perhaps waves to send them in.

    `records` is a list or any other iterable of records, or JSON text. A value that JSON has not blocks its row and is named
    in an issue; Ctrl-C ends the call.

    >>> import seatwright
    >>> ann, bob = ({"userId": name, "firstName": "A", "lastName": "B", "extension": "1001"}
    ...     for name in ("ann@old.example.net", "bob@old.example.net"))
    >>> batch = seatwright.convert_batch("odin.user.create", "netsapiens.user.create", [ann, bob],
    ...     domain="example.com", mail="{user}@{domain}",
    ...     extensions={"start": 2000, "end": 2999, "collisions": "allocate"})
    >>> [user["input"]["user"] for user in batch["users"]], batch["summary"]["ready"]
    (['1001', '2000'], 2)
    """

@overload
def convert_batch(
    source: OperationName,
    target: OperationName,
    records: Iterable[Mapping[str, Any]] | str | bytes | bytearray,
    /,
    *,
    loads: Callable[[str], _T],
    **options: Unpack[ConvertOptions],
) -> _T:
    """Many records at once: collisions named or settled, counts, and perhaps waves to send them in.

    `records` is a list or any other iterable of records, or JSON text. A value that JSON has not blocks its row and is named
    in an issue; Ctrl-C ends the call.

    >>> import seatwright
    >>> ann, bob = ({"userId": name, "firstName": "A", "lastName": "B", "extension": "1001"}
    ...     for name in ("ann@old.example.net", "bob@old.example.net"))
    >>> batch = seatwright.convert_batch("odin.user.create", "netsapiens.user.create", [ann, bob],
    ...     domain="example.com", mail="{user}@{domain}",
    ...     extensions={"start": 2000, "end": 2999, "collisions": "allocate"})
    >>> [user["input"]["user"] for user in batch["users"]], batch["summary"]["ready"]
    (['1001', '2000'], 2)
    """

def create_user(
    payload: CreateUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[CreateUserKeywords],
) -> Request:
    """The request that creates a `NetSapiens` user.

    Fields are keyword arguments (`name_first_name="Ann"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
    under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.CreateUserFields)`.

    Options, keyword arguments too: `domain`, `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
    `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.

    Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
    an option.

    >>> from seatwright import netsapiens
    >>> request = netsapiens.create_user(
    ...     domain="example.com", user="1004", name_first_name="Ann", name_last_name="Smith",
    ...     email_address="ann@example.com", defaults="required",
    ... )
    >>> request.path
    '/ns-api/v2/domains/example.com/users'
    """

def create_site(
    payload: CreateSite | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[CreateSiteKeywords],
) -> Request:
    """The request that creates a `NetSapiens` site.

    Fields are keyword arguments (`site="New York"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
    under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.CreateSiteFields)`.

    Options, keyword arguments too: `domain`, `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
    `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.

    Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
    an option.

    >>> from seatwright import netsapiens
    >>> netsapiens.create_site(domain="example.com", site="New York", defaults="none").body
    b'{"site":"New York"}'
    """

def update_user(
    payload: UpdateUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[UpdateUserKeywords],
) -> Request:
    """The request that changes the `NetSapiens` user whose extension is `user`.

    The documents ask for the required fields on every change; `partial=True` builds a request without them.

    Fields are keyword arguments (`department="Sales"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
    under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.UpdateUserFields)`.

    Options, keyword arguments too: `domain`, `user`, `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
    `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.

    Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
    an option.

    >>> from seatwright import netsapiens
    >>> netsapiens.update_user(domain="example.com", user="1004", department="Sales", partial=True).body
    b'{"department":"Sales"}'
    """

def update_site(
    payload: UpdateSite | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[UpdateSiteKeywords],
) -> Request:
    """The request that changes the `NetSapiens` site whose name is `site`.

    Fields are keyword arguments (`area_code=212`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
    under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.UpdateSiteFields)`.

    Options, keyword arguments too: `domain`, `site`, `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
    `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.

    Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
    an option.

    >>> from seatwright import netsapiens
    >>> request = netsapiens.update_site(domain="example.com", site="New York", area_code=212, partial=True)
    >>> request.method, request.path
    ('PUT', '/ns-api/v2/domains/example.com/sites/New%20York')
    """

def odin_create_user(
    payload: CreateOdinUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[CreateOdinUserKeywords],
) -> Request:
    """The request that creates a `BroadWorks` user through Odin.

    Fields are keyword arguments (`service_provider_id="ent"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
    under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.CreateOdinUserFields)`.

    Options, keyword arguments too: `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
    `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.

    Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
    an option.

    >>> from seatwright import odin
    >>> request = odin.create_user(
    ...     service_provider_id="ent.odin", group_id="grp.odin", user_id="ann@example.com",
    ...     first_name="Ann", last_name="Smith", extension="1234", password="Zq7!long",
    ... )
    >>> request.path
    '/users'
    """

def odin_update_user(
    payload: UpdateOdinUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[UpdateOdinUserKeywords],
) -> Request:
    """The request that changes a `BroadWorks` user through Odin.

    Fields are keyword arguments (`title="CEO"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
    under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.UpdateOdinUserFields)`.

    Options, keyword arguments too: `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
    `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.

    Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
    an option.

    >>> from seatwright import odin
    >>> odin.update_user(user_id="ann@example.com", title="CEO", partial=True).body
    b'{"userId":"ann@example.com","title":"CEO"}'
    """

def crmcom_create_user(
    payload: CreateCrmcomUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[CreateCrmcomUserKeywords],
) -> Request:
    """The request that creates a CRM.COM user.

    Fields are keyword arguments (`first_name="Ann"`, dashes and capitals as underscores) or the keys of `payload`, a dict or another mapping
    under the vendor's own names; a keyword takes the place of a key. Each field with its limits: `help(seatwright.types.CreateCrmcomUserFields)`.

    Options, keyword arguments too: `profile`, `defaults`, `unknown`, `strict`, `partial`, `complete`, `empty`, `waive`, `limits`,
    `locale`, `context`; `help(seatwright.keywords.Options)` says what each takes.

    Raises `ValidationError` with the report when the input has errors, `OptionError` for a keyword that is neither a field nor
    an option.

    >>> from seatwright import crmcom
    >>> request = crmcom.create_user(
    ...     user_template_identifier={"name": "Agent"}, username="ann", password="crm.com1",
    ...     password_confirmation="crm.com1", first_name="Ann", last_name="Smith",
    ... )
    >>> request.path
    '/crmapi/rest/v2/users/create'
    """

def generate_password(
    rules: PasswordRules | Mapping[str, object] | str | None = None,
    /,
    *,
    random: bytes,
    length: int | None = None,
    user_id: str | None = None,
) -> str:
    """A password that obeys `rules`: those of `context.password_rules`, which the answer of `/groups/password-rules` is.
    Each random byte is used once; 16 a character are always enough.
    """

@final
class Operation:
    """An operation with its options bound: the same calls as the module's functions, without their first argument.

    Made by `seatwright.operation`. Operations are equal when id and options are; they can be copied and pickled.

    >>> import seatwright
    >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    >>> create
    <Operation netsapiens.site.create domain='example.com' defaults='none'>
    """

    @property
    def id(self) -> OperationId:
        """The id, `"netsapiens.user.create"`.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.id
        'netsapiens.site.create'
        """
    @property
    def alias(self) -> str:
        """The vendor's own name of it.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.alias
        'createSite'
        """
    @property
    def title(self) -> str:
        """What a person would call it."""
    def is_valid(self, input: Input, /) -> bool:
        """Whether a request can be built. The cheapest call: it stops at the first error.

        `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.is_valid({"site": "Paris"})
        True
        """
    def is_valid_json(self, text: str | bytes | bytearray, /) -> bool:
        """`is_valid` of JSON text.

        `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).

        Raises `TypeError` when `text` is none of these.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.is_valid_json(b'{"site": "Paris"}')
        True
        """
    def validate(self, input: Input, /) -> Report:
        """Every issue at once, and what normalizing would change, as a `Report`.

        `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> [issue.code for issue in create.validate({}).errors]
        ['required']
        """
    def validate_json(self, text: str | bytes | bytearray, /) -> Report:
        """`validate` of JSON text.

        `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).

        Raises `TypeError` when `text` is none of these.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.validate_json("{}").ok
        False
        """
    def normalize(self, input: Input, /) -> tuple[Report, dict[str, Any] | None]:
        """The report and, when nothing is wrong, the payload as a dict in the vendor's order; else `None`.

        `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.normalize({"site": " Paris "})[1]
        {'site': 'Paris'}
        """
    def normalize_json(
        self, text: str | bytes | bytearray, /
    ) -> tuple[Report, dict[str, Any] | None]:
        """`normalize` of JSON text.

        `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).

        Raises `TypeError` when `text` is none of these.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.normalize_json('{"site": " Paris "}')[1]
        {'site': 'Paris'}
        """
    def build(self, input: Input, /) -> Request:
        """The request to send.

        `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).

        Raises `ValidationError` with the report when the input has errors.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.build({"site": "Paris"}).body
        b'{"site":"Paris"}'
        """
    def build_json(self, text: str | bytes | bytearray, /) -> Request:
        """`build` of JSON text.

        `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).

        Raises `ValidationError` with the report when the input has errors. Raises `TypeError` when `text` is none of these.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.build_json('{"site": "Paris"}').body
        b'{"site":"Paris"}'
        """
    def describe(self) -> dict[str, Any]:
        """The form as data: fields with labels, help, kinds, choices, limits and groups.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.describe()["fields"][0]["name"]
        'site'
        """
    def json_schema(
        self,
        *,
        view: Literal["input", "clean", "output"] = "input",
        target: Literal["draft-2020-12", "draft-07", "openapi-3.0"] = "draft-2020-12",
        flat: bool = False,
    ) -> dict[str, Any]:
        """The JSON Schema of the input or the body.

        `view`: `"input"` is what checking takes, with all that it repairs; `"clean"` an input that needs no repair;
        `"output"` the body that is built. `target`: `"draft-2020-12"`, `"draft-07"` or `"openapi-3.0"`. `flat`: without
        combinators and patterns, for tools of language models; the input is then a clean one.

        Raises `OptionError` for another view or target.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.json_schema(view="output")["required"]
        ['site']
        """
    def defaults(self) -> dict[str, str]:
        """The documented defaults, as a form's initial values. Empty for updates.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> "time-zone" in create.defaults()
        False
        """
    @overload
    def from_record(
        self,
        record: Document,
        /,
        *,
        loads: None = None,
    ) -> FromRecord:
        """A record as the vendor returns it, as clean input for this operation: `seatwright.from_record`.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.user.create")
        >>> create.from_record({"user": 1004})["input"]
        {'user': '1004'}
        """
    @overload
    def from_record(
        self,
        record: Document,
        /,
        *,
        loads: Callable[[str], _T],
    ) -> _T:
        """A record as the vendor returns it, as clean input for this operation: `seatwright.from_record`.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.user.create")
        >>> create.from_record({"user": 1004})["input"]
        {'user': '1004'}
        """
    @overload
    def read_response(
        self,
        status: int | None,
        body: Document | None = None,
        /,
        *,
        headers: Headers | None = None,
        request: Request | SentRequest | Mapping[str, Any] | str | bytes | None = None,
        limits: Limits | None = None,
        locale: str | None = None,
        loads: None = None,
    ) -> Outcome:
        """What the answer to a request of this operation means: `seatwright.read_response`.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.read_response(409, b'{"code": 409}')["outcome"]
        'conflict'
        """
    @overload
    def read_response(
        self,
        status: int | None,
        body: Document | None = None,
        /,
        *,
        headers: Headers | None = None,
        request: Request | SentRequest | Mapping[str, Any] | str | bytes | None = None,
        limits: Limits | None = None,
        locale: str | None = None,
        loads: Callable[[str], _T],
    ) -> _T:
        """What the answer to a request of this operation means: `seatwright.read_response`.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.read_response(409, b'{"code": 409}')["outcome"]
        'conflict'
        """
    def with_(self, **options: Unpack[Options]) -> Operation:
        """The same operation with other options beside the bound ones; `None` puts one back to its default.

        Raises `OptionError` for an unknown operation or option, or a value that an option does not take.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.with_(domain="other.example")
        <Operation netsapiens.site.create domain='other.example' defaults='none'>
        """
    @property
    def options(self) -> dict[str, Any]:
        """The bound options that differ from their defaults.

        >>> import seatwright
        >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
        >>> create.options
        {'domain': 'example.com', 'defaults': 'none'}
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Issue:
    """Something wrong, or worth knowing.

    Issues are equal when they say the same; they can be copied and pickled.

    >>> import seatwright
    >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    >>> issue.code
    'unknown_field'
    """

    @property
    def severity(self) -> Severity:
        """`"error"`, `"warning"` or `"info"`.

        >>> import seatwright
        >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
        >>> issue.severity
        'error'
        """
    @property
    def code(self) -> IssueCode:
        """What it is about: stable, for programs.

        >>> import seatwright
        >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
        >>> issue.code
        'unknown_field'
        """
    @property
    def path(self) -> tuple[str | int, ...]:
        """Where, in the caller's own keys. Empty for the whole input, `("{domain}",)` for a path parameter.

        >>> import seatwright
        >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
        >>> issue.path
        ('timezone',)
        """
    @property
    def field(self) -> str | None:
        """The vendor's name of the field, if it is about one.

        >>> import seatwright
        >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
        >>> issue.field is None
        True
        """
    @property
    def params(self) -> dict[str, int | str | list[str]]:
        """The details of the code.

        >>> import seatwright
        >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
        >>> issue.params["suggestion"]
        'time-zone'
        """
    @property
    def message(self) -> str:
        """The sentence for a person.

        >>> import seatwright
        >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
        >>> "time-zone" in issue.message
        True
        """
    @property
    def fix(self) -> dict[str, Any] | None:
        """How to mend it, or `None`.

        >>> import seatwright
        >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
        >>> issue.fix
        {'id': 'timezone/unknown_field/rename', 'op': 'rename', 'to': 'time-zone', 'certainty': 'certain'}
        """
    def to_dict(self) -> dict[str, Any]:
        """The issue as plain dicts and lists, as it stands in the report's.

        >>> import seatwright
        >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
        >>> issue.to_dict()["code"]
        'unknown_field'
        """
    @staticmethod
    def _restore(text: str, at: int) -> Issue: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Change:
    """Something that was done to the input.

    Changes are equal when they say the same; they can be copied and pickled.

    >>> import seatwright
    >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
    >>> print(change)
    site trimmed " Paris" to "Paris\"
    """

    @property
    def path(self) -> tuple[str | int, ...]:
        """Where, in the caller's own keys.

        >>> import seatwright
        >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
        >>> change.path
        ('site',)
        """
    @property
    def field(self) -> str:
        """The vendor's name of the field.

        >>> import seatwright
        >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
        >>> change.field
        'site'
        """
    @property
    def rule(self) -> ChangeRule:
        """What was done: `"renamed"`, `"trimmed"`, `"coerced"`, `"default"`, …

        >>> import seatwright
        >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
        >>> change.rule
        'trimmed'
        """
    @property
    def from_(self) -> Any:
        """The value before; `None` when there was none, and for secrets.

        >>> import seatwright
        >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
        >>> change.from_
        ' Paris'
        """
    @property
    def to(self) -> Any:
        """The value after; `None` when there is none, and for secrets.

        >>> import seatwright
        >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
        >>> change.to
        'Paris'
        """
    def to_dict(self) -> dict[str, Any]:
        """The change as plain dicts and lists, as it stands in the report's.

        >>> import seatwright
        >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
        >>> change.to_dict()["rule"]
        'trimmed'
        """
    @staticmethod
    def _restore(text: str, at: int) -> Change: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Report:
    """The verdict on one input. True when the request can be built. Holds nothing of a secret.

    Reports are equal when they say the same; they can be copied and pickled.

    >>> import seatwright
    >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    >>> print(report)
    netsapiens.site.create (reference): 1 error, 1 change
      error   area-code: "x" is not a whole number; "area-code" takes digits alone
    """

    @property
    def operation(self) -> OperationId:
        """The operation's id.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> report.operation
        'netsapiens.site.create'
        """
    @property
    def profile(self) -> Profile:
        """The document that was checked against.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> report.profile
        'reference'
        """
    @property
    def ok(self) -> bool:
        """Whether the request can be built: no issue is an error.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> report.ok
        False
        """
    @property
    def issues(self) -> tuple[Issue, ...]:
        """Everything found: the input as a whole, path parameters, fields in the vendor's order, unknown keys.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> [(issue.severity, issue.field) for issue in report.issues]
        [('error', 'area-code')]
        """
    @property
    def errors(self) -> tuple[Issue, ...]:
        """The issues that keep the request from being built.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> len(report.errors)
        1
        """
    @property
    def warnings(self) -> tuple[Issue, ...]:
        """The issues that are probably not what was meant.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> report.warnings
        ()
        """
    @property
    def changes(self) -> tuple[Change, ...]:
        """Everything done to the input: renamed keys, coerced values, filled defaults.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> [str(change) for change in report.changes]
        ['site trimmed " Paris" to "Paris"']
        """
    def to_json(self) -> str:
        """Compact JSON, the same bytes in every language.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> report.to_json()[:38]
        '{"operation":"netsapiens.site.create",'
        """
    def json(self) -> str:
        """`to_json` under the name that pydantic has for it."""

    def to_dict(self) -> dict[str, Any]:
        """The report as plain dicts and lists.

        >>> import seatwright
        >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
        >>> report.to_dict()["ok"]
        False
        """
    def _errors(self, all: bool) -> list[dict[str, Any]]: ...
    @staticmethod
    def _restore(text: str) -> Report: ...
    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    def _repr_html_(self) -> str: ...

@final
class Request:
    """What an HTTP client needs to know. Never holds a token; its repr never shows the body.

    The body may hold secrets (PINs, passwords), and so does a pickle of the request: keep it as you keep them. Requests are
    equal when operation, path, body and report are.

    >>> import seatwright
    >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
    >>> request
    <Request POST /ns-api/v2/domains/example.com/sites with 16 bytes>
    """

    @property
    def method(self) -> str:
        """HTTP method.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.method
        'POST'
        """
    @property
    def path(self) -> str:
        """Path from the root, percent-encoded.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.path
        '/ns-api/v2/domains/example.com/sites'
        """
    @property
    def query(self) -> dict[str, str]:
        """Names and values of the query."""
    @property
    def headers(self) -> dict[str, str]:
        """Header names in lower case with their values; no authorization.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.headers["content-type"]
        'application/json'
        """
    @property
    def body(self) -> bytes:
        """The JSON body: compact, UTF-8, in the vendor's order. It may hold secrets.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.body
        b'{"site":"Paris"}'
        """
    @property
    def expects(self) -> tuple[int, ...]:
        """The status codes that mean success.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> 202 in request.expects
        True
        """
    @property
    def report(self) -> Report:
        """The report, with warnings and changes.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.report.ok
        True
        """
    def json(self) -> dict[str, Any]:
        """The body as a dict.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.json()
        {'site': 'Paris'}
        """
    def url(self, base: str) -> str:
        """The address of the request.

        `base` is the address of the server: scheme, host and perhaps a path, which may or may not end in the API's own prefix; or
        a path alone, for a client that has the rest.

        Raises `OptionError` for another scheme, no host, a user name, a query, a fragment, spaces or control characters.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.url("https://api.example.net/ns-api/v2").removeprefix("https://")
        'api.example.net/ns-api/v2/domains/example.com/sites'
        """
    def curl(self, base: str) -> str:
        """A command line for a person: the token and every secret are shell variables.

        `base` is the address of the server; it may or may not end in the API's own prefix.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.curl("https://api.example.net").split()[0]
        'curl'
        """
    def requests_kwargs(self, base: str, token: str | None = None) -> dict[str, Any]:
        """Keyword arguments for `requests.request` and `requests.Session.request`.

        `base` is the address of the server; it may or may not end in the API's own prefix.

        `token` is the bearer token (CRM.COM: the member token), without the word "Bearer". It goes into these arguments and nowhere else.

        Raises `ValueError` for a token that cannot stand in a header; the message does not show it.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> sorted(request.requests_kwargs("https://api.example.net", "nss_x"))
        ['data', 'headers', 'method', 'url']
        """
    def httpx_kwargs(self, base: str, token: str | None = None) -> dict[str, Any]:
        """Keyword arguments for `httpx.request`, `httpx.Client.request` and `httpx.AsyncClient.request`.

        `base` is the address of the server; it may or may not end in the API's own prefix.

        `token` is the bearer token (CRM.COM: the member token), without the word "Bearer". It goes into these arguments and nowhere else.

        Raises `ValueError` for a token that cannot stand in a header; the message does not show it.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> sorted(request.httpx_kwargs("https://api.example.net"))
        ['content', 'headers', 'method', 'url']
        """
    def to_dict(self) -> dict[str, Any]:
        """The body as plain dicts and lists: the same as `json`.

        >>> import seatwright
        >>> request = seatwright.build("netsapiens.site.create", {"site": "Paris"}, domain="example.com", defaults="none")
        >>> request.to_dict()
        {'site': 'Paris'}
        """
    @property
    def _learned(self) -> bool: ...
    @staticmethod
    def _restore(operation: str, path: str, body: bytes, waits: bool, report: str) -> Request: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class BesideRequest:
    """A request beside that of a row: an emergency address, a device or a number of its user.

    >>> from seatwright import rows
    >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
    >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    >>> row.beside
    (<BesideRequest 2.1 netsapiens.phonenumber.create '12485550101'>,)
    """

    @property
    def id(self) -> str:
        """Which one it is: `"2.1"` is the first beside the request of row 2, which is `"2"`.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
        >>> row.beside[0].id
        '2.1'
        """
    @property
    def after(self) -> tuple[str, ...]:
        """The requests that must be done before, by their ids.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
        >>> row.beside[0].after
        ('2',)
        """
    @property
    def key(self) -> str | None:
        """The key of what it makes: the id of a device, a phone number. `None` where the server gives it.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
        >>> row.beside[0].key
        '12485550101'
        """
    @property
    def operation(self) -> str:
        """The id of its operation.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
        >>> row.beside[0].operation
        'netsapiens.phonenumber.create'
        """
    @property
    def request(self) -> Request:
        """The request to send. What `check` returns is missing in its body.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
        >>> row.beside[0].request.path
        '/ns-api/v2/domains/example.com/phonenumbers'
        """
    @property
    def check(self) -> Request | None:
        """What the server is asked with before, where the request needs its answer; it stores nothing.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
        >>> row.beside[0].check is None
        True
        """
    @property
    def takes(self) -> tuple[str, ...]:
        """The members of the answer to `check` that go into the body.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
        >>> row.beside[0].takes
        ()
        """

@final
class Row:
    """One row of a sheet, and what became of it. True when it is ready to be sent.

    >>> from seatwright import rows
    >>> sheet = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
    >>> [row] = sheet
    >>> row
    <Row 2 invalid: 1 error>
    """

    @property
    def row(self) -> int:
        """The row as a spreadsheet numbers it; objects are numbered from 1.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")
        >>> row.row
        2
        """
    @property
    def verdict(self) -> Literal["ready", "invalid", "continuation", "blank"]:
        """What became of it: `"ready"`, `"invalid"`, `"continuation"` (a further row of the person above it) or `"blank"`.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")
        >>> row.verdict
        'ready'
        """
    @property
    def request(self) -> Request | None:
        """The request to send; `None` unless the row is ready.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")
        >>> row.request
        <Request POST /ns-api/v2/domains/example.com/sites with 16 bytes>
        """
    @property
    def method(self) -> str | None:
        """The HTTP method of the request; `None` unless the row is ready.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")
        >>> row.method
        'POST'
        """
    @property
    def path(self) -> str | None:
        """The path of the request; `None` unless the row is ready.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")
        >>> row.path
        '/ns-api/v2/domains/example.com/sites'
        """
    @property
    def body(self) -> bytes | None:
        """The JSON body of the request; `None` unless the row is ready. It may hold secrets.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")
        >>> row.body
        b'{"site":"Paris"}'
        """
    @property
    def beside(self) -> tuple[BesideRequest, ...]:
        """Requests beside it, in the order in which they are sent; also of a further row of a person. Empty unless `beside` asks for them.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
        >>> [(each.id, each.after) for each in row.beside]
        [('2.1', ('2',))]
        """
    @property
    def issues(self) -> tuple[RowIssue, ...]:
        """What is wrong with the row or worth a look: errors and warnings.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> [(issue.column, issue.code) for issue in row.issues]
        [('area-code', 'wrong_type')]
        """
    def to_json(self) -> str:
        """Number, verdict and issues as compact JSON: no value of a secret, and no body; and `from_template`, the fields whose values
        are those of the template that was given as `like`.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")
        >>> row.to_json()
        '{"row":2,"verdict":"ready","issues":[]}'
        """
    def to_dict(self) -> dict[str, Any]:
        """`to_json` as dicts and lists.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")
        >>> row.to_dict()
        {'row': 2, 'verdict': 'ready', 'issues': []}
        """
    def __bool__(self) -> bool: ...

@final
class RowIssue:
    """Something wrong with one row, with its column and what stands there.

    >>> from seatwright import rows
    >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
    >>> print(row.issues[0])
    row 2, area-code: "x" is not a whole number; "area-code" takes digits alone
    """

    @property
    def row(self) -> int:
        """The row as a spreadsheet numbers it.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> row.issues[0].row
        2
        """
    @property
    def column(self) -> str | None:
        """The column as the sheet names it, or its letter where there are no headings; `None` for a value that no column gives.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> row.issues[0].column
        'area-code'
        """
    @property
    def severity(self) -> Severity:
        """`"error"`: the row is not sent; or `"warning"`.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> row.issues[0].severity
        'error'
        """
    @property
    def code(self) -> str:
        """What it is about: stable, for programs.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> row.issues[0].code
        'wrong_type'
        """
    @property
    def index(self) -> int | None:
        """The column by its place, from 0.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> row.issues[0].index
        1
        """
    @property
    def field(self) -> str | None:
        """The field, by its path in the body.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,Area Code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> row.issues[0].field
        'area-code'
        """
    @property
    def value(self) -> str | None:
        """What stands in the cell, at most 64 characters of it; `None` for a secret.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> row.issues[0].value
        'x'
        """
    @property
    def message(self) -> str:
        """The sentence for a person.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\\nParis,x\\n", domain="example.com", defaults="none")
        >>> row.issues[0].message
        '"x" is not a whole number; "area-code" takes digits alone'
        """
    @property
    def fix(self) -> str | None:
        """What would mend it, as it would stand in the cell; `None` when nothing is known.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,timezone\\nParis,US/Estern\\n", domain="example.com", defaults="none")
        >>> row.issues[0].fix
        'US/Eastern'
        """
    @property
    def certainty(self) -> Literal["certain", "likely"] | None:
        """How sure the fix is: `"certain"` or `"likely"`.

        >>> from seatwright import rows
        >>> [row] = rows.read("netsapiens.site.create", b"site,timezone\\nParis,US/Estern\\n", domain="example.com", defaults="none")
        >>> row.issues[0].certainty
        'likely'
        """

@final
class SheetSurvey:
    """The first pass over a sheet. `seatwright.rows.read` makes it.

    `options` of the sheet are JSON text; the operation's are keyword arguments.

    >>> from seatwright._native import SheetSurvey
    >>> survey = SheetSurvey("netsapiens.site.create", '{"delimiter": ";"}', domain="example.com")
    >>> survey.push(b"site;area-code\\nParis;212\\n")
    >>> survey.finish()
    <SheetFacts netsapiens.site.create 1 rows>
    """

    def __new__(cls, op: OperationName, sheet: str, /, **options: Unpack[Options]) -> Self: ...
    def push(self, chunk: bytes | Workbook | ArrowTable) -> None:
        """Takes the next bytes, or a workbook.

        >>> from seatwright._native import SheetSurvey
        >>> SheetSurvey("netsapiens.site.create", "{}", domain="example.com").push(b"site\\n")
        """
    def set_host(self) -> None:
        """The rows were mappings, written by `sheet_line`.

        >>> from seatwright._native import SheetSurvey
        >>> SheetSurvey("netsapiens.site.create", "{}", domain="example.com").set_host()
        """
    def part(self) -> bytes:
        """What was seen so far, for `add_part` of another process.

        >>> from seatwright._native import SheetSurvey
        >>> SheetSurvey("netsapiens.site.create", "{}", domain="example.com").part()[:4]
        b'\\x00\\x00\\x00\\x00'
        """
    def add_part(self, part: bytes) -> int:
        """Takes what another process saw of the rows that follow, and gives how many they are. Raises `ValueError` for other columns
        and other bytes.

        >>> from seatwright._native import SheetSurvey
        >>> survey = SheetSurvey("netsapiens.site.create", "{}", domain="example.com")
        >>> survey.add_part(survey.part())
        0
        """
    def finish(self) -> SheetFacts:
        """There are no more bytes: what was found out.

        >>> from seatwright._native import SheetSurvey
        >>> SheetSurvey("netsapiens.site.create", "{}", domain="example.com").finish()
        <SheetFacts netsapiens.site.create 0 rows>
        """

@final
class SheetFacts:
    """What the first pass found out.

    >>> from seatwright import rows
    >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts
    <SheetFacts netsapiens.site.create 1 rows>
    """

    def to_json(self) -> str:
        """All of it as compact JSON.

        >>> from seatwright import rows
        >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.to_json()[:50]
        '{"operation":"netsapiens.site.create","ok":true,"f'
        """
    def mapping_json(self) -> str:
        """The mapping as compact JSON.

        >>> from seatwright import rows
        >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.mapping_json()
        '{"header":1,"columns":[{"heading":"site","index":0,"to":"site","by":"name","certainty":"certain"}]}'
        """
    def headings(self) -> tuple[bytes, bytes]:
        """The first lines of the errors file and of the corrected file.

        >>> from seatwright import rows
        >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.headings()
        (b'row,column,value,severity,code,message,fix\\r\\n', b'site\\r\\n')
        """
    def plan(self, records: SheetRecords, send_secrets: bool, several_keys: bool, /) -> PlanPass:
        """Begins a pass that compares the rows with records.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan.sheet._facts.plan(plan._records, False, False)
        <PlanPass netsapiens.site.create>
        """
    def run_rows(self, records: SheetRecords, send_secrets: bool, several_keys: bool, /) -> RunRows:
        """Gathers the requests of such a plan, to carry it out.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan.sheet._facts.run_rows(plan._records, False, False)
        <RunRows>
        """
    def result_headings(self) -> bytes:
        """The headings of a results file.

        >>> from seatwright import rows
        >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.result_headings()[:26]
        b'site,run: row,run: result,'
        """
    def start(self, rows: int, /) -> bytes:
        """The start of a partition of a table, after so many rows.

        >>> from seatwright import rows
        >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.start(5)[:4]
        b'\\x05\\x00\\x00\\x00'
        """
    def claims(self, start: bytes, /) -> ClaimPass:
        """Begins the pass over a partition that notes its keys.

        >>> from seatwright import rows
        >>> facts = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts
        >>> facts.claims(facts.start(0))
        <ClaimPass>
        """
    def merge_claims(self, parts: list[bytes], /) -> tuple[list[bytes], list[int]]:
        """The start of each partition, from the claims of all in their order; and which claims must be made once more with that start.

        >>> from seatwright import rows
        >>> facts = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts
        >>> claims = facts.claims(facts.start(0)).finish()
        >>> starts, again = facts.merge_claims([claims, claims])
        >>> len(starts), again
        (2, [])
        """
    def begin(self, start: bytes | None = None, /) -> SheetPass:
        """Begins the second pass; that of a partition with its start.

        >>> from seatwright import rows
        >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.begin()
        <SheetPass netsapiens.site.create>
        """

@final
class SheetPass:
    """The second pass over a sheet.

    >>> from seatwright import rows
    >>> work = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.begin()
    >>> work.rows(b"site\\nParis\\n")
    []
    >>> work.rows(None)
    [<Row 2 ready>]
    """

    def rows(self, chunk: bytes | Workbook | ArrowTable | None, /) -> list[Row]:
        """Takes the next bytes, or `None` at the end, and gives the rows that are whole.

        >>> from seatwright import rows
        >>> work = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.begin()
        >>> work.rows(None)
        []
        """
    def write(
        self,
        chunk: bytes | Workbook | ArrowTable | None,
        requests: bool,
        errors: bool,
        corrected: bool,
        /,
    ) -> tuple[bytes, bytes, bytes]:
        """Takes the next bytes, or `None` at the end, and gives what they add to the three files.

        >>> from seatwright import rows
        >>> work = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com", defaults="none")._facts.begin()
        >>> work.write(b"site\\nParis\\n", True, True, True)
        (b'', b'', b'')
        >>> work.write(None, False, True, True)
        (b'', b'', b'Paris\\r\\n')
        """
    def arrow(self, chunk: bytes | Workbook | ArrowTable | None, requests: bool, /) -> ArrowTable:
        """Takes the next piece, or `None` at the end, and gives the rows that are whole as a table of Arrow; with `requests` their
        requests too.

        >>> from seatwright import rows
        >>> work = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.begin()
        >>> work.arrow(b"site\\nParis\\n", False)
        <ArrowTable 0 rows, 4 columns>
        >>> work.arrow(None, True)
        <ArrowTable 1 row, 7 columns>
        """
    def begin_html(self) -> None:
        """Begins a page about the rows, for `html`.

        >>> from seatwright import rows
        >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.begin().begin_html()
        """
    def html(self) -> bytes:
        """The page, when there are no more rows; nothing before.

        >>> from seatwright import rows
        >>> rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.begin().html()
        b''
        """
    def summary(self) -> str | None:
        """What became of all rows, as compact JSON; `None` before the end.

        >>> from seatwright import rows
        >>> work = rows.read("netsapiens.site.create", b"site\\nParis\\n", domain="example.com")._facts.begin()
        >>> work.summary() is None
        True
        """

@final
class ClaimPass:
    """The pass over a partition that notes its keys.

    >>> import pyarrow
    >>> from seatwright import rows
    >>> table = pyarrow.table({"site": ["Paris", "Paris"]})
    >>> facts = rows.read("netsapiens.site.create", table, domain="example.com")._facts
    >>> facts.claims(facts.start(0))
    <ClaimPass>
    """

    def push(self, table: ArrowTable) -> None:
        """Takes the next rows.

        >>> import pyarrow
        >>> from seatwright import rows
        >>> from seatwright._native import arrow_table
        >>> table = arrow_table(pyarrow.table({"site": ["Paris", "Paris"]}))
        >>> facts = rows.read("netsapiens.site.create", table, domain="example.com")._facts
        >>> facts.claims(facts.start(0)).push(table)
        """
    def finish(self) -> bytes:
        """There are no more rows: what the partition has that others may have too. It may hold secrets.

        >>> import pyarrow
        >>> from seatwright import rows
        >>> table = pyarrow.table({"site": ["Paris", "Paris"]})
        >>> facts = rows.read("netsapiens.site.create", table, domain="example.com")._facts
        >>> type(facts.claims(facts.start(0)).finish())
        <class 'bytes'>
        """

@final
class ArrowTable:
    """A table of Arrow, for `seatwright.rows` and `seatwright.arrow`.

    >>> import pyarrow
    >>> from seatwright._native import arrow_table
    >>> arrow_table(pyarrow.table({"site": ["Paris", "Rome"]}))
    <ArrowTable 2 rows, 1 column>
    """

    @property
    def rows(self) -> int:
        """How many rows there are.

        >>> import pyarrow
        >>> from seatwright._native import arrow_table
        >>> arrow_table(pyarrow.table({"site": ["Paris", "Rome"]})).rows
        2
        """
    @property
    def columns(self) -> list[str]:
        """The names of the columns.

        >>> import pyarrow
        >>> from seatwright._native import arrow_table
        >>> arrow_table(pyarrow.table({"site": ["Paris"], "area-code": [212]})).columns
        ['site', 'area-code']
        """
    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...
    def __arrow_c_schema__(self) -> Any: ...
    def __len__(self) -> int: ...

def arrow_table(source: Any, /) -> ArrowTable:
    """Takes a table over from an object with `__arrow_c_stream__` or `__arrow_c_array__`. Its values are not copied.

    Raises `TypeError` for another object, for what holds no columns, and for a column whose type is not read; `ValueError` for a
    stream that was consumed before, for two columns of one name, and for damaged data.

    >>> import pyarrow
    >>> from seatwright._native import arrow_table
    >>> arrow_table(pyarrow.record_batch({"site": ["Paris"], "area-code": [212]}))
    <ArrowTable 1 row, 2 columns>
    """

@final
class Workbook:
    """An Excel workbook (`.xlsx`, `.xlsm`) of which one sheet is read. `seatwright.rows` makes it of files that begin as one does.

    >>> from pathlib import Path
    >>> from seatwright._native import open_workbook
    >>> open_workbook(Path("tests/sheets/office.xlsx").read_bytes(), "Notizen")
    <Workbook 'Notizen'>
    """

    def __len__(self) -> int: ...

@final
class SheetRecords:
    """Records that exist. `seatwright.rows.plan` makes it.

    >>> from seatwright._native import SheetRecords
    >>> records = SheetRecords("netsapiens.site.create", domain="example.com")
    >>> records.push(b'[{"site": "Paris"}]')
    >>> records.finish()
    >>> records
    <SheetRecords netsapiens.site.create 1 records>
    """

    def __new__(cls, op: OperationName, /, **options: Unpack[Options]) -> Self: ...
    def push(self, chunk: bytes | Workbook | ArrowTable) -> None:
        """Takes the next bytes.

        >>> from seatwright._native import SheetRecords
        >>> SheetRecords("netsapiens.site.create", domain="example.com").push(b'[{"site"')
        """
    def finish(self) -> None:
        """There are no more bytes. Raises `ValueError` when a record cannot be read: it would be made once more.

        >>> from seatwright._native import SheetRecords
        >>> SheetRecords("netsapiens.site.create", domain="example.com").finish()
        Traceback (most recent call last):
        ...
        ValueError: what exists is an empty file; an empty list says that nothing exists
        """
    def to_rows(self) -> tuple[bytes, list[tuple[str, str]]]:
        """The records as a sheet in CSV, and what stands in none of its cells, as pairs of key and field. As it is written, each of its
        rows is unchanged. No secret stands in it.

        >>> from seatwright import rows
        >>> rows.records_to_rows("netsapiens.site.create", [{"site": "Paris", "area-code": 212}], domain="example.com")
        (b'site,area-code\\r\\nParis,212\\r\\n', [])
        """
    def check(self, document: bytes, digest: str, yes: Sequence[str]) -> None:
        """Raises `ValueError` when a plan may not be carried out: the records are others, the rows are others (`digest` is that of the
        plan that was made again), or a guard has no yes.

        >>> from seatwright._native import SheetRecords
        >>> records = SheetRecords("netsapiens.site.create", domain="example.com")
        >>> records.push(b"[]")
        >>> records.finish()
        >>> records.check(b"{}", "", [])
        Traceback (most recent call last):
        ...
        ValueError: this is no plan: "plan" is not 1
        """

@final
class PlanRow:
    """One row of a plan. True when it has a request.

    >>> from seatwright import rows
    >>> [row] = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
    >>> row
    <PlanRow 2 create 'Paris'>
    """

    @property
    def row(self) -> int:
        """The row as a spreadsheet numbers it.

        >>> from seatwright import rows
        >>> [row] = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> row.row
        2
        """
    @property
    def action(
        self,
    ) -> Literal["create", "update", "unchanged", "conflict", "invalid", "continuation", "blank"]:
        """What is done: `"create"`, `"update"`, `"unchanged"`, `"conflict"`, `"invalid"`, `"continuation"` or `"blank"`.

        >>> from seatwright import rows
        >>> [row] = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[{"site": "Paris"}], domain="example.com", defaults="none")
        >>> row.action
        'unchanged'
        """
    @property
    def key(self) -> str | None:
        """Which user or site it is about: the key as the record has it, or as the row has it.

        >>> from seatwright import rows
        >>> [row] = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> row.key
        'Paris'
        """
    @property
    def request(self) -> Request | None:
        """The request to send; of a create and of an update.

        >>> from seatwright import rows
        >>> [row] = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> row.request
        <Request POST /ns-api/v2/domains/example.com/sites with 16 bytes>
        """
    @property
    def changes(self) -> list[dict[str, Any]]:
        """What an update changes, as dicts: `field`, and `from` and `to` unless `secret` is true.

        >>> from seatwright import rows
        >>> csv = b"site,area-code\\nParis,212\\n"
        >>> [row] = rows.plan("netsapiens.site.create", csv, existing=[{"site": "Paris", "area-code": 1}], domain="example.com", defaults="none")
        >>> row.changes
        [{'field': 'area-code', 'from': 1, 'to': 212}]
        """
    @property
    def beside(self) -> tuple[BesideRequest, ...]:
        """Requests beside it, in the order in which they are sent; also of a further row of a person. Empty unless `beside` asks for them.

        >>> from seatwright import rows
        >>> csv = b"Extension,Name,Email,DID\\n1001,Ann King,ann@example.com,12485550101\\n"
        >>> [row] = rows.plan("createUser", csv, existing=[], domain="example.com", beside=True)
        >>> [(each.id, each.after) for each in row.beside]
        [('2.1', ('2',))]
        """
    @property
    def issues(self) -> tuple[RowIssue, ...]:
        """What is wrong or worth a look; of a conflict, why it is one.

        >>> from seatwright import rows
        >>> [row] = rows.plan("netsapiens.site.create", b"site,area-code\\nParis,x\\n", existing=[], domain="example.com", defaults="none")
        >>> print(row.issues[0])
        row 2, area-code: "x" is not a whole number; "area-code" takes digits alone
        """
    def to_json(self) -> str:
        """The row as it stands in the plan, as compact JSON. No secret stands in it.

        >>> from seatwright import rows
        >>> [row] = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[{"site": "Paris"}], domain="example.com", defaults="none")
        >>> row.to_json()
        '{"row":2,"action":"unchanged","key":"Paris"}'
        """
    def to_dict(self) -> dict[str, Any]:
        """`to_json` as dicts and lists.

        >>> from seatwright import rows
        >>> [row] = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[{"site": "Paris"}], domain="example.com", defaults="none")
        >>> row.to_dict()
        {'row': 2, 'action': 'unchanged', 'key': 'Paris'}
        """
    def __bool__(self) -> bool: ...

@final
class PlanPass:
    """A pass that compares a sheet with records.

    >>> from seatwright import rows
    >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")
    >>> plan._begin()
    <PlanPass netsapiens.site.create>
    """

    def rows(self, chunk: bytes | Workbook | ArrowTable | None, /) -> list[PlanRow]:
        """Takes the next bytes, or `None` at the end, and gives the rows that are whole.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan._begin().rows(None)
        []
        """
    def write(
        self,
        chunk: bytes | Workbook | ArrowTable | None,
        requests: bool,
        errors: bool,
        corrected: bool,
        /,
    ) -> tuple[bytes, bytes, bytes, bytes]:
        """Takes the next bytes, or `None` at the end, and gives what they add to requests, errors, corrected sheet and plan.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan._begin().write(b"", True, True, True)[:3]
        (b'', b'', b'')
        """
    def begin_html(self) -> None:
        """Begins a page about the plan, for `html`.

        >>> from seatwright import rows
        >>> rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")._begin().begin_html()
        """
    def html(self) -> bytes:
        """The page, when there are no more rows; nothing before.

        >>> from seatwright import rows
        >>> rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")._begin().html()
        b''
        """
    def results(
        self,
        chunk: bytes | Workbook | ArrowTable | None,
        run: RunCore,
        plan: int,
        report: RunReport | None,
        /,
    ) -> bytes:
        """Takes the next bytes, or `None` at the end, and gives what they add to the results file of a run: `plan` is the number of
        this plan in it. The rows are added to `report` too, where one is given.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan._begin().results(b"", plan.run()._core, 0, None)
        b''
        """
    def end(self) -> tuple[str, str, list[str]] | None:
        """At the end: the summary as compact JSON, the digest of the rows, and the keys that no row has.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com")
        >>> plan._begin().end() is None
        True
        """

@final
class RunRows:
    """Gathers the requests of a plan when its sheet is read again.

    >>> from seatwright import rows
    >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
    >>> plan.sheet._facts.run_rows(plan._records, False, False)
    <RunRows>
    """

    def push(self, chunk: bytes | Workbook | ArrowTable) -> None:
        """Takes the next bytes of the sheet.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.sheet._facts.run_rows(plan._records, False, False).push(b"site\\n")
        """
    def finish(self, document: bytes, yes: Sequence[str]) -> RunPlan:
        """There are no more bytes: checks the plan that was saved against these rows and records. `yes` names the guards that a person
        agreed to. Raises `ValueError` when it may not be carried out.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> work = plan.sheet._facts.run_rows(plan._records, False, False)
        >>> work.push(b"site\\nRome\\n")
        >>> work.finish(plan.document(), [])
        Traceback (most recent call last):
        ...
        ValueError: the sheet makes another plan than this one; make it again
        """

@final
class RunPlan:
    """A plan that may be carried out, with its requests. Its repr shows none of them.

    >>> from seatwright import rows
    >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
    >>> plan._runnable(None, [])
    <RunPlan 1 requests>
    """

    def random_bytes(self, fields: Sequence[str]) -> int:
        """How many random bytes `make_secrets` needs for these fields.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan._runnable(None, []).random_bytes([])
        0
        """
    def make_secrets(self, fields: Sequence[str], random: bytes) -> bytes:
        """Makes a secret for each new record that has none in one of these fields, and gives them as CSV: row, key, field, value.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan._runnable(None, []).make_secrets([], b"")
        b'row,key,field,value\\r\\n'
        """
    def with_secrets(self, fields: Sequence[str], csv: bytes) -> RunPlan:
        """The plan with the secrets of such a file in its requests. Raises `ValueError` when the file is another one.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan._runnable(None, []).with_secrets([], b"row,key,field,value\\r\\n")
        <RunPlan 1 requests>
        """

@final
class RunCore:
    """Carries out plans: says what to send next, and what an answer means. `seatwright.rows.Run` adds the journal's file and the time.

    >>> from seatwright import rows
    >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
    >>> plan.run()._core
    <RunCore 1 requests>
    """

    def __new__(
        cls,
        plans: Sequence[RunPlan],
        journal: bytes | None,
        /,
        *,
        concurrency: int,
        stop_after: int,
        attempts: int,
        look_ups: int,
        backoff: float,
        backoff_limit: float,
        seed: int | None,
    ) -> Self: ...
    @staticmethod
    def check_token(token: str, /) -> None:
        """Raises `ValueError` for a token that cannot stand in a header; the message does not show it.

        >>> from seatwright._native import RunCore
        >>> RunCore.check_token("nss_x")
        """
    def next(
        self, now: float, /
    ) -> tuple[Literal["write", "send", "wait", "answers", "finished"], Any]:
        """What to do next, and with what: `"write"` and the bytes for the journal, `"send"` and a step, `"wait"` and seconds, `"answers"`
        and seconds or `None`, or `"finished"`.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.run()._core.next(0.0)[0]
        'write'
        """
    def answered(
        self,
        step: int,
        status: int,
        headers: Sequence[tuple[str, str]],
        body: bytes,
        now: float,
        /,
    ) -> dict[str, Any]:
        """Takes the answer to the step with this number; a status of 0 says that none came. Gives `plan`, `row`, `key`, `outcome`,
        `status`, `message` and `part`. Raises `ValueError` for a step that was not given out, or that has its answer.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.run()._core.answered(1, 0, [], b"", 0.0)
        Traceback (most recent call last):
        ...
        ValueError: the run has given out no step 1
        """
    def cancel(self) -> None:
        """Sends nothing more but look-ups.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.run()._core.cancel()
        """
    def summary(self) -> tuple[str, bool]:
        """How many rows have which status, as compact JSON; and whether every row is done.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.run()._core.summary()[1]
        False
        """
    def stopped(self) -> str | None:
        """Why nothing more is sent: `"refusals"`, `"cancelled"`, `"denied"`, or `None`.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.run()._core.stopped() is None
        True
        """
    def result(self, plan: int, row: int, /) -> dict[str, Any] | None:
        """What became of a row, as a dict; `None` for one without a request.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.run()._core.result(0, 2)["status"]
        'not_sent'
        """
    def beside(self, plan: int, row: int, /) -> list[dict[str, Any]]:
        """What became of the requests beside that of a row, as dicts.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.run()._core.beside(0, 2)
        []
        """
    def created(self) -> list[Any]:
        """What the run has made, as dicts.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> plan.run()._core.created()
        []
        """

@final
class Step:
    """A request that a run asks to be sent. Its repr never shows the body, which may hold secrets.

    >>> from seatwright import rows
    >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
    >>> step = next(plan.run().steps())
    >>> step
    <Step 1: send row 2 'Paris', POST /ns-api/v2/domains/example.com/sites>
    """

    @property
    def id(self) -> int:
        """The number by which its answer is handed over.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).id
        1
        """
    @property
    def plan(self) -> int:
        """Which of the plans the row belongs to, from 0.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).plan
        0
        """
    @property
    def row(self) -> int:
        """The row as a spreadsheet numbers it.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).row
        2
        """
    @property
    def part(self) -> int:
        """0 for the request of the row itself, from 1 for those beside it.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).part
        0
        """
    @property
    def key(self) -> str | None:
        """The key of the record.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).key
        'Paris'
        """
    @property
    def attempt(self) -> int:
        """How often the request of the row was sent in all, this time included; of a look-up, how often before it.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).attempt
        1
        """
    @property
    def purpose(self) -> Literal["send", "look_up", "check"]:
        """Why it is sent: `"send"` makes or changes the record, `"look_up"` reads it, `"check"` asks
        the server for what another request needs, and stores nothing.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).purpose
        'send'
        """
    @property
    def method(self) -> str:
        """HTTP method.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).method
        'POST'
        """
    @property
    def path(self) -> str:
        """Path from the root with its query, percent-encoded.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).path
        '/ns-api/v2/domains/example.com/sites'
        """
    @property
    def body(self) -> bytes:
        """The JSON body; empty for a look-up.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).body
        b'{"site":"Paris"}'
        """
    def url(self, base: str) -> str:
        """The address of the request below `base`, the address of the server.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> next(plan.run().steps()).url("https://api.example.net/ns-api/v2").removeprefix("https://")
        'api.example.net/ns-api/v2/domains/example.com/sites'
        """
    def requests_kwargs(self, base: str, token: str | None = None) -> dict[str, Any]:
        """Keyword arguments for `requests.request` and `requests.Session.request`. `token` is the bearer token (CRM.COM: the member token).

        Raises `ValueError` for a token that cannot stand in a header; the message does not show it.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> sorted(next(plan.run().steps()).requests_kwargs("https://api.example.net", "nss_x"))
        ['data', 'headers', 'method', 'url']
        """
    def httpx_kwargs(self, base: str, token: str | None = None) -> dict[str, Any]:
        """Keyword arguments for `httpx.request`, `httpx.Client.request` and `httpx.AsyncClient.request`; as `requests_kwargs`.

        >>> from seatwright import rows
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> sorted(next(plan.run().steps()).httpx_kwargs("https://api.example.net"))
        ['content', 'headers', 'method', 'url']
        """

@final
class RunReport:
    """A page about a run, for the screen and for paper.

    >>> from seatwright._native import RunReport
    >>> RunReport("Office")
    <RunReport>
    """

    def __new__(cls, title: str) -> Self: ...
    def finish(self, run: RunCore) -> str:
        """Ends the page.

        >>> from seatwright import rows
        >>> from seatwright._native import RunReport
        >>> plan = rows.plan("netsapiens.site.create", b"site\\nParis\\n", existing=[], domain="example.com", defaults="none")
        >>> RunReport("Office").finish(plan.run()._core)[:15]
        '<!DOCTYPE html>'
        """

def sheet_template_columns(op: OperationName, sheet: str, /, **options: Unpack[Options]) -> str:
    """The columns of an empty sheet, as compact JSON. `sheet` are options of a sheet as JSON, of which `beside` counts.

    >>> from seatwright._native import sheet_template_columns
    >>> sheet_template_columns("netsapiens.site.create", "{}", domain="example.com")[:40]
    '[{"heading":"Site name","path":"site","r'
    """

def sheet_template(
    op: OperationName, sheet: str, delimiter: str, example: bool, /, **options: Unpack[Options]
) -> bytes:
    """An empty sheet as CSV, in UTF-8: headings, and an example row. `sheet` as for `sheet_template_columns`.

    >>> from seatwright._native import sheet_template
    >>> sheet_template("netsapiens.site.create", "{}", ";", False, domain="example.com")[:10]
    b'Site name;'
    """

def sheet_line(row: Mapping[str, Any], what: str, limit: int, mark: bool, /) -> bytes:
    """A mapping as a line of JSON. `limit` is how many bytes a row may have. With `mark` a value that JSON cannot represent stands in
    it as a mark, so that the pass over a sheet names its row and field.

    Raises `TypeError` if `row` is not a mapping, has a key that is not a string, or contains such a value and `mark` is false.

    >>> from seatwright._native import sheet_line
    >>> sheet_line({"user": 1001, "email": {1}}, "row 1", 1000, True)
    b'{"user":1001,"email":{"\\\\u0000":"set"}}\\n'
    """

def open_workbook(data: bytes, sheet: str | None, /) -> Workbook | None:
    """Opens a workbook; `None` for bytes that are none, of which the engine tells what they are. `sheet` is the name of the sheet;
    the first visible one without it. Raises `ValueError` for a workbook that cannot be read.

    >>> from seatwright._native import open_workbook
    >>> open_workbook(b"user\\n1001\\n", None) is None
    True
    """

@final
class ReadRequest:
    """A request that reads a record, or a list of records. It changes nothing and has no body.

    >>> from seatwright import rows
    >>> rows.list_request("netsapiens.user.create", domain="example.com")
    <ReadRequest GET /ns-api/v2/domains/example.com/users?start=0&limit=1000>
    """

    @property
    def method(self) -> str:
        """HTTP method.

        >>> from seatwright import rows
        >>> rows.list_request("netsapiens.user.create", domain="example.com").method
        'GET'
        """
    @property
    def path(self) -> str:
        """Path from the root with its query, percent-encoded.

        >>> from seatwright import rows
        >>> rows.list_request("netsapiens.user.create", start=1000, limit=50, domain="example.com").path
        '/ns-api/v2/domains/example.com/users?start=1000&limit=50'
        """
    def url(self, base: str) -> str:
        """The address of the request below `base`, the address of the server.

        >>> from seatwright import rows
        >>> request = rows.list_request("netsapiens.site.create", limit=9, domain="example.com")
        >>> request.url("https://api.example.net").removeprefix("https://")
        'api.example.net/ns-api/v2/domains/example.com/sites?start=0&limit=9'
        """
    def kwargs(self, base: str, token: str | None = None) -> dict[str, Any]:
        """Keyword arguments for `requests.request`, `httpx.request` and the same methods of their sessions and clients. `token` is the
        bearer token.

        Raises `ValueError` for a token that cannot stand in a header; the message does not show it.

        >>> from seatwright import rows
        >>> request = rows.list_request("netsapiens.user.create", domain="example.com")
        >>> sorted(request.kwargs("https://api.example.net", "nss_x"))
        ['headers', 'method', 'url']
        """

def list_request(
    op: OperationName,
    /,
    *,
    start: int = 0,
    limit: int = 0,
    filters: Mapping[str, str] | None = None,
    **options: Unpack[Options],
) -> ReadRequest | None:
    """The request that lists the records of an operation, from the number `start` on, at most `limit` of them; 0 means as many as the
    server allows. `filters` are query parameters with their values.

    `None` when the vendor has no public call for it, or when `start` is not 0 and the server returns all records at once.

    Raises `OptionError` when a parameter of the path is missing, such as `domain`, or when the call has no such filter.

    >>> from seatwright import rows
    >>> rows.list_request("netsapiens.user.create", filters={"site": "Paris"}, domain="example.com").path
    '/ns-api/v2/domains/example.com/users?start=0&limit=1000&site=Paris'
    >>> rows.list_request("crmcom.user.create") is None
    True
    """

def read_request(request: Request, /) -> ReadRequest | None:
    """The request that reads the record which `request` makes or changes.

    `None` when the vendor has no public call for it, or when the request does not name its record.

    >>> import seatwright
    >>> from seatwright import rows
    >>> request = seatwright.build("netsapiens.site.create", {"site": "New York"}, domain="example.com", defaults="none")
    >>> rows.read_request(request)
    <ReadRequest GET /ns-api/v2/domains/example.com/sites/New%20York>
    """

def next_free(first: str, last: str, taken: Container[str], /) -> str | None:
    """The first extension of a range that is not taken; `None` when all are.

    `first` and `last` are digits; the result has as many digits as `first`. `taken` is any object that answers `in`, such as a
    set of extensions.

    >>> from seatwright import rows
    >>> rows.next_free("0100", "0199", {"0100", "0101"})
    '0102'
    """

def command_line(arguments: Sequence[str], /) -> int:
    """Runs the command `seatwright` with these arguments, the first being its name, and gives the exit code.

    Private: it takes the signals of the process and ends it on Ctrl-C. `seatwright._command_line` calls it.

    >>> from seatwright._native import command_line
    >>> command_line(("seatwright", "completions", "no such shell"))
    2
    """
