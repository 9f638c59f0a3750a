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

    profile: Profile | None
    """The vendor's document to check against; the operation's first when not given. Input of every
    shape is accepted under each; names and JSON types of the body follow the profile. Or the
    name of a server's own document (`docs/profiles.md`).
    """
    defaults: Defaults | None
    """Which defaults a create fills: documented ones, without those that a user inherits from its
    site; all documented ones; only those of required fields; or none, and then no login is
    derived either. An update fills none.
    """
    unknown: Unknown | None
    """What an unknown key does: an error, a warning and it is kept, it is kept, or an info and it
    is left out. The operation's page names its default.
    """
    strict: bool | None
    """Refuse coercions and repairs. Trimming, renames, defaults, derivations and the types of a
    profile stay.
    """
    partial: bool | Collection[str] | None
    """Do not ask for what is missing, or only for the fields named: what a form asks about the
    boxes left so far.
    """
    complete: bool | None
    """Ask for each required field of an update that is built without them otherwise, with one
    warning that names them.
    """
    empty: Empty | None
    """What `""` means: a value as the vendor treats it (it clears), or nothing entered, as in forms
    and sheets.
    """
    waive: Collection[str] | None
    """`field/code` pairs whose errors become warnings; the value goes out as it is."""
    limits: Limits | None
    """Bounds on what one call reads, see below."""
    locale: str | None
    """Language of messages."""
    names: Literal["wire", "label"] | None
    """How messages name fields: by their keys in the request, or by the labels of the form. Only
    messages change.
    """
    context: Context | None
    """What the caller knows of the system, see below."""


class NetsapiensOptions(CommonOptions, total=False):
    """The options of the NetSapiens verbs: every path names the organisation."""

    domain: str | None
    """Path: the organisation. `~` stands for that of the token; then no login is derived."""


class Options(NetsapiensOptions, total=False):
    """The options of the calls."""

    user: str | int | None
    """Path: the extension of the user to change."""
    site: str | int | None
    """Path: the name of the site to change."""
    device: str | int | None
    """Path: the id of the device to change."""
    phonenumber: str | int | None
    """Path: the phone number to change, in any usual spelling."""


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
