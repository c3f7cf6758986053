"""The tables of opt-outs, a file a language in `optout_words/`: how they are written, and reading them.

Owns the form of the files; what their patterns mean is `classifier.optout_patterns`'. A file opens with a sentence on
its language. Then come sections, `== name` or `== name: idea`; the idea is for readers alone:

- `words` names groups of words, a blank between them: a star stands for any ending, an underscore for a blank. A group
  that begins with "=" is a pattern as it stands.
- `asks` holds what people say who want to be left alone, by the verb or thing it turns on.
- `other senses` holds the clauses that use the same words and ask for nothing: another thing is stopped, another day
  or channel is named, it is told or denied.
- `hostile` and `not hostile` are insults and threats, and what only sounds like them.

A line is a phrase: a pattern for folded text in which <name> is a group (<rest> the rest of a clause), ~3 is up to
three words more without a comma, ~~3 any three words, and plain brackets only hold together. An indented line goes on
with the one above, after a blank unless it begins with "|". A line that begins with "# " is a remark.

What no opt-out of the corpus bears out is hardly worth a phrase, and one that needs no word at all is looked
for in every sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")
FOLDER = Path(__file__).parent / "optout_words"
_WORDS = "words"
_SAID = ("asks", "other senses", "hostile", "not hostile")


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """What one language says: its groups of words by name, and the phrases that may name them."""

    words: Mapping[str, str]
    asks: Sequence[str]
    other_senses: Sequence[str]
    hostile: Sequence[str]
    not_hostile: Sequence[str]


@cache
def table_of(language: str) -> Table:
    """The table of one of `LANGUAGES`."""
    return parsed((FOLDER / f"{language}.txt").read_text("utf-8"), f"{language}.txt")


def parsed(text: str, name: str) -> Table:
    """The table that a file of this name and text holds. ValueError names the line that is wrong, and why."""
    words: dict[str, str] = {}
    said: dict[str, list[str]] = {section: [] for section in _SAID}
    section = ""
    for number, line in _whole_lines(text):
        if line.startswith("== "):
            section = line[3:].partition(":")[0]
            if section != _WORDS and section not in said:
                raise ValueError(
                    f'{name}, line {number}: there is no section "{section}"; {_WORDS}, {", ".join(_SAID)}'
                )
        elif section == _WORDS:
            group, colon, meant = line.partition(": ")
            if not colon or group in words:
                raise ValueError(f'{name}, line {number}: "{group}" has a colon and its words behind it, once')
            words[group] = meant
        elif section:
            said[section].append(line)
    asks, other_senses, hostile, not_hostile = (said[section] for section in _SAID)
    return Table(words=words, asks=asks, other_senses=other_senses, hostile=hostile, not_hostile=not_hostile)


def _whole_lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with those that go on with it, and its number."""
    whole, began = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("# "):
            continue
        if line.startswith(" "):
            more = line.strip()
            whole += more if more.startswith("|") else f" {more}"
            continue
        if whole:
            yield began, whole
        whole, began = line.rstrip(), number
    if whole:
        yield began, whole
