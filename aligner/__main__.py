"""The command line: what to do with the arguments, and all that can go wrong as one plain sentence.

Exit status, as diff has it: 0 nothing found, 1 findings, 2 trouble; 130 when stopped with Ctrl+C.
"""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from aligner.cli.trouble import DEBUG, INTERRUPTED, PIPE_CLOSED, TROUBLE, Trouble

COMMANDS: Final = ("compare", "batch", "match", "window", "sample")


def _job(arguments: list[str]) -> Callable[[], int] | int:
    """The work that the arguments ask for, or the exit status where the parser did it all: --help, --version."""
    from aligner.cli.opening import SESSION_SUFFIX, open_window

    if not arguments:
        return lambda: open_window(None, None)
    if len(arguments) == 1 and arguments[0].lower().endswith(SESSION_SUFFIX):
        return lambda: open_window(arguments[0], None)
    if len(arguments) == 2 and arguments[0] not in COMMANDS and not any(one.startswith("-") for one in arguments):
        original, copy = arguments
        return lambda: open_window(original, copy)
    if _names_a_file(arguments[0]):
        raise Trouble("Name two files, the original and its copy. “aligner --help” tells how it is used.")
    # Loaded only here: the parser takes a fifth of a second, and the window is not to wait for it.
    from typer.exceptions import TyperException

    from aligner.cli.commands import app

    try:
        job: Callable[[], int] | int = app(arguments, prog_name="aligner", standalone_mode=False)
    except TyperException as error:
        raise Trouble(f"{_sentence(error.format_message())} “aligner --help” tells how it is used.") from error
    return job


def _names_a_file(word: str) -> bool:
    """Whether the first word can only be meant as a file: no command and no option has a dot or a slash inside."""
    return not word.startswith("-") and any(sign in word for sign in "./\\")


def _sentence(told: str) -> str:
    """What the parser says, without its own jargon and with a full stop."""
    plain = told.strip().replace("Value error, ", "").replace("argument(s)", "words")
    return plain if plain.endswith((".", "?", "!")) else f"{plain}."


def _run(arguments: list[str]) -> int:
    job = _job(arguments)
    status = job if isinstance(job, int) else job()
    if sys.stdout is not None:
        sys.stdout.flush()  # here, where it can still be told; on the way out the interpreter would only complain
    return status


def _say(sentence: str) -> int:
    from aligner.cli.plain_words import on_one_line

    print(f"aligner: {on_one_line(sentence)}", file=sys.stderr)
    return TROUBLE


def _drop_output() -> None:
    """Let what is still buffered go nowhere, or the interpreter complains about it on its way out."""
    with suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask, and return the exit status; troubles are told on standard error."""
    try:
        return _run([argument for argument in arguments if argument != DEBUG])
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except Trouble as trouble:
        return _say(str(trouble))
    except Exception as error:  # the last fence: nobody is to meet a traceback unasked
        if DEBUG in arguments:
            traceback.print_exc()
        return _say(_unexpected(error))


def _unexpected(error: Exception) -> str:
    if isinstance(error, OSError):  # files are seen to where they are opened: what is left is the output
        _drop_output()
        return f"The output could not be written: {error.strerror}." if error.strerror else f"{error}."
    if isinstance(error, MemoryError):
        return "There is not enough memory for these texts: compare shorter parts of them."
    return (
        f"internal error ({type(error).__name__}: {error}). This is a fault of the program: please report it, "
        "with what --debug shows."
    )


def main() -> None:
    """The ``aligner`` command."""
    if getattr(sys, "frozen", False):  # a bundled program is also its own child: the engine beside the window
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
