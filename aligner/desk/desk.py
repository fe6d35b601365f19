"""All that lies on the editor's desk for one pair of texts, as one value: going back is having the earlier one."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from aligner.desk.changes import Change, mended, moved_span
from aligner.desk.pairing import Pairing
from aligner.desk.parts import moved_parts
from aligner.desk.review import Decision, FindingKey, Review, Rule
from aligner.model import Span, Story


@dataclass(frozen=True, slots=True)
class Desk:
    """Two texts and what was decided about them. ``opened`` is the copy as it was read, ``copy`` as it is now."""

    original: Story
    opened: Story
    copy: Story
    review: Review = field(default_factory=Review)
    pairings: tuple[Pairing, ...] = ()

    @property
    def is_mended(self) -> bool:
        """Whether the copy is no longer as it was read."""
        return self.copy.text != self.opened.text

    def mend(self, changes: Iterable[Change]) -> "Desk":
        """The desk with the changes made to the copy; pairings move along, and go where their words went."""
        made = tuple(changes)
        pairings = tuple(
            replace(pairing, copy=span)
            for pairing in self.pairings
            if (span := moved_span(pairing.copy, made)) is not None
        )
        text = mended(self.copy.text, made)
        title, parts = _title(self.copy, made, text), moved_parts(self.copy, made, text)
        return replace(self, copy=replace(self.copy, text=text, title=title, parts=parts), pairings=pairings)

    def decide(self, key: FindingKey, decision: Decision) -> "Desk":
        """The desk with a decision about one finding."""
        return replace(self, review=self.review.decide(key, decision))

    def always(self, rule: Rule) -> "Desk":
        """The desk with a rule by which findings are dismissed."""
        return replace(self, review=self.review.always(rule))

    def forget(self, rule: Rule) -> "Desk":
        """The desk without a rule."""
        return replace(self, review=self.review.forget(rule))

    def pair(self, pairing: Pairing) -> "Desk":
        """The desk with a pairing by hand, in place of any that it contradicts."""
        kept = tuple(other for other in self.pairings if not pairing.meets(other))
        return replace(self, pairings=(*kept, pairing))

    def unpair(self, pairing: Pairing) -> "Desk":
        """The desk without a pairing."""
        return replace(self, pairings=tuple(other for other in self.pairings if other != pairing))


def new_desk(original: Story, copy: Story) -> Desk:
    """A desk on which nothing is decided yet."""
    return Desk(original, copy, copy)


def _title(story: Story, changes: tuple[Change, ...], text: str) -> str | None:
    """The title of a mended copy: changed where its line in the text was."""
    at = story.text.find(story.title) if story.title else -1
    if story.title is None or at < 0:
        return story.title
    moved = moved_span(Span(at, at + len(story.title)), changes)
    return story.title if moved is None else moved.of(text)
