"""How long a sender asks to wait: spans of time that are counted from the day of the message.

Owns the readers of `in three weeks`, `two weeks, then`, `half a year`, `the same day next year`. Must not read a day
that the calendar names, nor judge whether a wait is meant for whoever writes.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from classifier.date_readers import Found, Kind, Match, NotThis
from classifier.holidays import add_months, steps


def _from_now(day: date) -> Found:
    return day, day, Kind.RELATIVE


def read_relative(m: Match) -> Found:
    is_fortnight = m.word("u") == "fortnight" and m.language != "en"
    more = m.tokens[m.match.start("u") - 1].word == "another" and m.match.end() - m.match.start() > 2
    if not m.has("n") and not is_fortnight and not more:
        raise NotThis  # `another day`
    count = m.value("n") if m.word("n") not in (None, "None") else 1
    return _from_now(steps(count, m.word("u") or "", m.base))


_AND_THEN = frozenset(
    "i we you then please pls plz bitte dann dan und svp puis por favor luego entonces per poi allora graag depois"
    " ai".split()
)


_WHO = ("i", "we", "you")
_DONE = re.compile("[a-z]{2,}[^e]ed|said|told|took|were|got|lost")


_STATES = frozenset("m s re am is are be been being not so too all get".split())


def _is_done(m: Match) -> bool:
    """`Two weeks, I waited`; but `two weeks, we're swamped`."""
    rest = m.tokens[m.match.end() - 1 :]
    return any(_DONE.fullmatch(b.word) and a.word not in _STATES for a, b in zip(rest, rest[1:], strict=False))


_TELLS = frozenset("that which is das c ce eso lo questo dat isso".split())


def read_wait(m: Match) -> Found:
    """`Two weeks.`, `two weeks and I'm yours`, `two weeks please`."""
    if any("p" in t.traits for t in m.tokens[m.match.end() :]) or (m.language == "en" and _is_done(m)):
        raise ValueError("a wait that is over")
    told = m.tokens[m.match.end() :][:2]
    if told and told[0].code in ",;" and told[-1].word in _TELLS:
        raise ValueError("said of the wait")  # `two months, that is how long they need`
    if m.has("x"):
        at = m.match.start("x")
        said = m.tokens[at + (m.tokens[at].code == "x")] if at + 1 < len(m.tokens) else m.tokens[at]
        if said.word not in _AND_THEN or (m.tokens[at].code == "." and said.word in _WHO):
            raise NotThis
    if not m.has("u"):
        return _from_now(m.base + timedelta(days=14))
    return read_relative(m)


def read_same_day(m: Match) -> Found:
    """`At the same date next year`, `l'annee prochaine, a la meme date`."""
    return _from_now(add_months(m.base, 12))


def read_or_so(m: Match) -> Found:
    """`over een maand of drie`."""
    if m.language != "nl":
        raise NotThis
    return _from_now(steps(m.value("n"), m.word("u") or "", m.base))


def read_half_year(m: Match) -> Found:
    return _from_now(add_months(m.base, 6))
