"""The command line. It reads the arguments, and turns all that can go wrong into one plain sentence.

Exit status, as diff has it: 0 nothing found, 1 findings, 2 trouble; 130 when stopped with Ctrl+C.
"""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Annotated, Final

import typer
from typer.exceptions import TyperException

from aligner import __version__
from aligner.trouble import INTERRUPTED, PIPE_CLOSED, TROUBLE, Trouble

DEBUG: Final = "--debug"  # taken anywhere on the line
COMMANDS: Final = ("compare", "window", "sample")


app = typer.Typer(
    name="aligner",
    help="See what happened to a story: compare two versions and list what an editor must see, worst first. "
    "With no arguments, or with two files and no command, the window opens.",
    epilog="Exit status: 0 nothing found, 1 findings, 2 trouble.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Original = Annotated[str, typer.Argument(metavar="ORIGINAL", help="The version taken as right.", show_default=False)]
Copy = Annotated[str, typer.Argument(metavar="COPY", help="The version under check.", show_default=False)]
Html = Annotated[str | None, typer.Option("--html", metavar="FILE", help="Write the report as a web page.")]
Json = Annotated[str | None, typer.Option("--json", metavar="FILE", help="Write the report for other programs.")]
Csv = Annotated[str | None, typer.Option("--csv", metavar="FILE", help="Write the findings as a table.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print no summary, no notes and no progress.")]


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"aligner {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
    debug: Annotated[bool, typer.Option(DEBUG, help="Show where in the program an internal error happened.")] = False,
) -> None:
    """The options that come before any command."""


@app.command("compare")
def _compare(
    original: Original,
    copy: Copy,
    html: Html = None,
    json: Json = None,
    csv: Csv = None,
    quiet: Quiet = False,
) -> Callable[[], int]:
    """Compare two versions of a story.

    Either of the two may be - for standard input, and one report - for standard output. With no report asked for, a
    summary is printed.
    """
    from aligner.comparing import Request, compare_files

    wanted = {form: target for form, target in (("html", html), ("json", json), ("csv", csv)) if target is not None}
    return lambda: compare_files(Request(original, copy, wanted, quiet))


@app.command("window")
def _window(
    original: Annotated[str | None, typer.Argument(metavar="ORIGINAL", show_default=False)] = None,
    copy: Annotated[str | None, typer.Argument(metavar="COPY", show_default=False)] = None,
) -> Callable[[], int]:
    """Open the window, empty or with two files."""
    from aligner.opening import open_window

    return lambda: open_window(original, copy)


@app.command("sample")
def _sample(
    name: Annotated[str | None, typer.Argument(metavar="NAME", show_default=False)] = None,
    quiet: Quiet = False,
) -> Callable[[], int]:
    """List the sample stories, or compare one."""
    from aligner.comparing import compare_sample, list_samples

    return list_samples if name is None else lambda: compare_sample(name, quiet)


def _with_command(arguments: list[str]) -> list[str]:
    """The arguments with the command named: none, or two files, means the window."""
    if not arguments:
        return ["window"]
    if len(arguments) == 2 and arguments[0] not in COMMANDS and not any(one.startswith("-") for one in arguments):
        return ["window", *arguments]
    return arguments


def _run(arguments: list[str]) -> int:
    # The parser hands back what the command returned, or the status after --help and --version.
    job: Callable[[], int] | int = app(_with_command(arguments), prog_name="aligner", standalone_mode=False)
    status = job if isinstance(job, int) else job()
    if sys.stdout is not None:
        sys.stdout.flush()  # here, where it can still be told; on the way out the interpreter would only complain
    return status


def _say(sentence: str) -> int:
    from aligner.plain_words import on_one_line

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
    except TyperException as error:
        return _say(f"{error.format_message()} “aligner --help” tells how it is used.")
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
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
