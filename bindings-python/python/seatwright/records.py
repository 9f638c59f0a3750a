# Generated from the tables by `cargo run -p seatwright-codegen`; do not edit.
"""Types of the calls around a request, for type checkers: what `from_record`, `read_response`,
`convert` and `convert_batch` give, and what they take by name.

The results are plain dicts, as JSON has them. `from_record`'s input and `read_response`'s record
are the caller's own data and may hold secrets; the rest of a result never does.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from seatwright._typeddict import TypedDict
from seatwright.types import ChangeRule, IssueCode, Limits, OperationId, Profile, Severity

if TYPE_CHECKING:
    from seatwright._native import Request

__all__ = [
    "Advice",
    "AdviceCode",
    "Batch",
    "BatchUser",
    "Catalogue",
    "CatalogueEntry",
    "ChangeData",
    "Collision",
    "Conversion",
    "ConvertContext",
    "ConvertLimits",
    "ConvertOptions",
    "ConvertedRequest",
    "Defaulted",
    "DialPolicy",
    "DifferenceData",
    "Document",
    "Extensions",
    "FixData",
    "Fixed",
    "FollowUp",
    "FromRecord",
    "GroupPlace",
    "GroupRow",
    "Headers",
    "IssueData",
    "LeftOut",
    "Liked",
    "Loss",
    "LossRow",
    "NumberPlan",
    "Outcome",
    "OutcomeWord",
    "Placeholder",
    "PlaceholderKind",
    "RecordOptions",
    "ReportData",
    "ResponseOptions",
    "SentFirst",
    "SentRequest",
    "Settled",
    "Summary",
    "Template",
    "Verdict",
    "Waves",
    "loss_rows",
    "whole",
]

Document: TypeAlias = Mapping[str, Any] | Sequence[Any] | str | bytes | bytearray
"""A record: a mapping, a list of one, or JSON text."""

Headers: TypeAlias = Mapping[str, Any] | Iterable[tuple[str | bytes, str | bytes]]
"""The headers object of an HTTP client, any mapping, or pairs."""

OutcomeWord: TypeAlias = Literal[
    "created",
    "accepted",
    "updated",
    "checked",
    "conflict",
    "invalid",
    "denied",
    "not_found",
    "throttled",
    "server_error",
    "unknown",
]

AdviceCode: TypeAlias = Literal[
    "read_later",
    "read_back",
    "check_before_retry",
    "back_off",
    "retry_at",
    "check_base_url",
    "v1_names",
    "update_instead",
    "try_another_user",
    "create_instead",
    "check_key",
    "check_reach",
    "key_may_be_read_only",
    "core_lacks_endpoint",
    "log_in_again",
    "check_rights",
    "check_account",
    "full_state_name",
]

PlaceholderKind: TypeAlias = Literal["key", "must", "number", "text", "list", "number_or_text"]


Verdict: TypeAlias = Literal["carried", "derived", "needs_choice", "lost", "not_needed"]


class _Fix(TypedDict):
    id: str
    op: Literal["rename", "replace", "remove", "option"]
    certainty: Literal["certain", "likely"]


class FixData(_Fix, total=False):
    """A change of the input that would settle an issue; it applies at the issue's path."""

    to: str
    """The name, of a rename."""
    value: Any
    """The value, of a replacement."""
    profile: str
    """The profile to give as an option."""


class _Issue(TypedDict):
    severity: Severity
    code: IssueCode
    path: list[str | int]
    params: dict[str, Any]
    message: str


class IssueData(_Issue, total=False):
    """Something wrong, or worth knowing. Holds nothing of a secret."""

    field: str
    """The vendor's name of the field, if it is about one."""
    fix: FixData


ChangeData = TypedDict(
    "ChangeData",
    {"path": list[str | int], "field": str, "rule": ChangeRule, "from": Any, "to": Any},
    total=False,
)
"""Something done to a record: `path`, `field` and `rule`; `from` and `to` where they are known and
no secrets."""


class ReportData(TypedDict):
    """A report as `Report.to_dict` gives it."""

    operation: OperationId
    profile: Profile
    ok: bool
    issues: list[IssueData]
    changes: list[ChangeData]


class Fixed(TypedDict):
    """An input after its fixes."""

    operation: OperationId
    input: dict[str, Any] | None
    """The input; None when the document could not be read. It may hold secrets."""
    options: dict[str, str]
    """Options that the fixes set, to be given with every call from now on."""
    changes: list[ChangeData]
    report: ReportData
    """What is left to say, with these options."""


class _Difference(TypedDict):
    path: list[str | int]
    reason: Literal["different", "not_in_record"]


class DifferenceData(_Difference, total=False):
    """A value that was sent and is not what the record holds. `sent` and `stored` are absent for
    secrets."""

    sent: Any
    stored: Any


class LeftOut(TypedDict):
    """A key of a template that gives nothing: it is somebody's `own`, or `unknown`."""

    field: str
    why: Literal["own", "unknown"]


class Liked(TypedDict):
    """An input, completed from a record or a template."""

    operation: OperationId
    values: dict[str, Any]
    """What the template gives."""
    left: list[LeftOut]
    input: dict[str, Any]
    from_template: list[str]
    """The fields whose values are those of the template."""


class FromRecord(TypedDict):
    """What became of a record."""

    operation: OperationId
    input: dict[str, Any]
    """The input, not judged yet. It may hold secrets of the record."""
    changes: list[ChangeData]
    issues: list[IssueData]


class _Advice(TypedDict):
    code: AdviceCode
    message: str


class Advice(_Advice, total=False):
    """One thing to do next."""

    value: str
    """The detail, if there is one."""


class _Outcome(TypedDict):
    operation: OperationId
    outcome: OutcomeWord
    status: int | None
    """None when no answer came."""
    record: dict[str, Any] | None
    issues: list[IssueData]
    advice: list[Advice]


class Outcome(_Outcome, total=False):
    """An answer, read. Only `record` may hold secrets."""

    retry_after: int
    """How many seconds the server asks to wait, a day at most."""
    message: str
    """The server's own text: on one line, 500 characters at most."""
    server_code: str
    """The server's own code."""


class _Loss(TypedDict):
    field: str
    verdict: Verdict
    note: str


class Loss(_Loss, total=False):
    """What became of one field of the source."""

    to: str
    """Fields of the target, parts of `requests` or kinds of follow-up rows, separated with `, `."""
    value: Any
    """The source's value, of what needs a choice or is lost; absent for secrets and unknown
    keys."""


class LossRow(TypedDict):
    """A row of `loss_rows`: the same keys in each."""

    row: int
    """The record's number, from 1."""
    id: str | None
    """Whose record it is: its `userId`."""
    ready: bool
    field: str
    verdict: Verdict
    to: str | None
    note: str
    value: str | int | float | bool | None
    """A list as its JSON text."""


FollowUp = TypedDict(
    "FollowUp",
    {
        "kind": Literal[
            "password", "phone_number", "device", "emergency_address", "alias", "trunk_user"
        ],
        "domain": str,
        "user": str,
        "login-username": str,
        "email-address": str,
        "number": str,
        "digits": str,
        "alias": str,
        "location": str,
        "address": dict[str, Any],
        "accessDevice": dict[str, Any],
        "linePort": str,
        "convert": bool,
        "userId": str,
        "trunkAddressing": dict[str, Any],
        "issues": list[IssueData],
    },
    total=False,
)
"""What another call must do: `kind`, and the data that it will need. A device's row has the members
of the source's endpoint, of which some are not named here. `issues` is what keeps the row from
being a request."""


class SentFirst(TypedDict):
    """A request that stores nothing, and what its answer adds to the body of the next one."""

    operation: OperationId
    method: str
    path: str
    body: dict[str, Any]
    takes: list[str]


class _ConvertedRequest(TypedDict):
    id: str
    after: list[str]
    part: Literal["address", "device", "phonenumber"]
    operation: OperationId
    method: str
    path: str
    body: dict[str, Any]
    report: ReportData
    follow_up: FollowUp


class ConvertedRequest(_ConvertedRequest, total=False):
    """A request that is sent after that of the user. `2.1` is the first after the request of record
    2, which is `2`; `after` names what must be done before; `follow_up` is the data that it was
    made from."""

    check: SentFirst


class _Defaulted(TypedDict):
    field: str
    by: Literal["converter", "server", "site"]


class Defaulted(_Defaulted, total=False):
    """A documented default that stands for a field which the record does not fill."""

    value: str
    users: int
    """How many users, in a summary."""


class _Converted(TypedDict):
    input: dict[str, Any] | None
    report: ReportData | None
    loss: list[Loss]
    requests: list[ConvertedRequest]
    """What is sent after the user's request, each after the one before it."""
    follow_up: list[FollowUp]
    """What other calls must do, which none of `requests` does."""


_Pair = TypedDict("_Pair", {"from": OperationId, "to": OperationId})


class _ConvertedOne(_Converted, total=False):
    id: str
    """Whose record it is: its `userId`, when it can be read."""


class Conversion(_Pair, _ConvertedOne):
    """One user, converted. `input` is None when the record could not be read or the user is left
    out."""

    defaulted: list[Defaulted]


class BatchUser(_ConvertedOne):
    """A user of a batch."""

    row: int
    """The record's number, from 1."""
    ready: bool
    """Can be sent."""
    blocked_by: list[Literal["errors", "collision", "trunk_user"]]


class Settled(TypedDict):
    """Who got which extension."""

    row: int
    user: str


class _Collision(TypedDict):
    field: str
    value: str
    rows: list[int]


class Collision(_Collision, total=False):
    """Users that claim the same."""

    domain: str
    known: bool
    """It is taken on the target already."""
    resolution: list[Settled]


class Summary(TypedDict):
    """Counts over a batch."""

    users: int
    ready: int
    blocked: int
    blocked_by: dict[str, int]
    collisions: int
    verdicts: dict[Verdict, int]
    fields: dict[str, dict[Verdict, int]]
    choices: dict[str, dict[str, int]]
    """Values that need a choice, by field, each with the number of users who have it."""
    issues: dict[IssueCode, int]
    requests: dict[str, int]
    follow_up: dict[str, int]
    defaulted: list[Defaulted]


class Batch(_Pair):
    """Many users, converted."""

    issues: list[IssueData]
    """What is wrong with the list itself; then there are no users."""
    users: list[BatchUser]
    collisions: list[Collision]
    summary: Summary
    waves: list[list[int]] | None
    """Rows to send together, when the options ask for waves."""
    blocked: list[int]
    """Rows that cannot be sent."""


class _GroupPlace(TypedDict):
    domain: str


class GroupPlace(_GroupPlace, total=False):
    """Where a group goes."""

    site: str | None


class _GroupRow(GroupPlace):
    group: str


class GroupRow(_GroupRow, total=False):
    """Where a group of one provider goes."""

    service_provider: str | None


class Extensions(TypedDict, total=False):
    """Extensions that may be given out, and when."""

    start: str | int
    """The first one; its digits say how many each one has: `0200`."""
    end: str | int
    """The last one."""
    taken: Collection[str | int]
    """Ones that are never given out."""
    collisions: Literal["report", "allocate"]
    """What is done about extensions that collide inside a domain."""


DialPolicy = TypedDict("DialPolicy", {"dial-plan": str, "dial-policy": str}, total=False)
"""What a network class of service becomes."""


class NumberPlan(TypedDict, total=False):
    """The country of numbers whose record names none."""

    country_code: str | int
    """The country code, such as `44`."""
    national_prefix: str | int
    """What stands before a national number and not in an international one: `0`."""


class ConvertContext(TypedDict, total=False):
    """What is on the target already: names for all domains, or by domain."""

    users: Collection[str | int] | Mapping[str, Collection[str | int]]
    """Extensions that are taken."""
    logins: Collection[str | int]
    """Portal logins on the system."""
    sites: Collection[str | int] | Mapping[str, Collection[str | int]]
    """Sites."""
    sites_left: int
    """How many more sites a domain may have."""


class ConvertLimits(TypedDict, total=False):
    """Bounds on a conversion."""

    rows: int
    """Records of a batch."""
    bytes: int
    """Bytes of one record."""
    text: int
    """Bytes of one text."""
    keys: int
    """Keys and items of one record."""
    depth: int
    """Nesting."""


class Waves(TypedDict, total=False):
    """How a batch is cut."""

    size: int
    """At most so many users, but for users who met in a collision: they stay together."""
    by: Literal["group"]
    """What a wave does not mix."""


class ConvertOptions(TypedDict, total=False):
    """What a conversion must be told, because no record says it. `None` is as if not given."""

    domain: str | None
    """The domain of groups that `groups` does not name."""
    groups: Mapping[str, str | GroupPlace] | Sequence[GroupRow] | None
    """Group ids with the domain, and perhaps the site, that each becomes."""
    site_from_group: bool | None
    """A group without a site of its own in the map becomes a site of its name."""
    extensions: Extensions | None
    """Extensions that may be given out, and when."""
    languages: Mapping[str, str] | None
    """Names of languages with the target's token."""
    zones: Mapping[str, str] | None
    """Zones with the listed one to take, for zones without an exact equivalent."""
    dial_policies: Mapping[str, str | DialPolicy] | None
    """Network classes of service with the dial policy, or the dial plan and policy, to take."""
    device_models: Mapping[str, str] | None
    """Types of devices with the model of the target to take; without it a phone gets no request of
    its own.
    """
    mail: str | None
    """An e-mail address for those who have none, such as `{user}@{domain}`."""
    user_scope: str | None
    """The scope of every user; `Basic User`, as the server would have it, when not given."""
    keep_login: bool | None
    """Whether `userId` becomes the login; else the server makes `user@domain`."""
    dial_by_name: Literal["last", "first"] | None
    """Which of the dialing names the directory goes by."""
    trunk_users: Literal["report", "convert"] | None
    """What is done about users on trunks."""
    numbers: NumberPlan | None
    """The country of numbers whose record names none."""
    profile: Profile | None
    """The target's document to check against."""
    waive: Collection[str] | None
    """`field/code` pairs of the target whose errors become warnings."""
    locale: str | None
    """Language of messages."""
    names: Literal["wire", "label"] | None
    """How messages name fields: by their keys in the request, or by the labels of the form. Only
    messages change.
    """
    context: ConvertContext | None
    """What is on the target already: names in all domains, or by domain."""
    limits: ConvertLimits | None
    """Bounds on a conversion."""
    waves: Waves | None
    """How a batch is cut; not at all when not given."""


class SentRequest(TypedDict, total=False):
    """A request as a program may have stored it."""

    body: str | bytes | Mapping[str, Any] | None
    path: str | None


class RecordOptions(TypedDict, total=False):
    """What `from_record` can be asked for. `None` is as if not given."""

    names: Literal["wire", "label"] | None
    """How messages name fields: by their keys in the request, or by the labels of the form. Only
    messages change.
    """
    profile: Profile | None
    """The document that the input is for: names of fields follow it, and fields that only it has
    are kept. The profile of the call that the input goes to.
    """


class ResponseOptions(TypedDict, total=False):
    """What the caller knows of an answer. `None` is as if not given."""

    headers: Headers | None
    """The headers of the answer; names in any case."""
    request: Request | SentRequest | Mapping[str, Any] | str | bytes | None
    """The request that was answered, one stored with its `body` and `path`, or the payload that was
    sent. With it issues carry values, and a secret that the server repeats is certain to be
    found.
    """
    limits: Limits | None
    """Bounds on the answer."""
    locale: str | None
    """Language of messages."""
    names: Literal["wire", "label"] | None
    """How messages name fields: by their keys in the request, or by the labels of the form. Only
    messages change.
    """


class _Placeholder(TypedDict):
    name: str
    kind: PlaceholderKind


class Placeholder(_Placeholder, total=False):
    """A place in a sentence for a value."""

    style: str
    """How it is written: `plain` without quotes, `one` with an article, `count` as the unit of the
    number before it, `character` with the name of a character."""


class Template(TypedDict):
    """A sentence with `{placeholders}`."""

    text: str
    placeholders: list[Placeholder]


class _CatalogueEntry(TypedDict):
    key: str
    code: str
    templates: list[Template]


class CatalogueEntry(_CatalogueEntry, total=False):
    """The sentences of a code, or of a code with a detail. The first template whose placeholders
    all have a value is used."""

    detail: str


class Catalogue(TypedDict):
    """The sentences of a language."""

    locale: str
    messages: list[CatalogueEntry]
    advice: list[CatalogueEntry]


def loss_rows(batch: Batch) -> list[LossRow]:
    """The loss reports of a batch as one flat list of dicts, which a data frame takes as it is:
    `pandas.DataFrame(seatwright.loss_rows(batch))`.

    >>> import seatwright
    >>> record = {"userId": "ann@old.example.net", "extension": "1001", "title": "CEO"}
    >>> pair = ("odin.user.create", "netsapiens.user.create")
    >>> batch = seatwright.convert_batch(*pair, [record], domain="example.com")
    >>> rows = seatwright.loss_rows(batch)
    >>> [(row["id"], row["value"]) for row in rows if row["field"] == "title"]
    [('ann@old.example.net', 'CEO')]
    """
    rows: list[LossRow] = []
    for user in batch["users"]:
        for loss in user["loss"]:
            value = loss.get("value")
            rows.append(
                {
                    "row": user["row"],
                    "id": user.get("id"),
                    "ready": user["ready"],
                    "field": loss["field"],
                    "verdict": loss["verdict"],
                    "to": loss.get("to"),
                    "note": loss["note"],
                    "value": json.dumps(value) if isinstance(value, list) else value,
                }
            )
    return rows


def whole(literal: str) -> int | Decimal:
    """A whole number of JSON text: an int, or a Decimal when it has more digits than Python lets
    an int have.

    >>> whole("25"), type(whole("9" * 5000)).__name__
    (25, 'Decimal')
    """
    try:
        return int(literal)
    except ValueError:
        return Decimal(literal)
