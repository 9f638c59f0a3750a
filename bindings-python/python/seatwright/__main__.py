"""`python -m seatwright` is the command `seatwright`."""

import sys

from seatwright._command_line import main

sys.exit(main())
