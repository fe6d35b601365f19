"""The commands and their options, for the parser of arguments.

Each command hands back the work to be done, as a function without arguments that returns the exit status: it is run
when the parser is left, so that the parser's own handling of interrupts and closed pipes stays out of it.
"""

from collections.abc import Callable
from typing import Annotated

import typer

from aligner import __version__
from aligner.cli.trouble import DEBUG
from aligner.model import Severity
from aligner.reading import FORMATS
from aligner.speech import Spoken

app = typer.Typer(
    name="aligner",
    help="See what happened to a story: compare two versions and list what an editor must see, worst first. "
    "With no arguments, or with two files and no command, the window opens.",
    epilog="Exit status: 0 nothing found, 1 findings, 2 trouble, 130 stopped with Ctrl+C. Files it reads: "
    + ", ".join(f"{form.label} ({', '.join(form.suffixes)})" for form in FORMATS)
    + ".",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Original = Annotated[str, typer.Argument(metavar="ORIGINAL", help="The version taken as right.", show_default=False)]
Copy = Annotated[
    str | None, typer.Argument(metavar="COPY", help="The version under check; a session has it.", show_default=False)
]
Html = Annotated[str | None, typer.Option("--html", metavar="FILE", help="Write the report as a web page.")]
Json = Annotated[str | None, typer.Option("--json", metavar="FILE", help="Write the report for other programs.")]
Csv = Annotated[str | None, typer.Option("--csv", metavar="FILE", help="Write the findings as a table.")]
Docx = Annotated[
    str | None, typer.Option("--docx", metavar="FILE", help="Write the copy with tracked changes, for Word.")
]
Xlsx = Annotated[str | None, typer.Option("--xlsx", metavar="FILE", help="Write the findings as a workbook.")]
Md = Annotated[str | None, typer.Option("--md", metavar="FILE", help="Write a summary for mail or chat.")]
FailOn = Annotated[
    Severity | None,
    typer.Option("--fail-on", help="The least severity for exit status 1; all count if not given."),
]
Pdf = Annotated[str | None, typer.Option("--pdf", metavar="FILE", help="Write the report as pages to print.")]
Names = Annotated[
    str | None,
    typer.Option("--names", metavar="FILE", help="The newsroom's own names: Right = accepted, accepted ! wrong"),
]
Before = Annotated[
    bool, typer.Option("--before-changes", help="Read tracked changes in a document as refused, not as accepted.")
]
MendLetters = Annotated[
    bool, typer.Option("--mend-letters", help="Mend letters that went through a wrong encoding: “â€™” to “’”.")
]
Workers = Annotated[
    int | None, typer.Option("--workers", min=1, metavar="N", help="Processes at once; all cores if not given.")
]
Language = Annotated[
    Spoken, typer.Option("--language", help="The language of the summary and the reports, whatever the stories’ own.")
]
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
    copy: Copy = None,
    html: Html = None,
    json: Json = None,
    csv: Csv = None,
    docx: Docx = None,
    xlsx: Xlsx = None,
    md: Md = None,
    pdf: Pdf = None,
    names: Names = None,
    before_changes: Before = False,
    mend_letters: MendLetters = False,
    fail_on: FailOn = None,
    language: Language = Spoken.ENGLISH,
    quiet: Quiet = False,
) -> Callable[[], int]:
    """Compare two versions of a story.

    Either of the two may be - for standard input, and one report - for standard output. With no report asked for, a
    summary is printed. A session file in the place of ORIGINAL holds both texts as they were left: findings that were
    dismissed do not count, and the reports have the decisions and notes.
    """
    from aligner.cli.comparing import Request, compare_files
    from aligner.model import Choice

    choices = {Choice.BEFORE_CHANGES: before_changes, Choice.MEND_LETTERS: mend_letters}
    taken = frozenset(choice for choice, is_taken in choices.items() if is_taken)
    targets = {"html": html, "json": json, "csv": csv, "docx": docx, "xlsx": xlsx, "md": md, "pdf": pdf}
    wanted = {form: target for form, target in targets.items() if target is not None}
    return lambda: compare_files(Request(original, copy, wanted, quiet, names, taken, fail_on, language.value))


@app.command("batch")
def _batch(
    first: Annotated[str, typer.Argument(metavar="PAIRS", help="A table of pairs, or the folder of the originals.")],
    out: Annotated[str, typer.Option("--out", metavar="DIR", help="The folder for the reports and their index.")],
    second: Annotated[
        str | None, typer.Argument(metavar="COPIES", help="The folder of the copies.", show_default=False)
    ] = None,
    names: Names = None,
    workers: Workers = None,
    dask: Annotated[
        str | None, typer.Option("--dask", metavar="ADDRESS", help="Use a Dask cluster; “local” starts one here.")
    ] = None,
    language: Language = Spoken.ENGLISH,
    quiet: Quiet = False,
) -> Callable[[], int]:
    """Compare many pairs, one report each, with an index page that shows the worst first.

    The table is a CSV file, or - for standard input, with the columns original, copy and, if wanted, id; of two
    folders, files of the same name are pairs. What is done is not done again: after an interruption the same command
    goes on.
    """
    from aligner.cli.batching import BatchRequest, run_batch

    return lambda: run_batch(BatchRequest(first, second, out, workers, dask, names, quiet, language.value))


@app.command("match")
def _match(
    originals: Annotated[str, typer.Argument(metavar="ORIGINALS", help="The folder of the originals.")],
    copies: Annotated[str, typer.Argument(metavar="COPIES", help="The folder of the copies.")],
    out: Annotated[
        str, typer.Option("--out", metavar="FILE", help="Where the table goes; - for standard output.")
    ] = "-",
    workers: Workers = None,
    language: Language = Spoken.ENGLISH,
    quiet: Quiet = False,
) -> Callable[[], int]:
    """Find out which copy was made from which original, as a table for “aligner batch”."""
    from aligner.cli.matching import MatchRequest, match_folders

    return lambda: match_folders(MatchRequest(originals, copies, out, workers, quiet, language.value))


@app.command("window")
def _window(
    original: Annotated[str | None, typer.Argument(metavar="ORIGINAL", show_default=False)] = None,
    copy: Annotated[str | None, typer.Argument(metavar="COPY", show_default=False)] = None,
) -> Callable[[], int]:
    """Open the window, empty or with two files."""
    from aligner.cli.opening import open_window

    return lambda: open_window(original, copy)


@app.command("sample")
def _sample(
    name: Annotated[str | None, typer.Argument(metavar="NAME", show_default=False)] = None,
    language: Language = Spoken.ENGLISH,
    quiet: Quiet = False,
) -> Callable[[], int]:
    """List the sample stories, or compare one."""
    from aligner.cli.comparing import compare_sample, list_samples

    said = language.value
    return lambda: list_samples(said) if name is None else compare_sample(name, quiet, said)
