"""Creates users with the odins_spear of the environment it runs in.

`python driver.py ADDRESS bare|given` reads a list of users under the vendor's keys from standard
input. `bare` leaves the payload of odins_spear's call out; `given` passes what `spear_args` makes.
Prints the release that did it.
"""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from importlib.metadata import version
from typing import Any

from seatwright import odin

ARGUMENTS = [
    *("serviceProviderId", "groupId", "userId", "firstName", "lastName"),
    *("extension", "password"),
]


def post_user(address: str) -> Any:
    """The call that creates users: it moved from one major version to the other."""
    base = address + "/api/v2"
    if version("odins-spear").startswith("1."):
        # Not the password: the name of the environment variable that has it.
        os.environ["ODIN_PASSWORD"] = "any"
        my_api = import_module("odins_spear.api").Api(
            base, "driver", "ODIN_PASSWORD", rate_limit=False
        )
        my_api.authenticate()
        return my_api.post.user
    my_api = import_module("odins_spear").API(base, "driver", "any", rate_limit=False)
    return my_api.users.post_user


def main(address: str, how: str) -> None:
    create = post_user(address)
    for user in json.load(sys.stdin):
        create(*(odin.spear_args(user) if how == "given" else [user[name] for name in ARGUMENTS]))
    print(version("odins-spear"))


if __name__ == "__main__":
    main(*sys.argv[1:])
