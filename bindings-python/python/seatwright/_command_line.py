"""The command `seatwright`: the program of the crate `seatwright-cli`, which is in the wheel."""

from __future__ import annotations

import sys

from seatwright import _native


def main() -> int:
    """Runs the command line of this process and gives its exit code."""
    return _native.command_line(["seatwright", *sys.argv[1:]])
