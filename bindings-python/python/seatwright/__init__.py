"""Validates, normalizes and builds the requests that create and change users and sites on hosted
phone systems. Sends nothing: the request goes out through the HTTP client of your choice.

>>> import seatwright
>>> request = seatwright.build(
...     "netsapiens.site.create", {"site": "New York"}, domain="example.com", defaults="none"
... )
>>> request.url("https://api.example.net")
'https://api.example.net/ns-api/v2/domains/example.com/sites'
"""

from seatwright import arrow, crmcom, netsapiens, odin, rows
from seatwright._native import (
    Change,
    Issue,
    Operation,
    Report,
    Request,
    __version__,
    build,
    build_json,
    catalogue,
    convert,
    convert_batch,
    defaults,
    describe,
    differences,
    fix,
    from_record,
    is_valid,
    is_valid_json,
    like,
    normalize,
    normalize_json,
    openapi_differences,
    operation,
    operations,
    profile_from_openapi,
    read_response,
    validate,
    validate_json,
)
from seatwright.errors import OptionError, ValidationError
from seatwright.records import loss_rows

__all__ = [
    "Change",
    "Issue",
    "Operation",
    "OptionError",
    "Report",
    "Request",
    "ValidationError",
    "__version__",
    "arrow",
    "build",
    "build_json",
    "catalogue",
    "convert",
    "convert_batch",
    "crmcom",
    "defaults",
    "describe",
    "differences",
    "fix",
    "from_record",
    "is_valid",
    "is_valid_json",
    "like",
    "loss_rows",
    "netsapiens",
    "normalize",
    "normalize_json",
    "odin",
    "openapi_differences",
    "operation",
    "operations",
    "profile_from_openapi",
    "read_response",
    "rows",
    "validate",
    "validate_json",
]
