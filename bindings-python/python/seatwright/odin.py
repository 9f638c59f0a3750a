"""BroadWorks through the Odin API: users, with fields as keyword arguments.

>>> from seatwright import odin
>>> request = odin.create_user(
...     service_provider_id="ent.odin", group_id="grp.odin", user_id="ann@example.com",
...     first_name="Ann", last_name="Smith", extension="1234", password="Zq7!long",
... )
>>> request.method, request.path
('POST', '/users')
>>> request.json()["callingLineIdLastName"]
'Smith'

For a program that sends with odins_spear, by `my_api.users.post_user(*args)`:

>>> args = odin.spear_args(request)
>>> args.user_id, args.payload["callingLineIdLastName"]
('ann@example.com', 'Smith')
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from seatwright import _native
from seatwright._native import Request
from seatwright.errors import OptionError

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from seatwright.keywords import CreateOdinUserKeywords
    from seatwright.types import CreateOdinUser, PasswordRules

__all__ = ["SpearArgs", "create_user", "generate_password", "spear_args", "update_user"]

create_user = _native.odin_create_user
update_user = _native.odin_update_user


class SpearArgs(NamedTuple):
    """What odins_spear's create takes, in its order and under its names.

    A tuple, for `my_api.post.user(*args)` (1.x) and `my_api.users.post_user(*args)` (2.x). One of
    the values is a password: neither a repr nor a pickle of them is to be had.
    """

    service_provider_id: str
    group_id: str
    user_id: str
    first_name: str
    last_name: str
    extension: str
    web_auth_password: str
    payload: dict[str, object]

    def __repr__(self) -> str:
        return f"<SpearArgs with {len(self.payload)} keys in the payload>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("cannot pickle or copy SpearArgs: a password is among them")


_ARGUMENTS = (
    "serviceProviderId",
    "groupId",
    "userId",
    "firstName",
    "lastName",
    "extension",
    "password",
)


def spear_args(
    payload: CreateOdinUser | Mapping[str, object] | Request | None = None,
    /,
    **keywords: Unpack[CreateOdinUserKeywords],
) -> SpearArgs:
    """The seven arguments of odins_spear's create, and a payload of their own for each call.

    odins_spear writes into the payload it is given, and one that it is not given it shares between
    calls: the second user then carries the caller-id names of the first. Here each call gets a dict
    that nobody else has. Takes what `create_user` takes, or a request that it made.

    Raises `ValidationError` as `create_user` does, and `ValueError` when there is no extension or
    no password: odins_spear sends both in any case, and would send null.
    """
    if isinstance(payload, Request):
        if keywords:
            raise OptionError("a request is complete: give the keywords to create_user")
        operation = payload.report.operation
        if operation != "odin.user.create":
            raise OptionError(f"spear_args takes a request of odin.user.create, not of {operation}")
        request = payload
    else:
        request = create_user(payload, **keywords)
    body = request.json()
    missing = [name for name in _ARGUMENTS if name not in body]
    if missing:
        names = " and no ".join(missing)
        raise ValueError(f"there is no {names}, and odins_spear would send null in its place")
    arguments = [body.pop(name) for name in _ARGUMENTS]
    return SpearArgs._make([*arguments, body])


def generate_password(
    rules: PasswordRules | Mapping[str, object] | str | None = None,
    /,
    *,
    random: bytes | None = None,
    length: int | None = None,
    user_id: str | None = None,
) -> str:
    """A password that obeys the rules of a group, as `/groups/password-rules` answers them.

    Without rules it has 16 characters of four kinds; `"common"` names the preset of that name.
    `random` is yours to give; without it the system's generator for secrets is asked.

    Raises `ValueError` when the rules and `length` leave no password, or `random` is too short.

    >>> from seatwright.odin import generate_password
    >>> len(generate_password({"minLength": 20}))
    20
    """
    if length is not None and length < 1:
        raise ValueError("a password has a length of 1 or more")
    if random is None:
        # Of the longest password 960 bytes make one; more, for one with the user id in it is thrown
        # away.
        random = secrets.token_bytes(1 << 14)
    return _native.generate_password(rules, random=random, length=length, user_id=user_id)
