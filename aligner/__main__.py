"""The command line: what to do with the arguments, and all that can go wrong as one plain sentence.

Exit status, as diff has it: 0 nothing found, 1 findings, 2 trouble; 130 when stopped with Ctrl+C.
"""

import io
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from aligner.cli.trouble import DEBUG, INTERRUPTED, PIPE_CLOSED, TROUBLE, Stopped, Trouble
from aligner.speech import SOURCE, SPOKEN, Message, PlainError, Speech
from aligner.writing import why_not

COMMANDS: Final = ("compare", "batch", "match", "window", "sample")
COMPLETION: Final = "_ALIGNER_COMPLETE"  # set by the shell that asks what may come next
LANGUAGE: Final = "--language"


def _job(arguments: list[str]) -> Callable[[], int] | int:
    """The work that the arguments ask for, or the exit status where the parser did it all: --help, --version."""
    from aligner.cli.opening import SESSION_SUFFIX, open_window

    _refuse_empty_names(arguments)
    if COMPLETION in os.environ:
        return _parsed(arguments)
    if not arguments:
        return lambda: open_window(None, None)
    if len(arguments) == 1 and arguments[0].lower().endswith(SESSION_SUFFIX):
        return lambda: open_window(arguments[0], None)
    if len(arguments) == 2 and arguments[0] not in COMMANDS and not any(one.startswith("-") for one in arguments):
        original, copy = arguments
        return lambda: open_window(original, copy)
    if _names_a_file(arguments[0]):
        raise Trouble("Name two files, the original and its copy. “aligner --help” tells how it is used.")
    return _parsed(arguments)


def _parsed(arguments: list[str]) -> Callable[[], int] | int:
    """What the parser of arguments makes of them."""
    # Loaded only here: the parser takes a fifth of a second, and the window is not to wait for it.
    from typer.exceptions import TyperException

    from aligner.cli.commands import app

    try:
        job: Callable[[], int] | int = app(arguments, prog_name="aligner", standalone_mode=False)
    except TyperException as error:
        from aligner.cli.misuse import in_plain_words

        command = [word for word in arguments[:1] if word in COMMANDS]
        raise Trouble(
            "{sentence} “{command}” tells how it is used.",
            sentence=in_plain_words(error.format_message()),
            command=" ".join(["aligner", *command, "--help"]),
        ) from error
    return job


def _refuse_empty_names(arguments: list[str]) -> None:
    """A name that a script left empty must not be taken for the current folder."""
    for before, word in zip(["", *arguments], arguments, strict=False):
        if not word and before.startswith("-"):
            raise Trouble("The name behind {option} is empty: name a file.", option=before)
        if not word:
            raise Trouble("One of the names is empty: name a file in its place.")
        if word.startswith("--") and word.endswith("="):
            raise Trouble("The name behind {option} is empty: name a file.", option=word[:-1])


def _names_a_file(word: str) -> bool:
    """Whether the first word can only be meant as a file: no command and no option has a dot or a slash inside."""
    return not word.startswith("-") and any(sign in word for sign in "./\\")


def _run(arguments: list[str]) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # an old terminal shows what it lacks as a number
    job = _job(arguments)
    status = job if isinstance(job, int) else job()
    if sys.stdout is not None:
        sys.stdout.flush()  # here, where it can still be told; on the way out the interpreter would only complain
    return status


def _language(arguments: Sequence[str]) -> str:
    """The language that is asked for: it is wanted before the parser has run, and where that finds a fault."""
    said = SOURCE
    for word, behind in zip(arguments, [*arguments[1:], ""], strict=False):
        if word == LANGUAGE:
            said = behind
        elif word.startswith(f"{LANGUAGE}="):
            said = word.partition("=")[2]
    return said if said in SPOKEN else SOURCE


def _say(sentence: Message, arguments: Sequence[str], status: int = TROUBLE) -> int:
    from aligner.cli.plain_words import on_one_line

    print(f"aligner: {on_one_line(Speech(_language(arguments))(sentence))}", file=sys.stderr)
    return status


def _drop_output() -> None:
    """Let what is still buffered go nowhere, or the interpreter complains about it on its way out."""
    with suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask, and return the exit status; troubles are told on standard error."""
    try:
        return _run([argument for argument in arguments if argument != DEBUG])
    except KeyboardInterrupt:
        return _say(Message("Stopped."), arguments, INTERRUPTED)
    except Stopped as stopped:
        return _say(stopped.message, arguments, INTERRUPTED)
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except PlainError as trouble:
        return _say(trouble.message, arguments)
    except Exception as error:  # the last fence: nobody is to meet a traceback unasked
        if DEBUG in arguments:
            traceback.print_exc()
        return _say(_unexpected(error), arguments)


def _unexpected(error: Exception) -> Message:
    if isinstance(error, OSError):  # files are seen to where they are opened: what is left is the output
        _drop_output()
        return Message("The output could not be written: {why}", why=why_not(error))
    if isinstance(error, MemoryError):
        return Message("There is not enough memory for these texts: compare shorter parts of them.")
    return Message(
        "internal error ({error}). This is a fault of the program: please report it, with what --debug shows.",
        error=f"{type(error).__name__}: {error}",
    )


def main() -> None:
    """The ``aligner`` command."""
    if getattr(sys, "frozen", False):  # a bundled program is also its own child: the engine beside the window
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
