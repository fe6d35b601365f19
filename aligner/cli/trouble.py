"""What the command line cannot do, the exit statuses, and the option that shows more."""

from typing import Final

NOTHING_FOUND: Final = 0
FOUND: Final = 1
TROUBLE: Final = 2
INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141  # what a shell reports for a program that SIGPIPE ended
DEBUG: Final = "--debug"  # taken anywhere on the line


class Trouble(Exception):  # noqa: N818 - it is the word in the manual
    """Something the user can mend; ``str`` of it is the one sentence to show."""
