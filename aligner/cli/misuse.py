"""What the parser of arguments refuses, in plain words: it knows English alone, and a programmer's."""

import re
from typing import Final

from aligner.speech import Message, template

# What the parser says, and the same for people; whatever stands in the brackets is put in by its name.
_SENTENCES: Final = tuple(
    (re.compile(pattern), sentence)
    for pattern, sentence in (
        (
            r"No such option: (?P<option>\S+) \(Possible options?: (?P<others>.+)\)",
            template("There is no option {option}; perhaps one of these is meant: {others}."),
        ),
        (r"No such option: (?P<option>\S+)", template("There is no option {option}.")),
        (
            r"No such command '(?P<word>.+)'\. Did you mean (?P<others>.+)\?",
            template("There is no command “{word}”; perhaps one of these is meant: {others}."),
        ),
        (r"No such command '(?P<word>.+)'\.", template("There is no command “{word}”.")),
        (r"Got unexpected extra arguments? \((?P<words>.+)\)", template("These words are too many: {words}.")),
        (r"Missing (?:argument|option) '(?P<word>.+)'\.", template("{word} is missing.")),
        (r"Option '(?P<option>.+)' requires an argument\.", template("Something must stand behind {option}.")),
        (r"Option '(?P<option>.+)' does not take a value\.", template("{option} stands by itself, without a value.")),
        (
            r"Invalid value for '(?P<option>.+)': '(?P<value>.*)' is not one of (?P<others>.+)\.",
            template("{option} cannot be “{value}”: it is one of {others}."),
        ),
        (
            r"Invalid value for '(?P<option>.+)': Input should be greater than or equal to (?P<least>.+)",
            template("The number behind {option} must be {least} or more."),
        ),
        (
            r"Invalid value for '(?P<option>.+)': Input should be a valid integer.*",
            template("A whole number must stand behind {option}."),
        ),
    )
)


def in_plain_words(told: str) -> Message:
    """What the parser says, as a sentence that can be said in every language; as it is where it is not known."""
    told = told.strip().replace("argument(s)", "arguments").replace("Value error, ", "")
    for pattern, sentence in _SENTENCES:
        found = pattern.fullmatch(told)
        if found:
            return Message(sentence, **{name: value.replace("'", "") for name, value in found.groupdict().items()})
    return Message(told if told.endswith((".", "?", "!")) else f"{told}.")  # a sentence that nobody foresaw
