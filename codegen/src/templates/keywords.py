# Generated from the tables by `cargo run -p seatwright-codegen`; do not edit.
"""Types of the keyword arguments: options of the calls, and options with fields of the verbs.

For type checkers; the calls themselves do not need this module.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, TypeAlias

from seatwright._typeddict import TypedDict
from seatwright.types import (
    Context,
    CreateCrmcomUser,
    CreateCrmcomUserFields,
    CreateOdinUser,
    CreateOdinUserFields,
    CreateSite,
    CreateSiteFields,
    CreateUser,
    CreateUserFields,
    Defaults,
    Empty,
    Limits,
    Profile,
    Unknown,
    UpdateOdinUser,
    UpdateOdinUserFields,
    UpdateSite,
    UpdateSiteFields,
    UpdateUser,
    UpdateUserFields,
)

__all__ = [
    "CommonOptions",
    "CreateCrmcomUserKeywords",
    "CreateOdinUserKeywords",
    "CreateSiteKeywords",
    "CreateUserKeywords",
    "Input",
    "NetsapiensOptions",
    "Options",
    "UpdateOdinUserKeywords",
    "UpdateSiteKeywords",
    "UpdateUserKeywords",
]

Input: TypeAlias = (
    CreateUser
    | CreateSite
    | UpdateUser
    | UpdateSite
    | CreateOdinUser
    | UpdateOdinUser
    | CreateCrmcomUser
    | Mapping[str, object]
)
"""The input of a call: a typed dict, or any mapping."""


class CommonOptions(TypedDict, total=False):
    """The options that every call takes. `None` is the same as not given."""

{{CommonOptions}}


class NetsapiensOptions(CommonOptions, total=False):
    """The options of the NetSapiens verbs: every path names the organisation."""

{{domain}}


class Options(NetsapiensOptions, total=False):
    """The options of the calls."""

{{user}}
{{site}}
{{device}}
{{phonenumber}}


class CreateUserKeywords(CreateUserFields, NetsapiensOptions, total=False):
    """What `netsapiens.create_user` takes by name."""


class CreateSiteKeywords(CreateSiteFields, NetsapiensOptions, total=False):
    """What `netsapiens.create_site` takes by name."""


class UpdateUserKeywords(UpdateUserFields, NetsapiensOptions, total=False):
    """What `netsapiens.update_user` takes by name."""

{{user}}


class UpdateSiteKeywords(UpdateSiteFields, NetsapiensOptions, total=False):
    """What `netsapiens.update_site` takes by name."""

{{site}}


class CreateOdinUserKeywords(CreateOdinUserFields, CommonOptions, total=False):
    """What `odin.create_user` takes by name."""


class UpdateOdinUserKeywords(UpdateOdinUserFields, CommonOptions, total=False):
    """What `odin.update_user` takes by name."""


class CreateCrmcomUserKeywords(CreateCrmcomUserFields, CommonOptions, total=False):
    """What `crmcom.create_user` takes by name."""
