"""The prospects of the sandbox: who they are, when they answer, and with what. PURE: a mail in, reactions out.

A prospect's temperament is drawn once; everything else about them follows from the seed, their address and the mail
in hand, so a prospect needs no memory. Each answers one chosen touch (our first mail, or a follow-up). What comes after
that is told apart by its look: an answer to their words, or a mail that quotes them, may change their mind; an
introduction is met with silence; and rarely somebody writes because of a note.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum

from app.sandbox import letters, notices, replies
from app.sandbox.dice import Dice
from app.sandbox.incoming import IncomingMail, Occasion
from app.sandbox.names import Colleague, colleague_of


class Temperament(StrEnum):
    """What a prospect will do, whatever we write."""

    INTERESTED = "interested"
    REFERS = "refers"
    OBJECTS = "objects"
    STALLS = "stalls"
    SILENT = "silent"
    ABSENT = "absent"
    GONE = "gone"
    BOUNCES = "bounces"
    OPTS_OUT = "opts_out"


# Shares of a hundred. Kinder than life, where nine of ten stay silent, so that sixty leads show every kind.
MIX: Mapping[Temperament, int] = {
    Temperament.SILENT: 29,
    Temperament.OBJECTS: 13,
    Temperament.INTERESTED: 11,
    Temperament.STALLS: 15,
    Temperament.ABSENT: 8,
    Temperament.REFERS: 7,
    Temperament.BOUNCES: 7,
    Temperament.GONE: 5,
    Temperament.OPTS_OUT: 5,
}

# Whom a prospect names is somebody, too: drawn from these.
COLLEAGUES = (
    Temperament.INTERESTED,
    Temperament.INTERESTED,
    Temperament.SILENT,
    Temperament.SILENT,
    Temperament.OBJECTS,
)

# What people do with a mail that comes after their first answer, or after their silence: the letter that they write
# and how likely it is; all others stay silent. Kinder than life, like the mix.
_LATER: Mapping[Occasion, Sequence[tuple[str, float]]] = {
    Occasion.ANSWER: (("won_over", 0.3), ("stands_firm", 0.25)),
    Occasion.RETURN: (("ready_now", 0.5), ("later_again", 0.3)),
    Occasion.NOTE: (("curious", 0.05),),
}

# Which of our mails is answered: most people answer the first or never.
_TOUCHES = (1,) * 11 + (2,) * 5 + (3,) * 3 + (4,)
_SOONEST, _LATEST = timedelta(minutes=20), timedelta(days=4)
# How many of the absent are away for months, and for how many days.
_LEAVES, _LEAVE_DAYS = 0.35, (150, 240)
# Hours from UTC where a country keeps (mostly) one; daylight saving would add nothing here.
_OFFSETS = {"US": -5, "CA": -5, "GB": 0, "IE": 0, "PT": 0, "FI": 2, "AU": 10, "NZ": 12, "SG": 8}
_LANGUAGES = {"DE": "de", "AT": "de", "LU": "de", "FR": "fr", "ES": "es"}
# Those who answer in words of their own.
_SPEAKING = frozenset(
    (Temperament.INTERESTED, Temperament.REFERS, Temperament.OBJECTS, Temperament.STALLS, Temperament.OPTS_OUT)
)
# What a person may say after coming back from an absence.
_AFTER_ABSENCE = (Temperament.INTERESTED, Temperament.STALLS, Temperament.OBJECTS)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reaction:
    """A message to deliver to the mailbox `to` at the instant `at`."""

    at: datetime
    raw: bytes
    to: str


def draw(seed: int, addresses: Sequence[str]) -> dict[str, Temperament]:
    """Give each address a temperament, in the shares of `MIX`; from 30 addresses on each kind is there at least once.

    Depends on the seed and the set of addresses, not on their order.
    """
    crowd = sorted(dict.fromkeys(addresses))
    kinds = [kind for kind, count in _shares(len(crowd)).items() for _ in range(count)]
    return dict(zip(Dice(seed, "temperaments").order(crowd), kinds, strict=True))


def _shares(n: int) -> dict[Temperament, int]:
    """How many of `n` are of each kind, by largest remainder: within one of the exact share."""
    exact = {kind: n * share / sum(MIX.values()) for kind, share in MIX.items()}
    counts = {kind: int(share) for kind, share in exact.items()}
    by_remainder = sorted(exact, key=lambda kind: counts[kind] - exact[kind])
    for kind in by_remainder[: n - sum(counts.values())]:
        counts[kind] += 1
    return counts


@dataclass(frozen=True, kw_only=True, slots=True)
class Prospect:
    """One person of the town. `country` gives office hours and perhaps a language; else they are UTC and English.

    `is_referred`: somebody named them to us, and they know of it.
    """

    address: str
    name: str
    company: str
    temperament: Temperament
    seed: int
    country: str = ""
    is_referred: bool = False

    def reactions(self, mail: IncomingMail, now: datetime) -> list[Reaction]:
        """What this person, or their mail system, does about our mail that arrived at `now`."""
        if mail.occasion is Occasion.OFFER:
            return self._to_an_offer(mail, now)
        writer = self._later(mail)
        if writer is None:
            return []
        topic = f" to {mail.occasion} {mail.touch}"
        return [self._answer(writer, mail, self._waited(now, topic), topic)]

    def _to_an_offer(self, mail: IncomingMail, now: datetime) -> list[Reaction]:
        match self.temperament:
            case Temperament.SILENT:
                return []
            case Temperament.BOUNCES:
                dice = self._dice(f"bounce of {mail.touch}")
                at = now + timedelta(seconds=dice.whole(40, 540))
                return [self._send(mail, at, notices.bounce(self.address, mail, at, dice))]
            case Temperament.GONE:
                return [self._notice(mail, now)] if mail.touch == 1 else []
            case Temperament.ABSENT:
                # RFC 3834 section 2: the same sender is not told again and again.
                return self._absence(mail, now) if mail.touch == 1 else []
            case speaks:
                return [self._answer(speaks, mail, self._waited(now))] if mail.touch == self.answers_touch else []

    def _later(self, mail: IncomingMail) -> str | None:
        """Which letter a mail after the first answer, or after silence, is met with; None: with none.

        Who has said no twice does not argue.
        """
        if mail.occasion is Occasion.ANSWER and mail.rounds > 1:
            return None
        drawn = self._dice(f"{mail.occasion} {mail.touch}").unit()
        for writer, probability in _LATER.get(mail.occasion, ()):
            if drawn < probability:
                return writer
            drawn -= probability
        return None

    @property
    def is_refused(self) -> bool:
        """Whether the server refuses this address at RCPT already; the other half of the bouncing accept first."""
        return self.temperament is Temperament.BOUNCES and self._dice("refused").chance(0.5)

    @property
    def answers_touch(self) -> int:
        """Which of our mails this person would answer, counted from 1; whoever was named gets only one of them."""
        return 1 if self.is_referred else self._dice("touch").pick(_TOUCHES)

    @property
    def colleague(self) -> Colleague:
        """Whom this person names when they name somebody."""
        return colleague_of(self.name, self.address, self._dice("colleague"))

    @property
    def voice(self) -> Temperament | None:
        """As what this person answers in words of their own; None for those of whom only machines write."""
        if self.temperament is Temperament.ABSENT:
            dice = self._dice("after absence")
            return dice.pick(_AFTER_ABSENCE) if dice.chance(0.5) else None
        return self.temperament if self.temperament in _SPEAKING else None

    @property
    def is_on_leave(self) -> bool:
        """Whether an absent person is away for months, not days."""
        return self.temperament is Temperament.ABSENT and self._dice("leave").chance(_LEAVES)

    def returns_on(self, now: datetime) -> datetime:
        """When an absent person is back at work: a weekday morning in their own zone, 3 to 12 days after `now`, or
        after a leave of 5 to 8 months."""
        morning = now.astimezone(self._zone).replace(hour=8, minute=30, second=0, microsecond=0)
        first, last = _LEAVE_DAYS if self.is_on_leave else (3, 12)
        days = [morning + timedelta(days=n) for n in range(first, last + 1)]
        return self._dice("return").pick([day for day in days if day.weekday() < 5])

    def _dice(self, topic: str) -> Dice:
        return Dice(self.seed, self.address, topic)

    @property
    def _zone(self) -> timezone:
        return timezone(timedelta(hours=_OFFSETS.get(self.country, 1 if self.country else 0)))

    def _send(self, mail: IncomingMail, at: datetime, raw: bytes) -> Reaction:
        return Reaction(at=at, raw=raw, to=mail.sender)

    def _waited(self, now: datetime, topic: str = "") -> datetime:
        """When somebody who answers does so: after 20 minutes to 4 days, mostly in office hours."""
        dice = self._dice(f"wait{topic}")
        for _ in range(20):
            # Even on a scale of ratios: half of those who answer do so within about four hours.
            at = now + _SOONEST * math.pow(_LATEST / _SOONEST, dice.unit())
            local = at.astimezone(self._zone)
            if local.weekday() < 5 and 8 <= local.hour < 18:
                break
        return at.replace(microsecond=0)

    def _answer(self, writer: str, mail: IncomingMail, at: datetime, topic: str = "") -> Reaction:
        """One of the letters of `writer`; `topic` tells this answer from the others that the person may send."""
        dice = self._dice(f"letter{topic}")
        language = _LANGUAGES.get(self.country, "en") if dice.chance(0.5) else "en"
        if self.is_referred and writer == Temperament.INTERESTED:
            writer = "welcomes"
        letter = dice.pick(letters.written_by(writer, language))
        blanks = self._blanks(mail) | letters.day_blanks(dice, at.date(), letter.language)
        reply = replies.Reply(
            name=self.name,
            address=self.address,
            company=self.company,
            text=letter.fill(blanks),
            language=letter.language,
            cc=self.colleague if letter.cc else None,
            at=at.astimezone(self._zone),
        )
        return self._send(mail, at, replies.compose(reply, mail, self._dice(f"client{topic}")))

    def _absence(self, mail: IncomingMail, now: datetime) -> list[Reaction]:
        back = self.returns_on(now)
        reactions = [self._notice(mail, now, letters.return_blanks(back.date()))]
        if self.voice is not None:
            at = back + timedelta(minutes=self._dice("backlog").whole(25, 300))
            reactions.append(self._answer(self.voice, mail, at.astimezone(now.tzinfo)))
        return reactions

    def _notice(self, mail: IncomingMail, now: datetime, days: Mapping[str, str] | None = None) -> Reaction:
        """An automatic answer, seconds after the mail came in."""
        dice = self._dice("notice")
        at = now + timedelta(seconds=dice.whole(2, 40))
        options = letters.written_by("on_leave" if self.is_on_leave else self.temperament)
        if self.temperament is Temperament.GONE:
            names = dice.chance(0.5)
            options = tuple(letter for letter in options if letter.names is names)
        text = dice.pick(options).fill(self._blanks(mail) | dict(days or {}))
        away = self.temperament is Temperament.ABSENT
        notice = notices.automatic(self.name, self.address, text, mail, at, dice, is_away=away)
        return self._send(mail, at, notice)

    def _blanks(self, mail: IncomingMail) -> dict[str, str]:
        colleague = self.colleague
        return {
            "sender": mail.sender_first_name,
            "name": self.name,
            "company": self.company,
            "colleague": colleague.name,
            "colleague_first": colleague.name.split(" ")[0],
            "colleague_address": colleague.address,
            "role": colleague.role,
        }
