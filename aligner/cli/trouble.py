"""What the command line cannot do, the exit statuses, and the option that shows more."""

from typing import Final

from aligner.speech import PlainError

NOTHING_FOUND: Final = 0
FOUND: Final = 1
TROUBLE: Final = 2
INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141  # what a shell reports for a program that SIGPIPE ended
DEBUG: Final = "--debug"  # taken anywhere on the line


class Trouble(PlainError):  # noqa: N818 - it is the word in the manual
    """Something the user can mend."""


class Stopped(PlainError):  # noqa: N818 - it is no error: somebody asked for it
    """Work was ended with Ctrl+C; the sentence says what is kept of it."""
