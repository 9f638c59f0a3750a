# Written by hand; `mypy.stubtest seatwright` compares it with the compiled module.
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, TypeVar, final, overload

from typing_extensions import Unpack

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
from seatwright.records import (
    Batch,
    Conversion,
    ConvertOptions,
    Document,
    FromRecord,
    Outcome,
    ResponseOptions,
)
from seatwright.types import (
    ChangeRule,
    CreateCrmcomUser,
    CreateOdinUser,
    CreateSite,
    CreateUser,
    IssueCode,
    OperationId,
    PasswordRules,
    Profile,
    Severity,
    UpdateOdinUser,
    UpdateSite,
    UpdateUser,
)

__all__ = [
    "Change",
    "Issue",
    "Operation",
    "Report",
    "Request",
    "__version__",
    "build",
    "build_json",
    "convert",
    "convert_batch",
    "create_site",
    "create_user",
    "crmcom_create_user",
    "defaults",
    "describe",
    "from_record",
    "generate_password",
    "is_valid",
    "is_valid_json",
    "normalize",
    "normalize_json",
    "odin_create_user",
    "odin_update_user",
    "operation",
    "operations",
    "read_response",
    "update_site",
    "update_user",
    "validate",
    "validate_json",
]

_T = TypeVar("_T")

__version__: str

def is_valid(op: str, input: Input, /, **options: Unpack[Options]) -> bool: ...
def is_valid_json(
    op: str, text: str | bytes | bytearray, /, **options: Unpack[Options]
) -> bool: ...
def validate(op: str, input: Input, /, **options: Unpack[Options]) -> Report: ...
def validate_json(
    op: str, text: str | bytes | bytearray, /, **options: Unpack[Options]
) -> Report: ...
def normalize(
    op: str, input: Input, /, **options: Unpack[Options]
) -> tuple[Report, dict[str, Any] | None]: ...
def normalize_json(
    op: str, text: str | bytes | bytearray, /, **options: Unpack[Options]
) -> tuple[Report, dict[str, Any] | None]: ...
def build(op: str, input: Input, /, **options: Unpack[Options]) -> Request: ...
def build_json(
    op: str, text: str | bytes | bytearray, /, **options: Unpack[Options]
) -> Request: ...
def describe(op: str, /, **options: Unpack[Options]) -> dict[str, Any]: ...
def defaults(op: str, /, **options: Unpack[Options]) -> dict[str, str]: ...
def operation(op: str, /, **options: Unpack[Options]) -> Operation: ...
def operations() -> tuple[OperationId, ...]: ...
@overload
def from_record(
    op: str,
    record: Document,
    /,
    *,
    loads: None = None,
) -> FromRecord: ...
@overload
def from_record(
    op: str,
    record: Document,
    /,
    *,
    loads: Callable[[str], _T],
) -> _T: ...
@overload
def read_response(
    op: str,
    status: int,
    body: Document | None = None,
    /,
    *,
    loads: None = None,
    **options: Unpack[ResponseOptions],
) -> Outcome: ...
@overload
def read_response(
    op: str,
    status: int,
    body: Document | None = None,
    /,
    *,
    loads: Callable[[str], _T],
    **options: Unpack[ResponseOptions],
) -> _T: ...
@overload
def convert(
    source: str,
    target: str,
    record: Document,
    /,
    *,
    loads: None = None,
    **options: Unpack[ConvertOptions],
) -> Conversion: ...
@overload
def convert(
    source: str,
    target: str,
    record: Document,
    /,
    *,
    loads: Callable[[str], _T],
    **options: Unpack[ConvertOptions],
) -> _T: ...
@overload
def convert_batch(
    source: str,
    target: str,
    records: Sequence[Mapping[str, Any]] | str | bytes | bytearray,
    /,
    *,
    loads: None = None,
    **options: Unpack[ConvertOptions],
) -> Batch: ...
@overload
def convert_batch(
    source: str,
    target: str,
    records: Sequence[Mapping[str, Any]] | str | bytes | bytearray,
    /,
    *,
    loads: Callable[[str], _T],
    **options: Unpack[ConvertOptions],
) -> _T: ...
def create_user(
    payload: CreateUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[CreateUserKeywords],
) -> Request: ...
def create_site(
    payload: CreateSite | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[CreateSiteKeywords],
) -> Request: ...
def update_user(
    payload: UpdateUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[UpdateUserKeywords],
) -> Request: ...
def update_site(
    payload: UpdateSite | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[UpdateSiteKeywords],
) -> Request: ...
def odin_create_user(
    payload: CreateOdinUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[CreateOdinUserKeywords],
) -> Request: ...
def odin_update_user(
    payload: UpdateOdinUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[UpdateOdinUserKeywords],
) -> Request: ...
def crmcom_create_user(
    payload: CreateCrmcomUser | Mapping[str, object] | None = None,
    /,
    **keywords: Unpack[CreateCrmcomUserKeywords],
) -> Request: ...
def generate_password(
    rules: PasswordRules | Mapping[str, object] | str | None = None,
    /,
    *,
    random: bytes,
    length: int | None = None,
    user_id: str | None = None,
) -> str: ...

@final
class Operation:
    @property
    def id(self) -> OperationId: ...
    @property
    def alias(self) -> str: ...
    @property
    def title(self) -> str: ...
    def is_valid(self, input: Input, /) -> bool: ...
    def is_valid_json(self, text: str | bytes | bytearray, /) -> bool: ...
    def validate(self, input: Input, /) -> Report: ...
    def validate_json(self, text: str | bytes | bytearray, /) -> Report: ...
    def normalize(self, input: Input, /) -> tuple[Report, dict[str, Any] | None]: ...
    def normalize_json(
        self, text: str | bytes | bytearray, /
    ) -> tuple[Report, dict[str, Any] | None]: ...
    def build(self, input: Input, /) -> Request: ...
    def build_json(self, text: str | bytes | bytearray, /) -> Request: ...
    def describe(self) -> dict[str, Any]: ...
    def defaults(self) -> dict[str, str]: ...
    @overload
    def from_record(
        self,
        record: Document,
        /,
        *,
        loads: None = None,
    ) -> FromRecord: ...
    @overload
    def from_record(
        self,
        record: Document,
        /,
        *,
        loads: Callable[[str], _T],
    ) -> _T: ...
    @overload
    def read_response(
        self,
        status: int,
        body: Document | None = None,
        /,
        *,
        loads: None = None,
        **options: Unpack[ResponseOptions],
    ) -> Outcome: ...
    @overload
    def read_response(
        self,
        status: int,
        body: Document | None = None,
        /,
        *,
        loads: Callable[[str], _T],
        **options: Unpack[ResponseOptions],
    ) -> _T: ...

@final
class Issue:
    @property
    def severity(self) -> Severity: ...
    @property
    def code(self) -> IssueCode: ...
    @property
    def path(self) -> tuple[str | int, ...]: ...
    @property
    def field(self) -> str | None: ...
    @property
    def params(self) -> dict[str, int | str | list[str]]: ...
    @property
    def message(self) -> str: ...
    @property
    def fix(self) -> dict[str, Any] | None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Change:
    @property
    def path(self) -> tuple[str | int, ...]: ...
    @property
    def field(self) -> str: ...
    @property
    def rule(self) -> ChangeRule: ...
    @property
    def from_(self) -> Any: ...
    @property
    def to(self) -> Any: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Report:
    @property
    def operation(self) -> OperationId: ...
    @property
    def profile(self) -> Profile: ...
    @property
    def ok(self) -> bool: ...
    @property
    def issues(self) -> tuple[Issue, ...]: ...
    @property
    def errors(self) -> tuple[Issue, ...]: ...
    @property
    def warnings(self) -> tuple[Issue, ...]: ...
    @property
    def changes(self) -> tuple[Change, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self) -> dict[str, Any]: ...
    def __bool__(self) -> bool: ...
    def _repr_html_(self) -> str: ...

@final
class Request:
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def query(self) -> dict[str, str]: ...
    @property
    def headers(self) -> dict[str, str]: ...
    @property
    def body(self) -> bytes: ...
    @property
    def expects(self) -> tuple[int, ...]: ...
    @property
    def report(self) -> Report: ...
    def json(self) -> dict[str, Any]: ...
    def url(self, base: str) -> str: ...
    def curl(self, base: str) -> str: ...
    def requests_kwargs(self, base: str, token: str | None = None) -> dict[str, Any]: ...
    def httpx_kwargs(self, base: str, token: str | None = None) -> dict[str, Any]: ...
