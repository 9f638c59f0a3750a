"""Types of the keyword arguments: options of the calls, and options with fields of the verbs.

For type checkers; the calls themselves do not need this module.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeAlias, TypedDict

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

    profile: Profile | None
    """The document to check against."""
    defaults: Defaults | None
    """Which documented defaults are filled in."""
    unknown: Unknown | None
    """What an unknown key does."""
    strict: bool | None
    """Refuse coercions and repairs."""
    partial: bool | Collection[str] | None
    """Do not ask for what is missing; with names, ask only about these fields."""
    complete: bool | None
    """Ask for every required field of an update that is built without them otherwise."""
    empty: Empty | None
    """What `""` means."""
    waive: Collection[str] | None
    """`field/code` pairs whose errors become warnings."""
    limits: Limits | None
    """Bounds on what one call reads."""
    locale: str | None
    """Language of messages."""
    context: Context | None
    """What the caller knows of the system."""


class NetsapiensOptions(CommonOptions, total=False):
    """The options of the NetSapiens verbs: every path names the organisation."""

    domain: str | int | None
    """Path: the organisation."""


class Options(NetsapiensOptions, total=False):
    """The options of the calls."""

    user: str | int | None
    """Path: the extension of the user to change."""
    site: str | int | None
    """Path: the name of the site to change."""


class CreateUserKeywords(CreateUserFields, NetsapiensOptions, total=False):
    """What `netsapiens.create_user` takes by name."""


class CreateSiteKeywords(CreateSiteFields, NetsapiensOptions, total=False):
    """What `netsapiens.create_site` takes by name."""


class UpdateUserKeywords(UpdateUserFields, NetsapiensOptions, total=False):
    """What `netsapiens.update_user` takes by name."""

    user: str | int | None
    """Path: the extension of the user to change."""


class UpdateSiteKeywords(UpdateSiteFields, NetsapiensOptions, total=False):
    """What `netsapiens.update_site` takes by name."""

    site: str | int | None
    """Path: the name of the site to change."""


class CreateOdinUserKeywords(CreateOdinUserFields, CommonOptions, total=False):
    """What `odin.create_user` takes by name."""


class UpdateOdinUserKeywords(UpdateOdinUserFields, CommonOptions, total=False):
    """What `odin.update_user` takes by name."""


class CreateCrmcomUserKeywords(CreateCrmcomUserFields, CommonOptions, total=False):
    """What `crmcom.create_user` takes by name."""
