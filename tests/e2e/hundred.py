"""A hundred leads on every way that a lead can take: what each says, what people of ours do, and what must come of it.

`PATHS` is the whole of it, to the single event. Who plays it is `tests.e2e.four_months`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import Message as ParsedMail
from urllib.parse import urlsplit

from tests.e2e.doors import BUSY, LATER, MAILBOX, NO, OK, STOP, YES, Town, bounce, complaint, machine_reply
from tests.world import DOUBTFUL, reply

FITS, FITS_NOT = "Warehouse manager", "Head of People"

SURE = "Sure, show me. I can do Tuesday at 10."
TOO_DEAR = "It is too expensive for us."
STILL_NO = "No, we still have no budget."
UNKNOWN = "Never heard of you. Who are you?"
WHENCE = "Where did you get my address from?"
BOUND = "Our contract with Slotwise ends on 30 September 2026."
REFUSES = "No thanks, not interested."
MATERIAL = "Please send me more information, this looks relevant."
DECIDING = "We will discuss it in the team and come back to you."
TO_UMA = "That's not me. Please write to Uma Hill, {uma}, they run inbound."
TO_NOBODY = "Sorry, this is not me. Talk to Dana Holt, who runs inbound here."
ADVISES = "We are a consultancy and advise warehouse operators on such tools."
BUYS_ALREADY = "We have been a customer of yours since last year."
UNHAPPY = "We are your customer already, and we are not happy with the support."
PITCH = "Would you like to buy our pallets? We could show you our offer next week."
AWAY = "I am out of the office and will be back on 18 March 2026."
TICKET = "Thank you for your message. We have received your request and will answer within two working days."
LEFT = "This mailbox is not read any more. Kim no longer works for the company."
LEFT_TO_UMA = "Kim no longer works for the company. Please write to Uma Hill at {uma} instead."


@dataclass(kw_only=True)
class Person:
    """One lead, or somebody whom a lead named, with the mails that they got."""

    path: str
    address: str
    lead_id: str = ""
    got: list[ParsedMail] = field(default_factory=list)

    @property
    def uma(self) -> str:
        """A colleague of theirs."""
        return f"uma@{self.address.partition('@')[2]}"


Words = str | Callable[[Person, ParsedMail, datetime], list[bytes]] | None
Act = Callable[[Town, Person], Awaitable[None]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Path:
    """So many leads who say these words to our first, second, … mail, and `brings`: all that must come of one of them.

    `acts` are what our people do, by the evening, counted from 1; `decides` is what becomes of a proposed answer,
    `closer` how the closers answer briefs, in turn. `names` is the path of the colleague whom they name or copy.
    """

    count: int
    brings: Mapping[str, int]
    says: Sequence[Words] = ()
    title: str = FITS
    acts: Mapping[int, Act] = field(default_factory=dict)
    decides: str | None = None
    closers: Sequence[str] = ()
    refuses: str | None = None
    names: str | None = None


# -- words of machines, and of more than one ---------------------------------------------------------------------------


def _machine(text: str) -> Words:
    return lambda who, mail, now: [machine_reply(who.address, text.format(uma=who.uma), mail, now)]


def _twice(who: Person, mail: ParsedMail, now: datetime) -> list[bytes]:
    return [reply(who.address, text, mail, now) for text in (YES, SURE)]


def _by_a_colleague(who: Person, mail: ParsedMail, now: datetime) -> list[bytes]:
    return [reply(who.uma, YES, mail, now)]


def _bounces(who: Person, mail: ParsedMail, now: datetime) -> list[bytes]:
    return [bounce(mail, who.address)]


def _complains(who: Person, mail: ParsedMail, now: datetime) -> list[bytes]:
    return [complaint(mail)]


# -- what people of ours do --------------------------------------------------------------------------------------------


async def _introduces(town: Town, who: Person) -> None:
    await town.rest.post(f"replies/{(await town.reply_of(who.lead_id))['id']}/introduce")


async def _relabels(town: Town, who: Person) -> None:
    said = {"label": "objection", "objection_type": "no_budget"}
    await town.rest.post(f"replies/{(await town.reply_of(who.lead_id))['id']}/label", said)


async def _moves(town: Town, who: Person) -> None:
    [parked] = await town.of_lead("returns", who.lead_id)
    await town.rest.post(f"returns/{parked['id']}/move", {"resume_on": "2026-03-25"})


async def _calls_it_off(town: Town, who: Person) -> None:
    [parked] = await town.of_lead("returns", who.lead_id)
    await town.rest.post(f"returns/{parked['id']}/cancel")


async def _completes(town: Town, who: Person) -> None:
    [named] = [row for row in await town.of_lead("referrals", who.lead_id) if row["state"] == "refused"]
    await town.rest.post(f"referrals/{named['id']}/complete", {"email": named["email"], "name": named["name"]})


async def _does_the_tasks(town: Town, who: Person) -> None:
    for task in await town.of_lead("tasks", who.lead_id):
        await town.rest.post(f"tasks/{task['id']}/done", {"note": "rang them"})


async def _clicks(town: Town, who: Person) -> None:
    link = str(who.got[0]["List-Unsubscribe"]).partition(">")[0].strip("< ")
    await town.rest.click(urlsplit(link).path)


async def _suppresses(town: Town, who: Person) -> None:
    await town.rest.post("suppressions", {"address": who.address})


async def _fills_in_a_form(town: Town, who: Person) -> None:
    told = {"email": who.address, "what": "pricing", "reference": who.address, "words": "What is it for two sites?"}
    await town.rest.post("leads/engaged", told)


async def _writes_by_hand(town: Town, who: Person) -> None:
    by_hand = f"From: {MAILBOX}\nTo: {who.address}\nSubject: a thought\n\nI'll call you today.\n"
    await town.world.mail.deliver(MAILBOX, by_hand.encode(), "Sent")
    await town.world.until_state(who.lead_id, "taken_over")


# -- what comes of it --------------------------------------------------------------------------------------------------


def _all(*parts: Mapping[str, int]) -> dict[str, int]:
    """The sum of what these bring."""
    return dict(sum((Counter(part) for part in parts), Counter[str]()))


_MAIL = {"sent step": 1}
_GIVEN = {"handoff.closer_chosen": 1, "sent brief": 1}
_WARM = {"reply positive": 1, "handoff.wanted": 1, **_GIVEN}
_INTRODUCED = _WARM | {"sent introduction": 1, "handoff.introduced": 1}
_TAKEN = _INTRODUCED | {"handoff.accepted": 1}
_NO = {"reply objection": 1, "suggestion.created": 1, "task objection": 1}
_ANSWERED = _NO | {"suggestion.approved": 1, "sent answer": 1}
# Three weeks without a word to the answer: whoever fits is taught something.
_UNANSWERED = {"suggestion.outcome": 1, "lead.nurtured": 1}
_REFERS = {"reply referral": 1, "referral.wanted": 1}
_PARKED = {"reply stall": 1, "lead.parked": 1}
_BACK = _PARKED | {"sent return": 1}
_SILENT = {"sent step": 4, "enrollment.finished": 1}
_NURTURED = _all(_SILENT, {"lead.nurtured": 1})
_NEVER = {"suppression.added": 1}

PATHS: Mapping[str, Path] = {
    # Positive. The closer takes the lead by REST, by mail, by link; has no time; says that it was none; says nothing.
    "warm": Path(count=6, says=[YES], closers=["rest"], brings=_all(_MAIL, _TAKEN)),
    "warm, taken by mail": Path(count=4, says=[SURE], closers=["mail"], brings=_all(_MAIL, _TAKEN)),
    "warm, taken by link": Path(count=4, says=[YES], closers=["link"], brings=_all(_MAIL, _TAKEN)),
    "warm, the first closer has no time": Path(
        count=3,
        says=[YES],
        closers=["no time", "rest"],
        brings=_all(_MAIL, _TAKEN, _GIVEN, {"handoff.declined": 1}),
    ),
    "warm, the first closer says nothing": Path(
        count=2,
        says=[YES],
        closers=["nothing", "rest"],
        brings=_all(
            _MAIL,
            _TAKEN,
            _GIVEN,
            {"handoff.reminded": 1, "sent reminder": 1, "task closer_silent": 1, "handoff.lapsed": 1},
        ),
    ),
    "warm, and the closer says it was no lead": Path(
        count=1, says=[YES], closers=["no lead"], brings=_all(_MAIL, _INTRODUCED, {"handoff.declined": 1})
    ),
    "warm, and writes again before the introduction": Path(
        count=2,
        says=[_twice],
        closers=["rest"],
        brings=_all(_MAIL, _TAKEN, {"reply positive": 1, "handoff.wanted": 1, "handoff.cancelled": 1}),
    ),
    "warm, by a colleague": Path(
        count=2, says=[_by_a_colleague], closers=["rest"], names="copied", brings=_all(_MAIL, _TAKEN)
    ),
    "warm, perhaps: a person says so": Path(
        count=2,
        says=[DOUBTFUL],
        acts={3: _introduces},
        closers=["rest"],
        brings=_all(_MAIL, _TAKEN, {"task review": 1, "reply.introduced_by_person": 1}),
    ),
    "asks for material, and warm then": Path(
        count=2,
        says=[MATERIAL, YES],
        decides="approve",
        closers=["rest"],
        brings=_all(
            _MAIL,
            {"reply positive": 1, "suggestion.created": 1, "task review": 1, "suggestion.approved": 1},
            {"sent answer": 1, "suggestion.outcome": 1},
            _TAKEN,
        ),
    ),
    "warm, corrected": Path(
        count=2,
        says=[DOUBTFUL],
        acts={3: _relabels},
        brings=_all(_MAIL, _NO, {"task review": 1, "reply.relabelled": 1, "reply objection": -1, "reply positive": 1}),
    ),
    # Objections.
    "no, won over": Path(
        count=4,
        says=[NO, YES],
        decides="approve",
        closers=["mail"],
        brings=_all(_MAIL, _ANSWERED, {"suggestion.outcome": 1}, _TAKEN),
    ),
    "no, and no again": Path(
        count=3,
        says=[TOO_DEAR, STILL_NO],
        decides="approve",
        brings=_all(_MAIL, _ANSWERED, {"reply objection": 1, "suggestion.outcome": 1, "task objection": 1}),
    ),
    "no, answered in other words": Path(
        count=2,
        says=[UNKNOWN],
        decides="edit",
        brings=_all(_MAIL, _ANSWERED, {"suggestion.edited": 1, "sent note": 2}, _UNANSWERED),
    ),
    "no, and left at that": Path(
        count=2, says=[TOO_DEAR], decides="dismiss", brings=_all(_MAIL, _NO, {"suggestion.dismissed": 1})
    ),
    "whence the address": Path(
        count=2,
        says=[WHENCE],
        brings=_all(_MAIL, {"reply objection": 1, "suggestion.created": 1, "task data_request": 1}),
    ),
    "refuses": Path(count=2, says=[REFUSES], brings=_all(_MAIL, {"reply objection": 1, "lead.rested": 1})),
    # Referrals.
    "names a colleague": Path(
        count=4, says=[TO_UMA], names="was named", brings=_all(_MAIL, _REFERS, {"referral.linked": 1})
    ),
    "was named": Path(count=0, says=[YES], closers=["link"], brings=_all({"sent referral": 1}, _TAKEN)),
    "copied": Path(count=0, brings={}),
    "names nobody with an address": Path(
        count=2,
        says=[TO_NOBODY],
        acts={3: _does_the_tasks},
        brings=_all(_MAIL, {"reply referral": 1, "task referral": 1}),
    ),
    "advises": Path(count=2, says=[ADVISES], brings=_all(_MAIL, {"reply referral": 1, "task referral": 1})),
    # Stalls.
    "on a day, and warm then": Path(count=3, says=[LATER, YES], closers=["rest"], brings=_all(_MAIL, _BACK, _TAKEN)),
    "later, and silent then": Path(count=3, says=[BUSY], brings=_all(_MAIL, _BACK, {"sent return": 1})),
    "deciding, and no then": Path(
        count=2,
        says=[DECIDING, TOO_DEAR],
        decides="approve",
        brings=_all(_MAIL, _BACK, _ANSWERED, {"sent note": 1}, _UNANSWERED),
    ),
    "on a day that we move": Path(
        count=2,
        says=[LATER],
        acts={3: _moves},
        brings=_all(_MAIL, _BACK, {"lead.parked": 1, "sent return": 1}),
    ),
    "on a day that we call off": Path(count=2, says=[LATER], acts={3: _calls_it_off}, brings=_all(_MAIL, _PARKED)),
    "mentions a contract": Path(count=1, says=[BOUND], brings=_all(_MAIL, _BACK)),
    # Silence.
    "silent, and nurtured": Path(count=4, brings=_all(_NURTURED, {"sent note": 3})),
    "silent, and warm in nurture": Path(
        count=2, says=[None] * 4 + [YES], closers=["rest"], brings=_all(_NURTURED, {"sent note": 1}, _TAKEN)
    ),
    "silent, and does not fit": Path(count=3, title=FITS_NOT, brings=_SILENT),
    # Never again.
    "opts out in words": Path(count=2, says=[STOP], brings=_all(_MAIL, {"reply none": 1}, _NEVER)),
    "opts out by a click": Path(count=2, acts={3: _clicks}, brings=_all(_MAIL, _NEVER)),
    "suppressed by a person": Path(count=1, acts={3: _suppresses}, brings=_all(_MAIL, _NEVER)),
    "bounces": Path(count=2, says=[_bounces], brings=_all(_MAIL, _NEVER)),
    "is refused": Path(count=1, refuses="550 5.1.1 no such user here", brings=_all({"delivery.refused": 1}, _NEVER)),
    "complains": Path(count=1, says=[_complains], brings=_all(_MAIL, _NEVER)),
    # Nothing said.
    "away, then silent": Path(count=2, says=[_machine(AWAY)], title=FITS_NOT, brings=_all(_SILENT, {"lead.held": 1})),
    "a ticket": Path(count=2, says=[_machine(TICKET)], title=FITS_NOT, brings=_SILENT),
    "left, and names a successor": Path(
        count=1, says=[_machine(LEFT_TO_UMA)], brings=_all(_MAIL, {"task successor": 1})
    ),
    "left": Path(
        count=2, says=[_machine(LEFT)], brings=_all(_MAIL, {"company.contact_left": 1, "task new_contact": 1})
    ),
    "says nothing": Path(
        count=2, says=[OK], acts={3: _does_the_tasks}, brings=_all(_MAIL, {"reply none": 1, "task read": 1})
    ),
    "sells to us": Path(count=1, says=[PITCH], brings=_all(_MAIL, {"reply none": 1, "task read": 1})),
    "a customer": Path(
        count=2, says=[BUYS_ALREADY], brings=_all(_MAIL, {"reply none": 1, "task owner": 1, "task read": 1})
    ),
    "a customer who may leave": Path(
        count=1, says=[UNHAPPY], brings=_all(_MAIL, {"reply none": 1, "task owner": 1, "task read": 1})
    ),
    # Others act.
    "taken over by a person": Path(count=1, acts={3: _writes_by_hand}, brings=_all(_MAIL, {"lead.taken_over": 1})),
    "asks for the price elsewhere": Path(
        count=2, acts={3: _fills_in_a_form}, brings=_all(_MAIL, {"lead.engaged": 1, "task engaged": 1})
    ),
}
