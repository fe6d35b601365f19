"""``compare``: the only module that knows the order in which things are done."""

from aligner.alignment import align
from aligner.findings import find
from aligner.folding import fold, words
from aligner.language import LANGUAGE_NAMES, UNKNOWN, function_words
from aligner.model import Comparison, Document, Edit, EditKind, Link, Story
from aligner.options import DEFAULT, Options
from aligner.progress import SILENT, Progress
from aligner.segmenting import segment
from aligner.similarity import Likeness
from aligner.wording import edits


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
    ours = segment(stories[0], options.original_language)
    theirs = segment(stories[1], options.copy_language)
    progress(0.15, "Weighing the words")
    likeness = Likeness(ours, theirs, options)
    links, near = align(ours, theirs, likeness, options, progress)
    progress(0.6, "Comparing the wording")
    changes = [_edits(ours, theirs, link) for link in links]
    progress(0.75, "Looking for what changed")
    findings, names = find(ours, theirs, links, changes, near, likeness, options)
    progress(1.0, "Done")
    return Comparison(
        ours,
        theirs,
        tuple(links),
        tuple(changes),
        findings,
        names,
        _similarity(ours, theirs, links, changes),
        _notes(ours, theirs),
    )


def _edits(ours: Document, theirs: Document, link: Link) -> tuple[Edit, ...]:
    if not link.original or not link.copy:
        return ()
    return edits(
        ours.text,
        ours.span_of(link.original),
        theirs.text,
        theirs.span_of(link.copy),
        function_words(ours.language),
    )


def _similarity(ours: Document, theirs: Document, links: list[Link], changes: list[tuple[Edit, ...]]) -> float:
    """Twice the words told alike over the words of both texts, furniture aside, in percent; 100 for two empty ones."""
    alike = sum(
        len(words(ours.text, edit.original.start, edit.original.end))
        for change in changes
        for edit in change
        if edit.kind in (EditKind.EQUAL, EditKind.HARMLESS)
    )
    total = sum(
        len(words(document.text, span.start, span.end))
        for document, side in ((ours, "original"), (theirs, "copy"))
        for link in links
        if getattr(link, side)
        for span in (document.span_of(getattr(link, side)),)
    )
    return round(200 * alike / total, 1) if total else 100.0


def _notes(ours: Document, theirs: Document) -> tuple[str, ...]:
    notes = []
    if ours.text == theirs.text:
        notes.append("The two texts are identical, letter for letter.")
    elif fold(ours.text) == fold(theirs.text):
        notes.append("The two texts differ only in quotation marks, dashes, capitals or spacing.")
    if ours.story.path is not None and ours.story.path == theirs.story.path:
        notes.append("Both sides are the same file.")
    if ours.language != theirs.language and UNKNOWN not in (ours.language, theirs.language):
        notes.append(
            f"The original seems to be in {LANGUAGE_NAMES.get(ours.language, ours.language)} and the copy in "
            f"{LANGUAGE_NAMES.get(theirs.language, theirs.language)}: translated texts cannot be compared well."
        )
    return tuple(notes)
