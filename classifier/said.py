"""A text cut up for the search of people: its words, its sentences, the names in it that may be news.

Owns what is computed once a text and only where it is asked for: most replies name nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from classifier.binding import spells
from classifier.contacts import contacts
from classifier.names import Name, names
from classifier.parties import Parties, helpers
from classifier.pointing import departed, elsewhere, greeted, points_before, presents, sent_the_reader, transparent
from classifier.roles import ROLES, is_role
from classifier.tokens import Token, tokens

MAX_NAMES = 60


@dataclass(frozen=True)
class Said:
    """What somebody wrote, and who writes and reads it."""

    text: str
    parties: Parties

    @cached_property
    def words(self) -> list[Token]:
        """The tokens."""
        return tokens(self.text, contacts(self.text))

    @cached_property
    def sentences(self) -> dict[int, str]:
        """The sentences by number, folded."""
        spoken: dict[int, list[str]] = {}
        for token in self.words:
            spoken.setdefault(token.sentence, []).append(token.key)
        return {number: _joined(keys) for number, keys in spoken.items()}

    @cached_property
    def folded(self) -> str:
        """All sentences in one line."""
        return " ".join(self.sentences.values())

    @cached_property
    def away(self) -> bool:
        """Whether it sends the reader to somebody else."""
        return elsewhere(self.folded)

    @cached_property
    def helpers(self) -> set[int]:
        """The sentences that speak of who keeps the calendar or comes along."""
        return helpers(self.words, self.sentences, self.folded)

    @cached_property
    def names(self) -> list[Name]:
        """The names without the sender's, ours, the greeted, and those of who is gone."""
        return _others(self, names(self.words)[:MAX_NAMES])

    @cached_property
    def gone(self) -> list[Name]:
        """The names of who is said to be gone."""
        return [n for n in names(self.words)[:MAX_NAMES] if departed(self.words, n.last)]

    @cached_property
    def posts(self) -> list[int]:
        """Where words for posts and offices stand."""
        return [at for at, t in enumerate(self.words) if (t.key in ROLES or len(t.key) > 5) and is_role(t)]

    def before(self, at: int) -> str:
        """The folded words of the sentence up to the token, from the last name on: what is said of the writer before
        somebody is named is not said of what follows."""
        sentence, first = self.words[at].sentence, at
        ends = {n.last for n in self.names}
        while first > 0 and self.words[first - 1].sentence == sentence and at - first < 14 and first not in ends:
            first -= 1
        return _joined([t.key for t in self.words[first:at]])


def _joined(keys: Sequence[str]) -> str:
    return " ".join(keys).replace("' ", "'").replace(" '", "'")


def _others(said: Said, found: list[Name]) -> list[Name]:
    """The names without the sender's, ours, the greeted, and those of who is gone."""
    words = said.words
    sent = {n.first: n.key for n in found if sent_the_reader(words, n)}
    meant = {n.key for n in found if n.first not in sent and points_before(words, n.first, {}, n.strength)}
    ours = {n.key[-1] for n in found if greeted(words, n) or presents(words, n)}
    ours |= {key[-1] for key in sent.values() if key not in meant}
    ours |= {n.key[0] for n in found if len(n.key) == 1 and n.key[0] in ours}
    gone = {n.key for n in found if departed(words, n.last)}
    found = [_in_full(n, found) for n in found]
    return [
        n
        for n in found
        if n.key[-1] not in ours
        and n.first not in sent
        and not said.parties.is_sender(n)
        and not said.parties.is_us(n)
        and n.key not in gone
        and not _signs(said, n)
    ]


def _in_full(name: Name, found: list[Name]) -> Name:
    """A name of one word as the longer one of the same person: `Wrong Peter. You want Peter Adebayo.`"""
    if len(name.key) > 1:
        return name
    longer = next((n for n in found if len(n.key) > 1 and name.key[0] in (n.key[0], n.key[-1])), None)
    return name if longer is None else replace(name, text=longer.text, key=longer.key)


def _signs(said: Said, name: Name) -> bool:
    """Whether the name stands alone on a line near the end, as in a signature, where no address after it spells it."""
    words, rest = said.words, said.words[name.last :]
    if name.first == 0 or any(t.kind == "e" and spells(name, t.text) for t in rest[:30]):
        return False
    before = words[name.first - 1]
    rest_alone = len(rest) <= 12 and all(t.kind == "l" or transparent(t) or t.text == "." for t in rest)
    if before.kind == "l" and rest_alone and (not said.away or (name.first > 1 and words[name.first - 2].kind == "l")):
        return True
    opens = before.kind == "l" or (before.text in "-–—" and (name.first < 2 or words[name.first - 2].kind in "pl"))
    closes = not rest or rest[0].kind == "l" or all(t.kind in "lp" for t in rest)
    if not opens or not closes:
        return False
    said_last = next((t for t in reversed(words[: name.first]) if t.kind != "l"), None)
    return (said_last is None or said_last.text != ":") and sum(t.kind == "l" for t in rest) < 5
