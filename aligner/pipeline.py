"""``compare``: the only module that knows the order in which things are done."""

from pathlib import Path

from aligner.alignment import align
from aligner.collecting import collector_held
from aligner.equal_wording import Writing, soften
from aligner.findings import conclude, drafts_of, facts_of
from aligner.findings.passages import lone_passages
from aligner.folding import fold
from aligner.language import LANGUAGE_NAMES, UNKNOWN, function_words
from aligner.lines import Line, PairLines
from aligner.model import Comparison, Document, Edit, EditKind, Link, Story
from aligner.options import DEFAULT, Options
from aligner.progress import SILENT, Progress, paced
from aligner.seams import part_seams
from aligner.segmenting import read_sentences
from aligner.similarity import Likeness
from aligner.speech import Message
from aligner.wording import edits
from aligner.workings import Workings, shared_words


@collector_held()
def compare(
    original: Story | str, copy: Story | str, options: Options = DEFAULT, progress: Progress = SILENT
) -> Comparison:
    """Compare two versions of a story: ``original`` is taken as right, ``copy`` is under check.

    A plain string stands for a story of that text. ``progress`` is told how far the work is and may raise
    ``Cancelled`` to stop it; nothing else is raised for any text.
    """
    stories = [
        text if isinstance(text, Story) else Story(name, text)
        for text, name in ((original, "original"), (copy, "copy"))
    ]
    progress(0.0, "Reading the sentences")
    (ours, our_tokens), (theirs, their_tokens) = part_seams(
        read_sentences(stories[0], options.original_language, progress, 0.0, 0.1),
        read_sentences(stories[1], options.copy_language, progress, 0.1, 0.2),
        progress,
        0.2,
    )
    tokens = our_tokens, their_tokens
    progress(0.2, "Weighing the words")
    likeness = Likeness(ours, theirs, tokens, options, progress=progress)
    links, near = align(ours, theirs, likeness, options, progress)
    changes = [
        edits_of(ours, theirs, tokens, link)
        for link in paced(links, progress, 0.6, 0.75, "Comparing the wording", often=10)
    ]
    progress(0.75, "Looking for what changed")
    facts = facts_of(ours, theirs, tokens, options, progress)
    drafts = drafts_of(facts, links, changes, likeness, progress)
    drafts += lone_passages(ours, theirs, links, near, likeness, options, progress=progress)
    findings, names = conclude(facts, links, changes, drafts, progress)
    progress(1.0, "Looking for what changed")
    shared = shared_words(tokens, links, changes)
    progress(1.0, "Done")
    return Comparison(
        ours,
        theirs,
        tuple(links),
        tuple(changes),
        findings,
        names,
        shared.similarity,
        notes_on(ours, theirs),
        Workings(options, facts, likeness.rarity, tuple(drafts), shared),
    )


def edits_of(ours: Document, theirs: Document, tokens: PairLines, link: Link) -> tuple[Edit, ...]:
    """The edits of one link; none for a missing or added passage."""
    if not link.original or not link.copy:
        return ()
    spans = ours.span_of(link.original), theirs.span_of(link.copy)
    if spans[0].of(ours.text) == spans[1].of(theirs.text):
        return (Edit(EditKind.EQUAL, *spans),)
    lines = Line.joined([tokens[0][n] for n in link.original]), Line.joined([tokens[1][n] for n in link.copy])
    return edits(
        ours.text,
        spans[0],
        theirs.text,
        spans[1],
        function_words(ours.language),
        lines,
        lambda found: soften(
            found,
            Writing(ours.text, spans[0], ours.language, lines[0]),
            Writing(theirs.text, spans[1], theirs.language, lines[1]),
        ),
    )


def _is_one_file(ours: str | None, theirs: str | None) -> bool:
    """Whether two paths, however they are written and by whatever links, lead to one file."""
    if ours is None or theirs is None:
        return False
    try:
        return ours == theirs or Path(ours).samefile(theirs)
    except (OSError, ValueError):  # one of them is gone meanwhile
        return False


def notes_on(ours: Document, theirs: Document) -> tuple[str, ...]:
    """Plain sentences about the pair as a whole."""
    notes: list[str] = []
    if _is_one_file(ours.story.path, theirs.story.path):
        notes.append(Message("Both sides are the same file: name two versions of the story."))
    elif ours.text == theirs.text:
        notes.append(Message("The two texts are identical, letter for letter."))
    elif fold(ours.text) == fold(theirs.text):
        notes.append(Message("The two texts differ only in quotation marks, dashes, capitals or spacing."))
    if ours.language != theirs.language and UNKNOWN not in (ours.language, theirs.language):
        notes.append(
            Message(
                "The original seems to be in {original} and the copy in {copy}: "
                "translated texts cannot be compared well.",
                original=Message(LANGUAGE_NAMES.get(ours.language, ours.language)),
                copy=Message(LANGUAGE_NAMES.get(theirs.language, theirs.language)),
            )
        )
    return tuple(notes)
