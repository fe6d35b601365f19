"""What ``aligner compare`` and ``aligner sample`` do: check the request, read, compare, and hand out the result."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aligner.cli.standard import STANDARD
from aligner.cli.trouble import FOUND, NOTHING_FOUND, Trouble
from aligner.model import Choice, Comparison, Severity, Story

if TYPE_CHECKING:
    from aligner.desk.desk import Desk
    from aligner.desk.review import Review

PDF: Final = "pdf"  # drawn by the window's printing, so that it is none of the engine's forms
_SESSION: Final = ".aligner"  # as desk.session_file has it, which takes too long to load for a check of arguments


@dataclass(frozen=True, slots=True)
class Request:
    """Two files to compare and, by form, where the reports go; ``-`` is standard input or output.

    Without a copy the original is a session file, which holds both texts and what was decided about them.
    ``quiet`` leaves out the summary, the notes and the progress, but no report. ``names`` is the path of the
    newsroom's list of names, ``choices`` the ways of reading taken.
    ``fail_on`` is the least severity that counts for the exit status; None for any. ``language`` is that of the summary
    and the reports.
    """

    original: str
    copy: str | None
    reports: Mapping[str, str] = field(default_factory=dict)
    quiet: bool = False
    names: str | None = None
    choices: frozenset[Choice] = frozenset()
    fail_on: Severity | None = None
    language: str = "en"


def compare_files(request: Request) -> int:
    """Compare, write what was asked for, and return the exit status.

    Raises Trouble before anything is read where the request cannot be met, and after it where a file cannot be read
    or a report cannot be written.
    """
    _check(request)
    desk = _desk(request)
    comparison = _compared(desk, request)
    review = desk.review if request.copy is None else None
    if not request.quiet and request.reports:
        _tell_notes(comparison, request.language)
    for form, target in request.reports.items():
        _hand_out(comparison, review, form, target, request.language)
    standing = _standing(comparison, desk.review)
    if not request.quiet and STANDARD not in request.reports.values():
        _tell(standing, request, len(comparison.findings) - len(standing.findings))
    return FOUND if any(_counts(finding.severity, request.fail_on) for finding in standing.findings) else NOTHING_FOUND


def _desk(request: Request) -> "Desk":
    """The two texts, with what was decided about them where they come from a session."""
    from aligner.desk.desk import new_desk
    from aligner.desk.session_file import load_session

    if request.copy is not None:
        return new_desk(*(_read(source, request.choices) for source in (request.original, request.copy)))
    return load_session(request.original)


def _standing(comparison: Comparison, review: "Review") -> Comparison:
    """The comparison with the findings alone that the editor has not dismissed."""
    from aligner.desk.review import Verdict, finding_keys

    if not review.decisions and not review.rules:
        return comparison
    keys = finding_keys(comparison)
    kept = tuple(f for f in comparison.findings if review.on(keys[f.id]).verdict is not Verdict.DISMISSED)
    return replace(comparison, findings=kept)


def _counts(severity: Severity, least: Severity | None) -> bool:
    order = list(Severity)
    return least is None or order.index(severity) <= order.index(least)


def compare_sample(name: str, quiet: bool, language: str) -> int:
    """Compare the sample of that name; raises Trouble, naming those there are, when there is none."""
    from aligner.samples import SAMPLES

    for sample in SAMPLES:
        if sample.name == name:
            return compare_files(Request(str(sample.original), str(sample.copy), quiet=quiet, language=language))
    names = ", ".join(sample.name for sample in SAMPLES)
    raise Trouble("There is no sample {name}; there are {names}.", name=name, names=names)


def list_samples(language: str) -> int:
    """Print the samples, one a line."""
    from aligner.samples import SAMPLES
    from aligner.speech import Speech

    say = Speech(language)
    width = max(len(sample.name) for sample in SAMPLES)
    for sample in SAMPLES:
        print(f"{sample.name:{width}}  {say(sample.about)}")
    return NOTHING_FOUND


def _check(request: Request) -> None:
    if request.copy is None and not request.original.endswith(_SESSION):
        raise Trouble("Name the copy, too; only a session ({suffix}) holds both texts.", suffix=_SESSION)
    if request.original == request.copy == STANDARD:
        raise Trouble("Only one of the two texts can come from standard input (-): name a file for the other.")
    targets = list(request.reports.values())
    if targets.count(STANDARD) > 1:
        raise Trouble("Only one report can go to standard output (-): name a file for the others.")
    files = [target for target in targets if target != STANDARD]
    for place, target in enumerate(files):
        if any(_same_file(target, other) for other in files[:place]):
            raise Trouble("Two reports cannot go to the same file {file}: name another for one of them.", file=target)
        texts = [text for text in (request.original, request.copy) if text not in (None, STANDARD)]
        if any(_same_file(target, text) for text in texts if text is not None):
            raise Trouble(
                "The report would overwrite {file}, one of the two texts: name another file for it.", file=target
            )


def _same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:  # one of them is not there yet
        return Path(one).resolve() == Path(other).resolve()


def _compared(desk: "Desk", request: Request) -> Comparison:
    from aligner.cli.waiting import watched
    from aligner.known import load_house_list
    from aligner.options import Options
    from aligner.pipeline import compare
    from aligner.speech import Speech

    house = None if request.names is None else load_house_list(request.names)
    with watched(request.quiet, Speech(request.language)) as progress:
        return compare(desk.original, desk.copy, Options(house=house, pairings=desk.pairings), progress)


def _read(source: str, choices: frozenset[Choice]) -> Story:
    from aligner.cli.standard import NAME, standard_input
    from aligner.reading import Manner, read, read_bytes

    if source != STANDARD:
        return read(source, Manner(choices))
    return read_bytes(standard_input(), NAME, Manner(choices))


def _hand_out(comparison: Comparison, review: "Review | None", form: str, target: str, language: str) -> None:
    from aligner.cli.opening import pdf_report
    from aligner.cli.standard import print_out
    from aligner.reports import render_bytes
    from aligner.reports.origin import made_now
    from aligner.reports.saving import write

    if form == PDF:
        report = pdf_report(comparison, review, language)
    else:
        report = render_bytes(comparison, form, review, made_now(), language)
    if target == STANDARD:
        print_out(report)
    else:
        write(Path(target), report)


def _tell_notes(comparison: Comparison, language: str) -> None:
    from aligner.cli.plain_words import notes_of, print_notes
    from aligner.speech import Speech

    say = Speech(language)
    print_notes(notes_of(comparison, say), say, quiet=False)


def _tell(comparison: Comparison, request: Request, dismissed: int) -> None:
    from aligner.cli.plain_words import counted, on_one_line
    from aligner.speech import Speech

    say = Speech(request.language)
    if not request.reports:
        from aligner.cli.terminal import print_summary

        print_summary(comparison, say)
    found = counted(len(comparison.findings), say)
    for target in request.reports.values():
        print(on_one_line(say("{findings}; the report is in {file}", findings=found, file=target)))
    if dismissed:
        print(say("{count} findings that the editor dismissed left out", count=dismissed))
